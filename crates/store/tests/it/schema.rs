//! The live schema: every table declared, each class keeping its promise, both databases alike.

use crate::database::{Database, both};
use canopy_store::{Class, OpenOptions, Store, StoreError, TABLES};
use std::collections::{BTreeMap, BTreeSet};

/// Table → column → (kind, may be null); indexed first columns per table; in neutral words.
#[derive(Debug, PartialEq, Eq)]
struct Schema {
    columns: BTreeMap<String, BTreeMap<String, (String, bool)>>,
    indexes: BTreeMap<String, BTreeSet<(String, bool)>>,
}

impl Schema {
    async fn of(url: &str) -> Self {
        if url.starts_with("sqlite:") { Self::sqlite(url).await } else { Self::postgres(url).await }
    }

    async fn sqlite(url: &str) -> Self {
        let pool = sqlx::SqlitePool::connect(url).await.unwrap();
        let columns: Vec<(String, String, String, i64)> = sqlx::query_as(
            "SELECT m.name, c.name, c.type, c.\"notnull\" FROM sqlite_master m \
             JOIN pragma_table_info(m.name) c WHERE m.type = 'table' \
             AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '_sqlx%'",
        )
        .fetch_all(&pool)
        .await
        .unwrap();
        let indexes: Vec<(String, String, i64)> = sqlx::query_as(
            "SELECT m.name, group_concat(c.name), i.\"unique\" FROM sqlite_master m \
             JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE '_sqlx%' GROUP BY m.name, i.name",
        )
        .fetch_all(&pool)
        .await
        .unwrap();
        let not_null = columns.into_iter().map(|(table, name, kind, required)| {
            let kind = match kind.as_str() {
                "BLOB" => "bytes",
                "INTEGER" => "integer",
                "REAL" => "real",
                _ => "text",
            };
            (table, name, kind.to_owned(), required == 0)
        });
        Self::new(not_null, indexes.into_iter().map(|(t, c, unique)| (t, c, unique == 1)))
    }

    async fn postgres(url: &str) -> Self {
        let pool = sqlx::PgPool::connect(url).await.unwrap();
        let columns: Vec<(String, String, String, String)> = sqlx::query_as(
            "SELECT table_name::text, column_name::text, data_type::text, is_nullable::text \
             FROM information_schema.columns \
             WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%'",
        )
        .fetch_all(&pool)
        .await
        .unwrap();
        let indexes: Vec<(String, String, bool)> = sqlx::query_as(
            "SELECT t.relname::text, string_agg(a.attname::text, ',' ORDER BY k.place), \
                    i.indisunique \
             FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid \
             JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public' \
             CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY AS k(column_number, place) \
             JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.column_number \
             WHERE t.relname NOT LIKE '\\_sqlx%' GROUP BY t.relname, i.indexrelid, i.indisunique",
        )
        .fetch_all(&pool)
        .await
        .unwrap();
        pool.close().await;
        let columns = columns.into_iter().map(|(table, name, kind, nullable)| {
            let kind = match kind.as_str() {
                "uuid" | "bytea" => "bytes",
                "bigint" | "boolean" => "integer",
                "double precision" => "real",
                _ => "text",
            };
            (table, name, kind.to_owned(), nullable == "YES")
        });
        Self::new(columns, indexes.into_iter())
    }

    fn new(
        columns: impl Iterator<Item = (String, String, String, bool)>,
        indexes: impl Iterator<Item = (String, String, bool)>,
    ) -> Self {
        let mut schema = Self { columns: BTreeMap::new(), indexes: BTreeMap::new() };
        for (table, name, kind, nullable) in columns {
            schema.columns.entry(table).or_default().insert(name, (kind, nullable));
        }
        for (table, columns, unique) in indexes {
            // SQLite keeps a lone integer key without an index of its own.
            if columns != "seq" {
                schema.indexes.entry(table).or_default().insert((columns, unique));
            }
        }
        schema
    }
}

both! {
    async fn every_table_is_declared_and_keeps_its_class_promise(database: &Database) {
        let schema = Schema::of(&database.url).await;
        let live: BTreeSet<&str> = schema.columns.keys().map(String::as_str).collect();
        let declared: BTreeSet<&str> = TABLES.iter().map(|(table, _)| *table).collect();
        assert_eq!(live, declared);
        for (table, class) in TABLES {
            let account = schema.columns[*table].get("account_id");
            match class {
                Class::Scoped if *table == "accounts" => assert!(account.is_none()),
                Class::Scoped => {
                    assert_eq!(account, Some(&("bytes".to_owned(), false)), "{table}");
                    let leads = schema.indexes[*table]
                        .iter()
                        .any(|(columns, _)| columns.split(',').next() == Some("account_id"));
                    assert!(leads, "{table} has no index that begins with account_id");
                }
                Class::Territorial => {
                    assert!(account.is_none(), "{table}");
                    assert!(schema.columns[*table].contains_key("territory_id"), "{table}");
                }
                Class::Owned => {
                    assert!(account.is_none(), "{table}");
                    for column in ["owner_id", "territory_id"] {
                        let found = schema.columns[*table].get(column);
                        assert_eq!(found, Some(&("bytes".to_owned(), true)), "{table} {column}");
                        let leads = schema.indexes[*table]
                            .iter()
                            .any(|(columns, _)| columns.split(',').next() == Some(column));
                        assert!(leads, "{table} has no index that begins with {column}");
                    }
                }
                Class::Shared | Class::Private => assert!(account.is_none(), "{table}"),
            }
        }
    }

    async fn a_database_of_a_newer_version_is_refused(database: &Database) {
        let sql = "INSERT INTO _sqlx_migrations \
                   (version, description, installed_on, success, checksum, execution_time) \
                   SELECT 9999, 'from the future', installed_on, success, checksum, 0 \
                   FROM _sqlx_migrations LIMIT 1";
        if database.url.starts_with("sqlite:") {
            let pool = sqlx::SqlitePool::connect(&database.url).await.unwrap();
            sqlx::raw_sql(sql).execute(&pool).await.unwrap();
        } else {
            let pool = sqlx::PgPool::connect(&database.url).await.unwrap();
            sqlx::raw_sql(sql).execute(&pool).await.unwrap();
            pool.close().await;
        }
        let refused = Store::open(&database.url, &OpenOptions::default()).await;
        assert!(matches!(refused, Err(StoreError::NewerDatabase)), "{refused:?}");
    }
}

#[tokio::test]
async fn both_schemas_reduce_to_one_description() {
    let sqlite = Database::sqlite().await;
    let Some(postgres) = Database::postgres().await else { return };
    let (one, other) = (Schema::of(&sqlite.url).await, Schema::of(&postgres.url).await);
    for (table, columns) in &one.columns {
        assert_eq!(Some(columns), other.columns.get(table), "{table}");
        assert_eq!(one.indexes.get(table), other.indexes.get(table), "{table}");
    }
    assert_eq!(one.columns.len(), other.columns.len());
    sqlite.finish().await;
    postgres.finish().await;
}

#[test]
fn migrations_are_paired() {
    let names = |kind: &str| -> Vec<String> {
        let folder = format!("{}/migrations/{kind}", env!("CARGO_MANIFEST_DIR"));
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names("sqlite"), names("postgres"));
}
