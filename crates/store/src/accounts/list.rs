//! The list of accounts: filters and sorts from closed lists, pages by key, counts up to a cap.

use super::names::needles;
use super::rows::{AccountRow, never};
use crate::StoreError;
use crate::decisions::given_tier;
use crate::desk::{Count, Desk};
use crate::dialect::{Dialect, attribute, not_by_index, row};
use crate::page::{Page, PageMark, limited};
use crate::reach::tables::{
    ACCOUNTS, DICTIONARY, SCREENING_RESULTS, SCREENING_RUNS, TERRITORIES, TERRITORY_CLOSURE, USERS,
};
use crate::reach::{open, scoped};
use canopy_domain::access::{Action, Scope};
use canopy_domain::primitives::{AccountId, Day, RunId, TerritoryId, UserId};
use sea_query::{Condition, Expr, ExprTrait as _, LikeExpr, Order, SelectStatement};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Accounts are counted so far; beyond, lists say "10,000+".
const COUNT_MAX: u64 = 10_000;

/// From so many accounts in reach on, lists are walked in order.
const WIDE_FROM: u64 = 3_000;

/// An account's own columns in a list.
const OWN: [&str; 12] = [
    "id",
    "code",
    "name",
    "account_type",
    "level",
    "region",
    "city",
    "revenue_12m",
    "revenue_prev",
    "last_sale",
    "sort_name",
    "attributes",
];

/// Which accounts are listed. Everything given must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountFilter {
    /// Part of the name, an alias, the code, or the pinyin or its initials.
    pub text: Option<String>,
    /// Of this type.
    pub account_type: Option<String>,
    /// Of this level.
    pub level: Option<String>,
    /// In this region.
    pub region: Option<String>,
    /// In this territory or below.
    pub territory: Option<TerritoryId>,
    /// Owned by this person.
    pub owner: Option<UserId>,
    /// Put into this tier by the latest run, or by people since.
    pub tier_code: Option<String>,
    /// Whose own fields, by code, hold these values.
    pub fields: Vec<(String, String)>,
    /// The day whose decisions of people count; without it the latest run alone says the tier.
    pub today: Option<Day>,
}

/// By what a list of accounts is sorted; ties by id.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountSort {
    /// Name in pinyin, rising.
    #[default]
    Name,
    /// Name, falling.
    NameDown,
    /// Code, rising.
    Code,
    /// Code, falling.
    CodeDown,
    /// Revenue of the last twelve months, largest first.
    RevenueDown,
    /// Revenue, smallest first.
    Revenue,
    /// Last purchase, latest first.
    LastSaleDown,
    /// Last purchase, earliest first; never comes first.
    LastSale,
    /// Level, rising.
    Level,
    /// Level, falling.
    LevelDown,
    /// Region, rising.
    Region,
    /// Region, falling.
    RegionDown,
}

impl AccountSort {
    const fn column(self) -> &'static str {
        match self {
            Self::Name | Self::NameDown => "sort_name",
            Self::Code | Self::CodeDown => "code",
            Self::RevenueDown | Self::Revenue => "revenue_12m",
            Self::LastSaleDown | Self::LastSale => "last_sale",
            Self::LevelDown | Self::Level => "level",
            Self::RegionDown | Self::Region => "region",
        }
    }

    const fn order(self) -> Order {
        match self {
            Self::Name
            | Self::Code
            | Self::Revenue
            | Self::LastSale
            | Self::Level
            | Self::Region => Order::Asc,
            _ => Order::Desc,
        }
    }

    fn key_of(self, row: &AccountRow) -> Key {
        match self {
            Self::Name | Self::NameDown => Key::Text(row.sort_name.clone()),
            Self::Code | Self::CodeDown => Key::Text(row.code.clone()),
            Self::RevenueDown | Self::Revenue => Key::Number(row.revenue_12m.ten_thousandths()),
            Self::LastSaleDown | Self::LastSale => Key::Day(row.last_sale.unwrap_or_else(never)),
            Self::LevelDown | Self::Level => Key::Text(row.level.clone()),
            Self::RegionDown | Self::Region => Key::Text(row.region.clone()),
        }
    }
}

#[derive(Serialize, Deserialize)]
enum Key {
    Text(String),
    Number(i64),
    Day(Day),
}

