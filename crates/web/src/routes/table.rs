//! The table: every capability's routes, in one list.

use super::{Declared, Route};
use crate::{api, mcp, pages};

/// Every route. A capability adds its own in its `pages/<capability>/mod.rs` and one line here.
pub(crate) fn routes() -> Vec<Route> {
    [
        pages::frame::routes(),
        pages::access::routes(),
        pages::preferences::routes(),
        pages::home::routes(),
        pages::search::routes(),
        pages::accounts::routes(),
        pages::payments::routes(),
        pages::products::routes(),
        pages::imports::routes(),
        pages::standards::routes(),
        pages::screening::routes(),
        pages::growth::routes(),
        pages::portfolio::routes(),
        pages::demand::routes(),
        pages::ratings::routes(),
        pages::decisions::routes(),
        pages::notes::routes(),
        pages::notifications::routes(),
        pages::markets::routes(),
        pages::fields::routes(),
        pages::leads::routes(),
        pages::lists::routes(),
        pages::team::routes(),
        pages::jobs::routes(),
        pages::audit::routes(),
        api::routes(),
        mcp::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The table as it reads, for tests and for people.
pub fn declared() -> Vec<Declared> {
    routes()
        .into_iter()
        .map(|route| Declared {
            method: route.method,
            path: route.path,
            access: route.access,
            intake: route.intake,
        })
        .collect()
}
