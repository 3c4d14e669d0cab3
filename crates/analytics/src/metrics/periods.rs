//! Which period of a window a day belongs to.

use canopy_domain::primitives::{day_from_number, day_number};
use canopy_domain::{Month, Window};

/// Where a day lies in relation to a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Period {
    /// Before both periods; counts only for the first and last purchase.
    Earlier,
    /// In the previous period.
    Previous,
    /// In the current period.
    Current,
    /// After the as-of day; does not count at all.
    After,
}

/// A window in day numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Periods {
    pub(crate) previous_start: i32,
    pub(crate) current_start: i32,
    pub(crate) as_of: i32,
}

impl Periods {
    pub(crate) fn new(window: Window) -> Self {
        Self {
            previous_start: day_number(window.previous_start()),
            current_start: day_number(window.current_start()),
            as_of: day_number(window.as_of),
        }
    }

    pub(crate) fn of(&self, day: i32) -> Period {
        if day > self.as_of {
            Period::After
        } else if day >= self.current_start {
            Period::Current
        } else if day >= self.previous_start {
            Period::Previous
        } else {
            Period::Earlier
        }
    }

    /// Whether some month may hold rows of two periods, given the first and last day of any row.
    pub(crate) fn cut_a_month(&self, first_day: i32, last_day: i32) -> bool {
        [self.previous_start, self.current_start, self.as_of + 1].into_iter().any(|border| {
            let month_starts =
                day_from_number(border).is_some_and(|day| Month::of(day).first_day() == day);
            first_day < border && border <= last_day && !month_starts
        })
    }
}
