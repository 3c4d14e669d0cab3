//! The compact keys by which sales facts name accounts: which of them are in reach, what they
//! stand for, and the figures kept beside each account.

use super::rows::never;
use crate::StoreError;
use crate::desk::{Desk, Tx};
use crate::dialect::{Bulk, Column, OnClash, joined, row};
use crate::reach::tables::ACCOUNTS;
use crate::reach::{Import, Permit, scoped};
use canopy_domain::access::{Action, Scope};
use canopy_domain::primitives::{AccountId, Amount, Day};
use sea_query::{Expr, ExprTrait as _, Order};

/// Keys looked up by one statement.
const KEYS_AT_ONCE: usize = 500;

/// The keys of the accounts in reach, for analytics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReachKeys {
    /// Every account of the company.
    All,
    /// These, rising.
    Keys(Vec<u32>),
}

/// An account behind a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyedAccount {
    /// The key.
    pub sales_key: u32,
    /// The account.
    pub id: AccountId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
}

row!(KeyedAccount { sales_key, id, code, name });

/// The figures kept beside an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kept {
    sales_key: u32,
    revenue_12m: Amount,
    revenue_prev: Amount,
    last_sale: Day,
}

row!(Kept { sales_key, revenue_12m, revenue_prev, last_sale });

impl Desk {
    /// The keys of all accounts the caller may see.
    pub async fn keys_in_reach(&self) -> Result<ReachKeys, StoreError> {
        if self.scope(Action::ViewAccounts) == Scope::All {
            return Ok(ReachKeys::All);
        }
        let mut statement = scoped::select_with_trash(self, Action::ViewAccounts);
        statement.expr(joined(self.dialect(), (ACCOUNTS, "sales_key")));
        let (text,): (Option<String>,) = self.fetch_one(&statement).await?;
        let keys = text.iter().flat_map(|text| text.split(',')).map(str::parse);
        let mut keys = keys.collect::<Result<Vec<u32>, _>>().map_err(StoreError::broken)?;
        keys.sort_unstable();
        Ok(ReachKeys::Keys(keys))
    }

    /// The names of accounts in reach, the trash included; those out of reach are missing.
    pub async fn account_names(
        &self,
        ids: &[AccountId],
    ) -> Result<Vec<(AccountId, String)>, StoreError> {
        let mut found = Vec::with_capacity(ids.len());
        for some in ids.chunks(KEYS_AT_ONCE) {
            let mut statement = scoped::select_with_trash(self, Action::ViewAccounts);
            statement
                .columns(["id", "name"].map(|column| (ACCOUNTS, column)))
                .and_where(Expr::col((ACCOUNTS, "id")).is_in(some.iter().map(|id| id.0)))
                .order_by((ACCOUNTS, "id"), Order::Asc);
            found.extend(self.fetch::<(AccountId, String)>(&statement).await?);
        }
        Ok(found)
    }

    /// The sales keys of those of these accounts that are in reach, the trash included.
    pub async fn sales_keys(&self, ids: &[AccountId]) -> Result<Vec<(AccountId, u32)>, StoreError> {
        let mut found = Vec::with_capacity(ids.len());
        for some in ids.chunks(KEYS_AT_ONCE) {
            let mut statement = scoped::select_with_trash(self, Action::ViewAccounts);
            statement
                .columns(["id", "sales_key"].map(|column| (ACCOUNTS, column)))
                .and_where(Expr::col((ACCOUNTS, "id")).is_in(some.iter().map(|id| id.0)))
                .order_by((ACCOUNTS, "id"), Order::Asc);
            found.extend(self.fetch::<(AccountId, u32)>(&statement).await?);
        }
        Ok(found)
    }

    /// The accounts in reach behind keys, in the order of the keys.
    pub async fn accounts_by_key(&self, keys: &[u32]) -> Result<Vec<KeyedAccount>, StoreError> {
        let mut found = Vec::with_capacity(keys.len());
        for some in keys.chunks(KEYS_AT_ONCE) {
            let mut statement = scoped::select_with_trash(self, Action::ViewAccounts);
            statement
                .columns(["sales_key", "id", "code", "name"].map(|column| (ACCOUNTS, column)))
                .and_where(
                    Expr::col((ACCOUNTS, "sales_key")).is_in(some.iter().map(|k| i64::from(*k))),
                )
                .order_by((ACCOUNTS, "sales_key"), Order::Asc);
            found.extend(self.fetch::<KeyedAccount>(&statement).await?);
        }
        Ok(found)
    }
}

/// Figures of one account, computed from the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccountFigures {
    /// Which account.
    pub sales_key: u32,
    /// Revenue of the twelve months up to the last sales day of the company.
    pub revenue_12m: Amount,
    /// Revenue of the twelve months before.
    pub revenue_prev: Amount,
    /// The day of the last purchase.
    pub last_sale: Option<Day>,
}

impl Permit<'_, Import, Tx> {
    /// Sets the figures kept beside accounts; accounts that are not named have none. Only rows that
    /// differ are written. Derived from imports, which are audited; not audited again.
    pub async fn refresh_figures(&self, figures: &[AccountFigures]) -> Result<u64, StoreError> {
        let tx = self.at();
        let mut statement = scoped::select_with_trash(tx, Action::ViewAccounts);
        statement.columns(
            ["sales_key", "revenue_12m", "revenue_prev", "last_sale"].map(|c| (ACCOUNTS, c)),
        );
        let kept: Vec<Kept> = tx.fetch(&statement).await?;
        let wanted: std::collections::HashMap<u32, &AccountFigures> =
            figures.iter().map(|figures| (figures.sales_key, figures)).collect();
        let changed: Vec<Kept> = kept
            .iter()
            .filter_map(|old| {
                let fresh = fresh(old.sales_key, wanted.get(&old.sales_key).copied());
                (fresh != *old).then_some(fresh)
            })
            .collect();
        tx.write_derived(&Bulk {
            table: ACCOUNTS.name(),
            columns: vec![
                (
                    "sales_key",
                    Column::Integer(changed.iter().map(|k| k.sales_key.into()).collect()),
                ),
                ("revenue_12m", money(&changed, |kept| kept.revenue_12m)),
                ("revenue_prev", money(&changed, |kept| kept.revenue_prev)),
                ("last_sale", Column::Day(changed.iter().map(|k| Some(k.last_sale)).collect())),
            ],
            on_clash: OnClash::Update,
        })
        .await
    }
}

fn fresh(sales_key: u32, figures: Option<&AccountFigures>) -> Kept {
    Kept {
        sales_key,
        revenue_12m: figures.map(|f| f.revenue_12m).unwrap_or_default(),
        revenue_prev: figures.map(|f| f.revenue_prev).unwrap_or_default(),
        last_sale: figures.and_then(|f| f.last_sale).unwrap_or_else(never),
    }
}

fn money(kept: &[Kept], of: fn(&Kept) -> Amount) -> Column {
    Column::Integer(kept.iter().map(|row| of(row).ten_thousandths()).collect())
}
