//! People and the territory tree.

use crate::database::both;
use crate::world::{accounts, caller, id, named, noon, setup, territory, user};
use canopy_domain::Lang;
use canopy_domain::access::Job;
use canopy_domain::primitives::{TerritoryId, UserId};
use canopy_store::settings::Settings;
use canopy_store::team::{NewUser, UserPatch};
use canopy_store::{Desk, ManageTeam, StoreError, Unique, ViewTeam};
use std::collections::BTreeSet;

async fn within(desk: &Desk, root: u128) -> BTreeSet<u128> {
    let found = desk.territories_within(TerritoryId(id(root))).await.unwrap();
    found.into_iter().map(|territory| territory.0.as_u128()).collect()
}

both! {
    async fn the_closure_follows_when_a_branch_moves(database: &Database) {
        let tx = setup(&database.store).await;
        for (node, parent) in [(1, None), (2, Some(1)), (3, Some(2)), (4, Some(3)), (5, Some(1))] {
            territory(&tx, 100 + node, parent.map(|p| 100 + p)).await;
        }
        let permit = tx.permit::<ManageTeam>().unwrap();
        let node = |number| TerritoryId(id(number));
        permit.move_territory(node(103), 1, Some(node(105))).await.unwrap();
        assert_eq!(within(&tx, 101).await, BTreeSet::from([101, 102, 103, 104, 105]));
        assert_eq!(within(&tx, 102).await, BTreeSet::from([102]));
        assert_eq!(within(&tx, 105).await, BTreeSet::from([103, 104, 105]));
        let circle = permit.move_territory(node(105), 1, Some(node(104))).await;
        assert!(matches!(circle, Err(StoreError::Circle)), "{circle:?}");
        permit.move_territory(node(103), 2, None).await.unwrap();
        assert_eq!(within(&tx, 101).await, BTreeSet::from([101, 102, 105]));
        let stale = permit.move_territory(node(103), 2, Some(node(101))).await;
        assert!(matches!(stale, Err(StoreError::Conflict)), "{stale:?}");
    }

    async fn a_territory_in_use_stays(database: &Database) {
        let tx = setup(&database.store).await;
        territory(&tx, 100, None).await;
        let mut account = named(10, "甲");
        account.territory = Some(TerritoryId(id(100)));
        accounts(&tx, &[account]).await;
        let permit = tx.permit::<ManageTeam>().unwrap();
        let refused = permit.remove_territory(TerritoryId(id(100))).await;
        assert!(matches!(refused, Err(StoreError::InUse)), "{refused:?}");
    }

    async fn a_sign_in_name_is_unique_whatever_its_case(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Analyst).await;
        let twin = NewUser {
            id: UserId(id(2)),
            sign_in_name: " USER1".to_owned(),
            name: "Twin".to_owned(),
            job: Job::Analyst,
            lang: Lang::En,
        };
        let refused = tx.permit::<ManageTeam>().unwrap().create_user(&twin).await;
        assert!(matches!(refused, Err(StoreError::Duplicate(Unique::SignInName))), "{refused:?}");
    }

    async fn a_person_is_changed_by_those_who_manage_the_team(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Administrator).await;
        user(&tx, 2, Job::Representative).await;
        tx.commit().await.unwrap();
        let tx =
            database.store.desk(&caller(1, Job::Administrator, &[])).write(noon()).await.unwrap();
        let permit = tx.permit::<ManageTeam>().unwrap();
        let patch = UserPatch { job: Some(Job::Manager), ..UserPatch::default() };
        permit.change_user(UserId(id(2)), 1, &patch).await.unwrap();
        let stale = permit.change_user(UserId(id(2)), 1, &patch).await;
        assert!(matches!(stale, Err(StoreError::Conflict)));
        let team = tx.permit::<ViewTeam>().unwrap();
        assert_eq!(team.user(UserId(id(2))).await.unwrap().job, Job::Manager);
        assert_eq!(team.users().await.unwrap().len(), 2);
    }

    async fn settings_come_back_as_they_were_set(database: &Database) {
        let tx = setup(&database.store).await;
        assert_eq!(tx.settings().await.unwrap(), Settings::default());
        let settings = Settings {
            company_name: "大树医药".to_owned(),
            currency: "CNY".to_owned(),
            is_demo: true,
        };
        let permit = tx.permit::<ManageTeam>().unwrap();
        permit.set_settings(&settings).await.unwrap();
        permit.set_settings(&settings).await.unwrap();
        assert_eq!(tx.settings().await.unwrap(), settings);
        tx.commit().await.unwrap();
    }

    async fn somebody_sets_their_own_language(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Representative).await;
        tx.commit().await.unwrap();
        let desk = database.store.desk(&caller(1, Job::Representative, &[]));
        let tx = desk.write(noon()).await.unwrap();
        tx.set_my_lang(Lang::ZhCn).await.unwrap();
        tx.commit().await.unwrap();
        let user = desk.permit::<ViewTeam>().unwrap().user(UserId(id(1))).await.unwrap();
        assert_eq!(user.lang, Lang::ZhCn);
    }
}
