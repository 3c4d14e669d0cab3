//! Market planning over the API: the territories with their plans, one of them with progress, its
//! accounts and suggestions; setting and ending a plan, and saying what was reached; within the
//! caller's reach.

mod out;
mod suggested;

use self::out::{EndPlanIn, MarkIn, MarketLineOut, MarketOut, PlanIn};
use self::suggested::SuggestionsOut;
use super::{Body, Problem, json};
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use canopy_domain::access::Action;
use canopy_domain::primitives::TerritoryId;
use canopy_usecases::local_day;
use canopy_usecases::markets;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    let plan = Access::Needs(Action::PlanMarkets);
    let edit = Access::Needs(Action::EditAccounts);
    vec![
        Route::get("/api/v1/markets", view, list),
        Route::get("/api/v1/markets/{territory}", view, read),
        Route::get("/api/v1/markets/{territory}/suggestions", view, suggestions),
        Route::post("/api/v1/markets/{territory}", plan, save),
        Route::post("/api/v1/markets/{territory}/end", plan, end),
        Route::post("/api/v1/markets/{territory}/marks", edit, mark),
        Route::post("/api/v1/markets/{territory}/marks/withdraw", edit, withdraw),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(list, read, suggestions, save, end, mark, withdraw))]
pub(super) struct Part;

/// Territories with accounts in reach or with a plan.
#[derive(Serialize, ToSchema)]
struct MarketsOut {
    /// Those with a plan first, then by code.
    rows: Vec<MarketLineOut>,
}

/// The territories with their plans, and how far these are.
#[utoipa::path(get, path = "/api/v1/markets", tag = "markets",
    responses((status = 200, body = MarketsOut)))]
async fn list(visit: Visit) -> Answer {
    let today = local_day(visit.at());
    let lines = markets::list(visit.company(), &visit.desk, today).await?;
    json(&MarketsOut { rows: lines.iter().map(MarketLineOut::of).collect() })
}

/// One territory: its plan, progress with each target, and where its accounts are.
#[utoipa::path(get, path = "/api/v1/markets/{territory}", tag = "markets",
    params(("territory" = uuid::Uuid, Path, description = "The territory")),
    responses((status = 200, body = MarketOut), (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(id): Path<TerritoryId>) -> Answer {
    told(&visit, id).await
}

async fn told(visit: &Visit, id: TerritoryId) -> Answer {
    let today = local_day(visit.at());
    json(&MarketOut::of(&markets::read(visit.company(), &visit.desk, id, today).await?))
}

/// What the data suggest for a territory: which pattern fits, and which account opens others.
#[utoipa::path(get, path = "/api/v1/markets/{territory}/suggestions", tag = "markets",
    params(("territory" = uuid::Uuid, Path, description = "The territory")),
    responses((status = 200, body = SuggestionsOut), (status = 404, body = Problem)))]
async fn suggestions(visit: Visit, Path(id): Path<TerritoryId>) -> Answer {
    let today = local_day(visit.at());
    markets::read(visit.company(), &visit.desk, id, today).await?;
    let found = markets::suggestions(visit.company(), &visit.desk, id).await?;
    json(&SuggestionsOut::of(found.as_ref()))
}

/// Sets the plan of a territory, if nobody changed it since the version given.
#[utoipa::path(post, path = "/api/v1/markets/{territory}", tag = "markets", request_body = PlanIn,
    params(("territory" = uuid::Uuid, Path, description = "The territory")),
    responses((status = 200, body = MarketOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = Problem)))]
async fn save(visit: Visit, Path(id): Path<TerritoryId>, Body(plan): Body<PlanIn>) -> Answer {
    let (version, change) = plan.read().ok_or(Stop::Unreadable)?;
    markets::save(&visit.desk, visit.at(), (id, version), &change).await?;
    told(&visit, id).await
}

/// Ends the plan of a territory, if nobody changed it since the version given.
#[utoipa::path(post, path = "/api/v1/markets/{territory}/end", tag = "markets", request_body = EndPlanIn,
    params(("territory" = uuid::Uuid, Path, description = "The territory")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem),
        (status = 409, body = Problem)))]
async fn end(visit: Visit, Path(id): Path<TerritoryId>, Body(sent): Body<EndPlanIn>) -> Answer {
    markets::end(&visit.desk, visit.at(), (id, sent.version)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Says that a state was reached with an account of the plan, with evidence.
#[utoipa::path(post, path = "/api/v1/markets/{territory}/marks", tag = "markets",
    request_body = MarkIn,
    params(("territory" = uuid::Uuid, Path, description = "The territory")),
    responses((status = 200, body = MarketOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Problem)))]
async fn mark(visit: Visit, Path(id): Path<TerritoryId>, Body(sent): Body<MarkIn>) -> Answer {
    let (account, state) = sent.read().ok_or(Stop::Unreadable)?;
    let said = (state, sent.evidence());
    markets::mark(&visit.desk, visit.at(), (id, account), said).await?;
    told(&visit, id).await
}

/// Takes back what was said about a state of an account of the plan.
#[utoipa::path(post, path = "/api/v1/markets/{territory}/marks/withdraw", tag = "markets",
    request_body = MarkIn,
    params(("territory" = uuid::Uuid, Path, description = "The territory")),
    responses((status = 200, body = MarketOut), (status = 403, body = Problem),
        (status = 404, body = Problem)))]
async fn withdraw(visit: Visit, Path(id): Path<TerritoryId>, Body(sent): Body<MarkIn>) -> Answer {
    let (account, state) = sent.read().ok_or(Stop::Unreadable)?;
    markets::withdraw(&visit.desk, visit.at(), (id, account), state).await?;
    told(&visit, id).await
}
