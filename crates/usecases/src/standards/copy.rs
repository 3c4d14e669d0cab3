//! Copies a version, whatever its state, to the next draft of the same standard.

use crate::Outcome;
use canopy_domain::primitives::StandardId;
use canopy_store::standards::DraftStandard;
use canopy_store::{Desk, EditStandards, ViewStandards};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Keeps a copy as a draft.
pub async fn copy(desk: &Desk, now: DateTime<Utc>, source: StandardId) -> Outcome<StandardId> {
    let id = StandardId(Uuid::now_v7());
    let tx = desk.write(now).await?;
    let permit = tx.permit::<EditStandards>()?;
    let row = tx.permit::<ViewStandards>()?.standard(source).await?;
    let draft = DraftStandard {
        code: row.code,
        document: row.document,
        name_zh: row.name_zh,
        name_en: row.name_en,
    };
    permit.create_draft(id, &draft).await?;
    tx.commit().await?;
    Ok(id)
}
