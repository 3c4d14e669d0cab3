//! The standard: a company's written, versioned rule of what a key account is.

mod model;

pub use model::{
    Band, Criterion, CriterionSource, Dimension, Direction, Gate, Metric, MissingPolicy, Payment,
    Scale, ServiceModel, Standard, StandardStatus, Text, Tier, TierRule,
};
