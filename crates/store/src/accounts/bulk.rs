//! Creating and changing many accounts at once, as imports do: everything is read, merged in memory
//! and written in a few statements. Every change of an existing account is audited by itself.

use super::names::SearchForms;
use super::rows::{Account, AccountPatch, NewAccount, account_columns};
use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Quiet, Tx};
use crate::dialect::{Bulk, Column, OnClash};
use crate::names::Named;
use crate::reach::tables::{
    ACCOUNT_ALIASES, ACCOUNTS, COUNTERS, DICTIONARY, IMPORT_CHANGES, Scoped,
};
use crate::reach::{Import, Permit, open, scoped};
use crate::search::names_changed;
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{AccountId, ImportId};
use sea_query::{Expr, ExprTrait as _};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// Up to so many ids are looked up one by one; beyond, all accounts are read.
const LOOKED_UP_MAX: usize = 500;

/// The fields an account is found by.
const NAMED_BY: [&str; 3] = ["code", "name", "aliases"];

/// What became of a bulk change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Patched {
    /// Accounts that are different now.
    pub changed: u64,
    /// Accounts that were like that already.
    pub unchanged: u64,
}

/// Creating and changing accounts in bulk; a permit to import is needed.
pub type PutAccounts<'tx> = Permit<'tx, Import, Tx>;

impl PutAccounts<'_> {
    /// Creates accounts; yields the key under which sales facts will name each, in order.
    pub async fn create_accounts(
        &self,
        accounts: &[NewAccount],
        import: Option<ImportId>,
    ) -> Result<Vec<u32>, StoreError> {
        if accounts.is_empty() {
            return Ok(Vec::new());
        }
        let keys = allocate(self.at(), "account", accounts.len()).await?;
        self.create_accounts_under(&keys, accounts, import).await?;
        Ok(keys)
    }

    /// Reserves keys for accounts created later, so that facts can be written before their accounts
    /// are. Keys that stay unused are lost, which harms nobody.
    pub async fn reserve_account_keys(&self, count: usize) -> Result<Vec<u32>, StoreError> {
        reserve(self.at(), "account", count).await
    }

    /// Creates accounts under keys reserved before, one for each.
    pub async fn create_accounts_under(
        &self,
        keys: &[u32],
        accounts: &[NewAccount],
        import: Option<ImportId>,
    ) -> Result<(), StoreError> {
        if accounts.is_empty() {
            return Ok(());
        }
        let tx = self.at();
        tx.write_all(&creation(tx, accounts, keys, import)).await?;
        let aliases = accounts
            .iter()
            .flat_map(|account| account.aliases.iter().map(|alias| (account.id, alias.clone())));
        add_aliases(tx, aliases.collect()).await?;
        add_choices(tx, accounts).await?;
        names_changed(tx, keys).await?;
        let count = json!({ "created": accounts.len() });
        let change = match (accounts, import) {
            ([one], None) => Change::of(Verb::Create, RecordKind::Account, one.id.0)
                .after(json!({ "code": one.code, "name": one.name })),
            (_, Some(import)) => {
                Change::of(Verb::CreateAccounts, RecordKind::Import, import.0).after(count)
            }
            (_, None) => Change {
                record: None,
                ..Change::of(Verb::CreateAccounts, RecordKind::Account, Uuid::nil()).after(count)
            },
        };
        tx.record(change).await
    }

    /// Changes accounts; those that are like that already stay untouched. What an import changes is
    /// kept beside it, for [`Permit::restore_changed_by`].
    pub async fn patch_accounts(
        &self,
        patches: &[(AccountId, AccountPatch)],
        import: Option<ImportId>,
    ) -> Result<Patched, StoreError> {
        let tx = self.at();
        let wanted: BTreeSet<AccountId> = patches.iter().map(|(id, _)| *id).collect();
        let mut known = load(tx, &wanted).await?;
        let mut aliases = load_aliases(tx, &wanted).await?;
        let mut touched: BTreeMap<AccountId, Merge> = BTreeMap::new();
        for (id, patch) in patches {
            let account = known.get(id).ok_or(StoreError::NotFound)?;
            let names = aliases.remove(id).unwrap_or_default();
            let merge = Merge::of(account, names, patch);
            known.insert(*id, merge.account.clone());
            aliases.insert(*id, merge.aliases.clone());
            match touched.get_mut(id) {
                Some(earlier) => earlier.then(merge),
                None => drop(touched.insert(*id, merge)),
            }
        }
        let merges: Vec<Merge> =
            touched.into_values().filter(|merge| !merge.after.is_empty()).collect();
        let changed = merges.len() as u64;
        if let Some(import) = import {
            tx.write_all(&kept_beside(IMPORT_CHANGES, ("import_id", import.0), &merges)).await?;
        }
        save(tx, merges).await?;
        Ok(Patched { changed, unchanged: wanted.len() as u64 - changed })
    }
}

