//! Beginning a statement on a scoped table: the caller's reach is part of it before anything else
//! can be added. The rule itself is `domain::access::scope`; a property test holds both together.
#![expect(clippy::disallowed_methods, reason = "the home of scoped statements")]

use super::tables::{
    ACCOUNT_TEAM, ACCOUNTS, Owned, SCREENING_RESULTS, Scoped, TERRITORIES, TERRITORY_CLOSURE,
    Territorial,
};
use crate::desk::{Authority, Desk};
use crate::dialect::{Dialect, not_by_index};
use canopy_domain::access::{Action, Caller, Scope};
use canopy_domain::primitives::{AccountId, RunId, TerritoryId};
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

/// As [`select`], for a caller who reaches so much of the company that the database should walk the
/// index of the order asked for, not gather the reach first.
pub(crate) fn select_widely(desk: &Desk, action: Action) -> SelectStatement {
    let mut statement = Query::select().from(ACCOUNTS).take();
    if let Some(condition) = within(desk, action, not_by_index) {
        statement.cond_where(condition);
    }
    statement.and_where(Expr::col((ACCOUNTS, "deleted_at")).is_null());
    statement
}

/// A page of accounts as a table of its own under the same name, so that names of what it refers
/// to are looked up for the rows of the page alone.
pub(crate) fn page_of(page: SelectStatement) -> SelectStatement {
    Query::select().from_subquery(page, ACCOUNTS).take()
}

/// SELECT … FROM accounts in reach, those in the trash included.
pub(crate) fn select_with_trash(desk: &Desk, action: Action) -> SelectStatement {
    let mut statement = Query::select().from(ACCOUNTS).take();
    if let Some(condition) = within(desk, action, by_index) {
        statement.cond_where(condition);
    }
    statement
}

/// The accounts [`select`] finds, in parts: one statement for each way by which the caller reaches
/// accounts, so that each part is found by its own index. An account may be in several.
pub(crate) fn select_by_ways(desk: &Desk, action: Action) -> Vec<SelectStatement> {
    let col = |name| Expr::col((ACCOUNTS, name));
    let ways = match (desk.scope(action), desk.authority()) {
        (Scope::All, _) => vec![None],
        (scope @ (Scope::Related | Scope::Responsible), Authority::Person(caller)) => {
            let held = (!caller.territories.is_empty())
                .then(|| col("territory_id").in_subquery(below_held(caller)));
            let on_team = (scope == Scope::Related).then(|| is_on_team(caller, col("id")));
            let owned = col("owner_id").eq(caller.user.0);
            [Some(owned), held, on_team].into_iter().flatten().map(Some).collect()
        }
        (Scope::Nothing, _) | (_, Authority::System { .. }) => vec![],
    };
    let ways = ways.into_iter().map(|way| {
        let in_sight = Expr::col((ACCOUNTS, "deleted_at")).is_null();
        Query::select().from(ACCOUNTS).and_where_option(way).and_where(in_sight).take()
    });
    ways.collect()
}

/// SELECT … FROM a table whose rows belong to accounts in reach.
pub(crate) fn select_through(desk: &Desk, action: Action, table: Scoped) -> SelectStatement {
    let mut statement = Query::select().from(table).take();
    if let Some(condition) = through(desk, action, table) {
        statement.and_where(condition);
    }
    statement
}

/// As [`select_through`], where few rows are looked at or most of them are in reach: each row's
/// account is looked up, instead of gathering the reach first.
pub(crate) fn select_through_each(desk: &Desk, action: Action, table: Scoped) -> SelectStatement {
    let mut statement = Query::select().from(table).take();
    if let Some(condition) = within(desk, action, not_by_index) {
        let itself = Expr::col((ACCOUNTS, "id")).equals((table, "account_id"));
        let account = Query::select()
            .expr(Expr::val(1))
            .from(ACCOUNTS)
            .and_where(itself)
            .cond_where(condition)
            .take();
        statement.and_where(Expr::exists(account));
    }
    statement
}

/// UPDATE of accounts in reach.
pub(crate) fn update(desk: &Desk, action: Action) -> UpdateStatement {
    let mut statement = Query::update().table(ACCOUNTS).to_owned();
    if let Some(condition) = within(desk, action, by_index) {
        statement.cond_where(condition);
    }
    statement
}

