//! The verbs of the list and of a version that need no form of their own: adopt, upload, download,
//! copy, undo, remove.

use crate::params::{Posted, Upload};
use crate::stop::{Answer, Stop};
use crate::urls;
use crate::view::see_other;
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse as _;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::MAX_TOML_BYTES;
use canopy_usecases::standards;
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct AdoptForm {
    template: String,
}

pub(super) async fn adopt(visit: Visit, Posted(form): Posted<AdoptForm>) -> Answer {
    let id = standards::adopt(&visit.desk, visit.at(), &form.template).await?;
    let said = visit.texts().standards().adopted();
    see_other(&visit.asked, &urls::standard(id), Some(said))
}

pub(super) async fn upload(visit: Visit, mut upload: Upload) -> Answer {
    let mut text = None;
    while let Some(field) = upload.next().await? {
        if field.name() == Some("file") {
            let bytes = field.bytes().await.map_err(|_| Stop::Unreadable)?;
            if bytes.len() > MAX_TOML_BYTES {
                return Err(Stop::TooLarge);
            }
            text = Some(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    let text = text.ok_or(Stop::Unreadable)?;
    let id = standards::upload(&visit.desk, visit.at(), &text).await?;
    let said = visit.texts().standards().uploaded();
    see_other(&visit.asked, &urls::standard(id), Some(said))
}

pub(super) async fn download(visit: Visit, Path(id): Path<StandardId>) -> Answer {
    let version = standards::read(&visit.desk, id).await?;
    let safe = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let code: String = version.row.code.chars().filter(safe).collect();
    let name = if code.is_empty() { "standard" } else { &code };
    let kept_as = format!("attachment; filename=\"{name}-v{}.toml\"", version.row.number);
    let kind = "application/toml; charset=utf-8".to_owned();
    let headers = [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, kept_as)];
    Ok((headers, version.row.document).into_response())
}

pub(super) async fn copy(visit: Visit, Path(id): Path<StandardId>) -> Answer {
    let id = standards::copy(&visit.desk, visit.at(), id).await?;
    let said = visit.texts().standards().copied();
    see_other(&visit.asked, &urls::standard_edit(id), Some(said))
}

#[derive(Deserialize)]
pub(super) struct StateForm {
    version: i64,
}

pub(super) async fn undo(
    visit: Visit,
    Path(id): Path<StandardId>,
    Posted(form): Posted<StateForm>,
) -> Answer {
    standards::undo(&visit.desk, visit.at(), id, form.version).await?;
    let said = visit.texts().standards().undone();
    see_other(&visit.asked, &urls::standard_edit(id), Some(said))
}

pub(super) async fn remove(
    visit: Visit,
    Path(id): Path<StandardId>,
    Posted(form): Posted<StateForm>,
) -> Answer {
    standards::remove(&visit.desk, visit.at(), id, form.version).await?;
    let said = visit.texts().standards().removed();
    see_other(&visit.asked, &urls::standards(), Some(said))
}
