//! Standards over the API: list, read, bring in, publish.

mod past;

use super::{Body, Problem, created, json};
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use canopy_domain::access::Action;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::StandardStatus;
use canopy_store::standards::StandardRow;
use canopy_usecases::standards::{self, Publish};
use chrono::NaiveDate;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewStandards);
    let own = vec![
        Route::get("/api/v1/standards", view, list),
        Route::post("/api/v1/standards", Access::Needs(Action::EditStandards), create),
        Route::get("/api/v1/standards/{id}", view, read),
        Route::post(
            "/api/v1/standards/{id}/publish",
            Access::Needs(Action::PublishStandards),
            publish,
        ),
    ];
    own.into_iter().chain(past::routes()).collect()
}

/// What the API offers of standards.
pub(super) fn part() -> utoipa::openapi::OpenApi {
    let mut part = Part::openapi();
    part.merge(past::Part::openapi());
    part
}

#[derive(OpenApi)]
#[openapi(paths(list, create, read, publish))]
struct Part;

/// A version of a standard.
#[derive(Serialize, ToSchema)]
struct StandardOut {
    /// Its id.
    id: Uuid,
    /// Code of the standard, the same in every version.
    code: String,
    /// Number of the version, from 1.
    number: u32,
    /// `draft`, `published` or `retired`.
    status: &'static str,
    /// Its name in Chinese.
    name_zh: String,
    /// Its name in English.
    name_en: String,
    /// From which day it holds.
    valid_from: Option<NaiveDate>,
    /// Who wrote it.
    author: Option<String>,
    /// When it last changed.
    updated_at: DateTime<Utc>,
    /// To be sent back with a change.
    version: i64,
    /// The document, TOML; only where one version is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<String>,
}

impl StandardOut {
    fn of(row: StandardRow, has_document: bool) -> Self {
        Self {
            id: row.id.0,
            code: row.code,
            number: row.number,
            status: match row.status {
                StandardStatus::Draft => "draft",
                StandardStatus::Published => "published",
                StandardStatus::Retired => "retired",
            },
            name_zh: row.name_zh,
            name_en: row.name_en,
            valid_from: row.valid_from,
            author: row.author_name,
            updated_at: row.updated_at,
            version: row.version,
            document: has_document.then_some(row.document),
        }
    }
}

/// Every version of every standard, by code, latest version first.
#[utoipa::path(get, path = "/api/v1/standards", tag = "standards",
    responses((status = 200, body = Vec<StandardOut>), (status = 401, body = Problem)))]
async fn list(visit: Visit) -> Answer {
    let rows = standards::list(&visit.desk).await?;
    let rows: Vec<StandardOut> = rows.into_iter().map(|row| StandardOut::of(row, false)).collect();
    json(&rows)
}

/// One version with its document.
#[utoipa::path(get, path = "/api/v1/standards/{id}", tag = "standards",
    params(("id" = Uuid, Path, description = "The version")),
    responses((status = 200, body = StandardOut), (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(id): Path<StandardId>) -> Answer {
    let version = standards::read(&visit.desk, id).await?;
    json(&StandardOut::of(version.row, true))
}

/// A draft to begin: exactly one of the fields.
#[derive(Deserialize, ToSchema)]
struct DraftIn {
    /// Code of a built-in template: `pharma`, `it`, `manufacturing`.
    template: Option<String>,
    /// A whole standard as TOML.
    toml: Option<String>,
    /// A version to copy.
    copy_of: Option<Uuid>,
}

/// What was created.
#[derive(Serialize, ToSchema)]
struct Created {
    /// Its id.
    id: Uuid,
}

/// Begins a draft from a template, a text or another version.
#[utoipa::path(post, path = "/api/v1/standards", tag = "standards", request_body = DraftIn,
    responses((status = 201, body = Created), (status = 403, body = Problem),
        (status = 422, body = Problem)))]
async fn create(visit: Visit, Body(draft): Body<DraftIn>) -> Answer {
    let (desk, at) = (&visit.desk, visit.at());
    let id = match (draft.template, draft.toml, draft.copy_of) {
        (Some(template), None, None) => standards::adopt(desk, at, &template).await?,
        (None, Some(toml), None) => standards::upload(desk, at, &toml).await?,
        (None, None, Some(id)) => standards::copy(desk, at, StandardId(id)).await?,
        _ => return Err(Stop::Unreadable),
    };
    created(&Created { id: id.0 })
}

/// What to publish.
#[derive(Deserialize, ToSchema)]
struct PublishIn {
    /// The state of the draft that was read.
    version: i64,
    /// From which day it holds.
    valid_from: NaiveDate,
}

/// Publishes a draft; the version before is retired.
#[utoipa::path(post, path = "/api/v1/standards/{id}/publish", tag = "standards",
    params(("id" = Uuid, Path, description = "The draft")), request_body = PublishIn,
    responses((status = 204), (status = 403, body = Problem), (status = 409, body = Problem),
        (status = 422, body = Problem)))]
async fn publish(visit: Visit, Path(id): Path<StandardId>, Body(sent): Body<PublishIn>) -> Answer {
    let what = Publish { id, version: sent.version, valid_from: sent.valid_from };
    standards::publish(&visit.desk, visit.at(), what).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
