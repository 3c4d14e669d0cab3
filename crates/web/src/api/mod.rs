//! The JSON API under `/api/v1`: one folder per capability, the same verbs as the pages, refusals as
//! problem+json. A program comes with an access token (`Authorization: Bearer …`); a change within a
//! session needs the session's token in `X-CSRF-Token`. The description of all of it
//! is at `/api/v1/openapi.json`.

pub(crate) mod access;
pub(crate) mod accounts;
pub(crate) mod audit;
pub(crate) mod decisions;
pub(crate) mod demand;
mod describe;
pub(crate) mod fields;
pub(crate) mod growth;
pub(crate) mod imports;
pub(crate) mod leads;
pub(crate) mod lists;
pub(crate) mod markets;
pub(crate) mod notes;
pub(crate) mod notifications;
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
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
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
        fields::routes(),
        growth::routes(),
        portfolio::routes(),
        demand::routes(),
        ratings::routes(),
        decisions::routes(),
        surveys::routes(),
        markets::routes(),
        notes::routes(),
        notifications::routes(),
        imports::routes(),
        leads::routes(),
        lists::routes(),
        search::routes(),
        audit::routes(),
        team::routes(),
    ];
    parts.into_iter().flatten().collect()
}

/// Everything the API offers, as OpenAPI 3.1.
pub fn openapi() -> utoipa::openapi::OpenApi {
    let mut whole = Whole::openapi();
    for part in parts() {
        whole.merge(part());
    }
    describe::complete(whole)
}

/// What each capability offers.
fn parts() -> [fn() -> utoipa::openapi::OpenApi; 22] {
    [
        access::Part::openapi,
        accounts::Part::openapi,
        demand::Part::openapi,
        fields::Part::openapi,
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
        notes::Part::openapi,
        notifications::Part::openapi,
        imports::Part::openapi,
        leads::Part::openapi,
        lists::Part::openapi,
        search::Part::openapi,
        audit::Part::openapi,
        team::Part::openapi,
    ]
}

#[derive(OpenApi)]
#[openapi(info(title = "Canopy", version = "1"))]
struct Whole;

async fn description() -> Answer {
    Ok(Json(openapi()).into_response())
}

/// Answers with JSON.
pub(crate) fn json(body: &impl Serialize) -> Answer {
    answer(StatusCode::OK, body)
}

/// Answers with what was created.
pub(crate) fn created(body: &impl Serialize) -> Answer {
    answer(StatusCode::CREATED, body)
}

/// Answers with what is wrong with what was sent.
pub(crate) fn unprocessable(body: &impl Serialize) -> Answer {
    answer(StatusCode::UNPROCESSABLE_ENTITY, body)
}

/// A JSON body; what does not read as one is refused as every other form.
pub(crate) struct Body<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Stop;

    async fn from_request(request: Request, state: &S) -> Result<Self, Stop> {
        let known = named_state(request.headers())?;
        let body = Json::<Value>::from_request(request, state).await;
        let Json(mut body) = body.map_err(|_| Stop::Unreadable)?;
        if let (Some(known), Some(fields)) = (known, body.as_object_mut()) {
            match fields.get("version").and_then(Value::as_i64) {
                Some(version) if version != known => return Err(Stop::Unreadable),
                _ => fields.insert("version".to_owned(), known.into()),
            };
        }
        let names_none = body.as_object().is_some_and(|fields| !fields.contains_key("version"));
        T::deserialize(body).map(Self).map_err(|error| {
            let is_missing = names_none && error.to_string().starts_with(NO_STATE);
            if is_missing { Stop::StateNeeded } else { Stop::Unreadable }
        })
    }
}

/// How serde says that a change does not tell which state of the record it means.
const NO_STATE: &str = "missing field `version`";

/// The state of the record `If-Match` names: what an answer gave as its `ETag`.
fn named_state(headers: &HeaderMap) -> Result<Option<i64>, Stop> {
    let Some(told) = headers.get(header::IF_MATCH) else { return Ok(None) };
    let told = told.to_str().ok().and_then(|told| told.trim().strip_prefix('"')?.strip_suffix('"'));
    told.and_then(|version| version.parse().ok()).map(Some).ok_or(Stop::Unreadable)
}

/// The state a record is in, where a body tells one: every `version` of ours counts up with the record.
#[derive(Deserialize)]
struct State {
    version: Option<i64>,
}

fn answer(status: StatusCode, body: &impl Serialize) -> Answer {
    let Ok(bytes) = serde_json::to_vec(body) else { return Err(Stop::Internal) };
    let state = serde_json::from_slice::<State>(&bytes).ok().and_then(|state| state.version);
    let kind = HeaderValue::from_static("application/json");
    let mut response = (status, [(header::CONTENT_TYPE, kind)], bytes).into_response();
    if let Some(Ok(tag)) = state.map(|version| HeaderValue::from_str(&format!("\"{version}\""))) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn two_things_that_differ_have_two_names_in_the_description() {
        let mut known: BTreeMap<String, Value> = BTreeMap::new();
        let mut odd = Vec::new();
        for part in parts() {
            let schemas = part().components.map(|all| all.schemas).unwrap_or_default();
            for (name, schema) in schemas {
                let schema = serde_json::to_value(schema).unwrap();
                match known.get(&name) {
                    Some(other) if *other != schema => odd.push(name),
                    _ => drop(known.insert(name, schema)),
                }
            }
        }
        assert_eq!(odd, Vec::<String>::new());
    }
}
