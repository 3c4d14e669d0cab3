//! Publishes a draft as the version in force from a day; what it overtakes is retired in the same
//! commit.

use super::document::check;
use crate::Outcome;
use canopy_domain::Day;
use canopy_domain::primitives::StandardId;
use canopy_store::{Desk, PublishStandards, ViewStandards};
use chrono::{DateTime, Utc};

/// What to publish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Publish {
    /// The draft.
    pub id: StandardId,
    /// The state of it that was read.
    pub version: i64,
    /// From which day it holds; a later day leaves the version before in force until then.
    pub valid_from: Day,
    /// The day it is published on.
    pub today: Day,
}

/// Publishes a draft that contradicts itself nowhere.
pub async fn publish(desk: &Desk, now: DateTime<Utc>, what: Publish) -> Outcome<()> {
    let tx = desk.write(now).await?;
    let permit = tx.permit::<PublishStandards>()?;
    let row = tx.permit::<ViewStandards>()?.standard(what.id).await?;
    check(&row.document)?;
    permit.publish(what.id, what.version, what.valid_from, what.today).await?;
    Ok(tx.commit().await?)
}
