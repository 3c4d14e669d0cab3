//! Brings the invented company into a store, through the same verbs a person uses: people and
//! territories, the standard, the imports, ratings, two screenings, reviews of their results, a draft
//! that is being weighed, leads, and notes. A seeding that broke off goes on where it stopped when run again.

mod books;
mod judgements;
mod judges;
mod lead_lists;
mod leads;
mod markets;
mod notes;
mod people;
mod team;

use super::world::{Persona, World};
use crate::screening::{self, Screen};
use crate::standards::{self, Publish};
use crate::{Company, Failure, Outcome, local_day};
use canopy_domain::access::Caller;
use canopy_domain::primitives::add_months;
use canopy_store::screening::Population;
use canopy_store::{SystemReason, ViewTeam};

/// The standard the company screens by.
const STANDARD: &str = "pharma";

/// Brings the company in, as far as it is not there yet. Refused where people work already.
pub async fn seed(company: &Company, world: &World) -> Outcome<()> {
    team::found(company, world).await?;
    let analyst = caller(company, world, Persona::AnalystZhao).await?;
    let director = caller(company, world, Persona::DirectorChen).await?;
    books::import_accounts(company, &analyst, world).await?;
    books::import_sales(company, &analyst, world).await?;
    books::import_payments(company, &analyst, world).await?;
    publish_standard(company, &director, world).await?;
    judgements::rate(company, world).await?;
    screen_twice(company, &director, world).await?;
    judgements::reviews(company, world).await?;
    judges::propose(company, &director, world).await?;
    markets::plan_markets(company, &director, world).await?;
    leads::leads(company, world, &director).await?;
    lead_lists::lead_lists(company, &director, &analyst).await?;
    people::people(company, world).await?;
    notes::notes(company, world).await
}

/// A persona as the rules see them.
async fn caller(company: &Company, world: &World, persona: Persona) -> Outcome<Caller> {
    let wanted = &world.person(persona).ok_or(Failure::NotFound)?.sign_in;
    let desk = company.store.system(SystemReason::Demo);
    let users = desk.permit::<ViewTeam>()?.users().await?;
    let user = users.iter().find(|user| &user.sign_in_name == wanted).ok_or(Failure::NotFound)?;
    Ok(desk.caller_for(user, local_day(company.clock.now())).await?)
}

async fn publish_standard(company: &Company, director: &Caller, world: &World) -> Outcome<()> {
    let desk = company.store.desk(director);
    let now = company.clock.now();
    let today = local_day(now);
    if standards::in_force(&desk, STANDARD, today).await?.is_some() {
        return Ok(());
    }
    let id = standards::adopt(&desk, now, STANDARD).await?;
    let version = standards::read(&desk, id).await?.row.version;
    let valid_from = add_months(world.as_of, -24);
    standards::publish(&desk, now, Publish { id, version, valid_from, today }).await
}

/// One screening a year ago and one today, so that there is something to compare.
async fn screen_twice(company: &Company, director: &Caller, world: &World) -> Outcome<()> {
    let desk = company.store.desk(director);
    if desk.latest_run().await?.is_some() {
        return Ok(());
    }
    let today = local_day(company.clock.now());
    let standard =
        standards::in_force(&desk, STANDARD, today).await?.ok_or(Failure::NotFound)?.row.id;
    for months_ago in [12, 0] {
        if months_ago == 0 {
            judgements::committee(company, world, director).await?;
        }
        let as_of = Some(add_months(world.as_of, -months_ago));
        let screen = Screen { standard, population: Population::default(), as_of };
        screening::run(company, &desk, company.clock.now(), screen).await?;
    }
    Ok(())
}
