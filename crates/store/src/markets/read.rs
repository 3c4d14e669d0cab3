//! Reading plans, and the accounts of a territory with where they are.

use crate::StoreError;
use crate::accounts::in_territory;
use crate::desk::Desk;
use crate::dialect::{Cell, Cells, FromCells, Json, Row, decode, row};
use crate::reach::scoped;
use crate::reach::tables::{
    ACCOUNTS, MARKET_MARKS, MARKET_PLANS, MARKET_TARGETS, SCREENING_RESULTS, TERRITORIES, USERS,
};
use canopy_domain::access::Action;
use canopy_domain::markets::{Coordinates, Pattern, TargetState};
use canopy_domain::primitives::{AccountId, Amount, Day, RunId, TerritoryId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, SelectStatement};
use std::collections::{BTreeMap, BTreeSet};

/// How a territory is covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketPlan {
    /// The territory.
    pub territory: TerritoryId,
    /// The pattern.
    pub pattern: Pattern,
    /// What is to be reached, in words.
    pub aim: String,
    /// The account it starts from.
    pub centre: Option<AccountId>,
    /// Since when it holds.
    pub began: Day,
    /// Counts up with every change.
    pub version: i64,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

row!(MarketPlan { territory, pattern, aim, centre, began, version, updated_at });

/// An account to be won.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketTarget {
    /// The account.
    pub account: AccountId,
    /// The territory whose plan names it.
    pub territory: TerritoryId,
    /// Its place in the order, from 1.
    pub position: u32,
    /// Who is responsible.
    pub responsible: Option<UserId>,
    /// Their name.
    pub responsible_name: Option<String>,
    /// What is to be reached.
    pub state: TargetState,
    /// By when.
    pub day: Day,
}

row!(MarketTarget { account, territory, position, responsible, responsible_name, state, day });

/// What somebody says was reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketMark {
    /// The account.
    pub account: AccountId,
    /// The territory whose plan it is about.
    pub territory: TerritoryId,
    /// What was reached.
    pub state: TargetState,
    /// What shows it.
    pub evidence: String,
    /// Who says so.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

row!(MarketMark { account, territory, state, evidence, by, at });

/// An account of a territory with where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceRow {
    /// The account.
    pub id: AccountId,
    /// The key of its sales facts.
    pub sales_key: u32,
    /// Its code, empty where it has none.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The account above.
    pub parent: Option<AccountId>,
    /// Who answers for it.
    pub owner: Option<UserId>,
    /// Their name.
    pub owner_name: Option<String>,
    /// Its level.
    pub level: String,
    /// Its city.
    pub city: String,
    /// Revenue of the last twelve months.
    pub revenue: Amount,
    /// Revenue of the twelve months before.
    pub revenue_previous: Amount,
    /// Where it is, where its attributes say so.
    pub place: Option<Coordinates>,
}

impl FromCells for PlaceRow {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        let mut row = Self {
            id: cells.take()?,
            sales_key: cells.take()?,
            code: cells.take()?,
            name: cells.take()?,
            parent: cells.take()?,
            owner: cells.take()?,
            owner_name: None,
            level: cells.take()?,
            city: cells.take()?,
            revenue: cells.take()?,
            revenue_previous: cells.take()?,
            place: None,
        };
        let attributes: BTreeMap<String, String> = cells.take::<Json<_>>()?.0;
        row.place = Coordinates::of(&attributes);
        row.owner_name = cells.take()?;
        Ok(row)
    }
}

