//! A refusal leaves the database as it was: compared by its whole content.

use crate::database::{Database, both};
use crate::world::{accounts, caller, draft, id, named, noon, setup, standard, upload, user};
use canopy_domain::access::Job;
use canopy_domain::imports::FileKind;
use canopy_domain::primitives::{AccountId, ImportId, StandardId, UserId};
use canopy_store::accounts::AccountPatch;
use canopy_store::imports::UnknownAccounts;
use canopy_store::team::UserPatch;
use canopy_store::{
    Edit, EditStandards, Import, ManageTeam, PublishStandards, RunScreening, StoreError, TABLES, Tx,
};

/// Every row of every table, as text.
async fn content(url: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for (table, _) in TABLES {
        if url.starts_with("sqlite:") {
            let pool = sqlx::SqlitePool::connect(url).await.unwrap();
            let sql =
                format!("SELECT (SELECT group_concat(name) FROM pragma_table_info('{table}'))");
            let (columns,): (String,) =
                sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_one(&pool).await.unwrap();
            let quoted: Vec<String> =
                columns.split(',').map(|column| format!("quote(\"{column}\")")).collect();
            let sql = format!("SELECT {} FROM {table}", quoted.join(" || '|' || "));
            let rows: Vec<(String,)> =
                sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&pool).await.unwrap();
            lines.extend(rows.into_iter().map(|(row,)| format!("{table}: {row}")));
            pool.close().await;
        } else {
            let pool = sqlx::PgPool::connect(url).await.unwrap();
            let sql = format!("SELECT row_to_json(t)::text FROM {table} t");
            let rows: Vec<(String,)> =
                sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&pool).await.unwrap();
            lines.extend(rows.into_iter().map(|(row,)| format!("{table}: {row}")));
            pool.close().await;
        }
    }
    lines.sort();
    lines
}

async fn world(database: &Database) {
    let tx = setup(&database.store).await;
    user(&tx, 1, Job::Representative).await;
    user(&tx, 2, Job::Auditor).await;
    accounts(&tx, &[named(10, "甲"), named(11, "乙")]).await;
    standard(&tx, 20, "pharma").await;
    tx.permit::<Import>().unwrap().create_import(&upload(30, FileKind::Sales)).await.unwrap();
    tx.commit().await.unwrap();
}

/// Tries one thing and commits whatever came of it, as a careless caller would.
async fn attempt(database: &Database, number: u128, job: Job, what: usize) -> StoreError {
    let tx = database.store.desk(&caller(number, job, &[])).write(noon()).await.unwrap();
    let refused = try_it(&tx, what).await.unwrap_err();
    let _ = tx.commit().await;
    refused
}

const ATTEMPTS: usize = 8;

async fn try_it(tx: &Tx, what: usize) -> Result<(), StoreError> {
    let account = AccountId(id(10));
    let patch = AccountPatch { city: Some("上海".to_owned()), ..Default::default() };
    match what {
        0 => tx.find::<Edit>(account).await?.change(1, &patch).await.map(drop),
        1 => tx.find::<Edit>(account).await?.trash(1).await,
        2 => tx.permit::<Import>()?.cancel_import(ImportId(id(30))).await,
        3 => {
            let import = tx.permit::<Import>()?;
            import.start_import(ImportId(id(30)), 1, UnknownAccounts::Create, true).await
        }
        4 => {
            let drafts = tx.permit::<EditStandards>()?;
            drafts.create_draft(StandardId(id(21)), &draft("it", "x")).await.map(drop)
        }
        5 => tx.permit::<PublishStandards>()?.retire(StandardId(id(20)), 2).await,
        6 => {
            let patch = UserPatch { job: Some(Job::Administrator), ..Default::default() };
            tx.permit::<ManageTeam>()?.change_user(UserId(id(1)), 1, &patch).await.map(drop)
        }
        _ => tx.permit::<RunScreening>().map(drop),
    }
}

both! {
    async fn a_stranger_and_an_auditor_change_nothing(database: &Database) {
        world(database).await;
        let before = content(&database.url).await;
        for what in 0..ATTEMPTS {
            for (number, job) in [(1, Job::Representative), (2, Job::Auditor)] {
                let refused = attempt(database, number, job, what).await;
                let is_refusal =
                    matches!(refused, StoreError::NotFound | StoreError::Forbidden(_));
                assert!(is_refusal, "{what} {job:?} {refused:?}");
            }
        }
        assert_eq!(content(&database.url).await, before);
    }

    async fn a_step_that_fails_half_way_commits_nothing(database: &Database) {
        world(database).await;
        let second = StandardId(id(21));
        let tx = setup(&database.store).await;
        let drafts = tx.permit::<EditStandards>().unwrap();
        drafts.create_draft(second, &draft("pharma", "two")).await.unwrap();
        tx.commit().await.unwrap();
        let before = content(&database.url).await;
        let tx = setup(&database.store).await;
        let publisher = tx.permit::<PublishStandards>().unwrap();
        // Retires the version before, then finds that the form was stale.
        let day = "2026-04-01".parse().unwrap();
        let stale = publisher.publish(second, 99, day, day).await;
        assert!(matches!(stale, Err(StoreError::Conflict)), "{stale:?}");
        let committed = tx.commit().await;
        assert!(matches!(committed, Err(StoreError::Unaudited)), "{committed:?}");
        assert_eq!(content(&database.url).await, before);
    }
}
