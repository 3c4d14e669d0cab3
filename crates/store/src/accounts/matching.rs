//! What matching a file's accounts needs to know of every account: code, name, other names.

use crate::StoreError;
use crate::desk::Desk;
use crate::reach::tables::{ACCOUNT_ALIASES, ACCOUNTS};
use crate::reach::{Import, Permit, scoped};
use canopy_domain::access::Action;
use canopy_domain::primitives::AccountId;
use sea_query::{Expr, ExprTrait as _, Order};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Names looked up by one statement.
const NAMES_AT_ONCE: usize = 500;

/// An account as matching sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownAccount {
    /// Its id.
    pub id: AccountId,
    /// The key of its sales facts.
    pub sales_key: u32,
    /// Its code, empty where it has none.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// The account above.
    pub parent: Option<AccountId>,
}

impl Desk {
    /// Names of those of these accounts that are in reach and not in the trash.
    pub async fn live_account_names(
        &self,
        ids: &BTreeSet<AccountId>,
    ) -> Result<Vec<(AccountId, String)>, StoreError> {
        let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
        let mut found = Vec::with_capacity(ids.len());
        for some in ids.chunks(NAMES_AT_ONCE) {
            let mut statement = scoped::select(self, Action::ViewAccounts);
            statement
                .columns(["id", "name"].map(|column| (ACCOUNTS, column)))
                .and_where(Expr::col((ACCOUNTS, "id")).is_in(some.iter().copied()));
            found.extend(self.fetch::<(AccountId, String)>(&statement).await?);
        }
        Ok(found)
    }
}

impl<D: AsRef<Desk>> Permit<'_, Import, D> {
    /// Every account that is not in the trash, in the order of their keys.
    pub async fn known_accounts(&self) -> Result<Vec<KnownAccount>, StoreError> {
        let desk = self.at().as_ref();
        let mut statement = scoped::select(desk, Action::ViewAccounts);
        statement
            .columns(
                ["id", "sales_key", "code", "name", "parent_id"].map(|column| (ACCOUNTS, column)),
            )
            .order_by((ACCOUNTS, "sales_key"), Order::Asc);
        let rows: Vec<(AccountId, u32, String, String, Option<AccountId>)> =
            desk.fetch(&statement).await?;
        let mut aliases = all_aliases(desk).await?;
        let known = rows.into_iter().map(|(id, sales_key, code, name, parent)| {
            let aliases = aliases.remove(&id).unwrap_or_default();
            KnownAccount { id, sales_key, code, name, aliases, parent }
        });
        Ok(known.collect())
    }
}

async fn all_aliases(desk: &Desk) -> Result<HashMap<AccountId, Vec<String>>, StoreError> {
    let mut statement = scoped::select_through(desk, Action::ViewAccounts, ACCOUNT_ALIASES);
    statement.columns(["account_id", "alias"].map(|column| (ACCOUNT_ALIASES, column)));
    let rows: Vec<(AccountId, String)> = desk.fetch(&statement).await?;
    let mut aliases: HashMap<AccountId, Vec<String>> = HashMap::new();
    for (id, alias) in rows {
        aliases.entry(id).or_default().push(alias);
    }
    Ok(aliases)
}
