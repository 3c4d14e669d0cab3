//! What a person reaches: by their job, what they own, hold and work on, and whom they represent; and
//! what their job lets them do.

use crate::{Failure, Outcome, local_day};
use canopy_domain::access::{Action, Caller, Job, Scope, scope};
use canopy_domain::primitives::{TerritoryId, UserId};
use canopy_store::accounts::AccountFilter;
use canopy_store::team::{Deputy, User};
use canopy_store::{Count, Desk, ManageTeam, ViewAudit, ViewTeam};
use chrono::{DateTime, Utc};

/// What a person reaches, counted over the accounts the reader sees.
#[derive(Debug, Clone)]
pub struct PersonReach {
    /// The person.
    pub user: User,
    /// Whether their job reaches every account.
    pub sees_all: bool,
    /// Accounts they own.
    pub owned: Count,
    /// Accounts on whose teams they are.
    pub on_team: Count,
    /// Territories they hold with the accounts in and below each.
    pub held: Vec<(TerritoryId, String, Count)>,
    /// Whom they represent today.
    pub represents: Vec<Deputy>,
    /// Who represents them today.
    pub represented_by: Vec<Deputy>,
    /// What their job lets them do, and how far.
    pub actions: Vec<(Action, Scope)>,
}

/// What a person reaches: for themselves, for whoever manages the team and for whoever reads the
/// audit log.
pub async fn reach_of(desk: &Desk, person: UserId, now: DateTime<Utc>) -> Outcome<PersonReach> {
    let permit = desk.permit::<ViewTeam>()?;
    let user = permit.user(person).await?;
    let is_own = desk.caller().is_some_and(|caller| caller.user == person);
    let may_know =
        is_own || desk.permit::<ManageTeam>().is_ok() || desk.permit::<ViewAudit>().is_ok();
    if !may_know {
        return Err(Failure::Forbidden(Action::ViewAudit));
    }
    let tree = desk.territories().await?;
    let mut held = Vec::new();
    for (territory, _) in permit.holders().await?.into_iter().filter(|(_, one)| *one == person) {
        let name = tree.iter().find(|one| one.id == territory).map(|one| one.name.clone());
        let filter = AccountFilter { territory: Some(territory), ..AccountFilter::default() };
        let accounts = desk.count_accounts(&filter).await?;
        held.push((territory, name.unwrap_or_default(), accounts));
    }
    let today = local_day(now);
    let now_on = permit.deputies(today).await?.into_iter().filter(|one| one.from <= today);
    let (represents, rest): (Vec<_>, Vec<_>) = now_on.partition(|one| one.deputy == person);
    let alone = as_caller(&user);
    let actions = Action::ALL.into_iter().map(|action| (action, scope(&alone, action)));
    let owner = AccountFilter { owner: Some(person), ..AccountFilter::default() };
    Ok(PersonReach {
        sees_all: scope(&alone, Action::ViewAccounts) == Scope::All,
        owned: desk.count_accounts(&owner).await?,
        on_team: desk.count_on_team(person).await?,
        held,
        represents: if user.job == Job::Auditor { Vec::new() } else { represents },
        represented_by: rest.into_iter().filter(|one| one.absent == person).collect(),
        actions: actions.filter(|(_, scope)| *scope != Scope::Nothing).collect(),
        user,
    })
}

fn as_caller(user: &User) -> Caller {
    Caller::new(user.id, user.job, Vec::new(), user.lang)
}
