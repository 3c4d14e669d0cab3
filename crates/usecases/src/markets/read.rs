//! One territory: its plan and progress, and where its accounts are.

use super::progress::{Evidence, TargetView};
use crate::{Company, Failure, Outcome};
use canopy_domain::primitives::{Day, TerritoryId};
use canopy_store::Desk;
use canopy_store::markets::{MarketPlan, PlaceRow};
use canopy_store::team::Territory;

/// Accounts looked at: beyond, a territory is too large to be planned as one.
pub const MOST: usize = 2_000;

/// A territory as planned.
#[derive(Debug, Clone, PartialEq)]
pub struct MarketView {
    /// The territory.
    pub territory: Territory,
    /// Its plan; none where nobody made one.
    pub plan: Option<MarketPlan>,
    /// The accounts to be won, in order.
    pub targets: Vec<TargetView>,
    /// Accounts in reach of it and those below, largest revenue first; those the plan names are
    /// always among them.
    pub accounts: Vec<PlaceRow>,
    /// Whether there are more accounts than are looked at.
    pub is_cut: bool,
    /// Whether the reader may change the plan.
    pub may_plan: bool,
}

/// Reads it; not found where the reader sees neither a plan nor an account of it.
pub async fn read(
    company: &Company,
    desk: &Desk,
    id: TerritoryId,
    today: Day,
) -> Outcome<MarketView> {
    let territory = desk.territories().await?.into_iter().find(|one| one.id == id);
    let territory = territory.ok_or(Failure::NotFound)?;
    let mut accounts = desk.accounts_on_map(id, MOST as u64 + 1).await?;
    let plan = desk.market_plan(id).await?;
    let may_plan = desk.may_plan(id).await?;
    if plan.is_none() && accounts.is_empty() && !may_plan {
        return Err(Failure::NotFound);
    }
    let is_cut = accounts.len() > MOST;
    accounts.truncate(MOST);
    let targets = match &plan {
        Some(plan) => {
            let planned = desk.accounts_planned(Some(id)).await?;
            let targets = targets(company, desk, plan, (&planned, today)).await?;
            let missing = |one: &PlaceRow| !accounts.iter().any(|known| known.id == one.id);
            let further: Vec<PlaceRow> = planned.into_iter().filter(missing).collect();
            accounts.extend(further);
            targets
        }
        None => Vec::new(),
    };
    Ok(MarketView { territory, plan, targets, accounts, is_cut, may_plan })
}

async fn targets(
    company: &Company,
    desk: &Desk,
    plan: &MarketPlan,
    (planned, today): (&[PlaceRow], Day),
) -> Outcome<Vec<TargetView>> {
    let wanted = desk.market_targets(Some(plan.territory)).await?;
    let evidence =
        Evidence::of(company, desk, std::slice::from_ref(plan), (planned, today)).await?;
    let judge = |target: canopy_store::markets::MarketTarget| {
        let account = planned.iter().find(|one| one.id == target.account)?;
        Some(evidence.judge(plan, target, account, today))
    };
    Ok(wanted.into_iter().filter_map(judge).collect())
}
