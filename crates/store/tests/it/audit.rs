//! The audit log: written in the same commit as the change, readable by those who may.

use crate::database::both;
use crate::world::{accounts, caller, id, named, noon, setup, user};
use canopy_domain::access::{Action, Job};
use canopy_domain::audit::Verb;
use canopy_domain::primitives::{AccountId, UserId};
use canopy_store::accounts::AccountPatch;
use canopy_store::audit::AuditFilter;
use canopy_store::{Edit, StoreError, ViewAudit};

both! {
    async fn a_change_names_actor_record_and_both_values(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Analyst).await;
        accounts(&tx, &[named(10, "甲")]).await;
        tx.commit().await.unwrap();
        let tx = database.store.desk(&caller(1, Job::Analyst, &[])).write(noon()).await.unwrap();
        let account = tx.find::<Edit>(AccountId(id(10))).await.unwrap();
        let patch = AccountPatch { city: Some("上海".to_owned()), ..Default::default() };
        account.change(1, &patch).await.unwrap();
        tx.commit().await.unwrap();
        let desk = database.store.desk(&caller(2, Job::Auditor, &[]));
        let filter = AuditFilter { record: Some(id(10)), ..AuditFilter::default() };
        let entries = desk.permit::<ViewAudit>().unwrap().audit(&filter, 10).await.unwrap();
        let newest = &entries[0];
        assert_eq!(newest.actor, Some(UserId(id(1))));
        assert_eq!(newest.actor_name.as_deref(), Some("User 1"));
        assert_eq!((newest.via.as_str(), newest.verb), ("desk", Verb::Change));
        assert_eq!(newest.before.as_deref(), Some(r#"{"city":""}"#));
        assert_eq!(newest.after.as_deref(), Some(r#"{"city":"上海"}"#));
        assert_eq!(newest.at, noon());
        assert_eq!(entries.len(), 2);
    }

    async fn what_is_rolled_back_leaves_no_trace(database: &Database) {
        let tx = setup(&database.store).await;
        accounts(&tx, &[named(10, "甲")]).await;
        tx.rollback().await.unwrap();
        let desk = database.store.desk(&caller(2, Job::Auditor, &[]));
        let permit = desk.permit::<ViewAudit>().unwrap();
        assert!(permit.audit(&AuditFilter::default(), 10).await.unwrap().is_empty());
    }

    async fn only_those_who_may_read_the_log(database: &Database) {
        let desk = database.store.desk(&caller(1, Job::Representative, &[]));
        let refused = desk.permit::<ViewAudit>().map(drop);
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::ViewAudit))));
    }

    async fn pages_of_the_log_go_back_in_time(database: &Database) {
        let tx = setup(&database.store).await;
        for number in 0..5 {
            accounts(&tx, &[named(10 + number, "甲")]).await;
        }
        tx.commit().await.unwrap();
        let desk = database.store.desk(&caller(2, Job::Director, &[]));
        let permit = desk.permit::<ViewAudit>().unwrap();
        let first = permit.audit(&AuditFilter::default(), 3).await.unwrap();
        let before_seq = Some(first[2].seq);
        let filter = AuditFilter { before_seq, ..AuditFilter::default() };
        let second = permit.audit(&filter, 3).await.unwrap();
        assert_eq!((first.len(), second.len()), (3, 2));
        assert!(second[0].seq < first[2].seq);
    }
}
