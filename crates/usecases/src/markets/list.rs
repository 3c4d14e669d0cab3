//! The plans in reach, and the territories that have none yet.

use crate::Outcome;
use canopy_store::Desk;
use canopy_store::accounts::KeyFilter;
use canopy_store::markets::MarketPlan;
use canopy_store::team::Territory;

/// A territory with its plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketLine {
    /// The territory.
    pub territory: Territory,
    /// Its plan; none where nobody made one.
    pub plan: Option<MarketPlan>,
    /// Accounts in reach the plan wants to win.
    pub targets: usize,
    /// Accounts in reach that lie in it.
    pub accounts: usize,
}

/// Territories with accounts in reach or with a plan, by code; those with a plan first.
pub async fn list(desk: &Desk) -> Outcome<Vec<MarketLine>> {
    let plans = desk.market_plans().await?;
    let targets = desk.market_targets(None).await?;
    let keys = desk.keys_by_territory(&KeyFilter::default()).await?;
    let line = |territory: Territory| {
        let own = keys.iter().find(|(id, _)| *id == Some(territory.id));
        MarketLine {
            plan: plans.iter().find(|plan| plan.territory == territory.id).cloned(),
            targets: targets.iter().filter(|one| one.territory == territory.id).count(),
            accounts: own.map_or(0, |(_, keys)| keys.len()),
            territory,
        }
    };
    let mut lines: Vec<MarketLine> = desk.territories().await?.into_iter().map(line).collect();
    lines.retain(|line| line.plan.is_some() || line.accounts > 0);
    lines.sort_by_key(|line| (line.plan.is_none(), line.territory.code.clone()));
    Ok(lines)
}
