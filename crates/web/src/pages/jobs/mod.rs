//! Work in the background: how far it is, and giving it up.

mod list;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        // Whoever does not manage the team sees what they began themselves.
        Route::get("/jobs", Access::SignedIn, list::page),
        Route::post("/jobs/{id}/cancel", Access::SignedIn, list::cancel),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Settings,
        name: |texts| texts.jobs().title(),
        icon: "loader-2",
        url: urls::jobs,
        needs: Some(Action::ManageTeam),
    }]
}
