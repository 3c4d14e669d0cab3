//! The audit log: who changed what, when, from which value to which.

mod ask;
mod chain;
mod list;
mod told;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAudit);
    vec![
        Route::get("/audit", view, list::page),
        Route::get("/audit/export", view, list::export),
        Route::post("/audit/verify", view, chain::send),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Settings,
        name: |texts| texts.frame().audit(),
        icon: "history",
        url: urls::audit,
        needs: Some(Action::ViewAudit),
    }]
}
