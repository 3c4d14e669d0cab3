//! Reminding people of ratings due: whoever owns accounts with ratings due, once a week at most. Also
//! forgets what was told long ago.

use super::tell::{Telling, tell};
use crate::ratings::count_due;
use crate::{Company, Outcome, local_day};
use canopy_domain::access::{Action, Scope, scope};
use canopy_domain::notifications::NotificationKind;
use canopy_store::ratings::RatingsAsked;
use canopy_store::{SystemReason, ViewTeam};
use chrono::TimeDelta;

/// Nobody is reminded more often.
const EVERY: TimeDelta = TimeDelta::days(7);
/// How long notifications are kept.
const KEPT: TimeDelta = TimeDelta::days(180);

/// Reminds everybody who has ratings due and was not reminded lately; how many there were.
pub async fn remind(company: &Company) -> Outcome<usize> {
    let _turn = company.turn_to_remind().await?;
    let now = company.clock.now();
    let today = local_day(now);
    let system = company.store.system(SystemReason::Reminder);
    let told = system.told_since(NotificationKind::RatingsDue, now - EVERY).await?;
    let mut due = Vec::new();
    for user in system.permit::<ViewTeam>()?.users().await? {
        if !user.active || told.contains(&user.id) {
            continue;
        }
        let caller = system.caller_for(&user, today).await?;
        if scope(&caller, Action::RateAccounts) == Scope::Nothing {
            continue;
        }
        let own = RatingsAsked { owner: Some(user.id), ..RatingsAsked::default() };
        let count = count_due(&company.store.desk(&caller), &own, today).await?;
        if count > 0 {
            due.push((user.id, usize::try_from(count).unwrap_or(usize::MAX)));
        }
    }
    let tx = system.write(now).await?;
    for (user, count) in &due {
        let what = Telling::of(NotificationKind::RatingsDue).number(*count);
        tell(&tx, [*user], &what).await?;
    }
    tx.forget_notifications(now - KEPT).await?;
    tx.commit().await?;
    Ok(due.len())
}
