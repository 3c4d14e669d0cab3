//! Getting in and out: sign-in with a password, personas of the demonstration, set-up links, and
//! where one is signed in; the second factor and passkeys; access tokens for programs.

mod code;
mod enter;
mod me;
mod passkeys;
mod personas;
mod qr;
mod rules;
mod second_factor;
mod sessions;
mod set_up;
mod sign_in;
mod sign_out;
mod token_form;
mod tokens;

pub(crate) use sessions::session_list;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let own = Access::InPerson;
    let manage = Access::Needs(Action::ManageTeam);
    vec![
        Route::get("/sign-in", Access::Public, sign_in::page),
        Route::post("/sign-in", Access::Public, sign_in::send),
        Route::get("/sign-in/code", Access::Public, code::page),
        Route::post("/sign-in/code", Access::Public, code::send),
        Route::post("/sign-in/passkey", Access::Public, passkeys::come_in),
        Route::post("/sign-in/passkey/begin", Access::Public, passkeys::begin_sign_in),
        Route::post("/sign-in/persona", Access::Public, personas::choose),
        Route::post("/sign-out", Access::SignedIn, sign_out::here).for_setting_up(),
        Route::post("/sign-out/everywhere", Access::SignedIn, sign_out::everywhere),
        Route::get("/me", Access::SignedIn, me::page),
        Route::post("/me/sessions/{session}/end", Access::SignedIn, me::end),
        Route::get("/me/second-factor", own, second_factor::page).for_setting_up(),
        Route::post("/me/second-factor", own, second_factor::begin).for_setting_up(),
        Route::post("/me/second-factor/confirm", own, second_factor::confirm).for_setting_up(),
        Route::post("/me/second-factor/remove", own, second_factor::remove),
        Route::get("/me/passkeys", own, passkeys::page).for_setting_up(),
        Route::post("/me/passkeys", own, passkeys::add).for_setting_up(),
        Route::post("/me/passkeys/begin", own, passkeys::begin).for_setting_up(),
        Route::get("/me/passkeys/{id}", own, passkeys::one),
        Route::post("/me/passkeys/{id}", own, passkeys::rename),
        Route::post("/me/passkeys/{id}/remove", own, passkeys::remove),
        Route::get("/sign-in-rules", manage, rules::page),
        Route::post("/sign-in-rules", manage, rules::send),
        Route::get("/tokens", Access::InPerson, tokens::page),
        Route::post("/tokens", Access::InPerson, tokens::make),
        Route::post("/tokens/{token}/end", Access::InPerson, tokens::end),
        Route::get("/set-up/{token}", Access::Public, set_up::page),
        Route::post("/set-up/{token}", Access::Public, set_up::send),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Settings,
        name: |texts| texts.access().rules_title(),
        icon: "shield-check",
        url: urls::sign_in_rules,
        needs: Some(Action::ManageTeam),
    }]
}
