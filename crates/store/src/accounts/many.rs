//! Changing many accounts at once by hand, with what each was before kept beside it, and taking that
//! back as far as nobody changed it since.

use super::bulk::{Merge, kept_beside, load, load_aliases, save};
use super::list::{AccountFilter, filtered};
use super::rows::AccountPatch;
use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::dialect::{Json, row};
use crate::reach::tables::{ACCOUNTS, BULK_EDIT_CHANGES, BULK_EDITS, USERS};
use crate::reach::{open, scoped};
use canopy_domain::access::{Action, Scope};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::lists::MANY_MOST;
use canopy_domain::primitives::{AccountId, BulkEditId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, Query, SelectStatement};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Ids named in one statement.
const AT_ONCE: usize = 500;
/// Former changes listed.
const LISTED: u64 = 50;

/// Which accounts are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// These.
    These(BTreeSet<AccountId>),
    /// All a filter finds.
    Found(Box<AccountFilter>),
}

/// The accounts meant, as far as the caller sees them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Editable {
    /// Those the caller may change, one more than [`MANY_MOST`] at most.
    pub ids: BTreeSet<AccountId>,
    /// How many the caller sees, counted as far.
    pub seen: usize,
}

/// What a change of many did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EditedMany {
    /// Accounts that are different now.
    pub changed: u64,
    /// Accounts that were like that already.
    pub unchanged: u64,
}

/// A change of many accounts.
#[derive(Debug, Clone, PartialEq)]
pub struct BulkEdit {
    /// Its id.
    pub id: BulkEditId,
    /// What was asked for, by field.
    pub asked: String,
    /// Accounts that became different.
    pub changed: u64,
    /// Accounts that were like that already.
    pub unchanged: u64,
    /// Accounts the person saw and may not change.
    pub refused: u64,
    /// Who.
    pub by: UserId,
    /// Their name.
    pub by_name: String,
    /// When.
    pub at: DateTime<Utc>,
    /// When it was taken back.
    pub undone_at: Option<DateTime<Utc>>,
    /// Accounts that are as before again.
    pub restored: u64,
    /// Values that stayed, because somebody changed them since.
    pub values_kept: u64,
}

row!(BulkEdit {
    id,
    asked,
    changed,
    unchanged,
    refused,
    by,
    by_name,
    at,
    undone_at,
    restored,
    values_kept,
});

type Changed = (AccountId, Json<Map<String, Value>>, Json<Map<String, Value>>);

impl Desk {
    /// The accounts meant that the caller may change, and how many of them the caller sees.
    pub async fn editable(&self, which: &Which) -> Result<Editable, StoreError> {
        let seen = self.meant(which, Action::ViewAccounts).await?.len();
        Ok(Editable { ids: self.meant(which, Action::EditAccounts).await?, seen })
    }

    async fn meant(
        &self,
        which: &Which,
        action: Action,
    ) -> Result<BTreeSet<AccountId>, StoreError> {
        let ids = |desk: &Self| {
            let mut statement = scoped::select(desk, action);
            statement.column((ACCOUNTS, "id")).limit(MANY_MOST as u64 + 1);
            statement
        };
        let mut found: Vec<(AccountId,)> = Vec::new();
        match which {
            Which::Found(filter) => {
                let mut statement = ids(self);
                let run = (self.latest_run().await?, self.dialect());
                filtered(&mut statement, filter, run);
                found = self.fetch(&statement).await?;
            }
            Which::These(wanted) => {
                let wanted: Vec<AccountId> = wanted.iter().copied().take(MANY_MOST + 1).collect();
                for some in wanted.chunks(AT_ONCE) {
                    let mut statement = ids(self);
                    let some = some.iter().map(|id| id.0);
                    statement.and_where(Expr::col((ACCOUNTS, "id")).is_in(some));
                    found.extend(self.fetch::<(AccountId,)>(&statement).await?);
                }
            }
        }
        Ok(found.into_iter().map(|(id,)| id).collect())
    }

    /// A change of many the caller made, or anybody's for whoever manages the team.
    pub async fn bulk_edit(&self, id: BulkEditId) -> Result<BulkEdit, StoreError> {
        let mut statement = self.bulk_edits_seen()?;
        statement.and_where(Expr::col((BULK_EDITS, "id")).eq(id.0));
        self.fetch_one(&statement).await
    }

    /// The latest of them.
    pub async fn bulk_edits(&self) -> Result<Vec<BulkEdit>, StoreError> {
        self.fetch(&self.bulk_edits_seen()?).await
    }

    fn bulk_edits_seen(&self) -> Result<SelectStatement, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let mut statement = open::select(BULK_EDITS);
        let own = ["id", "asked", "changed", "unchanged", "refused", "created_by"];
        let rest = ["created_at", "undone_at", "restored", "values_kept"];
        statement
            .columns(own.map(|column| (BULK_EDITS, column)))
            .column((USERS, "name"))
            .columns(rest.map(|column| (BULK_EDITS, column)))
            .inner_join(USERS, Expr::col((USERS, "id")).equals((BULK_EDITS, "created_by")))
            .order_by((BULK_EDITS, "created_at"), Order::Desc)
            .order_by((BULK_EDITS, "id"), Order::Desc)
            .limit(LISTED);
        if self.scope(Action::ManageTeam) == Scope::Nothing {
            statement.and_where(Expr::col((BULK_EDITS, "created_by")).eq(me.0));
        }
        Ok(statement)
    }
}

