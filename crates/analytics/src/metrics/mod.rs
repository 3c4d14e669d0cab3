//! Per-account figures of a window: one accumulator for rows and for monthly sums.
//!
//! What each figure means is written at [`canopy_domain::sales::RawMetrics`]. Leaves out what can
//! only be said inside a population (share, class, percentile): that is the domain's.

mod distinct;
mod pass;
mod periods;
mod raw;

pub use pass::MetricsPass;
pub use raw::raw_metrics;

pub(crate) use periods::{Period, Periods};