impl Key {
    fn value(&self) -> Expr {
        match self {
            Self::Text(text) => Expr::val(text.as_str()),
            Self::Number(number) => Expr::val(*number),
            Self::Day(day) => Expr::val(*day),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Place {
    keys: Vec<(AccountSort, Key)>,
    id: Uuid,
}

/// A page asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountQuery {
    /// Which.
    pub filter: AccountFilter,
    /// In which order.
    pub sort: AccountSort,
    /// By what those are sorted that the first order leaves together.
    pub then: Vec<AccountSort>,
    /// How many at most; bounded by [`crate::PAGE_MAX`].
    pub limit: u32,
    /// Where the page begins.
    pub after: Option<PageMark>,
}

impl AccountQuery {
    fn sorts(&self) -> impl Iterator<Item = AccountSort> {
        std::iter::once(self.sort).chain(self.then.iter().copied())
    }

    fn place_of(&self, row: &AccountRow) -> Place {
        let keys = self.sorts().map(|sort| (sort, sort.key_of(row))).collect();
        Place { keys, id: row.id.0 }
    }
}

/// The tier the latest run put an account in.
#[derive(Debug, Clone, PartialEq)]
pub struct LatestTier {
    /// The run.
    pub run: RunId,
    /// Code of the tier.
    pub tier_code: String,
    /// Rank in the run.
    pub rank: u32,
    /// Score in the run.
    pub score: f64,
}

row!(LatestTier { run, tier_code, rank, score });

/// A value lists can be filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Types of accounts.
    AccountType,
    /// Levels.
    Level,
    /// Regions.
    Region,
    /// Cities.
    City,
    /// Codes of further attributes.
    Attribute,
}

impl Choice {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::AccountType => "account_type",
            Self::Level => "level",
            Self::Region => "region",
            Self::City => "city",
            Self::Attribute => "attribute",
        }
    }
}

impl Desk {
    /// A page of the accounts in reach.
    pub async fn accounts(&self, query: &AccountQuery) -> Result<Page<AccountRow>, StoreError> {
        let latest = self.latest_run().await?;
        let width = self.width(&query.filter, latest).await?;
        let limit = limited(query.limit);
        let statement = list_statement(self, query, (latest, width), limit + 1)?;
        let mut rows: Vec<AccountRow> = self.fetch(&statement).await?;
        if let Some((run, today)) = latest.zip(query.filter.today) {
            self.overlay(&mut rows, run, today).await?;
        }
        Page::cut(rows, limit, |row| PageMark::of(&query.place_of(row)))
    }

    /// Puts the tiers people gave in place of those of the run.
    async fn overlay(
        &self,
        rows: &mut [AccountRow],
        run: RunId,
        today: Day,
    ) -> Result<(), StoreError> {
        let ids: Vec<AccountId> = rows.iter().map(|row| row.id).collect();
        for held in self.decisions_held(run, &ids, today).await? {
            for row in rows.iter_mut().filter(|row| row.id == held.account) {
                row.tier_code = Some(held.tier_code.clone());
                row.decision = Some(held.clone());
            }
        }
        Ok(())
    }

    /// How many accounts in reach a filter finds, counted to 10,000.
    pub async fn count_accounts(&self, filter: &AccountFilter) -> Result<Count, StoreError> {
        let latest = self.latest_run().await?;
        let statement = count_statement(self, filter, latest);
        let found = self.count_kept(&statement).await?;
        Ok(Count { at_least: std::cmp::min(found, COUNT_MAX), is_exact: found <= COUNT_MAX })
    }

    /// The values that occur, for filters and forms; in order, at most 500.
    pub async fn choices(&self, of: Choice) -> Result<Vec<String>, StoreError> {
        let mut statement = open::select(DICTIONARY);
        statement
            .column("value")
            .and_where(Expr::col("kind").eq(of.code()))
            .order_by("value", Order::Asc)
            .limit(500);
        let rows: Vec<(String,)> = self.fetch_kept(&statement).await?;
        Ok(rows.into_iter().map(|(value,)| value).collect())
    }

    /// The latest finished run, whatever its standard.
    pub async fn latest_run(&self) -> Result<Option<RunId>, StoreError> {
        let mut statement = open::select(SCREENING_RUNS);
        statement
            .column("id")
            .and_where(Expr::col("status").eq("done"))
            .order_by("created_at", Order::Desc)
            .order_by("id", Order::Desc)
            .limit(1);
        let found: Vec<(RunId,)> = self.fetch_kept(&statement).await?;
        Ok(found.first().map(|(run,)| *run))
    }

