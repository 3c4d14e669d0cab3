//! The month a day number lies in, remembered from one row to the next.

use canopy_domain::Month;
use canopy_domain::primitives::{day_from_number, day_number};

/// The month looked at last.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Calendar {
    month: Month,
    first_day: i32,
    last_day: i32,
}

impl Calendar {
    pub(crate) fn new() -> Self {
        Self::at(Month::from_index(0))
    }

    fn at(month: Month) -> Self {
        Self {
            month,
            first_day: day_number(month.first_day()),
            last_day: day_number(month.last_day()),
        }
    }

    /// The index of the day's month and the day's place in it, from 0.
    pub(crate) fn place(&mut self, day: i32) -> (i32, u32) {
        if day < self.first_day || day > self.last_day {
            *self = Self::at(Month::of(day_from_number(day).unwrap_or_default()));
        }
        (self.month.index(), day.abs_diff(self.first_day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_find_their_month_and_place() {
        let mut calendar = Calendar::new();
        for (text, place) in [("2024-02-29", 28), ("2024-03-01", 0), ("1999-12-31", 30)] {
            let day = text.parse().unwrap();
            assert_eq!(calendar.place(day_number(day)), (Month::of(day).index(), place));
        }
    }
}
