//! What somebody has not read yet, noting that they have, and what they want to be told.

use crate::Outcome;
use canopy_domain::access::Caller;
use canopy_domain::notifications::NotificationSettings;
use canopy_domain::primitives::NotificationId;
use canopy_store::notifications::NotificationRow;
use canopy_store::{Desk, Store};
use chrono::{DateTime, DurationRound as _, TimeDelta, Utc};

/// How many somebody has not read. Asked by every page, so it is counted for the minute.
pub async fn unread(store: &Store, caller: &Caller, now: DateTime<Utc>) -> Outcome<u64> {
    let minute = now.duration_trunc(TimeDelta::minutes(1)).unwrap_or(now) + TimeDelta::minutes(1);
    Ok(store.desk(caller).count_my_unread(minute).await?)
}

/// Notes that the caller has read a notification, and tells it.
pub async fn mark_read(
    desk: &Desk,
    now: DateTime<Utc>,
    id: NotificationId,
) -> Outcome<NotificationRow> {
    let found = desk.my_notification(id, now).await?;
    let tx = desk.write(now).await?;
    tx.mark_read(id).await?;
    tx.commit().await?;
    Ok(found)
}

/// Notes that the caller has read everything.
pub async fn mark_all_read(desk: &Desk, now: DateTime<Utc>) -> Outcome<u64> {
    let tx = desk.write(now).await?;
    let count = tx.mark_all_read().await?;
    tx.commit().await?;
    Ok(count)
}

/// Says what the caller wants to be told.
pub async fn choose(
    desk: &Desk,
    now: DateTime<Utc>,
    settings: &NotificationSettings,
) -> Outcome<()> {
    let tx = desk.write(now).await?;
    tx.set_my_notification_settings(settings).await?;
    Ok(tx.commit().await?)
}
