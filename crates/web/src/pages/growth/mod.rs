//! Growth: what became of revenue between two periods, by account, product, class and territory,
//! what price, volume and mix did, and the rows behind an account.

mod ask;
mod chart;
mod export;
mod lists;
mod page;
mod price;
mod rows;

pub(crate) use ask::Asked;
pub(in crate::pages) use chart::waterfall_chart;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    vec![
        Route::get("/growth", view, page::page),
        Route::get("/growth/export", view, export::send),
        Route::get("/growth/accounts/{id}", view, rows::page),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Identify,
        name: |texts| texts.growth().growth(),
        icon: "chart-line",
        url: urls::growth,
        needs: Some(Action::ViewAccounts),
    }]
}
