//! Getting in and out: sign-in with a password, personas of the demonstration, set-up links, and
//! where one is signed in.

mod enter;
mod me;
mod personas;
mod sessions;
mod set_up;
mod sign_in;
mod sign_out;

pub(crate) use sessions::session_list;

use crate::routes::{Access, Route};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/sign-in", Access::Public, sign_in::page),
        Route::post("/sign-in", Access::Public, sign_in::send),
        Route::post("/sign-in/persona", Access::Public, personas::choose),
        Route::post("/sign-out", Access::SignedIn, sign_out::here),
        Route::post("/sign-out/everywhere", Access::SignedIn, sign_out::everywhere),
        Route::get("/me", Access::SignedIn, me::page),
        Route::post("/me/sessions/{session}/end", Access::SignedIn, me::end),
        Route::get("/set-up/{token}", Access::Public, set_up::page),
        Route::post("/set-up/{token}", Access::Public, set_up::send),
    ]
}
