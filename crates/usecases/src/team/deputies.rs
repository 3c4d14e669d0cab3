//! Naming a deputy for somebody absent, and ending it before its time.

use crate::notifications::{Telling, tell};
use crate::{Outcome, local_day};
use canopy_domain::Day;
use canopy_domain::notifications::NotificationKind;
use canopy_domain::primitives::{DeputyId, UserId};
use canopy_domain::team::{Absence, DeputyFault, Pairing};
use canopy_store::team::Deputy;
use canopy_store::{Desk, ViewTeam};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Who shall represent whom, from a day to a day.
#[derive(Debug, Clone, Copy)]
pub struct NameDeputy {
    /// Who is absent.
    pub absent: UserId,
    /// Who represents them.
    pub deputy: UserId,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// Names a deputy, or says what stands against it.
pub async fn name_deputy(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: NameDeputy,
) -> Outcome<Result<DeputyId, DeputyFault>> {
    let tx = desk.write(now).await?;
    let absent = tx.find_to_represent(asked.absent).await?;
    let deputy = tx.permit::<ViewTeam>()?.user(asked.deputy).await?;
    let pairing = Pairing {
        absent: (absent.id, absent.job),
        deputy: (deputy.id, deputy.job),
        deputy_is_active: deputy.active,
    };
    let days = Absence::new(asked.from, asked.until, local_day(now));
    let days = match pairing.check().and(days) {
        Ok(days) => days,
        Err(fault) => return Ok(Err(fault)),
    };
    let id = DeputyId(Uuid::now_v7());
    absent.name_deputy(id, deputy.id, days).await?;
    let what = Telling::of(NotificationKind::NamedDeputy).caused_by(absent.id.0).detail(format!(
        "{}/{}",
        days.from(),
        days.until()
    ));
    tell(&tx, [deputy.id], &what).await?;
    drop(absent);
    tx.commit().await?;
    Ok(Ok(id))
}

/// Ends it before its time.
pub async fn end_deputy(
    desk: &Desk,
    now: DateTime<Utc>,
    (absent, id): (UserId, DeputyId),
) -> Outcome<()> {
    let tx = desk.write(now).await?;
    tx.find_to_represent(absent).await?.end_deputy(id).await?;
    Ok(tx.commit().await?)
}

/// Those who represent somebody today or later.
pub async fn deputies(desk: &Desk, now: DateTime<Utc>) -> Outcome<Vec<Deputy>> {
    Ok(desk.permit::<ViewTeam>()?.deputies(local_day(now)).await?)
}
