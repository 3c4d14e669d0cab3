//! The trash of accounts over the API: what is in it, putting in and taking out.

use crate::api::{Body, Problem, json};
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::AccountId;
use canopy_usecases::accounts;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Rows answered, the latest.
const ROWS: u32 = 200;

pub(super) fn routes() -> Vec<Route> {
    let edit = Access::Needs(Action::EditAccounts);
    vec![
        Route::get("/api/v1/trash", edit, list),
        Route::post("/api/v1/accounts/{account}/trash", edit, trash),
        Route::post("/api/v1/trash/accounts/{account}/restore", edit, restore),
    ]
}

/// What is in the trash.
#[derive(Serialize, ToSchema)]
pub(super) struct TrashOut {
    /// The accounts the caller may restore, the latest first.
    accounts: Vec<TrashedOut>,
}

/// An account in the trash.
#[derive(Serialize, ToSchema)]
struct TrashedOut {
    id: uuid::Uuid,
    code: String,
    name: String,
    /// When it was put there.
    trashed_at: DateTime<Utc>,
    /// Name of who put it there.
    trashed_by: Option<String>,
}

/// The account as it was seen.
#[derive(Deserialize, ToSchema)]
pub(super) struct SeenIn {
    /// Its version.
    version: i64,
}

/// The accounts in the trash the caller may restore.
#[utoipa::path(get, path = "/api/v1/trash", tag = "accounts",
    responses((status = 200, body = TrashOut)))]
pub(super) async fn list(visit: Visit) -> Answer {
    let rows = visit.desk.trashed_accounts(ROWS).await?;
    let out = rows.into_iter().map(|row| TrashedOut {
        id: row.id.0,
        code: row.code,
        name: row.name,
        trashed_at: row.deleted_at,
        trashed_by: row.deleted_by,
    });
    json(&TrashOut { accounts: out.collect() })
}

/// Puts an account into the trash.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/trash", tag = "accounts",
    params(("account" = uuid::Uuid, Path, description = "The account")),
    request_body = SeenIn,
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn trash(
    visit: Visit,
    Path(id): Path<AccountId>,
    Body(seen): Body<SeenIn>,
) -> Answer {
    accounts::trash(&visit.desk, id, seen.version, visit.at()).await?;
    Ok(axum::response::IntoResponse::into_response(axum::http::StatusCode::NO_CONTENT))
}

/// Takes an account out of the trash; refused where its code belongs to another one by now.
#[utoipa::path(post, path = "/api/v1/trash/accounts/{account}/restore", tag = "accounts",
    params(("account" = uuid::Uuid, Path, description = "The account")),
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn restore(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    accounts::restore(&visit.desk, id, visit.at()).await?;
    Ok(axum::response::IntoResponse::into_response(axum::http::StatusCode::NO_CONTENT))
}
