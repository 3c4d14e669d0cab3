//! The per-account figures of a period: first what a pass over the facts yields, then what can
//! only be said inside a population (share, class, percentile).

use crate::Window;
use crate::primitives::{Amount, Day, add_months};
use serde::{Deserialize, Serialize};

/// What one pass over an account's sales yields for a [`crate::Window`].
///
/// Sums include returns (negative lines); rows after the as-of day are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RawMetrics {
    /// Sum of amounts in the current period, exact.
    pub revenue: Amount,
    /// Sum of amounts in the previous period, exact.
    pub revenue_previous: Amount,
    /// Sum of cost in the current period; `None` unless every row of the period states its cost.
    pub cost: Option<Amount>,
    /// Last day with a positive quantity, over all rows up to the as-of day.
    pub last_purchase: Option<Day>,
    /// First day with a positive quantity, over all rows up to the as-of day.
    pub first_purchase: Option<Day>,
    /// Distinct days with a positive quantity in the current period.
    pub frequency: u32,
    /// Distinct document numbers on rows with a positive quantity in the current period.
    pub documents: u32,
    /// Distinct products with a positive quantity in the current period.
    pub breadth: u32,
    /// Rows in the current period.
    pub rows: u32,
}

/// What the data as a whole can tell of a [`Window`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Horizon {
    /// The last day looked at.
    pub as_of: Day,
    /// Whether the data reach back over the previous period, so that growth can be told.
    pub knows_previous: bool,
}

impl Horizon {
    /// The horizon of data whose first sale is on this day. The previous period counts as known if
    /// they begin no later than a month after it does: nobody sells every day.
    pub fn new(window: Window, first_day: Option<Day>) -> Self {
        let latest = add_months(window.previous_start(), 1);
        Self { as_of: window.as_of, knows_previous: first_day.is_some_and(|first| first <= latest) }
    }
}

/// An account's figures inside its population.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountMetrics {
    /// The exact figures, with both revenues rounded to cents.
    pub raw: RawMetrics,
    /// previous > 0: clip(current / previous − 1, −1, 3); previous ≤ 0 < current: 1; else −1.
    pub growth: f64,
    /// Days from the last purchase to the as-of day; `None` where there was none (exported as 9999).
    pub recency_days: Option<u32>,
    /// Share of the population's current revenue, 0–1 (negative for net returns).
    pub share: f64,
    /// Class by cumulative share before the account: below 0.80 A, below 0.95 B, else C.
    pub abc: AbcClass,
    /// Recency quintile, 5 best (SQL `ntile(5)`, ties broken by the account's code).
    pub r: u8,
    /// Frequency quintile, 5 best.
    pub f: u8,
    /// Monetary quintile, 5 best.
    pub m: u8,
    /// SQL `percent_rank` × 100 of each figure.
    pub percentile: Percentiles,
}

/// ABC class of an account by revenue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AbcClass {
    /// The accounts that bring the first 80 % of revenue.
    A,
    /// The next 15 %.
    B,
    /// The rest.
    C,
}

/// Percent ranks, 0–100: 100 · (accounts with a smaller value) / (n − 1); 0 for a single account.
///
/// For recency the accounts with a *larger* number of days are counted.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Percentiles {
    /// Of current revenue.
    pub revenue: f64,
    /// Of growth.
    pub growth: f64,
    /// Of recency, recent purchases ranking high.
    pub recency: f64,
    /// Of frequency.
    pub frequency: f64,
    /// Of breadth.
    pub breadth: f64,
}
