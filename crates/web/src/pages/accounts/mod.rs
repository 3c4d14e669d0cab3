//! Accounts: the list of those in reach, one account with what it buys, and the list as a file.

mod export;
mod list;
mod outlook;
mod page;
mod query;
mod tiers;

pub(crate) use query::query;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    vec![
        Route::get("/accounts", view, list::page),
        Route::get("/accounts/export", view, export::send),
        Route::get("/accounts/{id}", view, page::page),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Know,
        name: |texts| texts.frame().accounts(),
        icon: "building-hospital",
        url: urls::accounts,
        needs: Some(Action::ViewAccounts),
    }]
}
