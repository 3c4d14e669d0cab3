//! Changing plans, and marking what was reached.

use super::read::{MarketMark, MarketPlan, MarketTarget};
use crate::StoreError;
use crate::accounts::Account;
use crate::audit::Change;
use crate::desk::Tx;
use crate::dialect::{Bulk, Column, OnClash};
use crate::reach::tables::{MARKET_MARKS, MARKET_PLANS, MARKET_TARGETS};
use crate::reach::{Edit, Reached, scoped};
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::markets::{Pattern, TargetState};
use canopy_domain::primitives::{AccountId, Day, TerritoryId, UserId};
use sea_query::{Expr, ExprTrait as _, OnConflict, Query};
use serde_json::{Value, json};

/// What a plan shall be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanChange {
    /// The pattern.
    pub pattern: Pattern,
    /// What is to be reached, in words.
    pub aim: String,
    /// The account it starts from.
    pub centre: Option<AccountId>,
    /// Since when it holds.
    pub began: Day,
    /// The accounts to be won, in order.
    pub targets: Vec<NewTarget>,
}

/// An account to be won.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTarget {
    /// The account.
    pub account: AccountId,
    /// Who is responsible.
    pub responsible: Option<UserId>,
    /// What is to be reached.
    pub state: TargetState,
    /// By when.
    pub day: Day,
}

/// The proof that the caller may plan a territory. Only a transaction gives it.
pub struct Plannable<'tx> {
    tx: &'tx Tx,
    territory: TerritoryId,
    plan: Option<MarketPlan>,
}

impl Tx {
    /// Asks for a territory to plan: `NotFound` where there is none, `Forbidden` where others plan it.
    pub async fn market_to_plan(
        &self,
        territory: TerritoryId,
    ) -> Result<Plannable<'_>, StoreError> {
        if !self.territories().await?.iter().any(|one| one.id == territory) {
            return Err(StoreError::NotFound);
        }
        if !self.may_plan(territory).await? {
            return Err(StoreError::Forbidden(Action::PlanMarkets));
        }
        self.name_for_territory(Action::PlanMarkets, territory).await?;
        let plan = self.market_plan(territory).await?;
        Ok(Plannable { tx: self, territory, plan })
    }
}

impl Plannable<'_> {
    /// Sets the plan, if nobody changed it since `version`; 0 where there was none.
    pub async fn set(self, version: i64, change: &PlanChange) -> Result<(), StoreError> {
        let known = self.plan.as_ref().map_or(0, |plan| plan.version);
        if known != version {
            return Err(StoreError::Conflict);
        }
        let tx = self.tx;
        let before = self.told().await?;
        if version == 0 {
            self.insert(change).await?;
        } else {
            self.update(version, change).await?;
        }
        // Targets the planner does not see stay.
        let old = scoped::delete_through(tx, Action::ViewAccounts, MARKET_TARGETS)
            .and_where(Expr::col((MARKET_TARGETS, "territory_id")).eq(self.territory.0))
            .to_owned();
        tx.execute(&old).await?;
        tx.write_all(&targets(self.territory, &change.targets)).await?;
        // What was said about accounts taken out went with them; the log keeps it.
        let kept: Vec<_> = change.targets.iter().map(|one| one.account.0).collect();
        let said = scoped::delete_through(tx, Action::ViewAccounts, MARKET_MARKS)
            .and_where(Expr::col((MARKET_MARKS, "territory_id")).eq(self.territory.0))
            .and_where(Expr::col((MARKET_MARKS, "account_id")).is_not_in(kept))
            .to_owned();
        tx.execute(&said).await?;
        let verb = if version == 0 { Verb::Create } else { Verb::Change };
        let entry = Change::of(verb, RecordKind::MarketPlan, self.territory.0).after(told(change));
        tx.record(match before {
            Some(before) => entry.before(before),
            None => entry,
        })
        .await
    }

    /// Ends the plan with its targets and what was said about them, if nobody changed it since
    /// `version`. The log keeps what it was.
    pub async fn end(self, version: i64) -> Result<(), StoreError> {
        let plan = self.plan.as_ref().ok_or(StoreError::NotFound)?;
        if plan.version != version {
            return Err(StoreError::Conflict);
        }
        let tx = self.tx;
        let before = self.told().await?.unwrap_or_default();
        for table in [MARKET_TARGETS, MARKET_MARKS] {
            let all = scoped::delete_of_territory(tx, Action::PlanMarkets, table, self.territory);
            tx.execute(&all).await?;
        }
        let plans = scoped::delete_within(tx, Action::PlanMarkets, MARKET_PLANS)
            .and_where(Expr::col("territory_id").eq(self.territory.0))
            .and_where(Expr::col("version").eq(version))
            .to_owned();
        tx.execute_one(&plans).await?;
        let entry = Change::of(Verb::Remove, RecordKind::MarketPlan, self.territory.0);
        tx.record(entry.before(before)).await
    }

    /// The plan as it stands, for the log.
    async fn told(&self) -> Result<Option<Value>, StoreError> {
        let Some(plan) = &self.plan else { return Ok(None) };
        let target = |one: MarketTarget| NewTarget {
            account: one.account,
            responsible: one.responsible,
            state: one.state,
            day: one.day,
        };
        let targets = self.tx.market_targets(Some(self.territory)).await?;
        Ok(Some(told(&PlanChange {
            pattern: plan.pattern,
            aim: plan.aim.clone(),
            centre: plan.centre,
            began: plan.began,
            targets: targets.into_iter().map(target).collect(),
        })))
    }

    async fn insert(&self, change: &PlanChange) -> Result<(), StoreError> {
        let statement = Query::insert()
            .into_table(MARKET_PLANS)
            .columns([
                "territory_id",
                "pattern",
                "aim",
                "centre_id",
                "began",
                "updated_by",
                "updated_at",
            ])
            .values_panic([
                self.territory.0.into(),
                change.pattern.code().into(),
                change.aim.as_str().into(),
                change.centre.map(|account| account.0).into(),
                change.began.into(),
                self.tx.actor().map(|user| user.0).into(),
                self.tx.now().into(),
            ])
            // Of two who begin a plan at once the second is told so.
            .on_conflict(OnConflict::column("territory_id").do_nothing().to_owned())
            .to_owned();
        self.tx.execute_one(&statement).await
    }

    async fn update(&self, version: i64, change: &PlanChange) -> Result<(), StoreError> {
        let statement = scoped::update_within(self.tx, Action::PlanMarkets, MARKET_PLANS)
            .value("pattern", change.pattern.code())
            .value("aim", change.aim.as_str())
            .value("centre_id", change.centre.map(|account| account.0))
            .value("began", change.began)
            .value("version", version + 1)
            .value("updated_by", self.tx.actor().map(|user| user.0))
            .value("updated_at", self.tx.now())
            .and_where(Expr::col("territory_id").eq(self.territory.0))
            .and_where(Expr::col("version").eq(version))
            .to_owned();
        self.tx.execute_one(&statement).await
    }
}

