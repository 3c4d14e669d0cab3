//! A statement value, rendered for the database at hand. Statements are built once with sea-query.

use super::Dialect;
use sea_query::{
    DeleteStatement, InsertStatement, PostgresQueryBuilder, SelectStatement, SqliteQueryBuilder,
    UpdateStatement, Values,
};

/// SQL with the values to bind.
pub(crate) struct Rendered {
    pub(crate) sql: String,
    pub(crate) values: Values,
}

/// Anything that renders itself for either database.
pub(crate) trait Statement: Sync {
    fn render(&self, dialect: Dialect) -> Rendered;
}

macro_rules! statements {
    ($($kind:ty),+) => {$(
        impl Statement for $kind {
            fn render(&self, dialect: Dialect) -> Rendered {
                let (sql, values) = match dialect {
                    Dialect::Sqlite => self.build(SqliteQueryBuilder),
                    Dialect::Postgres => self.build(PostgresQueryBuilder),
                };
                Rendered { sql, values }
            }
        }
    )+};
}

statements!(SelectStatement, InsertStatement, UpdateStatement, DeleteStatement);