/// Creates one account; the caller records it.
pub(crate) async fn create_one(tx: &Tx, account: &NewAccount) -> Result<(), StoreError> {
    let keys = allocate(tx, "account", 1).await?;
    let accounts = std::slice::from_ref(account);
    tx.write_all(&creation(tx, accounts, &keys, None)).await?;
    let aliases = account.aliases.iter().map(|alias| (account.id, alias.clone()));
    add_aliases(tx, aliases.collect()).await?;
    names_changed(tx, &keys).await?;
    add_choices(tx, accounts).await
}

/// An account with a patch applied, and what that changed.
pub(crate) struct Merge {
    pub(crate) account: Account,
    pub(crate) aliases: Vec<String>,
    pub(crate) before: Map<String, Value>,
    pub(crate) after: Map<String, Value>,
}

impl Merge {
    pub(crate) fn of(account: &Account, aliases: Vec<String>, patch: &AccountPatch) -> Self {
        let mut merge =
            Self { account: account.clone(), aliases, before: Map::new(), after: Map::new() };
        merge.names(patch);
        let new = &mut merge.account;
        let texts = [
            ("code", &mut new.code, &patch.code),
            ("account_type", &mut new.account_type, &patch.account_type),
            ("level", &mut new.level, &patch.level),
            ("region", &mut new.region, &patch.region),
            ("city", &mut new.city, &patch.city),
        ];
        let (before, after) = (&mut merge.before, &mut merge.after);
        for (field, value, wanted) in texts {
            set(field, value, wanted.as_ref(), before, after);
        }
        set("parent", &mut new.parent, patch.parent.as_ref(), before, after);
        set("territory", &mut new.territory, patch.territory.as_ref(), before, after);
        set("owner", &mut new.owner, patch.owner.as_ref(), before, after);
        for (code, value) in &patch.attributes {
            let old = new.attributes.get(code).cloned().unwrap_or_default();
            if old != *value {
                before.insert(code.clone(), json!(old));
                after.insert(code.clone(), json!(value));
                if value.is_empty() {
                    new.attributes.remove(code);
                } else {
                    new.attributes.insert(code.clone(), value.clone());
                }
            }
        }
        merge
    }

    fn names(&mut self, patch: &AccountPatch) {
        let mut aliases = patch.aliases.clone().unwrap_or_else(|| self.aliases.clone());
        aliases.extend(patch.add_aliases.iter().cloned());
        if let Some(name) = patch.name.as_ref().filter(|name| **name != self.account.name) {
            aliases.push(self.account.name.clone());
            self.before.insert("name".to_owned(), json!(self.account.name));
            self.after.insert("name".to_owned(), json!(name));
            self.account.name.clone_from(name);
        }
        let name = &self.account.name;
        let aliases: BTreeSet<String> =
            aliases.into_iter().filter(|alias| !alias.is_empty() && alias != name).collect();
        let aliases: Vec<String> = aliases.into_iter().collect();
        if aliases != self.aliases {
            self.before.insert("aliases".to_owned(), json!(self.aliases));
            self.after.insert("aliases".to_owned(), json!(aliases));
            self.aliases = aliases;
        }
    }

    /// Whether the account is found by other letters than before.
    fn is_called_otherwise(&self) -> bool {
        NAMED_BY.into_iter().any(|field| self.after.contains_key(field))
    }

    /// Takes on a later merge of the same account.
    fn then(&mut self, later: Self) {
        for (field, value) in later.before {
            self.before.entry(field).or_insert(value);
        }
        self.after.extend(later.after);
        self.account = later.account;
        self.aliases = later.aliases;
    }
}

