//! Why somebody sees an account, down to the row that gives it: their job, ownership, a territory with
//! the way down from it, a seat on its team; and whom they represent. The rule is `domain::access`;
//! this only looks up its facts and says which of them hold.

use crate::{Outcome, local_day};
use canopy_domain::Day;
use canopy_domain::access::{AccountFacts, Action, Ground, Job, grounds};
use canopy_domain::primitives::{AccountId, TerritoryId, UserId};
use canopy_domain::team::TeamRole;
use canopy_store::accounts::AccountDetail;
use canopy_store::team::{Deputy, Territory, User};
use canopy_store::{Desk, ViewAudit, ViewTeam};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// One ground on which somebody sees an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Their job reaches every account.
    Job(Job),
    /// They own it.
    Owner,
    /// They hold a territory it lies in or below.
    Territory {
        /// The territory held.
        held: TerritoryId,
        /// The names from the territory held down to that of the account.
        path: Vec<String>,
    },
    /// They are on its team.
    Team(TeamRole),
}

/// Somebody who sees an account, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seeing {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Their job.
    pub job: Job,
    /// On which grounds, in their own name.
    pub reasons: Vec<Reason>,
    /// Whom they represent, until when, and on which grounds those see it.
    pub represented: Vec<(UserId, String, Day, Vec<Reason>)>,
}

/// Why the reader sees an account, and who else does.
#[derive(Debug, Clone)]
pub struct WhySeen {
    /// The account.
    pub detail: AccountDetail,
    /// The reader.
    pub reader: Seeing,
    /// Everybody else, for those who may change the account or read the audit log; by job and name.
    pub others: Option<Vec<Seeing>>,
}

/// Everything the rule asks for, of one account.
struct Facts<'a> {
    detail: &'a AccountDetail,
    /// The account's territory and those above it: id and name, from it upwards.
    above: Vec<(TerritoryId, String)>,
    holders: BTreeSet<(TerritoryId, UserId)>,
}

impl Facts<'_> {
    fn reasons(&self, user: UserId, job: Job, action: Action) -> Vec<Reason> {
        let account = &self.detail.account;
        let seat = self.detail.team.iter().find(|one| one.user == user);
        let held = self.above.iter().position(|(id, _)| self.holders.contains(&(*id, user)));
        let facts = AccountFacts {
            is_owned: account.owner == Some(user),
            is_on_team: seat.is_some(),
            is_in_held_territory: held.is_some(),
        };
        let reason = |ground| match ground {
            Ground::Job => Some(Reason::Job(job)),
            Ground::Owner => Some(Reason::Owner),
            Ground::Team => seat.map(|one| Reason::Team(one.role)),
            Ground::Territory => held.and_then(|at| self.way(at)),
        };
        grounds(job, action, facts).into_iter().filter_map(reason).collect()
    }

    /// From a territory held down to that of the account.
    fn way(&self, at: usize) -> Option<Reason> {
        let way = self.above.get(..=at)?;
        let (held, _) = way.last()?;
        let path = way.iter().rev().map(|(_, name)| name.clone()).collect();
        Some(Reason::Territory { held: *held, path })
    }

    fn seeing(&self, user: &User, absent: &[(&User, Day)], action: Action) -> Seeing {
        let is_lent = |one: &User| user.job != Job::Auditor && one.job != Job::Auditor;
        let represented = absent.iter().filter(|(one, _)| is_lent(one)).map(|(one, until)| {
            (one.id, one.name.clone(), *until, self.reasons(one.id, one.job, action))
        });
        Seeing {
            user: user.id,
            name: user.name.clone(),
            job: user.job,
            reasons: self.reasons(user.id, user.job, action),
            represented: represented.filter(|(.., reasons)| !reasons.is_empty()).collect(),
        }
    }
}

/// Why whoever sits at the desk sees an account.
pub async fn why_seen(desk: &Desk, id: AccountId, now: DateTime<Utc>) -> Outcome<WhySeen> {
    let (detail, everybody) = look(desk, id, (Action::ViewAccounts, now)).await?;
    let me = desk.caller().map(|caller| caller.user);
    let may_know = detail.is_editable || desk.permit::<ViewAudit>().is_ok();
    let (mut own, others): (Vec<Seeing>, Vec<Seeing>) =
        everybody.into_iter().partition(|one| Some(one.user) == me);
    let reader = own.pop().ok_or(crate::Failure::NotFound)?;
    let others = may_know.then(|| in_order(others));
    Ok(WhySeen { reader, others, detail })
}

