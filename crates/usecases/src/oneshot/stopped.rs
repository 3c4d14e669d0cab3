//! Why a one-shot job stopped. Nothing has been written then.

use super::find::Problems;
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
    /// A defect, or sums too large to be kept exactly.
    Failed(AnalyticsError),
}

impl From<AnalyticsError> for Stopped {
    fn from(error: AnalyticsError) -> Self {
        Self::Failed(error)
    }
}
