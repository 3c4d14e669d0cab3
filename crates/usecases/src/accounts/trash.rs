//! Putting an account into the trash and taking it out again.

use crate::{Failure, Outcome, Rule};
use canopy_domain::primitives::AccountId;
use canopy_store::{Desk, Edit, StoreError};
use chrono::{DateTime, Utc};

/// Puts an account into the trash, as it was when somebody saw it: its code is free for others, its
/// sales stay. Refused while accounts hang under it.
pub async fn trash(desk: &Desk, id: AccountId, version: i64, now: DateTime<Utc>) -> Outcome<()> {
    let tx = desk.write(now).await?;
    let account = tx.find::<Edit>(id).await?;
    if tx.has_children(id).await? {
        return Err(Failure::Rule(Rule::InUse));
    }
    account.trash(version).await?;
    Ok(tx.commit().await?)
}

/// Takes an account out of the trash; refused where its code belongs to another one by now.
pub async fn restore(desk: &Desk, id: AccountId, now: DateTime<Utc>) -> Outcome<()> {
    let tx = desk.write(now).await?;
    let account = tx.find_in_trash::<Edit>(id).await?;
    let version = account.version;
    account.restore(version).await.map_err(|error| match error {
        StoreError::Duplicate(_) => Failure::Rule(Rule::CodeGiven),
        other => other.into(),
    })?;
    Ok(tx.commit().await?)
}
