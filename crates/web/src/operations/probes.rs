//! Two probes: whether the process lives, and whether it should get requests. They tell states and
//! nothing of the company, so anybody may ask.

use crate::app::App;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use canopy_usecases::upkeep;
use serde::Serialize;

/// The process lives: it can answer. It looks at nothing else, for restarting it mends nothing else.
pub(crate) async fn health() -> &'static str {
    "ok"
}

#[derive(Serialize)]
struct Told {
    ready: bool,
    stopping: bool,
    database: bool,
    schema: bool,
    writable: bool,
}

/// Whether requests should come here: the records answer, their schema is known, changes can be
/// written, and the program is not about to stop.
pub(crate) async fn ready(State(app): State<App>) -> Response {
    let standing = upkeep::readiness(&app.company).await;
    let stopping = app.is_stopping();
    let told = Told {
        ready: standing.is_ready() && !stopping,
        stopping,
        database: standing.database,
        schema: standing.schema,
        writable: standing.writable,
    };
    let status = if told.ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(told)).into_response()
}
