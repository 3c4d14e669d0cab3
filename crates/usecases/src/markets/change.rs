//! Setting and ending a plan, saying what was reached, and taking that back.

use crate::{Failure, Outcome, Rule};
use canopy_domain::markets::{PlanFault, TargetState, check_evidence, check_plan};
use canopy_domain::primitives::{AccountId, Day, TerritoryId};
use canopy_store::markets::PlanChange;
use canopy_store::{Desk, Edit, Tx, View};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// Sets the plan of a territory, if nobody changed it since `version` (0 where there was none).
/// Every account it names must be in the planner's reach and lie in the territory or below, unless
/// the plan named it before; one named twice counts once.
pub async fn save(
    desk: &Desk,
    now: DateTime<Utc>,
    (territory, version): (TerritoryId, i64),
    change: &PlanChange,
) -> Outcome<()> {
    let mut change = change.clone();
    change.aim = change.aim.trim().to_owned();
    let mut seen = BTreeSet::new();
    change.targets.retain(|target| seen.insert(target.account));
    let days: Vec<Day> = change.targets.iter().map(|one| one.day).chain([change.began]).collect();
    check_plan(change.targets.len(), &change.aim, &days).map_err(refused)?;
    let tx: Tx = desk.write(now).await?;
    let plan = tx.market_to_plan(territory).await?;
    let named: Vec<AccountId> = seen.into_iter().chain(change.centre).collect();
    for account in &named {
        tx.find::<View>(*account).await?;
    }
    let mut allowed = tx.accounts_within(territory, &named).await?;
    allowed.extend(tx.accounts_planned(Some(territory)).await?.iter().map(|one| one.id));
    if !named.iter().all(|account| allowed.contains(account)) {
        return Err(refused(PlanFault::OutsideTerritory));
    }
    plan.set(version, &change).await?;
    Ok(tx.commit().await?)
}

/// Ends the plan of a territory, if nobody changed it since `version`.
pub async fn end(
    desk: &Desk,
    now: DateTime<Utc>,
    (territory, version): (TerritoryId, i64),
) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.market_to_plan(territory).await?.end(version).await?;
    Ok(tx.commit().await?)
}

/// Says that a state was reached with an account of a plan, with evidence.
pub async fn mark(
    desk: &Desk,
    now: DateTime<Utc>,
    (territory, account): (TerritoryId, AccountId),
    (state, evidence): (TargetState, &str),
) -> Outcome<()> {
    let evidence = check_evidence(evidence).map_err(refused)?;
    let tx: Tx = desk.write(now).await?;
    tx.find::<Edit>(account).await?.mark_target(territory, state, evidence).await?;
    Ok(tx.commit().await?)
}

/// Takes back what was said about a state of an account of a plan.
pub async fn withdraw(
    desk: &Desk,
    now: DateTime<Utc>,
    (territory, account): (TerritoryId, AccountId),
    state: TargetState,
) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.find::<Edit>(account).await?.withdraw_mark(territory, state).await?;
    Ok(tx.commit().await?)
}

const fn refused(fault: PlanFault) -> Failure {
    Failure::Rule(Rule::Market(fault))
}
