//! Who works on an account beside its owner: putting somebody on its team and taking them off.

use crate::{Failure, Outcome};
use canopy_domain::primitives::{AccountId, UserId};
use canopy_domain::team::TeamRole;
use canopy_store::{Desk, Edit, ViewTeam};
use chrono::{DateTime, Utc};

/// Puts somebody on an account's team, or says anew what they do for it. Whoever may not sign in is
/// not found.
pub async fn put_on_team(
    desk: &Desk,
    id: AccountId,
    (member, role): (UserId, TeamRole),
    now: DateTime<Utc>,
) -> Outcome<()> {
    let tx = desk.write(now).await?;
    let account = tx.find::<Edit>(id).await?;
    if !tx.permit::<ViewTeam>()?.user(member).await?.active {
        return Err(Failure::NotFound);
    }
    account.put_on_team(member, role).await?;
    Ok(tx.commit().await?)
}

/// Takes somebody off an account's team.
pub async fn take_off_team(
    desk: &Desk,
    id: AccountId,
    member: UserId,
    now: DateTime<Utc>,
) -> Outcome<()> {
    let tx = desk.write(now).await?;
    tx.find::<Edit>(id).await?.take_off_team(member).await?;
    Ok(tx.commit().await?)
}
