//! The trash: accounts out of sight, their codes free for others, and the way back.

use super::rows::Account;
use crate::StoreError;
use crate::audit::Change;
use crate::desk::Desk;
use crate::dialect::row;
use crate::page::limited;
use crate::reach::tables::{ACCOUNTS, USERS};
use crate::reach::{Edit, Reached, scoped};
use crate::search::names_changed;
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::AccountId;
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order};
use serde_json::json;

/// An account in the trash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrashedAccount {
    /// Its id.
    pub id: AccountId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// When it went there.
    pub deleted_at: DateTime<Utc>,
    /// Name of who put it there.
    pub deleted_by: Option<String>,
}

row!(TrashedAccount { id, code, name, deleted_at, deleted_by });

impl Desk {
    /// The accounts in the trash the caller may edit, latest first.
    pub async fn trashed_accounts(&self, limit: u32) -> Result<Vec<TrashedAccount>, StoreError> {
        let mut statement = scoped::select_with_trash(self, Action::EditAccounts);
        statement
            .columns(["id", "code", "name", "deleted_at"].map(|column| (ACCOUNTS, column)))
            .column((USERS, "name"))
            .left_join(USERS, Expr::col((USERS, "id")).equals((ACCOUNTS, "deleted_by")))
            .and_where(Expr::col((ACCOUNTS, "deleted_at")).is_not_null())
            .order_by((ACCOUNTS, "deleted_at"), Order::Desc)
            .order_by((ACCOUNTS, "id"), Order::Desc)
            .limit(limited(limit));
        self.fetch(&statement).await
    }

    /// Whether accounts hang under one that was found; those in the trash do not count.
    pub async fn has_children(&self, id: AccountId) -> Result<bool, StoreError> {
        let found: Option<(AccountId,)> = self.fetch_first(&scoped::a_child_of(id)).await?;
        Ok(found.is_some())
    }
}

impl Reached<'_, Account, Edit> {
    /// Puts the account into the trash, if nobody changed it since `version`.
    pub async fn trash(self, version: i64) -> Result<(), StoreError> {
        self.set_deleted(version, Some(self.tx().now()), Verb::Trash).await
    }

    /// Takes the account out of the trash; refused where its code was given away meanwhile.
    pub async fn restore(self, version: i64) -> Result<(), StoreError> {
        self.set_deleted(version, None, Verb::Restore).await
    }

    async fn set_deleted(
        &self,
        version: i64,
        at: Option<DateTime<Utc>>,
        verb: Verb,
    ) -> Result<(), StoreError> {
        let tx = self.tx();
        let statement = scoped::update(tx, Action::EditAccounts)
            .value("deleted_at", at)
            .value("deleted_by", at.and(tx.actor()).map(|user| user.0))
            .value("version", version + 1)
            .value("updated_at", tx.now())
            .and_where(Expr::col((ACCOUNTS, "id")).eq(self.id.0))
            .and_where(Expr::col((ACCOUNTS, "version")).eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        names_changed(tx, &[self.sales_key]).await?;
        let name = json!({ "code": self.code, "name": self.name });
        tx.record(Change::of(verb, RecordKind::Account, self.id.0).before(name)).await
    }
}
