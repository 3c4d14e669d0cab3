//! Imports over the API: sending a file, reading what is recognised and what is wrong, saying how it is
//! read, deciding about unknown accounts, and starting, cancelling, undoing it.

mod out;

use self::out::{
    ColumnsIn, DecisionIn, HeldsOut, ImportOut, ImportsOut, ProblemsOut, StartIn,
    VersionedDecisionIn,
};
use super::{Body, Problem, created, json};
use crate::pages::imports::{MOST_BYTES, correction, received};
use crate::params::Upload;
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::ImportId;
use canopy_store::{Import, PageMark};
use canopy_usecases::imports::{self, HeldChoice, recognised};
use utoipa::OpenApi;

/// Rows of a part of a list.
const ROWS: u32 = 100;

pub(super) fn routes() -> Vec<Route> {
    let needs = Access::Needs(Action::Import);
    vec![
        Route::get("/api/v1/imports", needs, list),
        Route::post("/api/v1/imports", needs, send).takes_files(MOST_BYTES),
        Route::get("/api/v1/imports/{import}", needs, read),
        Route::get("/api/v1/imports/{import}/problems", needs, problems),
        Route::get("/api/v1/imports/{import}/held", needs, held),
        Route::post("/api/v1/imports/{import}/held", needs, decide_rest),
        Route::post("/api/v1/imports/{import}/held/{seq}", needs, decide),
        Route::post("/api/v1/imports/{import}/columns", needs, columns),
        Route::post("/api/v1/imports/{import}/start", needs, start),
        Route::post("/api/v1/imports/{import}/cancel", needs, cancel),
        Route::post("/api/v1/imports/{import}/undo", needs, undo),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(
    list,
    send,
    read,
    problems,
    held,
    decide_rest,
    decide,
    columns,
    start,
    cancel,
    undo
))]
pub(super) struct Part;

async fn told(visit: &Visit, id: ImportId) -> Answer {
    json(&whole(visit, id).await?)
}

async fn whole(visit: &Visit, id: ImportId) -> Result<ImportOut, Stop> {
    let import = visit.desk.permit::<Import>()?.import(id).await?;
    let found = recognised(visit.company(), &visit.desk, &import).await.ok();
    Ok(ImportOut::of(visit.texts(), import, found))
}

/// Imports, latest first.
#[utoipa::path(get, path = "/api/v1/imports", tag = "imports",
    params(("after" = Option<String>, Query, description = "Where the part begins")),
    responses((status = 200, body = ImportsOut)))]
async fn list(visit: Visit, ask: ListAsk) -> Answer {
    let after = ask.after().map(|mark| PageMark(mark.to_owned()));
    let page = visit.desk.permit::<Import>()?.imports(ROWS, after.as_ref()).await?;
    let rows = page.rows.into_iter().map(|row| ImportOut::of(visit.texts(), row, None)).collect();
    json(&ImportsOut { rows, next: page.next.map(|mark| mark.0) })
}

/// A file, as the part `file` of a form.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "describes the form")]
struct FileIn {
    /// CSV, XLSX or Parquet; gzip allowed.
    #[schema(format = Binary, content_media_type = "application/octet-stream")]
    file: String,
}

/// Takes a file in and begins to check it; nothing of it is stored as sales or accounts yet.
#[utoipa::path(post, path = "/api/v1/imports", tag = "imports",
    request_body(content = FileIn, content_type = "multipart/form-data"),
    responses((status = 201, body = ImportOut), (status = 422, body = Problem)))]
async fn send(visit: Visit, mut upload: Upload) -> Answer {
    let (name, file) = received(&visit, &mut upload).await?;
    let taken = imports::upload(visit.company(), visit.caller(), file.named(&name)).await?;
    created(&whole(&visit, taken.import).await?)
}

/// One import: how far it is, how its columns are read, what it would do or did.
#[utoipa::path(get, path = "/api/v1/imports/{import}", tag = "imports",
    params(("import" = Uuid, Path, description = "The import")),
    responses((status = 200, body = ImportOut), (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(id): Path<ImportId>) -> Answer {
    told(&visit, id).await
}

/// What is wrong with rows, in the order of the file; a thousand at once.
#[utoipa::path(get, path = "/api/v1/imports/{import}/problems", tag = "imports",
    params(("import" = Uuid, Path, description = "The import"),
        ("from" = Option<u64>, Query, description = "From this place on")),
    responses((status = 200, body = ProblemsOut), (status = 404, body = Problem)))]
async fn problems(visit: Visit, Path(id): Path<ImportId>, ask: ListAsk) -> Answer {
    let from = ask.get("from").map(str::parse).transpose().map_err(|_| Stop::Unreadable)?;
    let permit = visit.desk.permit::<Import>()?;
    permit.import(id).await?;
    let found = permit.problems(id, from.unwrap_or(0), 1_000).await?;
    json(&ProblemsOut::of(visit.texts(), found))
}

