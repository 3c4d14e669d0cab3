//! What belongs to no capability: built files, and the probes.

use crate::routes::{Access, Route};
use crate::{assets, operations};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/assets/{file}", Access::Public, assets::file),
        Route::get("/health", Access::Public, operations::health),
        Route::get("/ready", Access::Public, operations::ready),
    ]
}
