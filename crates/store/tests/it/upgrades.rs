//! An older database, filled, comes up to date: every row is still there, what was derived from rows is
//! right, and the program reads it. On both databases, from the first schema there was.

use crate::database::both;
use crate::world::caller;
use canopy_domain::access::Job;
use canopy_domain::primitives::{AccountId, RunId};
use canopy_store::accounts::AccountQuery;
use canopy_store::screening::ResultQuery;
use canopy_store::{Import, OpenOptions, Store, ViewAudit, ViewStandards};
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, PgPool, SqlitePool};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use uuid::Uuid;

static SQLITE: Migrator = sqlx::migrate!("./migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("./migrations/postgres");
/// Rows written by one statement.
const AT_ONCE: usize = 500;
const ACCOUNTS: u128 = 2_000;
const ENTRIES: u128 = 1_500;
const RUN: u128 = 0x7000;

/// A value as a row of the first schema holds it.
#[derive(Clone)]
enum Value {
    Id(u128),
    Text(String),
    Number(i64),
    Real(f64),
    /// Minutes after a moment.
    At(u32),
    Flag(bool),
    Nothing,
}
use Value::{At, Flag, Id, Nothing, Number, Real};

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// The older database, by a pool of its own.
enum Older {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

impl Older {
    /// Empties a database and brings it to a step of the schema.
    async fn at_step(url: &str, step: i64) -> Self {
        if url.starts_with("sqlite:") {
            let pool = SqlitePool::connect(&format!("{url}?mode=rwc")).await.unwrap();
            until(&SQLITE, step).run(&pool).await.unwrap();
            return Self::Sqlite(pool);
        }
        let pool = PgPool::connect(url).await.unwrap();
        let empty = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";
        sqlx::raw_sql(empty).execute(&pool).await.unwrap();
        until(&POSTGRES, step).run(&pool).await.unwrap();
        Self::Postgres(pool)
    }

    async fn run(&self, sql: String) {
        let sql = AssertSqlSafe(sql);
        match self {
            Self::Sqlite(pool) => drop(sqlx::raw_sql(sql).execute(pool).await.unwrap()),
            Self::Postgres(pool) => drop(sqlx::raw_sql(sql).execute(pool).await.unwrap()),
        }
    }

    async fn put(&self, table: &str, columns: &str, rows: impl IntoIterator<Item = Vec<Value>>) {
        let rows: Vec<Vec<Value>> = rows.into_iter().collect();
        for some in rows.chunks(AT_ONCE) {
            let mut sql = format!("INSERT INTO {table} ({columns}) VALUES ");
            for (place, row) in some.iter().enumerate() {
                let cells: Vec<String> = row.iter().map(|value| self.literal(value)).collect();
                let comma = if place == 0 { "" } else { "," };
                let _ = write!(sql, "{comma}({})", cells.join(","));
            }
            self.run(sql).await;
        }
    }

    fn literal(&self, value: &Value) -> String {
        let is_sqlite = matches!(self, Self::Sqlite(_));
        match value {
            Id(id) if is_sqlite => format!("X'{id:032x}'"),
            Id(id) => format!("'{}'", Uuid::from_u128(*id)),
            Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
            Number(number) => number.to_string(),
            Real(number) => format!("{number:?}"),
            At(minutes) => {
                let (hour, minute) = (minutes / 60 % 24, minutes % 60);
                format!("'2026-01-{:02}T{hour:02}:{minute:02}:00+00:00'", 1 + minutes / 1_440)
            }
            Flag(is) if is_sqlite => i64::from(*is).to_string(),
            Flag(is) => is.to_string(),
            Nothing => "NULL".to_owned(),
        }
    }

    /// How many rows each table has.
    async fn counts(&self) -> BTreeMap<String, i64> {
        let tables: Vec<String> = match self {
            Self::Sqlite(pool) => {
                let names = "SELECT name FROM sqlite_master WHERE type = 'table' \
                     AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlx%'";
                sqlx::query_scalar(names).fetch_all(pool).await.unwrap()
            }
            Self::Postgres(pool) => {
                let names = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' \
                     AND tablename NOT LIKE '\\_sqlx%'";
                sqlx::query_scalar(names).fetch_all(pool).await.unwrap()
            }
        };
        let mut counts = BTreeMap::new();
        for table in tables {
            let sql = AssertSqlSafe(format!("SELECT count(*) FROM {table}"));
            let count = match self {
                Self::Sqlite(pool) => sqlx::query_scalar(sql).fetch_one(pool).await.unwrap(),
                Self::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(pool).await.unwrap(),
            };
            counts.insert(table, count);
        }
        counts
    }

    async fn close(self) {
        match self {
            Self::Sqlite(pool) => pool.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// The steps up to one.
fn until(all: &Migrator, step: i64) -> Migrator {
    let steps = all.iter().filter(|one| one.version <= step).cloned().collect();
    Migrator { migrations: Cow::Owned(steps), ..Migrator::DEFAULT }
}

/// A company as the first schema kept it.
async fn fill(older: &Older) {
    let person = |id: u128, job: &str| {
        let name = format!("p{id}");
        vec![Id(id), text(&name), text("赵一鸣"), text(job), text("zh-CN"), At(0), At(0)]
    };
    let people = [person(1, "auditor"), person(2, "director"), person(3, "representative")];
    older.put("users", "id,sign_in_name,name,job,lang,created_at,updated_at", people).await;
    let territory =
        |id: u128, parent: Value| vec![Id(id), text(&format!("T{id}")), text("区"), parent];
    let tree = [territory(100, Nothing), territory(101, Id(100))];
    older.put("territories", "id,code,name,parent_id", tree).await;
    let closure = [(100, 100, 0), (100, 101, 1), (101, 101, 0)];
    let closure = closure.map(|(above, below, depth)| vec![Id(above), Id(below), Number(depth)]);
    older.put("territory_closure", "ancestor_id,descendant_id,depth", closure).await;
    older.put("territory_holders", "territory_id,user_id", [vec![Id(101), Id(3)]]).await;
    older.run("UPDATE counters SET value = 2000 WHERE name = 'account'".to_owned()).await;
    fill_accounts(older).await;
    fill_standards(older).await;
    let entry = |number: u128| {
        vec![
            At(u32::try_from(number).unwrap()),
            Id(2),
            text("person"),
            text("change"),
            text("account"),
            Id(0x1000 + number % ACCOUNTS),
            text("{\"city\":\"南京\"}"),
            text("{\"city\":\"无锡 'N' \"}"),
        ]
    };
    let columns = "at,actor_id,via,verb,record_kind,record_id,before,after";
    older.put("audit_log", columns, (0..ENTRIES).map(entry)).await;
}

async fn fill_accounts(older: &Older) {
    let import = |id: u128, kind: &str, state: &str| {
        let hash = format!("{id:064x}");
        vec![
            Id(id),
            text(kind),
            text("销售.csv"),
            text(&hash),
            Number(7),
            text(state),
            Id(2),
            At(1),
            At(2),
        ]
    };
    let columns = "id,kind,file_name,sha256,bytes,state,created_by,created_at,updated_at";
    let imports = [import(500, "sales", "done"), import(501, "accounts", "undone")];
    older.put("imports", columns, imports).await;
    let account = |number: u128| {
        let name = format!("江宁第{number}医院");
        vec![
            Id(0x1000 + number),
            Number(i64::try_from(number).unwrap()),
            text(&format!("C{number}")),
            text(&name),
            text(&name),
            text(&name),
            text("jiangning"),
            text("jn"),
            Id(100 + number % 2),
            if number.is_multiple_of(3) { Id(3) } else { Nothing },
            text("{\"beds\":\"300\"}"),
            Number(10_000 * i64::try_from(number).unwrap()),
            At(3),
            At(3),
            if number == 7 { At(9) } else { Nothing },
        ]
    };
    let columns = "id,sales_key,code,name,sort_name,name_search,pinyin,initials,territory_id,\
                   owner_id,attributes,revenue_12m,created_at,updated_at,deleted_at";
    older.put("accounts", columns, (0..ACCOUNTS).map(account)).await;
    let alias = |number: u128| vec![Id(0x1000 + number), text("江宁院")];
    older.put("account_aliases", "account_id,alias", (0..100).map(alias)).await;
    let held = vec![Id(500), Number(1), text("云上诊所"), text("matched"), Id(0x1001), Id(2)];
    let columns = "import_id,seq,name,decision,decided_account_id,decided_by";
    older.put("held_accounts", columns, [held]).await;
    let file = vec![Id(500), text("{}"), Flag(true), At(4)];
    older.put("sales_files", "import_id,fact_file,live,added_at", [file]).await;
}

async fn fill_standards(older: &Older) {
    let standard = |id: u128, number: i64, status: &str| {
        vec![
            Id(id),
            text("pharma"),
            Number(number),
            text(status),
            text("code = \"pharma\""),
            text("医药"),
            text("Medicines"),
            Id(2),
            At(5),
            At(5),
            At(5 + u32::try_from(number).unwrap()),
        ]
    };
    let columns = "id,code,number,status,document,name_zh,name_en,author_id,created_at,updated_at,\
                   published_at";
    let standards = [standard(600, 1, "retired"), standard(601, 2, "published")];
    older.put("standards", columns, standards).await;
    let run = vec![
        Id(RUN),
        Id(601),
        text("2026-01-31"),
        Number(12),
        text("{}"),
        text("done"),
        Number(2_000),
        Id(2),
        At(6),
    ];
    let columns = "id,standard_id,as_of,months,population,status,accounts,created_by,created_at";
    older.put("screening_runs", columns, [run]).await;
    let result = |number: u128| {
        let rank = i64::try_from(number).unwrap() + 1;
        vec![
            Id(RUN),
            Id(0x1000 + number),
            Number(rank),
            Real(100.0 - 0.01 * f64::from(u32::try_from(number).unwrap())),
            Number(i64::from(number >= 40)),
            text(if number < 40 { "key" } else { "rest" }),
            Number(5_000),
            Number(4_000),
            Real(0.25),
            Real(0.0),
            text("[]"),
        ]
    };
    let columns = "run_id,account_id,rank,score,tier,tier_code,revenue,revenue_previous,growth,\
                   missing_share,reasons";
    older.put("screening_results", columns, (0..ACCOUNTS).map(result)).await;
}

/// Tables whose rows came or went by a step on purpose, with what they hold then.
const BY_PURPOSE: [(&str, i64); 1] = [("counters", 3)];

both! {
    async fn a_filled_database_of_the_first_schema_comes_up_to_date_with_everything_in_it(
        database: &Database
    ) {
        let folder = tempfile::tempdir().unwrap();
        let url = if database.url.starts_with("sqlite:") {
            format!("sqlite:{}", folder.path().join("older.db").display())
        } else {
            database.url.clone()
        };
        let older = Older::at_step(&url, 1).await;
        fill(&older).await;
        let before = older.counts().await;
        let store = Store::connect(&url, &OpenOptions::default()).await.unwrap();
        assert!(store.is_behind().await.unwrap(), "a copy is due first");
        store.migrate().await.unwrap();
        assert!(!store.is_behind().await.unwrap());
        let after = older.counts().await;
        for (table, count) in before {
            let by_purpose = BY_PURPOSE.iter().find(|(name, _)| *name == table);
            let expected = by_purpose.map_or(count, |(_, count)| *count);
            assert_eq!(after.get(&table), Some(&expected), "{table}");
        }
        older.close().await;
        it_is_read(&store).await;
        store.close().await;
        // A second start finds nothing to do.
        Store::open(&url, &OpenOptions::default()).await.unwrap().close().await;
    }
}

async fn it_is_read(store: &Store) {
    let director = store.desk(&caller(2, Job::Director, &[]));
    let count = director.count_accounts(&canopy_store::accounts::AccountFilter::default()).await;
    assert_eq!(u128::from(count.unwrap().at_least), ACCOUNTS - 1, "one is in the trash");
    let page = director.accounts(&AccountQuery::default()).await.unwrap();
    assert!(!page.rows.is_empty());
    let one = director.account(AccountId(Uuid::from_u128(0x1000 + 42))).await.unwrap();
    assert_eq!(one.name, "江宁第42医院");
    assert_eq!(one.attributes.get("beds").map(String::as_str), Some("300"));
    assert_eq!(director.trashed_accounts(10).await.unwrap().len(), 1);
    let standards = director.permit::<ViewStandards>().unwrap().standards().await.unwrap();
    assert_eq!(standards.len(), 2);
    let run = RunId(Uuid::from_u128(RUN));
    let results = director.results(&ResultQuery::of(run)).await.unwrap();
    assert_eq!(results.rows.first().map(|row| row.rank), Some(1));
    let tiers = director.tiers_in_reach(run).await.unwrap();
    let key = tiers.iter().find(|tier| tier.tier_code == "key").unwrap();
    assert_eq!(key.accounts, 40);
    let import = store.system(canopy_store::SystemReason::ImportWorker);
    let imports = import.permit::<Import>().unwrap().imports(10, None).await.unwrap();
    let kinds: Vec<&str> = imports.rows.iter().map(|row| row.kind.code()).collect();
    assert_eq!(kinds.len(), 2);
    assert!(kinds.contains(&"sales") && kinds.contains(&"accounts"), "{kinds:?}");
    let auditor = store.desk(&caller(1, Job::Auditor, &[]));
    let chain = auditor.permit::<ViewAudit>().unwrap().verify_chain(None).await.unwrap();
    assert!(chain.is_intact(), "{chain:?}");
    assert_eq!(u128::from(chain.entries), ENTRIES, "every entry is linked");
}
