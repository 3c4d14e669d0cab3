//! Changing one account that was found for editing: its values, its place in the tree, its team.

use super::bulk::{Merge, save};
use super::rows::{Account, AccountPatch};
use crate::StoreError;
use crate::audit::Change;
use crate::desk::Tx;
use crate::dialect::{Bulk, Column, OnClash};
use crate::reach::tables::ACCOUNT_TEAM;
use crate::reach::{Edit, Reached, View, scoped};
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{AccountId, UserId};
use sea_query::{Expr, ExprTrait as _};
use serde_json::json;

/// Levels of the tree looked at before giving up.
const DEPTH_MAX: usize = 64;

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

    /// Says who works on the account beside its owner, with what each does.
    pub async fn set_team(&self, members: &[(UserId, String)]) -> Result<(), StoreError> {
        let tx = self.tx();
        let mut gone = scoped::delete_through(tx, Action::EditAccounts, ACCOUNT_TEAM);
        gone.and_where(Expr::col((ACCOUNT_TEAM, "account_id")).eq(self.id.0));
        tx.execute(&gone).await?;
        tx.write_all(&Bulk {
            table: ACCOUNT_TEAM.name(),
            columns: vec![
                ("account_id", Column::Uuid(vec![Some(self.id.0); members.len()])),
                ("user_id", Column::Uuid(members.iter().map(|(user, _)| Some(user.0)).collect())),
                ("role", Column::Text(members.iter().map(|(_, r)| Some(r.clone())).collect())),
            ],
            on_clash: OnClash::Keep,
        })
        .await?;
        let team: Vec<_> = members.iter().map(|(user, role)| (user.0, role)).collect();
        let change = Change::of(Verb::SetTeam, RecordKind::Account, self.id.0)
            .after(json!({ "team": team }));
        tx.record(change).await
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
