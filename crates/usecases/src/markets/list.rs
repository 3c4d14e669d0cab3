//! The plans in reach with how far they are, and the territories that have none yet.

use super::progress::{Evidence, TargetView};
use crate::{Company, Outcome};
use canopy_domain::markets::Progress;
use canopy_domain::primitives::{AccountId, Day};
use canopy_store::Desk;
use canopy_store::markets::{MarketPlan, PlaceRow};
use canopy_store::team::Territory;
use rustc_hash::FxHashMap;

/// A territory with its plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketLine {
    /// The territory.
    pub territory: Territory,
    /// Its plan; none where nobody made one.
    pub plan: Option<MarketPlan>,
    /// The account it starts from, where it is in reach.
    pub centre: Option<AccountId>,
    /// How far it is with the accounts in reach the plan wants to win.
    pub tally: ProgressTally,
    /// Accounts in reach that lie in it.
    pub accounts: u64,
}

/// How many accounts of a plan are how far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ProgressTally {
    /// All.
    pub targets: u64,
    /// Reached, those that were so before the plan began among them.
    pub reached: u64,
    /// So before the plan began.
    pub already: u64,
    /// Not reached, and their day is over.
    pub overdue: u64,
}

impl ProgressTally {
    /// Counts targets.
    pub fn of<'a>(targets: impl IntoIterator<Item = &'a TargetView>) -> Self {
        let mut tally = Self::default();
        for one in targets {
            tally.targets += 1;
            tally.reached += u64::from(one.progress.is_reached());
            tally.already += u64::from(one.progress == Progress::Already);
            tally.overdue += u64::from(one.progress == Progress::Overdue);
        }
        tally
    }
}

/// Territories with accounts in reach or with a plan, by code; those with a plan first.
pub async fn list(company: &Company, desk: &Desk, today: Day) -> Outcome<Vec<MarketLine>> {
    let plans = desk.market_plans().await?;
    let rows = desk.accounts_planned(None).await?;
    let known: FxHashMap<AccountId, &PlaceRow> = rows.iter().map(|one| (one.id, one)).collect();
    let evidence = Evidence::of(company, desk, &plans, (&rows, today)).await?;
    let mut tallies = FxHashMap::default();
    let targets = desk.market_targets(None).await?;
    for plan in &plans {
        let own = targets.iter().filter(|one| one.territory == plan.territory);
        let judged: Vec<TargetView> = own
            .filter_map(|one| {
                Some(evidence.judge(plan, one.clone(), known.get(&one.account)?, today))
            })
            .collect();
        tallies.insert(plan.territory, ProgressTally::of(&judged));
    }
    let accounts = desk.accounts_by_territory().await?;
    let line = |territory: Territory| {
        let plan = plans.iter().find(|plan| plan.territory == territory.id).cloned();
        let centre = plan.as_ref().and_then(|plan| plan.centre);
        MarketLine {
            plan,
            centre: centre.filter(|centre| known.contains_key(centre)),
            tally: tallies.get(&territory.id).copied().unwrap_or_default(),
            accounts: accounts.get(&territory.id).copied().unwrap_or_default(),
            territory,
        }
    };
    let mut lines: Vec<MarketLine> = desk.territories().await?.into_iter().map(line).collect();
    lines.retain(|line| line.plan.is_some() || line.accounts > 0);
    lines.sort_by_key(|line| (line.plan.is_none(), line.territory.code.clone()));
    Ok(lines)
}
