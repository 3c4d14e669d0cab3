//! The two spans of days that are compared.

use crate::primitives::{Day, Window, add_months};
use chrono::Datelike as _;

/// Days from the first to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

/// What a current period is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Against {
    /// As many months just before it.
    Before,
    /// The same months a year earlier.
    YearEarlier,
}

/// A current span against a base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Comparison {
    /// What is held against.
    pub base: Span,
    /// What is looked at.
    pub current: Span,
}

impl Span {
    /// The days from one to another; `None` where they stand the wrong way round.
    pub fn new(from: Day, to: Day) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// Whether a day lies in it.
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// How many days it has.
    pub fn days(self) -> i64 {
        (self.to - self.from).num_days() + 1
    }

    /// The `months` months up to a day, as [`Window`] counts them.
    fn up_to(as_of: Day, months: u32) -> Self {
        Self { from: Window { as_of, months }.current_start(), to: as_of }
    }
}

impl Against {
    /// Both, in the order offered.
    pub const ALL: [Self; 2] = [Self::Before, Self::YearEarlier];

    /// The code in addresses and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::YearEarlier => "year",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

impl Comparison {
    /// Lengths offered, in months.
    pub const MONTHS: [u32; 4] = [12, 6, 3, 1];

    /// The `months` months up to the as-of day against as many before or the same a year earlier.
    pub fn preset(as_of: Day, months: u32, against: Against) -> Self {
        let window = Window { as_of, months };
        let current = Span::up_to(as_of, months);
        let base = match against {
            Against::Before => {
                let to = current.from.pred_opt().unwrap_or(current.from);
                Span { from: window.previous_start().min(to), to }
            }
            Against::YearEarlier => Span::up_to(a_year_earlier(as_of), months),
        };
        Self { base, current }
    }

    /// Whether both have the same number of days, give or take what months differ by.
    pub fn is_even(self) -> bool {
        let (base, current) = (self.base.days(), self.current.days());
        (base - current).abs() * 10 <= base.max(current)
    }

    /// Whether some days are in both, so that their sales count twice.
    pub fn overlaps(self) -> bool {
        self.base.from <= self.current.to && self.current.from <= self.base.to
    }
}

/// The same day a year earlier; the last of its month where the day is the last of its own.
fn a_year_earlier(day: Day) -> Day {
    let is_last = day.succ_opt().is_none_or(|next| next.day() == 1);
    let earlier = add_months(day, -12);
    if is_last { crate::Month::of(earlier).last_day() } else { earlier }
}
