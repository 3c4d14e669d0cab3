//! The sales of one account over the last three years, as its page shows them.

use crate::screening::live_files;
use crate::{Company, Outcome};
use canopy_analytics::{Reach, SalesScope, sales_by_month, sales_by_product};
use canopy_domain::primitives::{Amount, Day, Month, Window};
use canopy_store::Desk;
use canopy_store::accounts::Account;
use canopy_store::sales::Product;
use std::collections::BTreeMap;

/// Months shown.
const MONTHS: i32 = 36;

/// What an account buys.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountSales {
    /// The company's last sales day: periods end here.
    pub as_of: Day,
    /// The last three years, month by month, months without sales included.
    pub months: Vec<MonthSales>,
    /// Products of the last two years, most revenue first.
    pub products: Vec<ProductLine>,
}

/// A month's revenue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthSales {
    /// The month.
    pub month: Month,
    /// Its revenue, returns included.
    pub revenue: Amount,
}

/// A product's revenue.
#[derive(Debug, Clone, PartialEq)]
pub struct ProductLine {
    /// The product.
    pub product: Product,
    /// Revenue of the last twelve months.
    pub revenue: Amount,
    /// Revenue of the twelve months before.
    pub revenue_previous: Amount,
    /// Quantity of the last twelve months.
    pub quantity: Amount,
    /// The last day it was bought.
    pub last_day: Option<Day>,
}

/// The sales of an account the desk found; `None` while nothing was imported.
pub async fn sales_of(
    company: &Company,
    desk: &Desk,
    account: &Account,
) -> Outcome<Option<AccountSales>> {
    let files = live_files(desk).await?;
    let Some(as_of) = files.iter().map(|file| file.last_day).max() else { return Ok(None) };
    let reach = Reach::of([account.sales_key]);
    let keys = [account.sales_key];
    let scope = SalesScope { files: &files, reach: &reach, accounts: Some(&keys) };
    let last = Month::of(as_of);
    let first = Month::from_index(last.index() - MONTHS + 1);
    let by_month = sales_by_month(&company.facts, &scope, first, last).await?;
    let sums: BTreeMap<Month, Amount> =
        by_month.into_iter().map(|line| (line.month, line.revenue)).collect();
    let months = (first.index()..=last.index())
        .map(Month::from_index)
        .map(|month| MonthSales { month, revenue: sums.get(&month).copied().unwrap_or_default() });
    let months = months.collect();
    let window = Window { as_of, months: Window::DEFAULT_MONTHS };
    let by_product = sales_by_product(&company.facts, &scope, window).await?;
    let keys: Vec<u32> = by_product.iter().map(|line| line.product_key).collect();
    let known = desk.products_by_key(&keys).await?;
    let mut known: BTreeMap<u32, Product> =
        known.into_iter().map(|product| (product.sales_key, product)).collect();
    let products = by_product.into_iter().filter_map(|line| {
        Some(ProductLine {
            product: known.remove(&line.product_key)?,
            revenue: line.revenue,
            revenue_previous: line.revenue_previous,
            quantity: line.quantity,
            last_day: line.last_day,
        })
    });
    let mut products: Vec<ProductLine> = products.collect();
    products.sort_by(|a, b| b.revenue.cmp(&a.revenue).then(a.product.name.cmp(&b.product.name)));
    Ok(Some(AccountSales { as_of, months, products }))
}
