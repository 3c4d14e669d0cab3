//! Adopts a built-in template as a draft of the company's own.

use super::document::{check, draft};
use crate::{Failure, Outcome};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards;
use canopy_store::{Desk, EditStandards};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Keeps the template with this code as a draft, comments and all; `NotFound` where there is none.
pub async fn adopt(desk: &Desk, now: DateTime<Utc>, template: &str) -> Outcome<StandardId> {
    let template = standards::template(template).ok_or(Failure::NotFound)?;
    let standard = check(template.toml)?;
    let id = StandardId(Uuid::now_v7());
    let tx = desk.write(now).await?;
    let draft = draft(&standard, template.toml.to_owned());
    tx.permit::<EditStandards>()?.create_draft(id, &draft).await?;
    tx.commit().await?;
    Ok(id)
}