/// Everybody who may sign in and sees an account in the caller's reach; those who answer for it first.
pub(crate) async fn everybody_seeing(
    desk: &Desk,
    id: AccountId,
    now: DateTime<Utc>,
) -> Outcome<Vec<Seeing>> {
    let (_, everybody) = look(desk, id, (Action::ViewAccounts, now)).await?;
    Ok(in_order(everybody))
}

/// Who may decide about an account in the caller's reach, the caller apart: those who answer for it,
/// and only where there are none those whose job reaches everything.
pub(crate) async fn deciders(
    desk: &Desk,
    id: AccountId,
    now: DateTime<Utc>,
) -> Outcome<Vec<UserId>> {
    let (_, everybody) = look(desk, id, (Action::DecideContests, now)).await?;
    let me = desk.caller().map(|caller| caller.user);
    let others: Vec<Seeing> =
        in_order(everybody).into_iter().filter(|one| Some(one.user) != me).collect();
    let answers = |one: &Seeing| one.reasons.iter().any(|why| !matches!(why, Reason::Job(_)));
    let near: Vec<UserId> = others.iter().filter(|one| answers(one)).map(|one| one.user).collect();
    Ok(if near.is_empty() { others.iter().map(|one| one.user).collect() } else { near })
}

/// An account in reach and everybody who may sign in, each with the grounds on which an action reaches
/// it.
async fn look(
    desk: &Desk,
    id: AccountId,
    (action, now): (Action, DateTime<Utc>),
) -> Outcome<(AccountDetail, Vec<Seeing>)> {
    let desk = desk.snapshot().await?;
    let detail = desk.account_detail(id).await?;
    let permit = desk.permit::<ViewTeam>()?;
    let people = permit.users().await?;
    let today = local_day(now);
    let deputies = permit.deputies(today).await?;
    let facts = Facts {
        above: above(&desk.territories().await?, detail.account.territory),
        holders: permit.holders().await?.into_iter().collect(),
        detail: &detail,
    };
    let absent = absent(&people, &deputies, today);
    let of = |user: &User| {
        facts.seeing(user, absent.get(&user.id).map(Vec::as_slice).unwrap_or_default(), action)
    };
    let everybody = people.iter().filter(|user| user.active).map(of).collect();
    Ok((detail, everybody))
}

/// Those it does reach: who answers for it first, whose job reaches everything last.
fn in_order(everybody: Vec<Seeing>) -> Vec<Seeing> {
    let sees = |one: &Seeing| !one.reasons.is_empty() || !one.represented.is_empty();
    let mut seeing: Vec<Seeing> = everybody.into_iter().filter(sees).collect();
    let by_job = |one: &Seeing| one.reasons.iter().any(|why| matches!(why, Reason::Job(_)));
    seeing.sort_by_key(|one| (by_job(one), one.job));
    seeing
}

/// Whom each person represents today.
fn absent<'a>(
    people: &'a [User],
    deputies: &[Deputy],
    today: Day,
) -> BTreeMap<UserId, Vec<(&'a User, Day)>> {
    let mut absent: BTreeMap<UserId, Vec<(&User, Day)>> = BTreeMap::new();
    for one in deputies.iter().filter(|one| one.from <= today && today <= one.until) {
        let found = people.iter().find(|user| user.active && user.id == one.absent);
        if let Some(user) = found {
            absent.entry(one.deputy).or_default().push((user, one.until));
        }
    }
    absent
}

/// A territory and those above it, from it upwards.
fn above(tree: &[Territory], territory: Option<TerritoryId>) -> Vec<(TerritoryId, String)> {
    let by_id: BTreeMap<TerritoryId, &Territory> = tree.iter().map(|one| (one.id, one)).collect();
    let mut above = Vec::new();
    let mut next = territory;
    while let Some(one) = next.and_then(|id| by_id.get(&id)) {
        above.push((one.id, one.name.clone()));
        next = one.parent.filter(|_| above.len() < tree.len());
    }
    above
}
