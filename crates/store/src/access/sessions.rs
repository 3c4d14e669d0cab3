//! Sessions kept at the server: begun at sign-in, looked up at each request, ended one or all. The
//! token itself is never kept, only its hash.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Quiet, SystemDesk, SystemTx, Tx};
use crate::dialect::{Cells, FromCells, row};
use crate::reach::open;
use crate::reach::tables::{SESSIONS, TERRITORY_HOLDERS, USERS};
use crate::team::{User, user_columns};
use canopy_domain::access::Caller;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{TerritoryId, UserId};
use chrono::{DateTime, TimeDelta, Utc};
use sea_query::{Expr, ExprTrait as _, Order, Query};

/// A session to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Hash of the token in the cookie.
    pub token_hash: Vec<u8>,
    /// Whose.
    pub user: UserId,
    /// When it ends whatever happens.
    pub expires_at: DateTime<Utc>,
    /// From where.
    pub address: String,
    /// With which program.
    pub agent: String,
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
    /// From where it was begun.
    pub address: String,
    /// With which program.
    pub agent: String,
}

row!(Session { token_hash, created_at, last_seen_at, expires_at, address, agent });

const SESSION_COLUMNS: [&str; 6] =
    ["token_hash", "created_at", "last_seen_at", "expires_at", "address", "agent"];

/// Who a request comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The person as the rules see them.
    pub caller: Caller,
    /// The person.
    pub user: User,
    /// The session.
    pub session: Session,
}

struct Found {
    user: User,
    session: Session,
}

impl FromCells for Found {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self { user: User::from_cells(cells)?, session: Session::from_cells(cells)? })
    }
}

impl SystemDesk {
    /// Who a token stands for, if the session is neither over nor idle for longer than `idle_max`.
    pub async fn signed_in(
        &self,
        token_hash: &[u8],
        now: DateTime<Utc>,
        idle_max: TimeDelta,
    ) -> Result<Option<SignedIn>, StoreError> {
        let mut statement = open::select(SESSIONS);
        user_columns(&mut statement);
        statement
            .columns(SESSION_COLUMNS.map(|column| (SESSIONS, column)))
            .inner_join(USERS, Expr::col((USERS, "id")).equals((SESSIONS, "user_id")))
            .and_where(Expr::col((SESSIONS, "token_hash")).eq(token_hash.to_vec()))
            .and_where(Expr::col((SESSIONS, "expires_at")).gt(now))
            .and_where(Expr::col((SESSIONS, "last_seen_at")).gt(now - idle_max))
            .and_where(Expr::col((USERS, "active")).eq(true));
        let Some(found) = self.fetch_first::<Found>(&statement).await? else { return Ok(None) };
        let caller = self.caller_for(&found.user).await?;
        Ok(Some(SignedIn { caller, user: found.user, session: found.session }))
    }

    /// A person as the rules see them.
    pub async fn caller_for(&self, user: &User) -> Result<Caller, StoreError> {
        let mut statement = open::select(TERRITORY_HOLDERS);
        statement
            .column("territory_id")
            .and_where(Expr::col("user_id").eq(user.id.0))
            .order_by("territory_id", Order::Asc);
        let held: Vec<(TerritoryId,)> = self.fetch(&statement).await?;
        let territories = held.into_iter().map(|(territory,)| territory).collect();
        Ok(Caller { user: user.id, job: user.job, territories, lang: user.lang })
    }

    /// The caller for a person by id, if they are active.
    pub async fn caller_of(&self, id: UserId) -> Result<Option<Caller>, StoreError> {
        let mut statement = open::select(USERS);
        user_columns(&mut statement);
        statement.and_where(Expr::col("id").eq(id.0)).and_where(Expr::col("active").eq(true));
        match self.fetch_first::<User>(&statement).await? {
            Some(user) => self.caller_for(&user).await.map(Some),
            None => Ok(None),
        }
    }

    /// The sessions of a person, latest first.
    pub async fn sessions_of(&self, user: UserId) -> Result<Vec<Session>, StoreError> {
        let mut statement = open::select(SESSIONS);
        statement
            .columns(SESSION_COLUMNS)
            .and_where(Expr::col("user_id").eq(user.0))
            .order_by("last_seen_at", Order::Desc)
            .limit(100);
        self.fetch(&statement).await
    }
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

    /// Notes that a session is in use.
    pub async fn touch_session(&self, token_hash: &[u8]) -> Result<(), StoreError> {
        let statement = open::update(SESSIONS)
            .value("last_seen_at", self.now())
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

    /// Ends every session of a person, or every one but the one they use.
    pub async fn end_sessions_of(
        &self,
        user: UserId,
        except: Option<&[u8]>,
    ) -> Result<u64, StoreError> {
        let mut statement = open::delete(SESSIONS);
        statement.and_where(Expr::col("user_id").eq(user.0));
        if let Some(kept) = except {
            statement.and_where(Expr::col("token_hash").ne(kept.to_vec()));
        }
        let ended = self.execute(&statement).await?;
        self.record(Change::of(Verb::SignOutEverywhere, RecordKind::User, user.0)).await?;
        Ok(ended)
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
    let columns =
        ["token_hash", "user_id", "created_at", "last_seen_at", "expires_at", "address", "agent"];
    let statement = Query::insert()
        .into_table(SESSIONS)
        .columns(columns)
        .values_panic([
            session.token_hash.clone().into(),
            session.user.0.into(),
            tx.now().into(),
            tx.now().into(),
            session.expires_at.into(),
            session.address.as_str().into(),
            session.agent.as_str().into(),
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