fn targets(territory: TerritoryId, targets: &[NewTarget]) -> Bulk {
    let count = targets.len();
    let positions = (1_i64..).take(count).collect();
    let ids = targets.iter().map(|one| Some(one.account.0)).collect();
    let states = targets.iter().map(|one| Some(one.state.code().to_owned())).collect();
    let people = targets.iter().map(|one| one.responsible.map(|user| user.0)).collect();
    Bulk {
        table: MARKET_TARGETS.name(),
        columns: vec![
            ("account_id", Column::Uuid(ids)),
            ("territory_id", Column::Uuid(vec![Some(territory.0); count])),
            ("position", Column::Integer(positions)),
            ("responsible_id", Column::Uuid(people)),
            ("target_state", Column::Text(states)),
            ("target_day", Column::Day(targets.iter().map(|one| Some(one.day)).collect())),
        ],
        on_clash: OnClash::Fail,
    }
}

fn told(change: &PlanChange) -> Value {
    let targets: Vec<Value> = change
        .targets
        .iter()
        .map(|one| {
            json!({
                "account": one.account,
                "responsible": one.responsible,
                "state": one.state.code(),
                "day": one.day,
            })
        })
        .collect();
    json!({
        "pattern": change.pattern.code(),
        "aim": change.aim,
        "centre": change.centre,
        "began": change.began,
        "targets": targets,
    })
}

impl Reached<'_, Account, Edit> {
    /// Says that a state was reached with this account, with evidence; saying it again replaces what
    /// was said.
    pub async fn mark_target(
        &self,
        territory: TerritoryId,
        state: TargetState,
        evidence: &str,
    ) -> Result<(), StoreError> {
        let tx = self.tx();
        let is_wanted = tx.market_targets(Some(territory)).await?;
        if !is_wanted.iter().any(|one| one.account == self.id) {
            return Err(StoreError::NotFound);
        }
        let said = self.said(territory, state).await?;
        let clash = OnConflict::columns(["account_id", "territory_id", "target_state"])
            .update_columns(["evidence", "marked_by", "marked_at"])
            .to_owned();
        let statement = Query::insert()
            .into_table(MARKET_MARKS)
            .columns([
                "account_id",
                "territory_id",
                "target_state",
                "evidence",
                "marked_by",
                "marked_at",
            ])
            .values_panic([
                self.id.0.into(),
                territory.0.into(),
                state.code().into(),
                evidence.into(),
                tx.actor().map(|user| user.0).into(),
                tx.now().into(),
            ])
            .on_conflict(clash)
            .to_owned();
        tx.execute_one(&statement).await?;
        let told =
            |evidence| json!({ "account": self.id, "state": state.code(), "evidence": evidence });
        let entry = Change::of(Verb::Change, RecordKind::MarketPlan, territory.0);
        let entry = entry.after(told(evidence));
        tx.record(match said {
            Some(said) => entry.before(told(&said.evidence)),
            None => entry,
        })
        .await
    }

    /// Takes back what was said about a state of this account.
    pub async fn withdraw_mark(
        &self,
        territory: TerritoryId,
        state: TargetState,
    ) -> Result<(), StoreError> {
        let tx = self.tx();
        let mark = self.said(territory, state).await?.ok_or(StoreError::NotFound)?;
        let statement = scoped::delete_through(tx, Action::EditAccounts, MARKET_MARKS)
            .and_where(Expr::col((MARKET_MARKS, "account_id")).eq(self.id.0))
            .and_where(Expr::col((MARKET_MARKS, "territory_id")).eq(territory.0))
            .and_where(Expr::col((MARKET_MARKS, "target_state")).eq(state.code()))
            .to_owned();
        tx.execute_one(&statement).await?;
        let before =
            json!({ "account": self.id, "state": state.code(), "evidence": mark.evidence });
        let entry = Change::of(Verb::Change, RecordKind::MarketPlan, territory.0);
        tx.record(entry.before(before)).await
    }

    /// What was said about a state of this account.
    async fn said(
        &self,
        territory: TerritoryId,
        state: TargetState,
    ) -> Result<Option<MarketMark>, StoreError> {
        let marks = self.tx().market_marks(Some(territory)).await?;
        Ok(marks.into_iter().find(|mark| mark.account == self.id && mark.state == state))
    }
}
