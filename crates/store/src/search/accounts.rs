//! Accounts that are called so: looked for in the names kept in memory, chosen among those in the
//! caller's reach, and read from the database within that reach.

use super::called::Sought;
use crate::StoreError;
use crate::desk::{Count, Desk};
use crate::dialect::{joined, row};
use crate::reach::scoped;
use crate::reach::tables::{ACCOUNT_ALIASES, ACCOUNTS, TERRITORIES, USERS};
use canopy_domain::access::{Action, Scope};
use canopy_domain::primitives::AccountId;
use canopy_domain::search::Closeness;
use sea_query::{Expr, ExprTrait as _, Order, SelectStatement};
use std::collections::HashMap;

/// Things of one kind that were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<T> {
    /// The closest, in their order.
    pub rows: Vec<(Closeness, T)>,
    /// How many there are in reach, these included.
    pub total: Count,
}

impl<T> Found<T> {
    /// Nothing.
    pub const fn nothing() -> Self {
        Self { rows: Vec::new(), total: Count { at_least: 0, is_exact: true } }
    }
}

/// An account that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountFound {
    /// Its id.
    pub id: AccountId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its city, or its region where the city is not known.
    pub place: String,
    /// Name of its owner.
    pub owner: Option<String>,
    /// Name of its territory.
    pub territory: Option<String>,
    /// The other or former name it was found by, where its own is not it.
    pub known_as: Option<String>,
}

/// An account as it is read.
struct Row {
    sales_key: u32,
    id: AccountId,
    code: String,
    name: String,
    region: String,
    city: String,
    territory: Option<String>,
    owner: Option<String>,
}

row!(Row { sales_key, id, code, name, region, city, territory, owner });

impl Desk {
    /// The accounts in reach that are called so, the closest first.
    pub async fn search_accounts(
        &self,
        sought: &Sought,
        most: usize,
    ) -> Result<Found<AccountFound>, StoreError> {
        let reach = self.keys_within().await?;
        if reach.as_ref().is_some_and(Vec::is_empty) {
            return Ok(Found::nothing());
        }
        let known = self.store().names_now().await?;
        let mut hits = known.look_for(sought);
        if let Some(keys) = reach {
            hits.retain(|hit| keys.binary_search(&hit.key).is_ok());
        }
        let total = Count { at_least: hits.len() as u64, is_exact: true };
        if hits.len() > most {
            hits.select_nth_unstable_by(most, |one, other| one.order().cmp(&other.order()));
            hits.truncate(most);
        }
        hits.sort_unstable_by(|one, other| one.order().cmp(&other.order()));
        let chosen: Vec<(u32, Closeness)> = hits.iter().map(|h| (h.key, h.closeness)).collect();
        let keys: Vec<u32> = chosen.iter().map(|(key, _)| *key).collect();
        let rows = self.fetch::<Row>(&rows_statement(self, &keys)).await?;
        let mut rows: HashMap<u32, Row> =
            rows.into_iter().map(|row| (row.sales_key, row)).collect();
        let rows = chosen
            .into_iter()
            .filter_map(|(key, closeness)| rows.remove(&key).map(|row| (closeness, found(row))));
        let mut rows: Vec<(Closeness, AccountFound)> = rows.collect();
        self.say_by_which_name(sought, &mut rows).await?;
        Ok(Found { rows, total })
    }

    /// The keys of the accounts in reach, rising; `None` where that is all of them. May be a moment
    /// old: what is shown is read within reach again.
    async fn keys_within(&self) -> Result<Option<Vec<u32>>, StoreError> {
        if self.scope(Action::ViewAccounts) == Scope::All {
            return Ok(None);
        }
        let mut keys: Vec<u32> = Vec::new();
        for statement in keys_statements(self) {
            let rows: Vec<(Option<String>,)> = self.fetch_kept(&statement).await?;
            let texts = rows.iter().filter_map(|(text,)| text.as_deref());
            for key in texts.flat_map(|text| text.split(',')) {
                keys.push(key.parse().map_err(StoreError::broken)?);
            }
        }
        keys.sort_unstable();
        keys.dedup();
        Ok(Some(keys))
    }

    /// Adds the other name an account was found by, where its own name and code do not hold the
    /// letters.
    async fn say_by_which_name(
        &self,
        sought: &Sought,
        rows: &mut [(Closeness, AccountFound)],
    ) -> Result<(), StoreError> {
        let own = |row: &AccountFound| self.closeness(sought, &[&row.name, &row.code]);
        let other: Vec<AccountId> = rows
            .iter()
            .filter(|(closeness, row)| own(row).is_none_or(|own| own > *closeness))
            .map(|(_, row)| row.id)
            .collect();
        if other.is_empty() {
            return Ok(());
        }
        let mut statement =
            scoped::select_through_each(self, Action::ViewAccounts, ACCOUNT_ALIASES);
        statement
            .columns(["account_id", "alias"].map(|column| (ACCOUNT_ALIASES, column)))
            .and_where(
                Expr::col((ACCOUNT_ALIASES, "account_id")).is_in(other.iter().map(|id| id.0)),
            )
            .order_by((ACCOUNT_ALIASES, "alias"), Order::Asc);
        let names: Vec<(AccountId, String)> = self.fetch(&statement).await?;
        for (_, row) in rows.iter_mut().filter(|(_, row)| other.contains(&row.id)) {
            let of_it = names.iter().filter(|(id, _)| *id == row.id);
            let closest = of_it
                .filter_map(|(_, name)| Some((self.closeness(sought, &[name])?, name)))
                .min_by_key(|(closeness, _)| *closeness);
            row.known_as = closest.map(|(_, name)| name.clone());
        }
        Ok(())
    }
}

/// The keys of the accounts in reach, in one text for each way by which they are reached.
pub(crate) fn keys_statements(desk: &Desk) -> Vec<SelectStatement> {
    let mut ways = scoped::select_by_ways(desk, Action::ViewAccounts);
    for way in &mut ways {
        way.expr(joined(desk.dialect(), (ACCOUNTS, "sales_key")));
    }
    ways
}

/// The rows of accounts that were chosen, as far as they are in reach.
pub(crate) fn rows_statement(desk: &Desk, keys: &[u32]) -> SelectStatement {
    let keys = keys.iter().map(|key| i64::from(*key));
    let mut page = scoped::select_widely(desk, Action::ViewAccounts);
    page.columns(
        ["sales_key", "id", "code", "name", "region", "city", "territory_id", "owner_id"]
            .map(|column| (ACCOUNTS, column)),
    )
    .and_where(Expr::col((ACCOUNTS, "sales_key")).is_in(keys));
    let mut statement = scoped::page_of(page);
    statement
        .columns(
            ["sales_key", "id", "code", "name", "region", "city"].map(|column| (ACCOUNTS, column)),
        )
        .columns([(TERRITORIES, "name"), (USERS, "name")])
        .left_join(TERRITORIES, Expr::col((TERRITORIES, "id")).equals((ACCOUNTS, "territory_id")))
        .left_join(USERS, Expr::col((USERS, "id")).equals((ACCOUNTS, "owner_id")));
    statement
}

fn found(row: Row) -> AccountFound {
    AccountFound {
        id: row.id,
        code: row.code,
        name: row.name,
        place: if row.city.is_empty() { row.region } else { row.city },
        owner: row.owner,
        territory: row.territory,
        known_as: None,
    }
}
