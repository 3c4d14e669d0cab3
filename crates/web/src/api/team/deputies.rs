//! Deputies over the API: who represents whom, naming one, ending it.

use crate::api::{Body, Problem, created, json, unprocessable};
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use canopy_domain::access::Action;
use canopy_domain::primitives::{DeputyId, UserId};
use canopy_usecases::team::{self, NameDeputy};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewTeam);
    vec![
        Route::get("/api/v1/deputies", view, list),
        Route::post("/api/v1/team/{person}/deputies", Access::SignedIn, name),
        Route::post("/api/v1/team/{person}/deputies/{deputy}/end", Access::SignedIn, end),
    ]
}

/// Who represents whom, now or later.
#[derive(Serialize, ToSchema)]
pub(super) struct DeputiesOut {
    deputies: Vec<DeputyOut>,
}

/// A time in which somebody represents another.
#[derive(Serialize, ToSchema)]
struct DeputyOut {
    id: Uuid,
    /// Who is absent.
    absent: Uuid,
    absent_name: String,
    /// Who represents them.
    deputy: Uuid,
    deputy_name: String,
    /// The first day.
    from: NaiveDate,
    /// The last day.
    until: NaiveDate,
}

/// Who shall represent the person.
#[derive(Deserialize, ToSchema)]
pub(super) struct DeputyIn {
    /// Who represents them.
    deputy: Uuid,
    /// The first day.
    from: NaiveDate,
    /// The last day, included; at most a year later.
    until: NaiveDate,
}

/// What was made.
#[derive(Serialize, ToSchema)]
pub(super) struct NamedOut {
    /// Its id.
    id: Uuid,
}

/// Why it cannot be.
#[derive(Serialize, ToSchema)]
pub(super) struct DeputyFaultOut {
    /// In the caller's language.
    fault: &'static str,
}

/// Those who represent somebody today or later, the earliest first.
#[utoipa::path(get, path = "/api/v1/deputies", tag = "team",
    responses((status = 200, body = DeputiesOut)))]
pub(super) async fn list(visit: Visit) -> Answer {
    let all = team::deputies(&visit.desk, visit.at()).await?;
    let out = all.into_iter().map(|one| DeputyOut {
        id: one.id.0,
        absent: one.absent.0,
        absent_name: one.absent_name,
        deputy: one.deputy.0,
        deputy_name: one.deputy_name,
        from: one.from,
        until: one.until,
    });
    json(&DeputiesOut { deputies: out.collect() })
}

/// Names a deputy: by the person themselves, whoever leads them, or an administrator.
#[utoipa::path(post, path = "/api/v1/team/{person}/deputies", tag = "team",
    params(("person" = Uuid, Path, description = "Who is absent")),
    request_body = DeputyIn,
    responses((status = 201, body = NamedOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = DeputyFaultOut)))]
pub(super) async fn name(
    visit: Visit,
    Path(absent): Path<UserId>,
    Body(sent): Body<DeputyIn>,
) -> Answer {
    let deputy = UserId(sent.deputy);
    let asked = NameDeputy { absent, deputy, from: sent.from, until: sent.until };
    match team::name_deputy(&visit.desk, visit.at(), asked).await? {
        Ok(id) => created(&NamedOut { id: id.0 }),
        Err(fault) => {
            let fault = visit.texts().team().deputy_fault(fault);
            unprocessable(&DeputyFaultOut { fault })
        }
    }
}

/// Ends it before its time.
#[utoipa::path(post, path = "/api/v1/team/{person}/deputies/{deputy}/end", tag = "team",
    params(("person" = Uuid, Path, description = "Who is absent"),
        ("deputy" = Uuid, Path, description = "The deputyship")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn end(visit: Visit, Path((absent, deputy)): Path<(UserId, DeputyId)>) -> Answer {
    team::end_deputy(&visit.desk, visit.at(), (absent, deputy)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
