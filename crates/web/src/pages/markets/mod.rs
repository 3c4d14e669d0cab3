//! Market planning: the territories with their plans, one of them as a map and a list, editing it,
//! and saying what was reached.

mod edit;
mod list;
mod map;
mod mark;
mod page;
mod suggest;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    let plan = Access::Needs(Action::PlanMarkets);
    let edit = Access::Needs(Action::EditAccounts);
    vec![
        Route::get("/markets", view, list::page),
        Route::get("/markets/{id}", view, page::page),
        Route::get("/markets/{id}/edit", plan, edit::page),
        Route::post("/markets/{id}/edit", plan, edit::send),
        Route::post("/markets/{id}/marks", edit, mark::send),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Identify,
        name: |texts| texts.markets().markets(),
        icon: "map-pin",
        url: urls::markets,
        needs: Some(Action::ViewAccounts),
    }]
}
