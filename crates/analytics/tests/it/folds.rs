//! The in-memory pass.

use crate::plain::{batch, day, plain_metrics, sale, window};
use canopy_analytics::{AnalyticsError, MetricsPass};
use canopy_domain::Window;
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_pass_gives_what_the_definitions_say(
        sales in prop::collection::vec(sale(), 1..250),
        window in window(),
        cut in 0_usize..250,
    ) {
        let (first, second) = sales.split_at(cut.min(sales.len()));
        let mut pass = MetricsPass::new(window);
        pass.push(batch(first).columns());
        pass.push(batch(second).columns());
        let figures = pass.finish().unwrap();
        let all: Vec<_> = sales.iter().collect();
        for (key, found) in (0_u32..).zip(&figures) {
            prop_assert_eq!(*found, plain_metrics(&all, window, key), "account {}", key);
        }
    }
}

#[test]
fn a_sum_beyond_exact_money_is_reported_whatever_the_order() {
    let window = Window { as_of: day("2025-12-31"), months: 12 };
    let mut rows = batch(&[]);
    rows.cost = None;
    for amount in [i64::MAX, 1, -5, 3] {
        rows.account_key.push(7);
        rows.product_key.push(0);
        rows.day.push(20_400);
        rows.amount.push(amount);
        rows.quantity.push(10_000);
        rows.document.push(0);
        rows.row.push(0);
    }
    let mut pass = MetricsPass::new(window);
    pass.push(rows.columns());
    assert_eq!(pass.finish().unwrap()[7].revenue.ten_thousandths(), i64::MAX - 1);
    rows.amount[2] = 5;
    pass.push(rows.columns());
    assert!(matches!(pass.finish(), Err(AnalyticsError::SumTooLarge { account_key: 7 })));
}
