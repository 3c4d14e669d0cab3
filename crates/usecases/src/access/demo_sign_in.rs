//! Choosing a persona: in a demonstration company only, and nowhere else.

use super::token::{self, Entry, From};
use crate::{Failure, Outcome};
use canopy_domain::primitives::UserId;
use canopy_store::team::User;
use canopy_store::{Store, SystemReason};
use chrono::{DateTime, Utc};

/// Sign-in names of those the planted stories are told around; they are offered first.
const LEADING: [&str; 6] = ["li", "wang", "chen", "zhao", "sun", "qian"];

/// The people to choose from, leading ones first; not found outside a demonstration.
pub async fn personas(store: &Store) -> Outcome<Vec<User>> {
    let desk = store.system(SystemReason::Demo);
    if !desk.settings().await?.is_demo {
        return Err(Failure::NotFound);
    }
    let mut people = desk.personas().await?;
    let place = |user: &User| LEADING.iter().position(|name| *name == user.sign_in_name);
    people.sort_by_key(|user| place(user).unwrap_or(LEADING.len()));
    Ok(people)
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
    let entry = token::begin(&tx, person.id, (from, false), earlier).await?;
    tx.commit().await?;
    Ok(entry)
}
