//! `/exports`: files of whole lists, made in the background: asking for one, waiting for it, fetching it.

use crate::exporter::check;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Blank, Cell, Column, List, ListAsk, Note, Pill, Progress, Tone, filters};
use crate::urls;
use crate::view::{Frame, see_other, show};
use crate::visit::Visit;
use askama::Template;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse as _;
use canopy_domain::lists::ExportState;
use canopy_domain::primitives::ExportId;
use canopy_store::lists::Export;
use canopy_texts::Texts;
use canopy_usecases::lists::{begin_export, exported};
use canopy_usecases::local;
use serde::Deserialize;
use std::time::Duration;
use tokio_util::io::ReaderStream;

/// So long whoever asks for a file waits for it to be there at once.
const PATIENCE: Duration = Duration::from_millis(1500);
const LOOKS_EVERY: Duration = Duration::from_millis(50);
/// The part that asks for itself while the file is made.
const STATE: &str = "state";

#[derive(Template)]
#[template(path = "lists/exports.html")]
struct ExportsPage {
    frame: Frame,
    list: List,
}

#[derive(Template)]
#[template(path = "lists/export.html", blocks = ["state"])]
struct ExportPage {
    frame: Frame,
    progress: Option<Progress>,
    note: Option<Note>,
    file: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct AskForm {
    address: String,
}

pub(super) async fn page(visit: Visit) -> Answer {
    let t = visit.texts();
    let text = t.lists();
    let exports = visit.desk.exports().await?;
    let blank = Blank::new("download", text.exports_empty_title(), text.exports_empty());
    let list = List::new(t, "exports", &ListAsk::default(), &columns(t), &exports)
        .caption(text.exports_title())
        .blank(blank);
    let frame = Frame::of(&visit.asked, text.exports_title())
        .lead(text.exports_lead())
        .under(t.access().me_title(), urls::me());
    show(&ExportsPage { frame, list })
}

/// Asks for a file; whoever waits a moment has a small one at once.
pub(super) async fn ask(visit: Visit, Posted(form): Posted<AskForm>) -> Answer {
    check(&visit, &form.address)?;
    let now = (visit.at(), visit.texts().lang());
    let id = begin_export(visit.company(), &visit.desk, now, &form.address).await?;
    let made = tokio::time::timeout(PATIENCE, over(&visit, id)).await;
    match made {
        Ok(Ok(ExportState::Done)) => see_other(&visit.asked, &urls::export_file(id), None),
        Ok(Err(stop)) => Err(stop),
        _ => see_other(&visit.asked, &urls::export(id), None),
    }
}

/// Waits until a file is made, or is not.
async fn over(visit: &Visit, id: ExportId) -> Result<ExportState, Stop> {
    loop {
        let state = visit.desk.export(id).await?.state;
        if state != ExportState::Running {
            return Ok(state);
        }
        tokio::time::sleep(LOOKS_EVERY).await;
    }
}

pub(super) async fn one(visit: Visit, Path(id): Path<ExportId>) -> Answer {
    let t = visit.texts();
    let text = t.lists();
    let export = visit.desk.export(id).await?;
    let is_running = export.state == ExportState::Running;
    if visit.asked.wants_part(STATE) && !is_running {
        // It is over: the whole page is another one now.
        let mut response = "".into_response();
        response.headers_mut().insert("hx-refresh", HeaderValue::from_static("true"));
        return Ok(response);
    }
    let progress = is_running.then(|| Progress {
        id: STATE,
        url: urls::export(id),
        done: 0,
        total: 0,
        words: text.export_running().to_owned(),
    });
    let note = match export.state {
        ExportState::Running => None,
        ExportState::Done => Some(Note::new(Tone::Good, text.export_done())),
        ExportState::Failed => Some(Note::new(Tone::Poor, text.export_failed())),
    };
    let file = (export.state == ExportState::Done).then(|| urls::export_file(id));
    let frame =
        Frame::of(&visit.asked, text.export_title()).under(text.exports_title(), urls::exports());
    let frame = if is_running { frame.refreshing(2) } else { frame };
    let page = ExportPage { frame, progress, note, file };
    if visit.asked.wants_part(STATE) { show(&page.as_state()) } else { show(&page) }
}

/// The file itself, never shown in the browser.
pub(crate) async fn file(visit: Visit, Path(id): Path<ExportId>) -> Answer {
    let (export, place) = exported(visit.company(), &visit.desk, id).await?;
    if export.state != ExportState::Done {
        return Err(Stop::NotFound);
    }
    let file = tokio::fs::File::open(place).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Stop::NotFound,
        _ => {
            tracing::error!(%error, "the file of a list could not be opened");
            Stop::Internal
        }
    })?;
    let name = format!("attachment; filename=\"{}\"", export.file_name);
    let headers = [
        (header::CONTENT_TYPE, export.media_type),
        (header::CONTENT_DISPOSITION, name),
        (header::CONTENT_LENGTH, export.bytes.to_string()),
    ];
    Ok((headers, Body::from_stream(ReaderStream::new(file))).into_response())
}

fn columns(t: Texts) -> Vec<Column<'static, Export>> {
    let (text, formats) = (t.lists(), t.formats());
    vec![
        Column::new("file", text.export_file(), move |row: &Export| {
            if row.state == ExportState::Done {
                Cell::link(&urls::export_file(row.id), &row.file_name)
            } else {
                Cell::to(&urls::export(row.id), text.export_title())
            }
        })
        .wide(),
        Column::new("state", t.jobs().state(), move |row: &Export| {
            let (tone, words) = match row.state {
                ExportState::Running => (Tone::Fair, text.export_state_running()),
                ExportState::Done => (Tone::Good, text.export_state_done()),
                ExportState::Failed => (Tone::Poor, text.export_state_failed()),
            };
            Cell::part(&Pill::toned(tone, words))
        }),
        Column::new("size", text.export_size(), move |row: &Export| {
            let kilobytes = i64::try_from(row.bytes.div_ceil(1024)).unwrap_or(i64::MAX);
            match row.state {
                ExportState::Done => Cell::text(text.kilobytes(kilobytes)),
                _ => Cell::default(),
            }
        })
        .number(),
        Column::new("when", text.many_when(), move |row: &Export| {
            Cell::time(formats.moment(local(row.at)))
        }),
    ]
}
