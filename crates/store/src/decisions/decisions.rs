//! Tiers given by people, as they are read: of one account with its history, and those that hold on a
//! day for a whole population.

use crate::StoreError;
use crate::accounts::Width;
use crate::desk::Desk;
use crate::dialect::{Cell, Row, decode, row};
use crate::reach::scoped;
use crate::reach::tables::{SCREENING_RUNS, STANDARDS, TIER_DECISIONS, USERS};
use canopy_domain::access::Action;
use canopy_domain::decisions::Origin;
use canopy_domain::primitives::{AccountId, ContestId, Day, DecisionId, RunId};
use chrono::{DateTime, Utc};
use sea_query::{Condition, Expr, ExprTrait as _, JoinType, Order, SelectStatement};

/// A tier given by people, with how it came and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionRow {
    /// Its id.
    pub id: DecisionId,
    /// The account.
    pub account: AccountId,
    /// Code of the standard.
    pub standard_code: String,
    /// Code of the tier given.
    pub tier_code: String,
    /// Where it came from.
    pub origin: Origin,
    /// The request it came of.
    pub contest: Option<ContestId>,
    /// Why.
    pub reason: String,
    /// Who decided, by name.
    pub deciders: String,
    /// Who put it down.
    pub made_by_name: String,
    /// When.
    pub made_at: DateTime<Utc>,
    /// The day from which it holds.
    pub from: Day,
    /// The day from which it holds no more.
    pub until: Day,
    /// The day it was ended before its time, or another took its place.
    pub ended_on: Option<Day>,
    /// Who ended it.
    pub ended_by_name: Option<String>,
    /// Why; empty where another took its place.
    pub end_reason: String,
    /// Counts up with every change.
    pub version: i64,
}

row!(DecisionRow {
    id,
    account,
    standard_code,
    tier_code,
    origin,
    contest,
    reason,
    deciders,
    made_by_name,
    made_at,
    from,
    until,
    ended_on,
    ended_by_name,
    end_reason,
    version,
});

impl DecisionRow {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && day < self.until && self.ended_on.is_none_or(|ended| day < ended)
    }
}

/// A tier given by people that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionHeld {
    /// The account.
    pub account: AccountId,
    /// Code of the tier given.
    pub tier_code: String,
    /// Why.
    pub reason: String,
    /// Who decided, by name.
    pub deciders: String,
    /// The day from which it holds.
    pub from: Day,
    /// The day from which it holds no more.
    pub until: Day,
}

row!(DecisionHeld { account, tier_code, reason, deciders, from, until });

impl Cell for Origin {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

fn col(name: &'static str) -> Expr {
    Expr::col((TIER_DECISIONS, name))
}

fn holds(on: Day) -> Condition {
    Condition::all()
        .add(col("from_day").lte(on))
        .add(col("until_day").gt(on))
        .add(Condition::any().add(col("ended_on").is_null()).add(col("ended_on").gt(on)))
}

const HELD: [&str; 6] = ["account_id", "tier_code", "reason", "deciders", "from_day", "until_day"];

impl Desk {
    /// Every tier given by people to an account in reach, latest first.
    pub async fn decisions_of(&self, account: AccountId) -> Result<Vec<DecisionRow>, StoreError> {
        let user =
            |alias: &'static str, column| Expr::col((alias, "id")).equals((TIER_DECISIONS, column));
        let mut statement = scoped::select_through_each(self, Action::ViewAccounts, TIER_DECISIONS);
        statement
            .columns(
                [
                    "id",
                    "account_id",
                    "standard_code",
                    "tier_code",
                    "origin",
                    "contest_id",
                    "reason",
                    "deciders",
                ]
                .map(|column| (TIER_DECISIONS, column)),
            )
            .column(("maker", "name"))
            .columns(["made_at", "from_day", "until_day", "ended_on"].map(|c| (TIER_DECISIONS, c)))
            .column(("ender", "name"))
            .columns(["end_reason", "version"].map(|column| (TIER_DECISIONS, column)))
            .join_as(JoinType::InnerJoin, USERS, "maker", user("maker", "made_by"))
            .join_as(JoinType::LeftJoin, USERS, "ender", user("ender", "ended_by"))
            .and_where(col("account_id").eq(account.0))
            .order_by((TIER_DECISIONS, "made_at"), Order::Desc)
            .order_by((TIER_DECISIONS, "id"), Order::Desc)
            .limit(200);
        self.fetch(&statement).await
    }

    /// The tiers given under a standard that hold on a day and were put down by a moment, for all
    /// accounts in reach.
    pub async fn decisions_at(
        &self,
        standard_code: &str,
        on: Day,
        at: DateTime<Utc>,
    ) -> Result<Vec<DecisionHeld>, StoreError> {
        let mut statement = match self.reach_width().await? {
            Width::Narrow => scoped::select_through(self, Action::ViewAccounts, TIER_DECISIONS),
            Width::Wide => scoped::select_through_each(self, Action::ViewAccounts, TIER_DECISIONS),
        };
        statement
            .columns(HELD.map(|column| (TIER_DECISIONS, column)))
            .and_where(col("standard_code").eq(standard_code))
            .and_where(col("made_at").lte(at))
            .cond_where(holds(on))
            .order_by((TIER_DECISIONS, "account_id"), Order::Asc)
            .order_by((TIER_DECISIONS, "made_at"), Order::Asc);
        self.fetch(&statement).await
    }

    /// The tiers given that hold on a day under the standard of a run, of these accounts as far as
    /// they are in reach.
    pub async fn decisions_held(
        &self,
        run: RunId,
        accounts: &[AccountId],
        on: Day,
    ) -> Result<Vec<DecisionHeld>, StoreError> {
        if accounts.is_empty() || !self.anything_is_decided().await? {
            return Ok(Vec::new());
        }
        let mut statement = scoped::select_through_each(self, Action::ViewAccounts, TIER_DECISIONS);
        statement
            .columns(HELD.map(|column| (TIER_DECISIONS, column)))
            .and_where(col("standard_code").in_subquery(standard_of(run)))
            .and_where(col("account_id").is_in(accounts.iter().map(|account| account.0)))
            .cond_where(holds(on));
        self.fetch(&statement).await
    }

    /// Most companies give few tiers by hand; where none is, lists need not look.
    async fn anything_is_decided(&self) -> Result<bool, StoreError> {
        let mut any = scoped::referring(TIER_DECISIONS, "id");
        any.limit(1);
        let found: Vec<(DecisionId,)> = self.fetch_kept(&any).await?;
        Ok(!found.is_empty())
    }
}

/// The accounts given a tier (or any tier) under the standard of a run that holds on a day; to be
/// used inside a statement that carries the scope.
pub(crate) fn given_tier(run: RunId, tier_code: Option<&str>, on: Day) -> SelectStatement {
    scoped::referring(TIER_DECISIONS, "account_id")
        .and_where(col("standard_code").in_subquery(standard_of(run)))
        .and_where_option(tier_code.map(|tier| col("tier_code").eq(tier)))
        .cond_where(holds(on))
        .take()
}

fn standard_of(run: RunId) -> SelectStatement {
    let itself = Expr::col((SCREENING_RUNS, "standard_id")).equals((STANDARDS, "id"));
    let mut statement = crate::reach::open::select(STANDARDS);
    statement
        .column((STANDARDS, "code"))
        .inner_join(SCREENING_RUNS, itself)
        .and_where(Expr::col((SCREENING_RUNS, "id")).eq(run.0));
    statement
}
