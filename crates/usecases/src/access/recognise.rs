//! Recognising a session: who holds this token.

use super::IDLE_MOST;
use super::token::hash_of;
use crate::{Outcome, local_day};
use canopy_domain::access::{Caller, network_of};
use canopy_store::{Store, SystemReason};
use chrono::{DateTime, TimeDelta, Utc};
use std::net::IpAddr;
use std::time::Duration;
use uuid::Uuid;

/// The use of a session is noted this often, not at every request.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(10);
/// Noting it never holds up a page for longer, e.g. behind a long import.
const PATIENCE: Duration = Duration::from_millis(250);

/// A person whose session was recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognised {
    /// Them, as the rules see them.
    pub caller: Caller,
    /// Their full name.
    pub name: String,
    /// What the session, or the access token, is called by.
    pub session: Uuid,
    /// Whether they must set up a second factor before anything else.
    pub must_set_up: bool,
}

/// Who holds a token; none where the session is over, idle too long, or its person inactive.
pub async fn recognise(
    store: &Store,
    token: &str,
    address: Option<IpAddr>,
    now: DateTime<Utc>,
) -> Outcome<Option<Recognised>> {
    let desk = store.system(SystemReason::SignIn);
    let hash = hash_of(token);
    let Some(found) = desk.signed_in(&hash, (now, local_day(now)), IDLE_MOST).await? else {
        return Ok(None);
    };
    if now - found.session.last_seen_at > NOTED_EVERY {
        let network = address.map(network_of).unwrap_or_default();
        let noted = async {
            let tx = desk.write(now).await?;
            tx.touch_session(&hash, &network).await?;
            tx.commit().await
        };
        // Losing this note costs at most ten minutes of a twelve-hour limit.
        let _ = tokio::time::timeout(PATIENCE, noted).await;
    }
    let session = found.session.handle();
    let must_set_up = found.must_set_up;
    Ok(Some(Recognised { caller: found.caller, name: found.user.name, session, must_set_up }))
}
