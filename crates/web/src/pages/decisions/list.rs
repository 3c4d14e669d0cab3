//! `GET /reviews`: requests to look at a result again, the open ones first asked for; and what is news
//! about them on the home page.

use crate::listed::Listed;
use crate::pages::screening::tier_name;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Choice, Column, Field, Kind, List, ListAsk, More, Pill, Tone, filters,
};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::decisions::ContestStatus;
use canopy_domain::lists::ListKey;
use canopy_domain::primitives::ContestId;
use canopy_domain::standards::Standard;
use canopy_store::PageMark;
use canopy_store::decisions::{ContestQuery, ContestRow};
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::screening;
use std::collections::BTreeMap;

/// Rows of a page, and answers told on the home page.
const ROWS: u32 = 50;
const NEWS: u32 = 5;

#[derive(Template)]
#[template(path = "decisions/list.html", blocks = ["reviews"])]
struct ReviewsPage {
    frame: Frame,
    status: Field,
    list: List,
}

/// What a request says of tiers, in the words of the standard it is about.
pub(super) fn change(t: Texts, standard: Option<&Standard>, row: &ContestRow) -> String {
    let to =
        if row.given_tier_code.is_empty() { &row.wanted_tier_code } else { &row.given_tier_code };
    t.decisions().tier_change(&named(t, standard, &row.tier_code), &named(t, standard, to))
}

/// The name of a tier by its code; the code itself where the standard has none of it.
pub(super) fn named(t: Texts, standard: Option<&Standard>, code: &str) -> String {
    let found = standard.and_then(|standard| {
        let at = standard.tiers.iter().position(|tier| tier.code == code)?;
        Some(tier_name(t, standard, u16::try_from(at).ok()?))
    });
    found.unwrap_or_else(|| code.to_owned())
}

pub(super) fn status_pill(t: Texts, status: ContestStatus) -> Pill {
    let words = t.decisions().status_of(status);
    match status {
        ContestStatus::Open => Pill::toned(Tone::Fair, words),
        ContestStatus::Upheld => Pill::toned(Tone::Good, words),
        ContestStatus::Rejected | ContestStatus::Withdrawn => Pill::plain(words),
    }
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let listed = Listed::open(&visit, ListKey::Reviews, ask).await?;
    let ask = &listed.ask;
    let text = t.decisions();
    let status = match ask.get("status") {
        Some(code) => Some(ContestStatus::from_code(code).ok_or(Stop::Unreadable)?),
        None => None,
    };
    let after = ask.after().map(|mark| PageMark(mark.to_owned()));
    let query = ContestQuery { status, limit: ROWS, after, ..ContestQuery::default() };
    let found = visit.desk.contests(&query).await?;
    let standards = standards(&visit, &found.rows).await?;
    let list = List::new(t, "reviews", ask, &columns(t, &standards), &found.rows)
        .caption(text.title())
        .blank(Blank::new("checks", text.empty_title(), text.empty()))
        .more(ask, More { count: String::new(), next: found.next.map(|mark| mark.0) })
        .tools(ask, listed.tools(&visit));
    let choices = std::iter::once(Choice::new("", t.frame().all()))
        .chain(ContestStatus::ALL.map(|one| Choice::new(one.code(), text.status_of(one))));
    let field = Field::new(t, Kind::Select, "status", text.status()).value(ask.text("status"));
    let page = ReviewsPage {
        frame: Frame::of(&visit.asked, text.title()).lead(text.lead()),
        status: field.choices(choices.collect()).submitting(),
        list,
    };
    if visit.asked.wants_part("reviews") { show(&page.as_reviews()) } else { show(&page) }
}

/// The standards of the runs requests are about, by code.
async fn standards(visit: &Visit, rows: &[ContestRow]) -> Result<BTreeMap<String, Standard>, Stop> {
    let mut found = BTreeMap::new();
    for row in rows {
        if !found.contains_key(&row.standard_code) {
            let run = screening::read(&visit.desk, row.run).await?;
            found.insert(row.standard_code.clone(), run.standard);
        }
    }
    Ok(found)
}

fn columns(t: Texts, standards: &BTreeMap<String, Standard>) -> Vec<Column<'_, ContestRow>> {
    let (text, formats) = (t.decisions(), t.formats());
    vec![
        Column::new("account", text.account(), |row: &ContestRow| {
            Cell::link(&urls::review(row.id), &row.account_name).below_data(&row.account_code)
        })
        .wide(),
        Column::new("status", text.status(), move |row: &ContestRow| {
            Cell::part(&status_pill(t, row.status))
        }),
        Column::new("change", text.from_to(), move |row: &ContestRow| {
            Cell::data(change(t, standards.get(&row.standard_code), row))
        }),
        Column::new("reason", text.reason(), |row: &ContestRow| Cell::data(&row.reason)).wide(),
        Column::new("who", text.asked_by(), |row: &ContestRow| Cell::data(&row.contested_by_name)),
        Column::new("when", text.asked_at(), move |row: &ContestRow| {
            Cell::time(formats.day(local_day(row.contested_at)))
        })
        .short(),
        Column::new("revenue", text.revenue(), move |row: &ContestRow| {
            Cell::text(formats.money_short(row.revenue_12m)).exact(formats.money(row.revenue_12m))
        })
        .number(),
    ]
}

/// Reviews on the home page: how many wait for the reader, and the answers to their own requests.
pub(crate) struct News {
    pub(crate) waiting: u64,
    pub(crate) answers: Vec<Answered>,
}

pub(crate) struct Answered {
    pub(crate) id: ContestId,
    pub(crate) words: String,
    pub(crate) url: String,
}

/// What is news for the reader.
pub(crate) async fn news(visit: &Visit) -> Result<News, Stop> {
    let t = visit.texts();
    let by = Some(visit.caller().user);
    let query = ContestQuery { by, is_news: true, limit: NEWS, ..ContestQuery::default() };
    let answers = visit.desk.contests(&query).await?.rows;
    let told = |row: &ContestRow| {
        let (text, who) = (t.decisions(), row.judged_by_name.as_deref().unwrap_or_default());
        let words = match row.status {
            ContestStatus::Upheld => text.answer_upheld(&row.account_name, who, &row.verdict),
            _ => text.answer_rejected(&row.account_name, who, &row.verdict),
        };
        Answered { id: row.id, words, url: urls::review(row.id) }
    };
    Ok(News {
        waiting: visit.desk.count_contests_to_judge().await?,
        answers: answers.iter().map(told).collect(),
    })
}
