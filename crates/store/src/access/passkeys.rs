//! Passkeys of people: the public half of a key their device keeps, by the name they gave it; and
//! ceremonies that have begun, each used once. Leaves out what a signature must be.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Quiet, SystemDesk, SystemTx, Tx};
use crate::dialect::{Cells, FromCells, row};
use crate::reach::open;
use crate::reach::tables::{PASSKEY_CEREMONIES, PASSKEYS, SESSIONS, USERS};
use crate::team::{User, user_columns};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{PasskeyId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, Query};
use serde_json::json;

/// What is kept of a passkey; all of it may be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyKey {
    /// What the device calls it.
    pub credential_id: Vec<u8>,
    /// The public key and what else stays.
    pub static_state: Vec<u8>,
    /// The counter and what else changes with use.
    pub dynamic_state: Vec<u8>,
    /// By which ways the device is reached, as bits.
    pub transports: i64,
}

row!(PasskeyKey { credential_id, static_state, dynamic_state, transports });

const KEY_COLUMNS: [&str; 4] = ["credential_id", "static_state", "dynamic_state", "transports"];

/// A passkey as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Its id.
    pub id: PasskeyId,
    /// What its person calls it.
    pub name: String,
    /// When it was added.
    pub created_at: DateTime<Utc>,
    /// When somebody last came in with it.
    pub last_used_at: Option<DateTime<Utc>>,
}

row!(Passkey { id, name, created_at, last_used_at });

/// A passkey with its person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyFound {
    /// Whose.
    pub user: User,
    /// Its id.
    pub id: PasskeyId,
    /// What is kept of it.
    pub key: PasskeyKey,
}

impl FromCells for PasskeyFound {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        let (user, id) = (User::from_cells(cells)?, cells.take()?);
        Ok(Self { user, id, key: PasskeyKey::from_cells(cells)? })
    }
}

impl SystemDesk {
    /// The passkey a device calls so, if its person may sign in.
    pub async fn passkey(&self, credential: &[u8]) -> Result<Option<PasskeyFound>, StoreError> {
        let mut statement = open::select(USERS);
        user_columns(&mut statement);
        statement
            .column((PASSKEYS, "id"))
            .columns(KEY_COLUMNS.map(|column| (PASSKEYS, column)))
            .inner_join(PASSKEYS, Expr::col((PASSKEYS, "user_id")).equals((USERS, "id")))
            .and_where(Expr::col((PASSKEYS, "credential_id")).eq(credential.to_vec()))
            .and_where(Expr::col((USERS, "active")).eq(true));
        self.fetch_first(&statement).await
    }
}

impl SystemTx {
    /// Keeps that a ceremony has begun, for a person or for whoever comes.
    pub async fn begin_ceremony(
        &self,
        token_hash: &[u8],
        user: Option<UserId>,
        state: &[u8],
        expires_at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        begin(self, (token_hash, user), state, expires_at).await
    }

    /// Uses a ceremony up; what was kept of it, if it had begun for nobody in particular and is not over.
    pub async fn end_ceremony(&self, token_hash: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        end(self, token_hash, None).await
    }

    /// Notes that somebody came in with a passkey, and what changed of it.
    pub async fn use_passkey(&self, id: PasskeyId, dynamic_state: &[u8]) -> Result<(), StoreError> {
        let statement = open::update(PASSKEYS)
            .value("dynamic_state", dynamic_state.to_vec())
            .value("last_used_at", self.now())
            .and_where(Expr::col("id").eq(id.0))
            .take();
        self.execute_quietly(Quiet::HalfIn, &statement).await.map(drop)
    }
}

async fn begin(
    tx: &Tx,
    (token_hash, user): (&[u8], Option<UserId>),
    state: &[u8],
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let old =
        open::delete(PASSKEY_CEREMONIES).and_where(Expr::col("expires_at").lte(tx.now())).take();
    tx.execute_quietly(Quiet::HalfIn, &old).await?;
    let statement = Query::insert()
        .into_table(PASSKEY_CEREMONIES)
        .columns(["token_hash", "user_id", "state", "expires_at"])
        .values_panic([
            token_hash.to_vec().into(),
            user.map(|user| user.0).into(),
            state.to_vec().into(),
            expires_at.into(),
        ])
        .to_owned();
    tx.execute_quietly(Quiet::HalfIn, &statement).await.map(drop)
}

