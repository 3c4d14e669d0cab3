//! The standard: a company's written, versioned rule of what a key account is.

mod check;
mod difference;
mod edit;
mod finding;
mod model;
mod parse;
mod scale_check;
mod template;
#[cfg(test)]
mod tests;
pub mod weighting;
pub mod weights;
mod write;
mod write_weighting;

pub use check::check;
pub use difference::{Both, CriterionChange, Difference, TierChange, differences};
pub use edit::{Edit, EditProblem, edited};
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
