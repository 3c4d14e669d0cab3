//! Deputies: from a day to a day, ended by hand, named by those who may; and in whose name the log
//! says they acted.

use crate::database::both;
use crate::world::{accounts, caller, id, named, noon, setup, territory, user};
use canopy_domain::Day;
use canopy_domain::access::{Action, Caller, Job};
use canopy_domain::primitives::{AccountId, DeputyId, TerritoryId, UserId};
use canopy_domain::team::{Absence, TeamRole};
use canopy_store::accounts::AccountQuery;
use canopy_store::audit::AuditFilter;
use canopy_store::team::UserPatch;
use canopy_store::{Edit, ManageTeam, Store, StoreError, SystemReason, ViewAudit, ViewTeam};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// 1 leads territory 100; 2 holds 101 below it, with account 10; 3 holds 102, with account 11.
async fn company(store: &Store) {
    let tx = setup(store).await;
    for (number, job) in [(1, Job::Manager), (2, Job::Representative), (3, Job::Representative)] {
        user(&tx, number, job).await;
    }
    territory(&tx, 100, None).await;
    territory(&tx, 101, Some(100)).await;
    territory(&tx, 102, None).await;
    let permit = tx.permit::<ManageTeam>().unwrap();
    for (person, node) in [(1, 100), (2, 101), (3, 102)] {
        permit.set_holdings(UserId(id(person)), &[TerritoryId(id(node))]).await.unwrap();
    }
    let mut one = named(10, "甲");
    one.territory = Some(TerritoryId(id(101)));
    let mut other = named(11, "乙");
    other.territory = Some(TerritoryId(id(102)));
    accounts(&tx, &[one, other]).await;
    tx.commit().await.unwrap();
}

fn representative(number: u128, held: u128) -> Caller {
    caller(number, Job::Representative, &[held])
}

/// 3 represents 2 from the 10th to the 12th of March, as `who` says.
async fn name(store: &Store, who: &Caller) -> Result<(), StoreError> {
    let tx = store.desk(who).write(noon()).await?;
    let absent = tx.find_to_represent(UserId(id(2))).await?;
    let days = Absence::new(day("2026-03-10"), day("2026-03-12"), day("2026-03-01")).unwrap();
    absent.name_deputy(DeputyId(id(50)), UserId(id(3)), days).await?;
    tx.commit().await
}

async fn seen(store: &Store, today: &str) -> Vec<u128> {
    let desk = store.system(SystemReason::SignIn);
    let deputy = desk.caller_of(UserId(id(3)), day(today)).await.unwrap().unwrap();
    let query = AccountQuery { limit: 10, ..AccountQuery::default() };
    let page = store.desk(&deputy).accounts(&query).await.unwrap();
    let mut ids: Vec<u128> = page.rows.iter().map(|row| row.id.0.as_u128()).collect();
    ids.sort_unstable();
    ids
}

both! {
    async fn a_deputy_reaches_the_accounts_of_the_absent_on_those_days_only(database: &Database) {
        let store = &database.store;
        company(store).await;
        name(store, &representative(2, 101)).await.unwrap();
        for (today, expected) in [
            ("2026-03-09", vec![11]),
            ("2026-03-10", vec![10, 11]),
            ("2026-03-12", vec![10, 11]),
            ("2026-03-13", vec![11]),
        ] {
            assert_eq!(seen(store, today).await, expected, "{today}");
        }
        let manager = store.desk(&caller(1, Job::Manager, &[100]));
        let tx = manager.write(noon()).await.unwrap();
        let absent = tx.find_to_represent(UserId(id(2))).await.unwrap();
        absent.end_deputy(DeputyId(id(50))).await.unwrap();
        let again = absent.end_deputy(DeputyId(id(50))).await;
        assert!(matches!(again, Err(StoreError::NotFound)));
        drop(tx);
        let tx = manager.write(noon()).await.unwrap();
        tx.find_to_represent(UserId(id(2))).await.unwrap().end_deputy(DeputyId(id(50))).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(seen(store, "2026-03-11").await, [11]);
    }

    async fn a_deputy_is_named_by_the_absent_who_leads_them_or_an_administrator(database: &Database) {
        let store = &database.store;
        company(store).await;
        for stranger in [representative(3, 102), caller(1, Job::Manager, &[101]), caller(1, Job::Manager, &[102]), caller(4, Job::Auditor, &[]), caller(4, Job::Analyst, &[])] {
            let refused = name(store, &stranger).await;
            assert!(matches!(refused, Err(StoreError::Forbidden(Action::ManageTeam))), "{stranger:?}");
        }
        let desk = store.desk(&caller(1, Job::Manager, &[100]));
        assert!(desk.may_name_deputy_of(UserId(id(2))).await.unwrap());
        assert!(!desk.may_name_deputy_of(UserId(id(3))).await.unwrap());
        name(store, &caller(1, Job::Manager, &[100])).await.unwrap();
        let listed = desk.permit::<ViewTeam>().unwrap().deputies(day("2026-03-12")).await.unwrap();
        assert_eq!((listed.len(), listed[0].absent_name.as_str()), (1, "User 2"));
        let over = desk.permit::<ViewTeam>().unwrap().deputies(day("2026-03-13")).await.unwrap();
        assert!(over.is_empty());
    }

    async fn the_log_says_in_whose_name_a_deputy_acted(database: &Database) {
        let store = &database.store;
        company(store).await;
        name(store, &representative(2, 101)).await.unwrap();
        let system = store.system(SystemReason::SignIn);
        let deputy = system.caller_of(UserId(id(3)), day("2026-03-11")).await.unwrap().unwrap();
        let tx = store.desk(&deputy).write(noon()).await.unwrap();
        for account in [10, 11] {
            let account = tx.find::<Edit>(AccountId(id(account))).await.unwrap();
            account.put_on_team(UserId(id(1)), TeamRole::Medical).await.unwrap();
        }
        tx.commit().await.unwrap();
        let auditor = store.desk(&caller(4, Job::Auditor, &[]));
        let log = async |account| {
            let filter = AuditFilter { record: Some(id(account)), ..AuditFilter::default() };
            let permit = auditor.permit::<ViewAudit>().unwrap();
            permit.audit(&filter, 1).await.unwrap().remove(0)
        };
        let told = log(10).await;
        assert_eq!(told.actor, Some(UserId(id(3))));
        let after: serde_json::Value = serde_json::from_str(&told.after.unwrap()).unwrap();
        assert_eq!(after["stands_in_for"], id(2).to_string());
        assert!(!log(11).await.after.unwrap().contains("stands_in_for"), "in their own name");
    }

    async fn whoever_left_for_good_is_represented_by_nobody(database: &Database) {
        let store = &database.store;
        company(store).await;
        name(store, &representative(2, 101)).await.unwrap();
        let tx = setup(store).await;
        let patch = UserPatch { active: Some(false), ..UserPatch::default() };
        tx.permit::<ManageTeam>().unwrap().change_user(UserId(id(2)), 1, &patch).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(seen(store, "2026-03-11").await, [11]);
    }
}
