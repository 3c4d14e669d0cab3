//! Two versions beside each other.

use super::document::{Version, read};
use crate::{Failure, Outcome, Rule};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::{Difference, differences};
use canopy_store::Desk;

/// Two versions of one standard and what differs.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The one compared with.
    pub before: Version,
    /// The one looked at.
    pub after: Version,
    /// What differs.
    pub differences: Vec<Difference>,
}

/// What differs in `after` from `before`; both must be versions of one standard.
pub async fn compare(desk: &Desk, before: StandardId, after: StandardId) -> Outcome<Compared> {
    let (before, after) = (read(desk, before).await?, read(desk, after).await?);
    if before.row.code != after.row.code {
        return Err(Failure::Rule(Rule::OtherStandard));
    }
    let differences = differences(&before.standard, &after.standard);
    Ok(Compared { before, after, differences })
}
