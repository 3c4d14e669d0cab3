//! The chain of the audit log: it holds whoever writes at the same time, and every way of touching it
//! is found and located.

use crate::database::{Database, both};
use crate::world::{accounts, caller, named, noon, setup, territory, user};
use canopy_domain::access::Job;
use canopy_domain::audit::ChainFault;
use canopy_store::audit::ChainReport;
use canopy_store::{OpenOptions, Store, ViewAudit};

async fn verify(database: &Database) -> ChainReport {
    let desk = database.store.desk(&caller(1, Job::Auditor, &[]));
    desk.permit::<ViewAudit>().unwrap().verify_chain(None).await.unwrap()
}

/// Does to the records what a program of ours cannot.
async fn behind_our_back(database: &Database, sql: &str) {
    let sql = sqlx::AssertSqlSafe(sql.to_owned());
    if database.url.starts_with("sqlite:") {
        let pool = sqlx::SqlitePool::connect(&database.url).await.unwrap();
        sqlx::raw_sql(sql).execute(&pool).await.unwrap();
        pool.close().await;
    } else {
        let pool = sqlx::PgPool::connect(&database.url).await.unwrap();
        sqlx::raw_sql(sql).execute(&pool).await.unwrap();
        pool.close().await;
    }
}

/// Six entries in two transactions.
async fn six_entries(database: &Database) {
    let tx = setup(&database.store).await;
    user(&tx, 1, Job::Auditor).await;
    territory(&tx, 100, None).await;
    accounts(&tx, &[named(10, "甲")]).await;
    tx.commit().await.unwrap();
    let tx = setup(&database.store).await;
    for number in 11..14 {
        accounts(&tx, &[named(number, "乙")]).await;
    }
    tx.commit().await.unwrap();
}

const SWAP: &str = "UPDATE audit_log SET at = o.at, verb = o.verb, record_kind = o.record_kind, \
     record_id = o.record_id, before = o.before, after = o.after, \
     previous_hash = o.previous_hash, hash = o.hash FROM audit_log o \
     WHERE (audit_log.seq = 3 AND o.seq = 4) OR (audit_log.seq = 4 AND o.seq = 3)";

