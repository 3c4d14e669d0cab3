//! Handing a person's accounts, territories, seats, leads and promises over to one or several people in
//! one step: what it would do, doing it, and taking it back.

use crate::notifications::{Telling, tell};
use crate::{Failure, Outcome};
use canopy_domain::Amount;
use canopy_domain::notifications::NotificationKind;
use canopy_domain::primitives::{AccountId, HandOverId, TerritoryId, UserId, hex};
use canopy_domain::team::{HandOverFault, Receiver, check_receivers, deal};
use canopy_store::team::{HandOverOrder, Holdings, OwnedAccount, TakenBack, User};
use canopy_store::{Desk, ViewTeam};
use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Which accounts are handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhichAccounts {
    /// All there are.
    All,
    /// These.
    These(BTreeSet<AccountId>),
}

/// What goes with the accounts; to the first who is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GoesWith {
    /// Territories held.
    pub territories: bool,
    /// Seats on account teams.
    pub seats: bool,
    /// Leads somebody still has something to do about.
    pub leads: bool,
    /// Targets of market plans.
    pub targets: bool,
}

/// What shall be handed over to whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandWorkOver {
    /// Whose work.
    pub from: UserId,
    /// Who takes it on; accounts are dealt to all of them, the rest goes to the first.
    pub to: Vec<UserId>,
    /// Which accounts.
    pub accounts: WhichAccounts,
    /// What else.
    pub with: GoesWith,
}

/// What a hand-over does, before it is done.
#[derive(Debug, Clone)]
pub struct HandOverPlan {
    /// Whose work.
    pub from: User,
    /// Who takes it on, with how many accounts and how much revenue of twelve months.
    pub receivers: Vec<(User, usize, Amount)>,
    /// Each account with the place of who gets it.
    pub accounts: Vec<(OwnedAccount, usize)>,
    /// The territories that go to the first.
    pub territories: Vec<TerritoryId>,
    /// How many seats, leads and targets go to the first.
    pub seats: usize,
    /// See [`HandOverPlan::seats`].
    pub leads: usize,
    /// See [`HandOverPlan::seats`].
    pub targets: usize,
    /// What the plan was made of: another one where anything changed meanwhile.
    pub mark: String,
    order: HandOverOrder,
}

/// What a hand-over would do, or what stands against it. Changes nothing.
pub async fn plan_hand_over(
    desk: &Desk,
    asked: &HandWorkOver,
) -> Outcome<Result<HandOverPlan, HandOverFault>> {
    let held = desk.holdings_of(asked.from).await?;
    let permit = desk.permit::<ViewTeam>()?;
    let from = permit.user(asked.from).await?;
    let mut receivers: Vec<User> = Vec::new();
    for id in &asked.to {
        if receivers.iter().all(|one| one.id != *id) {
            receivers.push(permit.user(*id).await?);
        }
    }
    let told = |user: &User| Receiver { user: user.id, job: user.job, is_active: user.active };
    let told: Vec<Receiver> = receivers.iter().map(told).collect();
    if let Err(fault) = check_receivers(asked.from, &told) {
        return Ok(Err(fault));
    }
    if let WhichAccounts::These(ids) = &asked.accounts {
        let known: BTreeSet<AccountId> = held.accounts.iter().map(|one| one.id).collect();
        if !ids.is_subset(&known) {
            return Err(Failure::Conflict);
        }
    }
    let plan = plan(from, receivers, held, asked);
    Ok(if plan.order.is_empty() { Err(HandOverFault::Nothing) } else { Ok(plan) })
}

fn plan(from: User, receivers: Vec<User>, held: Holdings, asked: &HandWorkOver) -> HandOverPlan {
    let is_asked = |one: &OwnedAccount| match &asked.accounts {
        WhichAccounts::All => true,
        WhichAccounts::These(ids) => ids.contains(&one.id),
    };
    let accounts: Vec<OwnedAccount> = held.accounts.into_iter().filter(is_asked).collect();
    let revenues: Vec<Amount> = accounts.iter().map(|one| one.revenue_12m).collect();
    let places = deal(&revenues, receivers.len());
    let mut told: Vec<(User, usize, Amount)> =
        receivers.into_iter().map(|user| (user, 0, Amount::ZERO)).collect();
    let mut order = HandOverOrder::default();
    for (account, place) in accounts.iter().zip(&places) {
        let Some((user, number, revenue)) = told.get_mut(*place) else { continue };
        *number += 1;
        *revenue = [*revenue, account.revenue_12m].into_iter().sum();
        order.accounts.push((account.id, user.id));
    }
    if let Some(first) = told.first().map(|(user, ..)| user.id) {
        let with = asked.with;
        let territories = held.territories.into_iter().filter(|_| with.territories);
        order.territories = territories.map(|id| (id, first)).collect();
        let seats = held.seats.into_iter().filter(|_| with.seats);
        order.seats = seats.map(|(id, _)| (id, first)).collect();
        let leads = held.leads.into_iter().filter(|_| with.leads);
        order.leads = leads.map(|(id, _)| (id, first)).collect();
        let targets = held.targets.into_iter().filter(|_| with.targets);
        order.targets = targets.map(|(id, within)| (id, within, first)).collect();
    }
    HandOverPlan {
        from,
        receivers: told,
        accounts: accounts.into_iter().zip(places).collect(),
        territories: order.territories.iter().map(|(id, _)| *id).collect(),
        seats: order.seats.len(),
        leads: order.leads.len(),
        targets: order.targets.len(),
        mark: mark(&order),
        order,
    }
}

/// A fingerprint of everything an order says.
fn mark(order: &HandOverOrder) -> String {
    let mut hash = Sha256::new();
    let mut put = |ids: &[Uuid]| ids.iter().for_each(|id| hash.update(id.as_bytes()));
    order.accounts.iter().for_each(|(id, to)| put(&[id.0, to.0]));
    order.territories.iter().for_each(|(id, to)| put(&[id.0, to.0]));
    order.seats.iter().for_each(|(id, to)| put(&[id.0, to.0]));
    order.leads.iter().for_each(|(id, to)| put(&[id.0, to.0]));
    order.targets.iter().for_each(|(id, within, to)| put(&[id.0, within.0, to.0]));
    hex(&hash.finalize())
}

/// Hands work over as a plan said it would be, in one commit. A conflict where the plan would be
/// another one by now.
pub async fn hand_work_over(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &HandWorkOver,
    seen: &str,
) -> Outcome<Result<HandOverId, HandOverFault>> {
    let tx = desk.write(now).await?;
    let plan = match plan_hand_over(&tx, asked).await? {
        Ok(plan) => plan,
        Err(fault) => return Ok(Err(fault)),
    };
    if plan.mark != seen {
        return Err(Failure::Conflict);
    }
    let id = HandOverId(Uuid::now_v7());
    tx.hand_over(id, asked.from, &plan.order).await?;
    for (user, count, _) in plan.receivers.iter().filter(|(_, count, _)| *count > 0) {
        let what = Telling::of(NotificationKind::HandedOver).caused_by(id.0).number(*count);
        tell(&tx, [user.id], &what).await?;
    }
    tx.commit().await?;
    Ok(Ok(id))
}

/// Takes a hand-over back as far as nothing was changed since.
pub async fn take_back_hand_over(
    desk: &Desk,
    now: DateTime<Utc>,
    id: HandOverId,
) -> Outcome<TakenBack> {
    let tx = desk.write(now).await?;
    let taken = tx.take_back_hand_over(id).await?;
    tx.commit().await?;
    Ok(taken)
}