    /// The tier the latest run put an account in reach in.
    pub async fn latest_tier(&self, id: AccountId) -> Result<Option<LatestTier>, StoreError> {
        let Some(run) = self.latest_run().await? else { return Ok(None) };
        let mut statement =
            scoped::select_through_each(self, Action::ViewAccounts, SCREENING_RESULTS);
        statement
            .columns(["run_id", "tier_code", "rank", "score"])
            .and_where(Expr::col((SCREENING_RESULTS, "run_id")).eq(run.0))
            .and_where(Expr::col((SCREENING_RESULTS, "account_id")).eq(id.0));
        self.fetch_first(&statement).await
    }
}

/// The statement that counts accounts, to one more than the cap.
pub(crate) fn count_statement(
    desk: &Desk,
    filter: &AccountFilter,
    latest: Option<RunId>,
) -> SelectStatement {
    let mut statement = scoped::select(desk, Action::ViewAccounts);
    filtered(&mut statement, filter, (latest, desk.dialect()));
    open::count_of(statement, COUNT_MAX + 1)
}

/// How much of the company the caller reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Width {
    /// So few accounts that gathering and sorting them is cheapest.
    Narrow,
    /// So many that walking them in order is.
    Wide,
}

impl Desk {
    /// How wide the caller's reach is.
    pub(crate) async fn reach_width(&self) -> Result<Width, StoreError> {
        self.width(&AccountFilter::default(), None).await
    }

    /// Counts what is asked for to a cap, so that lists can be found the cheaper way.
    pub(crate) async fn width(
        &self,
        filter: &AccountFilter,
        latest: Option<RunId>,
    ) -> Result<Width, StoreError> {
        let reaches_all = matches!(self.scope(Action::ViewAccounts), Scope::All | Scope::Nothing);
        let asks_nothing = AccountFilter { today: filter.today, ..AccountFilter::default() };
        if reaches_all && *filter == asks_nothing {
            return Ok(Width::Wide);
        }
        let mut reach = scoped::select(self, Action::ViewAccounts);
        reach.column((ACCOUNTS, "id"));
        filtered(&mut reach, filter, (latest, self.dialect()));
        let found = self.count_kept(&open::count_of(reach, WIDE_FROM)).await?;
        Ok(if found < WIDE_FROM { Width::Narrow } else { Width::Wide })
    }
}

/// The statement behind a page of accounts: the page first, then what its rows refer to.
pub(crate) fn list_statement(
    desk: &Desk,
    query: &AccountQuery,
    (latest, width): (Option<RunId>, Width),
    limit: u64,
) -> Result<SelectStatement, StoreError> {
    let mut page = match width {
        Width::Narrow => scoped::select(desk, Action::ViewAccounts),
        Width::Wide => scoped::select_widely(desk, Action::ViewAccounts),
    };
    page.columns(OWN.map(|column| (ACCOUNTS, column)))
        .columns(["territory_id", "owner_id"].map(|column| (ACCOUNTS, column)));
    match width {
        Width::Narrow => filtered(&mut page, &query.filter, (latest, desk.dialect())),
        Width::Wide => conditions(&mut page, &query.filter, (latest, desk.dialect()), |name| {
            not_by_index(desk.dialect(), (ACCOUNTS, name))
        }),
    }
    if let Some(mark) = &query.after {
        page.cond_where(beyond(query, &mark.read()?)?);
    }
    match width {
        Width::Narrow => {
            for sort in query.sorts() {
                let key = not_by_index(desk.dialect(), (ACCOUNTS, sort.column()));
                page.order_by_expr(key, sort.order());
            }
            page.order_by((ACCOUNTS, "id"), query.sort.order())
        }
        Width::Wide => in_order(&mut page, query),
    }
    .limit(limit);
    let mut statement = scoped::page_of(page);
    statement
        .columns(OWN.map(|column| (ACCOUNTS, column)))
        .columns([(TERRITORIES, "name"), (USERS, "name")])
        .columns([(SCREENING_RESULTS, "tier_code"), (SCREENING_RESULTS, "rank")])
        .left_join(TERRITORIES, Expr::col((TERRITORIES, "id")).equals((ACCOUNTS, "territory_id")))
        .left_join(USERS, Expr::col((USERS, "id")).equals((ACCOUNTS, "owner_id")))
        .left_join(
            SCREENING_RESULTS,
            Expr::col((SCREENING_RESULTS, "account_id"))
                .equals((ACCOUNTS, "id"))
                .and(Expr::col((SCREENING_RESULTS, "run_id")).eq(latest.map(|run| run.0))),
        );
    in_order(&mut statement, query);
    Ok(statement)
}

fn in_order<'s>(
    statement: &'s mut SelectStatement,
    query: &AccountQuery,
) -> &'s mut SelectStatement {
    for sort in query.sorts() {
        statement.order_by((ACCOUNTS, sort.column()), sort.order());
    }
    statement.order_by((ACCOUNTS, "id"), query.sort.order())
}

