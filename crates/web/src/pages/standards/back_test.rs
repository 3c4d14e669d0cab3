//! `GET` and `POST /standards/{id}/back-test`: a version on past quarters. While it is computed the
//! page says how far it is and asks again.

use super::list::name_of;
use super::past::{Charts, charts, findings, moves, rows, tiles};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Blank, Choice, Field, Kind, List, ListAsk, Note, Progress, Tile, Tone, filters};
use crate::urls;
use crate::view::{Frame, see_other, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::response::IntoResponse as _;
use canopy_domain::primitives::StandardId;
use canopy_store::screening::RunStatus;
use canopy_usecases::local_day;
use canopy_usecases::screening::{self, BackTestView, TriedOut, TryOut};
use canopy_usecases::standards::{self, Version};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "standards/back_test.html", blocks = ["state"])]
struct BackTestPage {
    frame: Frame,
    id: StandardId,
    quarters: Field,
    progress: Option<Progress>,
    blank: Option<Blank>,
    notes: Vec<Note>,
    found: Option<Found>,
}

struct Found {
    title: String,
    findings: Vec<String>,
    basis: String,
    tiles: Vec<Tile>,
    charts: Charts,
    list: List,
    moves: Vec<super::past::MovesLine>,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    quarters: u32,
}

/// The part that asks for itself while the test is computed.
const STATE: &str = "state";
/// How many quarters can be asked for.
const CHOICES: [u32; 4] = [4, 8, 12, screening::MOST_QUARTERS];

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<StandardId>,
    Posted(form): Posted<Asked>,
) -> Answer {
    let what = TryOut { standard: id, quarters: form.quarters };
    screening::start_back_test(visit.company(), &visit.desk, visit.at(), what).await?;
    see_other(&visit.asked, &urls::back_test(id), None)
}

pub(super) async fn page(visit: Visit, Path(id): Path<StandardId>, ask: ListAsk) -> Answer {
    let version = standards::read(&visit.desk, id).await?;
    let view = screening::latest(&visit.desk, id).await?;
    let is_running = view.as_ref().is_some_and(|view| view.row.status == RunStatus::Running);
    if visit.asked.wants_part(STATE) && !is_running {
        // The work is done: the whole page is another one now.
        let mut response = "".into_response();
        response.headers_mut().insert("hx-refresh", HeaderValue::from_static("true"));
        return Ok(response);
    }
    let page = build(&visit, &version, view, &ask).await?;
    if visit.asked.wants_part(STATE) { show(&page.as_state()) } else { show(&page) }
}

async fn build(
    visit: &Visit,
    version: &Version,
    view: Option<BackTestView>,
    ask: &ListAsk,
) -> Result<BackTestPage, Stop> {
    let t = visit.texts();
    let text = t.standards();
    let id = version.row.id;
    let name = name_of(t, &version.row);
    let frame = Frame::of(&visit.asked, text.back_test())
        .lead(text.back_test_lead())
        .under(t.frame().standards(), urls::standards())
        .under(name, urls::standard(id));
    let row = view.as_ref().map(|view| &view.row);
    let is_running = row.is_some_and(|row| row.status == RunStatus::Running);
    let progress = row.filter(|_| is_running).map(|row| {
        let (done, total) = (u64::from(row.done_quarters), u64::from(row.quarters));
        let words = text.back_test_running(&done.min(total).to_string(), &total.to_string());
        Progress { id: STATE, url: urls::back_test(id), done: done.min(total), total, words }
    });
    let blank = row
        .is_none()
        .then(|| Blank::new("history", text.back_test_none_title(), text.back_test_none_text()));
    let mut notes = Vec::new();
    if row.is_some_and(|row| row.status == RunStatus::Failed) {
        notes.push(Note::new(Tone::Poor, text.back_test_failed()));
    }
    if view.as_ref().is_some_and(|view| view.result.is_some() && !view.is_current) {
        notes.push(Note::new(Tone::Fair, text.back_test_stale()));
    }
    let asked = row.map_or(12, |row| row.quarters);
    let choices = CHOICES
        .map(|count| Choice::new(count.to_string(), text.back_test_quarters_choice(count.into())));
    let shown = CHOICES.into_iter().find(|count| *count >= asked).unwrap_or(12);
    let found = match view.as_ref().and_then(|view| view.result.as_ref().zip(Some(view))) {
        Some((result, view)) => Some(found(visit, version, result, view, ask).await?),
        None => None,
    };
    Ok(BackTestPage {
        frame: if is_running { frame.refreshing(2) } else { frame },
        id,
        quarters: Field::new(t, Kind::Select, "quarters", text.back_test_quarters())
            .value(shown.to_string())
            .choices(choices.to_vec())
            .help(text.back_test_quarters_help()),
        progress,
        blank,
        notes,
        found,
    })
}

async fn found(
    visit: &Visit,
    version: &Version,
    result: &TriedOut,
    view: &BackTestView,
    ask: &ListAsk,
) -> Result<Found, Stop> {
    let t = visit.texts();
    let text = t.standards();
    let tiers = version.standard.tiers.iter().take(result.key_tiers);
    let tiers: Vec<String> = tiers.map(|tier| tier.name.get(t.lang()).to_owned()).collect();
    let picks = text.back_test_picks(&t.formats().list(&tiers));
    Ok(Found {
        title: text.back_test_of(&t.formats().day(local_day(view.row.created_at))),
        findings: findings(t, result),
        basis: format!("{picks} {}", text.back_test_basis()),
        tiles: tiles(t, result),
        charts: charts(t, result),
        list: rows(t, result, ask),
        moves: moves(visit, result).await?,
    })
}
