//! Ratings: the queue of what is due, the form in which an account is rated, the ratings on an
//! account's page and behind a receipt, and all of them as a file.

mod export;
mod form;
mod queue;
mod section;

pub(crate) use section::Section;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let rate = Access::Needs(Action::RateAccounts);
    vec![
        Route::get("/ratings", rate, queue::page),
        Route::get("/ratings/export", Access::Needs(Action::ViewAccounts), export::send),
        Route::get("/accounts/{id}/ratings", rate, form::page),
        Route::post("/accounts/{id}/ratings", rate, form::send),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Identify,
        name: |texts| texts.ratings().title(),
        icon: "star",
        url: urls::ratings,
        needs: Some(Action::RateAccounts),
    }]
}
