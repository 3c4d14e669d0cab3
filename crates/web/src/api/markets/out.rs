//! What the API says of market planning, and what it takes in: plain names, money as exact decimal
//! text.

use canopy_domain::markets::{Coordinates, Pattern, TargetState};
use canopy_domain::primitives::{AccountId, Amount, UserId};
use canopy_store::markets::{MarketPlan, NewTarget, PlaceRow, PlanChange};
use canopy_usecases::markets::{MarketLine, MarketView, TargetView};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A plan.
#[derive(Serialize, ToSchema)]
struct PlanOut {
    /// `base_camp`, `heights`, `radiation` or `mushroom`.
    pattern: &'static str,
    /// What is to be reached.
    aim: String,
    /// The account it starts from.
    centre: Option<Uuid>,
    /// Since when it holds.
    began: NaiveDate,
    /// Counts up with every change.
    version: i64,
}

/// A territory with its plan.
#[derive(Serialize, ToSchema)]
pub(super) struct MarketLineOut {
    /// The territory.
    territory: Uuid,
    /// Its name.
    name: String,
    /// Its plan; none where nobody made one.
    plan: Option<PlanOut>,
    /// Accounts in reach the plan wants to win.
    targets: u64,
    /// Those reached, those that were so before the plan began among them.
    reached: u64,
    /// Those that were so before the plan began.
    already: u64,
    /// Those not reached whose day is over.
    overdue: u64,
    /// Accounts in reach that lie in it.
    accounts: u64,
}

/// An account to be won.
#[derive(Serialize, ToSchema)]
struct TargetOut {
    /// The account.
    account: Uuid,
    /// Its name.
    name: String,
    /// Its place in the order.
    position: u32,
    /// Whom the plan makes responsible; where nobody, it is who answers for the account.
    responsible: Option<Uuid>,
    /// The name of who is responsible.
    responsible_name: Option<String>,
    /// `first_order`, `regular`, `key_account` or `reference`.
    state: &'static str,
    /// By when.
    day: NaiveDate,
    /// `already`, `by_data`, `by_mark`, `open` or `overdue`.
    progress: &'static str,
    /// What somebody gave as evidence.
    evidence: Option<String>,
    /// Revenue since the month the plan began.
    revenue: String,
    /// Revenue of as many months before.
    revenue_before: Option<String>,
}

/// A territory as planned.
#[derive(Serialize, ToSchema)]
pub(super) struct MarketOut {
    /// The territory.
    territory: Uuid,
    /// Its plan.
    plan: Option<PlanOut>,
    /// The accounts to be won, in order.
    targets: Vec<TargetOut>,
    /// The accounts in reach, at most 2,000 and those of the plan, largest revenue first.
    accounts: Vec<PlaceOut>,
    /// Whether there are more accounts.
    is_cut: bool,
}

/// An account with where it is.
#[derive(Serialize, ToSchema)]
struct PlaceOut {
    /// The account.
    account: Uuid,
    /// Its code, empty where it has none.
    code: String,
    /// Its name.
    name: String,
    /// Its city.
    city: String,
    /// Degrees east, where its attributes say so.
    longitude: Option<f64>,
    /// Degrees north, where its attributes say so.
    latitude: Option<f64>,
    /// Revenue of the last twelve months.
    revenue: String,
}

/// The plan to end.
#[derive(Deserialize, ToSchema)]
pub(super) struct EndPlanIn {
    /// The version it was seen in.
    pub(super) version: i64,
}

/// What was reached.
#[derive(Deserialize, ToSchema)]
pub(super) struct MarkIn {
    /// The account.
    account: Uuid,
    /// What was reached: `first_order`, `regular`, `key_account` or `reference`.
    state: String,
    /// What shows it; not needed to take it back.
    #[serde(default)]
    evidence: String,
}

impl MarkIn {
    /// `None` where the code is unknown.
    pub(super) fn read(&self) -> Option<(AccountId, TargetState)> {
        Some((AccountId(self.account), TargetState::from_code(&self.state)?))
    }

