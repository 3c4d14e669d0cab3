//! How often a screening is repeated, and when the next one is due. Leaves out who runs it.

use crate::primitives::{Day, Month};
use serde::{Deserialize, Serialize};

/// The last day of a month every month has.
pub const LAST_COMMON_DAY: u32 = 28;

/// How often a screening is repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rhythm {
    /// Every month.
    Monthly,
    /// In the first month of every quarter of the calendar.
    Quarterly,
}

impl Rhythm {
    /// Every one, in the order offered.
    pub const ALL: [Self; 2] = [Self::Monthly, Self::Quarterly];

    /// The code in forms and records.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Monthly => "monthly",
            Self::Quarterly => "quarterly",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    const fn months(self) -> u32 {
        match self {
            Self::Monthly => 1,
            Self::Quarterly => 3,
        }
    }

    /// The first due day after a day; `on` is the day of the month, kept within 1 to
    /// [`LAST_COMMON_DAY`].
    pub fn next_after(self, day: Day, on: u32) -> Day {
        let on = u64::from(on.clamp(1, LAST_COMMON_DAY) - 1);
        let due = |month: Month| month.first_day() + chrono::Days::new(on);
        let first = Month::of(day).index();
        (0..=4)
            .map(|ahead| Month::from_index(first + ahead))
            .filter(|month| (month.number() - 1).is_multiple_of(self.months()))
            .map(due)
            .find(|due| *due > day)
            .unwrap_or(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn the_next_day_lies_in_the_next_month_that_counts() {
        let monthly = |from| Rhythm::Monthly.next_after(day(from), 5);
        assert_eq!(monthly("2026-11-04"), day("2026-11-05"));
        assert_eq!(monthly("2026-11-05"), day("2026-12-05"));
        assert_eq!(monthly("2026-12-31"), day("2027-01-05"));
        let quarterly = |from| Rhythm::Quarterly.next_after(day(from), 5);
        assert_eq!(quarterly("2026-10-04"), day("2026-10-05"));
        assert_eq!(quarterly("2026-11-22"), day("2027-01-05"));
        assert_eq!(Rhythm::Monthly.next_after(day("2026-02-01"), 31), day("2026-02-28"));
    }

    proptest! {
        #[test]
        fn it_is_always_ahead_and_never_further_than_the_rhythm(days in 0i64..20_000, on in 0u32..40) {
            let from = day("1990-01-01") + chrono::Days::new(u64::try_from(days).unwrap());
            for rhythm in Rhythm::ALL {
                let next = rhythm.next_after(from, on);
                prop_assert!(next > from);
                prop_assert!((next - from).num_days() <= i64::from(31 * rhythm.months()));
            }
        }
    }
}
