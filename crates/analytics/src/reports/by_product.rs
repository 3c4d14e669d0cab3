//! What was bought: sales product by product, from the rows.

use super::by_month::exact;
use super::scope::{Condition, SalesScope};
use super::session::{Table, rows_of};
use crate::{AnalyticsError, FactStore};
use canopy_domain::primitives::{day_from_number, day_number};
use canopy_domain::{Amount, Day, Window};
use datafusion::arrow::array::{AsArray, RecordBatch};
use datafusion::arrow::datatypes::{Date32Type, Decimal128Type, Int32Type};
use datafusion::common::ScalarValue;
use datafusion::functions_aggregate::expr_fn::{max, sum};
use datafusion::logical_expr::{Expr, lit};
use datafusion::prelude::col;
use std::collections::BTreeMap;

/// Sales of one product up to the as-of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProductSales {
    /// The product.
    pub product_key: u32,
    /// Sum of amounts in the current period, returns included.
    pub revenue: Amount,
    /// The same of the previous period.
    pub revenue_previous: Amount,
    /// Sum of quantities in the current period, returns included.
    pub quantity: Amount,
    /// Last day with a positive quantity, over all rows up to the as-of day.
    pub last_day: Option<Day>,
}

#[derive(Default)]
struct Sums {
    revenue: i128,
    previous: i128,
    quantity: i128,
    last_day: Option<i32>,
}

/// Every product ever sold in the scope up to the as-of day, in the order of keys.
pub async fn sales_by_product(
    store: &FactStore,
    scope: &SalesScope<'_>,
    window: Window,
) -> Result<Vec<ProductSales>, AnalyticsError> {
    let condition = scope.condition();
    let files = scope.files.iter().filter(|file| file.first_day <= window.as_of);
    let keys: Vec<&String> = files.map(|file| &file.facts).collect();
    if keys.is_empty() || matches!(condition, Condition::Nothing) {
        return Ok(Vec::new());
    }
    let known = col("day").lt_eq(date(window.as_of));
    let mut rows = rows_of(store, Table::Facts, keys.into_iter())?.filter(known)?;
    if let Condition::Some(accounts) = condition {
        rows = rows.filter(accounts)?;
    }
    // Six groups a product at most: the period, and whether goods went out or came back.
    let groups = vec![
        col("product_key"),
        col("day").gt_eq(date(window.current_start())).alias("current"),
        col("day").gt_eq(date(window.previous_start())).alias("recent"),
        col("quantity").gt(lit(ScalarValue::Decimal128(Some(0), 18, 4))).alias("bought"),
    ];
    let sums = vec![sum(col("amount")), sum(col("quantity")), max(col("day"))];
    let mut products = BTreeMap::new();
    for batch in rows.aggregate(groups, sums)?.collect().await? {
        read(&batch, &mut products).ok_or(AnalyticsError::Malformed("columns of a report"))?;
    }
    products
        .into_iter()
        .map(|(product_key, sums)| {
            Ok(ProductSales {
                product_key,
                revenue: exact(sums.revenue)?,
                revenue_previous: exact(sums.previous)?,
                quantity: exact(sums.quantity)?,
                last_day: sums.last_day.and_then(day_from_number),
            })
        })
        .collect()
}

fn read(batch: &RecordBatch, products: &mut BTreeMap<u32, Sums>) -> Option<()> {
    let [product, current, recent, bought, amount, quantity, last_day] = batch.columns() else {
        return None;
    };
    let product = product.as_primitive_opt::<Int32Type>()?;
    let (current, recent) = (current.as_boolean_opt()?, recent.as_boolean_opt()?);
    let bought = bought.as_boolean_opt()?;
    let amount = amount.as_primitive_opt::<Decimal128Type>()?;
    let quantity = quantity.as_primitive_opt::<Decimal128Type>()?;
    let last_day = last_day.as_primitive_opt::<Date32Type>()?;
    for at in 0..product.len() {
        let sums: &mut Sums = products.entry(product.value(at).cast_unsigned()).or_default();
        if current.value(at) {
            sums.revenue += amount.value(at);
            sums.quantity += quantity.value(at);
        } else if recent.value(at) {
            sums.previous += amount.value(at);
        }
        if bought.value(at) {
            sums.last_day = sums.last_day.max(Some(last_day.value(at)));
        }
    }
    Some(())
}

fn date(day: Day) -> Expr {
    lit(ScalarValue::Date32(Some(day_number(day))))
}
