//! Writing many rows of one table at once: multi-row VALUES on SQLite, UNNEST of arrays on
//! PostgreSQL. Table and column names are constants of this crate, never input.

use super::Transaction;
use crate::StoreError;
use canopy_domain::Day;
use chrono::{DateTime, Utc};
use sqlx::sqlite::SqliteArguments;
use sqlx::{Arguments as _, AssertSqlSafe};
use uuid::Uuid;

/// Values bound by one statement on SQLite, which allows 32,766.
const SQLITE_VALUES_AT_ONCE: usize = 8_000;
/// Rows sent by one statement on PostgreSQL.
const POSTGRES_ROWS_AT_ONCE: usize = 20_000;

/// The values of one column, one per row.
#[derive(Debug, Clone)]
pub(crate) enum Column {
    Uuid(Vec<Option<Uuid>>),
    Text(Vec<Option<String>>),
    Integer(Vec<i64>),
    Real(Vec<f64>),
    Day(Vec<Option<Day>>),
    Instant(Vec<Option<DateTime<Utc>>>),
}

/// What happens to a row whose key is there already.
#[derive(Debug, Clone, Copy)]
pub(crate) enum OnClash {
    /// The whole statement fails.
    Fail,
    /// The row that is there stays.
    Keep,
    /// Nothing is inserted: the row with the same first column takes the other values.
    Update,
    /// As `Update`, where the row's `version` is the one before the given: else somebody was faster
    /// and the row stays.
    UpdateNext,
}

/// Rows of one table, column by column.
#[derive(Debug, Clone)]
pub(crate) struct Bulk {
    pub(crate) table: &'static str,
    pub(crate) columns: Vec<(&'static str, Column)>,
    pub(crate) on_clash: OnClash,
}

impl Column {
    fn len(&self) -> usize {
        match self {
            Self::Uuid(values) => values.len(),
            Self::Text(values) => values.len(),
            Self::Integer(values) => values.len(),
            Self::Real(values) => values.len(),
            Self::Day(values) => values.len(),
            Self::Instant(values) => values.len(),
        }
    }

    const fn postgres_type(&self) -> &'static str {
        match self {
            Self::Uuid(_) => "uuid",
            Self::Text(_) => "text",
            Self::Integer(_) => "bigint",
            Self::Real(_) => "double precision",
            Self::Day(_) => "date",
            Self::Instant(_) => "timestamptz",
        }
    }

    fn bind_sqlite(&self, row: usize, into: &mut SqliteArguments) -> Result<(), StoreError> {
        match self {
            Self::Uuid(values) => into.add(values.get(row).copied().flatten()),
            Self::Text(values) => into.add(values.get(row).cloned().flatten()),
            Self::Integer(values) => into.add(values.get(row).copied()),
            Self::Real(values) => into.add(values.get(row).copied()),
            Self::Day(values) => into.add(values.get(row).copied().flatten()),
            Self::Instant(values) => into.add(values.get(row).copied().flatten()),
        }
        .map_err(StoreError::Broken)
    }

    fn bind_postgres(
        &self,
        rows: std::ops::Range<usize>,
        into: &mut sqlx::postgres::PgArguments,
    ) -> Result<(), StoreError> {
        match self {
            Self::Uuid(values) => into.add(values.get(rows).unwrap_or_default()),
            Self::Text(values) => into.add(values.get(rows).unwrap_or_default()),
            Self::Integer(values) => into.add(values.get(rows).unwrap_or_default()),
            Self::Real(values) => into.add(values.get(rows).unwrap_or_default()),
            Self::Day(values) => into.add(values.get(rows).unwrap_or_default()),
            Self::Instant(values) => into.add(values.get(rows).unwrap_or_default()),
        }
        .map_err(StoreError::Broken)
    }
}

impl Bulk {
    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.columns.first().map_or(0, |(_, column)| column.len())
    }

    fn names(&self) -> String {
        let names: Vec<String> =
            self.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        names.join(", ")
    }

    fn clash(&self) -> String {
        match self.on_clash {
            OnClash::Fail => String::new(),
            OnClash::Keep => " ON CONFLICT DO NOTHING".to_owned(),
            OnClash::Update | OnClash::UpdateNext => {
                let (table, mut names) = (self.table, self.columns.iter().map(|(name, _)| name));
                let key = names.next().copied().unwrap_or_default();
                let sets: Vec<String> =
                    names.map(|name| format!("\"{name}\" = fresh.\"{name}\"")).collect();
                let sets = sets.join(", ");
                let next = if matches!(self.on_clash, OnClash::UpdateNext) {
                    format!(" AND \"{table}\".\"version\" = fresh.\"version\" - 1")
                } else {
                    String::new()
                };
                format!(
                    " SET {sets} FROM fresh WHERE \"{table}\".\"{key}\" = fresh.\"{key}\"{next}"
                )
            }
        }
    }

    /// `WITH fresh … UPDATE` where rows exist, else `INSERT`; `source` yields the rows.
    fn wrap(&self, source: &str) -> String {
        let (table, names, clash) = (self.table, self.names(), self.clash());
        if matches!(self.on_clash, OnClash::Update | OnClash::UpdateNext) {
            format!("WITH fresh ({names}) AS ({source}) UPDATE \"{table}\"{clash}")
        } else {
            format!("INSERT INTO \"{table}\" ({names}) {source}{clash}")
        }
    }

    fn sqlite_sql(&self, rows: usize) -> String {
        let marks = vec!["?"; self.columns.len()].join(", ");
        let tuples = vec![format!("({marks})"); rows].join(", ");
        self.wrap(&format!("VALUES {tuples}"))
    }

    fn postgres_sql(&self) -> String {
        let arrays: Vec<String> = self
            .columns
            .iter()
            .enumerate()
            .map(|(at, (_, column))| format!("${}::{}[]", at + 1, column.postgres_type()))
            .collect();
        self.wrap(&format!("SELECT * FROM UNNEST({})", arrays.join(", ")))
    }
}

impl Transaction {
    /// Writes all rows; how many were inserted or changed.
    pub(crate) async fn write_all(&mut self, bulk: &Bulk) -> Result<u64, StoreError> {
        let (total, width) = (bulk.len(), bulk.columns.len().max(1));
        let at_once = match self {
            Self::Sqlite(_) => (SQLITE_VALUES_AT_ONCE / width).max(1),
            Self::Postgres(_) => POSTGRES_ROWS_AT_ONCE,
        };
        let mut written = 0;
        let mut from = 0;
        while from < total {
            let to = total.min(from + at_once);
            written += self.write_some(bulk, from..to).await?;
            from = to;
        }
        Ok(written)
    }

    async fn write_some(
        &mut self,
        bulk: &Bulk,
        rows: std::ops::Range<usize>,
    ) -> Result<u64, StoreError> {
        match self {
            Self::Sqlite(tx) => {
                let sql = bulk.sqlite_sql(rows.len());
                let mut values = SqliteArguments::default();
                for row in rows {
                    for (_, column) in &bulk.columns {
                        column.bind_sqlite(row, &mut values)?;
                    }
                }
                let query = sqlx::query_with(AssertSqlSafe(sql), values);
                Ok(query.execute(&mut **tx).await?.rows_affected())
            }
            Self::Postgres(tx) => {
                let mut values = sqlx::postgres::PgArguments::default();
                for (_, column) in &bulk.columns {
                    column.bind_postgres(rows.clone(), &mut values)?;
                }
                let query = sqlx::query_with(AssertSqlSafe(bulk.postgres_sql()), values);
                Ok(query.execute(&mut **tx).await?.rows_affected())
            }
        }
    }
}
