//! The people who work here over the API: their deputies.

mod deputies;

use crate::routes::Route;
use utoipa::OpenApi;

pub(super) fn routes() -> Vec<Route> {
    deputies::routes()
}

#[derive(OpenApi)]
#[openapi(paths(deputies::list, deputies::name, deputies::end))]
pub(super) struct Part;
