//! What belongs to no capability: built files, and whether the server is well.

use crate::assets;
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::visit::Guest;
use axum::response::IntoResponse as _;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/assets/{file}", Access::Public, assets::file),
        Route::get("/health", Access::Public, health),
    ]
}

/// Answers as long as requests are served and the records can be read.
async fn health(guest: Guest) -> Answer {
    guest.app.company.store.system(canopy_store::SystemReason::Upkeep).settings().await?;
    Ok("ok".into_response())
}
