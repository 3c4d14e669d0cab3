//! The people who work here over the API: their deputies, and handing their
//! work over.

mod deputies;
mod hand_over;

use crate::routes::Route;
use utoipa::OpenApi;

pub(super) fn routes() -> Vec<Route> {
    let mut routes = deputies::routes();
    routes.extend(hand_over::routes());
    routes
}

#[derive(OpenApi)]
#[openapi(paths(
    deputies::list,
    deputies::name,
    deputies::end,
    hand_over::plan,
    hand_over::carry_out,
    hand_over::undo
))]
pub(super) struct Part;
