//! The standard: a company's written, versioned rule of what a key account is.

mod check;
mod finding;
mod model;
mod parse;
mod scale_check;
mod template;
#[cfg(test)]
mod tests;
mod write;

pub use check::check;
pub use finding::{FindingCode, Parts, StandardFinding};
pub use model::{
    Band, Criterion, CriterionSource, DemandMetric, Dimension, Direction, Gate, Method, Metric,
    MissingPolicy, Payment, Scale, ServiceModel, Stability, Standard, StandardStatus, Text, Tier,
    TierRule,
};
pub use parse::{MAX_TOML_BYTES, StandardError, parse_toml};
pub(crate) use scale_check::folded;
pub use template::{TEMPLATES, Template, template};
pub use write::to_toml;
