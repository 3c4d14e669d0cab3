//! Getting in and out: sign-in with a password, personas of the demonstration, set-up links.

mod enter;
mod personas;
mod set_up;
mod sign_in;
mod sign_out;

use crate::routes::{Access, Route};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/sign-in", Access::Public, sign_in::page),
        Route::post("/sign-in", Access::Public, sign_in::send),
        Route::post("/sign-in/persona", Access::Public, personas::choose),
        Route::post("/sign-out", Access::SignedIn, sign_out::here),
        Route::post("/sign-out/everywhere", Access::SignedIn, sign_out::everywhere),
        Route::get("/set-up/{token}", Access::Public, set_up::page),
        Route::post("/set-up/{token}", Access::Public, set_up::send),
    ]
}
