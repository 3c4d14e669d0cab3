//! Stands before every route: is the caller signed in, does their job allow it, and does a change
//! come from one of our own pages.

use super::once::{self, Sending};
use crate::app::App;
use crate::asked::{Asked, is_safe};
use crate::csrf;
use crate::routes::{Access, Intake};
use crate::stop::Stop;
use crate::visit::Visitor;
use axum::body::{Body, Bytes};
use axum::extract::{Form, FromRequest as _, Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use canopy_usecases::Failure;
use serde::Deserialize;
use tracing::Instrument as _;

/// What one route asks of a request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gate {
    pub(crate) access: Access,
    pub(crate) intake: Intake,
    /// A token that only looks may call it.
    pub(crate) is_harmless: bool,
    /// Whoever must set up a second factor first may call it.
    pub(crate) is_for_setting_up: bool,
}

/// Marks a multipart form whose token stands in its first field; [`crate::Upload`] checks it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TokenInside;

/// Lets a request through to its handler or stops it.
pub(crate) async fn guard(
    State((app, gate)): State<(App, Gate)>,
    request: Request,
    next: Next,
) -> Response {
    let request = match check(gate, request).await {
        Ok(request) => request,
        Err(stop) => return stop.into_response(),
    };
    if is_safe(request.method()) {
        return next.run(request).await;
    }
    // A change runs to its end even when nobody waits for the answer any more: otherwise hanging up
    // would cut it off between its commit and what follows, or let go of a limit it still uses.
    match tokio::spawn(change(app, request, next).in_current_span()).await {
        Ok(response) => response,
        Err(error) => {
            tracing::error!(%error, "a handler panicked");
            Stop::Internal.into_response()
        }
    }
}

/// Carries a change out: once, where it carries a key.
async fn change(app: App, request: Request, next: Next) -> Response {
    let Some(asked) = request.extensions().get::<Asked>().cloned() else {
        return next.run(request).await;
    };
    let names_a_state = request.headers().contains_key(header::IF_MATCH);
    let (request, once) = match once::look(&app, &asked, request).await {
        Ok(Sending::Through(request, once)) => (request, once),
        Ok(Sending::Answered(response)) => return response,
        Err(stop) => return stop.into_response(),
    };
    let response = next.run(request).await;
    let response = match response.extensions().get::<Stop>() {
        Some(Stop::Verb(failure)) if names_a_state && matches!(**failure, Failure::Conflict) => {
            Stop::OtherState.into_response()
        }
        _ => response,
    };
    match once {
        Some(once) => once::answered(&app, &asked, &once, response).await,
        None => response,
    }
}

async fn check(gate: Gate, request: Request) -> Result<Request, Stop> {
    let Some(asked) = request.extensions().get::<Asked>().cloned() else {
        // Built files pass without facts; nothing else does.
        return if matches!(gate.access, Access::Public) {
            Ok(request)
        } else {
            Err(Stop::NotFound)
        };
    };
    let is_held = !gate.is_for_setting_up && gate.access != Access::Public;
    if is_held && asked.visitor().is_some_and(Visitor::must_set_up) {
        return Err(Stop::SecondFactorNeeded);
    }
    match (gate.access, asked.visitor()) {
        (Access::Public, _) | (Access::SignedIn, Some(_)) => {}
        (_, None) => return Err(Stop::SignInNeeded),
        (Access::InPerson, Some(visitor)) if visitor.caller().token.is_some() => {
            return Err(Stop::PersonNeeded);
        }
        (Access::InPerson, Some(_)) => {}
        (Access::Needs(action), Some(visitor)) if visitor.may(action) => {}
        (Access::Needs(action), Some(_)) => return Err(Stop::Forbidden(action)),
    }
    if is_safe(request.method()) {
        return Ok(request);
    }
    // A token is sent by a program on purpose; no page of another site can make a browser send one.
    if let Some(token) = asked.visitor().map(Visitor::caller).filter(|it| it.token.is_some()) {
        let is_let_through = gate.is_harmless || token.powers.may_change();
        return if is_let_through { Ok(request) } else { Err(Stop::ReadOnly) };
    }
    if !is_same_site(request.headers(), &asked.0.host) {
        return Err(Stop::StaleForm);
    }
    with_token(gate, request, &asked).await
}

/// A change must carry the token: in the header, in the form, or in an upload's first field.
async fn with_token(gate: Gate, mut request: Request, asked: &Asked) -> Result<Request, Stop> {
    if let Some(token) = request.headers().get(csrf::HEADER) {
        let token = token.to_str().unwrap_or_default();
        return if asked.has_token(token) { Ok(request) } else { Err(Stop::StaleForm) };
    }
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    match (kind.unwrap_or_default(), gate.intake) {
        (kind, Intake::Form) if kind.starts_with("application/x-www-form-urlencoded") => {
            let limit = Intake::FORM_BYTES;
            let (parts, body) = request.into_parts();
            let bytes = axum::body::to_bytes(body, limit).await.map_err(|_| Stop::TooLarge)?;
            if asked.has_token(&token_of(parts.headers.clone(), bytes.clone()).await) {
                Ok(Request::from_parts(parts, Body::from(bytes)))
            } else {
                Err(Stop::StaleForm)
            }
        }
        (kind, Intake::File { .. }) if kind.starts_with("multipart/form-data") => {
            request.extensions_mut().insert(TokenInside);
            Ok(request)
        }
        _ => Err(Stop::StaleForm),
    }
}

#[derive(Deserialize)]
struct Token {
    #[serde(default)]
    csrf: String,
}

async fn token_of(headers: HeaderMap, bytes: Bytes) -> String {
    let mut copy = Request::post("/").body(Body::from(bytes)).unwrap_or_default();
    *copy.headers_mut() = headers;
    Form::<Token>::from_request(copy, &()).await.map_or_else(|_| String::new(), |Form(it)| it.csrf)
}

/// Browsers say where a request comes from; what another site sends is refused before its token is
/// looked at.
fn is_same_site(headers: &HeaderMap, host: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match text("origin") {
        Some(origin) => origin.split_once("://").is_some_and(|(_, from)| from == host),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: &'static str, value: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.parse().unwrap());
        headers
    }

    #[test]
    fn only_our_own_pages_send_changes() {
        assert!(is_same_site(&headers("sec-fetch-site", "same-origin"), "a.example"));
        assert!(!is_same_site(&headers("sec-fetch-site", "same-site"), "a.example"));
        assert!(!is_same_site(&headers("sec-fetch-site", "cross-site"), "a.example"));
        assert!(is_same_site(&headers("origin", "https://a.example"), "a.example"));
        assert!(!is_same_site(&headers("origin", "https://b.example"), "a.example"));
        assert!(!is_same_site(&headers("origin", "null"), "a.example"));
    }
}
