//! Leads: the list, one lead with who it may be, how it fits and what happened to it, the steps it
//! takes, the portrait of our best accounts, the channels with their yield, and the public form.

mod alike;
mod channel;
mod channels;
mod export;
mod fields;
mod fit;
mod form;
mod history;
mod list;
mod new;
mod page;
mod portrait;
mod query;
mod steps;

pub(crate) use history::{FromLeads, from_leads};
pub(crate) use query::query;

use crate::routes::{Access, Route};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewLeads);
    let edit = Access::Needs(Action::EditLeads);
    let manage = Access::Needs(Action::ManageChannels);
    vec![
        Route::get("/leads", view, list::page),
        Route::get("/leads/export", view, export::send),
        Route::get("/leads/new", edit, new::page),
        Route::post("/leads", edit, new::send),
        Route::get("/leads/portrait", view, portrait::page),
        Route::get("/leads/channels", view, channels::page),
        Route::get("/leads/channels/new", manage, channel::new),
        Route::post("/leads/channels", manage, channel::add),
        Route::get("/leads/channels/{id}", manage, channel::page),
        Route::post("/leads/channels/{id}", manage, channel::change),
        Route::post("/leads/channels/{id}/open", manage, channel::open),
        Route::post("/leads/channels/{id}/close", manage, channel::close),
        Route::get("/leads/{id}", view, page::page),
        Route::get("/leads/{id}/edit", edit, new::edit),
        Route::post("/leads/{id}/edit", edit, new::change),
        Route::post("/leads/{id}/step", edit, steps::step),
        Route::post("/leads/{id}/hand-over", edit, steps::hand_over),
        Route::post("/leads/{id}/account", edit, steps::become_account),
        Route::post("/leads/{id}/link", edit, steps::link),
        Route::post("/leads/{id}/merge", edit, steps::merge),
        Route::post("/leads/{id}/apart", edit, steps::keep_apart),
        Route::get("/form/{token}", Access::Public, form::page),
        Route::post("/form/{token}", Access::Public, form::send),
        Route::get("/form/{token}/thanks", Access::Public, form::thanks),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Identify,
        name: |texts| texts.leads().title(),
        icon: "user-question",
        url: urls::leads,
        needs: Some(Action::ViewLeads),
    }]
}
