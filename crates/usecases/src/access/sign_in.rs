//! Signing in with name and password, within limits per person and per address.

use super::SESSION_LASTS;
use super::password::{self, PASSWORD_MOST};
use super::second_factor::{Step, after_password};
use super::token::{Entry, From};
use crate::Outcome;
use canopy_domain::team::NAME_MOST;
use canopy_store::access::{Attempt, Failures};
use canopy_store::{Store, SystemReason};
use chrono::{DateTime, TimeDelta, Utc};

/// Failures are counted over so long.
pub(super) const WINDOW: TimeDelta = TimeDelta::minutes(15);
/// So many failures for one name, from anywhere, and the name waits.
const MOST_BY_NAME: u64 = 8;
/// So many failures from one address, for anybody, and the address waits.
const MOST_BY_ADDRESS: u64 = 40;

/// What a person gives to get in.
#[derive(Clone, Copy)]
pub struct SignIn<'a> {
    /// The sign-in name.
    pub name: &'a str,
    /// The password.
    pub password: &'a str,
    /// Where it comes from.
    pub from: From<'a>,
    /// The token of a session this browser still has; it ends.
    pub earlier: Option<&'a str>,
}

/// How it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignInAnswer {
    /// In, with a new session.
    In(Entry),
    /// Half way: the code of the second factor is next. The token for this browser's cookie.
    CodeNeeded(String),
    /// The password is right and not enough: they come in with their passkey.
    PasskeyNeeded,
    /// Name and password do not go together; which of the two is never said.
    Wrong,
    /// Too many failures: wait so long.
    TooOften(TimeDelta),
}

/// Signs a person in.
pub async fn sign_in(
    store: &Store,
    asked: SignIn<'_>,
    now: DateTime<Utc>,
) -> Outcome<SignInAnswer> {
    let desk = store.system(SystemReason::SignIn);
    let attempt = Attempt { sign_in_name: asked.name, address: asked.from.address };
    // Nobody is called so; not worth a hash or a line in the list of failures.
    if asked.name.chars().count() > NAME_MOST || asked.password.chars().count() > PASSWORD_MOST {
        return Ok(SignInAnswer::Wrong);
    }
    let place = password::place().await?;
    if is_too_often(desk.failures_since(attempt, now - WINDOW).await?, asked.from) {
        return Ok(SignInAnswer::TooOften(WINDOW));
    }
    let record = desk.sign_in_record(asked.name).await?.filter(|record| record.user.active);
    let hash = record.as_ref().and_then(|record| record.password_hash.clone());
    let is_right = password::is_right(asked.password.to_owned(), hash).await?;
    let tx = desk.write(now).await?;
    let Some(record) = record.filter(|_| is_right) else {
        tx.note_failure(attempt).await?;
        tx.commit().await?;
        return Ok(SignInAnswer::Wrong);
    };
    drop(place);
    tx.sweep_failures(now - WINDOW).await?;
    tx.sweep_sessions(SESSION_LASTS).await?;
    let step = after_password(&tx, record.user.id, asked.from, asked.earlier).await?;
    // Half way in, failures go on counting: else the password would buy ever more guesses at the code.
    if matches!(step, Step::In(_)) {
        tx.forget_failures(asked.name).await?;
    }
    tx.commit().await?;
    Ok(match step {
        Step::In(entry) => SignInAnswer::In(entry),
        Step::Code(token) => SignInAnswer::CodeNeeded(token),
        Step::Passkey => SignInAnswer::PasskeyNeeded,
    })
}

/// An unknown address (a proxy that does not tell) is not held against everybody.
pub(super) fn is_too_often(failures: Failures, from: From<'_>) -> bool {
    let by_address = !from.address.is_empty() && failures.by_address >= MOST_BY_ADDRESS;
    failures.by_name >= MOST_BY_NAME || by_address
}
