//! Files of whole lists over the API: asked for, looked after, fetched.

use super::super::{Body, Problem, created, json};
use crate::exporter::check;
use crate::stop::Answer;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::primitives::ExportId;
use canopy_store::lists::Export;
use canopy_usecases::lists::begin_export;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A file to be made.
#[derive(Deserialize, ToSchema)]
pub(super) struct ExportIn {
    /// Path and query of a list's own file, such as `/accounts/export?tier=a&format=csv`.
    #[schema(max_length = 4000)]
    address: String,
}

/// A file of a list.
#[derive(Serialize, ToSchema)]
struct ExportOut {
    /// Its id.
    id: Uuid,
    /// Path and query of the list's own file.
    address: String,
    /// `running`, `done` or `failed`.
    state: &'static str,
    /// The name it is fetched under, once it is done.
    file_name: Option<String>,
    /// How large it is, once it is done.
    bytes: Option<u64>,
}

impl ExportOut {
    fn of(export: Export) -> Self {
        let is_there = !export.file_name.is_empty();
        Self {
            id: export.id.0,
            address: export.address,
            state: export.state.code(),
            bytes: is_there.then_some(export.bytes),
            file_name: is_there.then_some(export.file_name),
        }
    }
}

/// Has a file made of a whole list, within the caller's reach; it is kept for seven days.
#[utoipa::path(post, path = "/api/v1/exports", tag = "lists", request_body = ExportIn,
    responses((status = 201, body = ExportOut), (status = 403, body = Problem),
        (status = 422, body = Problem)))]
pub(super) async fn ask(visit: Visit, Body(sent): Body<ExportIn>) -> Answer {
    check(&visit, &sent.address)?;
    let now = (visit.at(), visit.texts().lang());
    let id = begin_export(visit.company(), &visit.desk, now, &sent.address).await?;
    created(&ExportOut::of(visit.desk.export(id).await?))
}

/// How far a file of the caller's is.
#[utoipa::path(get, path = "/api/v1/exports/{export}", tag = "lists",
    params(("export" = Uuid, Path, description = "The file's id")),
    responses((status = 200, body = ExportOut), (status = 404, body = Problem)))]
pub(super) async fn read(visit: Visit, Path(id): Path<ExportId>) -> Answer {
    json(&ExportOut::of(visit.desk.export(id).await?))
}

/// The file itself, once it is done.
#[utoipa::path(get, path = "/api/v1/exports/{export}/file", tag = "lists",
    params(("export" = Uuid, Path, description = "The file's id")),
    responses((status = 200, description = "CSV or a workbook",
            content((String = "text/csv"),
                (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
        (status = 404, body = Problem)))]
pub(super) async fn file(visit: Visit, id: Path<ExportId>) -> Answer {
    crate::pages::lists::exports::file(visit, id).await
}
