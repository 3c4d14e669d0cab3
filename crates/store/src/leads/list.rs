//! The list of leads in reach: filters and orders from closed lists, pages by key; and one lead.

use super::rows::{Lead, LeadRow, lead_select, row_select};
use crate::StoreError;
use crate::accounts::needles;
use crate::desk::{Count, Desk};
use crate::page::{Page, PageMark, limited};
use crate::reach::tables::{LEADS, TERRITORY_CLOSURE};
use crate::reach::{open, scoped};
use canopy_domain::access::Action;
use canopy_domain::leads::{LeadState, phone_digits};
use canopy_domain::primitives::{AccountId, ChannelId, ImportId, LeadId, TerritoryId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Condition, Expr, ExprTrait as _, LikeExpr, Order, SelectStatement};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Leads are counted so far; beyond, lists say "10,000+".
const COUNT_MAX: u64 = 10_000;
/// Digits from which a text is taken for a telephone number.
const DIGITS_LEAST: usize = 7;

/// Which leads are listed. Everything given must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeadFilter {
    /// Part of the organisation's name, its pinyin or initials, or of the person's; or the telephone
    /// or mail address.
    pub text: Option<String>,
    /// That stand so; without it all that were not merged into others.
    pub state: Option<LeadState>,
    /// Somebody still has something to do about them.
    pub is_open: bool,
    /// That came by this channel.
    pub channel: Option<ChannelId>,
    /// Of this person.
    pub owner: Option<UserId>,
    /// In this territory or below.
    pub territory: Option<TerritoryId>,
    /// That became, or belong to, this account.
    pub account: Option<AccountId>,
    /// That came with this import.
    pub import: Option<ImportId>,
    /// Converted: into a new account (`false`), or tied to one that was there (`true`).
    pub linked: Option<bool>,
}

/// By what leads are sorted; ties by id.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeadSort {
    /// Latest first.
    #[default]
    CameDown,
    /// Earliest first.
    Came,
    /// Name in pinyin, rising.
    Name,
    /// Name, falling.
    NameDown,
}

impl LeadSort {
    const fn column(self) -> &'static str {
        match self {
            Self::CameDown | Self::Came => "created_at",
            Self::Name | Self::NameDown => "sort_name",
        }
    }

    const fn order(self) -> Order {
        match self {
            Self::Came | Self::Name => Order::Asc,
            Self::CameDown | Self::NameDown => Order::Desc,
        }
    }

    fn place_of(self, row: &LeadRow) -> Place {
        let key = match self {
            Self::CameDown | Self::Came => Key::At(row.created_at),
            Self::Name | Self::NameDown => Key::Text(row.sort_name.clone()),
        };
        Place { sort: self, key, id: row.id.0 }
    }
}

#[derive(Serialize, Deserialize)]
enum Key {
    At(DateTime<Utc>),
    Text(String),
}

#[derive(Serialize, Deserialize)]
struct Place {
    sort: LeadSort,
    key: Key,
    id: Uuid,
}

/// A page asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeadQuery {
    /// Which.
    pub filter: LeadFilter,
    /// In which order.
    pub sort: LeadSort,
    /// How many at most; bounded by [`crate::PAGE_MAX`].
    pub limit: u32,
    /// Where the page begins.
    pub after: Option<PageMark>,
}

impl Desk {
    /// A page of the leads in reach.
    pub async fn leads(&self, query: &LeadQuery) -> Result<Page<LeadRow>, StoreError> {
        let limit = limited(query.limit);
        let mut statement = row_select(self, Action::ViewLeads);
        filtered(&mut statement, &query.filter);
        if let Some(mark) = &query.after {
            statement.and_where(beyond(query.sort, mark.read()?)?);
        }
        statement
            .order_by((LEADS, query.sort.column()), query.sort.order())
            .order_by((LEADS, "id"), query.sort.order())
            .limit(limit + 1);
        let rows: Vec<LeadRow> = self.fetch(&statement).await?;
        Page::cut(rows, limit, |row| PageMark::of(&query.sort.place_of(row)))
    }