fn set<T: PartialEq + Clone + serde::Serialize>(
    field: &str,
    value: &mut T,
    wanted: Option<&T>,
    before: &mut Map<String, Value>,
    after: &mut Map<String, Value>,
) {
    let Some(wanted) = wanted.filter(|wanted| **wanted != *value) else { return };
    before.insert(field.to_owned(), json!(value));
    after.insert(field.to_owned(), json!(wanted));
    value.clone_from(wanted);
}

/// Writes merged accounts with their aliases and a line in the audit log each.
pub(crate) async fn save(tx: &Tx, merges: Vec<Merge>) -> Result<(), StoreError> {
    if merges.is_empty() {
        return Ok(());
    }
    let updated = tx.write_all(&change_of(tx, &merges)).await?;
    if updated != merges.len() as u64 {
        return Err(StoreError::Conflict);
    }
    let renamed: Vec<&Merge> =
        merges.iter().filter(|merge| merge.after.contains_key("aliases")).collect();
    for some in renamed.chunks(LOOKED_UP_MAX) {
        let mut gone = scoped::delete_through(tx, Action::EditAccounts, ACCOUNT_ALIASES);
        gone.and_where(
            Expr::col((ACCOUNT_ALIASES, "account_id"))
                .is_in(some.iter().map(|merge| merge.account.id.0)),
        );
        tx.execute(&gone).await?;
    }
    let aliases = renamed
        .iter()
        .flat_map(|merge| merge.aliases.iter().map(|alias| (merge.account.id, alias.clone())));
    add_aliases(tx, aliases.collect()).await?;
    let accounts: Vec<&Account> = merges.iter().map(|merge| &merge.account).collect();
    add_choices_of(tx, &accounts).await?;
    let named = merges.iter().filter(|merge| merge.is_called_otherwise());
    names_changed(tx, &named.map(|merge| merge.account.sales_key).collect::<Vec<_>>()).await?;
    let changes = merges
        .into_iter()
        .map(|merge| (merge.account.id.0, Value::Object(merge.before), Value::Object(merge.after)));
    tx.record_all(Verb::Change, RecordKind::Account, changes.collect()).await
}

/// Reserves keys, one more than the other; the counter's row lock keeps writers apart.
pub(crate) async fn allocate(
    tx: &Tx,
    name: &'static str,
    count: usize,
) -> Result<Vec<u32>, StoreError> {
    let more = i64::try_from(count).map_err(StoreError::broken)?;
    tx.execute_one(&raise(name, more)).await?;
    raised(tx, name, more).await
}

/// As [`allocate`], in a transaction that does nothing else.
pub(crate) async fn reserve(
    tx: &Tx,
    name: &'static str,
    count: usize,
) -> Result<Vec<u32>, StoreError> {
    let more = i64::try_from(count).map_err(StoreError::broken)?;
    tx.execute_quietly(Quiet::Reserved, &raise(name, more)).await?;
    raised(tx, name, more).await
}

fn raise(name: &'static str, more: i64) -> sea_query::UpdateStatement {
    open::update(COUNTERS)
        .value("value", Expr::col("value").add(more))
        .and_where(Expr::col("name").eq(name))
        .to_owned()
}

/// The keys of a counter that was just raised.
async fn raised(tx: &Tx, name: &'static str, more: i64) -> Result<Vec<u32>, StoreError> {
    let read = open::select(COUNTERS).column("value").and_where(Expr::col("name").eq(name)).take();
    let (last,): (i64,) = tx.fetch_one(&read).await?;
    (last - more..last).map(|key| u32::try_from(key).map_err(StoreError::broken)).collect()
}

pub(super) async fn load(
    tx: &Tx,
    wanted: &BTreeSet<AccountId>,
) -> Result<HashMap<AccountId, Account>, StoreError> {
    let mut statement = scoped::select(tx, Action::ViewAccounts);
    account_columns(&mut statement);
    if wanted.len() <= LOOKED_UP_MAX {
        statement.and_where(Expr::col((ACCOUNTS, "id")).is_in(wanted.iter().map(|id| id.0)));
    }
    let rows: Vec<Account> = tx.fetch(&statement).await?;
    let rows = rows.into_iter().filter(|account| wanted.contains(&account.id));
    Ok(rows.map(|account| (account.id, account)).collect())
}

