//! Signing in: links, passwords, sessions, failed attempts.

use crate::database::{Database, both};
use crate::world::{caller, id, noon, setup, territory, user};
use canopy_domain::access::Job;
use canopy_domain::primitives::{TerritoryId, UserId};
use canopy_store::access::{Attempt, NewSession};
use canopy_store::team::UserPatch;
use canopy_store::{ManageTeam, StoreError, SystemReason};
use chrono::TimeDelta;

fn session(hash: u8) -> NewSession {
    NewSession {
        token_hash: vec![hash; 32],
        user: UserId(id(1)),
        expires_at: noon() + TimeDelta::hours(12),
        address: "127.0.0.1".to_owned(),
        agent: "test".to_owned(),
        is_strong: false,
    }
}

fn today() -> canopy_domain::Day {
    noon().naive_utc().date()
}

const IDLE: TimeDelta = TimeDelta::minutes(30);

both! {
    async fn a_session_knows_its_person_and_what_they_hold(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Manager).await;
        territory(&tx, 100, None).await;
        let permit = tx.permit::<ManageTeam>().unwrap();
        permit.set_holdings(UserId(id(1)), &[TerritoryId(id(100))]).await.unwrap();
        tx.begin_session(&session(7)).await.unwrap();
        tx.commit().await.unwrap();
        let system = database.store.system(SystemReason::SignIn);
        let found = system.signed_in(&[7; 32], (noon(), today()), IDLE).await.unwrap().unwrap();
        assert_eq!(found.caller.job, Job::Manager);
        assert_eq!(found.caller.territories, [TerritoryId(id(100))]);
        assert_eq!(found.session.address, "127.0.0.1");
        assert!(system.signed_in(&[8; 32], (noon(), today()), IDLE).await.unwrap().is_none());
    }

    async fn a_session_ends_by_idleness_by_time_and_by_hand(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Manager).await;
        tx.begin_session(&session(7)).await.unwrap();
        tx.begin_session(&session(8)).await.unwrap();
        tx.commit().await.unwrap();
        let system = database.store.system(SystemReason::SignIn);
        let at = |minutes| noon() + TimeDelta::minutes(minutes);
        let lives = async |hash: u8, minutes| {
            system.signed_in(&[hash; 32], (at(minutes), today()), IDLE).await.unwrap().is_some()
        };
        assert!(lives(7, 29).await);
        assert!(!lives(7, 30).await);
        let tx = system.write(at(20)).await.unwrap();
        tx.touch_session(&[7; 32], "10.0.0.*").await.unwrap();
        tx.commit().await.unwrap();
        assert!(lives(7, 45).await);
        assert!(!lives(7, 12 * 60).await);
        let tx = database.store.desk(&caller(1, Job::Manager, &[])).write(at(21)).await.unwrap();
        let kept = uuid::Uuid::from_bytes([7; 16]);
        assert_eq!(tx.end_my_other_sessions(Some(kept)).await.unwrap(), 1);
        tx.commit().await.unwrap();
        assert!(lives(7, 45).await);
        assert!(!lives(8, 1).await);
        let tx = system.write(at(22)).await.unwrap();
        tx.end_session(&[7; 32]).await.unwrap();
        tx.end_session(&[7; 32]).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!lives(7, 23).await);
    }

    async fn a_set_up_link_works_once(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Administrator).await;
        let expires_at = noon() + TimeDelta::days(1);
        let permit = tx.permit::<ManageTeam>().unwrap();
        permit.create_setup_link(UserId(id(1)), &[1; 32], expires_at).await.unwrap();
        tx.commit().await.unwrap();
        let system = database.store.system(SystemReason::SignIn);
        assert!(system.person_of_setup_link(&[1; 32], noon()).await.unwrap().is_some());
        assert!(system.person_of_setup_link(&[1; 32], expires_at).await.unwrap().is_none());
        let tx = system.write(noon()).await.unwrap();
        tx.set_password_by_link(&[1; 32], "hash").await.unwrap();
        tx.commit().await.unwrap();
        let tx = system.write(noon()).await.unwrap();
        let again = tx.set_password_by_link(&[1; 32], "other").await;
        assert!(matches!(again, Err(StoreError::NotFound)));
        drop(tx);
        let record = system.sign_in_record(" USER1 ").await.unwrap().unwrap();
        assert_eq!(record.password_hash.as_deref(), Some("hash"));
    }

    async fn failures_are_counted_by_name_and_by_address(database: &Database) {
        let system = database.store.system(SystemReason::SignIn);
        let tx = system.write(noon()).await.unwrap();
        for (sign_in_name, address) in [("li", "10.0.0.1"), ("Li", "10.0.0.2"), ("wu", "10.0.0.1")] {
            tx.note_failure(Attempt { sign_in_name, address }).await.unwrap();
        }
        tx.commit().await.unwrap();
        let attempt = Attempt { sign_in_name: "li", address: "10.0.0.1" };
        let since = noon() - TimeDelta::minutes(15);
        let failures = system.failures_since(attempt, since).await.unwrap();
        assert_eq!((failures.by_name, failures.by_address), (2, 2));
        let later = system.failures_since(attempt, noon()).await.unwrap();
        assert_eq!(later.by_name, 0);
        let tx = system.write(noon()).await.unwrap();
        tx.forget_failures("li").await.unwrap();
        tx.commit().await.unwrap();
        let failures = system.failures_since(attempt, since).await.unwrap();
        assert_eq!((failures.by_name, failures.by_address), (0, 1));
    }

    async fn who_may_no_longer_sign_in_is_out_at_once(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Analyst).await;
        tx.begin_session(&session(7)).await.unwrap();
        let patch = UserPatch { active: Some(false), ..UserPatch::default() };
        tx.permit::<ManageTeam>().unwrap().change_user(UserId(id(1)), 1, &patch).await.unwrap();
        tx.commit().await.unwrap();
        let system = database.store.system(SystemReason::SignIn);
        assert!(system.signed_in(&[7; 32], (noon(), today()), IDLE).await.unwrap().is_none());
        assert!(system.caller_of(UserId(id(1)), today()).await.unwrap().is_none());
    }

    async fn a_session_is_ended_by_its_person_or_an_administrator_and_nobody_else(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Representative).await;
        user(&tx, 2, Job::Representative).await;
        tx.begin_session(&session(7)).await.unwrap();
        tx.begin_session(&session(8)).await.unwrap();
        tx.commit().await.unwrap();
        let [seven, eight] = [7, 8].map(|hash| uuid::Uuid::from_bytes([hash; 16]));
        let another = database.store.desk(&caller(2, Job::Representative, &[]));
        assert!(another.my_sessions().await.unwrap().is_empty());
        let tx = another.write(noon()).await.unwrap();
        assert!(matches!(tx.end_my_session(seven).await, Err(StoreError::NotFound)));
        assert!(tx.permit::<ManageTeam>().is_err());
        drop(tx);
        let own = database.store.desk(&caller(1, Job::Representative, &[]));
        assert_eq!(own.my_sessions().await.unwrap().len(), 2);
        let tx = own.write(noon()).await.unwrap();
        tx.end_my_session(seven).await.unwrap();
        tx.commit().await.unwrap();
        let admin = database.store.desk(&caller(3, Job::Administrator, &[]));
        let tx = admin.write(noon()).await.unwrap();
        tx.permit::<ManageTeam>().unwrap().end_session_of(UserId(id(1)), eight).await.unwrap();
        assert!(own.my_sessions().await.unwrap().len() == 1, "not before it is committed");
        tx.rollback().await.unwrap();
        let [left] = own.my_sessions().await.unwrap().try_into().unwrap();
        assert_eq!(left.handle(), eight);
    }

    async fn who_is_let_go_loses_an_unused_set_up_link_too(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Analyst).await;
        let permit = tx.permit::<ManageTeam>().unwrap();
        let expires_at = noon() + TimeDelta::days(1);
        permit.create_setup_link(UserId(id(1)), &[1; 32], expires_at).await.unwrap();
        for (version, active) in [(1, false), (2, true)] {
            let patch = UserPatch { active: Some(active), ..UserPatch::default() };
            permit.change_user(UserId(id(1)), version, &patch).await.unwrap();
        }
        tx.commit().await.unwrap();
        let system = database.store.system(SystemReason::SignIn);
        assert!(system.person_of_setup_link(&[1; 32], noon()).await.unwrap().is_none());
    }
}

