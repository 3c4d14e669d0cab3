//! Screenings over the API: begin one, list them, read results, one receipt, two runs compared; all
//! of it within the caller's reach.

mod out;
mod schedules;

pub(super) use self::out::CauseOut;
use self::out::{ComparisonOut, ReceiptOut, ResultOut, RunOut};
use super::{Body, Problem, created, json};
use crate::pages::screening::query;
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, RunId, StandardId, TerritoryId};
use canopy_store::PageMark;
use canopy_store::screening::Population;
use canopy_usecases::screening::{self, Screen};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    let run = Access::Needs(Action::RunScreening);
    let own = vec![
        Route::get("/api/v1/screening/runs", view, list),
        Route::post("/api/v1/screening/runs", run, begin),
        Route::get("/api/v1/screening/runs/{run}", view, read),
        Route::get("/api/v1/screening/runs/{run}/results", view, results),
        Route::get("/api/v1/screening/runs/{run}/accounts/{account}", view, receipt),
        Route::get("/api/v1/screening/runs/{run}/compare/{other}", view, compare),
    ];
    own.into_iter().chain(schedules::routes()).collect()
}

/// What the API offers of screenings.
pub(super) fn part() -> utoipa::openapi::OpenApi {
    let mut part = Part::openapi();
    part.merge(schedules::Part::openapi());
    part
}

#[derive(OpenApi)]
#[openapi(paths(list, begin, read, results, receipt, compare))]
struct Part;

/// A part of a list.
#[derive(Serialize, ToSchema)]
struct RunsOut {
    /// Latest first.
    rows: Vec<RunOut>,
    /// What to send as `after` for the next part.
    next: Option<String>,
}

/// A part of a ranking.
#[derive(Serialize, ToSchema)]
struct ResultsOut {
    /// In the order asked for.
    rows: Vec<ResultOut>,
    /// What to send as `after` for the next part.
    next: Option<String>,
}

/// Runs, latest first.
#[utoipa::path(get, path = "/api/v1/screening/runs", tag = "screening",
    params(("after" = Option<String>, Query, description = "Where the part begins")),
    responses((status = 200, body = RunsOut), (status = 422, body = Problem)))]
async fn list(visit: Visit, ask: ListAsk) -> Answer {
    let mark = ask.after().map(|mark| PageMark(mark.to_owned()));
    let page = visit.desk.runs(100, mark.as_ref()).await?;
    let rows = page.rows.into_iter().map(RunOut::of).collect();
    json(&RunsOut { rows, next: page.next.map(|mark| mark.0) })
}

/// A run to begin.
#[derive(Deserialize, ToSchema)]
struct RunIn {
    /// A published version.
    standard: Uuid,
    /// The last day looked at; the last day of sales where none is given.
    as_of: Option<NaiveDate>,
    /// Only accounts in these regions.
    #[serde(default)]
    regions: Vec<String>,
    /// Only accounts of these types.
    #[serde(default)]
    account_types: Vec<String>,
    /// Only accounts in this territory or below.
    territory: Option<Uuid>,
}

/// What was begun.
#[derive(Serialize, ToSchema)]
struct Begun {
    /// Its id.
    id: Uuid,
}

/// Begins a run; it goes on in the background, its status says when it is done.
#[utoipa::path(post, path = "/api/v1/screening/runs", tag = "screening", request_body = RunIn,
    responses((status = 201, body = Begun), (status = 403, body = Problem),
        (status = 422, body = Problem)))]
async fn begin(visit: Visit, Body(asked): Body<RunIn>) -> Answer {
    let screen = Screen {
        standard: StandardId(asked.standard),
        population: Population {
            account_types: asked.account_types,
            regions: asked.regions,
            territory: asked.territory.map(TerritoryId),
        },
        as_of: asked.as_of,
    };
    let id = screening::start(visit.company(), &visit.desk, visit.at(), screen).await?;
    created(&Begun { id: id.0 })
}

/// One run.
#[utoipa::path(get, path = "/api/v1/screening/runs/{run}", tag = "screening",
    params(("run" = Uuid, Path, description = "The run")),
    responses((status = 200, body = RunOut), (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(run): Path<RunId>) -> Answer {
    json(&RunOut::of(visit.desk.run(run).await?))
}

/// The ranking of a run, filtered and sorted as the page is.
#[utoipa::path(get, path = "/api/v1/screening/runs/{run}/results", tag = "screening",
    params(
        ("run" = Uuid, Path, description = "The run"),
        ("q" = Option<String>, Query, description = "Part of name, alias, code or pinyin"),
        ("tier" = Option<String>, Query, description = "Code of a tier"),
        ("territory" = Option<Uuid>, Query, description = "In this territory or below"),
        ("owner" = Option<Uuid>, Query, description = "Owned by this person"),
        ("moved" = Option<String>, Query,
            description = "promoted, demoted, entered or stayed since the run before"),
        ("sort" = Option<String>, Query, description = "rank, revenue or growth; - for falling"),
        ("after" = Option<String>, Query, description = "Where the part begins"),
    ),
    responses((status = 200, body = ResultsOut), (status = 404, body = Problem)))]
async fn results(visit: Visit, Path(run): Path<RunId>, ask: ListAsk) -> Answer {
    let run = visit.desk.run(run).await?;
    let page = visit.desk.results(&query(&run, &ask)?).await?;
    let rows = page.rows.into_iter().map(ResultOut::of).collect();
    json(&ResultsOut { rows, next: page.next.map(|mark| mark.0) })
}

/// How an account came to its score.
#[utoipa::path(get, path = "/api/v1/screening/runs/{run}/accounts/{account}", tag = "screening",
    params(("run" = Uuid, Path, description = "The run"),
        ("account" = Uuid, Path, description = "The account")),
    responses((status = 200, body = ReceiptOut), (status = 404, body = Problem)))]
async fn receipt(visit: Visit, Path((run, account)): Path<(RunId, AccountId)>) -> Answer {
    json(&ReceiptOut::of(screening::receipt(&visit.desk, run, account).await?))
}

/// What moved between two runs.
#[utoipa::path(get, path = "/api/v1/screening/runs/{run}/compare/{other}", tag = "screening",
    params(("run" = Uuid, Path, description = "The later run"),
        ("other" = Uuid, Path, description = "The earlier run")),
    responses((status = 200, body = ComparisonOut), (status = 404, body = Problem),
        (status = 422, body = Problem)))]
async fn compare(visit: Visit, Path((run, other)): Path<(RunId, RunId)>) -> Answer {
    json(&ComparisonOut::of(&screening::compare(&visit.desk, run, other).await?))
}
