//! Standards: the list with templates to adopt, one version as a tree, and the editor of drafts.

mod actions;
mod back_test;
mod edit;
mod form;
mod list;
mod page;
mod past;
mod preview;
mod publish;
mod sensitivity;
mod text;
mod tree;

pub(super) use list::name_of;

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
