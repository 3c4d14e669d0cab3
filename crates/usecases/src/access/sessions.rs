//! Where a person is signed in, and ending that: one's own sessions, or a person's by whoever manages
//! the team.

use super::IDLE_MOST;
use crate::Outcome;
use canopy_domain::access::Device;
use canopy_domain::primitives::UserId;
use canopy_store::access::Session;
use canopy_store::{Desk, ManageTeam, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A session that lasts, as people are told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionSeen {
    /// What it is called by.
    pub handle: Uuid,
    /// What it is used with.
    pub device: Device,
    /// The network it was last used from; empty where not known.
    pub network: String,
    /// When the person signed in.
    pub began_at: DateTime<Utc>,
    /// When it was last used, to ten minutes or so.
    pub last_seen_at: DateTime<Utc>,
}

/// The sessions of whoever sits at the desk, the last used first.
pub async fn my_sessions(desk: &Desk, now: DateTime<Utc>) -> Outcome<Vec<SessionSeen>> {
    Ok(lasting(desk.my_sessions().await?, now))
}

/// The sessions of a person, for whoever manages the team.
pub async fn sessions_of(
    desk: &Desk,
    person: UserId,
    now: DateTime<Utc>,
) -> Outcome<Vec<SessionSeen>> {
    Ok(lasting(desk.permit::<ManageTeam>()?.sessions_of(person).await?, now))
}

fn lasting(sessions: Vec<Session>, now: DateTime<Utc>) -> Vec<SessionSeen> {
    let lasts = |one: &Session| one.expires_at > now && one.last_seen_at > now - IDLE_MOST;
    let seen = |one: Session| SessionSeen {
        handle: one.handle(),
        device: Device::of(&one.agent),
        network: one.address,
        began_at: one.created_at,
        last_seen_at: one.last_seen_at,
    };
    sessions.into_iter().filter(lasts).map(seen).collect()
}

/// Ends one of one's own sessions.
pub async fn end_mine(desk: &Desk, session: Uuid, now: DateTime<Utc>) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.end_my_session(session).await?;
    Ok(tx.commit().await?)
}

/// Ends all of one's own sessions but the one in use; how many that were.
pub async fn end_my_others(desk: &Desk, kept: Option<Uuid>, now: DateTime<Utc>) -> Outcome<u64> {
    let tx: Tx = desk.write(now).await?;
    let ended = tx.end_my_other_sessions(kept).await?;
    tx.commit().await?;
    Ok(ended)
}

/// Ends one session of a person.
pub async fn end_of(
    desk: &Desk,
    (person, session): (UserId, Uuid),
    now: DateTime<Utc>,
) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.permit::<ManageTeam>()?.end_session_of(person, session).await?;
    Ok(tx.commit().await?)
}

/// Ends every session of a person; how many that were.
pub async fn end_all_of(desk: &Desk, person: UserId, now: DateTime<Utc>) -> Outcome<u64> {
    let tx: Tx = desk.write(now).await?;
    let permit = tx.permit::<ManageTeam>()?;
    tx.permit::<canopy_store::ViewTeam>()?.user(person).await?;
    let ended = permit.end_sessions_of(person).await?;
    tx.commit().await?;
    Ok(ended)
}