/// A person who is setting up a second factor, in a session of theirs.
async fn begun(database: &Database) -> canopy_store::Desk {
    let tx = setup(&database.store).await;
    user(&tx, 1, Job::Director).await;
    for hash in [7, 8] {
        tx.begin_session(&session(hash)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let desk = database.store.desk(&caller(1, Job::Director, &[]));
    let tx = desk.write(noon()).await.unwrap();
    tx.begin_second_factor(&[1; 20]).await.unwrap();
    tx.commit().await.unwrap();
    desk
}

async fn confirmed(database: &Database) -> canopy_store::Desk {
    let desk = begun(database).await;
    let kept = uuid::Uuid::from_bytes([7; 16]);
    let tx = desk.write(noon()).await.unwrap();
    tx.confirm_second_factor(100, &[vec![1; 32], vec![2; 32]], kept).await.unwrap();
    tx.commit().await.unwrap();
    desk
}

both! {
    async fn a_second_factor_counts_once_confirmed_and_ends_other_sessions(database: &Database) {
        let desk = begun(database).await;
        let (factor, codes) = desk.my_second_factor().await.unwrap().unwrap();
        assert_eq!((factor.confirmed_at, codes), (None, 0));
        let tx = database.store.system(SystemReason::SignIn).write(noon()).await.unwrap();
        assert!(!tx.use_step(UserId(id(1)), 200).await.unwrap(), "not confirmed");
        tx.rollback().await.unwrap();
        let kept = uuid::Uuid::from_bytes([7; 16]);
        let tx = desk.write(noon()).await.unwrap();
        tx.confirm_second_factor(100, &[vec![1; 32]], kept).await.unwrap();
        let twice = tx.confirm_second_factor(100, &[], kept).await;
        assert!(matches!(twice, Err(StoreError::Conflict)), "{twice:?}");
        tx.rollback().await.unwrap();
        let tx = desk.write(noon()).await.unwrap();
        tx.confirm_second_factor(100, &[vec![1; 32]], kept).await.unwrap();
        let again = tx.begin_second_factor(&[2; 20]).await;
        assert!(matches!(again, Err(StoreError::WrongState)), "{again:?}");
        tx.commit().await.unwrap();
        let sessions = desk.my_sessions().await.unwrap();
        assert_eq!(sessions.iter().map(|one| one.is_strong).collect::<Vec<_>>(), [true]);
    }

    async fn a_step_and_a_recovery_code_are_used_once(database: &Database) {
        let desk = confirmed(database).await;
        let person = UserId(id(1));
        let tx = database.store.system(SystemReason::SignIn).write(noon()).await.unwrap();
        assert!(!tx.use_step(person, 100).await.unwrap(), "the one that confirmed it");
        assert!(tx.use_step(person, 101).await.unwrap());
        assert!(!tx.use_step(person, 101).await.unwrap());
        assert!(!tx.use_step(person, 100).await.unwrap());
        assert!(tx.use_recovery_code(person, &[1; 32]).await.unwrap());
        assert!(!tx.use_recovery_code(person, &[1; 32]).await.unwrap());
        assert!(!tx.use_recovery_code(UserId(id(2)), &[2; 32]).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(desk.my_second_factor().await.unwrap().unwrap().1, 1);
    }

    async fn half_a_sign_in_is_used_once_and_does_not_last(database: &Database) {
        confirmed(database).await;
        let system = database.store.system(SystemReason::SignIn);
        let tx = system.write(noon()).await.unwrap();
        tx.begin_half(&[5; 32], UserId(id(1)), noon() + TimeDelta::minutes(10)).await.unwrap();
        tx.commit().await.unwrap();
        let at = |minutes| noon() + TimeDelta::minutes(minutes);
        assert!(system.begun_by(&[5; 32], at(9)).await.unwrap().is_some());
        assert!(system.begun_by(&[5; 32], at(10)).await.unwrap().is_none());
        assert!(system.begun_by(&[6; 32], at(0)).await.unwrap().is_none());
        let is_session = system.signed_in(&[5; 32], (at(0), today()), IDLE).await.unwrap();
        assert!(is_session.is_none(), "it gives no access");
        let tx = system.write(at(1)).await.unwrap();
        assert!(tx.end_half(&[5; 32]).await.unwrap());
        assert!(!tx.end_half(&[5; 32]).await.unwrap());
        tx.commit().await.unwrap();
    }

    async fn whoever_lacks_what_their_job_needs_must_set_it_up(database: &Database) {
        let desk = begun(database).await;
        let tx = setup(&database.store).await;
        let permit = tx.permit::<ManageTeam>().unwrap();
        let needed = canopy_domain::access::SecondFactorFor::these([Job::Director]);
        permit.need_second_factor(&needed).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(desk.second_factor_for().await.unwrap(), needed);
        let system = database.store.system(SystemReason::SignIn);
        let must = async || {
            let found = system.signed_in(&[7; 32], (noon(), today()), IDLE).await.unwrap();
            found.unwrap().must_set_up
        };
        assert!(must().await);
        let tx = desk.write(noon()).await.unwrap();
        tx.confirm_second_factor(1, &[], uuid::Uuid::from_bytes([7; 16])).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!must().await);
        let tx = desk.write(noon()).await.unwrap();
        tx.remove_my_second_factor(uuid::Uuid::from_bytes([7; 16])).await.unwrap();
        tx.commit().await.unwrap();
        assert!(must().await);
    }

    async fn a_second_factor_is_removed_by_whoever_manages_the_team(database: &Database) {
        let desk = confirmed(database).await;
        let tx = desk.write(noon()).await.unwrap();
        assert!(tx.permit::<ManageTeam>().is_err());
        tx.rollback().await.unwrap();
        let tx = setup(&database.store).await;
        let permit = tx.permit::<ManageTeam>().unwrap();
        assert_eq!(permit.with_second_factor().await.unwrap(), [UserId(id(1))]);
        permit.remove_second_factor(UserId(id(1))).await.unwrap();
        let twice = permit.remove_second_factor(UserId(id(1))).await;
        assert!(matches!(twice, Err(StoreError::NotFound)), "{twice:?}");
        tx.commit().await.unwrap();
        assert_eq!(desk.my_second_factor().await.unwrap(), None);
        assert!(desk.my_sessions().await.unwrap().is_empty());
    }
}

both! {
    async fn a_passkey_is_found_by_what_its_device_calls_it(database: &Database) {
        let desk = begun(database).await;
        let key = canopy_store::access::PasskeyKey {
            credential_id: vec![9; 20],
            static_state: vec![1; 35],
            dynamic_state: vec![2; 7],
            transports: 3,
        };
        let passkey = canopy_domain::primitives::PasskeyId(id(50));
        let tx = desk.write(noon()).await.unwrap();
        let session = uuid::Uuid::from_bytes([7; 16]);
        tx.add_passkey((passkey, "phone"), &key, session).await.unwrap();
        tx.commit().await.unwrap();
        let system = database.store.system(SystemReason::SignIn);
        let found = system.passkey(&[9; 20]).await.unwrap().unwrap();
        assert_eq!((found.user.id, found.id, &found.key), (UserId(id(1)), passkey, &key));
        assert!(system.passkey(&[8; 20]).await.unwrap().is_none());
        assert_eq!(desk.my_passkey_keys().await.unwrap(), [key]);
        let tx = system.write(noon()).await.unwrap();
        tx.use_passkey(passkey, &[4; 7]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(desk.my_passkeys().await.unwrap()[0].last_used_at, Some(noon()));
        let strong = desk.my_sessions().await.unwrap();
        assert_eq!(strong.iter().filter(|one| one.is_strong).count(), 1, "the one in hand");
        let tx = setup(&database.store).await;
        let permit = tx.permit::<ManageTeam>().unwrap();
        assert_eq!(permit.with_second_factor().await.unwrap(), [UserId(id(1))]);
        permit.remove_second_factor(UserId(id(1))).await.unwrap();
        tx.commit().await.unwrap();
        assert!(system.passkey(&[9; 20]).await.unwrap().is_none());
    }

    async fn a_ceremony_is_used_once_by_whom_it_began_for(database: &Database) {
        let desk = begun(database).await;
        let later = noon() + TimeDelta::minutes(5);
        let system = database.store.system(SystemReason::SignIn);
        let tx = system.write(noon()).await.unwrap();
        tx.begin_ceremony(&[1; 32], None, b"state", later).await.unwrap();
        tx.begin_ceremony(&[2; 32], Some(UserId(id(1))), b"mine", later).await.unwrap();
        tx.commit().await.unwrap();
        let tx = system.write(noon()).await.unwrap();
        assert_eq!(tx.end_ceremony(&[1; 32]).await.unwrap().as_deref(), Some(&b"state"[..]));
        assert_eq!(tx.end_ceremony(&[1; 32]).await.unwrap(), None, "used");
        tx.commit().await.unwrap();
        let tx = desk.write(noon()).await.unwrap();
        assert_eq!(tx.end_my_ceremony(&[2; 32]).await.unwrap().as_deref(), Some(&b"mine"[..]));
        tx.commit().await.unwrap();
        let tx = system.write(noon()).await.unwrap();
        tx.begin_ceremony(&[3; 32], Some(UserId(id(1))), b"mine", later).await.unwrap();
        tx.commit().await.unwrap();
        let tx = system.write(noon()).await.unwrap();
        assert_eq!(tx.end_ceremony(&[3; 32]).await.unwrap(), None, "began for a person");
        tx.commit().await.unwrap();
        let tx = system.write(later).await.unwrap();
        tx.begin_ceremony(&[4; 32], None, b"late", noon()).await.unwrap();
        assert_eq!(tx.end_ceremony(&[4; 32]).await.unwrap(), None, "over");
    }
}
