//! The JSON API under `/api/v1`: one folder per capability, the same verbs as the pages, refusals as
//! problem+json. A change needs the session's token in `X-CSRF-Token`. The description of all of it
//! is at `/api/v1/openapi.json`.

pub(crate) mod access;
pub(crate) mod accounts;
pub(crate) mod audit;
pub(crate) mod decisions;
pub(crate) mod demand;
pub(crate) mod growth;
pub(crate) mod leads;
pub(crate) mod markets;
pub(crate) mod payments;
pub(crate) mod portfolio;
pub(crate) mod products;
pub(crate) mod ratings;
pub(crate) mod screening;
pub(crate) mod search;
pub(crate) mod standards;
pub(crate) mod surveys;
pub(crate) mod team;

use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use axum::Json;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use serde::Serialize;
use serde::de::DeserializeOwned;
use utoipa::OpenApi;

pub(crate) fn routes() -> Vec<Route> {
    let own = vec![Route::get("/api/v1/openapi.json", Access::SignedIn, description)];
    let parts = [
        own,
        access::routes(),
        accounts::routes(),
        payments::routes(),
        products::routes(),
        standards::routes(),
        screening::routes(),
        growth::routes(),
        portfolio::routes(),
        demand::routes(),
        ratings::routes(),
        decisions::routes(),
        surveys::routes(),
        markets::routes(),
        leads::routes(),
        search::routes(),
        audit::routes(),
        team::routes(),
    ];
    parts.into_iter().flatten().collect()
}

/// Everything the API offers, as OpenAPI 3.1.
pub fn openapi() -> utoipa::openapi::OpenApi {
    let mut whole = Whole::openapi();
    let parts: [fn() -> utoipa::openapi::OpenApi; 17] = [
        access::Part::openapi,
        accounts::Part::openapi,
        demand::Part::openapi,
        payments::Part::openapi,
        products::Part::openapi,
        standards::part,
        screening::part,
        growth::Part::openapi,
        portfolio::Part::openapi,
        ratings::Part::openapi,
        decisions::Part::openapi,
        surveys::Part::openapi,
        markets::Part::openapi,
        leads::Part::openapi,
        search::Part::openapi,
        audit::Part::openapi,
        team::Part::openapi,
    ];
    for part in parts {
        whole.merge(part());
    }
    whole
}

#[derive(OpenApi)]
#[openapi(info(title = "Canopy", version = "1"))]
struct Whole;

async fn description() -> Answer {
    Ok(Json(openapi()).into_response())
}

/// Answers with JSON.
pub(crate) fn json(body: &impl Serialize) -> Answer {
    Ok(Json(body).into_response())
}

/// Answers with what was created.
pub(crate) fn created(body: &impl Serialize) -> Answer {
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

/// A JSON body; what does not read as one is refused as every other form.
pub(crate) struct Body<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Stop;

    async fn from_request(request: Request, state: &S) -> Result<Self, Stop> {
        let body = Json::<T>::from_request(request, state).await;
        body.map(|body| Self(body.0)).map_err(|_| Stop::Unreadable)
    }
}

/// Why a request was not answered as asked (RFC 9457).
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct Problem {
    /// `urn:canopy:problem:<code>`.
    r#type: String,
    /// What happened, in the reader's language.
    title: String,
    /// The HTTP status.
    status: u16,
    /// Why, and what to do.
    detail: String,
    /// Stable, for programs.
    code: String,
    /// The request.
    instance: String,
}