both! {
    async fn what_was_written_holds(database: &Database) {
        let empty = verify(database).await;
        assert_eq!((empty.entries, empty.is_intact()), (0, true));
        six_entries(database).await;
        let report = verify(database).await;
        assert_eq!((report.entries, report.fault), (6, None));
        assert_eq!(report.hash.len(), 64);
        let desk = database.store.desk(&caller(1, Job::Auditor, &[]));
        let permit = desk.permit::<ViewAudit>().unwrap();
        assert_eq!(permit.chain_end().await.unwrap().hash, report.hash);
        let kept = permit.verify_chain(Some(&report.hash)).await.unwrap();
        assert_eq!(kept.has_kept, Some(true));
        let other = permit.verify_chain(Some(&"0".repeat(64))).await.unwrap();
        assert!(other.fault.is_none() && !other.is_intact());
    }

    async fn what_is_given_up_leaves_no_gap(database: &Database) {
        six_entries(database).await;
        let tx = setup(&database.store).await;
        accounts(&tx, &[named(20, "丙")]).await;
        tx.rollback().await.unwrap();
        let tx = setup(&database.store).await;
        accounts(&tx, &[named(21, "丁")]).await;
        tx.commit().await.unwrap();
        let report = verify(database).await;
        assert_eq!((report.entries, report.fault), (7, None));
    }

    async fn the_chain_holds_whoever_writes_at_the_same_time(database: &Database) {
        let writers = (0..8_u128).map(|writer| {
            let store = database.store.clone();
            tokio::spawn(async move {
                for turn in 0..10 {
                    let tx = setup(&store).await;
                    territory(&tx, 1_000 + writer * 100 + turn, None).await;
                    tx.commit().await.unwrap();
                }
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap();
        }
        let report = verify(database).await;
        assert_eq!((report.entries, report.fault), (80, None));
    }

    async fn an_entry_that_was_changed_is_named(database: &Database) {
        six_entries(database).await;
        behind_our_back(database, "UPDATE audit_log SET after = '{}' WHERE seq = 4").await;
        let report = verify(database).await;
        assert_eq!((report.entries, report.fault), (3, Some((ChainFault::Changed, Some(4)))));
        behind_our_back(database, "UPDATE audit_log SET actor_id = record_id WHERE seq = 1").await;
        assert_eq!(verify(database).await.fault, Some((ChainFault::Changed, Some(1))));
    }

    async fn entries_that_are_gone_are_missed(database: &Database) {
        six_entries(database).await;
        behind_our_back(database, "DELETE FROM audit_log WHERE seq IN (3, 4)").await;
        assert_eq!(verify(database).await.fault, Some((ChainFault::Missing, Some(5))));
        behind_our_back(database, "DELETE FROM audit_log WHERE seq < 5").await;
        assert_eq!(verify(database).await.fault, Some((ChainFault::Missing, Some(5))));
    }

    async fn an_end_that_is_gone_is_missed(database: &Database) {
        six_entries(database).await;
        behind_our_back(database, "DELETE FROM audit_log WHERE seq > 4").await;
        let report = verify(database).await;
        assert_eq!((report.entries, report.fault), (4, Some((ChainFault::CutOff, Some(4)))));
        behind_our_back(database, "UPDATE audit_end SET entries = 4").await;
        assert_eq!(verify(database).await.fault, Some((ChainFault::EndChanged, Some(4))));
    }

    async fn an_entry_put_in_later_is_named(database: &Database) {
        six_entries(database).await;
        let insert = "INSERT INTO audit_log (at, via, verb, record_kind) \
                      SELECT at, via, verb, record_kind FROM audit_log WHERE seq = 2";
        behind_our_back(database, insert).await;
        assert_eq!(verify(database).await.fault, Some((ChainFault::Inserted, Some(7))));
        // Whoever opens the records again must not link what somebody else put there.
        let again = Store::open(&database.url, &OpenOptions::default()).await.unwrap();
        again.close().await;
        assert_eq!(verify(database).await.fault, Some((ChainFault::Inserted, Some(7))));
    }

    async fn entries_that_changed_places_are_named(database: &Database) {
        six_entries(database).await;
        behind_our_back(database, SWAP).await;
        assert_eq!(verify(database).await.fault, Some((ChainFault::Moved, Some(3))));
    }

    async fn a_log_from_before_the_chain_is_linked_once(database: &Database) {
        six_entries(database).await;
        let linked = verify(database).await;
        behind_our_back(database, "UPDATE audit_log SET previous_hash = NULL, hash = NULL").await;
        behind_our_back(database, "UPDATE audit_end SET entries = 0, hash = ''").await;
        let again = Store::open(&database.url, &OpenOptions::default()).await.unwrap();
        again.close().await;
        assert_eq!(verify(database).await, linked);
        let tx = setup(&database.store).await;
        accounts(&tx, &[named(30, "戊")]).await;
        tx.commit().await.unwrap();
        let report = verify(database).await;
        assert_eq!((report.entries, report.fault), (7, None));
    }

    async fn a_check_is_kept_in_the_log_itself(database: &Database) {
        six_entries(database).await;
        let desk = database.store.desk(&caller(1, Job::Auditor, &[]));
        assert_eq!(desk.permit::<ViewAudit>().unwrap().last_check().await.unwrap(), None);
        let report = verify(database).await;
        let tx = desk.write(noon()).await.unwrap();
        tx.permit::<ViewAudit>().unwrap().keep_check(&report).await.unwrap();
        tx.commit().await.unwrap();
        let check = desk.permit::<ViewAudit>().unwrap().last_check().await.unwrap().unwrap();
        assert_eq!((check.entries, check.hash.as_str()), (6, report.hash.as_str()));
        assert_eq!((check.fault.as_str(), check.by.as_deref()), ("", Some("User 1")));
        assert_eq!(verify(database).await.entries, 7);
    }
}
