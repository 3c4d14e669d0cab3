//! What watches the running program: probes beside the pages, and figures on an address of their own.
//! Leaves out everything about the company.

mod figures;
mod probes;

pub(crate) use figures::{Figures, UNKNOWN};
pub(crate) use probes::{health, ready};

use crate::app::App;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// How figures are written: `OpenMetrics`, which Prometheus reads.
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Figures and probes, for an address that people do not reach.
pub fn operations(app: App) -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/ready", get(ready))
        .route("/metrics", get(metrics))
        .with_state(app)
}

async fn metrics(State(app): State<App>) -> Response {
    let text = app.figures.written(&app).await;
    let kind = HeaderValue::from_static(OPEN_METRICS);
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}
