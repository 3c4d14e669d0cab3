//! The company's founding: its name, territories, people and what they hold, in one commit.

use crate::demo::world::World;
use crate::{Company, Failure, Outcome, Rule};
use canopy_domain::Lang;
use canopy_domain::primitives::{TerritoryId, UserId};
use canopy_store::settings::Settings;
use canopy_store::team::{NewTerritory, NewUser};
use canopy_store::{ManageTeam, SystemReason};
use uuid::Uuid;

/// Founds the company unless it is founded; refused where other people work.
pub(super) async fn found(company: &Company, world: &World) -> Outcome<()> {
    let desk = company.store.system(SystemReason::Demo);
    if desk.settings().await?.is_demo {
        return Ok(());
    }
    if desk.has_users().await? {
        return Err(Failure::Rule(Rule::InUse));
    }
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<ManageTeam>()?;
    let mut ids: Vec<TerritoryId> = Vec::new();
    for territory in &world.territories {
        let id = TerritoryId(Uuid::now_v7());
        let parent = territory.parent.and_then(|at| ids.get(at).copied());
        let (code, name) = (territory.code.clone(), territory.name.clone());
        permit.create_territory(&NewTerritory { id, code, name, parent }).await?;
        ids.push(id);
    }
    for person in &world.people {
        let id = UserId(Uuid::now_v7());
        let new = NewUser {
            id,
            sign_in_name: person.sign_in.clone(),
            name: person.name.clone(),
            job: person.job,
            lang: Lang::ZhCn,
        };
        permit.create_user(&new).await?;
        if let Some(held) = person.territory.and_then(|at| ids.get(at)) {
            permit.set_holdings(id, &[*held]).await?;
        }
    }
    let company_name = world.company.to_owned();
    permit.set_settings(&Settings { company_name, is_demo: true, ..Settings::default() }).await?;
    tx.commit().await?;
    Ok(())
}