impl Tx {
    /// Changes accounts, a line in the audit log each; those that are like that already stay
    /// untouched. `Conflict` where one of them is not the caller's to change any more.
    pub async fn edit_many(
        &self,
        id: BulkEditId,
        found: &Editable,
        patch: &AccountPatch,
    ) -> Result<EditedMany, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let may = self.meant(&Which::These(found.ids.clone()), Action::EditAccounts).await?;
        if may != found.ids {
            return Err(StoreError::Conflict);
        }
        let known = load(self, &found.ids).await?;
        let mut aliases = load_aliases(self, &found.ids).await?;
        let mut merges = Vec::with_capacity(known.len());
        for account in &found.ids {
            let account = known.get(account).ok_or(StoreError::Conflict)?;
            let names = aliases.remove(&account.id).unwrap_or_default();
            merges.push(Merge::of(account, names, patch));
        }
        merges.retain(|merge| !merge.after.is_empty());
        let changed = merges.len() as u64;
        let done = EditedMany { changed, unchanged: found.ids.len() as u64 - changed };
        let fields = asked(patch);
        let asked = Value::Object(fields.clone()).to_string();
        let refused = found.seen.saturating_sub(found.ids.len());
        let number = |count: u64| i64::try_from(count).map_err(StoreError::broken);
        let statement = Query::insert()
            .into_table(BULK_EDITS)
            .columns([
                "id",
                "asked",
                "changed",
                "unchanged",
                "refused",
                "created_by",
                "created_at",
                "restored",
                "values_kept",
            ])
            .values_panic([
                id.0.into(),
                asked.as_str().into(),
                number(done.changed)?.into(),
                number(done.unchanged)?.into(),
                number(refused as u64)?.into(),
                me.0.into(),
                self.now().into(),
                0_i64.into(),
                0_i64.into(),
            ])
            .to_owned();
        self.execute_one(&statement).await?;
        self.write_all(&kept_beside(BULK_EDIT_CHANGES, ("edit_id", id.0), &merges)).await?;
        save(self, merges).await?;
        let mut after = fields;
        after.insert("accounts_changed".to_owned(), json!(done.changed));
        let change = Change::of(Verb::Change, RecordKind::BulkEdit, id.0);
        self.record(change.after(Value::Object(after))).await?;
        Ok(done)
    }

    /// Puts back what a change of many did, as far as nobody changed it since and the caller may still
    /// change the account; how many accounts are as before again. `WrongState` the second time.
    pub async fn undo_many(&self, id: BulkEditId) -> Result<u64, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let edit = self.bulk_edit(id).await?;
        if edit.undone_at.is_some() {
            return Err(StoreError::WrongState);
        }
        let mut statement = scoped::select_through(self, Action::EditAccounts, BULK_EDIT_CHANGES);
        statement
            .columns(["account_id", "before", "after"].map(|one| (BULK_EDIT_CHANGES, one)))
            .and_where(Expr::col((BULK_EDIT_CHANGES, "edit_id")).eq(id.0));
        let changes: Vec<Changed> = self.fetch(&statement).await?;
        let wanted: BTreeSet<AccountId> = changes.iter().map(|(id, _, _)| *id).collect();
        let known = load(self, &wanted).await?;
        let mut aliases = load_aliases(self, &wanted).await?;
        let (mut merges, mut kept) = (Vec::new(), 0);
        for (account, before, after) in changes {
            let Some(account) = known.get(&account) else { continue };
            let names = aliases.remove(&account.id).unwrap_or_default();
            let (merge, stays) = Merge::back(account, names, &before.0, &after.0);
            kept += stays;
            merges.push(merge);
        }
        merges.retain(|merge| !merge.after.is_empty());
        let restored = merges.len() as u64;
        save(self, merges).await?;
        let number = |count: u64| i64::try_from(count).map_err(StoreError::broken);
        let statement = open::update(BULK_EDITS)
            .value("undone_by", me.0)
            .value("undone_at", self.now())
            .value("restored", number(restored)?)
            .value("values_kept", number(kept)?)
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("undone_at").is_null())
            .to_owned();
        self.execute_one(&statement).await?;
        let after = json!({ "accounts": restored, "values_kept": kept });
        self.record(Change::of(Verb::Undo, RecordKind::BulkEdit, id.0).after(after)).await?;
        Ok(restored)
    }
}

/// What a patch sets, by field.
fn asked(patch: &AccountPatch) -> Map<String, Value> {
    let mut fields = Map::new();
    let texts = [
        ("account_type", &patch.account_type),
        ("level", &patch.level),
        ("region", &patch.region),
        ("city", &patch.city),
    ];
    for (field, value) in texts {
        if let Some(value) = value {
            fields.insert(field.to_owned(), json!(value));
        }
    }
    if let Some(territory) = patch.territory {
        fields.insert("territory".to_owned(), json!(territory));
    }
    if let Some(owner) = patch.owner {
        fields.insert("owner".to_owned(), json!(owner));
    }
    fields
}
