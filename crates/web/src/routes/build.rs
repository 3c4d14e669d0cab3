//! Builds the router from the declared routes, with the guard before each of them.

use super::{Route, routes};
use crate::app::App;
use crate::http::{Gate, guard, outer};
use crate::stop::Stop;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use tower_http::compression::predicate::{NotForContentType, Predicate as _, SizeAbove};
use tower_http::compression::{CompressionLayer, CompressionLevel};

/// Everything people reach, ready to be served.
pub fn router(app: App) -> Router {
    let small = SizeAbove::new(512).and(NotForContentType::const_new("application/octet-stream"));
    let small = small.and(NotForContentType::const_new("application/vnd."));
    let packing = CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(small);
    routes()
        .into_iter()
        .fold(Router::new(), |router, route| add(&app, router, route))
        .fallback(async || Stop::NotFound)
        .layer(from_fn_with_state(app.clone(), outer))
        .layer(packing)
        .with_state(app)
}

fn add(app: &App, router: Router<App>, route: Route) -> Router<App> {
    let Route { access, intake, is_harmless, is_for_setting_up, .. } = route;
    let gate = Gate { access, intake, is_harmless, is_for_setting_up };
    let guarded = route
        .handler
        .layer(DefaultBodyLimit::max(route.intake.most_bytes()))
        .route_layer(from_fn_with_state((app.clone(), gate), guard));
    router.route(route.path, guarded)
}