async fn end(
    tx: &Tx,
    token_hash: &[u8],
    user: Option<UserId>,
) -> Result<Option<Vec<u8>>, StoreError> {
    let of = |column: &'static str| Expr::col((PASSKEY_CEREMONIES, column));
    let whose = match user {
        Some(user) => of("user_id").eq(user.0),
        None => of("user_id").is_null(),
    };
    let mut statement = open::select(PASSKEY_CEREMONIES);
    statement
        .column("state")
        .and_where(of("token_hash").eq(token_hash.to_vec()))
        .and_where(of("expires_at").gt(tx.now()))
        .and_where(whose);
    let found: Option<(Vec<u8>,)> = tx.fetch_first(&statement).await?;
    let used = open::delete(PASSKEY_CEREMONIES)
        .and_where(Expr::col("token_hash").eq(token_hash.to_vec()))
        .take();
    let is_first = tx.execute_quietly(Quiet::HalfIn, &used).await? == 1;
    Ok(found.filter(|_| is_first).map(|(state,)| state))
}

impl Desk {
    /// The passkeys of whoever sits at the desk, the latest first.
    pub async fn my_passkeys(&self) -> Result<Vec<Passkey>, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let mut statement = open::select(PASSKEYS);
        statement
            .columns(["id", "name", "created_at", "last_used_at"])
            .and_where(Expr::col("user_id").eq(me.0))
            .order_by("created_at", Order::Desc)
            .order_by("id", Order::Desc);
        self.fetch(&statement).await
    }

    /// What is kept of them, so that no device makes a second one.
    pub async fn my_passkey_keys(&self) -> Result<Vec<PasskeyKey>, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let mut statement = open::select(PASSKEYS);
        statement.columns(KEY_COLUMNS).and_where(Expr::col("user_id").eq(me.0));
        self.fetch(&statement).await
    }
}

impl Tx {
    /// Keeps that whoever sits at the desk begins to add a passkey.
    pub async fn begin_my_ceremony(
        &self,
        token_hash: &[u8],
        state: &[u8],
        expires_at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        begin(self, (token_hash, Some(me)), state, expires_at).await
    }

    /// Uses such a ceremony of theirs up.
    pub async fn end_my_ceremony(&self, token_hash: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        end(self, token_hash, Some(me)).await
    }

    /// Adds a passkey of whoever sits at the desk; the session in hand counts as begun with a second
    /// factor from here on.
    pub async fn add_passkey(
        &self,
        (id, name): (PasskeyId, &str),
        key: &PasskeyKey,
        session: uuid::Uuid,
    ) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let columns = ["id", "user_id", "name", "created_at"];
        let statement = Query::insert()
            .into_table(PASSKEYS)
            .columns(columns.into_iter().chain(KEY_COLUMNS))
            .values_panic([
                id.0.into(),
                me.0.into(),
                name.into(),
                self.now().into(),
                key.credential_id.clone().into(),
                key.static_state.clone().into(),
                key.dynamic_state.clone().into(),
                key.transports.into(),
            ])
            .to_owned();
        self.execute_one(&statement).await?;
        let sessions = self.my_sessions().await?.into_iter();
        let mine = sessions.filter(|one| one.handle() == session).map(|one| one.token_hash);
        let strong = open::update(SESSIONS)
            .value("is_strong", true)
            .and_where(Expr::col("token_hash").is_in(mine))
            .take();
        self.execute(&strong).await?;
        let after = json!({ "name": name });
        self.record(Change::of(Verb::Create, RecordKind::Passkey, id.0).after(after)).await
    }

    /// Gives a passkey of whoever sits at the desk another name.
    pub async fn rename_passkey(&self, id: PasskeyId, name: &str) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let statement = open::update(PASSKEYS)
            .value("name", name)
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("user_id").eq(me.0))
            .take();
        if self.execute(&statement).await? != 1 {
            return Err(StoreError::NotFound);
        }
        let after = json!({ "name": name });
        self.record(Change::of(Verb::Change, RecordKind::Passkey, id.0).after(after)).await
    }

    /// Removes a passkey of whoever sits at the desk.
    pub async fn remove_passkey(&self, id: PasskeyId) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let statement = open::delete(PASSKEYS)
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("user_id").eq(me.0))
            .take();
        if self.execute(&statement).await? != 1 {
            return Err(StoreError::NotFound);
        }
        self.record(Change::of(Verb::Remove, RecordKind::Passkey, id.0)).await
    }
}
