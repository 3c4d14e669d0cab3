//! Accounts: the list of those in reach, one account with what it buys, the list as a file, and the
//! trash.

mod export;
mod form;
mod list;
mod many;
mod outlook;
mod page;
mod query;
mod team;
mod tiers;
mod trash;
mod why;

pub(crate) use query::query;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    let edit = Access::Needs(Action::EditAccounts);
    vec![
        Route::get("/accounts", view, list::page),
        Route::get("/accounts/export", view, export::send),
        Route::get("/accounts/new", edit, form::new),
        Route::post("/accounts", edit, form::enter),
        Route::get("/accounts/{id}/edit", edit, form::edit),
        Route::post("/accounts/{id}/edit", edit, form::change),
        Route::get("/accounts/many", edit, many::page),
        Route::post("/accounts/many", edit, many::change),
        Route::post("/accounts/many/{id}/undo", edit, many::undo),
        Route::post("/accounts/{id}/trash", edit, trash::put),
        Route::post("/accounts/{id}/team", edit, team::put),
        Route::post("/accounts/{id}/team/{member}/remove", edit, team::take_off),
        Route::get("/trash", edit, trash::page),
        Route::post("/trash/accounts/{id}/restore", edit, trash::take_out),
        Route::get("/accounts/{id}", view, page::page),
        Route::get("/accounts/{id}/why", view, why::page),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![
        NavItem {
            place: Place::Know,
            name: |texts| texts.frame().accounts(),
            icon: "building-hospital",
            url: urls::accounts,
            needs: Some(Action::ViewAccounts),
        },
        NavItem {
            place: Place::Data,
            name: |texts| texts.accounts().trash_title(),
            icon: "trash",
            url: urls::trash,
            needs: Some(Action::EditAccounts),
        },
    ]
}
