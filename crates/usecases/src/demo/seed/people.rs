//! How people work together: teams of the largest accounts, and who represents whom.

use super::caller;
use crate::demo::world::{Persona, World};
use crate::team::{NameDeputy, deputies, name_deputy};
use crate::{Company, Failure, Outcome, accounts, local_day};
use canopy_domain::access::Job;
use canopy_domain::primitives::UserId;
use canopy_domain::team::TeamRole;
use canopy_store::ViewTeam;
use canopy_store::accounts::{AccountQuery, AccountSort};
use chrono::TimeDelta;

/// Accounts that get a team.
const TEAMS: u32 = 12;

/// Puts people on teams, and lets a colleague of 周子墨 be away these weeks, and 李思源 next month; as
/// far as it is not so yet.
pub(super) async fn people(company: &Company, world: &World) -> Outcome<()> {
    let director = caller(company, world, Persona::DirectorChen).await?;
    let desk = company.store.desk(&director);
    let now = company.clock.now();
    if !deputies(&desk, now).await?.is_empty() {
        return Ok(());
    }
    let people = desk.permit::<ViewTeam>()?.users().await?;
    let analyst = caller(company, world, Persona::AnalystZhao).await?.user;
    let administrator = caller(company, world, Persona::AdministratorQian).await?.user;
    let roles = [
        (director.user, TeamRole::Sponsor),
        (analyst, TeamRole::MarketAccess),
        (administrator, TeamRole::Finance),
    ];
    let query = AccountQuery { sort: AccountSort::RevenueDown, limit: TEAMS, ..Default::default() };
    for (account, (member, role)) in
        desk.accounts(&query).await?.rows.iter().zip(roles.into_iter().cycle())
    {
        accounts::put_on_team(&desk, account.id, (member, role), now).await?;
    }
    let today = local_day(now);
    let of_job = |job| people.iter().filter(move |one| one.job == job).map(|one| one.id);
    let zhou = caller(company, world, Persona::StrangerZhou).await?.user;
    let li = caller(company, world, Persona::RepresentativeLi).await?.user;
    let others: Vec<UserId> =
        of_job(Job::Representative).filter(|one| ![zhou, li].contains(one)).collect();
    let [away, helper] =
        *others.get(..2).and_then(|two| two.try_into().ok()).unwrap_or(&[li, zhou]);
    let pairs = [(away, zhou, -4, 10), (li, helper, 21, 35)];
    for (absent, deputy, from, until) in pairs {
        let asked = NameDeputy {
            absent,
            deputy,
            from: today + TimeDelta::days(from),
            until: today + TimeDelta::days(until),
        };
        let named = name_deputy(&desk, now, asked).await?;
        named.map_err(|fault| Failure::Internal(format!("{fault:?}").into()))?;
    }
    Ok(())
}
