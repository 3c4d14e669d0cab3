//! Access tokens over the API: the caller's own, making one and ending one. For people with a session
//! alone: a program cannot make itself another token.

use super::super::{Body, Problem, created, json, unprocessable};
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use canopy_domain::access::Action;
use canopy_domain::primitives::AccessTokenId;
use canopy_store::access::AccessToken;
use canopy_usecases::access::{MakeToken, end_token, make_token};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/api/v1/tokens", Access::InPerson, list),
        Route::post("/api/v1/tokens", Access::InPerson, make),
        Route::post("/api/v1/tokens/{token}/end", Access::InPerson, end),
    ]
}

/// An access token, without the token itself.
#[derive(Serialize, ToSchema)]
struct TokenOut {
    /// Its id.
    id: Uuid,
    /// What its person calls it.
    name: String,
    /// Its first letters.
    hint: String,
    /// Codes of what it allows of what its person may.
    actions: Vec<String>,
    /// Whether it may change anything.
    may_change: bool,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// When it ends by itself.
    expires_at: DateTime<Utc>,
    /// When it was last used, to ten minutes or so.
    last_used_at: Option<DateTime<Utc>>,
    /// When somebody ended it.
    ended_at: Option<DateTime<Utc>>,
}

impl TokenOut {
    fn of(token: AccessToken) -> Self {
        Self {
            id: token.id.0,
            name: token.name,
            hint: token.hint,
            actions: token.powers.actions().map(|action| action.code().to_owned()).collect(),
            may_change: token.powers.may_change(),
            created_at: token.created_at,
            expires_at: token.expires_at,
            last_used_at: token.last_used_at,
            ended_at: token.ended_at,
        }
    }
}

/// The caller's tokens.
#[derive(Serialize, ToSchema)]
struct TokensOut {
    /// Latest first.
    rows: Vec<TokenOut>,
}

/// A token to be made.
#[derive(Deserialize, ToSchema)]
pub(super) struct TokenIn {
    /// What it is for.
    #[schema(max_length = 80)]
    name: String,
    /// Codes of what it shall allow, such as `view_accounts`; what the caller may not do is left out.
    actions: Vec<String>,
    /// Whether it may change anything.
    #[serde(default)]
    may_change: bool,
    /// How many days it lasts: 7, 30, 90, 180 or 365.
    days: u16,
}

/// A token that was made.
#[derive(Serialize, ToSchema)]
struct MadeOut {
    /// Its id.
    id: Uuid,
    /// The token: told this once.
    token: String,
    /// When it ends by itself.
    expires_at: DateTime<Utc>,
}

/// What is wrong with a token to be made.
#[derive(Serialize, ToSchema)]
struct TokenFaults {
    /// In the caller's language.
    faults: Vec<String>,
}

/// The caller's access tokens.
#[utoipa::path(get, path = "/api/v1/tokens", tag = "access",
    responses((status = 200, body = TokensOut), (status = 403, body = Problem)))]
pub(super) async fn list(visit: Visit) -> Answer {
    let rows = visit.desk.my_tokens().await?.into_iter().map(TokenOut::of).collect();
    json(&TokensOut { rows })
}

/// Makes an access token; it is told this once.
#[utoipa::path(post, path = "/api/v1/tokens", tag = "access", request_body = TokenIn,
    responses((status = 201, body = MadeOut), (status = 403, body = Problem),
        (status = 422, body = TokenFaults)))]
pub(super) async fn make(visit: Visit, Body(sent): Body<TokenIn>) -> Answer {
    let asked = MakeToken {
        name: sent.name,
        actions: sent.actions.iter().filter_map(|code| Action::from_code(code)).collect(),
        may_change: sent.may_change,
        days: sent.days,
    };
    match make_token(&visit.desk, visit.at(), &asked).await? {
        Ok(made) => {
            let (id, expires_at) = (made.id.0, made.expires_at);
            created(&MadeOut { id, token: made.token, expires_at })
        }
        Err(faults) => {
            let text = visit.texts().access();
            let faults = faults.iter().map(|one| text.token_fault(*one).to_owned()).collect();
            unprocessable(&TokenFaults { faults })
        }
    }
}

/// Ends an access token: one's own, or anybody's for whoever manages the team.
#[utoipa::path(post, path = "/api/v1/tokens/{token}/end", tag = "access",
    params(("token" = Uuid, Path, description = "The token's id")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn end(visit: Visit, Path(id): Path<AccessTokenId>) -> Answer {
    end_token(&visit.desk, visit.at(), id).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
