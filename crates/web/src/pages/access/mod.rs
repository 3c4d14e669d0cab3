//! Getting in and out: sign-in with a password, personas of the demonstration, set-up links, and
//! where one is signed in; access tokens for programs.

mod enter;
mod me;
mod personas;
mod sessions;
mod set_up;
mod sign_in;
mod sign_out;
mod token_form;
mod tokens;

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
        Route::get("/tokens", Access::InPerson, tokens::page),
        Route::post("/tokens", Access::InPerson, tokens::make),
        Route::post("/tokens/{token}/end", Access::InPerson, tokens::end),
        Route::get("/set-up/{token}", Access::Public, set_up::page),
        Route::post("/set-up/{token}", Access::Public, set_up::send),
    ]
}
