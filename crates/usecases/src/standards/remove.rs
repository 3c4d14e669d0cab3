//! Throws a draft away.

use crate::Outcome;
use canopy_domain::primitives::StandardId;
use canopy_store::{Desk, EditStandards};
use chrono::{DateTime, Utc};

/// Removes a draft, if nobody changed it since `version`.
pub async fn remove(desk: &Desk, now: DateTime<Utc>, id: StandardId, version: i64) -> Outcome<()> {
    let tx = desk.write(now).await?;
    tx.permit::<EditStandards>()?.remove_draft(id, version).await?;
    Ok(tx.commit().await?)
}
