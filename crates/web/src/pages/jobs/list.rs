//! `GET /jobs`: work in the background, latest first; `POST /jobs/{id}/cancel` gives one up.

use crate::listed::Listed;
use crate::stop::{Answer, Stop};
use crate::ui::{Blank, Cell, Column, Html, List, ListAsk, More, Pill, RowButton, Tone, filters};
use crate::urls;
use crate::view::{Frame, see_other, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::jobs::{JobKind, JobState};
use canopy_domain::lists::ListKey;
use canopy_domain::primitives::{ExportId, ImportId, JobId, RunId};
use canopy_store::PageMark;
use canopy_store::jobs::JobRow;
use canopy_texts::Texts;
use canopy_usecases::{jobs, local};

/// Rows of a page.
const ROWS: u32 = 50;

#[derive(Template)]
#[template(path = "jobs/list.html", blocks = ["results"])]
struct JobsPage {
    frame: Frame,
    list: List,
    /// Looked at again by itself while something goes on.
    is_at_work: bool,
    url: String,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let listed = Listed::open(&visit, ListKey::Jobs, ask).await?;
    let ask = &listed.ask;
    let text = t.jobs();
    let after = ask.after().map(|mark| PageMark(mark.to_owned()));
    let rows = visit.desk.jobs(ROWS, after.as_ref()).await?;
    let lead = if visit.may(Action::ManageTeam) { text.lead() } else { text.lead_own() };
    let frame = Frame::of(&visit.asked, text.title()).lead(lead);
    let token = frame.token_field();
    let list = List::new(t, "jobs", ask, &columns(t, &token), &rows.rows)
        .caption(text.title())
        .blank(Blank::new("loader-2", text.empty_title(), text.empty_text()))
        .more(ask, More { count: String::new(), next: rows.next.map(|mark| mark.0) })
        .tools(ask, listed.tools(&visit));
    let is_at_work = rows.rows.iter().any(|row| !row.state.is_over());
    let url = ask.unfiltered();
    let page = JobsPage { frame, list, is_at_work, url };
    if visit.asked.wants_part("results") { show(&page.as_results()) } else { show(&page) }
}

pub(super) async fn cancel(visit: Visit, Path(id): Path<JobId>) -> Answer {
    let done = jobs::cancel(visit.company(), visit.caller(), id).await;
    done.map_err(Stop::from)?;
    see_other(&visit.asked, &urls::jobs(), Some(visit.texts().jobs().cancel_asked()))
}

fn columns(t: Texts, token: &Html) -> Vec<Column<'_, JobRow>> {
    let (text, formats) = (t.jobs(), t.formats());
    vec![
        Column::new("what", text.what(), move |row: &JobRow| {
            let words = text.kind(row.kind);
            match subject(row) {
                Some(url) => Cell::to(&url, words),
                None => Cell::text(words),
            }
        })
        .wide(),
        Column::new("state", text.state(), move |row: &JobRow| {
            Cell::part(&pill(t, row)).below(&told(t, row))
        }),
        Column::new("progress", text.progress(), move |row: &JobRow| match row.total {
            // Of what is over the state says all.
            total if total > 0 && !row.state.is_over() => {
                let share = row.done.min(total) as f64 / total as f64;
                Cell::text(formats.percent(share))
            }
            _ => Cell::text(""),
        })
        .number(),
        Column::new("tries", text.tries(), move |row: &JobRow| {
            Cell::text(formats.number(i64::from(row.tries)))
        })
        .number(),
        Column::new("by", text.begun_by(), move |row: &JobRow| {
            let name = row.created_by_name.as_deref().unwrap_or_default();
            let name =
                if name.is_empty() { Cell::text(text.by_program()) } else { Cell::data(name) };
            name.below(&formats.moment(local(row.created_at)))
        }),
        Column::new("cancel", text.cancel(), move |row: &JobRow| {
            if row.state.is_over() || row.is_cancel_asked {
                return Cell::text("");
            }
            let button = RowButton::new(urls::cancel_job(row.id), token, ("x", text.cancel()));
            Cell::part(&button.of(text.kind(row.kind).to_owned()))
        }),
    ]
}

/// The page of what a job works on, where it has one of its own.
fn subject(row: &JobRow) -> Option<String> {
    match row.kind {
        JobKind::Check | JobKind::Import => Some(urls::import(ImportId(row.subject))),
        JobKind::Screening => Some(urls::screening_run(RunId(row.subject))),
        JobKind::Export => Some(urls::export(ExportId(row.subject))),
        JobKind::BackTest => None,
    }
}

fn pill(t: Texts, row: &JobRow) -> Pill {
    let words = t.jobs().job_state(row.state);
    match row.state {
        JobState::Waiting => Pill::toned(Tone::Plain, words),
        JobState::Running => Pill { tone: Tone::Fair, icon: "loader-2", words: words.to_owned() },
        JobState::Done => Pill::toned(Tone::Good, words),
        JobState::Failed => Pill::toned(Tone::Poor, words),
        JobState::Cancelled => Pill::toned(Tone::Plain, words),
    }
}

/// What is to be known beside the state.
fn told(t: Texts, row: &JobRow) -> String {
    let text = t.jobs();
    match row.state {
        JobState::Running if row.is_cancel_asked => text.being_cancelled().to_owned(),
        JobState::Waiting => text.again_at(&t.formats().moment(local(row.run_at))),
        JobState::Failed => text.error(&row.error).to_owned(),
        _ => String::new(),
    }
}
