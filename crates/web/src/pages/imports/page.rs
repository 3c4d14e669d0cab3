//! `GET /imports/{id}`: one import at its present step: columns and dry run, progress, result.

use super::columns::{ColumnForm, column_form};
use super::held::{HeldPart, held_part};
use super::words::{period, state, whole};
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Choice, Column, Field, Kind, List, ListAsk, Note, Pill, Progress, Tile, Tone,
    filters,
};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use canopy_domain::imports::{FileKind, ProblemCode};
use canopy_domain::primitives::ImportId;
use canopy_store::Import;
use canopy_store::imports::{ImportRow, ImportState, StoredProblem};
use canopy_texts::Texts;
use canopy_usecases::imports::{Recognised, recognised};
use canopy_usecases::{local, local_day};

/// Problems shown on the page; all are in the file to download.
const SHOWN: u32 = 20;

#[derive(Template)]
#[template(path = "imports/page.html", blocks = ["now"])]
struct ImportPage {
    frame: Frame,
    id: ImportId,
    state: Pill,
    notes: Vec<Note>,
    progress: Option<Progress>,
    tiles: Vec<Tile>,
    columns: Option<ColumnForm>,
    problems: Option<List>,
    held: Option<HeldPart>,
    start: Option<StartForm>,
    may_cancel: bool,
    may_undo: bool,
    screens_next: bool,
    leads: Option<String>,
}

struct StartForm {
    version: i64,
    unknown: Option<Field>,
    good_only: Option<Field>,
}

/// The part that asks for itself while work goes on.
const NOW: &str = "now";

pub(super) async fn page(visit: Visit, Path(id): Path<ImportId>, ask: ListAsk) -> Answer {
    let import = visit.desk.permit::<Import>()?.import(id).await?;
    let page = build(&visit, import, &ask).await?;
    if !visit.asked.wants_part(NOW) {
        return show(&page);
    }
    if page.progress.is_some() {
        return show(&page.as_now());
    }
    // The work is done: the whole page is another one now.
    let mut response = axum::response::IntoResponse::into_response("");
    response.headers_mut().insert("hx-refresh", HeaderValue::from_static("true"));
    Ok(response)
}

async fn build(visit: &Visit, import: ImportRow, ask: &ListAsk) -> Result<ImportPage, Stop> {
    let t = visit.texts();
    let id = import.id;
    let is_open = matches!(import.state, ImportState::Uploaded | ImportState::Checked);
    let found =
        if is_open { Some(recognised(visit.company(), &visit.desk, &import).await?) } else { None };
    let progress = progress(t, &import, found.as_ref());
    let is_checked = import.state == ImportState::Checked;
    let held = if is_checked && import.kind == FileKind::Sales {
        held_part(visit, &import, ask).await?
    } else {
        None
    };
    let channels = if import.kind == FileKind::Leads && is_open {
        visit.desk.channels().await?
    } else {
        Vec::new()
    };
    let columns = found.as_ref().filter(|_| progress.is_none());
    let columns = columns.map(|found| column_form(t, (&import, found), &channels));
    let frame = Frame::of(&visit.asked, import.file_name.clone())
        .lead(lead(t, &import))
        .under(t.frame().imports(), urls::imports());
    Ok(ImportPage {
        frame: if progress.is_some() { frame.refreshing(2) } else { frame },
        id,
        state: state(t, import.state),
        notes: notes(visit, &import, found.as_ref()).await?,
        tiles: tiles(visit, &import).await?,
        columns,
        problems: problems(visit, &import).await?,
        start: is_checked.then(|| start_form(t, &import, held.is_some())),
        held,
        may_cancel: is_open || import.state == ImportState::Running,
        may_undo: import.state == ImportState::Done,
        screens_next: import.state == ImportState::Done && import.kind == FileKind::Sales,
        leads: (import.kind == FileKind::Leads && has_leads(&import))
            .then(|| urls::with_query(&urls::leads(), &[("import", &id.to_string())])),
        progress,
    })
}

fn lead(t: Texts, import: &ImportRow) -> String {
    t.imports().import_lead(
        t.imports().kind(import.kind),
        &t.formats().bytes(import.bytes),
        import.created_by_name.as_deref().unwrap_or_default(),
        &t.formats().moment(local(import.created_at)),
    )
}

/// What is going on: a check that has not ended, or a run.
fn progress(t: Texts, import: &ImportRow, found: Option<&Recognised>) -> Option<Progress> {
    let is_checking = import.state == ImportState::Uploaded
        && found.is_some_and(|found| found.mapping.check().is_ok());
    let words = match import.state {
        ImportState::Running => t.imports().running(),
        _ if is_checking => t.imports().checking(),
        _ => return None,
    };
    Some(Progress {
        id: NOW,
        url: urls::import(import.id),
        done: import.progress_done,
        total: import.progress_total,
        words: words.to_owned(),
    })
}

