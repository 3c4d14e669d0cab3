//! Standards over the API: list, read, bring in, change, weigh, compare, publish.

mod change;
mod compare;
mod weights;

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
use canopy_usecases::local_day;
use canopy_usecases::standards::{self, Publish, standing};
use chrono::NaiveDate;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewStandards);
    let edit = Access::Needs(Action::EditStandards);
    let own = vec![
        Route::get("/api/v1/standards", view, list),
        Route::post("/api/v1/standards", edit, create),
        Route::get("/api/v1/standards/in-force", view, compare::in_force),
        Route::get("/api/v1/standards/{id}", view, read),
        Route::get("/api/v1/standards/{id}/compare/{other}", view, compare::compare),
        Route::post("/api/v1/standards/{id}/change", edit, change::change),
        Route::post("/api/v1/standards/{id}/undo", edit, change::undo),
        Route::post("/api/v1/standards/{id}/judgements", edit, weights::judge),
        Route::get("/api/v1/standards/{id}/weights/ahp", view, weights::ahp),
        Route::get("/api/v1/standards/{id}/weights/entropy", edit, weights::entropy),
        Route::get("/api/v1/standards/{id}/weights/strategy/{strategy}", view, weights::strategy),
        Route::post("/api/v1/standards/{id}/weights", edit, weights::take),
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
#[openapi(paths(
    list,
    create,
    read,
    publish,
    compare::in_force,
    compare::compare,
    change::change,
    change::undo,
    weights::judge,
    weights::ahp,
    weights::entropy,
    weights::strategy,
    weights::take
))]
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
    /// Where it stands today: `draft`, `ahead` (published for a later day), `in_force` or
    /// `retired`; only in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    standing: Option<&'static str>,
    /// Who wrote it.
    author: Option<String>,
    /// Who published it.
    approver: Option<String>,
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
            standing: None,
            author: row.author_name,
            approver: row.approver_name,
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
    let today = local_day(visit.at());
    let stand: Vec<&'static str> =
        rows.iter().map(|row| standing(&rows, row, today).code()).collect();
    let out =
        |(row, standing)| StandardOut { standing: Some(standing), ..StandardOut::of(row, false) };
    json(&rows.into_iter().zip(stand).map(out).collect::<Vec<_>>())
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

/// Publishes a draft. The version before is retired, unless the new one holds from a later day.
#[utoipa::path(post, path = "/api/v1/standards/{id}/publish", tag = "standards",
    params(("id" = Uuid, Path, description = "The draft")), request_body = PublishIn,
    responses((status = 204), (status = 403, body = Problem), (status = 409, body = Problem),
        (status = 422, body = Problem)))]
async fn publish(visit: Visit, Path(id): Path<StandardId>, Body(sent): Body<PublishIn>) -> Answer {
    let today = local_day(visit.at());
    let what = Publish { id, version: sent.version, valid_from: sent.valid_from, today };
    standards::publish(&visit.desk, visit.at(), what).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
