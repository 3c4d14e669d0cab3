//! Reading the audit log to see whether anybody touched it. Leaves out the log itself (store).

use crate::Outcome;
use canopy_store::audit::ChainReport;
use canopy_store::{Desk, ViewAudit};
use chrono::{DateTime, Utc};

/// Reads the whole chain, looks for a hash that was kept elsewhere, and keeps in the log that it was
/// read and what came of it.
pub async fn verify(desk: &Desk, kept: Option<&str>, now: DateTime<Utc>) -> Outcome<ChainReport> {
    let report = desk.permit::<ViewAudit>()?.verify_chain(kept).await?;
    let tx = desk.write(now).await?;
    tx.permit::<ViewAudit>()?.keep_check(&report).await?;
    tx.commit().await?;
    Ok(report)
}
