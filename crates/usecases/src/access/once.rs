//! Requests a program sends again because it does not know whether the first arrived: what became of
//! the earlier one, and keeping what this one is answered.

use crate::Outcome;
use canopy_store::{Once, Sent, SentAnswer, Store, SystemReason};
use chrono::{DateTime, TimeDelta, Utc};

/// A key is remembered for so long.
pub const KEY_LASTS: TimeDelta = TimeDelta::hours(24);

/// What became of an earlier request with the same key.
pub async fn sent(store: &Store, once: &Once) -> Outcome<Sent> {
    Ok(store.system(SystemReason::SendingAgain).sent(once).await?)
}

/// Keeps what a request is answered that has changed something.
pub async fn keep_answer(
    store: &Store,
    once: &Once,
    answer: &SentAnswer,
    now: DateTime<Utc>,
) -> Outcome<()> {
    let tx = store.system(SystemReason::SendingAgain).write(now).await?;
    tx.keep_answer(once, answer, now - KEY_LASTS).await?;
    Ok(tx.commit().await?)
}
