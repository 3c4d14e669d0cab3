//! Products over the API.

use super::{Problem, json};
use crate::pages::products::query;
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::ui::ListAsk;
use crate::visit::Visit;
use canopy_domain::access::Action;
use canopy_store::sales::Product;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/api/v1/products", Access::Needs(Action::ViewAccounts), list)]
}

#[derive(OpenApi)]
#[openapi(paths(list))]
pub(super) struct Part;

/// A part of a list.
#[derive(Serialize, ToSchema)]
struct ProductsOut {
    /// By name.
    rows: Vec<ProductOut>,
    /// What to send as `after` for the next part.
    next: Option<String>,
}

/// A product.
#[derive(Serialize, ToSchema)]
struct ProductOut {
    /// Its id.
    id: Uuid,
    /// Its code, empty where it has none.
    code: String,
    /// Its name.
    name: String,
    /// Its class, empty where unknown.
    class: String,
}

/// What is sold, by name, filtered as the page is.
#[utoipa::path(get, path = "/api/v1/products", tag = "products",
    params(
        ("q" = Option<String>, Query, description = "Part of name, code or pinyin"),
        ("class" = Option<String>, Query, description = "Of this class"),
        ("after" = Option<String>, Query, description = "Where the part begins"),
    ),
    responses((status = 200, body = ProductsOut), (status = 422, body = Problem)))]
async fn list(visit: Visit, ask: ListAsk) -> Answer {
    let page = visit.desk.products(&query(&ask)).await?;
    let row = |Product { id, code, name, class, .. }| ProductOut { id: id.0, code, name, class };
    let rows = page.rows.into_iter().map(row).collect();
    json(&ProductsOut { rows, next: page.next.map(|mark| mark.0) })
}
