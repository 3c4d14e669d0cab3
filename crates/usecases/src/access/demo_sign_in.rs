//! Choosing a persona: in a demonstration company only, and nowhere else.

use super::token::{self, Entry, From};
use crate::{Failure, Outcome};
use canopy_domain::primitives::UserId;
use canopy_store::team::User;
use canopy_store::{Store, SystemReason};
use chrono::{DateTime, Utc};

/// The people to choose from; not found outside a demonstration.
pub async fn personas(store: &Store) -> Outcome<Vec<User>> {
    let desk = store.system(SystemReason::Demo);
    if !desk.settings().await?.is_demo {
        return Err(Failure::NotFound);
    }
    Ok(desk.personas().await?)
}

/// Signs a persona in without a password.
pub async fn demo_sign_in(
    store: &Store,
    persona: UserId,
    from: From<'_>,
    earlier: Option<&str>,
    now: DateTime<Utc>,
) -> Outcome<Entry> {
    let offered = personas(store).await?;
    let person = offered.iter().find(|user| user.id == persona).ok_or(Failure::NotFound)?;
    let tx = store.system(SystemReason::SignIn).write(now).await?;
    let entry = token::begin(&tx, person.id, from, earlier).await?;
    tx.commit().await?;
    Ok(entry)
}
