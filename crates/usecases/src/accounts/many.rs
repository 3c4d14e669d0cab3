//! Changing many accounts at once: which would change, doing it, and taking it back.

use crate::{Failure, Outcome};
use canopy_domain::access::{Action, Scope};
use canopy_domain::lists::{MANY_MOST, ManyFault};
use canopy_domain::primitives::BulkEditId;
use canopy_store::accounts::{AccountPatch, Editable, EditedMany, Which};
use canopy_store::{Desk, Tx, ViewTeam};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// The accounts meant that the caller may change, or why there are none to change.
pub async fn editable(desk: &Desk, which: &Which) -> Outcome<Result<Editable, ManyFault>> {
    let found = desk.editable(which).await?;
    Ok(match found.ids.len() {
        0 => Err(ManyFault::NothingChosen),
        count if count > MANY_MOST => Err(ManyFault::TooMany),
        _ => Ok(found),
    })
}

/// Changes them; the change's id and what it did. Giving accounts other owners or territories changes who
/// sees them and is for those who may hand work over.
pub async fn edit_many(
    desk: &Desk,
    now: DateTime<Utc>,
    (which, patch): (&Which, &AccountPatch),
) -> Outcome<Result<(BulkEditId, EditedMany), ManyFault>> {
    if *patch == AccountPatch::default() {
        return Ok(Err(ManyFault::NothingSet));
    }
    let assigns = patch.owner.is_some() || patch.territory.is_some();
    if assigns && desk.scope(Action::HandOver) == Scope::Nothing {
        return Err(Failure::Forbidden(Action::HandOver));
    }
    let tx: Tx = desk.write(now).await?;
    if let Some(Some(owner)) = patch.owner {
        let owner = tx.permit::<ViewTeam>()?.user(owner).await?;
        if !owner.active {
            return Ok(Err(ManyFault::OwnerGone));
        }
    }
    let found = match editable(&tx, which).await? {
        Ok(found) => found,
        Err(fault) => return Ok(Err(fault)),
    };
    let id = BulkEditId(Uuid::now_v7());
    let done = tx.edit_many(id, &found, patch).await?;
    tx.commit().await?;
    Ok(Ok((id, done)))
}

/// Takes a change of many back as far as nobody changed anything since; how many accounts are as
/// before again.
pub async fn undo_many(desk: &Desk, now: DateTime<Utc>, id: BulkEditId) -> Outcome<u64> {
    let tx: Tx = desk.write(now).await?;
    let restored = tx.undo_many(id).await?;
    tx.commit().await?;
    Ok(restored)
}
