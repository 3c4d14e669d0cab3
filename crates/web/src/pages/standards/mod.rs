//! Standards: the list with templates to adopt, one version as a tree, versions beside each other, the
//! editor of drafts and the ways to their weights.

mod actions;
mod ahp;
mod back_test;
mod branch;
mod compare;
mod criterion;
mod criterion_form;
mod edit;
mod form;
mod judged;
mod list;
mod page;
mod past;
mod preview;
mod publish;
mod sensitivity;
mod standing;
mod text;
mod tree;
mod weights;

pub(super) use list::{name_in, name_of};
pub(super) use standing::usable;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;
use canopy_domain::standards::MAX_TOML_BYTES;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewStandards);
    let change = Access::Needs(Action::EditStandards);
    let publishes = Access::Needs(Action::PublishStandards);
    vec![
        Route::get("/standards", view, list::page),
        Route::post("/standards/adopt", change, actions::adopt),
        Route::post("/standards/upload", change, actions::upload).takes_files(2 * MAX_TOML_BYTES),
        Route::get("/standards/{id}", view, page::page),
        Route::get("/standards/{id}/toml", view, actions::download),
        Route::post("/standards/{id}/copy", change, actions::copy),
        Route::post("/standards/{id}/remove", change, actions::remove),
        Route::get("/standards/{id}/edit", change, edit::page),
        Route::post("/standards/{id}/edit", change, edit::send),
        Route::get("/standards/{id}/criterion", change, criterion::page),
        Route::post("/standards/{id}/criterion", change, criterion::send),
        Route::get("/standards/{id}/ahp", view, ahp::page),
        Route::post("/standards/{id}/ahp", change, ahp::send),
        Route::post("/standards/{id}/ahp/take", change, ahp::take),
        Route::get("/standards/{id}/weights", change, weights::page),
        Route::post("/standards/{id}/weights", change, weights::send),
        Route::post("/standards/{id}/undo", change, actions::undo),
        Route::get("/standards/{id}/compare/{other}", view, compare::page),
        Route::get("/standards/{id}/text", change, text::page),
        Route::post("/standards/{id}/text", change, text::send),
        Route::get("/standards/{id}/back-test", change, back_test::page),
        Route::post("/standards/{id}/back-test", change, back_test::send),
        Route::get("/standards/{id}/sensitivity", change, sensitivity::page),
        Route::post("/standards/{id}/publish", publishes, publish::send),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Identify,
        name: |texts| texts.frame().standards(),
        icon: "scale",
        url: urls::standards,
        needs: Some(Action::ViewStandards),
    }]
}
