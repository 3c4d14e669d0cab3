//! Pools and transactions of either database. SQLite has one writer, which begins IMMEDIATE.
//! Pools never leave this crate.

use super::row::Row;
use super::{Cells, Dialect, FromCells, Rendered, Statement};
use crate::StoreError;
use futures::TryStreamExt as _;
use sea_query_sqlx::SqlxValues;
use sqlx::{AssertSqlSafe, PgPool, Postgres, Sqlite, SqlitePool};

/// The pools of a store.
#[derive(Debug, Clone)]
pub(crate) enum Pools {
    Sqlite { readers: SqlitePool, writer: SqlitePool },
    Postgres(PgPool),
}

/// An open transaction.
pub(crate) enum Transaction {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// Runs a rendered statement on an executor and reads every row as it arrives.
macro_rules! collect {
    ($executor:expr, $rendered:expr, $variant:ident) => {{
        let query = sqlx::query_with(AssertSqlSafe($rendered.sql), SqlxValues($rendered.values));
        let mut stream = query.fetch($executor);
        let mut found = Vec::new();
        while let Some(row) = stream.try_next().await? {
            found.push(T::from_cells(&mut Cells::of(Row::$variant(&row)))?);
        }
        Ok(found)
    }};
}

macro_rules! execute {
    ($executor:expr, $rendered:expr) => {
        sqlx::query_with(AssertSqlSafe($rendered.sql), SqlxValues($rendered.values))
            .execute($executor)
            .await?
            .rows_affected()
    };
}

impl Pools {
    pub(crate) fn dialect(&self) -> Dialect {
        match self {
            Self::Sqlite { .. } => Dialect::Sqlite,
            Self::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Runs one statement that only reads.
    pub(crate) async fn fetch<T: FromCells>(
        &self,
        statement: &impl Statement,
    ) -> Result<Vec<T>, StoreError> {
        let rendered: Rendered = statement.render(self.dialect());
        match self {
            Self::Sqlite { readers, .. } => collect!(readers, rendered, Sqlite),
            Self::Postgres(pool) => collect!(pool, rendered, Postgres),
        }
    }

    /// A transaction that writes.
    pub(crate) async fn begin(&self) -> Result<Transaction, StoreError> {
        Ok(match self {
            Self::Sqlite { writer, .. } => {
                Transaction::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?)
            }
            Self::Postgres(pool) => Transaction::Postgres(pool.begin().await?),
        })
    }

    /// A transaction that sees one state of the database and cannot write.
    pub(crate) async fn snapshot(&self) -> Result<Transaction, StoreError> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Transaction::Sqlite(readers.begin().await?),
            Self::Postgres(pool) => {
                let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
                Transaction::Postgres(pool.begin_with(begin).await?)
            }
        })
    }

    /// What distinguishes one state of the records from another where several programs write: two
    /// equal ones see the same. SQLite has one program, which knows of its own commits.
    pub(crate) async fn state(&self) -> Result<Option<String>, StoreError> {
        let Self::Postgres(pool) = self else { return Ok(None) };
        let state =
            sqlx::query_scalar("SELECT pg_current_snapshot()::text").fetch_one(pool).await?;
        Ok(Some(state))
    }

    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

impl Transaction {
    pub(crate) fn dialect(&self) -> Dialect {
        match self {
            Self::Sqlite(_) => Dialect::Sqlite,
            Self::Postgres(_) => Dialect::Postgres,
        }
    }

    pub(crate) async fn fetch<T: FromCells>(
        &mut self,
        statement: &impl Statement,
    ) -> Result<Vec<T>, StoreError> {
        let rendered: Rendered = statement.render(self.dialect());
        match self {
            Self::Sqlite(tx) => collect!(&mut **tx, rendered, Sqlite),
            Self::Postgres(tx) => collect!(&mut **tx, rendered, Postgres),
        }
    }

    /// Runs a statement that writes; how many rows it changed.
    pub(crate) async fn execute(&mut self, statement: &impl Statement) -> Result<u64, StoreError> {
        let rendered: Rendered = statement.render(self.dialect());
        Ok(match self {
            Self::Sqlite(tx) => execute!(&mut **tx, rendered),
            Self::Postgres(tx) => execute!(&mut **tx, rendered),
        })
    }

    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    pub(crate) async fn rollback(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.rollback().await?,
            Self::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }
}
