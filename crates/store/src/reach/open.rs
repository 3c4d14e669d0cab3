//! Beginning a statement on a table that needs no scope. Scoped tables do not fit these doors.
#![expect(clippy::disallowed_methods, reason = "the home of unscoped statements")]
#![expect(clippy::needless_pass_by_value, reason = "tables are names, handed over by copy")]

use super::tables::Unscoped;
use sea_query::{
    Asterisk, DeleteStatement, Expr, ExprTrait as _, Query, SelectStatement, UpdateStatement,
};

/// SELECT … FROM a shared or private table.
pub(crate) fn select(table: impl Unscoped) -> SelectStatement {
    Query::select().from(table.table()).take()
}

/// UPDATE of a shared or private table.
pub(crate) fn update(table: impl Unscoped) -> UpdateStatement {
    Query::update().table(table.table()).to_owned()
}

/// DELETE FROM a shared or private table.
pub(crate) fn delete(table: impl Unscoped) -> DeleteStatement {
    Query::delete().from_table(table.table()).to_owned()
}

/// How many rows a statement that groups finds.
pub(crate) fn count_all(statement: SelectStatement) -> SelectStatement {
    Query::select().expr(Expr::col(Asterisk).count()).from_subquery(statement, "counted").take()
}

/// How many rows a statement finds, looking at no more than `at_most`.
pub(crate) fn count_of(mut statement: SelectStatement, at_most: u64) -> SelectStatement {
    statement.clear_selects().expr_as(Expr::val(1_i64), "one").clear_order_by().limit(at_most);
    Query::select().expr(Expr::col(Asterisk).count()).from_subquery(statement, "counted").take()
}
