//! `GET /accounts`: the accounts in reach, searched by name, pinyin and code.

use super::query::{OF_FIELD, query};
use super::tiers::{Tiers, latest_tiers};
use crate::file::offers;
use crate::listed::Listed;
use crate::pages::decisions::hand_words;
use crate::pages::fields as own_fields;
use crate::stop::{Answer, Stop};
use crate::ui::{Blank, Cell, Change, Choice, Column, Field, Kind, List, ListAsk, More, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Action;
use canopy_domain::fields::FieldKind;
use canopy_domain::lists::ListKey;
use canopy_store::accounts::{self, AccountRow};
use canopy_store::fields::CustomField;
use canopy_store::{Count, ViewTeam};
use canopy_texts::Texts;
use canopy_usecases::local_day;

#[derive(Template)]
#[template(path = "accounts/list.html", blocks = ["results"])]
struct AccountsPage {
    frame: Frame,
    text: Field,
    selects: Vec<Field>,
    /// Filters by the company's own fields.
    more: Vec<Field>,
    more_is_open: bool,
    exports: [(String, &'static str); 2],
    may_enter: bool,
    list: List,
}

/// What a file of the list is filtered and sorted by.
const KEPT: [&str; 8] = ["q", "tier", "type", "level", "region", "territory", "owner", "sort"];

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let listed = Listed::open(&visit, ListKey::Accounts, ask).await?;
    let ask = &listed.ask;
    let query = query(ask, local_day(visit.at()))?;
    let rows = visit.desk.accounts(&query).await?;
    let count = visit.desk.count_accounts(&query.filter).await?;
    let tiers = latest_tiers(&visit).await?;
    let text = t.accounts();
    let blank = Blank::new("building-hospital", text.empty_title(), text.empty_text());
    let blank = if visit.may(Action::Import) {
        blank.action(t.imports().new_import(), urls::new_import())
    } else {
        blank
    };
    let fields = visit.desk.custom_fields().await?;
    let mut columns = columns(t, &tiers);
    columns.extend(own_columns(t, &fields));
    let list = List::new(t, "accounts", ask, &columns, &rows.rows)
        .caption(t.frame().accounts())
        .blank(blank)
        .more(ask, More { count: counted(t, count), next: rows.next.map(|mark| mark.0) })
        .tools(ask, listed.tools(&visit).sorting_by(3));
    let list = if visit.may(Action::EditAccounts) {
        let ids = rows.rows.iter().map(|row| row.id.to_string()).collect();
        list.choosing(ask, ids, urls::many_accounts())
    } else {
        list
    };
    let own: Vec<&str> = own_names(ask).collect();
    let kept = KEPT.into_iter().chain(own).collect::<Vec<_>>();
    let page = AccountsPage {
        frame: Frame::of(&visit.asked, t.frame().accounts()).lead(text.lead()),
        text: Field::new(t, Kind::Search, "q", text.search()).value(ask.text("q")),
        selects: selects(&visit, ask, &tiers).await?,
        more: own_filters(t, ask, &fields),
        more_is_open: own_names(ask).any(|name| ask.get(name).is_some()),
        exports: offers(t, ask, "/accounts/export", &kept),
        may_enter: visit.may(Action::EditAccounts),
        list,
    };
    if visit.asked.wants_part("results") { show(&page.as_results()) } else { show(&page) }
}

fn counted(t: Texts, count: Count) -> String {
    let number = i64::try_from(count.at_least).unwrap_or(i64::MAX);
    let words = t.frame().count_accounts(number);
    if count.is_exact { words } else { t.frame().count_more_than(&words) }
}

fn columns(t: Texts, tiers: &Tiers) -> Vec<Column<'_, AccountRow>> {
    let text = t.accounts();
    let formats = t.formats();
    vec![
        Column::new("name", text.name(), |row: &AccountRow| {
            Cell::link(&urls::account(row.id), &row.name).below_data(&row.code)
        })
        .sortable()
        .wide(),
        Column::new("tier", text.tier(), move |row: &AccountRow| {
            let code = row.tier_code.as_deref().unwrap_or_default();
            let found = tiers.iter().find(|(tier, _, _)| tier == code);
            let mark = found.map(|(_, mark, _)| match &row.decision {
                Some(held) => mark.clone().by_hand(t, &hand_words(t, held)),
                None => mark.clone(),
            });
            mark.map_or_else(Cell::default, |mark| Cell::part(&mark))
        }),
        Column::new("kind", text.account_type(), |row: &AccountRow| {
            Cell::data(&row.account_type).below_data(&row.level)
        }),
        Column::new("place", text.region(), |row: &AccountRow| {
            Cell::data(&row.region).below_data(&row.city)
        }),
        Column::new("code", text.code(), |row: &AccountRow| Cell::data(&row.code))
            .sortable()
            .optional(),
        Column::new("level", text.level(), |row: &AccountRow| Cell::data(&row.level))
            .sortable()
            .optional(),
        Column::new("region", text.region(), |row: &AccountRow| Cell::data(&row.region))
            .sortable()
            .optional(),
        Column::new("city", text.city(), |row: &AccountRow| Cell::data(&row.city)).optional(),
        Column::new("territory", text.territory(), |row: &AccountRow| {
            Cell::data(row.territory.as_deref().unwrap_or_default())
        })
        .optional(),
        Column::new("owner", text.owner(), |row: &AccountRow| {
            Cell::data(row.owner.as_deref().unwrap_or_default())
                .below_data(row.territory.as_deref().unwrap_or_default())
        }),
        Column::new("revenue", text.revenue_12m(), move |row: &AccountRow| {
            Cell::text(formats.money_short(row.revenue_12m)).exact(formats.money(row.revenue_12m))
        })
        .number()
        .sortable(),
        Column::new("revenue_prev", text.revenue_previous(), move |row: &AccountRow| {
            Cell::text(formats.money_short(row.revenue_prev)).exact(formats.money(row.revenue_prev))
        })
        .number()
        .optional(),
        Column::new("growth", text.growth(), move |row: &AccountRow| growth(t, row)).number(),
        Column::new("last_sale", text.last_sale(), move |row: &AccountRow| {
            Cell::text(row.last_sale.map(|day| formats.day(day)).unwrap_or_default())
        })
        .number()
        .sortable(),
    ]
}

fn growth(t: Texts, row: &AccountRow) -> Cell {
    let (now, before) = (row.revenue_12m.to_f64(), row.revenue_prev.to_f64());
    if before <= 0.0 {
        return Cell::default();
    }
    let ratio = now / before - 1.0;
    Cell::part(&Change::of(ratio, t.formats().percent_signed(ratio)))
}

async fn selects(visit: &Visit, ask: &ListAsk, tiers: &Tiers) -> Result<Vec<Field>, Stop> {
    let t = visit.texts();
    let text = t.accounts();
    let select = |name: &'static str, label: &str, choices: Vec<Choice>| {
        let all = Choice::new("", t.frame().all());
        let choices = std::iter::once(all).chain(choices).collect();
        Field::new(t, Kind::Select, name, label).value(ask.text(name)).choices(choices).submitting()
    };
    let same = |values: Vec<String>| values.iter().map(|one| Choice::new(one, one)).collect();
    let kinds: Vec<Choice> = same(visit.desk.choices(accounts::Choice::AccountType).await?);
    let levels: Vec<Choice> = same(visit.desk.choices(accounts::Choice::Level).await?);
    let tree = visit.desk.territories().await?;
    let tree = tree.iter().map(|one| Choice::new(one.id.to_string(), &one.name)).collect();
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let people = people.iter().map(|one| Choice::new(one.id.to_string(), &one.name)).collect();
    let tiers = tiers.iter().map(|(code, _, name)| Choice::new(code, name)).collect();
    Ok(vec![
        select("tier", text.tier(), tiers),
        select("type", text.account_type(), kinds),
        select("level", text.level(), levels),
        select("territory", text.territory(), tree),
        select("owner", text.owner(), people),
    ])
}

