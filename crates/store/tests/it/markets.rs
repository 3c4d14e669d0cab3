//! Plans of territories: who sees and changes them, that nobody overwrites another, and the
//! thresholds of the portfolio.

use crate::database::{Database, both};
use crate::world::{accounts, caller, id, named, noon, setup, territory, user};
use canopy_domain::access::Job;
use canopy_domain::markets::{Coordinates, Pattern, TargetState};
use canopy_domain::portfolio::Thresholds;
use canopy_domain::primitives::{AccountId, TerritoryId};
use canopy_store::accounts::{AccountPatch, KeyFilter};
use canopy_store::markets::{NewTarget, PlanChange};
use canopy_store::{Desk, Edit, SetThresholds, StoreError};

fn node(number: u128) -> TerritoryId {
    TerritoryId(id(number))
}

/// 100 above 101 and 102; an account in each of the lower two; a director, a manager of 101, a
/// representative of 101 and one of 102.
async fn company(database: &Database) {
    let tx = setup(&database.store).await;
    let jobs = [Job::Director, Job::Manager, Job::Representative, Job::Representative];
    for (number, job) in (1..).zip(jobs) {
        user(&tx, number, job).await;
    }
    territory(&tx, 100, None).await;
    territory(&tx, 101, Some(100)).await;
    territory(&tx, 102, Some(100)).await;
    let mut here = named(1_000, "甲医院");
    here.territory = Some(node(101));
    here.attributes = [("经度", "119.5"), ("纬度", "33.1")]
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .into();
    let mut there = named(1_001, "乙医院");
    there.territory = Some(node(102));
    accounts(&tx, &[here, there]).await;
    tx.commit().await.unwrap();
}

fn change(account: u128) -> PlanChange {
    PlanChange {
        pattern: Pattern::Radiation,
        aim: "由近及远".to_owned(),
        centre: Some(AccountId(id(account))),
        began: "2026-01-01".parse().unwrap(),
        targets: vec![NewTarget {
            account: AccountId(id(account)),
            responsible: None,
            state: TargetState::Regular,
            day: "2026-06-30".parse().unwrap(),
        }],
    }
}

async fn plan(desk: &Desk, number: u128, version: i64) -> Result<(), StoreError> {
    let tx = desk.write(noon()).await?;
    tx.market_to_plan(node(number)).await?.set(version, &change(1_000)).await?;
    tx.commit().await
}

