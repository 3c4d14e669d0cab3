//! Screening: the runs, one run with its ranking, the receipt of an account, two runs compared.

mod ask;
mod compare;
mod export;
mod marks;
mod receipt;
mod run;
mod runs;
mod start;
mod summary;

pub(crate) use ask::query;
pub(in crate::pages) use compare::cause;
pub(crate) use marks::{decided_words, reasons, row_mark, run_name, tier_mark, tier_name};
pub(crate) use summary::{Tiers, tiers, whole};

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    vec![
        Route::get("/screening", view, runs::page),
        Route::post("/screening", Access::Needs(Action::RunScreening), start::send),
        Route::post(
            "/screening/schedules/{id}/end",
            Access::Needs(Action::RunScreening),
            start::end,
        ),
        Route::get("/screening/{run}", view, run::page),
        Route::get("/screening/{run}/export", view, export::send),
        Route::get("/screening/{run}/compare", view, compare::choose),
        Route::get("/screening/{run}/compare/{other}", view, compare::page),
        Route::get("/screening/{run}/accounts/{account}", view, receipt::page),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Identify,
        name: |texts| texts.frame().screening(),
        icon: "target-arrow",
        url: urls::screening_runs,
        needs: Some(Action::ViewAccounts),
    }]
}
