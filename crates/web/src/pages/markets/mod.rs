//! Market planning: the territories with their plans, one of them as a map and a list, what the data
//! suggest, editing and ending a plan, and saying what was reached.

mod edit;
mod export;
mod list;
mod map;
mod mark;
mod page;
mod suggest;
mod targets;

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
        Route::get("/markets/{id}/suggestions", view, suggest::page),
        Route::get("/markets/{id}/export", view, export::send),
        Route::get("/markets/{id}/edit", plan, edit::page),
        Route::post("/markets/{id}/edit", plan, edit::send),
        Route::post("/markets/{id}/end", plan, mark::end),
        Route::post("/markets/{id}/marks", edit, mark::send),
        Route::post("/markets/{id}/marks/withdraw", edit, mark::withdraw),
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