pub(super) async fn load_aliases(
    tx: &Tx,
    wanted: &BTreeSet<AccountId>,
) -> Result<HashMap<AccountId, Vec<String>>, StoreError> {
    let mut statement = scoped::select_through(tx, Action::ViewAccounts, ACCOUNT_ALIASES);
    statement.columns(["account_id", "alias"].map(|column| (ACCOUNT_ALIASES, column)));
    if wanted.len() <= LOOKED_UP_MAX {
        let ids = wanted.iter().map(|id| id.0);
        statement.and_where(Expr::col((ACCOUNT_ALIASES, "account_id")).is_in(ids));
    }
    statement.order_by((ACCOUNT_ALIASES, "alias"), sea_query::Order::Asc);
    let rows: Vec<(AccountId, String)> = tx.fetch(&statement).await?;
    let mut aliases: HashMap<AccountId, Vec<String>> = HashMap::new();
    for (id, alias) in rows {
        aliases.entry(id).or_default().push(alias);
    }
    Ok(aliases)
}

fn creation(tx: &Tx, accounts: &[NewAccount], keys: &[u32], import: Option<ImportId>) -> Bulk {
    tx.renames(Named::Customers, accounts.iter().map(|account| account.id.0));
    let text = |of: fn(&NewAccount) -> String| {
        Column::Text(accounts.iter().map(|account| Some(of(account))).collect())
    };
    let forms: Vec<SearchForms> =
        accounts.iter().map(|a| SearchForms::of(&a.name, &a.code, &a.aliases)).collect();
    let form = |of: fn(&SearchForms) -> String| {
        Column::Text(forms.iter().map(|forms| Some(of(forms))).collect())
    };
    let id = |of: fn(&NewAccount) -> Option<Uuid>| Column::Uuid(accounts.iter().map(of).collect());
    let now = Column::Instant(vec![Some(tx.now()); accounts.len()]);
    Bulk {
        table: ACCOUNTS.name(),
        columns: vec![
            ("id", id(|a| Some(a.id.0))),
            ("sales_key", Column::Integer(keys.iter().map(|key| i64::from(*key)).collect())),
            ("code", text(|a| a.code.clone())),
            ("name", text(|a| a.name.clone())),
            ("sort_name", form(|f| f.sort_name.clone())),
            ("name_search", form(|f| f.name_search.clone())),
            ("pinyin", form(|f| f.pinyin.clone())),
            ("initials", form(|f| f.initials.clone())),
            ("account_type", text(|a| a.account_type.clone())),
            ("level", text(|a| a.level.clone())),
            ("parent_id", id(|a| a.parent.map(|id| id.0))),
            ("region", text(|a| a.region.clone())),
            ("city", text(|a| a.city.clone())),
            ("territory_id", id(|a| a.territory.map(|id| id.0))),
            ("owner_id", id(|a| a.owner.map(|id| id.0))),
            ("attributes", text(|a| json!(a.attributes).to_string())),
            ("created_import_id", Column::Uuid(vec![import.map(|id| id.0); accounts.len()])),
            ("created_at", now.clone()),
            ("updated_at", now),
        ],
        on_clash: OnClash::Fail,
    }
}

