//! Second factors over the API: whose job needs one, and removing that of a person who lost theirs.

use crate::api::{Body, Problem, json};
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use canopy_domain::access::{Action, Job, SecondFactorFor};
use canopy_domain::primitives::UserId;
use canopy_store::ManageTeam;
use canopy_usecases::access;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let manage = Access::Needs(Action::ManageTeam);
    vec![
        Route::get("/api/v1/sign-in-rules", manage, rules),
        Route::post("/api/v1/sign-in-rules", manage, set),
        Route::post("/api/v1/team/{person}/second-factor/remove", manage, remove),
    ]
}

/// Whose job needs a second factor, and who has one.
#[derive(Serialize, ToSchema)]
pub(super) struct SignInRulesOut {
    /// Codes of jobs.
    second_factor_for: Vec<&'static str>,
    /// People who have set one up.
    with_second_factor: Vec<Uuid>,
}

/// Whose job shall need a second factor.
#[derive(Deserialize, ToSchema)]
pub(super) struct SignInRulesIn {
    /// Codes of jobs: all that need one.
    second_factor_for: Vec<String>,
}

/// Whose job needs a second factor, and who has one.
#[utoipa::path(get, path = "/api/v1/sign-in-rules", tag = "access",
    responses((status = 200, body = SignInRulesOut), (status = 403, body = Problem)))]
pub(super) async fn rules(visit: Visit) -> Answer {
    let needed = visit.desk.second_factor_for().await?;
    let has = visit.desk.permit::<ManageTeam>()?.with_second_factor().await?;
    json(&SignInRulesOut {
        second_factor_for: needed.jobs().iter().map(|job| job.code()).collect(),
        with_second_factor: has.into_iter().map(|user| user.0).collect(),
    })
}

/// Says whose job needs a second factor.
#[utoipa::path(post, path = "/api/v1/sign-in-rules", tag = "access",
    request_body = SignInRulesIn,
    responses((status = 204), (status = 400, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn set(visit: Visit, Body(sent): Body<SignInRulesIn>) -> Answer {
    let jobs = sent.second_factor_for.iter().map(|code| Job::from_code(code));
    let jobs: Vec<Job> = jobs.collect::<Option<_>>().ok_or(Stop::Unreadable)?;
    access::need_factor(&visit.desk, visit.at(), &SecondFactorFor::these(jobs)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Removes a person's second factor; every session of theirs ends.
#[utoipa::path(post, path = "/api/v1/team/{person}/second-factor/remove", tag = "access",
    params(("person" = Uuid, Path, description = "The person")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn remove(visit: Visit, Path(person): Path<UserId>) -> Answer {
    access::remove_factor_of(&visit.desk, visit.at(), person).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
