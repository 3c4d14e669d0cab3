//! Making a one-time set-up link for a person: by an administrator, or by the program at first
//! start.

use super::token::{hash_of, new_token};
use crate::Outcome;
use canopy_domain::primitives::UserId;
use canopy_store::{Desk, ManageTeam, Tx};
use chrono::{DateTime, TimeDelta, Utc};

/// A link works for so long.
pub const LINK_LASTS: TimeDelta = TimeDelta::days(3);

/// Makes a link; earlier ones of the person stop working. The token to put into its address.
pub async fn invite(desk: &Desk, person: UserId, now: DateTime<Utc>) -> Outcome<String> {
    let tx: Tx = desk.write(now).await?;
    let token = invite_within(&tx, person).await?;
    tx.commit().await?;
    Ok(token)
}

/// The same as part of a larger change.
pub(crate) async fn invite_within(tx: &Tx, person: UserId) -> Outcome<String> {
    let token = new_token()?;
    let permit = tx.permit::<ManageTeam>()?;
    permit.create_setup_link(person, &hash_of(&token), tx.now() + LINK_LASTS).await?;
    Ok(token)
}
