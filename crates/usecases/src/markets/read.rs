//! One territory: its plan and progress, and where its accounts are.

use super::progress::{Evidence, TargetView};
use crate::{Company, Failure, Outcome};
use canopy_domain::primitives::{AccountId, Day, TerritoryId};
use canopy_store::Desk;
use canopy_store::markets::{MarketPlan, PlaceRow};
use canopy_store::team::Territory;
use rustc_hash::{FxHashMap, FxHashSet};

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

/// A territory and whether the reader may plan it; not found where they see neither a plan nor an
/// account of it.
pub async fn seen(desk: &Desk, id: TerritoryId) -> Outcome<(Territory, bool)> {
    let territory = desk.territories().await?.into_iter().find(|one| one.id == id);
    let territory = territory.ok_or(Failure::NotFound)?;
    let may_plan = desk.may_plan(id).await?;
    let is_seen = may_plan
        || desk.market_plan(id).await?.is_some()
        || !desk.accounts_on_map(id, 1).await?.is_empty();
    if is_seen { Ok((territory, may_plan)) } else { Err(Failure::NotFound) }
}

/// Reads it; not found where the reader sees neither a plan nor an account of it.
pub async fn read(
    company: &Company,
    desk: &Desk,
    id: TerritoryId,
    today: Day,
) -> Outcome<MarketView> {
    let (territory, may_plan) = seen(desk, id).await?;
    let mut accounts = desk.accounts_on_map(id, MOST as u64 + 1).await?;
    let plan = desk.market_plan(id).await?;
    let is_cut = accounts.len() > MOST;
    accounts.truncate(MOST);
    let targets = match &plan {
        Some(plan) => {
            let planned = desk.accounts_planned(Some(id)).await?;
            let targets = targets(company, desk, plan, (&planned, today)).await?;
            let known: FxHashSet<AccountId> = accounts.iter().map(|one| one.id).collect();
            accounts.extend(planned.into_iter().filter(|one| !known.contains(&one.id)));
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
    let known: FxHashMap<AccountId, &PlaceRow> = planned.iter().map(|one| (one.id, one)).collect();
    let judge = |target: canopy_store::markets::MarketTarget| {
        let account = known.get(&target.account)?;
        Some(evidence.judge(plan, target, account, today))
    };
    Ok(wanted.into_iter().filter_map(judge).collect())
}
