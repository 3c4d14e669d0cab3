//! Signing out: here, or everywhere.

use super::token::hash_of;
use crate::Outcome;
use canopy_domain::primitives::UserId;
use canopy_store::{Store, SystemReason};
use chrono::{DateTime, Utc};

/// Ends the session of a token; nothing happens where it has ended.
pub async fn sign_out(store: &Store, token: &str, now: DateTime<Utc>) -> Outcome<()> {
    let tx = store.system(SystemReason::SignIn).write(now).await?;
    tx.end_session(&hash_of(token)).await?;
    Ok(tx.commit().await?)
}

/// Ends every session of a person but the one they use.
pub async fn sign_out_everywhere(
    store: &Store,
    person: UserId,
    kept_token: &str,
    now: DateTime<Utc>,
) -> Outcome<u64> {
    let tx = store.system(SystemReason::SignIn).on_behalf_of(person).write(now).await?;
    let ended = tx.end_sessions_of(person, Some(&hash_of(kept_token))).await?;
    tx.commit().await?;
    Ok(ended)
}
