//! Access tokens: making one for a program, ending one, and recognising who comes with one.

use super::Recognised;
use super::token::{hash_of, new_token};
use crate::{Outcome, local_day};
use canopy_domain::access::{Action, Caller, TOKENS_MOST, TokenFault, TokenWords};
use canopy_domain::primitives::AccessTokenId;
use canopy_store::access::NewAccessToken;
use canopy_store::{Desk, ManageTeam, Store, SystemReason, Tx};
use chrono::{DateTime, TimeDelta, Utc};
use std::time::Duration;
use uuid::Uuid;

/// How every token begins, so that a program that looks for secrets in texts knows one.
const PREFIX: &str = "canopy_";
/// So many of its letters tell a token from others.
const HINT: usize = PREFIX.len() + 6;
/// The use of a token is noted this often, not at every request.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(10);
/// Noting it never holds up an answer for longer.
const PATIENCE: Duration = Duration::from_millis(250);

/// A token to be made.
#[derive(Debug, Clone)]
pub struct MakeToken {
    /// What the person calls it.
    pub name: String,
    /// What it shall allow; what the person may not do is left out.
    pub actions: Vec<Action>,
    /// Whether it may change anything.
    pub may_change: bool,
    /// How many days it lasts.
    pub days: u16,
}

/// A token that was made.
#[derive(Debug)]
pub struct MadeToken {
    /// Its id.
    pub id: AccessTokenId,
    /// The token itself: shown once, kept nowhere.
    pub token: String,
    /// When it ends by itself.
    pub expires_at: DateTime<Utc>,
}

/// Makes a token of the caller's.
pub async fn make_token(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &MakeToken,
) -> Outcome<Result<MadeToken, Vec<TokenFault>>> {
    let caller = desk.caller().ok_or(crate::Failure::NotFound)?;
    let read = TokenWords::read(caller, &asked.name, &asked.actions, asked.may_change, asked.days);
    let words = match read {
        Ok(words) => words,
        Err(faults) => return Ok(Err(faults)),
    };
    let tx: Tx = desk.write(now).await?;
    let live = tx.my_tokens().await?.iter().filter(|token| token.is_live(now)).count();
    if live >= TOKENS_MOST {
        return Ok(Err(vec![TokenFault::TooMany]));
    }
    let token = format!("{PREFIX}{}", new_token()?);
    let kept = NewAccessToken {
        id: AccessTokenId(Uuid::now_v7()),
        name: words.name().to_owned(),
        hint: token.chars().take(HINT).collect(),
        token_hash: hash_of(&token),
        powers: words.powers(),
        expires_at: now + TimeDelta::days(words.days().into()),
    };
    tx.create_token(&kept).await?;
    tx.commit().await?;
    Ok(Ok(MadeToken { id: kept.id, token, expires_at: kept.expires_at }))
}

/// Ends a token: one's own, or anybody's for whoever manages the team.
pub async fn end_token(desk: &Desk, now: DateTime<Utc>, id: AccessTokenId) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    match tx.permit::<ManageTeam>() {
        Ok(permit) => permit.end_token(id).await?,
        Err(_) => tx.end_my_token(id).await?,
    }
    Ok(tx.commit().await?)
}

/// Writes down that an assistant uses a tool in a caller's name.
pub async fn note_tool(
    store: &Store,
    caller: &Caller,
    tool: &str,
    now: DateTime<Utc>,
) -> Outcome<()> {
    let token = caller.token.ok_or(crate::Failure::NotFound)?;
    let desk = store.system(SystemReason::Assistant).on_behalf_of(caller.user);
    let tx = desk.write(now).await?;
    tx.note_tool(token, tool).await?;
    Ok(tx.commit().await?)
}

/// Who comes with a token; none where it has ended, its time is over, or its person is inactive.
pub async fn recognise_token(
    store: &Store,
    token: &str,
    now: DateTime<Utc>,
) -> Outcome<Option<Recognised>> {
    if !token.starts_with(PREFIX) {
        return Ok(None);
    }
    let desk = store.system(SystemReason::SignIn);
    let Some(found) = desk.bearer(&hash_of(token), (now, local_day(now))).await? else {
        return Ok(None);
    };
    let is_due = found.last_used_at.is_none_or(|last| now - last > NOTED_EVERY);
    if let Some(id) = found.caller.token.filter(|_| is_due) {
        let noted = async {
            let tx = desk.write(now).await?;
            tx.touch_token(id).await?;
            tx.commit().await
        };
        // Losing this note costs nothing but the day a list shows.
        let _ = tokio::time::timeout(PATIENCE, noted).await;
    }
    let session = found.caller.token.map(|token| token.0).unwrap_or_default();
    let must_set_up = false;
    Ok(Some(Recognised { caller: found.caller, name: found.name, session, must_set_up }))
}
