//! Reports against a plain fold.

use crate::plain::{Sale, day, sale, store_file, window};
use canopy_analytics::{
    FactRow, FactStore, MonthlySales, ProductSales, Reach, RowsWanted, SalesScope,
    latest_rows_of_account, rows_of_account, sales_by_month, sales_by_product,
};
use canopy_domain::primitives::{ImportId, day_from_number, day_number};
use canopy_domain::{Amount, Month, Window};
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

fn money(sum: i64) -> Amount {
    Amount::from_ten_thousandths(sum)
}

fn month_of(sale: &Sale) -> Month {
    Month::of(day_from_number(sale.day).unwrap())
}

fn plain_months(sales: &[&Sale], by_account: bool, from: Month, to: Month) -> Vec<MonthlySales> {
    let mut sums: BTreeMap<(Option<u32>, Month), (i64, i64)> = BTreeMap::new();
    for sale in sales.iter().filter(|sale| (from..=to).contains(&month_of(sale))) {
        let key = (by_account.then_some(sale.account), month_of(sale));
        let sum = sums.entry(key).or_default();
        sum.0 += sale.amount;
        sum.1 += sale.quantity;
    }
    sums.into_iter()
        .map(|((account_key, month), (revenue, quantity))| MonthlySales {
            account_key,
            month,
            revenue: money(revenue),
            quantity: money(quantity),
        })
        .collect()
}

fn plain_products(sales: &[&Sale], window: Window) -> Vec<ProductSales> {
    let mut products: BTreeMap<u32, Vec<&Sale>> = BTreeMap::new();
    for sale in sales.iter().filter(|sale| sale.day <= day_number(window.as_of)) {
        products.entry(sale.product).or_default().push(sale);
    }
    let (current, previous) =
        (day_number(window.current_start()), day_number(window.previous_start()));
    products
        .into_iter()
        .map(|(product_key, sales)| {
            let now = || sales.iter().filter(|sale| sale.day >= current);
            let before = sales.iter().filter(|sale| sale.day >= previous && sale.day < current);
            let bought = sales.iter().filter(|sale| sale.quantity > 0).map(|sale| sale.day);
            ProductSales {
                product_key,
                revenue: money(now().map(|sale| sale.amount).sum()),
                revenue_previous: money(before.map(|sale| sale.amount).sum()),
                quantity: money(now().map(|sale| sale.quantity).sum()),
                last_day: bought.max().and_then(day_from_number),
            }
        })
        .collect()
}

fn reach() -> impl Strategy<Value = Reach> {
    let keys = prop::sample::subsequence(vec![0_u32, 1, 4_095, 4_096, 9_000, 20_000], 0..6);
    // Many keys take another way through the filter than few.
    prop_oneof![
        Just(Reach::All),
        keys.prop_map(Reach::of),
        Just(Reach::of((0..5_000).filter(|key| key % 2 == 0))),
    ]
}

#[test]
fn a_file_of_one_account_is_read_within_a_wide_reach() {
    let folder = tempfile::tempdir().unwrap();
    let store = FactStore::open_dir(folder.path()).unwrap();
    let number = day_number(day("2025-06-01"));
    let one = Sale {
        account: 4,
        product: 0,
        day: number,
        amount: 10_000,
        quantity: 10_000,
        cost: None,
        document: None,
    };
    let files = [store_file(&store, &[one.clone(), one.clone()], 1)];
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    for (reach, expected) in [(0, 1), (1, 0)] {
        let reach = Reach::of((0..5_000).filter(|key| key % 2 == reach));
        let scope = SalesScope { files: &files, reach: &reach, accounts: None };
        let month = Month::of(day("2025-06-01"));
        let months = runtime.block_on(sales_by_month(&store, &scope, month, month)).unwrap();
        assert_eq!(months.len(), expected);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn reports_give_what_a_plain_fold_gives_within_reach(
        imports in prop::collection::vec(prop::collection::vec(sale(), 1..80), 1..3),
        window in window(),
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
            .collect();
        let scope = SalesScope { files: &files, reach: &reach, accounts: asked.as_deref() };
        let (from, to) = (Month::of(window.previous_start()), Month::of(window.as_of));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let months = runtime.block_on(sales_by_month(&store, &scope, from, to)).unwrap();
        prop_assert_eq!(months, plain_months(&visible, asked.is_some(), from, to));
        let products = runtime.block_on(sales_by_product(&store, &scope, window)).unwrap();
        prop_assert_eq!(products, plain_products(&visible, window));
    }

    #[test]
    fn rows_come_page_by_page_without_gap_or_repetition(
        imports in prop::collection::vec(prop::collection::vec(sale(), 1..80), 1..3),
        limit in 1_usize..9,
        from in 19_150_i32..20_000,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let store = FactStore::open_dir(folder.path()).unwrap();
        let files: Vec<_> =
            imports.iter().zip(1_u128..).map(|(sales, n)| store_file(&store, sales, n)).collect();
        let from = day_from_number(from).unwrap();
        let to = day("2025-06-30");
        for account_key in [0_u32, 4_096, 20_000] {
            let mut wanted = RowsWanted { account_key, from, to, limit, after: None };
            let mut found: Vec<FactRow> = Vec::new();
            loop {
                let page = rows_of_account(&store, &files, &Reach::All, &wanted).unwrap();
                prop_assert!(page.len() <= limit);
                let Some(last) = page.last() else { break };
                wanted.after = Some(last.position());
                found.extend(page);
            }
            prop_assert_eq!(found, plain_rows(&imports, account_key, &wanted));
            wanted.after = None;
            let (count, latest) =
                latest_rows_of_account(&store, &files, &Reach::All, &wanted).unwrap();
            let mut all = plain_rows(&imports, account_key, &wanted);
            prop_assert_eq!(count, all.len());
            all.reverse();
            all.truncate(limit);
            prop_assert_eq!(latest, all);
            let blind = rows_of_account(&store, &files, &Reach::of([1]), &wanted).unwrap();
            prop_assert!(blind.is_empty());
        }
    }
}

fn plain_rows(imports: &[Vec<Sale>], account: u32, wanted: &RowsWanted) -> Vec<FactRow> {
    let mut rows = Vec::new();
    for (sales, import) in imports.iter().zip(1_u128..) {
        for (at, sale) in sales.iter().enumerate() {
            let day = day_from_number(sale.day).unwrap();
            if sale.account == account && day >= wanted.from && day <= wanted.to {
                rows.push(FactRow {
                    import: ImportId(Uuid::from_u128(import)),
                    // `store_file` numbers the rows of each hundred anew.
                    row: u32::try_from(at % 100).unwrap() + 2,
                    day,
                    product_key: sale.product,
                    amount: money(sale.amount),
                    quantity: money(sale.quantity),
                    document_text: sale.document.map(|n| format!("D-{n}")),
                });
            }
        }
    }
    rows.sort_by_key(FactRow::position);
    rows
}
