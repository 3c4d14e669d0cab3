//! `GET /team`: who works here, with their jobs and territories; and the same as a file.

use super::deputies;
use crate::file::{Download, OutKind, Turn, offers};
use crate::listed::Listed;
use crate::stop::{Answer, Stop};
use crate::ui::{Blank, Cell, Choice, Column, Field, Kind, List, ListAsk, Pill, Tone, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::{Action, Job};
use canopy_domain::lists::ListKey;
use canopy_store::ViewTeam;
use canopy_store::search::Sought;
use canopy_store::team::User;
use canopy_texts::Texts;
use canopy_usecases::tables::{self, Sheet};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "team/list.html", blocks = ["results"])]
struct TeamPage {
    frame: Frame,
    text: Field,
    job: Field,
    list: List,
    exports: [(String, &'static str); 2],
    may_manage: bool,
    /// Who represents whom now or later.
    deputies: Option<List>,
}

/// A person as a row.
struct Row {
    user: User,
    territories: String,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let listed = Listed::open(&visit, ListKey::People, ask).await?;
    let ask = &listed.ask;
    let text = t.team();
    let rows = rows(&visit, ask).await?;
    let jobs = Job::ALL.map(|job| Choice::new(job.code(), t.access().job(job)));
    let jobs = std::iter::once(Choice::new("", t.frame().all())).chain(jobs).collect();
    let list = List::new(t, "people", ask, &columns(t), &rows)
        .caption(text.people_title())
        .blank(Blank::new("users", text.empty_title(), text.empty_text()))
        .tools(ask, listed.tools(&visit));
    let page = TeamPage {
        frame: Frame::of(&visit.asked, t.frame().team()).lead(text.lead()),
        text: Field::new(t, Kind::Search, "q", text.find_person()).value(ask.text("q")),
        job: Field::new(t, Kind::Select, "job", text.job())
            .value(ask.text("job"))
            .choices(jobs)
            .submitting(),
        list,
        exports: offers(t, ask, "/team/export", &["q", "job"]),
        may_manage: visit.may(Action::ManageTeam),
        deputies: deputies::of_all(&visit).await?,
    };
    if visit.asked.wants_part("results") { show(&page.as_results()) } else { show(&page) }
}

pub(super) async fn export(visit: Visit, ask: ListAsk) -> Answer {
    let kind = OutKind::asked(&ask)?;
    let turn = Turn::wait().await?;
    let t = visit.texts();
    let text = t.team();
    let headers = [
        text.name(),
        t.access().sign_in_name(),
        text.job(),
        text.territories_held(),
        text.status(),
    ];
    let line = |row: &Row| {
        vec![
            tables::Cell::from(row.user.name.as_str()),
            tables::Cell::from(row.user.sign_in_name.as_str()),
            tables::Cell::from(t.access().job(row.user.job)),
            tables::Cell::from(row.territories.as_str()),
            tables::Cell::from(state(t, &row.user)),
        ]
    };
    let sheet = Sheet {
        name: t.frame().team().to_owned(),
        headers: headers.map(ToOwned::to_owned).to_vec(),
        rows: rows(&visit, &ask).await?.iter().map(line).collect(),
    };
    Download { turn, kind, name: "canopy-team".to_owned(), sheet }.send().await
}

/// Everybody who is asked for, by name.
async fn rows(visit: &Visit, ask: &ListAsk) -> Result<Vec<Row>, Stop> {
    let permit = visit.desk.permit::<ViewTeam>()?;
    let names: BTreeMap<_, _> =
        visit.desk.territories().await?.into_iter().map(|one| (one.id, one.name)).collect();
    let mut held: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for (territory, user) in permit.holders().await? {
        held.entry(user).or_default().extend(names.get(&territory).cloned());
    }
    let sought = ask.get("q").map(Sought::of);
    let job =
        ask.get("job").map(|code| Job::from_code(code).ok_or(Stop::Unreadable)).transpose()?;
    let is_asked = |user: &User| {
        let has_text = sought.as_ref().is_none_or(|sought| {
            let names = [user.name.as_str(), user.sign_in_name.as_str()];
            sought.as_ref().is_some_and(|sought| visit.desk.closeness(sought, &names).is_some())
        });
        has_text && job.is_none_or(|job| user.job == job)
    };
    let row = |user: User| {
        let territories = held.remove(&user.id).unwrap_or_default();
        Row { territories: visit.texts().formats().list(&territories), user }
    };
    Ok(permit.users().await?.into_iter().filter(is_asked).map(row).collect())
}

fn state(t: Texts, user: &User) -> &'static str {
    if user.active { t.team().active() } else { t.team().inactive() }
}

fn columns(t: Texts) -> Vec<Column<'static, Row>> {
    let text = t.team();
    vec![
        Column::new("name", text.name(), |row: &Row| {
            Cell::link(&urls::person(row.user.id), &row.user.name)
                .below_data(&row.user.sign_in_name)
        })
        .wide(),
        Column::new("job", text.job(), move |row: &Row| Cell::text(t.access().job(row.user.job))),
        Column::new("territories", text.territories_held(), |row: &Row| {
            Cell::data(&row.territories)
        }),
        Column::new("status", text.status(), move |row: &Row| {
            let tone = if row.user.active { Tone::Good } else { Tone::Plain };
            Cell::part(&Pill::toned(tone, state(t, &row.user)))
        }),
    ]
}
