//! Changing one account that was found for editing: its values, its place in the tree, its team.

use super::bulk::{Merge, create_one, save};
use super::rows::{Account, AccountPatch, NewAccount};
use crate::StoreError;
use crate::audit::Change;
use crate::desk::Tx;
use crate::dialect::{Bulk, Column, OnClash};
use crate::reach::tables::ACCOUNT_TEAM;
use crate::reach::{Edit, Reached, View, scoped};
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{AccountId, UserId};
use canopy_domain::team::TeamRole;
use sea_query::{Expr, ExprTrait as _};
use serde_json::json;

/// Levels of the tree looked at before giving up.
const DEPTH_MAX: usize = 64;

impl Tx {
    /// Enters an account by hand, with its line in the audit log. Whether the caller may is looked at
    /// afterwards, when it has its place: see `find`.
    pub async fn enter_account(&self, account: &NewAccount) -> Result<(), StoreError> {
        create_one(self, account).await?;
        let after = json!({ "code": account.code, "name": account.name });
        self.record(Change::of(Verb::Create, RecordKind::Account, account.id.0).after(after)).await
    }
}

impl Reached<'_, Account, Edit> {
    /// Changes the account, if nobody did since `version`; the new version.
    pub async fn change(self, version: i64, patch: &AccountPatch) -> Result<i64, StoreError> {
        if self.version != version {
            return Err(StoreError::Conflict);
        }
        if let Some(Some(parent)) = patch.parent {
            refuse_circle(self.tx(), self.id, parent).await?;
        }
        let aliases = self.tx().aliases_of(self.id).await?;
        let merge = Merge::of(&self, aliases, patch);
        if merge.after.is_empty() {
            return Ok(version);
        }
        save(self.tx(), vec![merge]).await?;
        Ok(version + 1)
    }

    /// Puts somebody on the account's team, or says anew what they do for it.
    pub async fn put_on_team(&self, member: UserId, role: TeamRole) -> Result<(), StoreError> {
        let tx = self.tx();
        let before = self.role_of(member).await?;
        if before == Some(role) {
            return Ok(());
        }
        self.remove_member(member).await?;
        tx.write_all(&Bulk {
            table: ACCOUNT_TEAM.name(),
            columns: vec![
                ("account_id", Column::Uuid(vec![Some(self.id.0)])),
                ("user_id", Column::Uuid(vec![Some(member.0)])),
                ("role", Column::Text(vec![Some(role.code().to_owned())])),
            ],
            on_clash: OnClash::Fail,
        })
        .await?;
        self.record_member(member, before, Some(role)).await
    }

    /// Takes somebody off the account's team; `NotFound` where they are not on it.
    pub async fn take_off_team(&self, member: UserId) -> Result<(), StoreError> {
        let before = self.role_of(member).await?.ok_or(StoreError::NotFound)?;
        self.remove_member(member).await?;
        self.record_member(member, Some(before), None).await
    }

    async fn role_of(&self, member: UserId) -> Result<Option<TeamRole>, StoreError> {
        let mut statement =
            scoped::select_through_each(self.tx(), Action::EditAccounts, ACCOUNT_TEAM);
        statement
            .column((ACCOUNT_TEAM, "role"))
            .and_where(Expr::col((ACCOUNT_TEAM, "account_id")).eq(self.id.0))
            .and_where(Expr::col((ACCOUNT_TEAM, "user_id")).eq(member.0));
        let found: Option<(TeamRole,)> = self.tx().fetch_first(&statement).await?;
        Ok(found.map(|(role,)| role))
    }

    async fn remove_member(&self, member: UserId) -> Result<(), StoreError> {
        let mut gone = scoped::delete_through(self.tx(), Action::EditAccounts, ACCOUNT_TEAM);
        gone.and_where(Expr::col((ACCOUNT_TEAM, "account_id")).eq(self.id.0))
            .and_where(Expr::col((ACCOUNT_TEAM, "user_id")).eq(member.0));
        self.tx().execute(&gone).await.map(drop)
    }

    async fn record_member(
        &self,
        member: UserId,
        before: Option<TeamRole>,
        after: Option<TeamRole>,
    ) -> Result<(), StoreError> {
        let told = |role: TeamRole| json!({ "team": [member.0, role.code()] });
        let change = Change::of(Verb::SetTeam, RecordKind::Account, self.id.0);
        let change = match before {
            Some(role) => change.before(told(role)),
            None => change,
        };
        self.tx()
            .record(match after {
                Some(role) => change.after(told(role)),
                None => change,
            })
            .await
    }
}

/// The new parent must be in sight and must not lie below the account.
async fn refuse_circle(tx: &Tx, id: AccountId, parent: AccountId) -> Result<(), StoreError> {
    tx.find::<View>(parent).await?;
    let mut above = Some(parent);
    for _ in 0..DEPTH_MAX {
        let Some(next) = above else { return Ok(()) };
        if next == id {
            return Err(StoreError::Circle);
        }
        let (parent,): (Option<AccountId>,) = tx.fetch_one(&scoped::parent_of(next)).await?;
        above = parent;
    }
    Err(StoreError::Circle)
}
