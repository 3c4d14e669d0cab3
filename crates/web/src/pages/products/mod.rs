//! Products: the list of what is sold.

mod list;

pub(crate) use list::query;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/products", Access::Needs(Action::ViewAccounts), list::page)]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Data,
        name: |texts| texts.frame().products(),
        icon: "package",
        url: urls::products,
        needs: Some(Action::ViewAccounts),
    }]
}
