//! Growth over the API: one period against another by account and territory, by product and class,
//! and what price, volume and mix did; within the caller's reach.

mod out;

use self::out::{GrowthOut, GrowthProductsOut};
use super::{Problem, json};
use crate::pages::growth::Asked;
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use canopy_domain::access::Action;
use canopy_usecases::growth;
use utoipa::OpenApi;

/// Accounts told at once; the file has all of them.
const MOST: usize = 500;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    vec![
        Route::get("/api/v1/growth", view, read),
        Route::get("/api/v1/growth/products", view, products),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(read, products))]
pub(super) struct Part;

/// From one period to another: the steps, the accounts that changed most, and territories. The steps
/// and the base sum to the current revenue exactly.
#[utoipa::path(get, path = "/api/v1/growth", tag = "growth",
    params(
        ("period" = Option<String>, Query,
            description = "12-before, 6-before, 3-before, 1-before, 6-year, 3-year, 1-year or free"),
        ("base_from" = Option<String>, Query, description = "Where free: the base's first day"),
        ("base_to" = Option<String>, Query, description = "Where free: the base's last day"),
        ("from" = Option<String>, Query, description = "Where free: the current first day"),
        ("to" = Option<String>, Query, description = "Where free: the current last day"),
        ("territory" = Option<uuid::Uuid>, Query, description = "In this territory or below"),
        ("owner" = Option<uuid::Uuid>, Query, description = "Owned by this person"),
        ("product" = Option<uuid::Uuid>, Query, description = "Of this product alone"),
    ),
    responses((status = 200, body = GrowthOut), (status = 404, body = Problem)))]
async fn read(visit: Visit, ask: ListAsk) -> Answer {
    let asked = Asked::read(&ask)?;
    let found = growth::read(visit.company(), &visit.desk, &asked.growth).await?;
    let mut found = found.ok_or(Stop::NotFound)?;
    found.accounts.truncate(MOST);
    let names = growth::named(&visit.desk, &found.accounts).await?;
    json(&GrowthOut::of(&found, &names))
}

/// The same by product and class, with price, volume and mix.
#[utoipa::path(get, path = "/api/v1/growth/products", tag = "growth",
    params(
        ("period" = Option<String>, Query, description = "As of /api/v1/growth"),
        ("territory" = Option<uuid::Uuid>, Query, description = "In this territory or below"),
        ("owner" = Option<uuid::Uuid>, Query, description = "Owned by this person"),
    ),
    responses((status = 200, body = GrowthProductsOut), (status = 404, body = Problem)))]
async fn products(visit: Visit, ask: ListAsk) -> Answer {
    let asked = Asked::read(&ask)?;
    let found = growth::products(visit.company(), &visit.desk, &asked.growth).await?;
    json(&GrowthProductsOut::of(&found.ok_or(Stop::NotFound)?))
}
