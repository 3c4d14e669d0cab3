//! Undoing what an import changed of accounts that were known: each value it gave and that still
//! stands goes back to what it was before. What somebody changed since stays as they left it.

use super::bulk::{Merge, load, load_aliases, save};
use super::rows::Account;
use crate::StoreError;
use crate::audit::Change;
use crate::desk::Tx;
use crate::dialect::Json;
use crate::reach::tables::{ACCOUNTS, IMPORT_CHANGES, IMPORTS};
use crate::reach::{Import, Permit, open, scoped};
use canopy_domain::access::Action;
use canopy_domain::accounts::accounts_in_circles;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{AccountId, ImportId};
use sea_query::{Expr, ExprTrait as _};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::collections::{BTreeSet, HashMap};

/// What became of the values an import had changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Restored {
    /// Accounts that have values of before again.
    pub accounts: u64,
    /// Values that stay, because somebody changed them since.
    pub values_kept: u64,
}

impl Permit<'_, Import, Tx> {
    /// Puts back what an import changed, and keeps with it how many values stayed. Accounts in the
    /// trash are left alone.
    pub async fn restore_changed_by(&self, import: ImportId) -> Result<Restored, StoreError> {
        let tx = self.at();
        let changes = changes_of(tx, import).await?;
        if changes.is_empty() {
            return Ok(Restored::default());
        }
        let wanted: BTreeSet<AccountId> = changes.iter().map(|(id, _, _)| *id).collect();
        let known = load(tx, &wanted).await?;
        let mut aliases = load_aliases(tx, &wanted).await?;
        let mut restored = Restored::default();
        let mut merges = Vec::new();
        for (id, before, after) in changes {
            let Some(account) = known.get(&id) else { continue };
            let names = aliases.remove(&id).unwrap_or_default();
            let (merge, kept) = Merge::back(account, names, &before.0, &after.0);
            restored.values_kept += kept;
            merges.push(merge);
        }
        restored.values_kept += keep_out_of_circles(tx, &mut merges, &known).await?;
        merges.retain(|merge| !merge.after.is_empty());
        restored.accounts = merges.len() as u64;
        save(tx, merges).await?;
        let kept = i64::try_from(restored.values_kept).map_err(StoreError::broken)?;
        let statement = open::update(IMPORTS)
            .value("values_kept", kept)
            .and_where(Expr::col("id").eq(import.0))
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "accounts": restored.accounts, "values_kept": restored.values_kept });
        tx.record(Change::of(Verb::RestoreAccounts, RecordKind::Import, import.0).after(after))
            .await?;
        Ok(restored)
    }
}

type Changed = (AccountId, Json<Map<String, Value>>, Json<Map<String, Value>>);

async fn changes_of(tx: &Tx, import: ImportId) -> Result<Vec<Changed>, StoreError> {
    let mut statement = scoped::select_through(tx, Action::Import, IMPORT_CHANGES);
    statement
        .columns(["account_id", "before", "after"].map(|column| (IMPORT_CHANGES, column)))
        .and_where(Expr::col((IMPORT_CHANGES, "import_id")).eq(import.0));
    tx.fetch(&statement).await
}

/// What became of one value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Back {
    Restored,
    AsBefore,
    Kept,
}

impl Merge {
    /// The account with what `given` still stands put back to what it `was`, and how many values
    /// stay.
    pub(super) fn back(
        account: &Account,
        aliases: Vec<String>,
        was: &Map<String, Value>,
        given: &Map<String, Value>,
    ) -> (Self, u64) {
        let mut merge =
            Self { account: account.clone(), aliases, before: Map::new(), after: Map::new() };
        let mut kept = 0;
        for (field, given) in given.iter().filter(|(field, _)| *field != "aliases") {
            let Some(was) = was.get(field) else { continue };
            match merge.put_back(field, was, given) {
                Back::Restored => {
                    merge.before.insert(field.clone(), given.clone());
                    merge.after.insert(field.clone(), was.clone());
                }
                Back::AsBefore => {}
                Back::Kept => kept += 1,
            }
        }
        // Last: they depend on what the account is called again.
        if let (Some(was), Some(given)) = (was.get("aliases"), given.get("aliases")) {
            merge.take_names_back(&texts(was), &texts(given));
        }
        (merge, kept)
    }

