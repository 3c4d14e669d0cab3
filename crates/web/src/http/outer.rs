//! The outermost layer: one pass around every request that is not a built file.

use super::headers::secure;
use crate::app::App;
use crate::asked::Asked;
use crate::cookies::{self, Kind};
use crate::stop::{self, Stop};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::FutureExt as _;
use std::panic::AssertUnwindSafe;
use std::time::Duration;
use tracing::Instrument as _;
use uuid::Uuid;

/// Longer than any page takes; uploads and exports stream within it.
const PATIENCE: Duration = Duration::from_mins(2);

/// Reads the request's facts, answers, turns refusals into something to read, sets the headers.
pub(crate) async fn outer(State(app): State<App>, request: Request, next: Next) -> Response {
    let id = Uuid::now_v7();
    // As loud as what is logged inside it, or the number people are told would not be in the log.
    let span = tracing::error_span!(
        "request", %id, method = %request.method(), path = loggable(request.uri().path())
    );
    let settings = app.settings;
    let mut response = answer(app, request, next, id).instrument(span).await;
    secure(response.headers_mut(), settings, id);
    response
}

async fn answer(app: App, request: Request, next: Next, id: Uuid) -> Response {
    if request.uri().path().starts_with("/assets/") {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let asked = match Asked::read(&app, &parts, id).await {
        Ok(asked) => asked,
        Err(stop) => return stop::render(&stop, &Asked::unread(&app, &parts, id)),
    };
    parts.extensions.insert(asked.clone());
    let running = AssertUnwindSafe(next.run(Request::from_parts(parts, body))).catch_unwind();
    let mut response = match tokio::time::timeout(PATIENCE, running).await {
        Ok(Ok(response)) => response,
        Ok(Err(_)) => {
            tracing::error!("a handler panicked");
            Stop::Internal.into_response()
        }
        Err(_) => Stop::TooSlow.into_response(),
    };
    if let Some(stop) = reason(&mut response) {
        tracing::debug!(code = stop.code(), "refused");
        response = stop::render(&stop, &asked);
    }
    if asked.0.notice.is_some() && response.status() == StatusCode::OK {
        cookies::add(response.headers_mut(), cookies::forget(app.settings, Kind::Notice));
    }
    if let Some(secret) = asked.0.secret.clone().filter(|_| asked.0.new_guest) {
        cookies::add(response.headers_mut(), cookies::set(app.settings, Kind::Guest, secret));
    }
    response
}

/// A path without the secret some carry.
fn loggable(path: &str) -> &str {
    if path.starts_with("/set-up/") { "/set-up/…" } else { path }
}

/// Why the request was not answered: our own reason, or a refusal of the framework's.
fn reason(response: &mut Response) -> Option<Stop> {
    if let Some(stop) = response.extensions_mut().remove::<Stop>() {
        return Some(stop);
    }
    match response.status() {
        StatusCode::METHOD_NOT_ALLOWED => Some(Stop::MethodNotAllowed),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Stop::TooLarge),
        StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE => Some(Stop::Unreadable),
        _ => None,
    }
}
