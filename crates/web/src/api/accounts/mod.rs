//! Accounts over the API: the list as the page filters it, and one account with what it buys;
//! within the caller's reach.

mod edit;
mod many;
mod out;
mod team;
mod trash;

use self::out::{AccountLineOut, AccountOut};
use super::{Problem, json};
use crate::pages::accounts::query;
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::AccountId;
use canopy_usecases::accounts::sales_of;
use canopy_usecases::local_day;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    let mut routes = vec![
        Route::get("/api/v1/accounts", view, list),
        Route::get("/api/v1/accounts/{account}", view, read),
    ];
    routes.extend(edit::routes());
    routes.extend(many::routes());
    routes.extend(team::routes());
    routes.extend(trash::routes());
    routes
}

#[derive(OpenApi)]
#[openapi(paths(
    list,
    read,
    edit::enter,
    edit::change,
    many::change,
    many::undo,
    team::put,
    team::take_off,
    trash::list,
    trash::trash,
    trash::restore
))]
pub(super) struct Part;

/// A part of a list.
#[derive(Serialize, ToSchema)]
struct AccountsOut {
    /// In the order asked for.
    rows: Vec<AccountLineOut>,
    /// What to send as `after` for the next part.
    next: Option<String>,
}

/// The accounts in reach, filtered and sorted as the page is.
#[utoipa::path(get, path = "/api/v1/accounts", tag = "accounts",
    params(
        ("q" = Option<String>, Query, description = "Part of name, alias, code or pinyin"),
        ("type" = Option<String>, Query, description = "Of this type"),
        ("level" = Option<String>, Query, description = "Of this level"),
        ("region" = Option<String>, Query, description = "In this region"),
        ("territory" = Option<uuid::Uuid>, Query, description = "In this territory or below"),
        ("owner" = Option<uuid::Uuid>, Query, description = "Owned by this person"),
        ("tier" = Option<String>, Query, description = "Code of a tier of the latest run"),
        ("sort" = Option<String>, Query,
            description = "name, code, revenue, last_sale, level or region, - before it for falling; up to three, with commas between"),
        ("after" = Option<String>, Query, description = "Where the part begins"),
    ),
    responses((status = 200, body = AccountsOut), (status = 422, body = Problem)))]
async fn list(visit: Visit, ask: ListAsk) -> Answer {
    let page = visit.desk.accounts(&query(&ask, local_day(visit.at()))?).await?;
    let rows = page.rows.into_iter().map(AccountLineOut::of).collect();
    json(&AccountsOut { rows, next: page.next.map(|mark| mark.0) })
}

/// One account, with its sales by month and product.
#[utoipa::path(get, path = "/api/v1/accounts/{account}", tag = "accounts",
    params(("account" = uuid::Uuid, Path, description = "The account")),
    responses((status = 200, body = AccountOut), (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    let detail = visit.desk.account_detail(id).await?;
    let sales = sales_of(visit.company(), &visit.desk, &detail.account).await?;
    json(&AccountOut::of(detail, sales))
}