/// UPDATE of a table whose rows belong to accounts in reach.
pub(crate) fn update_through(desk: &Desk, action: Action, table: Scoped) -> UpdateStatement {
    let mut statement = Query::update().table(table).to_owned();
    if let Some(condition) = through(desk, action, table) {
        statement.and_where(condition);
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

/// SELECT … FROM a table whose rows have an owner and a territory, as far as they are in reach.
pub(crate) fn select_owned(desk: &Desk, action: Action, table: Owned) -> SelectStatement {
    let mut statement = Query::select().from(table).take();
    if let Some(condition) = owned(desk, action, table) {
        statement.cond_where(condition);
    }
    statement
}

/// UPDATE of rows in reach of such a table.
pub(crate) fn update_owned(desk: &Desk, action: Action, table: Owned) -> UpdateStatement {
    let mut statement = Query::update().table(table).to_owned();
    if let Some(condition) = owned(desk, action, table) {
        statement.cond_where(condition);
    }
    statement
}

/// DELETE FROM rows in reach of such a table.
pub(crate) fn delete_owned(desk: &Desk, action: Action, table: Owned) -> DeleteStatement {
    let mut statement = Query::delete().from_table(table).to_owned();
    if let Some(condition) = owned(desk, action, table) {
        statement.cond_where(condition);
    }
    statement
}

/// The caller's reach over rows with an owner and a territory. A row without a territory lies at the
/// top of the tree: with those who hold it.
fn owned(desk: &Desk, action: Action, table: Owned) -> Option<Condition> {
    let col = |name| Expr::col((table, name));
    match (desk.scope(action), desk.authority()) {
        (Scope::All, _) => None,
        (Scope::Related | Scope::Responsible, Authority::Person(caller)) => {
            let roots = Query::select()
                .expr(Expr::val(1))
                .from(TERRITORIES)
                .and_where(Expr::col((TERRITORIES, "parent_id")).is_null())
                .and_where(
                    Expr::col((TERRITORIES, "id"))
                        .is_in(caller.territories.iter().map(|territory| territory.0)),
                )
                .take();
            let unplaced = col("territory_id").is_null().and(Expr::exists(roots));
            let held = responsible(caller, col);
            let holds_none = caller.territories.is_empty();
            Some(held.add_option((!holds_none).then_some(unplaced)))
        }
        (Scope::Nothing, _) | (_, Authority::System { .. }) => {
            Some(Condition::all().add(Expr::cust("1 = 0")))
        }
    }
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

/// An account that hangs under one that was found in reach, if any does; yields nothing to anybody
/// but that it is there.
pub(crate) fn a_child_of(id: AccountId) -> SelectStatement {
    Query::select()
        .column((ACCOUNTS, "id"))
        .from(ACCOUNTS)
        .and_where(Expr::col((ACCOUNTS, "parent_id")).eq(id.0))
        .and_where(Expr::col((ACCOUNTS, "deleted_at")).is_null())
        .limit(1)
        .take()
}

/// Lookups that answer "is it there" about whole tables for a holder of a company-wide permit,
/// e.g. whether anything refers to an account. Yields no rows to anybody.
pub(crate) fn referring(table: Scoped, column: &'static str) -> SelectStatement {
    Query::select().column((table, column)).from(table).take()
}

/// SELECT … FROM a table whose rows belong to territories: those the caller holds, those below, and
/// those above, whose plans are theirs to carry out.
pub(crate) fn select_around(desk: &Desk, action: Action, table: Territorial) -> SelectStatement {
    let mut statement = Query::select().from(table).take();
    if let Some(held) = held(desk, action) {
        let column = || Expr::col((table, "territory_id"));
        let below = closure("descendant_id", "ancestor_id", &held);
        let above = closure("ancestor_id", "descendant_id", &held);
        let around = column().in_subquery(below).or(column().in_subquery(above));
        statement.and_where(around);
    }
    statement
}

/// UPDATE of a table whose rows belong to territories the caller holds or that lie below.
pub(crate) fn update_within(desk: &Desk, action: Action, table: Territorial) -> UpdateStatement {
    let mut statement = Query::update().table(table).to_owned();
    if let Some(held) = held(desk, action) {
        let below = closure("descendant_id", "ancestor_id", &held);
        statement.and_where(Expr::col((table, "territory_id")).in_subquery(below));
    }
    statement
}

/// DELETE FROM a table whose rows belong to territories the caller holds or that lie below.
pub(crate) fn delete_within(desk: &Desk, action: Action, table: Territorial) -> DeleteStatement {
    let mut statement = Query::delete().from_table(table).to_owned();
    if let Some(held) = held(desk, action) {
        let below = closure("descendant_id", "ancestor_id", &held);
        statement.and_where(Expr::col((table, "territory_id")).in_subquery(below));
    }
    statement
}

/// DELETE FROM a table of accounts' rows that also belong to territories the caller holds or that
/// lie below: what hangs on a territory goes with it, wherever its accounts have gone.
pub(crate) fn delete_of_territory(
    desk: &Desk,
    action: Action,
    table: Scoped,
    territory: TerritoryId,
) -> DeleteStatement {
    let mut reached = territories_to(desk, action);
    reached.and_where(Expr::col((TERRITORIES, "id")).eq(territory.0));
    let column = Expr::col((table, "territory_id"));
    Query::delete().from_table(table).and_where(column.in_subquery(reached)).to_owned()
}

/// The territories the action reaches: held, or below one that is.
pub(crate) fn territories_to(desk: &Desk, action: Action) -> SelectStatement {
    let id = || Expr::col((TERRITORIES, "id"));
    let mut statement = Query::select().column((TERRITORIES, "id")).from(TERRITORIES).take();
    if let Some(held) = held(desk, action) {
        statement.and_where(id().in_subquery(closure("descendant_id", "ancestor_id", &held)));
    }
    statement
}

/// The territories the caller holds, none where the action reaches nothing; `None` where it reaches
/// everything.
fn held(desk: &Desk, action: Action) -> Option<Vec<TerritoryId>> {
    match (desk.scope(action), desk.authority()) {
        (Scope::All, _) => None,
        (Scope::Related | Scope::Responsible, Authority::Person(caller)) => {
            Some(caller.territories.clone())
        }
        (Scope::Nothing, _) | (_, Authority::System { .. }) => Some(Vec::new()),
    }
}

/// One end of the closure's lines whose other end is held.
fn closure(wanted: &'static str, held: &'static str, ids: &[TerritoryId]) -> SelectStatement {
    Query::select()
        .column((TERRITORY_CLOSURE, wanted))
        .from(TERRITORY_CLOSURE)
        .and_where(Expr::col((TERRITORY_CLOSURE, held)).is_in(ids.iter().map(|one| one.0)))
        .take()
}

fn through(desk: &Desk, action: Action, table: Scoped) -> Option<Expr> {
    let condition = within(desk, action, by_index)?;
    let accounts =
        Query::select().column((ACCOUNTS, "id")).from(ACCOUNTS).cond_where(condition).take();
    Some(Expr::col((table, "account_id")).in_subquery(accounts))
}

/// How a column of accounts is written in the condition.
type Written = fn(Dialect, (Scoped, &'static str)) -> Expr;

fn by_index(_: Dialect, column: (Scoped, &'static str)) -> Expr {
    Expr::col(column)
}

/// The caller's reach as a condition on `accounts`; `None` where there is nothing to add.
fn within(desk: &Desk, action: Action, written: Written) -> Option<Condition> {
    let col = |name| written(desk.dialect(), (ACCOUNTS, name));
    match (desk.scope(action), desk.authority()) {
        (Scope::All, _) => None,
        (Scope::Related, Authority::Person(caller)) => {
            Some(responsible(caller, col).add(is_on_team(caller, col("id"))))
        }
        (Scope::Responsible, Authority::Person(caller)) => Some(responsible(caller, col)),
        (Scope::Nothing, _) | (_, Authority::System { .. }) => {
            Some(Condition::all().add(Expr::cust("1 = 0")))
        }
    }
}

/// Owned, or in a held territory or below.
fn responsible(caller: &Caller, col: impl Fn(&'static str) -> Expr) -> Condition {
    let owned = col("owner_id").eq(caller.user.0);
    if caller.territories.is_empty() {
        return Condition::any().add(owned);
    }
    Condition::any().add(owned).add(col("territory_id").in_subquery(below_held(caller)))
}

/// The territories the caller holds and those below.
fn below_held(caller: &Caller) -> SelectStatement {
    closure("descendant_id", "ancestor_id", &caller.territories)
}

fn is_on_team(caller: &Caller, account: Expr) -> Expr {
    let teams = Query::select()
        .column((ACCOUNT_TEAM, "account_id"))
        .from(ACCOUNT_TEAM)
        .and_where(Expr::col((ACCOUNT_TEAM, "user_id")).eq(caller.user.0))
        .take();
    account.in_subquery(teams)
}
