//! Future demand: what is expected of everything within reach.

pub(crate) mod charts;
mod page;

pub(crate) use page::chosen;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/demand", Access::Needs(Action::ViewAccounts), page::page)]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Identify,
        name: |texts| texts.demand().page_title(),
        icon: "trending-up",
        url: urls::demand,
        needs: Some(Action::ViewAccounts),
    }]
}