both! {
    async fn a_plan_is_made_once_and_changed_from_its_latest_version(database: &Database) {
        company(database).await;
        let manager = database.store.desk(&caller(2, Job::Manager, &[101]));
        plan(&manager, 101, 0).await.unwrap();
        let made = manager.market_plan(node(101)).await.unwrap().unwrap();
        assert_eq!((made.pattern, made.version), (Pattern::Radiation, 1));
        assert_eq!(made.centre, Some(AccountId(id(1_000))));
        for stale in [0, 2] {
            let refused = plan(&manager, 101, stale).await;
            assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
        }
        plan(&manager, 101, 1).await.unwrap();
        assert_eq!(manager.market_plan(node(101)).await.unwrap().unwrap().version, 2);
        let targets = manager.market_targets(Some(node(101))).await.unwrap();
        assert_eq!((targets.len(), targets[0].position), (1, 1));
        assert_eq!(targets[0].state, TargetState::Regular);
    }

    async fn a_plan_is_for_those_in_its_branch_and_changed_by_who_holds_it(database: &Database) {
        company(database).await;
        let manager = database.store.desk(&caller(2, Job::Manager, &[101]));
        let own = database.store.desk(&caller(3, Job::Representative, &[101]));
        let other = database.store.desk(&caller(4, Job::Representative, &[102]));
        let director = database.store.desk(&caller(1, Job::Director, &[]));
        for (desk, number) in [(&own, 101), (&other, 102), (&manager, 102), (&manager, 100)] {
            let refused = plan(desk, number, 0).await;
            assert!(matches!(refused, Err(StoreError::Forbidden(_))), "{refused:?}");
        }
        let nowhere = plan(&director, 999, 0).await;
        assert!(matches!(nowhere, Err(StoreError::NotFound)), "{nowhere:?}");
        plan(&manager, 101, 0).await.unwrap();
        plan(&director, 100, 0).await.unwrap();
        for (desk, plans, targets) in [(&manager, 2, 2), (&own, 2, 2), (&other, 1, 0), (&director, 2, 2)] {
            assert_eq!(desk.market_plans().await.unwrap().len(), plans);
            assert_eq!(desk.market_targets(None).await.unwrap().len(), targets);
        }
        assert!(other.market_plan(node(101)).await.unwrap().is_none());
    }

    async fn a_mark_needs_an_account_of_the_plan_and_replaces_what_was_said(database: &Database) {
        company(database).await;
        let manager = database.store.desk(&caller(2, Job::Manager, &[101]));
        plan(&manager, 101, 0).await.unwrap();
        let director = database.store.desk(&caller(1, Job::Director, &[]));
        let tx = director.write(noon()).await.unwrap();
        let outside = tx.find::<Edit>(AccountId(id(1_001))).await.unwrap();
        let refused = outside.mark_target(node(101), TargetState::Reference, "说过").await;
        assert!(matches!(refused, Err(StoreError::NotFound)), "{refused:?}");
        tx.rollback().await.unwrap();
        for evidence in ["一次", "两次"] {
            let tx = manager.write(noon()).await.unwrap();
            let found = tx.find::<Edit>(AccountId(id(1_000))).await.unwrap();
            found.mark_target(node(101), TargetState::Reference, evidence).await.unwrap();
            tx.commit().await.unwrap();
        }
        let marks = manager.market_marks(Some(node(101))).await.unwrap();
        assert_eq!((marks.len(), marks[0].evidence.as_str()), (1, "两次"));
        assert_eq!(marks[0].by.as_deref(), Some("User 2"));
        let tx = manager.write(noon()).await.unwrap();
        let found = tx.find::<Edit>(AccountId(id(1_000))).await.unwrap();
        let other = found.withdraw_mark(node(101), TargetState::Regular).await;
        assert!(matches!(other, Err(StoreError::NotFound)), "{other:?}");
        found.withdraw_mark(node(101), TargetState::Reference).await.unwrap();
        tx.commit().await.unwrap();
        assert!(manager.market_marks(None).await.unwrap().is_empty());
    }

    async fn a_plan_ends_with_everything_that_hung_on_it(database: &Database) {
        company(database).await;
        let manager = database.store.desk(&caller(2, Job::Manager, &[101]));
        plan(&manager, 101, 0).await.unwrap();
        let tx = manager.write(noon()).await.unwrap();
        let found = tx.find::<Edit>(AccountId(id(1_000))).await.unwrap();
        found.mark_target(node(101), TargetState::Reference, "说过").await.unwrap();
        tx.commit().await.unwrap();
        // The account moves out of the manager's reach; its row in the plan must not hold it up.
        let director = database.store.desk(&caller(1, Job::Director, &[]));
        let tx = director.write(noon()).await.unwrap();
        let account = tx.find::<Edit>(AccountId(id(1_000))).await.unwrap();
        let version = account.version;
        let moved = AccountPatch { territory: Some(Some(node(102))), ..AccountPatch::default() };
        account.change(version, &moved).await.unwrap();
        tx.commit().await.unwrap();
        assert!(manager.market_targets(Some(node(101))).await.unwrap().is_empty());
        assert_eq!(director.accounts_planned(Some(node(101))).await.unwrap().len(), 1);
        let inside = director.accounts_within(node(101), &[AccountId(id(1_000))]).await.unwrap();
        assert!(inside.is_empty());
        for (desk, version) in [(&manager, 2), (&director, 0)] {
            let tx = desk.write(noon()).await.unwrap();
            let refused = tx.market_to_plan(node(101)).await.unwrap().end(version).await;
            assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
            tx.rollback().await.unwrap();
        }
        let tx = manager.write(noon()).await.unwrap();
        tx.market_to_plan(node(101)).await.unwrap().end(1).await.unwrap();
        tx.commit().await.unwrap();
        assert!(director.market_plans().await.unwrap().is_empty());
        assert!(director.market_targets(None).await.unwrap().is_empty());
        assert!(director.market_marks(None).await.unwrap().is_empty());
    }

    async fn coordinates_are_read_from_attributes_and_keys_by_group(database: &Database) {
        company(database).await;
        let director = database.store.desk(&caller(1, Job::Director, &[]));
        let found = director.accounts_on_map(node(100), 10).await.unwrap();
        let placed: Vec<_> = found.iter().filter_map(|one| one.place).collect();
        assert_eq!(placed, [Coordinates::new(119.5, 33.1).unwrap()]);
        let counts = director.accounts_by_territory().await.unwrap();
        assert_eq!((counts.get(&node(101)), counts.get(&node(100))), (Some(&1), None));
        let groups = director.keys_by_territory(&KeyFilter::default()).await.unwrap();
        assert_eq!(groups.iter().map(|(_, keys)| keys.len()).sum::<usize>(), 2);
        let own = database.store.desk(&caller(3, Job::Representative, &[101]));
        assert_eq!(own.keys_by_territory(&KeyFilter::default()).await.unwrap().len(), 1);
        assert_eq!(own.keys_by_owner(&KeyFilter::default()).await.unwrap()[0].0, None);
        let filter = KeyFilter { territory: Some(node(102)), owner: None };
        assert!(own.keys_by_territory(&filter).await.unwrap().is_empty());
        assert_eq!(own.holdings(&KeyFilter::default()).await.unwrap().len(), 1);
    }

    async fn thresholds_of_the_company_are_the_directors_to_set(database: &Database) {
        company(database).await;
        let director = database.store.desk(&caller(1, Job::Director, &[]));
        assert_eq!(director.thresholds().await.unwrap(), Thresholds::default());
        let wanted = Thresholds::new(0.5, 0.9, 0.4).unwrap();
        let tx = director.write(noon()).await.unwrap();
        tx.permit::<SetThresholds>().unwrap().set_thresholds(&wanted).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(director.thresholds().await.unwrap(), wanted);
        let manager = database.store.desk(&caller(2, Job::Manager, &[101]));
        let tx = manager.write(noon()).await.unwrap();
        assert!(matches!(tx.permit::<SetThresholds>(), Err(StoreError::Forbidden(_))));
        tx.rollback().await.unwrap();
    }
}
