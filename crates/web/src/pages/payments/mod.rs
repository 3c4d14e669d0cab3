//! Payments: what is owed over all accounts in reach, the invoices of one account, and the part on
//! an account's page.

mod account;
mod figures;
mod list;
mod section;

pub(crate) use figures::line_cells;
pub(crate) use section::{PaymentSection, section};

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    vec![
        Route::get("/receivables", view, list::page),
        Route::get("/receivables/export", view, list::export),
        Route::get("/accounts/{id}/invoices", view, account::page),
        Route::get("/accounts/{id}/invoices/export", view, account::export),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Know,
        name: |texts| texts.payments().title(),
        icon: "receipt",
        url: urls::receivables,
        needs: Some(Action::ViewAccounts),
    }]
}
