//! Imports: the list, taking in a file, and one import from the mapping of its columns over the
//! dry run to the result and back.

mod actions;
mod columns;
mod held;
mod list;
mod new;
mod page;
mod rejected;
mod words;

pub(crate) use self::columns::{code as target_code, read as correction};
pub(crate) use self::new::received;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

/// The largest file taken in over the web, in bytes.
pub(crate) const MOST_BYTES: usize = 4 << 30;

pub(crate) fn routes() -> Vec<Route> {
    let needs = Access::Needs(Action::Import);
    vec![
        Route::get("/imports", needs, list::page),
        Route::get("/imports/new", needs, new::page),
        Route::post("/imports/new", needs, new::send).takes_files(MOST_BYTES),
        Route::get("/imports/{id}", needs, page::page),
        Route::get("/imports/{id}/rejected", needs, rejected::send),
        Route::post("/imports/{id}/columns", needs, columns::send),
        Route::post("/imports/{id}/held", needs, held::send_rest),
        Route::post("/imports/{id}/held/{seq}", needs, held::send),
        Route::post("/imports/{id}/start", needs, actions::start),
        Route::post("/imports/{id}/cancel", needs, actions::cancel),
        Route::post("/imports/{id}/undo", needs, actions::undo),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Data,
        name: |texts| texts.frame().imports(),
        icon: "table-import",
        url: urls::imports,
        needs: Some(Action::Import),
    }]
}
