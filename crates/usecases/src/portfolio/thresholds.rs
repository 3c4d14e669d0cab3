//! Saying from where on the portfolio depends on few accounts.

use crate::Outcome;
use canopy_domain::portfolio::Thresholds;
use canopy_store::{Desk, SetThresholds, Tx};
use chrono::{DateTime, Utc};

/// Sets the thresholds.
pub async fn set_thresholds(
    desk: &Desk,
    now: DateTime<Utc>,
    thresholds: &Thresholds,
) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.permit::<SetThresholds>()?.set_thresholds(thresholds).await?;
    Ok(tx.commit().await?)
}
