//! Decides about somebody alike: two leads become one, or a lead is kept apart from a customer or
//! from another lead.

use crate::Outcome;
use canopy_domain::leads::{ContactFrom, LeadFault};
use canopy_domain::primitives::{AccountId, LeadId};
use canopy_store::{Desk, StoreError, View};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Puts a lead into another one, which goes on for both; or says why it cannot hold both.
pub async fn merge(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (LeadId, i64),
    into: LeadId,
) -> Outcome<Result<(), LeadFault>> {
    let tx = desk.write(now).await?;
    let other = tx.find_lead(into).await?;
    let lead = tx.find_lead(id).await?;
    let (words, contact) = match other.row.words.clone().merged_with(&lead.row.words) {
        Ok(merged) => merged,
        Err(fault) => return Ok(Err(fault)),
    };
    // Consent is given by a person, and goes where they go.
    let consented_at = match contact {
        ContactFrom::Own => other.row.consented_at,
        ContactFrom::Same => other.row.consented_at.or(lead.row.consented_at),
        ContactFrom::Other => lead.row.consented_at,
    };
    lead.merge_into(version, &other, (&words, consented_at)).await?;
    drop(other);
    tx.commit().await?;
    Ok(Ok(()))
}

/// Says that a customer or another lead is somebody else. Of two leads, both remember it.
pub async fn keep_apart(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (LeadId, i64),
    other: Uuid,
) -> Outcome<()> {
    let tx = desk.write(now).await?;
    let lead = tx.find_lead(id).await?;
    let is_lead = match tx.lead(LeadId(other)).await {
        Ok(_) => true,
        Err(StoreError::NotFound) => false,
        Err(error) => return Err(error.into()),
    };
    if !is_lead {
        tx.find::<View>(AccountId(other)).await?;
    }
    lead.keep_apart(version, other).await?;
    if is_lead {
        match tx.find_lead(LeadId(other)).await {
            Ok(other) if other.row.state.is_open() => {
                let seen = other.row.version;
                other.keep_apart(seen, id.0).await?;
            }
            // Where somebody else works on the other one, or nobody any more, this side remembers it
            // alone.
            Ok(_) | Err(StoreError::NotFound | StoreError::Forbidden(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(tx.commit().await?)
}
