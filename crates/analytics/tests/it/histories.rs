//! Histories of accounts against a plain fold, over several files.

use crate::plain::{Sale, sale, store_file};
use canopy_analytics::{FactStore, Reach, account_histories};
use canopy_domain::primitives::{day_from_number, day_number};
use canopy_domain::{Amount, Month};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

type Plain = BTreeMap<(u32, Month), (i64, Option<i64>, BTreeSet<i32>)>;

fn plain(sales: &[&Sale]) -> Plain {
    let mut months: Plain = BTreeMap::new();
    for sale in sales {
        let month = Month::of(day_from_number(sale.day).unwrap());
        let sum = months.entry((sale.account, month)).or_insert((0, Some(0), BTreeSet::new()));
        sum.0 += sale.amount;
        sum.1 = sum.1.zip(sale.cost).map(|(known, cost)| known + cost);
        if sale.quantity > 0 {
            sum.2.insert(sale.day);
        }
    }
    months
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn histories_are_what_a_plain_fold_gives_within_reach(
        imports in prop::collection::vec(prop::collection::vec(sale(), 1..80), 1..3),
        hidden in prop::sample::select(vec![0_u32, 2, 4_096, 30_000]),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let store = FactStore::open_dir(folder.path()).unwrap();
        let files: Vec<_> =
            imports.iter().zip(1..).map(|(sales, n)| store_file(&store, sales, n)).collect();
        let reach = Reach::of((0..25_000).filter(|key| *key != hidden));
        let seen: Vec<&Sale> =
            imports.iter().flatten().filter(|sale| sale.account != hidden).collect();
        let mut found: Plain = BTreeMap::new();
        let mut keys = Vec::new();
        account_histories(&store, &files, &reach, |block| {
            for (key, months) in block {
                keys.push(key);
                for one in months {
                    let days = one.days().map(day_number).collect();
                    let cost = one.cost.map(Amount::ten_thousandths);
                    found.insert((key, one.month), (one.amount.ten_thousandths(), cost, days));
                }
            }
        })
        .unwrap();
        prop_assert!(keys.is_sorted());
        prop_assert_eq!(found, plain(&seen));
    }
}
