//! One account as its page shows it: the row with the names of what it refers to, its place in the
//! tree, its team and its other names.

use super::rows::{Account, account_columns};
use crate::StoreError;
use crate::desk::{Count, Desk};
use crate::dialect::row;
use crate::reach::open;
use crate::reach::scoped;
use crate::reach::tables::{ACCOUNT_ALIASES, ACCOUNT_TEAM, ACCOUNTS, TERRITORIES, USERS};
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, Amount, TerritoryId, UserId};
use canopy_domain::team::TeamRole;
use sea_query::{Expr, ExprTrait as _, Order};

/// The accounts shown above, and below, at most.
const RELATIVES_MAX: u64 = 200;

/// An account with what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountDetail {
    /// The account.
    pub account: Account,
    /// Name of its territory.
    pub territory_name: Option<String>,
    /// Name of its owner.
    pub owner_name: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// Who works on it beside the owner.
    pub team: Vec<TeamMember>,
    /// The account above, if it is in reach.
    pub parent: Option<Relative>,
    /// The accounts below that are in reach.
    pub children: Vec<Relative>,
    /// Whether the caller may change it.
    pub is_editable: bool,
}

/// An account above or below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relative {
    /// Its id.
    pub id: AccountId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Revenue of the last twelve months.
    pub revenue_12m: Amount,
}

row!(Relative { id, code, name, revenue_12m });

/// A member of an account's team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamMember {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// What they do for the account.
    pub role: TeamRole,
}

row!(TeamMember { user, name, role });

impl Desk {
    /// One account in reach.
    pub async fn account(&self, id: AccountId) -> Result<Account, StoreError> {
        let mut statement = scoped::select(self, Action::ViewAccounts);
        account_columns(&mut statement);
        statement.and_where(Expr::col((ACCOUNTS, "id")).eq(id.0));
        self.fetch_one(&statement).await
    }

    /// The account in reach with this code.
    pub async fn account_by_code(&self, code: &str) -> Result<Option<AccountId>, StoreError> {
        if code.is_empty() {
            return Ok(None);
        }
        let mut statement = scoped::select(self, Action::ViewAccounts);
        statement.column((ACCOUNTS, "id")).and_where(Expr::col((ACCOUNTS, "code")).eq(code));
        let found: Option<(AccountId,)> = self.fetch_first(&statement).await?;
        Ok(found.map(|(id,)| id))
    }

    /// One account in reach with what belongs to it.
    pub async fn account_detail(&self, id: AccountId) -> Result<AccountDetail, StoreError> {
        let account = self.account(id).await?;
        Ok(AccountDetail {
            territory_name: self.territory_name(account.territory).await?,
            owner_name: self.user_name(account.owner).await?,
            aliases: self.aliases_of(id).await?,
            team: self.team_of(id).await?,
            parent: match account.parent {
                Some(parent) => self.relatives("id", parent).await?.pop(),
                None => None,
            },
            children: self.relatives("parent_id", id).await?,
            is_editable: self.may(Action::EditAccounts, id).await?,
            account,
        })
    }

    /// Other names of an account in reach.
    pub(crate) async fn aliases_of(&self, id: AccountId) -> Result<Vec<String>, StoreError> {
        let mut statement =
            scoped::select_through_each(self, Action::ViewAccounts, ACCOUNT_ALIASES);
        statement
            .column((ACCOUNT_ALIASES, "alias"))
            .and_where(Expr::col((ACCOUNT_ALIASES, "account_id")).eq(id.0))
            .order_by((ACCOUNT_ALIASES, "alias"), Order::Asc);
        let rows: Vec<(String,)> = self.fetch(&statement).await?;
        Ok(rows.into_iter().map(|(alias,)| alias).collect())
    }

    async fn team_of(&self, id: AccountId) -> Result<Vec<TeamMember>, StoreError> {
        let mut statement = scoped::select_through_each(self, Action::ViewAccounts, ACCOUNT_TEAM);
        statement
            .columns([(USERS, "id"), (USERS, "name")])
            .column((ACCOUNT_TEAM, "role"))
            .inner_join(USERS, Expr::col((USERS, "id")).equals((ACCOUNT_TEAM, "user_id")))
            .and_where(Expr::col((ACCOUNT_TEAM, "account_id")).eq(id.0))
            .order_by((USERS, "name"), Order::Asc);
        self.fetch(&statement).await
    }

    /// On the teams of how many accounts in reach a person is, counted so far as lists are.
    pub async fn count_on_team(&self, person: UserId) -> Result<Count, StoreError> {
        let mut statement = scoped::select_through_each(self, Action::ViewAccounts, ACCOUNT_TEAM);
        statement
            .column((ACCOUNT_TEAM, "account_id"))
            .and_where(Expr::col((ACCOUNT_TEAM, "user_id")).eq(person.0));
        self.count(statement, 10_000).await
    }

    async fn relatives(
        &self,
        column: &'static str,
        of: AccountId,
    ) -> Result<Vec<Relative>, StoreError> {
        let mut statement = scoped::select(self, Action::ViewAccounts);
        statement
            .columns(["id", "code", "name", "revenue_12m"].map(|column| (ACCOUNTS, column)))
            .and_where(Expr::col((ACCOUNTS, column)).eq(of.0))
            .order_by((ACCOUNTS, "revenue_12m"), Order::Desc)
            .order_by((ACCOUNTS, "id"), Order::Asc)
            .limit(RELATIVES_MAX);
        self.fetch(&statement).await
    }

    /// Whether the caller may do something to an account.
    pub async fn may(&self, action: Action, id: AccountId) -> Result<bool, StoreError> {
        let mut statement = scoped::select(self, action);
        statement.column((ACCOUNTS, "id")).and_where(Expr::col((ACCOUNTS, "id")).eq(id.0));
        let found: Option<(AccountId,)> = self.fetch_first(&statement).await?;
        Ok(found.is_some())
    }

    async fn territory_name(&self, id: Option<TerritoryId>) -> Result<Option<String>, StoreError> {
        let Some(id) = id else { return Ok(None) };
        let mut statement = open::select(TERRITORIES);
        statement.column("name").and_where(Expr::col("id").eq(id.0));
        let found: Option<(String,)> = self.fetch_first(&statement).await?;
        Ok(found.map(|(name,)| name))
    }

    async fn user_name(&self, id: Option<UserId>) -> Result<Option<String>, StoreError> {
        let Some(id) = id else { return Ok(None) };
        let mut statement = open::select(USERS);
        statement.column("name").and_where(Expr::col("id").eq(id.0));
        let found: Option<(String,)> = self.fetch_first(&statement).await?;
        Ok(found.map(|(name,)| name))
    }
}