impl Cell for Pattern {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

impl Cell for TargetState {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

const PLACE: [&str; 11] = [
    "id",
    "sales_key",
    "code",
    "name",
    "parent_id",
    "owner_id",
    "level",
    "city",
    "revenue_12m",
    "revenue_prev",
    "attributes",
];

const PLAN: [&str; 7] =
    ["territory_id", "pattern", "aim", "centre_id", "began", "version", "updated_at"];

/// SELECT the accounts in reach with where they are and who answers for them.
fn places(desk: &Desk) -> SelectStatement {
    let owner = Expr::col((USERS, "id")).equals((ACCOUNTS, "owner_id"));
    let mut statement = scoped::select(desk, Action::ViewAccounts);
    statement
        .columns(PLACE.map(|column| (ACCOUNTS, column)))
        .column((USERS, "name"))
        .left_join(USERS, owner);
    statement
}

impl Desk {
    /// The plans the caller may see.
    pub async fn market_plans(&self) -> Result<Vec<MarketPlan>, StoreError> {
        let mut statement = scoped::select_around(self, Action::ViewAccounts, MARKET_PLANS);
        statement
            .columns(PLAN.map(|column| (MARKET_PLANS, column)))
            .order_by((MARKET_PLANS, "territory_id"), Order::Asc);
        self.fetch(&statement).await
    }

    /// The plan of a territory, where there is one the caller may see.
    pub async fn market_plan(
        &self,
        territory: TerritoryId,
    ) -> Result<Option<MarketPlan>, StoreError> {
        let mut statement = scoped::select_around(self, Action::ViewAccounts, MARKET_PLANS);
        statement
            .columns(PLAN.map(|column| (MARKET_PLANS, column)))
            .and_where(Expr::col((MARKET_PLANS, "territory_id")).eq(territory.0));
        self.fetch_first(&statement).await
    }

    /// The accounts in reach that plans want to win, of one territory or of all, in their order.
    pub async fn market_targets(
        &self,
        territory: Option<TerritoryId>,
    ) -> Result<Vec<MarketTarget>, StoreError> {
        let col = |name| (MARKET_TARGETS, name);
        let mut statement = scoped::select_through(self, Action::ViewAccounts, MARKET_TARGETS);
        statement
            .columns(["account_id", "territory_id", "position", "responsible_id"].map(col))
            .column((USERS, "name"))
            .columns(["target_state", "target_day"].map(col))
            .left_join(USERS, Expr::col((USERS, "id")).equals(col("responsible_id")))
            .and_where_option(territory.map(|one| Expr::col(col("territory_id")).eq(one.0)))
            .order_by(col("territory_id"), Order::Asc)
            .order_by(col("position"), Order::Asc)
            .order_by(col("account_id"), Order::Asc);
        self.fetch(&statement).await
    }

    /// What people say was reached with accounts in reach, by the plan of a territory or by all.
    pub async fn market_marks(
        &self,
        territory: Option<TerritoryId>,
    ) -> Result<Vec<MarketMark>, StoreError> {
        let col = |name| (MARKET_MARKS, name);
        let mut statement = scoped::select_through(self, Action::ViewAccounts, MARKET_MARKS);
        statement
            .columns(["account_id", "territory_id", "target_state", "evidence"].map(col))
            .column((USERS, "name"))
            .column(col("marked_at"))
            .left_join(USERS, Expr::col((USERS, "id")).equals(col("marked_by")))
            .and_where_option(territory.map(|one| Expr::col(col("territory_id")).eq(one.0)))
            .order_by(col("marked_at"), Order::Desc)
            .order_by(col("account_id"), Order::Asc);
        self.fetch(&statement).await
    }

    /// The accounts in reach of a territory and those below, largest revenue first.
    pub async fn accounts_on_map(
        &self,
        territory: TerritoryId,
        limit: u64,
    ) -> Result<Vec<PlaceRow>, StoreError> {
        let mut statement = places(self);
        statement
            .and_where(in_territory(territory))
            .order_by((ACCOUNTS, "revenue_12m"), Order::Desc)
            .order_by((ACCOUNTS, "id"), Order::Asc)
            .limit(limit);
        self.fetch(&statement).await
    }