    pub(super) fn evidence(&self) -> &str {
        &self.evidence
    }
}

/// What a plan shall be.
#[derive(Deserialize, ToSchema)]
pub(super) struct PlanIn {
    /// The version it was made from; 0 where there was none.
    version: i64,
    /// The pattern.
    pattern: String,
    /// What is to be reached.
    #[serde(default)]
    aim: String,
    /// The account it starts from.
    centre: Option<Uuid>,
    /// Since when it holds.
    began: NaiveDate,
    /// The accounts to be won, in order.
    #[serde(default)]
    targets: Vec<TargetIn>,
}

/// An account to be won.
#[derive(Deserialize, ToSchema)]
struct TargetIn {
    /// The account.
    account: Uuid,
    /// Who is responsible.
    responsible: Option<Uuid>,
    /// What is to be reached.
    state: String,
    /// By when.
    day: NaiveDate,
}

impl PlanIn {
    /// `None` where a code is unknown.
    pub(super) fn read(self) -> Option<(i64, PlanChange)> {
        let target = |one: TargetIn| {
            Some(NewTarget {
                account: AccountId(one.account),
                responsible: one.responsible.map(UserId),
                state: TargetState::from_code(&one.state)?,
                day: one.day,
            })
        };
        let change = PlanChange {
            pattern: Pattern::from_code(&self.pattern)?,
            aim: self.aim,
            centre: self.centre.map(AccountId),
            began: self.began,
            targets: self.targets.into_iter().map(target).collect::<Option<_>>()?,
        };
        Some((self.version, change))
    }
}

impl PlanOut {
    /// The centre is told only where it is in the reader's reach.
    fn of(plan: &MarketPlan, is_seen: impl Fn(AccountId) -> bool) -> Self {
        Self {
            pattern: plan.pattern.code(),
            aim: plan.aim.clone(),
            centre: plan.centre.filter(|centre| is_seen(*centre)).map(|centre| centre.0),
            began: plan.began,
            version: plan.version,
        }
    }
}

impl MarketLineOut {
    pub(super) fn of(line: &MarketLine) -> Self {
        let is_seen = |centre| line.centre == Some(centre);
        Self {
            territory: line.territory.id.0,
            name: line.territory.name.clone(),
            plan: line.plan.as_ref().map(|plan| PlanOut::of(plan, is_seen)),
            targets: line.tally.targets,
            reached: line.tally.reached,
            already: line.tally.already,
            overdue: line.tally.overdue,
            accounts: line.accounts,
        }
    }
}

impl MarketOut {
    pub(super) fn of(view: &MarketView) -> Self {
        let is_seen = |centre| view.accounts.iter().any(|one| one.id == centre);
        Self {
            territory: view.territory.id.0,
            plan: view.plan.as_ref().map(|plan| PlanOut::of(plan, is_seen)),
            targets: view.targets.iter().map(TargetOut::of).collect(),
            accounts: view.accounts.iter().map(PlaceOut::of).collect(),
            is_cut: view.is_cut,
        }
    }
}

impl PlaceOut {
    fn of(row: &PlaceRow) -> Self {
        Self {
            account: row.id.0,
            code: row.code.clone(),
            name: row.name.clone(),
            city: row.city.clone(),
            longitude: row.place.map(Coordinates::longitude),
            latitude: row.place.map(Coordinates::latitude),
            revenue: row.revenue.to_plain(),
        }
    }
}

impl TargetOut {
    fn of(view: &TargetView) -> Self {
        let target = &view.target;
        Self {
            account: target.account.0,
            name: view.name.clone(),
            position: target.position,
            responsible: target.responsible.map(|user| user.0),
            responsible_name: view.responsible().map(ToOwned::to_owned),
            state: target.state.code(),
            day: target.day,
            progress: view.progress.code(),
            evidence: view.mark.as_ref().map(|mark| mark.evidence.clone()),
            revenue: view.revenue.to_plain(),
            revenue_before: view.revenue_before.map(Amount::to_plain),
        }
    }
}
