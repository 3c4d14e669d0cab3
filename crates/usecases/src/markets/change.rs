//! Setting and ending a plan, saying what was reached, and taking that back.

use crate::{Failure, Outcome, Rule};
use canopy_domain::markets::{PlanFault, TargetState, check_evidence, check_plan};
use canopy_domain::primitives::{AccountId, Day, TerritoryId, UserId};
use canopy_store::markets::PlanChange;
use canopy_store::{Desk, Edit, Tx, View, ViewTeam};
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
    are_known(desk, change.targets.iter().filter_map(|one| one.responsible)).await?;
    let tx: Tx = desk.write(now).await?;
    let plan = tx.market_to_plan(territory).await?;
    let named: Vec<AccountId> = seen.into_iter().chain(change.centre).collect();
    let mut allowed = tx.accounts_within(territory, &named).await?;
    allowed.extend(tx.accounts_planned(Some(territory)).await?.iter().map(|one| one.id));
    if let Some(outside) = named.iter().find(|account| !allowed.contains(*account)) {
        tx.find::<View>(*outside).await?;
        return Err(refused(PlanFault::OutsideTerritory));
    }
    plan.set(version, &change).await?;
    Ok(tx.commit().await?)
}

/// Not found where somebody is responsible whom nobody knows.
async fn are_known(desk: &Desk, people: impl Iterator<Item = UserId>) -> Outcome<()> {
    let users = desk.permit::<ViewTeam>()?.users().await?;
    let known: BTreeSet<UserId> = users.iter().map(|one| one.id).collect();
    let all: BTreeSet<UserId> = people.collect();
    if all.is_subset(&known) { Ok(()) } else { Err(Failure::NotFound) }
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