    /// The accounts in reach that plans name, as target or centre, of one territory or of all;
    /// wherever they lie by now.
    pub async fn accounts_planned(
        &self,
        territory: Option<TerritoryId>,
    ) -> Result<Vec<PlaceRow>, StoreError> {
        let own = |table| territory.map(|one| Expr::col((table, "territory_id")).eq(one.0));
        let mut targets = scoped::referring(MARKET_TARGETS, "account_id");
        targets.and_where_option(own(MARKET_TARGETS));
        let centres: Vec<uuid::Uuid> = match territory {
            Some(one) => self.market_plan(one).await?.into_iter().collect(),
            None => self.market_plans().await?,
        }
        .iter()
        .filter_map(|plan| plan.centre.map(|centre| centre.0))
        .collect();
        let id = || Expr::col((ACCOUNTS, "id"));
        let mut statement = places(self);
        statement
            .and_where(id().in_subquery(targets).or(id().is_in(centres)))
            .order_by((ACCOUNTS, "id"), Order::Asc);
        self.fetch(&statement).await
    }

    /// Which of these accounts lie in reach in a territory or below.
    pub async fn accounts_within(
        &self,
        territory: TerritoryId,
        accounts: &[AccountId],
    ) -> Result<BTreeSet<AccountId>, StoreError> {
        let mut statement = scoped::select(self, Action::ViewAccounts);
        statement
            .column((ACCOUNTS, "id"))
            .and_where(in_territory(territory))
            .and_where(Expr::col((ACCOUNTS, "id")).is_in(accounts.iter().map(|one| one.0)));
        let found: Vec<(AccountId,)> = self.fetch(&statement).await?;
        Ok(found.into_iter().map(|(id,)| id).collect())
    }

    /// Code of the tier a run gave each account in reach that a plan wants to win.
    pub async fn tiers_of_targets(
        &self,
        run: RunId,
    ) -> Result<Vec<(AccountId, String)>, StoreError> {
        let mut statement =
            scoped::select_through_each(self, Action::ViewAccounts, SCREENING_RESULTS);
        let wanted = scoped::referring(MARKET_TARGETS, "account_id");
        statement
            .columns(["account_id", "tier_code"].map(|column| (SCREENING_RESULTS, column)))
            .and_where(Expr::col((SCREENING_RESULTS, "run_id")).eq(run.0))
            .and_where(Expr::col((SCREENING_RESULTS, "account_id")).in_subquery(wanted));
        self.fetch(&statement).await
    }

    /// How many accounts in reach lie in each territory itself.
    pub async fn accounts_by_territory(&self) -> Result<BTreeMap<TerritoryId, u64>, StoreError> {
        let mut statement = scoped::select(self, Action::ViewAccounts);
        statement
            .column((ACCOUNTS, "territory_id"))
            .expr(Expr::col((ACCOUNTS, "id")).count())
            .group_by_col((ACCOUNTS, "territory_id"));
        let rows: Vec<(Option<TerritoryId>, u64)> = self.fetch_kept(&statement).await?;
        Ok(rows.into_iter().filter_map(|(id, count)| Some((id?, count))).collect())
    }

    /// Whether the caller may plan a territory: the director any, a manager those held and below.
    pub async fn may_plan(&self, territory: TerritoryId) -> Result<bool, StoreError> {
        let mut statement = scoped::territories_to(self, Action::PlanMarkets);
        statement.and_where(Expr::col((TERRITORIES, "id")).eq(territory.0));
        let found: Vec<(TerritoryId,)> = self.fetch(&statement).await?;
        Ok(!found.is_empty())
    }

    /// The territories the caller may plan.
    pub async fn territories_to_plan(&self) -> Result<BTreeSet<TerritoryId>, StoreError> {
        let statement = scoped::territories_to(self, Action::PlanMarkets);
        let found: Vec<(TerritoryId,)> = self.fetch_kept(&statement).await?;
        Ok(found.into_iter().map(|(id,)| id).collect())
    }
}
