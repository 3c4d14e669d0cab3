//! One territory: its plan and progress, where its accounts are, and what the data suggest.

use super::progress::{Evidence, TargetView};
use super::suggest::{Suggestions, suggest};
use crate::{Company, Failure, Outcome};
use canopy_domain::primitives::{Day, TerritoryId};
use canopy_store::Desk;
use canopy_store::markets::{MarketPlan, PlaceRow};
use canopy_store::team::Territory;

/// Accounts looked at: beyond, a territory is too large to be planned as one.
pub(super) const MOST: u64 = 2_000;

/// A territory as planned.
#[derive(Debug, Clone, PartialEq)]
pub struct MarketView {
    /// The territory.
    pub territory: Territory,
    /// Its plan; none where nobody made one.
    pub plan: Option<MarketPlan>,
    /// The accounts to be won, in order.
    pub targets: Vec<TargetView>,
    /// Accounts in reach of it and those below, largest revenue first.
    pub accounts: Vec<PlaceRow>,
    /// Whether there are more accounts than are looked at.
    pub is_cut: bool,
    /// What the data suggest; nothing where there are more accounts than are looked at.
    pub suggestions: Option<Suggestions>,
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
    let mut accounts = desk.accounts_on_map(id, MOST + 1).await?;
    let plan = desk.market_plan(id).await?;
    let may_plan = desk.may_plan(id).await?;
    if plan.is_none() && accounts.is_empty() && !may_plan {
        return Err(Failure::NotFound);
    }
    let is_cut = accounts.len() as u64 > MOST;
    let targets = match &plan {
        Some(plan) => targets(company, desk, plan, &accounts, today).await?,
        None => Vec::new(),
    };
    accounts.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
    let suggestions = if is_cut { None } else { suggest(company, desk, &accounts).await? };
    Ok(MarketView { territory, plan, targets, accounts, is_cut, suggestions, may_plan })
}

async fn targets(
    company: &Company,
    desk: &Desk,
    plan: &MarketPlan,
    accounts: &[PlaceRow],
    today: Day,
) -> Outcome<Vec<TargetView>> {
    let wanted = desk.market_targets(Some(plan.territory)).await?;
    let known: Vec<_> = wanted
        .into_iter()
        .filter_map(|target| {
            let account = accounts.iter().find(|one| one.id == target.account)?;
            Some((target, account))
        })
        .collect();
    let rows: Vec<&PlaceRow> = known.iter().map(|(_, account)| *account).collect();
    let evidence = Evidence::of(company, desk, plan, &rows).await?;
    let judge = |(target, account)| evidence.judge(plan, target, account, today);
    Ok(known.into_iter().map(judge).collect())
}
