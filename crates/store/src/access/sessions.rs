//! Sessions kept at the server: begun at sign-in, looked up at each request, ended one or all. The
//! token itself is never kept, only its hash.

use super::second_factors::NEEDED;
use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Quiet, SystemDesk, SystemTx, Tx};
use crate::dialect::{Cells, FromCells, row};
use crate::reach::tables::{DEPUTIES, SESSIONS, SETTINGS, TERRITORY_HOLDERS, USERS};
use crate::reach::{ManageTeam, Permit, open};
use crate::team::{User, user_columns};
use canopy_domain::Day;
use canopy_domain::access::{Caller, Job, SecondFactorFor, StandIn};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{TerritoryId, UserId};
use chrono::{DateTime, TimeDelta, Utc};
use sea_query::{Expr, ExprTrait as _, Order, Query};
use serde_json::json;
use uuid::Uuid;

/// A session to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Hash of the token in the cookie.
    pub token_hash: Vec<u8>,
    /// Whose.
    pub user: UserId,
    /// When it ends whatever happens.
    pub expires_at: DateTime<Utc>,
    /// From which network.
    pub address: String,
    /// With which program.
    pub agent: String,
    /// Whether it was begun with a second factor.
    pub is_strong: bool,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Hash of its token.
    pub token_hash: Vec<u8>,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When it was last used, to the minute or so.
    pub last_seen_at: DateTime<Utc>,
    /// When it ends whatever happens.
    pub expires_at: DateTime<Utc>,
    /// The network it was last used from.
    pub address: String,
    /// With which program.
    pub agent: String,
    /// Whether it was begun with a second factor, or something as good.
    pub is_strong: bool,
}

impl Session {
    /// What it is called by where its token must not be told: the first half of the token's hash.
    pub fn handle(&self) -> Uuid {
        handle_of(&self.token_hash)
    }
}

/// What a session is called by; hashes are 256 bits long, half of one names a session for sure.
pub(super) fn handle_of(token_hash: &[u8]) -> Uuid {
    let mut half = [0; 16];
    for (place, byte) in half.iter_mut().zip(token_hash) {
        *place = *byte;
    }
    Uuid::from_bytes(half)
}

row!(Session { token_hash, created_at, last_seen_at, expires_at, address, agent, is_strong });

/// Sessions of a person looked at; those that are over are swept.
const SESSIONS_MAX: u64 = 100;

const SESSION_COLUMNS: [&str; 7] =
    ["token_hash", "created_at", "last_seen_at", "expires_at", "address", "agent", "is_strong"];

/// Who a request comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The person as the rules see them.
    pub caller: Caller,
    /// The person.
    pub user: User,
    /// The session.
    pub session: Session,
    /// Whether their job needs a second factor and the session was begun without one.
    pub must_set_up: bool,
}

/// Somebody absent.
struct Absent {
    user: UserId,
    name: String,
    job: Job,
    until: Day,
}

row!(Absent { user, name, job, until });

struct Found {
    user: User,
    session: Session,
    /// Codes of the jobs that need a second factor.
    needed: Option<String>,
}

impl FromCells for Found {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        let (user, session) = (User::from_cells(cells)?, Session::from_cells(cells)?);
        Ok(Self { user, session, needed: cells.take()? })
    }
}

impl SystemDesk {
    /// Who a token stands for, if the session is neither over nor idle for longer than `idle_max`.
    pub async fn signed_in(
        &self,
        token_hash: &[u8],
        (now, today): (DateTime<Utc>, Day),
        idle_max: TimeDelta,
    ) -> Result<Option<SignedIn>, StoreError> {
        let mut statement = open::select(SESSIONS);
        user_columns(&mut statement);
        statement
            .columns(SESSION_COLUMNS.map(|column| (SESSIONS, column)))
            .column((SETTINGS, "value"))
            .left_join(SETTINGS, Expr::col((SETTINGS, "key")).eq(NEEDED))
            .inner_join(USERS, Expr::col((USERS, "id")).equals((SESSIONS, "user_id")))
            .and_where(Expr::col((SESSIONS, "token_hash")).eq(token_hash.to_vec()))
            .and_where(Expr::col((SESSIONS, "expires_at")).gt(now))
            .and_where(Expr::col((SESSIONS, "last_seen_at")).gt(now - idle_max))
            .and_where(Expr::col((USERS, "active")).eq(true));
        let Some(found) = self.fetch_first::<Found>(&statement).await? else { return Ok(None) };
        let caller = self.caller_for(&found.user, today).await?;
        let needed = found.needed.map(|codes| SecondFactorFor::from_codes(&codes));
        let is_needed = needed.is_some_and(|needed| needed.needs(found.user.job));
        let must_set_up = is_needed && !found.session.is_strong;
        Ok(Some(SignedIn { caller, user: found.user, session: found.session, must_set_up }))
    }

