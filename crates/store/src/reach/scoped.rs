//! Beginning a statement on a scoped table: the caller's reach is part of it before anything else
//! can be added. The rule itself is `domain::access::scope`; a property test holds both together.
#![expect(clippy::disallowed_methods, reason = "the home of scoped statements")]

use super::tables::{ACCOUNT_TEAM, ACCOUNTS, SCREENING_RESULTS, Scoped, TERRITORY_CLOSURE};
use crate::desk::{Authority, Desk};
use canopy_domain::access::{Action, Caller, Scope};
use canopy_domain::primitives::{AccountId, RunId};
use sea_query::{
    Condition, DeleteStatement, Expr, ExprTrait as _, JoinType, Query, SelectStatement,
    UpdateStatement,
};

/// SELECT … FROM accounts in reach and not in the trash.
pub(crate) fn select(desk: &Desk, action: Action) -> SelectStatement {
    let mut statement = select_with_trash(desk, action);
    statement.and_where(Expr::col((ACCOUNTS, "deleted_at")).is_null());
    statement
}

/// SELECT … FROM accounts in reach, those in the trash included.
pub(crate) fn select_with_trash(desk: &Desk, action: Action) -> SelectStatement {
    let mut statement = Query::select().from(ACCOUNTS).take();
    if let Some(condition) = within(desk, action) {
        statement.cond_where(condition);
    }
    statement
}

/// SELECT … FROM a table whose rows belong to accounts in reach.
pub(crate) fn select_through(desk: &Desk, action: Action, table: Scoped) -> SelectStatement {
    let mut statement = Query::select().from(table).take();
    if let Some(condition) = through(desk, action, table) {
        statement.and_where(condition);
    }
    statement
}

/// UPDATE of accounts in reach.
pub(crate) fn update(desk: &Desk, action: Action) -> UpdateStatement {
    let mut statement = Query::update().table(ACCOUNTS).to_owned();
    if let Some(condition) = within(desk, action) {
        statement.cond_where(condition);
    }
    statement
}

/// DELETE FROM a table whose rows belong to accounts in reach.
pub(crate) fn delete_through(desk: &Desk, action: Action, table: Scoped) -> DeleteStatement {
    let mut statement = Query::delete().from_table(table).to_owned();
    if let Some(condition) = through(desk, action, table) {
        statement.and_where(condition);
    }
    statement
}

/// The accounts a run put into a tier, to be used inside a statement that carries the scope.
pub(crate) fn members_of_tier(run: Option<RunId>, tier_code: &str) -> SelectStatement {
    Query::select()
        .column((SCREENING_RESULTS, "account_id"))
        .from(SCREENING_RESULTS)
        .and_where(Expr::col((SCREENING_RESULTS, "run_id")).eq(run.map(|run| run.0)))
        .and_where(Expr::col((SCREENING_RESULTS, "tier_code")).eq(tier_code))
        .take()
}

/// Joins to results in reach those of the same accounts in an earlier run, as `earlier`.
pub(crate) fn join_earlier_results(statement: &mut SelectStatement, run: RunId) {
    statement.join_as(
        JoinType::LeftJoin,
        SCREENING_RESULTS,
        "earlier",
        Expr::col(("earlier", "account_id"))
            .equals((SCREENING_RESULTS, "account_id"))
            .and(Expr::col(("earlier", "run_id")).eq(run.0)),
    );
}

/// The account above one that was found in reach; for the walk that refuses circles.
pub(crate) fn parent_of(id: AccountId) -> SelectStatement {
    Query::select()
        .column((ACCOUNTS, "parent_id"))
        .from(ACCOUNTS)
        .and_where(Expr::col((ACCOUNTS, "id")).eq(id.0))
        .take()
}

/// Lookups that answer "is it there" about whole tables for a holder of a company-wide permit,
/// e.g. whether anything refers to an account. Yields no rows to anybody.
pub(crate) fn referring(table: Scoped, column: &'static str) -> SelectStatement {
    Query::select().column((table, column)).from(table).take()
}

fn through(desk: &Desk, action: Action, table: Scoped) -> Option<Expr> {
    let condition = within(desk, action)?;
    let accounts =
        Query::select().column((ACCOUNTS, "id")).from(ACCOUNTS).cond_where(condition).take();
    Some(Expr::col((table, "account_id")).in_subquery(accounts))
}

/// The caller's reach as a condition on `accounts`; `None` where there is nothing to add.
fn within(desk: &Desk, action: Action) -> Option<Condition> {
    let scope = desk.scope(action);
    match (scope, desk.authority()) {
        (Scope::All, _) => None,
        (Scope::Related, Authority::Person(caller)) => {
            Some(responsible(caller).add(is_on_team(caller)))
        }
        (Scope::Responsible, Authority::Person(caller)) => Some(responsible(caller)),
        (Scope::Nothing, _) | (_, Authority::System { .. }) => {
            Some(Condition::all().add(Expr::cust("1 = 0")))
        }
    }
}

/// Owned, or in a held territory or below.
fn responsible(caller: &Caller) -> Condition {
    let owned = Expr::col((ACCOUNTS, "owner_id")).eq(caller.user.0);
    if caller.territories.is_empty() {
        return Condition::any().add(owned);
    }
    let below = Query::select()
        .column((TERRITORY_CLOSURE, "descendant_id"))
        .from(TERRITORY_CLOSURE)
        .and_where(
            Expr::col((TERRITORY_CLOSURE, "ancestor_id"))
                .is_in(caller.territories.iter().map(|territory| territory.0)),
        )
        .take();
    Condition::any().add(owned).add(Expr::col((ACCOUNTS, "territory_id")).in_subquery(below))
}

fn is_on_team(caller: &Caller) -> Expr {
    let teams = Query::select()
        .column((ACCOUNT_TEAM, "account_id"))
        .from(ACCOUNT_TEAM)
        .and_where(Expr::col((ACCOUNT_TEAM, "user_id")).eq(caller.user.0))
        .take();
    Expr::col((ACCOUNTS, "id")).in_subquery(teams)
}
