//! The compact keys of the accounts in reach, gathered by territory or by owner: what reports need
//! to add sales up, without a row for every account.

use super::list::in_territory;
use crate::StoreError;
use crate::desk::Desk;
use crate::dialect::{Cell, joined};
use crate::reach::scoped;
use crate::reach::tables::ACCOUNTS;
use canopy_domain::access::Action;
use canopy_domain::primitives::{TerritoryId, UserId};
use sea_query::{Expr, ExprTrait as _};

/// Which accounts in reach are gathered. Everything given must hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct KeyFilter {
    /// In this territory or below.
    pub territory: Option<TerritoryId>,
    /// Owned by this person.
    pub owner: Option<UserId>,
}

impl KeyFilter {
    /// Whether it asks for everything in reach.
    pub const fn is_empty(&self) -> bool {
        self.territory.is_none() && self.owner.is_none()
    }
}

/// A group with the keys of its accounts, rising; those in the trash are among them, since their
/// sales count.
pub type KeyGroup<T> = (Option<T>, Vec<u32>);

impl Desk {
    /// The keys of the accounts in reach by territory.
    pub async fn keys_by_territory(
        &self,
        filter: &KeyFilter,
    ) -> Result<Vec<KeyGroup<TerritoryId>>, StoreError> {
        self.keys_by("territory_id", filter).await
    }

    /// The keys of the accounts in reach by owner.
    pub async fn keys_by_owner(
        &self,
        filter: &KeyFilter,
    ) -> Result<Vec<KeyGroup<UserId>>, StoreError> {
        self.keys_by("owner_id", filter).await
    }

    async fn keys_by<T: Cell + Clone + Send + Sync + 'static>(
        &self,
        column: &'static str,
        filter: &KeyFilter,
    ) -> Result<Vec<KeyGroup<T>>, StoreError> {
        let mut statement = scoped::select_with_trash(self, Action::ViewAccounts);
        statement
            .column((ACCOUNTS, column))
            .expr(joined(self.dialect(), (ACCOUNTS, "sales_key")))
            .and_where_option(filter.territory.map(in_territory))
            .and_where_option(
                filter.owner.map(|owner| Expr::col((ACCOUNTS, "owner_id")).eq(owner.0)),
            )
            .group_by_col((ACCOUNTS, column));
        let rows: Vec<(Option<T>, String)> = self.fetch_kept(&statement).await?;
        rows.into_iter()
            .map(|(group, text)| {
                let keys = text.split(',').map(str::parse).collect::<Result<Vec<u32>, _>>();
                let mut keys = keys.map_err(StoreError::broken)?;
                keys.sort_unstable();
                Ok((group, keys))
            })
            .collect()
    }
}
