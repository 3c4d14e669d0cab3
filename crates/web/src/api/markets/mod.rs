//! Market planning over the API: the territories with their plans, one of them with progress and
//! suggestions, and setting a plan; within the caller's reach.

mod out;

use self::out::{MarketLineOut, MarketOut, PlanIn};
use super::{Body, Problem, json};
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::view::local;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::TerritoryId;
use canopy_usecases::markets;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    vec![
        Route::get("/api/v1/markets", view, list),
        Route::get("/api/v1/markets/{territory}", view, read),
        Route::post("/api/v1/markets/{territory}", Access::Needs(Action::PlanMarkets), save),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(list, read, save))]
pub(super) struct Part;

/// Territories with accounts in reach or with a plan.
#[derive(Serialize, ToSchema)]
struct MarketsOut {
    /// Those with a plan first, then by code.
    rows: Vec<MarketLineOut>,
}

/// The territories with their plans.
#[utoipa::path(get, path = "/api/v1/markets", tag = "markets",
    responses((status = 200, body = MarketsOut)))]
async fn list(visit: Visit) -> Answer {
    let lines = markets::list(&visit.desk).await?;
    json(&MarketsOut { rows: lines.iter().map(MarketLineOut::of).collect() })
}

/// One territory: its plan, progress with each target, and what the data suggest.
#[utoipa::path(get, path = "/api/v1/markets/{territory}", tag = "markets",
    params(("territory" = uuid::Uuid, Path, description = "The territory")),
    responses((status = 200, body = MarketOut), (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(id): Path<TerritoryId>) -> Answer {
    let today = local(visit.at()).date();
    let view = markets::read(visit.company(), &visit.desk, id, today).await?;
    json(&MarketOut::of(&view))
}

/// Sets the plan of a territory, if nobody changed it since the version given.
#[utoipa::path(post, path = "/api/v1/markets/{territory}", tag = "markets", request_body = PlanIn,
    params(("territory" = uuid::Uuid, Path, description = "The territory")),
    responses((status = 200, body = MarketOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem)))]
async fn save(visit: Visit, Path(id): Path<TerritoryId>, Body(plan): Body<PlanIn>) -> Answer {
    let (version, change) = plan.read().ok_or(Stop::Unreadable)?;
    markets::save(&visit.desk, visit.at(), (id, version), &change).await?;
    let today = local(visit.at()).date();
    json(&MarketOut::of(&markets::read(visit.company(), &visit.desk, id, today).await?))
}
