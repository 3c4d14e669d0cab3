//! Adding a person, and changing one: names, job, language, territories, whether they may come in.

use crate::access::invite_within;
use crate::{Failure, Outcome, Rule};
use canopy_domain::Lang;
use canopy_domain::access::Job;
use canopy_domain::primitives::{TerritoryId, UserId};
use canopy_domain::team::PersonNames;
use canopy_store::team::{NewUser, User, UserPatch};
use canopy_store::{Desk, ManageTeam, Tx, ViewTeam};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Somebody to add.
#[derive(Debug, Clone)]
pub struct NewPerson {
    /// What they are called.
    pub names: PersonNames,
    /// Their job.
    pub job: Job,
    /// The language they read.
    pub lang: Lang,
    /// The territories they hold directly.
    pub territories: Vec<TerritoryId>,
}

/// Somebody who was added.
#[derive(Debug)]
pub struct AddedPerson {
    /// Who.
    pub id: UserId,
    /// The token of their one-time set-up link; shown once.
    pub token: String,
}

/// What a person shall be.
#[derive(Debug, Clone)]
pub struct PersonChange {
    /// What colleagues call them. The sign-in name stays.
    pub name: String,
    /// Their job.
    pub job: Job,
    /// The language they read.
    pub lang: Lang,
    /// Whether they may sign in; if not, their sessions end.
    pub active: bool,
    /// The territories they hold directly.
    pub territories: Vec<TerritoryId>,
}

/// Adds a person and makes the link by which they set their password, in one commit.
pub async fn add_person(
    desk: &Desk,
    now: DateTime<Utc>,
    person: &NewPerson,
) -> Outcome<AddedPerson> {
    let tx: Tx = desk.write(now).await?;
    let id = UserId(Uuid::now_v7());
    let permit = tx.permit::<ManageTeam>()?;
    let user = NewUser {
        id,
        sign_in_name: person.names.sign_in_name().to_owned(),
        name: person.names.name().to_owned(),
        job: person.job,
        lang: person.lang,
    };
    permit.create_user(&user).await?;
    if !person.territories.is_empty() {
        permit.set_holdings(id, &person.territories).await?;
    }
    let token = invite_within(&tx, id).await?;
    tx.commit().await?;
    Ok(AddedPerson { id, token })
}

/// Changes a person, if nobody did since `version`. Refused where nobody could manage the team any
/// more.
pub async fn change_person(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (UserId, i64),
    change: &PersonChange,
) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    let permit = tx.permit::<ManageTeam>()?;
    let people = tx.permit::<ViewTeam>()?.users().await?;
    let old = people.iter().find(|user| user.id == id).ok_or(Failure::NotFound)?;
    if old.version != version {
        return Err(Failure::Conflict);
    }
    let is_administrator = |user: &User| user.active && user.job == Job::Administrator;
    let stays = change.active && change.job == Job::Administrator;
    let has_another = people.iter().any(|user| user.id != id && is_administrator(user));
    if is_administrator(old) && !stays && !has_another {
        return Err(Failure::Rule(Rule::LastAdministrator));
    }
    let patch = UserPatch {
        name: Some(change.name.clone()),
        job: Some(change.job),
        lang: Some(change.lang),
        active: Some(change.active),
    };
    permit.change_user(id, version, &patch).await?;
    let holders = tx.permit::<ViewTeam>()?.holders().await?;
    let mut held: Vec<_> =
        holders.into_iter().filter(|(_, user)| *user == id).map(|(one, _)| one).collect();
    let mut wanted = change.territories.clone();
    held.sort_unstable();
    wanted.sort_unstable();
    wanted.dedup();
    if held != wanted {
        permit.set_holdings(id, &wanted).await?;
    }
    Ok(tx.commit().await?)
}