    fn put_back(&mut self, field: &str, was: &Value, given: &Value) -> Back {
        let account = &mut self.account;
        match field {
            "code" => swap(&mut account.code, was, given),
            "name" => swap(&mut account.name, was, given),
            "account_type" => swap(&mut account.account_type, was, given),
            "level" => swap(&mut account.level, was, given),
            "region" => swap(&mut account.region, was, given),
            "city" => swap(&mut account.city, was, given),
            "parent" => swap(&mut account.parent, was, given),
            "territory" => swap(&mut account.territory, was, given),
            "owner" => swap(&mut account.owner, was, given),
            attribute => {
                let mut value = account.attributes.remove(attribute).unwrap_or_default();
                let back = swap(&mut value, was, given);
                if !value.is_empty() {
                    account.attributes.insert(attribute.to_owned(), value);
                }
                back
            }
        }
    }

    /// Takes away the other names that were added; those somebody else added stay.
    fn take_names_back(&mut self, was: &BTreeSet<String>, given: &BTreeSet<String>) {
        let now: BTreeSet<String> = self.aliases.iter().cloned().collect();
        let added: BTreeSet<String> = given.difference(was).cloned().collect();
        let mut names: BTreeSet<String> = now.difference(&added).cloned().collect();
        names.extend(was.difference(given).cloned());
        names.remove(&self.account.name);
        if names != now {
            self.before.insert("aliases".to_owned(), json!(now));
            self.after.insert("aliases".to_owned(), json!(names));
            self.aliases = names.into_iter().collect();
        }
    }
}

fn swap<T: Serialize + DeserializeOwned>(value: &mut T, was: &Value, given: &Value) -> Back {
    let now = json!(*value);
    if now == *was {
        return Back::AsBefore;
    }
    match serde_json::from_value(was.clone()) {
        Ok(was) if now == *given => {
            *value = was;
            Back::Restored
        }
        _ => Back::Kept,
    }
}

fn texts(value: &Value) -> BTreeSet<String> {
    let texts = value.as_array().into_iter().flatten();
    texts.filter_map(|text| Some(text.as_str()?.to_owned())).collect()
}

/// Leaves the parents of now where going back to those of before would close a circle; how many.
async fn keep_out_of_circles(
    tx: &Tx,
    merges: &mut [Merge],
    known: &HashMap<AccountId, Account>,
) -> Result<u64, StoreError> {
    if !merges.iter().any(|merge| merge.after.contains_key("parent")) {
        return Ok(0);
    }
    let mut statement = scoped::select(tx, Action::Import);
    statement.columns(["id", "parent_id"].map(|column| (ACCOUNTS, column)));
    let all: Vec<(AccountId, Option<AccountId>)> = tx.fetch(&statement).await?;
    let at: HashMap<AccountId, u32> = all.iter().map(|(id, _)| *id).zip(0..).collect();
    let mut above: HashMap<AccountId, Option<AccountId>> = all.iter().copied().collect();
    above.extend(merges.iter().map(|merge| (merge.account.id, merge.account.parent)));
    let mut kept = 0;
    loop {
        let index = |id: &AccountId| at.get(above.get(id)?.as_ref()?).copied();
        let parents: Vec<Option<u32>> = all.iter().map(|(id, _)| index(id)).collect();
        let circles: BTreeSet<u32> = accounts_in_circles(&parents).into_iter().collect();
        let on_circle = |id: &AccountId| at.get(id).is_some_and(|at| circles.contains(at));
        let mut is_changed = false;
        for merge in merges.iter_mut() {
            let id = merge.account.id;
            if on_circle(&id) && merge.after.remove("parent").is_some() {
                merge.before.remove("parent");
                merge.account.parent = known.get(&id).and_then(|account| account.parent);
                is_changed = true;
                kept += 1;
            }
        }
        if !is_changed {
            return Ok(kept);
        }
        above.extend(merges.iter().map(|merge| (merge.account.id, merge.account.parent)));
    }
}
