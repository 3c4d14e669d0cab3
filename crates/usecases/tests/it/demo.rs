//! The invented company in a store: there once however often it is asked for, and each persona sees
//! what is theirs.

use crate::company::{Arranged, both};
use canopy_store::accounts::AccountFilter;
use canopy_store::{SystemReason, ViewTeam};
use canopy_usecases::demo::{
    seed,
    world::{DEFAULT_SEED, Persona, World},
};
use canopy_usecases::markets;

/// How many accounts a persona reaches in their own name.
async fn reached(at: &Arranged, world: &World, persona: Persona) -> u64 {
    let desk = at.company.store.system(SystemReason::Demo);
    let users = desk.permit::<ViewTeam>().unwrap().users().await.unwrap();
    let name = &world.person(persona).unwrap().sign_in;
    let user = users.iter().find(|user| &user.sign_in_name == name).unwrap();
    let caller =
        desk.caller_for(user, canopy_usecases::local_day(at.company.clock.now())).await.unwrap();
    let own = at.company.store.desk(&caller.alone());
    own.count_accounts(&AccountFilter::default()).await.unwrap().at_least
}

both! {
    async fn the_company_is_there_once_and_in_everybodys_reach(at: &Arranged) {
        let world = World::generate(DEFAULT_SEED);
        seed(&at.company, &world).await.unwrap();
        seed(&at.company, &world).await.unwrap();
        let all = world.accounts.len() as u64;
        assert_eq!(reached(at, &world, Persona::DirectorChen).await, all);
        assert_eq!(reached(at, &world, Persona::AuditorSun).await, all);
        let owned = |persona| {
            let who = world.people.iter().position(|person| person.persona == Some(persona));
            world.accounts.iter().filter(|account| account.owner == who).count() as u64
        };
        for persona in [Persona::RepresentativeLi, Persona::StrangerZhou] {
            assert_eq!(reached(at, &world, persona).await, owned(persona));
        }
        let desk = at.company.store.system(SystemReason::Demo);
        assert_eq!(desk.runs(10, None).await.unwrap().rows.len(), 2);
        let territories = desk.territories().await.unwrap();
        let south = territories.iter().find(|one| one.name == "广东一区").unwrap();
        let told = markets::suggestions(&at.company, &desk, south.id).await.unwrap().unwrap();
        let leaders: Vec<&str> = told.leads.iter().map(|lead| lead.name.as_str()).collect();
        assert_eq!(leaders.first(), Some(&"鹤浦医科大学附属医院"), "{leaders:?}");
    }
}
