//! Following an account, hearing nothing of it, or leaving it to the rule: owners are told.

use crate::Outcome;
use canopy_domain::notes::{Stance, follows};
use canopy_domain::primitives::AccountId;
use canopy_store::{Desk, View};
use chrono::{DateTime, Utc};

/// Whether the caller is told of an account in reach, and whether they said so themselves.
pub async fn stands(desk: &Desk, id: AccountId) -> Outcome<(bool, Option<Stance>)> {
    let account = desk.account(id).await?;
    let said = desk.my_stance(id).await?;
    let is_owner = account.owner.is_some() && account.owner == desk.caller().map(|one| one.user);
    Ok((follows(said, is_owner), said))
}

/// Says whether the caller wants to be told of an account; `None` leaves it to the rule.
pub async fn set_stance(
    desk: &Desk,
    now: DateTime<Utc>,
    id: AccountId,
    stance: Option<Stance>,
) -> Outcome<()> {
    let tx = desk.write(now).await?;
    tx.find::<View>(id).await?.set_stance(stance).await?;
    Ok(tx.commit().await?)
}
