//! The outermost layer: one pass around every request that is not a built file.

use super::headers::secure;
use super::rate::Left;
use crate::app::App;
use crate::asked::{Asked, is_for_programs};
use crate::cookies::{self, Kind};
use crate::operations::UNKNOWN;
use crate::stop::{self, Stop};
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::FutureExt as _;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tracing::{Instrument as _, Span, field};
use uuid::Uuid;

/// Longer than any page takes; uploads and exports stream within it.
const PATIENCE: Duration = Duration::from_mins(2);

/// Reads the request's facts, answers, turns refusals into something to read, sets the headers;
/// counts the request and tells the log of it, by the template of its route: an address may hold
/// what people wrote, a template never does.
pub(crate) async fn outer(State(app): State<App>, request: Request, next: Next) -> Response {
    let (id, began) = (Uuid::now_v7(), Instant::now());
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let route = route.as_ref().map_or(UNKNOWN, MatchedPath::as_str);
    // As loud as what is logged inside it, or the number people are told would not be in the log.
    let span = tracing::error_span!("request", %id, %method, route, person = field::Empty);
    let (settings, figures) = (app.settings, Arc::clone(&app.figures));
    let _running = figures.begins();
    let mut response = answer(app, request, next, id).instrument(span.clone()).await;
    let (status, took) = (response.status().as_u16(), began.elapsed());
    figures.answered(method.as_str(), route, status, took);
    let took_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    span.in_scope(|| tracing::info!(status, took_ms, "answered"));
    secure(response.headers_mut(), settings, id);
    response
}

async fn answer(app: App, request: Request, next: Next, id: Uuid) -> Response {
    if has_no_visitor(request.uri().path()) {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let asked = match Asked::read(&app, &parts, id).await {
        Ok(asked) => asked,
        Err(stop) => return stop::render(&stop, &Asked::unread(&app, &parts, id)),
    };
    if let Some(visitor) = asked.visitor() {
        Span::current().record("person", field::display(visitor.caller().user));
    }
    let left = counted(&app, &asked);
    if let Some(left) = left.filter(|left| !left.is_let_through) {
        let mut response = stop::render(&Stop::TooOften(left.wait.into()), &asked);
        tell(response.headers_mut(), &app, left);
        return response;
    }
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
    if let Some(left) = left {
        tell(response.headers_mut(), &app, left);
    }
    if asked.0.notice.is_some() && response.status() == StatusCode::OK {
        cookies::add(response.headers_mut(), cookies::forget(app.settings, Kind::Notice));
    }
    if let Some(secret) = asked.0.secret.clone().filter(|_| asked.0.new_guest) {
        cookies::add(response.headers_mut(), cookies::set(app.settings, Kind::Guest, secret));
    }
    response
}

/// What is left to whoever asks the API.
fn counted(app: &App, asked: &Asked) -> Option<Left> {
    let caller = asked.visitor().filter(|_| is_for_programs(asked.path()))?.caller();
    let who = caller.token.map_or(caller.user.0, |token| token.0);
    Some(app.rates.count(who, asked.at()))
}

/// As draft-ietf-httpapi-ratelimit-headers says it.
fn tell(headers: &mut HeaderMap, app: &App, left: Left) {
    let policy = format!("\"api\";q={};w=60", app.rates.per_minute());
    let now = format!("\"api\";r={};t={}", left.requests, left.wait);
    for (name, value) in [("ratelimit-policy", policy), ("ratelimit", now)] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
}

/// Built files and probes: nobody is looked up for them.
fn has_no_visitor(path: &str) -> bool {
    path.starts_with("/assets/") || matches!(path, "/health" | "/ready")
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
