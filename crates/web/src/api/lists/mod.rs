//! Saved views of lists over the API, and files of whole lists.

mod exports;

use super::{Body, Problem, created, json, unprocessable};
use crate::listed::kept_query;
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::urls;
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use canopy_domain::lists::{ListKey, ViewFault};
use canopy_domain::primitives::ViewId;
use canopy_store::lists::View;
use canopy_usecases::lists::{KeepView, ViewEdit, edit_view, keep_view, open_with, remove_view};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::post("/api/v1/exports", Access::SignedIn, exports::ask),
        Route::get("/api/v1/exports/{export}", Access::SignedIn, exports::read),
        Route::get("/api/v1/exports/{export}/file", Access::SignedIn, exports::file),
        Route::get("/api/v1/views", Access::SignedIn, list),
        Route::post("/api/v1/views", Access::SignedIn, keep),
        Route::post("/api/v1/views/{view}", Access::SignedIn, change),
        Route::post("/api/v1/views/{view}/remove", Access::SignedIn, remove),
        Route::post("/api/v1/views/{view}/open-with", Access::SignedIn, open),
        Route::post("/api/v1/lists/{list}/open-as-it-is", Access::SignedIn, open_plain),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(
    list,
    keep,
    change,
    remove,
    open,
    open_plain,
    exports::ask,
    exports::read,
    exports::file
))]
pub(super) struct Part;

/// A saved view of a list.
#[derive(Serialize, ToSchema)]
struct ViewOut {
    /// Its id.
    id: Uuid,
    /// Code of the list, such as `accounts`.
    list: &'static str,
    /// What it is called.
    name: String,
    /// What it asks of the list, as in an address after the question mark.
    query: String,
    /// Where the list stands.
    path: &'static str,
    /// Whose it is.
    owner: Uuid,
    /// Whether everybody may choose it.
    is_shared: bool,
    /// Whether the caller's list opens with it.
    is_default: bool,
    /// Which state of it this is.
    version: i64,
}

impl ViewOut {
    fn of(view: View) -> Self {
        Self {
            id: view.id.0,
            list: view.list.code(),
            name: view.name,
            query: view.query,
            path: urls::list_home(view.list),
            owner: view.owner.0,
            is_shared: view.is_shared,
            is_default: view.is_default,
            version: view.version,
        }
    }
}

/// The caller's views and those others share.
#[derive(Serialize, ToSchema)]
struct ViewsOut {
    /// By list and name.
    rows: Vec<ViewOut>,
}

/// A view to be kept.
#[derive(Deserialize, ToSchema)]
pub(super) struct ViewIn {
    /// Code of the list, such as `accounts`.
    list: String,
    /// What it is called.
    #[schema(max_length = 60)]
    name: String,
    /// What it asks of the list, as in an address after the question mark.
    #[schema(max_length = 2000)]
    query: String,
    /// Whether everybody may choose it.
    #[serde(default)]
    is_shared: bool,
}

/// What of a view changes; what is left out stays.
#[derive(Deserialize, ToSchema)]
pub(super) struct ViewEditIn {
    /// The state of it that was read.
    version: i64,
    /// Another name.
    #[schema(max_length = 60)]
    name: Option<String>,
    /// Other things asked of the list.
    #[schema(max_length = 2000)]
    query: Option<String>,
    /// For everybody, or for its owner alone.
    is_shared: Option<bool>,
}

/// What is wrong with a view.
#[derive(Serialize, ToSchema)]
struct ViewFaults {
    /// Codes.
    codes: Vec<&'static str>,
    /// The same in the caller's language.
    faults: Vec<&'static str>,
}

fn faulty(visit: &Visit, faults: &[ViewFault]) -> Answer {
    let text = visit.texts().lists();
    unprocessable(&ViewFaults {
        codes: faults.iter().map(|one| one.code()).collect(),
        faults: faults.iter().map(|one| text.view_fault(*one)).collect(),
    })
}

/// Saved views: the caller's own and those others share.
#[utoipa::path(get, path = "/api/v1/views", tag = "lists",
    params(("list" = Option<String>, Query, description = "Of this list alone")),
    responses((status = 200, body = ViewsOut), (status = 422, body = Problem)))]
pub(super) async fn list(visit: Visit, ask: ListAsk) -> Answer {
    let views = match ask.get("list") {
        Some(code) => visit.desk.views(ListKey::from_code(code).ok_or(Stop::Unreadable)?).await?,
        None => visit.desk.all_views().await?,
    };
    json(&ViewsOut { rows: views.into_iter().map(ViewOut::of).collect() })
}

/// Keeps a view of a list.
#[utoipa::path(post, path = "/api/v1/views", tag = "lists", request_body = ViewIn,
    responses((status = 201, body = ViewOut), (status = 422, body = ViewFaults)))]
pub(super) async fn keep(visit: Visit, Body(sent): Body<ViewIn>) -> Answer {
    let asked = KeepView {
        list: ListKey::from_code(&sent.list).ok_or(Stop::Unreadable)?,
        name: sent.name,
        query: kept_query(&sent.query),
        is_shared: sent.is_shared,
    };
    match keep_view(&visit.desk, visit.at(), &asked).await? {
        Ok(id) => created(&ViewOut::of(visit.desk.view(id).await?)),
        Err(faults) => faulty(&visit, &faults),
    }
}

/// Changes a view: one's own, or a shared one for whoever manages the team.
#[utoipa::path(post, path = "/api/v1/views/{view}", tag = "lists", request_body = ViewEditIn,
    params(("view" = Uuid, Path, description = "The view's id")),
    responses((status = 200, body = ViewOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = ViewFaults)))]
pub(super) async fn change(
    visit: Visit,
    Path(id): Path<ViewId>,
    Body(sent): Body<ViewEditIn>,
) -> Answer {
    let edit = ViewEdit {
        version: sent.version,
        name: sent.name,
        query: sent.query.as_deref().map(kept_query),
        is_shared: sent.is_shared,
    };
    match edit_view(&visit.desk, visit.at(), (id, &edit)).await? {
        Ok(()) => json(&ViewOut::of(visit.desk.view(id).await?)),
        Err(faults) => faulty(&visit, &faults),
    }
}

/// Removes a view: one's own, or a shared one for whoever manages the team.
#[utoipa::path(post, path = "/api/v1/views/{view}/remove", tag = "lists",
    params(("view" = Uuid, Path, description = "The view's id")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn remove(visit: Visit, Path(id): Path<ViewId>) -> Answer {
    remove_view(&visit.desk, visit.at(), id).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Has the caller's list open with a view.
#[utoipa::path(post, path = "/api/v1/views/{view}/open-with", tag = "lists",
    params(("view" = Uuid, Path, description = "The view's id")),
    responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn open(visit: Visit, Path(id): Path<ViewId>) -> Answer {
    let view = visit.desk.view(id).await?;
    open_with(&visit.desk, visit.at(), view.list, Some(id)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Has the caller's list open as it is.
#[utoipa::path(post, path = "/api/v1/lists/{list}/open-as-it-is", tag = "lists",
    params(("list" = String, Path, description = "Code of the list, such as `accounts`")),
    responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn open_plain(visit: Visit, Path(list): Path<String>) -> Answer {
    let list = ListKey::from_code(&list).ok_or(Stop::NotFound)?;
    open_with(&visit.desk, visit.at(), list, None).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