/// The parameters that ask for values of the company's own fields.
fn own_names(ask: &ListAsk) -> impl Iterator<Item = &str> {
    ask.pairs().iter().map(|(name, _)| name.as_str()).filter(|name| name.starts_with(OF_FIELD))
}

/// A column for each of the company's own fields, for those who choose it.
fn own_columns(t: Texts, fields: &[CustomField]) -> Vec<Column<'_, AccountRow>> {
    let active = fields.iter().filter(|field| field.is_active);
    let column = |field| own_column(t, field);
    active.map(column).collect()
}

fn own_column(t: Texts, field: &CustomField) -> Column<'_, AccountRow> {
    let key = format!("{OF_FIELD}{}", field.id);
    let column = Column::new(key, field.words.label(t.lang()), move |row: &AccountRow| {
        let kept = row.attributes.get(&field.words.code);
        Cell::data(kept.map(|kept| own_fields::read(t, field, kept)).unwrap_or_default())
    });
    let column = column.optional();
    if field.words.kind == FieldKind::Number { column.number() } else { column }
}

/// A filter for each of the company's own fields that holds one of few values.
fn own_filters(t: Texts, ask: &ListAsk, fields: &[CustomField]) -> Vec<Field> {
    let has_few = |field: &&CustomField| {
        field.is_active && matches!(field.words.kind, FieldKind::Choice | FieldKind::YesNo)
    };
    let filter = |field: &CustomField| {
        let name = format!("{OF_FIELD}{}", field.words.code);
        let values = match field.words.kind {
            FieldKind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
            _ => field.words.choices.clone(),
        };
        let choice = |value: &String| Choice::new(value, own_fields::read(t, field, value));
        let choices = std::iter::once(Choice::new("", t.frame().all()));
        let choices = choices.chain(values.iter().map(choice)).collect();
        let value = ask.text(&name);
        Field::new(t, Kind::Select, name, field.words.label(t.lang()))
            .value(value)
            .choices(choices)
            .submitting()
    };
    fields.iter().filter(has_few).map(filter).collect()
}
