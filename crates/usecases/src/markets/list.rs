//! The plans in reach with how far they are, and the territories that have none yet.

use super::progress::{Evidence, TargetView};
use crate::{Company, Outcome};
use canopy_domain::markets::Progress;
use canopy_domain::primitives::{AccountId, Day, TerritoryId};
use canopy_store::Desk;
use canopy_store::markets::{MarketPlan, MarketTarget, PlaceRow};
use canopy_store::team::Territory;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

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
    /// Accounts in reach that lie in it or below.
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

/// Territories with a plan, with accounts in reach, or which the reader may plan and below which there
/// are some; by code, those with a plan first.
pub async fn list(company: &Company, desk: &Desk, today: Day) -> Outcome<Vec<MarketLine>> {
    let plans = desk.market_plans().await?;
    let rows = desk.accounts_planned(None).await?;
    let known: FxHashMap<AccountId, &PlaceRow> = rows.iter().map(|one| (one.id, one)).collect();
    let evidence = Evidence::of(company, desk, &plans, (&rows, today)).await?;
    let mut tallies = FxHashMap::default();
    let mut targets: FxHashMap<TerritoryId, Vec<MarketTarget>> = FxHashMap::default();
    for target in desk.market_targets(None).await? {
        targets.entry(target.territory).or_default().push(target);
    }
    for plan in &plans {
        let own = targets.remove(&plan.territory).unwrap_or_default();
        let judge = |one: MarketTarget| {
            let account = known.get(&one.account)?;
            Some(evidence.judge(plan, one, account, today))
        };
        let judged: Vec<TargetView> = own.into_iter().filter_map(judge).collect();
        tallies.insert(plan.territory, ProgressTally::of(&judged));
    }
    let territories = desk.territories().await?;
    let own = desk.accounts_by_territory().await?;
    let mut shown = desk.territories_to_plan().await?;
    shown.extend(own.keys().copied());
    let accounts = with_those_below(own, &territories);
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
    let mut lines: Vec<MarketLine> = territories.into_iter().map(line).collect();
    let is_shown = |line: &MarketLine| line.accounts > 0 && shown.contains(&line.territory.id);
    lines.retain(|line| line.plan.is_some() || is_shown(line));
    lines.sort_by_key(|line| (line.plan.is_none(), line.territory.code.clone()));
    Ok(lines)
}

/// Counts of territories with those of the territories below them.
fn with_those_below(
    own: BTreeMap<TerritoryId, u64>,
    territories: &[Territory],
) -> FxHashMap<TerritoryId, u64> {
    let above: FxHashMap<TerritoryId, Option<TerritoryId>> =
        territories.iter().map(|one| (one.id, one.parent)).collect();
    let mut sums = FxHashMap::default();
    for (id, count) in own {
        let mut at = Some(id);
        // As deep as the tree at most.
        for _ in 0..=territories.len() {
            let Some(one) = at else { break };
            *sums.entry(one).or_insert(0) += count;
            at = above.get(&one).copied().flatten();
        }
    }
    sums
}
