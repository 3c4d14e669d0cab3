//! The team of an account on its page: who does what for it, putting somebody on it and taking them
//! off.

use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Choice, Field, Kind};
use crate::urls;
use crate::view::see_other;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::primitives::{AccountId, UserId};
use canopy_domain::team::TeamRole;
use canopy_store::ViewTeam;
use canopy_store::accounts::AccountDetail;
use canopy_usecases::accounts::{put_on_team, take_off_team};
use serde::Deserialize;

/// What the section shows.
pub(super) struct Team {
    pub(super) members: Vec<Member>,
    /// For those who may change it.
    pub(super) form: Option<TeamForm>,
}

/// Somebody on the team.
pub(super) struct Member {
    pub(super) name: String,
    pub(super) person: String,
    pub(super) role: &'static str,
    pub(super) remove: String,
}

/// The fields by which somebody is put on it.
pub(super) struct TeamForm {
    pub(super) url: String,
    pub(super) member: Field,
    pub(super) role: Field,
}

/// Who shall do what.
#[derive(Deserialize)]
pub(super) struct Sent {
    member: UserId,
    role: String,
}

pub(super) async fn section(visit: &Visit, detail: &AccountDetail) -> Result<Team, Stop> {
    let t = visit.texts();
    let id = detail.account.id;
    let members = detail.team.iter().map(|one| Member {
        name: one.name.clone(),
        person: urls::person(one.user),
        role: t.team().role(one.role),
        remove: urls::take_off_team(id, one.user),
    });
    let form = if detail.is_editable { Some(form(visit, id).await?) } else { None };
    Ok(Team { members: members.collect(), form })
}

async fn form(visit: &Visit, id: AccountId) -> Result<TeamForm, Stop> {
    let t = visit.texts();
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let people = people.into_iter().filter(|user| user.active);
    let people = people.map(|user| Choice::new(user.id.to_string(), user.name)).collect();
    let roles = TeamRole::ALL.map(|role| Choice::new(role.code(), t.team().role(role)));
    Ok(TeamForm {
        url: urls::account_team(id),
        member: Field::new(t, Kind::Select, "member", t.team().member()).choices(people),
        role: Field::new(t, Kind::Select, "role", t.team().team_role()).choices(roles.to_vec()),
    })
}

pub(super) async fn put(
    visit: Visit,
    Path(id): Path<AccountId>,
    Posted(sent): Posted<Sent>,
) -> Answer {
    let role = TeamRole::from_code(&sent.role).ok_or(Stop::Unreadable)?;
    put_on_team(&visit.desk, id, (sent.member, role), visit.at()).await?;
    see_other(&visit.asked, &urls::account(id), Some(visit.texts().team().team_saved()))
}

pub(super) async fn take_off(
    visit: Visit,
    Path((id, member)): Path<(AccountId, UserId)>,
) -> Answer {
    take_off_team(&visit.desk, id, member, visit.at()).await?;
    // Whoever takes themselves off may not see the account any more.
    let is_seen = visit.desk.account(id).await.is_ok();
    let next = if is_seen { urls::account(id) } else { urls::accounts() };
    see_other(&visit.asked, &next, Some(visit.texts().team().team_saved()))
}
