//! Figures from stored files: several imports, any order, any reach.

use crate::plain::{Sale, day, plain_metrics, sale, store_file, window};
use canopy_analytics::{FactFile, FactStore, Reach, raw_metrics};
use canopy_domain::Window;
use canopy_domain::primitives::{ImportId, day_number};
use proptest::prelude::*;
use uuid::Uuid;

fn check(
    store: &FactStore,
    files: &[FactFile],
    sales: &[&Sale],
    window: Window,
    reach: &Reach,
) -> Result<(), TestCaseError> {
    let figures = raw_metrics(store, files, window, reach).unwrap();
    for (key, found) in (0_u32..).zip(&figures) {
        let expected = if reach.contains(key) {
            plain_metrics(sales, window, key)
        } else {
            canopy_domain::sales::RawMetrics::default()
        };
        prop_assert_eq!(*found, expected, "account {}", key);
    }
    let last = sales.iter().map(|sale| sale.account as usize + 1).max().unwrap_or(0);
    prop_assert!(figures.len() >= last);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn stored_files_give_what_the_definitions_say(
        imports in prop::collection::vec(prop::collection::vec(sale(), 1..150), 1..4),
        window in window(),
        keys in prop::collection::vec(prop::sample::select(vec![0_u32, 2, 4_096, 20_000]), 0..3),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let store = FactStore::open_dir(folder.path()).unwrap();
        let files: Vec<FactFile> =
            imports.iter().zip(1_u128..).map(|(sales, n)| store_file(&store, sales, n)).collect();
        let all: Vec<&Sale> = imports.iter().flatten().collect();
        check(&store, &files, &all, window, &Reach::All)?;
        check(&store, &files, &all, window, &Reach::of(keys))?;
        // An import undone is a file no longer named.
        let without_first: Vec<&Sale> = imports.iter().skip(1).flatten().collect();
        check(&store, &files[1..], &without_first, window, &Reach::All)?;
    }

    #[test]
    fn several_imports_give_the_same_as_one_file(
        sales in prop::collection::vec(sale(), 1..200),
        window in window(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let store = FactStore::open_dir(folder.path()).unwrap();
        let whole = store_file(&store, &sales, 1);
        let mut by_day = sales.clone();
        by_day.sort_by_key(|sale| sale.day);
        let files: Vec<FactFile> = by_day
            .chunk_by(|a, b| a.day / 180 == b.day / 180)
            .zip(2_u128..)
            .map(|(part, n)| store_file(&store, part, n))
            .collect();
        let of_one = raw_metrics(&store, &[whole], window, &Reach::All).unwrap();
        let of_many = raw_metrics(&store, &files, window, &Reach::All).unwrap();
        prop_assert_eq!(of_one, of_many);
    }

    #[test]
    fn the_order_of_rows_does_not_matter(
        sales in prop::collection::vec(sale(), 1..200).prop_shuffle(),
        window in window(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let store = FactStore::open_dir(folder.path()).unwrap();
        let mut ordered = sales.clone();
        ordered.sort_by_key(|sale| (sale.account, sale.day));
        let one = store_file(&store, &sales, 1);
        let other = store_file(&store, &ordered, 2);
        prop_assert_eq!(
            raw_metrics(&store, &[one], window, &Reach::All).unwrap(),
            raw_metrics(&store, &[other], window, &Reach::All).unwrap()
        );
    }
}

/// Several row groups, so that the rollup merges and the page index skips.
fn many_sales() -> Vec<Sale> {
    let start = u32::try_from(day_number(day("2023-01-01"))).unwrap();
    (0..1_300_000_u32)
        .map(|n| {
            let mixed = n.wrapping_mul(2_654_435_761);
            Sale {
                account: mixed % 6_000,
                product: mixed / 6_000 % 40,
                day: i32::try_from(start + mixed / 7 % 1_000).unwrap(),
                amount: i64::from(mixed % 100_000) - 20_000,
                quantity: i64::from(mixed % 3) * 10_000 - 10_000,
                cost: mixed.is_multiple_of(4).then_some(i64::from(mixed % 777)),
                document: (!mixed.is_multiple_of(5)).then_some(u8::try_from(mixed >> 24).unwrap()),
            }
        })
        .collect()
}

#[test]
fn a_file_of_several_row_groups_gives_what_the_definitions_say() {
    let folder = tempfile::tempdir().unwrap();
    let store = FactStore::open_dir(folder.path()).unwrap();
    let sales = many_sales();
    let mut writer =
        canopy_analytics::FactWriter::create(&store, ImportId(Uuid::from_u128(1))).unwrap();
    sales.chunks(65_536).for_each(|part| writer.push(&crate::plain::batch(part)).unwrap());
    let files = [writer.finish().unwrap()];
    let samples = [0_u32, 1, 4_095, 4_096, 5_999];
    for as_of in ["2025-06-30", "2025-06-17"] {
        let window = Window { as_of: day(as_of), months: 12 };
        let all = raw_metrics(&store, &files, window, &Reach::All).unwrap();
        let some = raw_metrics(&store, &files, window, &Reach::of(samples)).unwrap();
        for key in samples {
            let own: Vec<&Sale> = sales.iter().filter(|sale| sale.account == key).collect();
            let expected = plain_metrics(&own, window, key);
            assert_eq!(all[key as usize], expected, "account {key} as of {as_of}");
            assert_eq!(some[key as usize], expected, "account {key} as of {as_of}");
        }
    }
}