fn change_of(tx: &Tx, merges: &[Merge]) -> Bulk {
    let text = |of: fn(&Account) -> String| {
        Column::Text(merges.iter().map(|merge| Some(of(&merge.account))).collect())
    };
    let forms: Vec<SearchForms> = merges
        .iter()
        .map(|m| SearchForms::of(&m.account.name, &m.account.code, &m.aliases))
        .collect();
    let form = |of: fn(&SearchForms) -> String| {
        Column::Text(forms.iter().map(|forms| Some(of(forms))).collect())
    };
    let id = |of: fn(&Account) -> Option<Uuid>| {
        Column::Uuid(merges.iter().map(|merge| of(&merge.account)).collect())
    };
    let next = merges.iter().map(|merge| merge.account.version + 1);
    let mut columns = vec![
        ("id", id(|a| Some(a.id.0))),
        ("version", Column::Integer(next.collect())),
        ("updated_at", Column::Instant(vec![Some(tx.now()); merges.len()])),
        ("attributes", text(|a| json!(a.attributes).to_string())),
    ];
    // Columns nobody changed stay out: each one named costs its indexes.
    let is_touched = |field: &str| merges.iter().any(|merge| merge.after.contains_key(field));
    if merges.iter().any(Merge::is_called_otherwise) {
        tx.renames(Named::Customers, merges.iter().map(|merge| merge.account.id.0));
        columns.extend([
            ("code", text(|a| a.code.clone())),
            ("name", text(|a| a.name.clone())),
            ("sort_name", form(|f| f.sort_name.clone())),
            ("name_search", form(|f| f.name_search.clone())),
            ("pinyin", form(|f| f.pinyin.clone())),
            ("initials", form(|f| f.initials.clone())),
        ]);
    }
    let others = [
        ("account_type", "account_type", text(|a| a.account_type.clone())),
        ("level", "level", text(|a| a.level.clone())),
        ("parent", "parent_id", id(|a| a.parent.map(|id| id.0))),
        ("region", "region", text(|a| a.region.clone())),
        ("city", "city", text(|a| a.city.clone())),
        ("territory", "territory_id", id(|a| a.territory.map(|id| id.0))),
        ("owner", "owner_id", id(|a| a.owner.map(|id| id.0))),
    ];
    for (field, name, values) in others {
        if is_touched(field) {
            columns.push((name, values));
        }
    }
    // Each row only as the version this one was made from: whoever was faster wins.
    Bulk { table: ACCOUNTS.name(), columns, on_clash: OnClash::UpdateNext }
}

/// What each account was and became, kept beside the change that `column` names.
pub(super) fn kept_beside(
    table: Scoped,
    (column, change): (&'static str, Uuid),
    merges: &[Merge],
) -> Bulk {
    let text = |of: fn(&Merge) -> &Map<String, Value>| {
        Column::Text(merges.iter().map(|merge| Some(json!(of(merge)).to_string())).collect())
    };
    Bulk {
        table: table.name(),
        columns: vec![
            (column, Column::Uuid(vec![Some(change); merges.len()])),
            ("account_id", Column::Uuid(merges.iter().map(|m| Some(m.account.id.0)).collect())),
            ("before", text(|merge| &merge.before)),
            ("after", text(|merge| &merge.after)),
        ],
        on_clash: OnClash::Fail,
    }
}

async fn add_aliases(tx: &Tx, aliases: Vec<(AccountId, String)>) -> Result<(), StoreError> {
    let (ids, names): (Vec<_>, Vec<_>) = aliases
        .into_iter()
        .filter(|(_, alias)| !alias.is_empty())
        .map(|(id, alias)| (Some(id.0), Some(alias)))
        .unzip();
    let bulk = Bulk {
        table: ACCOUNT_ALIASES.name(),
        columns: vec![("account_id", Column::Uuid(ids)), ("alias", Column::Text(names))],
        on_clash: OnClash::Keep,
    };
    tx.write_all(&bulk).await.map(drop)
}

async fn add_choices(tx: &Tx, accounts: &[NewAccount]) -> Result<(), StoreError> {
    let mut values: BTreeSet<(&'static str, &str)> = BTreeSet::new();
    for account in accounts {
        values.insert(("account_type", &account.account_type));
        values.insert(("level", &account.level));
        values.insert(("region", &account.region));
        values.insert(("city", &account.city));
        values.extend(account.attributes.keys().map(|code| ("attribute", code.as_str())));
    }
    write_choices(tx, values).await
}

async fn add_choices_of(tx: &Tx, accounts: &[&Account]) -> Result<(), StoreError> {
    let mut values: BTreeSet<(&'static str, &str)> = BTreeSet::new();
    for account in accounts {
        values.insert(("account_type", &account.account_type));
        values.insert(("level", &account.level));
        values.insert(("region", &account.region));
        values.insert(("city", &account.city));
        values.extend(account.attributes.keys().map(|code| ("attribute", code.as_str())));
    }
    write_choices(tx, values).await
}

async fn write_choices(tx: &Tx, values: BTreeSet<(&'static str, &str)>) -> Result<(), StoreError> {
    let (kinds, values): (Vec<_>, Vec<_>) = values
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(kind, value)| (Some(kind.to_owned()), Some(value.to_owned())))
        .unzip();
    let bulk = Bulk {
        table: DICTIONARY.name(),
        columns: vec![("kind", Column::Text(kinds)), ("value", Column::Text(values))],
        on_clash: OnClash::Keep,
    };
    tx.write_all(&bulk).await.map(drop)
}
