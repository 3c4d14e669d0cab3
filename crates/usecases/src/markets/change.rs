//! Setting a plan, and saying what was reached.

use crate::{Failure, Outcome};
use canopy_domain::markets::TargetState;
use canopy_domain::primitives::{AccountId, TerritoryId};
use canopy_store::markets::PlanChange;
use canopy_store::{Desk, Edit, Tx, View};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// Sets the plan of a territory, if nobody changed it since `version` (0 where there was none).
/// Every account it names must be in the planner's reach; one named twice counts once.
pub async fn save(
    desk: &Desk,
    now: DateTime<Utc>,
    (territory, version): (TerritoryId, i64),
    change: &PlanChange,
) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    let plan = tx.market_to_plan(territory).await?;
    for account in change.centre.iter().chain(change.targets.iter().map(|one| &one.account)) {
        tx.find::<View>(*account).await?;
    }
    let mut seen = BTreeSet::new();
    let mut change = change.clone();
    change.targets.retain(|target| seen.insert(target.account));
    plan.set(version, &change).await?;
    Ok(tx.commit().await?)
}

/// Says that a state was reached with an account of a plan, with evidence.
pub async fn mark(
    desk: &Desk,
    now: DateTime<Utc>,
    (territory, account): (TerritoryId, AccountId),
    (state, evidence): (TargetState, &str),
) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    if tx.market_plan(territory).await?.is_none() {
        return Err(Failure::NotFound);
    }
    tx.find::<Edit>(account).await?.mark_target(territory, state, evidence).await?;
    Ok(tx.commit().await?)
}
