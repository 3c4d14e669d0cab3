//! Takes in a standard written as TOML.

use super::document::{check, draft};
use crate::Outcome;
use canopy_domain::primitives::StandardId;
use canopy_store::{Desk, EditStandards};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Keeps the text as a draft: the next version of its code. A text that does not read as a standard,
/// or contradicts itself, is refused with the places.
pub async fn upload(desk: &Desk, now: DateTime<Utc>, toml: &str) -> Outcome<StandardId> {
    desk.permit::<EditStandards>()?;
    let toml = toml.strip_prefix('\u{feff}').unwrap_or(toml);
    let standard = check(toml)?;
    let id = StandardId(Uuid::now_v7());
    let tx = desk.write(now).await?;
    let draft = draft(&standard, toml.to_owned());
    tx.permit::<EditStandards>()?.create_draft(id, &draft).await?;
    tx.commit().await?;
    Ok(id)
}
