//! Sign-in over the API: where the caller is signed in, and a person for whoever manages the team;
//! second factors, access tokens.

mod factors;
mod tokens;

mod why;

use super::{Problem, json};
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use canopy_domain::access::Action;
use canopy_domain::primitives::UserId;
use canopy_usecases::access::{self, SessionSeen};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let manage = Access::Needs(Action::ManageTeam);
    let mut routes = vec![
        Route::get("/api/v1/me/sessions", Access::InPerson, mine),
        Route::post("/api/v1/me/sessions/end-others", Access::InPerson, end_others),
        Route::post("/api/v1/me/sessions/{session}/end", Access::InPerson, end_mine),
        Route::get("/api/v1/team/{person}/sessions", manage, of_person),
        Route::post("/api/v1/team/{person}/sessions/end", manage, end_all_of),
        Route::post("/api/v1/team/{person}/sessions/{session}/end", manage, end_of),
    ];
    routes.extend(factors::routes());
    routes.extend(why::routes());
    routes.extend(tokens::routes());
    routes
}

#[derive(OpenApi)]
#[openapi(paths(
    mine,
    end_others,
    end_mine,
    of_person,
    end_all_of,
    end_of,
    factors::rules,
    factors::set,
    factors::remove,
    tokens::list,
    tokens::make,
    tokens::end,
    why::why
))]
pub(super) struct Part;

/// Sessions that last, the last used first.
#[derive(Serialize, ToSchema)]
struct SessionsOut {
    sessions: Vec<SessionOut>,
}

/// A session.
#[derive(Serialize, ToSchema)]
struct SessionOut {
    /// What it is called by; not its token.
    id: Uuid,
    /// The program, where it is known by its own name.
    program: Option<&'static str>,
    /// The system.
    system: Option<&'static str>,
    /// The network it was last used from; the whole address is not kept.
    network: String,
    /// When the person signed in.
    began_at: DateTime<Utc>,
    /// When it was last used, to ten minutes or so.
    last_seen_at: DateTime<Utc>,
    /// Whether this request was made with it.
    is_this: bool,
}

/// How many ended.
#[derive(Serialize, ToSchema)]
struct EndedOut {
    ended: u64,
}

fn told(visit: &Visit, sessions: Vec<SessionSeen>) -> Answer {
    let this = visit.visitor().session();
    let out = sessions.into_iter().map(|one| SessionOut {
        id: one.handle,
        program: one.device.program,
        system: one.device.system,
        network: one.network,
        began_at: one.began_at,
        last_seen_at: one.last_seen_at,
        is_this: one.handle == this,
    });
    json(&SessionsOut { sessions: out.collect() })
}

/// Where the caller is signed in.
#[utoipa::path(get, path = "/api/v1/me/sessions", tag = "access",
    responses((status = 200, body = SessionsOut)))]
async fn mine(visit: Visit) -> Answer {
    told(&visit, access::my_sessions(&visit.desk, visit.at()).await?)
}

/// Ends every session of the caller but the one in use.
#[utoipa::path(post, path = "/api/v1/me/sessions/end-others", tag = "access",
    responses((status = 200, body = EndedOut)))]
async fn end_others(visit: Visit) -> Answer {
    let kept = Some(visit.visitor().session());
    let ended = access::end_my_others(&visit.desk, kept, visit.at()).await?;
    json(&EndedOut { ended })
}

/// Ends one session of the caller.
#[utoipa::path(post, path = "/api/v1/me/sessions/{session}/end", tag = "access",
    params(("session" = Uuid, Path, description = "The session")),
    responses((status = 204), (status = 404, body = Problem)))]
async fn end_mine(visit: Visit, Path(session): Path<Uuid>) -> Answer {
    access::end_mine(&visit.desk, session, visit.at()).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Where a person is signed in.
#[utoipa::path(get, path = "/api/v1/team/{person}/sessions", tag = "access",
    params(("person" = Uuid, Path, description = "The person")),
    responses((status = 200, body = SessionsOut), (status = 403, body = Problem)))]
async fn of_person(visit: Visit, Path(person): Path<UserId>) -> Answer {
    told(&visit, access::sessions_of(&visit.desk, person, visit.at()).await?)
}

/// Ends every session of a person.
#[utoipa::path(post, path = "/api/v1/team/{person}/sessions/end", tag = "access",
    params(("person" = Uuid, Path, description = "The person")),
    responses((status = 200, body = EndedOut), (status = 403, body = Problem)))]
async fn end_all_of(visit: Visit, Path(person): Path<UserId>) -> Answer {
    let ended = access::end_all_of(&visit.desk, person, visit.at()).await?;
    json(&EndedOut { ended })
}

/// Ends one session of a person.
#[utoipa::path(post, path = "/api/v1/team/{person}/sessions/{session}/end", tag = "access",
    params(("person" = Uuid, Path, description = "The person"),
        ("session" = Uuid, Path, description = "The session")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
async fn end_of(visit: Visit, Path((person, session)): Path<(UserId, Uuid)>) -> Answer {
    access::end_of(&visit.desk, (person, session), visit.at()).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