    /// How many leads in reach a filter finds, counted to 10,000.
    pub async fn count_leads(&self, filter: &LeadFilter) -> Result<Count, StoreError> {
        let mut statement = scoped::select_owned(self, Action::ViewLeads, LEADS);
        filtered(&mut statement, filter);
        self.count(statement, COUNT_MAX).await
    }

    /// One lead in reach, with its history.
    pub async fn lead(&self, id: LeadId) -> Result<Lead, StoreError> {
        let mut statement = lead_select(self, Action::ViewLeads);
        statement.and_where(Expr::col((LEADS, "id")).eq(id.0));
        self.fetch_one(&statement).await
    }

    /// Whether the caller may work on a lead.
    pub async fn may_work_on(&self, id: LeadId) -> Result<bool, StoreError> {
        let mut statement = scoped::select_owned(self, Action::EditLeads, LEADS);
        statement.column((LEADS, "id")).and_where(Expr::col((LEADS, "id")).eq(id.0));
        let found: Option<(LeadId,)> = self.fetch_first(&statement).await?;
        Ok(found.is_some())
    }
}

fn filtered(statement: &mut SelectStatement, filter: &LeadFilter) {
    let col = |name| Expr::col((LEADS, name));
    let below = |territory: TerritoryId| {
        let below = open::select(TERRITORY_CLOSURE)
            .column("descendant_id")
            .and_where(Expr::col("ancestor_id").eq(territory.0))
            .take();
        col("territory_id").in_subquery(below)
    };
    let state = match filter.state {
        Some(state) => col("state").eq(state.code()),
        None => col("state").ne(LeadState::Merged.code()),
    };
    let open = LeadState::ALL.into_iter().filter(|state| state.is_open()).map(LeadState::code);
    statement
        .and_where(state)
        .and_where_option(filter.is_open.then(|| col("state").is_in(open)))
        .and_where_option(filter.channel.map(|channel| col("channel_id").eq(channel.0)))
        .and_where_option(filter.owner.map(|owner| col("owner_id").eq(owner.0)))
        .and_where_option(filter.territory.map(below))
        .and_where_option(filter.account.map(|account| col("converted_id").eq(account.0)))
        .and_where_option(filter.import.map(|import| col("import_id").eq(import.0)))
        .and_where_option(filter.linked.map(|linked| col("linked").eq(linked)));
    if let Some(text) = &filter.text {
        for word in needles(text) {
            statement.cond_where(mentions(text.trim(), &word));
        }
    }
}

/// The shadow columns hold a search text, or it is the person's name or part of it.
pub(crate) fn mentions(text: &str, needle: &str) -> Condition {
    let like = |column: &'static str| {
        Expr::col((LEADS, column)).like(LikeExpr::new(format!("%{needle}%")))
    };
    let is_latin = needle.is_ascii();
    let digits = Some(phone_digits(text)).filter(|digits| digits.len() >= DIGITS_LEAST);
    let person = Expr::col((LEADS, "person"));
    Condition::any()
        .add(like("name_search"))
        .add(like("person"))
        .add(person.like(LikeExpr::new(format!("%{}%", escaped(text))).escape('\\')))
        .add(Expr::col((LEADS, "email")).eq(text.to_lowercase()))
        .add_option(digits.map(|digits| Expr::col((LEADS, "phone_digits")).eq(digits)))
        .add_option(is_latin.then(|| like("pinyin")))
        .add_option(is_latin.then(|| like("initials")))
}

/// A text as it is looked for itself, its `%` and `_` included.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// Rows that come after a place in the order.
fn beyond(sort: LeadSort, place: Place) -> Result<Expr, StoreError> {
    if place.sort != sort {
        return Err(StoreError::BadPageMark);
    }
    let key = match place.key {
        Key::Text(text) => Expr::val(text),
        Key::At(at) => Expr::val(at),
    };
    let row = Expr::tuple([Expr::col((LEADS, sort.column())), Expr::col((LEADS, "id"))]);
    let mark = Expr::tuple([key, Expr::val(place.id)]);
    Ok(if sort.order() == Order::Asc { row.gt(mark) } else { row.lt(mark) })
}