async fn notes(
    visit: &Visit,
    import: &ImportRow,
    found: Option<&Recognised>,
) -> Result<Vec<Note>, Stop> {
    let t = visit.texts();
    let text = t.imports();
    let mut notes = Vec::new();
    if let Some(refusal) = &import.refusal {
        notes.push(Note::new(Tone::Poor, text.refusal(refusal)).titled(text.refused_title()));
    } else if import.state == ImportState::Failed {
        notes.push(Note::new(Tone::Poor, text.failed_text()).titled(text.refused_title()));
    }
    if let Some(Err(refusal)) = found.map(|found| found.mapping.check()) {
        notes.push(Note::new(Tone::Fair, text.refusal(&refusal)));
    }
    let is_open = matches!(import.state, ImportState::Uploaded | ImportState::Checked);
    if is_open {
        let same = visit.desk.permit::<Import>()?.same_file(&import.sha256).await?;
        if let Some(earlier) = same.first() {
            let day = t.formats().day(local_day(earlier.created_at));
            notes.push(Note::new(Tone::Fair, text.same_file(&earlier.file_name, &day)));
        }
    }
    if import.values_kept > 0 {
        notes.push(Note::new(Tone::Fair, text.values_kept(whole(import.values_kept))));
    }
    if import.leads_kept > 0 {
        notes.push(Note::new(Tone::Fair, text.leads_kept(whole(import.leads_kept))));
    }
    if import.leads_removed > 0 {
        notes.push(Note::new(Tone::Plain, text.leads_removed(whole(import.leads_removed))));
    }
    if import.state == ImportState::Checked && import.rows_good == 0 {
        let is_all_known = import.rows_known > 0 && import.rows_bad == 0;
        let (tone, words) = if is_all_known {
            (Tone::Fair, text.nothing_new())
        } else {
            (Tone::Poor, text.no_good_row())
        };
        notes.push(Note::new(tone, words));
    }
    Ok(notes)
}

/// Whether leads of the import are here.
fn has_leads(import: &ImportRow) -> bool {
    match import.state {
        ImportState::Done => import.rows_good > 0,
        ImportState::Undone => import.leads_kept > 0,
        _ => false,
    }
}

async fn tiles(visit: &Visit, import: &ImportRow) -> Result<Vec<Tile>, Stop> {
    let t = visit.texts();
    if matches!(import.state, ImportState::Uploaded | ImportState::Running) {
        return Ok(Vec::new());
    }
    if import.kind == FileKind::Leads {
        let told = visit.desk.permit::<Import>()?.problem_counts(import.id).await?;
        return Ok(lead_tiles(t, import, &told));
    }
    let (text, formats) = (t.imports(), t.formats());
    let number = |count: u64| formats.number(whole(count));
    let mut tiles = vec![
        Tile::new(text.good_rows(), number(import.rows_good)).note(period(t, import)),
        Tile::new(text.bad_rows(), number(import.rows_bad)),
    ];
    if import.rows_total_lines > 0 {
        tiles.push(Tile::new(text.total_rows(), number(import.rows_total_lines)));
    }
    if matches!(import.state, ImportState::Done | ImportState::Undone) {
        tiles.push(Tile::new(text.accounts_created(), number(import.accounts_created)));
        if import.kind == FileKind::Accounts {
            tiles.push(Tile::new(text.accounts_changed(), number(import.accounts_changed)));
        }
    }
    Ok(tiles)
}

/// Of a file of leads: how many are new, how many of them look the same as somebody, how many are
/// here already.
fn lead_tiles(t: Texts, import: &ImportRow, told: &[(ProblemCode, u64)]) -> Vec<Tile> {
    let (text, formats) = (t.imports(), t.formats());
    let number = |count: u64| formats.number(whole(count));
    let is_done = matches!(import.state, ImportState::Done | ImportState::Undone);
    let new = if is_done { text.leads_entered() } else { text.leads_new() };
    let mut tiles = vec![Tile::new(new, number(import.rows_good)).note(period(t, import))];
    for (code, words) in [
        (ProblemCode::LikeAccount, text.like_accounts()),
        (ProblemCode::LikeLead, text.like_leads()),
        (ProblemCode::LikeRow, text.like_rows()),
    ] {
        let count = told.iter().find(|(of, _)| *of == code).map_or(0, |(_, count)| *count);
        if count > 0 || code != ProblemCode::LikeRow {
            tiles.push(Tile::new(words, number(count)).note(text.alike_note()));
        }
    }
    tiles
        .push(Tile::new(text.rows_known(), number(import.rows_known)).note(text.rows_known_note()));
    tiles.push(Tile::new(text.bad_rows(), number(import.rows_bad)));
    tiles
}

async fn problems(visit: &Visit, import: &ImportRow) -> Result<Option<List>, Stop> {
    let t = visit.texts();
    let text = t.imports();
    let rows = visit.desk.permit::<Import>()?.problems(import.id, 0, SHOWN).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let ask = ListAsk::new(urls::import(import.id), Vec::new());
    let columns = [
        Column::new("row", text.row(), move |row: &StoredProblem| {
            Cell::text(t.formats().number(i64::from(row.problem.row)))
        })
        .number(),
        Column::new("column", text.column(), |row: &StoredProblem| Cell::text(&row.problem.column)),
        Column::new("value", text.value(), |row: &StoredProblem| Cell::text(&row.problem.value)),
        Column::new("what", text.what_is_wrong(), move |row: &StoredProblem| {
            Cell::text(t.imports().problem(row.problem.code))
        })
        .wide(),
    ];
    let list = List::new(t, "problems", &ask, &columns, &rows)
        .caption(text.problems_title())
        .blank(Blank::new("circle-check", "", ""));
    Ok(Some(list))
}

fn start_form(t: Texts, import: &ImportRow, has_unknown: bool) -> StartForm {
    let text = t.imports();
    let unknown = has_unknown.then(|| {
        Field::new(t, Kind::Select, "unknown", text.unknown_accounts())
            .value(import.unknown_accounts.code())
            .choices(vec![
                Choice::new("create", text.unknown_create()),
                Choice::new("hold", text.unknown_hold()),
            ])
            .help(text.unknown_help())
    });
    let good_only = (import.rows_bad > 0).then(|| {
        Field::new(t, Kind::Check, "good_only", text.good_only(whole(import.rows_bad)))
            .help(text.good_only_help())
    });
    StartForm { version: import.version, unknown, good_only }
}
