//! `GET /accounts`: the accounts in reach, searched by name, pinyin and code.

use super::query::query;
use super::tiers::{Tiers, latest_tiers};
use crate::file::offers;
use crate::pages::decisions::hand_words;
use crate::stop::{Answer, Stop};
use crate::ui::{Blank, Cell, Change, Choice, Column, Field, Kind, List, ListAsk, More, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Action;
use canopy_store::accounts::{self, AccountRow};
use canopy_store::{Count, ViewTeam};
use canopy_texts::Texts;
use canopy_usecases::local_day;

#[derive(Template)]
#[template(path = "accounts/list.html", blocks = ["results"])]
struct AccountsPage {
    frame: Frame,
    text: Field,
    selects: Vec<Field>,
    exports: [(String, &'static str); 2],
    list: List,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let query = query(&ask, local_day(visit.at()))?;
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
    let list = List::new(t, "accounts", &ask, &columns(t, &tiers), &rows.rows)
        .caption(t.frame().accounts())
        .blank(blank)
        .more(&ask, More { count: counted(t, count), next: rows.next.map(|mark| mark.0) });
    let page = AccountsPage {
        frame: Frame::of(&visit.asked, t.frame().accounts()).lead(text.lead()),
        text: Field::new(t, Kind::Search, "q", text.search()).value(ask.text("q")),
        selects: selects(&visit, &ask, &tiers).await?,
        exports: offers(
            t,
            &ask,
            "/accounts/export",
            &["q", "tier", "type", "level", "region", "territory", "owner", "sort"],
        ),
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
        Column::new("owner", text.owner(), |row: &AccountRow| {
            Cell::data(row.owner.as_deref().unwrap_or_default())
                .below_data(row.territory.as_deref().unwrap_or_default())
        }),
        Column::new("revenue", text.revenue_12m(), move |row: &AccountRow| {
            Cell::text(formats.money_short(row.revenue_12m)).exact(formats.money(row.revenue_12m))
        })
        .number()
        .sortable(),
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
