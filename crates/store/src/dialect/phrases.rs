//! Phrases the two databases spell differently.

use super::Dialect;
use sea_query::{BinOper, ColumnRef, Expr, ExprTrait as _, Func};

/// A column that SQLite must not look up by its index: for conditions so wide that walking another
/// index in order and testing each row is cheaper. PostgreSQL decides by its statistics.
pub(crate) fn not_by_index(dialect: Dialect, column: impl Into<ColumnRef>) -> Expr {
    let column = Expr::col(column);
    match dialect {
        Dialect::Sqlite => Expr::cust_with_expr("+?", column),
        Dialect::Postgres => column,
    }
}

/// All values of an integer column in one text with commas: many times cheaper than a row each.
pub(crate) fn joined(dialect: Dialect, column: impl Into<ColumnRef>) -> Expr {
    let column = Expr::col(column);
    match dialect {
        Dialect::Sqlite => Func::cust("group_concat").arg(column).into(),
        Dialect::Postgres => Func::cust("string_agg").arg(column.cast_as("text")).arg(",").into(),
    }
}

/// One value of a column that holds an object of texts; nothing where the object has none of that name.
pub(crate) fn attribute(dialect: Dialect, column: impl Into<ColumnRef>, name: &str) -> Expr {
    let column = Expr::col(column);
    let object = match dialect {
        Dialect::Sqlite => column,
        Dialect::Postgres => column.cast_as("jsonb"),
    };
    object.binary(BinOper::Custom("->>"), Expr::val(name))
}
