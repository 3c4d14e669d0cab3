//! Decides about somebody alike: two leads become one, or a lead is kept apart from a customer or
//! from another lead.

use crate::Outcome;
use canopy_domain::primitives::LeadId;
use canopy_store::Desk;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Puts a lead into another one, which goes on for both.
pub async fn merge(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (LeadId, i64),
    into: LeadId,
) -> Outcome<()> {
    let tx = desk.write(now).await?;
    let other = tx.find_lead(into).await?;
    tx.find_lead(id).await?.merge_into(version, &other).await?;
    drop(other);
    Ok(tx.commit().await?)
}

/// Says that a customer or another lead is somebody else. Of two leads, both remember it.
pub async fn keep_apart(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (LeadId, i64),
    other: Uuid,
) -> Outcome<()> {
    let tx = desk.write(now).await?;
    tx.find_lead(id).await?.keep_apart(version, other).await?;
    // Where the other one is a lead somebody else works on, this side remembers it alone.
    if let Ok(other) = tx.find_lead(LeadId(other)).await {
        let seen = other.row.version;
        other.keep_apart(seen, id.0).await?;
    }
    Ok(tx.commit().await?)
}
