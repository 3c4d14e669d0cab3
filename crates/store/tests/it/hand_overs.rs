//! Handing a person's work over: within the caller's reach, all or nothing, and back again as far as
//! nobody changed it since.

use crate::database::both;
use crate::world::{accounts, caller, id, named, noon, setup, territory, user};
use canopy_domain::access::{Action, Job};
use canopy_domain::primitives::{AccountId, HandOverId, TerritoryId, UserId};
use canopy_domain::team::TeamRole;
use canopy_store::team::{HandOverOrder, TakenBack};
use canopy_store::{Edit, ManageTeam, Store, StoreError, ViewTeam};

/// 2 owns 10 in territory 101 and 11 in 102, holds 101 and sits on the team of 12; 1 leads 100 above
/// 101; 3 and 4 are colleagues.
async fn company(store: &Store) {
    let tx = setup(store).await;
    for (number, job) in [
        (1, Job::Manager),
        (2, Job::Representative),
        (3, Job::Representative),
        (4, Job::Representative),
    ] {
        user(&tx, number, job).await;
    }
    territory(&tx, 100, None).await;
    territory(&tx, 101, Some(100)).await;
    territory(&tx, 102, None).await;
    let permit = tx.permit::<ManageTeam>().unwrap();
    permit.set_holdings(UserId(id(2)), &[TerritoryId(id(101))]).await.unwrap();
    let all =
        [(10, 101, Some(2)), (11, 102, Some(2)), (12, 101, None)].map(|(number, node, owner)| {
            let mut one = named(number, "甲");
            one.territory = Some(TerritoryId(id(node)));
            one.owner = owner.map(|owner| UserId(id(owner)));
            one
        });
    accounts(&tx, &all).await;
    let seat = tx.find::<Edit>(AccountId(id(12))).await.unwrap();
    seat.put_on_team(UserId(id(2)), TeamRole::Service).await.unwrap();
    tx.commit().await.unwrap();
}

fn account(number: u128) -> AccountId {
    AccountId(id(number))
}

both! {
    async fn work_goes_over_within_reach_and_comes_back(database: &Database) {
        let store = &database.store;
        company(store).await;
        let manager = store.desk(&caller(1, Job::Manager, &[100]));
        let held = manager.holdings_of(UserId(id(2))).await.unwrap();
        assert_eq!(held.accounts.len(), 1, "the other lies out of reach");
        assert_eq!(held.territories, [TerritoryId(id(101))]);
        assert_eq!(held.seats, [(account(12), TeamRole::Service)]);
        let to = UserId(id(3));
        let order = HandOverOrder {
            accounts: vec![(account(10), to)],
            territories: vec![(TerritoryId(id(101)), to)],
            seats: vec![(account(12), to)],
            ..HandOverOrder::default()
        };
        let tx = manager.write(noon()).await.unwrap();
        tx.hand_over(HandOverId(id(70)), UserId(id(2)), &order).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(manager.account(account(10)).await.unwrap().owner, Some(to));
        assert_eq!(manager.holdings_of(to).await.unwrap().seats.len(), 1);
        let holders = manager.permit::<ViewTeam>().unwrap().holders().await.unwrap();
        assert_eq!(holders, [(TerritoryId(id(101)), to)]);
        let former = manager.former_owners(account(10)).await.unwrap();
        assert_eq!((former.len(), former[0].user), (1, UserId(id(2))));
        let tx = manager.write(noon()).await.unwrap();
        let changed = tx.find::<Edit>(account(12)).await.unwrap();
        changed.take_off_team(to).await.unwrap();
        tx.commit().await.unwrap();
        let elsewhere = store.desk(&caller(8, Job::Manager, &[102]));
        assert!(elsewhere.hand_overs_of(UserId(id(2))).await.unwrap().is_empty());
        let tx = elsewhere.write(noon()).await.unwrap();
        let refused = tx.take_back_hand_over(HandOverId(id(70))).await;
        assert!(matches!(refused, Err(StoreError::NotFound)), "another made it");
        drop(tx);
        let past = manager.hand_overs_of(UserId(id(2))).await.unwrap();
        assert_eq!((past.len(), past[0].lines), (1, 3));
        let tx = manager.write(noon()).await.unwrap();
        let taken = tx.take_back_hand_over(HandOverId(id(70))).await.unwrap();
        assert_eq!(taken, TakenBack { back: 2, kept: 1 });
        tx.commit().await.unwrap();
        assert_eq!(manager.account(account(10)).await.unwrap().owner, Some(UserId(id(2))));
        assert!(manager.former_owners(account(10)).await.unwrap().is_empty());
        let holders = manager.permit::<ViewTeam>().unwrap().holders().await.unwrap();
        assert_eq!(holders, [(TerritoryId(id(101)), UserId(id(2)))]);
        let tx = manager.write(noon()).await.unwrap();
        let again = tx.take_back_hand_over(HandOverId(id(70))).await;
        assert!(matches!(again, Err(StoreError::WrongState)));
    }

    async fn what_the_person_does_not_have_or_lies_out_of_reach_is_a_conflict(database: &Database) {
        let store = &database.store;
        company(store).await;
        let manager = store.desk(&caller(1, Job::Manager, &[100]));
        for wanted in [account(11), account(12)] {
            let order = HandOverOrder {
                accounts: vec![(wanted, UserId(id(3)))],
                ..HandOverOrder::default()
            };
            let tx = manager.write(noon()).await.unwrap();
            let refused = tx.hand_over(HandOverId(id(70)), UserId(id(2)), &order).await;
            assert!(matches!(refused, Err(StoreError::Conflict)));
        }
        for job in [Job::Representative, Job::Analyst, Job::Auditor] {
            let desk = store.desk(&caller(2, job, &[101]));
            let refused = desk.holdings_of(UserId(id(2))).await;
            assert!(matches!(refused, Err(StoreError::Forbidden(Action::HandOver))), "{job:?}");
        }
    }

    async fn who_had_it_beside_the_person_keeps_it_when_it_is_taken_back(database: &Database) {
        let store = &database.store;
        company(store).await;
        let tx = setup(store).await;
        let to = UserId(id(3));
        tx.permit::<ManageTeam>().unwrap().set_holdings(to, &[TerritoryId(id(101))]).await.unwrap();
        let seat = tx.find::<Edit>(account(12)).await.unwrap();
        seat.put_on_team(to, TeamRole::Finance).await.unwrap();
        tx.commit().await.unwrap();
        let director = store.desk(&caller(9, Job::Administrator, &[]));
        let tx = store.desk(&caller(1, Job::Director, &[])).write(noon()).await.unwrap();
        let order = HandOverOrder {
            territories: vec![(TerritoryId(id(101)), to)],
            seats: vec![(account(12), to)],
            ..HandOverOrder::default()
        };
        tx.hand_over(HandOverId(id(70)), UserId(id(2)), &order).await.unwrap();
        assert_eq!(tx.take_back_hand_over(HandOverId(id(70))).await.unwrap().back, 2);
        tx.commit().await.unwrap();
        let holders = director.permit::<ViewTeam>().unwrap().holders().await.unwrap();
        assert_eq!(holders.len(), 2, "both hold it, as before");
        let team = director.account_detail(account(12)).await.unwrap().team;
        let roles: Vec<_> = team.iter().map(|one| (one.user, one.role)).collect();
        assert_eq!(roles, [(UserId(id(2)), TeamRole::Service), (to, TeamRole::Finance)]);
    }
}
