//! An account's team over the API: putting somebody on it, taking them off.

use crate::api::{Body, Problem};
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, UserId};
use canopy_domain::team::TeamRole;
use canopy_usecases::accounts;
use serde::Deserialize;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    let edit = Access::Needs(Action::EditAccounts);
    vec![
        Route::post("/api/v1/accounts/{account}/team", edit, put),
        Route::post("/api/v1/accounts/{account}/team/{member}/remove", edit, take_off),
    ]
}

/// Who does what.
#[derive(Deserialize, ToSchema)]
pub(super) struct MemberIn {
    /// The person; they may sign in.
    user: uuid::Uuid,
    /// `sales`, `medical`, `marketing`, `market_access`, `service`, `technical`, `finance`,
    /// `sponsor` or `other`.
    role: String,
}

/// Puts somebody on the account's team, or says anew what they do.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/team", tag = "accounts",
    params(("account" = uuid::Uuid, Path, description = "The account")),
    request_body = MemberIn,
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem),
        (status = 422, body = Problem)))]
pub(super) async fn put(
    visit: Visit,
    Path(id): Path<AccountId>,
    Body(sent): Body<MemberIn>,
) -> Answer {
    let role = TeamRole::from_code(&sent.role).ok_or(Stop::Unreadable)?;
    accounts::put_on_team(&visit.desk, id, (UserId(sent.user), role), visit.at()).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Takes somebody off the account's team.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/team/{member}/remove", tag = "accounts",
    params(("account" = uuid::Uuid, Path, description = "The account"),
        ("member" = uuid::Uuid, Path, description = "The person")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn take_off(
    visit: Visit,
    Path((id, member)): Path<(AccountId, UserId)>,
) -> Answer {
    accounts::take_off_team(&visit.desk, id, member, visit.at()).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
