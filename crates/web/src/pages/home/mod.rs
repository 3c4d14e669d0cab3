//! Where people land: who they are here, and where they can go.

mod concentration;
mod growth;
mod latest;
mod page;

pub(crate) use page::aim;

use crate::routes::{Access, Route};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/", Access::SignedIn, page::home)]
}
