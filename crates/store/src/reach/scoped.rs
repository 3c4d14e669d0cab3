//! Beginning a statement on a scoped table: the caller's reach is part of it before anything else
//! can be added. The rule itself is `domain::access::scope`; a property test holds both together.
#![expect(clippy::disallowed_methods, reason = "the home of scoped statements")]

use super::tables::{
    ACCOUNT_TEAM, ACCOUNTS, Owned, SCREENING_RESULTS, Scoped, TERRITORIES, TERRITORY_CLOSURE,
    Territorial,
};
use crate::desk::{Authority, Desk};
use crate::dialect::{Dialect, not_by_index};
use canopy_domain::access::{Action, Caller, Scope, Ways, ways};
use canopy_domain::primitives::{AccountId, RunId, TerritoryId, UserId};
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
    let ways = match ways_of(desk, action) {
        None => vec![None],
        Some(ways) => {
            let owned = (!ways.owners.is_empty()).then(|| one_of(col("owner_id"), &ways.owners));
            let held = (!ways.territories.is_empty())
                .then(|| col("territory_id").in_subquery(below_held(&ways)));
            let on_team = (!ways.teams.is_empty()).then(|| is_on_team(&ways.teams, col("id")));
            [owned, held, on_team].into_iter().flatten().map(Some).collect()
        }
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
    ways_of(desk, action).map(|ways| owned_by(&ways, table))
}

fn owned_by(ways: &Ways, table: Owned) -> Condition {
    if ways.owners.is_empty() {
        return nothing();
    }
    let col = |name| Expr::col((table, name));
    let held = responsible(ways, col);
    if ways.territories.is_empty() {
        return held;
    }
    let roots = Query::select()
        .expr(Expr::val(1))
        .from(TERRITORIES)
        .and_where(Expr::col((TERRITORIES, "parent_id")).is_null())
        .and_where(
            Expr::col((TERRITORIES, "id"))
                .is_in(ways.territories.iter().map(|territory| territory.0)),
        )
        .take();
    held.add(col("territory_id").is_null().and(Expr::exists(roots)))
}

/// SELECT … FROM accounts that one person reaches in their own name: to find out in whose name a
/// deputy does something. Only for records that were found within the deputy's reach before.
pub(crate) fn select_in_own_name(
    dialect: Dialect,
    caller: &Caller,
    action: Action,
) -> SelectStatement {
    let mut statement = Query::select().from(ACCOUNTS).take();
    if let Some(ways) = ways(&caller.alone(), action) {
        statement.cond_where(within_ways(&ways, dialect, by_index));
    }
    statement
}

/// As [`select_in_own_name`], for rows with an owner and a territory.
pub(crate) fn select_owned_in_own_name(
    caller: &Caller,
    action: Action,
    table: Owned,
) -> SelectStatement {
    let mut statement = Query::select().from(table).take();
    if let Some(ways) = ways(&caller.alone(), action) {
        statement.cond_where(owned_by(&ways, table));
    }
    statement
}

/// As [`territories_to`], for one person in their own name.
pub(crate) fn territories_in_own_name(caller: &Caller, action: Action) -> SelectStatement {
    let mut statement = Query::select().column((TERRITORIES, "id")).from(TERRITORIES).take();
    if let Some(ways) = ways(&caller.alone(), action) {
        let below = closure("descendant_id", "ancestor_id", &ways.territories);
        statement.and_where(Expr::col((TERRITORIES, "id")).in_subquery(below));
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
    ways_of(desk, action).map(|ways| ways.territories)
}

/// The ways by which whoever is at the desk reaches records for an action; `None` where they reach
/// all, none of the ways where they reach nothing.
fn ways_of(desk: &Desk, action: Action) -> Option<Ways> {
    match desk.authority() {
        Authority::Person(caller) => ways(caller, action),
        Authority::System { .. } if desk.scope(action) == Scope::All => None,
        Authority::System { .. } => Some(Ways::default()),
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
    ways_of(desk, action).map(|ways| within_ways(&ways, desk.dialect(), written))
}

fn within_ways(ways: &Ways, dialect: Dialect, written: Written) -> Condition {
    let col = |name| written(dialect, (ACCOUNTS, name));
    if ways.owners.is_empty() {
        return nothing();
    }
    let on_team = (!ways.teams.is_empty()).then(|| is_on_team(&ways.teams, col("id")));
    responsible(ways, col).add_option(on_team)
}

fn nothing() -> Condition {
    Condition::all().add(Expr::cust("1 = 0"))
}

/// Owned, or in a held territory or below.
fn responsible(ways: &Ways, col: impl Fn(&'static str) -> Expr) -> Condition {
    let owned = one_of(col("owner_id"), &ways.owners);
    if ways.territories.is_empty() {
        return Condition::any().add(owned);
    }
    Condition::any().add(owned).add(col("territory_id").in_subquery(below_held(ways)))
}

/// The territories held and those below.
fn below_held(ways: &Ways) -> SelectStatement {
    closure("descendant_id", "ancestor_id", &ways.territories)
}

fn one_of(column: Expr, people: &[UserId]) -> Expr {
    match people {
        [one] => column.eq(one.0),
        several => column.is_in(several.iter().map(|one| one.0)),
    }
}

fn is_on_team(people: &[UserId], account: Expr) -> Expr {
    let teams = Query::select()
        .column((ACCOUNT_TEAM, "account_id"))
        .from(ACCOUNT_TEAM)
        .and_where(one_of(Expr::col((ACCOUNT_TEAM, "user_id")), people))
        .take();
    account.in_subquery(teams)
}
