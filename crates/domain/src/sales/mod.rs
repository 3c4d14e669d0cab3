//! Sales facts and the figures computed from them, one definition each.

mod concentration;
mod metrics;
pub(crate) mod order;
mod rank;
#[cfg(test)]
mod tests;

pub use concentration::{Concentration, concentration};
pub use metrics::{AbcClass, AccountMetrics, Horizon, Percentiles, RawMetrics};
pub use rank::{growth, rank_population, recency_days, share_of_revenue};
