//! Who works here: people, their jobs and territories, and the territory tree.

mod deputies;
mod hand_over;
mod list;
mod new;
mod person;
mod person_form;
mod reach;
mod territories;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewTeam);
    let manage = Access::Needs(Action::ManageTeam);
    let hands_over = Access::Needs(Action::HandOver);
    vec![
        Route::get("/team", view, list::page),
        Route::get("/team/export", view, list::export),
        Route::get("/team/new", manage, new::page),
        Route::post("/team", manage, new::send),
        Route::get("/team/{id}", view, person::page),
        Route::post("/team/{id}", manage, person::send),
        Route::post("/team/{id}/link", manage, person::link),
        Route::get("/team/{id}/hand-over", hands_over, hand_over::page),
        Route::post("/team/{id}/hand-over", hands_over, hand_over::send),
        Route::post("/team/{id}/hand-over/{which}/undo", hands_over, hand_over::take_back),
        Route::get("/team/{id}/reach", view, reach::page),
        Route::post("/team/{id}/deputies", Access::SignedIn, deputies::name),
        Route::post("/team/{id}/deputies/{deputy}/end", Access::SignedIn, deputies::end),
        Route::post("/team/{id}/second-factor/remove", manage, person::remove_factor),
        Route::post("/team/{id}/sessions/end", manage, person::end_sessions),
        Route::post("/team/{id}/sessions/{session}/end", manage, person::end_session),
        Route::get("/territories", view, territories::page),
        Route::post("/territories", manage, territories::add),
        Route::get("/territories/{id}", manage, territories::one),
        Route::post("/territories/{id}", manage, territories::change),
        Route::post("/territories/{id}/remove", manage, territories::remove),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    let item = |name, icon, url| NavItem {
        place: Place::Settings,
        name,
        icon,
        url,
        needs: Some(Action::ViewTeam),
    };
    vec![
        item(|texts| texts.frame().team(), "users", urls::team),
        item(|texts| texts.team().territories(), "sitemap", urls::territories),
    ]
}
