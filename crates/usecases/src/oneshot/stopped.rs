//! Why a one-shot job stopped. Nothing has been written then.

use super::find::Problems;
use crate::{Failure, Rule};
use canopy_analytics::AnalyticsError;
use canopy_domain::imports::Refusal;

/// Why a one-shot job stopped.
#[derive(Debug)]
pub enum Stopped {
    /// A file as a whole is refused.
    Refused {
        /// The file as given.
        file: String,
        /// Why.
        refusal: Refusal,
    },
    /// Rows are bad, and nobody said to go on without them.
    BadRows(Problems),
    /// The sales do not reach back far enough for two past days.
    TooLittleHistory,
    /// A defect of what works on kept sales, or a broken disk.
    Broken(Failure),
    /// A defect, or sums too large to be kept exactly.
    Failed(AnalyticsError),
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Rule(Rule::TooLittleHistory) => Self::TooLittleHistory,
            other => Self::Broken(other),
        }
    }
}

impl From<AnalyticsError> for Stopped {
    fn from(error: AnalyticsError) -> Self {
        Self::Failed(error)
    }
}
