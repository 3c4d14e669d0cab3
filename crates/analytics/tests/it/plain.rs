//! The metrics once more, written as plainly as their definitions, and random sales to try them on.

use canopy_analytics::{FactBatch, FactFile, FactStore, FactWriter, NO_COST};
use canopy_domain::primitives::{ImportId, day_from_number, day_number};
use canopy_domain::sales::RawMetrics;
use canopy_domain::{Amount, Day, Window};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

#[derive(Debug, Clone)]
pub(crate) struct Sale {
    pub(crate) account: u32,
    pub(crate) product: u32,
    pub(crate) day: i32,
    pub(crate) amount: i64,
    pub(crate) quantity: i64,
    pub(crate) cost: Option<i64>,
    pub(crate) document: Option<u8>,
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Keys on both sides of a block's border, and far away.
const ACCOUNTS: [u32; 8] = [0, 1, 2, 4_095, 4_096, 4_097, 9_000, 20_000];

/// A sale between mid 2022 and the end of 2025.
pub(crate) fn sale() -> impl Strategy<Value = Sale> {
    let keys = (prop::sample::select(ACCOUNTS.to_vec()), 0_u32..70);
    let values = (-500_000_i64..2_000_000, prop::sample::select(vec![-10_000_i64, 0, 10_000]));
    let extras = (prop::option::weighted(0.9, 0_i64..1_000_000), prop::option::of(0_u8..20));
    (keys, 19_150_i32..20_453, values, extras).prop_map(|(keys, day, values, extras)| Sale {
        account: keys.0,
        product: keys.1,
        day,
        amount: values.0,
        quantity: values.1,
        cost: extras.0,
        document: extras.1,
    })
}

/// Windows on month borders and between.
pub(crate) fn window() -> impl Strategy<Value = Window> {
    let as_of = prop_oneof![
        (19_400_i32..20_500).prop_map(|number| day_from_number(number).unwrap()),
        prop::sample::select(vec!["2024-02-29", "2024-12-31", "2025-02-28", "2025-12-31"])
            .prop_map(day),
    ];
    (as_of, prop::sample::select(vec![1_u32, 3, 6, 12, 24]))
        .prop_map(|(as_of, months)| Window { as_of, months })
}

pub(crate) fn batch(sales: &[Sale]) -> FactBatch {
    let mut batch = FactBatch { cost: Some(Vec::new()), ..FactBatch::default() };
    let mut texts = Vec::new();
    for (n, sale) in sales.iter().enumerate() {
        batch.account_key.push(sale.account);
        batch.product_key.push(sale.product);
        batch.day.push(sale.day);
        batch.amount.push(sale.amount);
        batch.quantity.push(sale.quantity);
        batch.cost.as_mut().unwrap().push(sale.cost.unwrap_or(NO_COST));
        batch.document.push(sale.document.map_or(0, |n| 77 + u64::from(n) * (u64::MAX / 300)));
        texts.push(sale.document.map_or(String::new(), |n| format!("D-{n}")));
        batch.row.push(u32::try_from(n).unwrap() + 2);
    }
    batch.document_text = Some(texts.iter().map(String::as_str).collect());
    batch
}

pub(crate) fn store_file(store: &FactStore, sales: &[Sale], import: u128) -> FactFile {
    let mut writer = FactWriter::create(store, ImportId(Uuid::from_u128(import))).unwrap();
    for part in sales.chunks(100) {
        writer.push(&batch(part)).unwrap();
    }
    writer.finish().unwrap()
}

/// Every definition of `RawMetrics`, one after the other.
pub(crate) fn plain_metrics(sales: &[&Sale], window: Window, account: u32) -> RawMetrics {
    let as_of = day_number(window.as_of);
    let current_start = day_number(window.current_start());
    let previous_start = day_number(window.previous_start());
    let known: Vec<&&Sale> =
        sales.iter().filter(|sale| sale.account == account && sale.day <= as_of).collect();
    let current: Vec<_> = known.iter().filter(|sale| sale.day >= current_start).collect();
    let previous =
        known.iter().filter(|sale| sale.day >= previous_start && sale.day < current_start);
    let bought: Vec<_> = current.iter().filter(|sale| sale.quantity > 0).collect();
    let purchases = || known.iter().filter(|sale| sale.quantity > 0).map(|sale| sale.day);
    let costs: Option<Vec<i64>> = current.iter().map(|sale| sale.cost).collect();
    let costs = costs.filter(|costs| !costs.is_empty());
    let money = |sum: i64| Amount::from_ten_thousandths(sum);
    let count = |n: usize| u32::try_from(n).unwrap();
    RawMetrics {
        revenue: money(current.iter().map(|sale| sale.amount).sum()),
        revenue_previous: money(previous.map(|sale| sale.amount).sum()),
        cost: costs.map(|costs| money(costs.iter().sum())),
        last_purchase: purchases().max().map(|n| day_from_number(n).unwrap()),
        first_purchase: purchases().min().map(|n| day_from_number(n).unwrap()),
        frequency: count(bought.iter().map(|sale| sale.day).collect::<BTreeSet<_>>().len()),
        documents: count(
            bought.iter().filter_map(|sale| sale.document).collect::<BTreeSet<_>>().len(),
        ),
        breadth: count(bought.iter().map(|sale| sale.product).collect::<BTreeSet<_>>().len()),
        rows: count(current.len()),
    }
}
