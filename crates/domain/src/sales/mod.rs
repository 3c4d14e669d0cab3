//! Sales facts and the figures computed from them, one definition each.

mod metrics;

pub use metrics::{AbcClass, AccountMetrics, Percentiles, RawMetrics};
