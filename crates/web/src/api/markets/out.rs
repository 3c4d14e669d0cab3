//! What the API says of market planning, and what it takes in: plain names, money as exact decimal
//! text.

use canopy_domain::markets::{Fit, Pattern, TargetState};
use canopy_domain::primitives::{AccountId, UserId};
use canopy_store::markets::{MarketPlan, NewTarget, PlanChange};
use canopy_usecases::markets::{LeadView, MarketLine, MarketView, TargetView};
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
    targets: usize,
    /// Accounts in reach that lie in it.
    accounts: usize,
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
    /// Who is responsible.
    responsible: Option<Uuid>,
    /// `first_order`, `regular`, `key_account` or `reference`.
    state: &'static str,
    /// By when.
    day: NaiveDate,
    /// `by_data`, `by_mark`, `open` or `overdue`.
    progress: &'static str,
    /// What somebody gave as evidence.
    evidence: Option<String>,
    /// Revenue since the month the plan began.
    revenue: String,
    /// Revenue of as many months before.
    revenue_before: String,
}

/// A pattern with what speaks for it.
#[derive(Serialize, ToSchema)]
struct FitOut {
    /// The pattern.
    pattern: &'static str,
    /// Conditions met.
    met: usize,
    /// Conditions asked.
    of: u32,
}

/// An account others follow.
#[derive(Serialize, ToSchema)]
struct LeadOut {
    /// The account.
    account: Uuid,
    /// First purchases of others that followed its own.
    followed: u32,
    /// In how many products.
    products: u32,
    /// How many times as often as at other times.
    lift: f64,
    /// Lower end of the 95 % interval.
    low: f64,
    /// Upper end.
    high: f64,
    /// Who followed.
    followers: Vec<Uuid>,
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
    /// Patterns by how well they fit.
    fits: Vec<FitOut>,
    /// Accounts others follow, strongest first.
    leads: Vec<LeadOut>,
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
    fn of(plan: &MarketPlan) -> Self {
        Self {
            pattern: plan.pattern.code(),
            aim: plan.aim.clone(),
            centre: plan.centre.map(|centre| centre.0),
            began: plan.began,
            version: plan.version,
        }
    }
}

impl MarketLineOut {
    pub(super) fn of(line: &MarketLine) -> Self {
        Self {
            territory: line.territory.id.0,
            name: line.territory.name.clone(),
            plan: line.plan.as_ref().map(PlanOut::of),
            targets: line.targets,
            accounts: line.accounts,
        }
    }
}

impl MarketOut {
    pub(super) fn of(view: &MarketView) -> Self {
        let found = view.suggestions.as_ref();
        let fit =
            |fit: &Fit| FitOut { pattern: fit.pattern.code(), met: fit.reasons.len(), of: fit.of };
        let lead = |one: &LeadView| LeadOut {
            account: one.account.0,
            followed: one.lead.followed,
            products: one.lead.products,
            lift: one.lead.lift,
            low: one.lead.interval.0,
            high: one.lead.interval.1,
            followers: one.followers.iter().map(|(id, ..)| id.0).collect(),
        };
        Self {
            territory: view.territory.id.0,
            plan: view.plan.as_ref().map(PlanOut::of),
            targets: view.targets.iter().map(TargetOut::of).collect(),
            fits: found.iter().flat_map(|found| found.fits.iter().map(fit)).collect(),
            leads: found.iter().flat_map(|found| found.leads.iter().map(lead)).collect(),
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
            state: target.state.code(),
            day: target.day,
            progress: view.progress.code(),
            evidence: view.mark.as_ref().map(|mark| mark.evidence.clone()),
            revenue: view.revenue.to_plain(),
            revenue_before: view.revenue_before.to_plain(),
        }
    }
}
