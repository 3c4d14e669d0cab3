//! Takes the last change of a draft back; doing it again brings the change back.

use super::change::Changed;
use super::document::{draft, parse};
use crate::{Failure, Outcome, Rule};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::check;
use canopy_store::{Desk, EditStandards, ViewStandards};
use chrono::{DateTime, Utc};

/// The draft as it was before its last change, if nobody changed it since `version`.
pub async fn undo(
    desk: &Desk,
    now: DateTime<Utc>,
    id: StandardId,
    version: i64,
) -> Outcome<Changed> {
    let tx = desk.write(now).await?;
    let permit = tx.permit::<EditStandards>()?;
    let old = tx.permit::<ViewStandards>()?.standard(id).await?;
    let before = old.previous_document.ok_or(Failure::Rule(Rule::NothingToUndo))?;
    let standard = parse(&before)?;
    let findings = check(&standard);
    let version = permit.change_draft(id, version, &draft(&standard, before)).await?;
    tx.commit().await?;
    Ok(Changed { version, findings })
}
