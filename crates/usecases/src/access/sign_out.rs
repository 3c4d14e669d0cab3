//! Signing out here; `sessions` ends those elsewhere.

use super::token::hash_of;
use crate::Outcome;
use canopy_store::{Store, SystemReason};
use chrono::{DateTime, Utc};

/// Ends the session of a token; nothing happens where it has ended.
pub async fn sign_out(store: &Store, token: &str, now: DateTime<Utc>) -> Outcome<()> {
    let tx = store.system(SystemReason::SignIn).write(now).await?;
    tx.end_session(&hash_of(token)).await?;
    Ok(tx.commit().await?)
}