    /// A person as the rules see them on a day, with whom they represent on it.
    pub async fn caller_for(&self, user: &User, today: Day) -> Result<Caller, StoreError> {
        let absent = self.represented_by(user.id, today).await?;
        let people = std::iter::once(user.id).chain(absent.iter().map(|one| one.user));
        let mut statement = open::select(TERRITORY_HOLDERS);
        statement
            .columns(["user_id", "territory_id"])
            .and_where(Expr::col("user_id").is_in(people.map(|one| one.0)))
            .order_by("territory_id", Order::Asc);
        let held: Vec<(UserId, TerritoryId)> = self.fetch(&statement).await?;
        let held_by = |person: UserId| {
            let own = held.iter().filter(|(holder, _)| *holder == person);
            own.map(|(_, territory)| *territory).collect()
        };
        let stands_in_for = absent.into_iter().map(|one| StandIn {
            territories: held_by(one.user),
            user: one.user,
            name: one.name,
            job: one.job,
            until: one.until,
        });
        let mut caller = Caller::new(user.id, user.job, held_by(user.id), user.lang);
        caller.stands_in_for = stands_in_for.collect();
        Ok(caller)
    }

    /// Whom a person represents on a day; those who left for good need nobody.
    async fn represented_by(&self, deputy: UserId, today: Day) -> Result<Vec<Absent>, StoreError> {
        let mut statement = open::select(DEPUTIES);
        statement
            .columns(["id", "name", "job"].map(|column| (USERS, column)))
            .expr(Expr::col((DEPUTIES, "until_day")).max())
            .inner_join(USERS, Expr::col((USERS, "id")).equals((DEPUTIES, "user_id")))
            .and_where(Expr::col((DEPUTIES, "deputy_id")).eq(deputy.0))
            .and_where(Expr::col((DEPUTIES, "from_day")).lte(today))
            .and_where(Expr::col((DEPUTIES, "until_day")).gte(today))
            .and_where(Expr::col((DEPUTIES, "ended_at")).is_null())
            .and_where(Expr::col((USERS, "active")).eq(true))
            .group_by_columns(["id", "name", "job"].map(|column| (USERS, column)))
            .order_by((USERS, "id"), Order::Asc);
        self.fetch(&statement).await
    }

    /// The caller for a person by id, if they are active.
    pub async fn caller_of(&self, id: UserId, today: Day) -> Result<Option<Caller>, StoreError> {
        let mut statement = open::select(USERS);
        user_columns(&mut statement);
        statement.and_where(Expr::col("id").eq(id.0)).and_where(Expr::col("active").eq(true));
        match self.fetch_first::<User>(&statement).await? {
            Some(user) => self.caller_for(&user, today).await.map(Some),
            None => Ok(None),
        }
    }
}

impl Desk {
    /// The sessions of whoever sits at the desk, latest first.
    pub async fn my_sessions(&self) -> Result<Vec<Session>, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        sessions_of(self, me).await
    }
}

impl<D: AsRef<Desk>> Permit<'_, ManageTeam, D> {
    /// The sessions of a person, latest first.
    pub async fn sessions_of(&self, user: UserId) -> Result<Vec<Session>, StoreError> {
        sessions_of(self.at().as_ref(), user).await
    }
}

impl Tx {
    /// Ends one of the sessions of whoever sits at the desk.
    pub async fn end_my_session(&self, handle: Uuid) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        end_one(self, me, handle).await
    }

    /// Ends every session of whoever sits at the desk but one; how many that were.
    pub async fn end_my_other_sessions(&self, kept: Option<Uuid>) -> Result<u64, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let others = sessions_of(self, me).await?;
        let others = others.into_iter().filter(|one| Some(one.handle()) != kept);
        let hashes: Vec<Vec<u8>> = others.map(|one| one.token_hash).collect();
        let statement =
            open::delete(SESSIONS).and_where(Expr::col("token_hash").is_in(hashes)).to_owned();
        let ended = self.execute(&statement).await?;
        self.record(Change::of(Verb::SignOutEverywhere, RecordKind::User, me.0)).await?;
        Ok(ended)
    }
}