/// Accounts of the file nobody knows that wait for a decision; a hundred at once.
#[utoipa::path(get, path = "/api/v1/imports/{import}/held", tag = "imports",
    params(("import" = Uuid, Path, description = "The import"),
        ("from" = Option<u64>, Query, description = "From this place on")),
    responses((status = 200, body = HeldsOut), (status = 404, body = Problem)))]
async fn held(visit: Visit, Path(id): Path<ImportId>, ask: ListAsk) -> Answer {
    let from = ask.get("from").map(str::parse).transpose().map_err(|_| Stop::Unreadable)?;
    let permit = visit.desk.permit::<Import>()?;
    permit.import(id).await?;
    let counts = permit.held_counts(id).await?;
    let rows = permit.open_held_accounts(id, from.unwrap_or(0), ROWS).await?;
    json(&HeldsOut::of(counts.open, rows))
}

/// Decides about all accounts that still wait.
#[utoipa::path(post, path = "/api/v1/imports/{import}/held", tag = "imports",
    params(("import" = Uuid, Path, description = "The import")), request_body = DecisionIn,
    responses((status = 200, body = ImportOut), (status = 404, body = Problem),
        (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn decide_rest(
    visit: Visit,
    Path(id): Path<ImportId>,
    Body(sent): Body<DecisionIn>,
) -> Answer {
    let (company, caller) = (visit.company(), visit.caller());
    imports::decide_rest(company, caller, id, sent.version, sent.decision.into()).await?;
    told(&visit, id).await
}

/// Decides about one account that waits.
#[utoipa::path(post, path = "/api/v1/imports/{import}/held/{seq}", tag = "imports",
    params(("import" = Uuid, Path, description = "The import"),
        ("seq" = u64, Path, description = "Its place in the list")),
    request_body = VersionedDecisionIn,
    responses((status = 200, body = ImportOut), (status = 404, body = Problem),
        (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn decide(
    visit: Visit,
    Path((id, seq)): Path<(ImportId, u64)>,
    Body(sent): Body<VersionedDecisionIn>,
) -> Answer {
    let choice = HeldChoice { seq, version: sent.version, decision: sent.decision()? };
    imports::decide(visit.company(), visit.caller(), id, choice).await?;
    told(&visit, id).await
}

/// Says how the file is read and what its columns mean, and checks it anew.
#[utoipa::path(post, path = "/api/v1/imports/{import}/columns", tag = "imports",
    params(("import" = Uuid, Path, description = "The import")), request_body = ColumnsIn,
    responses((status = 200, body = ImportOut), (status = 404, body = Problem),
        (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn columns(visit: Visit, Path(id): Path<ImportId>, Body(sent): Body<ColumnsIn>) -> Answer {
    let import = visit.desk.permit::<Import>()?.import(id).await?;
    let found = recognised(visit.company(), &visit.desk, &import).await?;
    let asked = correction(&import, &found, &sent.pairs(&found)?)?;
    imports::correct(visit.company(), visit.caller(), id, asked).await?;
    told(&visit, id).await
}

/// Carries the import out.
#[utoipa::path(post, path = "/api/v1/imports/{import}/start", tag = "imports",
    params(("import" = Uuid, Path, description = "The import")), request_body = StartIn,
    responses((status = 200, body = ImportOut), (status = 404, body = Problem),
        (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn start(visit: Visit, Path(id): Path<ImportId>, Body(sent): Body<StartIn>) -> Answer {
    imports::start(visit.company(), visit.caller(), id, sent.into()).await?;
    told(&visit, id).await
}

/// Gives the import up before it is done.
#[utoipa::path(post, path = "/api/v1/imports/{import}/cancel", tag = "imports",
    params(("import" = Uuid, Path, description = "The import")),
    responses((status = 200, body = ImportOut), (status = 404, body = Problem),
        (status = 422, body = Problem)))]
async fn cancel(visit: Visit, Path(id): Path<ImportId>) -> Answer {
    imports::cancel(visit.company(), visit.caller(), id).await?;
    told(&visit, id).await
}

/// Takes back what the import stored.
#[utoipa::path(post, path = "/api/v1/imports/{import}/undo", tag = "imports",
    params(("import" = Uuid, Path, description = "The import")),
    responses((status = 200, body = ImportOut), (status = 404, body = Problem),
        (status = 422, body = Problem)))]
async fn undo(visit: Visit, Path(id): Path<ImportId>) -> Answer {
    imports::undo(visit.company(), visit.caller(), id).await?;
    told(&visit, id).await
}
