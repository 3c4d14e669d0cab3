//! Where the time comes from: one value handed to everything that needs it, told in tests. And what
//! day it is: where a company runs its own server, the server's place is that of its people.

use canopy_domain::Day;
use chrono::{DateTime, Local, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use std::sync::Arc;

/// Where the time comes from.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl Clock {
    /// The machine's clock.
    #[expect(clippy::disallowed_methods, reason = "the home of time")]
    pub fn system() -> Self {
        Self(Arc::new(|| DateTime::<Utc>::from(std::time::SystemTime::now())))
    }

    /// A clock told what to say, for tests.
    pub fn told(say: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self(Arc::new(say))
    }

    /// The time now.
    pub fn now(&self) -> DateTime<Utc> {
        (self.0)()
    }
}

/// A moment as the clock on the wall of the server's place shows it.
pub fn local(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&Local).naive_local()
}

/// When it is so late at the server's place; where the clock skips that, an hour later.
pub fn instant(local: NaiveDateTime) -> DateTime<Utc> {
    let at = local.and_local_timezone(Local).earliest();
    let at = at.or_else(|| (local + TimeDelta::hours(1)).and_local_timezone(Local).earliest());
    at.map_or_else(|| local.and_utc(), |at| at.with_timezone(&Utc))
}

/// The day it is at the server's place: early on a morning in Shanghai it is no longer yesterday.
pub fn local_day(at: DateTime<Utc>) -> Day {
    day_in(at, &Local)
}

fn day_in(at: DateTime<Utc>, place: &impl TimeZone) -> Day {
    at.with_timezone(place).naive_local().date()
}

/// When a day begins at the server's place.
pub fn midnight(day: Day) -> DateTime<Utc> {
    instant(day.and_time(NaiveTime::MIN))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::FixedOffset;

    #[test]
    fn a_day_begins_in_shanghai_while_it_is_still_yesterday_elsewhere() {
        let shanghai = FixedOffset::east_opt(8 * 3600).unwrap();
        let at: DateTime<Utc> = "2026-01-31T17:00:00Z".parse().unwrap();
        assert_eq!(day_in(at, &shanghai).to_string(), "2026-02-01");
        assert_eq!(day_in(at, &Utc).to_string(), "2026-01-31");
    }

    #[test]
    fn midnight_is_when_the_day_begins_here() {
        for text in ["2026-01-31", "2026-07-01", "2024-02-29"] {
            let day: Day = text.parse().unwrap();
            assert_eq!(local_day(midnight(day)), day);
            assert_ne!(local_day(midnight(day) - TimeDelta::hours(2)), day);
        }
    }
}
