//! Reading plans, and the accounts of a territory with where they are.

use crate::StoreError;
use crate::accounts::in_territory;
use crate::desk::Desk;
use crate::dialect::{Cell, Cells, FromCells, Json, Row, decode, row};
use crate::reach::scoped;
use crate::reach::tables::{ACCOUNTS, MARKET_MARKS, MARKET_PLANS, MARKET_TARGETS, USERS};
use canopy_domain::access::Action;
use canopy_domain::markets::{Coordinates, Pattern, TargetState};
use canopy_domain::primitives::{AccountId, Amount, Day, TerritoryId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order};
use std::collections::BTreeMap;

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
    /// What was reached.
    pub state: TargetState,
    /// What shows it.
    pub evidence: String,
    /// Who says so.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

row!(MarketMark { account, state, evidence, by, at });

/// An account of a territory with where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceRow {
    /// The account.
    pub id: AccountId,
    /// The key of its sales facts.
    pub sales_key: u32,
    /// Its name.
    pub name: String,
    /// Its level.
    pub level: String,
    /// Its region.
    pub region: String,
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
        let (id, sales_key, name) = (cells.take()?, cells.take()?, cells.take()?);
        let (level, region, city) = (cells.take()?, cells.take()?, cells.take()?);
        let (revenue, revenue_previous) = (cells.take()?, cells.take()?);
        let attributes: BTreeMap<String, String> = cells.take::<Json<_>>()?.0;
        let place = Coordinates::of(&attributes);
        Ok(Self { id, sales_key, name, level, region, city, revenue, revenue_previous, place })
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

const PLAN: [&str; 7] =
    ["territory_id", "pattern", "aim", "centre_id", "began", "version", "updated_at"];

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

    /// What people say was reached with accounts in reach, by the plan of a territory.
    pub async fn market_marks(
        &self,
        territory: TerritoryId,
    ) -> Result<Vec<MarketMark>, StoreError> {
        let col = |name| (MARKET_MARKS, name);
        let mut statement = scoped::select_through(self, Action::ViewAccounts, MARKET_MARKS);
        statement
            .columns(["account_id", "target_state", "evidence"].map(col))
            .column((USERS, "name"))
            .column(col("marked_at"))
            .left_join(USERS, Expr::col((USERS, "id")).equals(col("marked_by")))
            .and_where(Expr::col(col("territory_id")).eq(territory.0))
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
        let columns = [
            "id",
            "sales_key",
            "name",
            "level",
            "region",
            "city",
            "revenue_12m",
            "revenue_prev",
            "attributes",
        ];
        let mut statement = scoped::select(self, Action::ViewAccounts);
        statement
            .columns(columns.map(|column| (ACCOUNTS, column)))
            .and_where(in_territory(territory))
            .order_by((ACCOUNTS, "revenue_12m"), Order::Desc)
            .order_by((ACCOUNTS, "id"), Order::Asc)
            .limit(limit);
        self.fetch(&statement).await
    }

    /// Whether the caller may plan a territory: the director any, a manager those held and below.
    pub async fn may_plan(&self, territory: TerritoryId) -> Result<bool, StoreError> {
        let statement = scoped::territory_to(self, Action::PlanMarkets, territory);
        let found: Vec<(TerritoryId,)> = self.fetch(&statement).await?;
        Ok(!found.is_empty())
    }
}
