//! One span against another, against a plain fold: by account from monthly sums and from rows, by
//! product, and by account of one product.

use crate::plain::{Sale, day, sale, store_file};
use canopy_analytics::{FactStore, Reach, SalesScope, SpanKey, SpanSales, sales_by_span};
use canopy_domain::growth::{Against, Comparison, Span, TwoSums};
use canopy_domain::primitives::{day_from_number, day_number};
use canopy_domain::{Amount, Day};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn plain(sales: &[&Sale], by: SpanKey, spans: Comparison) -> Vec<SpanSales> {
    let mut sums: BTreeMap<u32, TwoSums> = BTreeMap::new();
    let plus = |sum: &mut Amount, value: i64| {
        *sum = Amount::from_ten_thousandths(sum.ten_thousandths() + value);
    };
    for sale in sales {
        let on: Day = day_from_number(sale.day).unwrap();
        let key = match by {
            SpanKey::Account { product } if product.is_none_or(|it| it == sale.product) => {
                sale.account
            }
            SpanKey::Account { .. } => continue,
            SpanKey::Product => sale.product,
        };
        let before = by != SpanKey::Product && on < spans.base.from && sale.quantity > 0;
        let (base, current) = (spans.base.contains(on), spans.current.contains(on));
        if !(base || current || before) {
            continue;
        }
        let own = sums.entry(key).or_default();
        own.bought_before |= before;
        if base {
            plus(&mut own.base, sale.amount);
            plus(&mut own.base_quantity, sale.quantity);
        }
        if current {
            plus(&mut own.current, sale.amount);
            plus(&mut own.current_quantity, sale.quantity);
        }
    }
    sums.into_iter().map(|(key, sums)| SpanSales { key, sums }).collect()
}

/// On month borders and between, apart and overlapping.
fn spans() -> impl Strategy<Value = Comparison> {
    let days = || 19_150_i32..20_453;
    let free = (days(), days(), days(), days()).prop_map(|(a, b, c, d)| {
        let span = |one: i32, other: i32| {
            let day = |number| day_from_number(number).unwrap();
            Span::new(day(one.min(other)), day(one.max(other))).unwrap()
        };
        Comparison { base: span(a, b), current: span(c, d) }
    });
    let whole = (
        prop::sample::select(vec!["2024-02-29", "2024-12-31", "2025-06-30"]),
        prop::sample::select(Comparison::MONTHS.to_vec()),
        prop::sample::select(Against::ALL.to_vec()),
    )
        .prop_map(|(as_of, months, against)| Comparison::preset(day(as_of), months, against));
    prop_oneof![free, whole]
}

fn reach() -> impl Strategy<Value = Reach> {
    let keys = prop::sample::subsequence(vec![0_u32, 1, 4_095, 4_096, 9_000, 20_000], 0..6);
    prop_oneof![Just(Reach::All), keys.prop_map(Reach::of)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn two_spans_are_summed_as_a_plain_fold_does(
        imports in prop::collection::vec(prop::collection::vec(sale(), 1..80), 1..3),
        spans in spans(),
        reach in reach(),
        asked in prop::option::of(prop::sample::subsequence(vec![0_u32, 2, 4_096, 20_000], 0..4)),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let store = FactStore::open_dir(folder.path()).unwrap();
        let files: Vec<_> =
            imports.iter().zip(1_u128..).map(|(sales, n)| store_file(&store, sales, n)).collect();
        let visible: Vec<&Sale> = imports
            .iter()
            .flatten()
            .filter(|sale| reach.contains(sale.account))
            .filter(|sale| asked.as_ref().is_none_or(|asked| asked.contains(&sale.account)))
            .filter(|sale| sale.day <= day_number(spans.base.to.max(spans.current.to)))
            .collect();
        let scope = SalesScope { files: &files, reach: &reach, accounts: asked.as_deref() };
        let one_product = SpanKey::Account { product: Some(7) };
        for by in [SpanKey::Account { product: None }, SpanKey::Product, one_product] {
            let found = sales_by_span(&store, &scope, by, spans).unwrap();
            prop_assert_eq!(found, plain(&visible, by, spans), "{:?}", by);
        }
    }
}
