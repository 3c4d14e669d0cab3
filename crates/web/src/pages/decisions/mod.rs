//! Tiers decided by people: asking for a review, the queue of reviews and deciding about one, giving a
//! tier by decision, ending one; an account's way through the screenings.

mod ask;
mod contest;
mod give;
mod history;
mod list;
mod record;

pub(crate) use history::{History, history};
pub(crate) use list::{Answered, news};
pub(crate) use record::{Record, hand_words, record};

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    let ask = Access::Needs(Action::ContestTiers);
    let judge = Access::Needs(Action::DecideContests);
    let give = Access::Needs(Action::OverrideTiers);
    vec![
        Route::get("/reviews", view, list::page),
        Route::get("/reviews/{id}", view, contest::page),
        Route::post("/reviews/{id}/decide", judge, contest::decide),
        Route::post("/reviews/{id}/withdraw", ask, contest::withdraw),
        Route::post("/reviews/{id}/seen", ask, contest::seen),
        Route::get("/accounts/{id}/review", ask, ask::page),
        Route::post("/accounts/{id}/review", ask, ask::send),
        Route::get("/accounts/{id}/tier", give, give::page),
        Route::post("/accounts/{id}/tier", give, give::send),
        Route::post("/accounts/{id}/tier/{decision}/end", judge, give::end),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Identify,
        name: |texts| texts.decisions().title(),
        icon: "checks",
        url: urls::reviews,
        needs: Some(Action::ViewAccounts),
    }]
}
