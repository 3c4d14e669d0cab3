//! Passwords and the one-time links by which they are set. The store keeps hashes only.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{SystemDesk, SystemTx, Tx};
use crate::dialect::{Cells, FromCells};
use crate::reach::tables::{CREDENTIALS, SESSIONS, SETUP_LINKS, USERS};
use crate::reach::{ManageTeam, Permit, open};
use crate::team::{User, user_columns};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::UserId;
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, OnConflict, Query};

/// What checking a password needs.
#[derive(Debug, Clone)]
pub struct SignInRecord {
    /// Who it would be.
    pub user: User,
    /// Their password's hash; `None` until they followed a set-up link.
    pub password_hash: Option<String>,
}

impl FromCells for SignInRecord {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self { user: User::from_cells(cells)?, password_hash: cells.take()? })
    }
}

impl SystemDesk {
    /// The person with a sign-in name, active or not.
    pub async fn sign_in_record(&self, name: &str) -> Result<Option<SignInRecord>, StoreError> {
        let mut statement = open::select(USERS);
        user_columns(&mut statement);
        statement
            .column((CREDENTIALS, "password_hash"))
            .left_join(CREDENTIALS, Expr::col((CREDENTIALS, "user_id")).equals((USERS, "id")))
            .and_where(Expr::col((USERS, "sign_in_name")).eq(name.trim().to_lowercase()));
        self.fetch_first(&statement).await
    }

    /// Whether anybody can sign in yet; before, the first start prints a set-up link.
    pub async fn has_users(&self) -> Result<bool, StoreError> {
        let mut statement = open::select(USERS);
        statement.column("id").limit(1);
        let found: Option<(UserId,)> = self.fetch_first(&statement).await?;
        Ok(found.is_some())
    }

    /// The people a demonstration offers as personas: active, by job and name.
    pub async fn personas(&self) -> Result<Vec<User>, StoreError> {
        let mut statement = open::select(USERS);
        user_columns(&mut statement);
        statement
            .and_where(Expr::col("active").eq(true))
            .order_by("job", sea_query::Order::Asc)
            .order_by("name", sea_query::Order::Asc)
            .limit(200);
        self.fetch(&statement).await
    }

    /// Whose link it is, if it is unused and its time is not over.
    pub async fn person_of_setup_link(
        &self,
        token_hash: &[u8],
        now: DateTime<Utc>,
    ) -> Result<Option<User>, StoreError> {
        let mut statement = open::select(USERS);
        user_columns(&mut statement);
        statement
            .inner_join(SETUP_LINKS, Expr::col((SETUP_LINKS, "user_id")).equals((USERS, "id")))
            .and_where(Expr::col((SETUP_LINKS, "token_hash")).eq(token_hash.to_vec()))
            .and_where(Expr::col((SETUP_LINKS, "used_at")).is_null())
            .and_where(Expr::col((SETUP_LINKS, "expires_at")).gt(now))
            .and_where(Expr::col((USERS, "active")).eq(true));
        self.fetch_first(&statement).await
    }
}

impl Permit<'_, ManageTeam, Tx> {
    /// Makes a one-time link for a person; earlier ones stop working.
    pub async fn create_setup_link(
        &self,
        user: UserId,
        token_hash: &[u8],
        expires_at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let tx = self.at();
        let earlier = open::delete(SETUP_LINKS)
            .and_where(Expr::col("user_id").eq(user.0))
            .and_where(Expr::col("used_at").is_null())
            .to_owned();
        tx.execute(&earlier).await?;
        let statement = Query::insert()
            .into_table(SETUP_LINKS)
            .columns(["token_hash", "user_id", "created_at", "expires_at"])
            .values_panic([
                token_hash.to_vec().into(),
                user.0.into(),
                tx.now().into(),
                expires_at.into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        tx.record(Change::of(Verb::CreateSetupLink, RecordKind::User, user.0)).await
    }
}

impl SystemTx {
    /// Uses up a set-up link and sets the password; every session of the person ends.
    pub async fn set_password_by_link(
        &self,
        token_hash: &[u8],
        password_hash: &str,
    ) -> Result<UserId, StoreError> {
        let mut whose = open::select(SETUP_LINKS);
        whose.column("user_id").and_where(Expr::col("token_hash").eq(token_hash.to_vec()));
        let (user,): (UserId,) = self.fetch_one(&whose).await?;
        let used = open::update(SETUP_LINKS)
            .value("used_at", self.now())
            .and_where(Expr::col("token_hash").eq(token_hash.to_vec()))
            .and_where(Expr::col("used_at").is_null())
            .and_where(Expr::col("expires_at").gt(self.now()))
            .to_owned();
        if self.execute(&used).await? != 1 {
            return Err(StoreError::NotFound);
        }
        self.set_password(user, password_hash).await?;
        Ok(user)
    }

    /// Sets a person's password; every session of theirs ends.
    pub async fn set_password(&self, user: UserId, password_hash: &str) -> Result<(), StoreError> {
        let statement = Query::insert()
            .into_table(CREDENTIALS)
            .columns(["user_id", "password_hash", "changed_at"])
            .values_panic([user.0.into(), password_hash.into(), self.now().into()])
            .on_conflict(
                OnConflict::column("user_id")
                    .update_columns(["password_hash", "changed_at"])
                    .to_owned(),
            )
            .to_owned();
        self.execute_one(&statement).await?;
        let ended = open::delete(SESSIONS).and_where(Expr::col("user_id").eq(user.0)).to_owned();
        self.execute(&ended).await?;
        self.record(Change::of(Verb::SetPassword, RecordKind::User, user.0)).await
    }
}