/// Rows that come after a place in the order. Of one key a comparison of pairs, which an index walks;
/// of several, which may go different ways: equal in all keys before, and beyond in the next.
fn beyond(query: &AccountQuery, place: &Place) -> Result<Condition, StoreError> {
    let is_of_list = place.keys.iter().map(|(sort, _)| *sort).eq(query.sorts());
    let (first, id) = match place.keys.as_slice() {
        [] => return Err(StoreError::BadPageMark),
        _ if !is_of_list => return Err(StoreError::BadPageMark),
        [first, ..] => (first, Expr::val(place.id)),
    };
    let own = Expr::col((ACCOUNTS, "id"));
    let goes_up = query.sort.order() == Order::Asc;
    if place.keys.len() == 1 {
        let row = Expr::tuple([Expr::col((ACCOUNTS, first.0.column())), own]);
        let mark = Expr::tuple([first.1.value(), id]);
        return Ok(Condition::all().add(if goes_up { row.gt(mark) } else { row.lt(mark) }));
    }
    let mut any = Condition::any();
    let mut equal: Vec<Expr> = Vec::new();
    for (sort, key) in &place.keys {
        let column = || Expr::col((ACCOUNTS, sort.column()));
        let is_up = sort.order() == Order::Asc;
        let further = if is_up { column().gt(key.value()) } else { column().lt(key.value()) };
        let all = equal.iter().cloned().fold(Condition::all(), Condition::add);
        any = any.add(all.add(further));
        equal.push(column().eq(key.value()));
    }
    let last = if goes_up { own.gt(id) } else { own.lt(id) };
    Ok(any.add(equal.into_iter().fold(Condition::all(), Condition::add).add(last)))
}

/// Adds the conditions of a filter to a statement on accounts.
pub(crate) fn filtered(
    statement: &mut SelectStatement,
    filter: &AccountFilter,
    run: (Option<RunId>, Dialect),
) {
    conditions(statement, filter, run, |name| Expr::col((ACCOUNTS, name)));
}

/// The conditions of a filter on columns as `col` writes them.
fn conditions(
    statement: &mut SelectStatement,
    filter: &AccountFilter,
    (latest, dialect): (Option<RunId>, Dialect),
    col: impl Fn(&'static str) -> Expr,
) {
    let within = |territory| col("territory_id").in_subquery(below(territory));
    let in_tier = |tier: &String| {
        let by_run = col("id").in_subquery(scoped::members_of_tier(latest, tier));
        let Some((run, today)) = latest.zip(filter.today) else { return by_run };
        let given = col("id").in_subquery(given_tier(run, Some(tier), today));
        let other = col("id").not_in_subquery(given_tier(run, None, today));
        by_run.and(other).or(given)
    };
    for (code, value) in &filter.fields {
        statement.and_where(attribute(dialect, (ACCOUNTS, "attributes"), code).eq(value));
    }
    statement
        .and_where_option(filter.account_type.as_ref().map(|t| col("account_type").eq(t)))
        .and_where_option(filter.level.as_ref().map(|level| col("level").eq(level)))
        .and_where_option(filter.region.as_ref().map(|region| col("region").eq(region)))
        .and_where_option(filter.owner.map(|owner| col("owner_id").eq(owner.0)))
        .and_where_option(filter.territory.map(within))
        .and_where_option(filter.tier_code.as_ref().map(in_tier));
    for word in filter.text.as_deref().map(needles).unwrap_or_default() {
        statement.cond_where(mentions(&word));
    }
}

/// In a territory or below.
pub(crate) fn in_territory(territory: TerritoryId) -> Expr {
    Expr::col((ACCOUNTS, "territory_id")).in_subquery(below(territory))
}

fn below(territory: TerritoryId) -> SelectStatement {
    open::select(TERRITORY_CLOSURE)
        .column("descendant_id")
        .and_where(Expr::col("ancestor_id").eq(territory.0))
        .take()
}

/// The shadow columns hold a search text.
pub(crate) fn mentions(text: &str) -> Condition {
    let pattern = LikeExpr::new(format!("%{text}%"));
    let is_latin = text.is_ascii();
    Condition::any()
        .add(Expr::col((ACCOUNTS, "name_search")).like(pattern.clone()))
        .add_option(is_latin.then(|| Expr::col((ACCOUNTS, "pinyin")).like(pattern.clone())))
        .add_option(is_latin.then(|| Expr::col((ACCOUNTS, "initials")).like(pattern)))
}
