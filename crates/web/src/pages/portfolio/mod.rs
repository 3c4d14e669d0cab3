//! The portfolio: Pareto curve, recency and frequency, value and potential, and how much hangs on
//! few accounts; each leads to the accounts behind it.

mod accounts;
mod ask;
mod concentration;
mod export;
mod matrix;
mod page;
mod pareto;
mod rfm;
mod thresholds;

pub(crate) use accounts::{Chosen, selected};
pub(crate) use ask::{Asked, letter};
pub(in crate::pages) use concentration::warnings;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    let set = Access::Needs(Action::SetThresholds);
    vec![
        Route::get("/portfolio", view, page::page),
        Route::get("/portfolio/accounts", view, accounts::page),
        Route::get("/portfolio/export", view, export::send),
        Route::get("/portfolio/thresholds", set, thresholds::page),
        Route::post("/portfolio/thresholds", set, thresholds::send),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Identify,
        name: |texts| texts.portfolio().portfolio(),
        icon: "chart-pie",
        url: urls::portfolio,
        needs: Some(Action::ViewAccounts),
    }]
}
