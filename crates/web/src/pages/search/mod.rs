//! The search over everything: one question, answered by kind, as a page and as the part of it that
//! the palette shows.

mod find;
mod group;
mod page;
mod places;

pub(crate) use find::find;
pub(crate) use group::{Group, Item};

use crate::routes::{Access, Route};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/search", Access::SignedIn, page::page)]
}