impl Permit<'_, ManageTeam, Tx> {
    /// Ends one session of a person.
    pub async fn end_session_of(&self, user: UserId, handle: Uuid) -> Result<(), StoreError> {
        end_one(self.at(), user, handle).await
    }

    /// Ends every session of a person; how many that were.
    pub async fn end_sessions_of(&self, user: UserId) -> Result<u64, StoreError> {
        let tx = self.at();
        let statement =
            open::delete(SESSIONS).and_where(Expr::col("user_id").eq(user.0)).to_owned();
        let ended = tx.execute(&statement).await?;
        let change = Change::of(Verb::EndSession, RecordKind::User, user.0);
        tx.record(change.after(json!({ "sessions": ended }))).await?;
        Ok(ended)
    }
}

async fn sessions_of(desk: &Desk, user: UserId) -> Result<Vec<Session>, StoreError> {
    let mut statement = open::select(SESSIONS);
    statement
        .columns(SESSION_COLUMNS)
        .and_where(Expr::col("user_id").eq(user.0))
        .order_by("last_seen_at", Order::Desc)
        .order_by("token_hash", Order::Asc)
        .limit(SESSIONS_MAX);
    desk.fetch(&statement).await
}

async fn end_one(tx: &Tx, user: UserId, handle: Uuid) -> Result<(), StoreError> {
    let sessions = sessions_of(tx, user).await?;
    let found = sessions.into_iter().find(|one| one.handle() == handle);
    delete(tx, &found.ok_or(StoreError::NotFound)?.token_hash).await?;
    tx.record(Change::of(Verb::EndSession, RecordKind::User, user.0)).await
}

impl SystemTx {
    /// Begins a session.
    pub async fn begin_session(&self, session: &NewSession) -> Result<(), StoreError> {
        insert(self, session).await?;
        self.record(Change::of(Verb::SignIn, RecordKind::User, session.user.0)).await
    }

    /// Ends the session of one token and begins another in its place, as after a change of rights.
    pub async fn rotate_session(
        &self,
        old_hash: &[u8],
        session: &NewSession,
    ) -> Result<(), StoreError> {
        if delete(self, old_hash).await? != 1 {
            return Err(StoreError::NotFound);
        }
        insert(self, session).await?;
        self.record(Change::of(Verb::RotateSession, RecordKind::User, session.user.0)).await
    }

    /// Notes that a session is in use, and from which network.
    pub async fn touch_session(&self, token_hash: &[u8], network: &str) -> Result<(), StoreError> {
        let statement = open::update(SESSIONS)
            .value("last_seen_at", self.now())
            .value("address", network)
            .and_where(Expr::col("token_hash").eq(token_hash.to_vec()))
            .to_owned();
        self.execute_quietly(Quiet::SessionSeen, &statement).await.map(drop)
    }

    /// Ends one session; nothing happens where it has ended.
    pub async fn end_session(&self, token_hash: &[u8]) -> Result<(), StoreError> {
        let mut whose = open::select(SESSIONS);
        whose.column("user_id").and_where(Expr::col("token_hash").eq(token_hash.to_vec()));
        let Some((user,)) = self.fetch_first::<(UserId,)>(&whose).await? else { return Ok(()) };
        delete(self, token_hash).await?;
        self.record(Change::of(Verb::SignOut, RecordKind::User, user.0)).await
    }

    /// Removes sessions whose time is over.
    pub async fn sweep_sessions(&self, idle_max: TimeDelta) -> Result<u64, StoreError> {
        let over = Expr::col("expires_at")
            .lte(self.now())
            .or(Expr::col("last_seen_at").lte(self.now() - idle_max));
        let statement = open::delete(SESSIONS).and_where(over).to_owned();
        self.execute_quietly(Quiet::SessionSeen, &statement).await
    }
}

async fn insert(tx: &Tx, session: &NewSession) -> Result<(), StoreError> {
    let statement = Query::insert()
        .into_table(SESSIONS)
        .columns(["user_id"].into_iter().chain(SESSION_COLUMNS))
        .values_panic([
            session.user.0.into(),
            session.token_hash.clone().into(),
            tx.now().into(),
            tx.now().into(),
            session.expires_at.into(),
            session.address.as_str().into(),
            session.agent.as_str().into(),
            session.is_strong.into(),
        ])
        .to_owned();
    tx.execute_one(&statement).await
}

async fn delete(tx: &Tx, token_hash: &[u8]) -> Result<u64, StoreError> {
    let statement = open::delete(SESSIONS)
        .and_where(Expr::col("token_hash").eq(token_hash.to_vec()))
        .to_owned();
    tx.execute(&statement).await
}
