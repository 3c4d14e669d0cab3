//! Sales month by month, from the monthly sums.

use super::scope::{Condition, SalesScope};
use super::session::{Table, rows_of};
use crate::{AnalyticsError, FactStore};
use canopy_domain::{Amount, Month};
use datafusion::arrow::array::{AsArray, RecordBatch};
use datafusion::arrow::datatypes::{Decimal128Type, Int32Type};
use datafusion::functions_aggregate::expr_fn::sum;
use datafusion::logical_expr::{Expr, lit};
use datafusion::prelude::col;

/// Sales of a month, of one account or of all together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthlySales {
    /// The account, where accounts were asked for.
    pub account_key: Option<u32>,
    /// The month.
    pub month: Month,
    /// Sum of amounts, returns included.
    pub revenue: Amount,
    /// Sum of quantities, returns included.
    pub quantity: Amount,
}

/// Sales of the months `from..=to`, in the order of (account, month), months without sales left out.
///
/// One line per account and month where the scope names accounts, else one per month.
pub async fn sales_by_month(
    store: &FactStore,
    scope: &SalesScope<'_>,
    from: Month,
    to: Month,
) -> Result<Vec<MonthlySales>, AnalyticsError> {
    let condition = scope.condition();
    let within = |file: &&crate::FactFile| {
        Month::of(file.first_day) <= to && Month::of(file.last_day) >= from
    };
    let keys: Vec<&String> = scope.files.iter().filter(within).map(|file| &file.rollup).collect();
    if keys.is_empty() || matches!(condition, Condition::Nothing) {
        return Ok(Vec::new());
    }
    let months = col("month").between(lit(from.index()), lit(to.index()));
    let mut rows = rows_of(store, Table::Rollup, keys.into_iter())?.filter(months)?;
    if let Condition::Some(accounts) = condition {
        rows = rows.filter(accounts)?;
    }
    let by_account = scope.accounts.is_some();
    let mut groups: Vec<Expr> = if by_account { vec![col("account_key")] } else { Vec::new() };
    groups.push(col("month"));
    let batches = rows.aggregate(groups, vec![sum(col("amount")), sum(col("quantity"))])?;
    let mut sales = Vec::new();
    for batch in batches.collect().await? {
        read(&batch, by_account, &mut sales)?;
    }
    sales.sort_unstable_by_key(|line: &MonthlySales| (line.account_key, line.month));
    Ok(sales)
}

fn read(
    batch: &RecordBatch,
    by_account: bool,
    sales: &mut Vec<MonthlySales>,
) -> Result<(), AnalyticsError> {
    let mut columns = batch.columns().iter();
    let mut integers = || columns.next().and_then(|column| column.as_primitive_opt::<Int32Type>());
    let accounts = if by_account { integers() } else { None };
    let months = integers().ok_or(AnalyticsError::Malformed("no month"))?;
    let mut sums = || columns.next().and_then(|column| column.as_primitive_opt::<Decimal128Type>());
    let (Some(revenue), Some(quantity)) = (sums(), sums()) else {
        return Err(AnalyticsError::Malformed("no sums"));
    };
    let sums = revenue.values().iter().zip(quantity.values());
    for (at, (month, (revenue, quantity))) in months.values().iter().zip(sums).enumerate() {
        sales.push(MonthlySales {
            account_key: accounts.and_then(|keys| keys.values().get(at)).map(|k| k.cast_unsigned()),
            month: Month::from_index(*month),
            revenue: exact(*revenue)?,
            quantity: exact(*quantity)?,
        });
    }
    Ok(())
}

pub(super) fn exact(sum: i128) -> Result<Amount, AnalyticsError> {
    let sum = i64::try_from(sum).map_err(|_| AnalyticsError::TotalTooLarge)?;
    Ok(Amount::from_ten_thousandths(sum))
}
