//! Days, months and the windows metrics look at. Leaves out time of day and zones.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A calendar day.
pub type Day = NaiveDate;

/// A calendar month, counted from January of year 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Month(i32);

impl Month {
    /// The month of a year; `month` is 1–12.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        Some(Self::of(first))
    }

    /// The month a day lies in.
    #[expect(clippy::cast_possible_wrap, reason = "0–11 fits any integer")]
    pub fn of(day: Day) -> Self {
        Self(day.year() * 12 + day.month0() as i32)
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The month of the year, 1–12.
    pub const fn number(self) -> u32 {
        self.0.rem_euclid(12).unsigned_abs() + 1
    }

    /// Months since January of year 0; consecutive months are consecutive numbers.
    pub const fn index(self) -> i32 {
        self.0
    }

    /// The month with this index.
    pub const fn from_index(index: i32) -> Self {
        Self(index)
    }

    /// Its first day.
    pub fn first_day(self) -> Day {
        NaiveDate::from_ymd_opt(self.year(), self.number(), 1).unwrap_or_default()
    }

    /// Its last day. A sale known only by month is dated so, and thus counts once the month is over.
    pub fn last_day(self) -> Day {
        Self(self.0 + 1).first_day().pred_opt().unwrap_or_default()
    }
}

impl std::fmt::Display for Month {
    /// `2024-01`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

/// The current and the previous period, both of `months` months, the current one ending on `as_of`.
///
/// Current: `(as_of − months, as_of]`; previous: `(as_of − 2·months, as_of − months]`. Where `as_of`
/// is the last day of its month, both are whole months, so that sales known by month only are never
/// counted in the wrong one. Else a day that does not exist in the target month becomes its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The last day looked at, included.
    pub as_of: Day,
    /// Length of each period in months.
    pub months: u32,
}

impl Window {
    /// The default length of a period in months.
    pub const DEFAULT_MONTHS: u32 = 12;

    /// First day of the current period.
    pub fn current_start(self) -> Day {
        self.start(i64::from(self.months))
    }

    /// First day of the previous period.
    pub fn previous_start(self) -> Day {
        self.start(2 * i64::from(self.months))
    }

    /// The day after the one that lies `months` before the as-of day.
    fn start(self, months: i64) -> Day {
        next_day(months_from(self.as_of, -months))
    }
}

/// The same day of another month; from the last day of a month to the last day of the other.
pub fn months_from(day: Day, months: i64) -> Day {
    let after = next_day(day);
    if after.day() == 1 {
        add_months(after, months).pred_opt().unwrap_or(day)
    } else {
        add_months(day, months)
    }
}

/// Names of months in English.
const ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The month 1–12 of an English name or of its beginning, three letters or more, in any case.
pub fn english_month(word: &str) -> Option<u32> {
    let lower = word.to_ascii_lowercase();
    let named = |name: &&str| lower.len() >= 3 && name.starts_with(&lower);
    (1..).zip(&ENGLISH_MONTHS).find(|(_, name)| named(name)).map(|(number, _)| number)
}

/// The year two digits stand for: 69–99 lie in the last century, as POSIX has it.
pub const fn two_digit_year(year: i32) -> i32 {
    if year < 69 { 2000 + year } else { 1900 + year }
}

/// The day `months` months away, clamped to the end of a shorter month.
pub fn add_months(day: Day, months: i64) -> Day {
    let span = Months::new(u32::try_from(months.unsigned_abs()).unwrap_or(u32::MAX));
    let moved =
        if months < 0 { day.checked_sub_months(span) } else { day.checked_add_months(span) };
    moved.unwrap_or(day)
}

/// Days since 1970-01-01, as facts store them.
pub fn day_number(day: Day) -> i32 {
    day.num_days_from_ce() - 719_163
}

/// The day with that number.
pub fn day_from_number(number: i32) -> Option<Day> {
    NaiveDate::from_num_days_from_ce_opt(number.checked_add(719_163)?)
}

fn next_day(day: Day) -> Day {
    day.succ_opt().unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn windows_end_on_the_as_of_day_and_touch() {
        let window = Window { as_of: day("2013-11-30"), months: 12 };
        assert_eq!(window.current_start(), day("2012-12-01"));
        assert_eq!(window.previous_start(), day("2011-12-01"));
    }

    #[test]
    fn a_window_that_ends_with_a_month_holds_whole_months() {
        let cases = [
            ("2024-06-30", 6, "2024-01-01", "2023-07-01"),
            ("2024-09-30", 6, "2024-04-01", "2023-10-01"),
            ("2025-06-30", 3, "2025-04-01", "2025-01-01"),
            ("2025-02-28", 12, "2024-03-01", "2023-03-01"),
            ("2024-11-30", 1, "2024-11-01", "2024-10-01"),
            ("2024-02-29", 12, "2023-03-01", "2022-03-01"),
            // Not the last day of its month: as the calendar has it.
            ("2024-02-28", 12, "2023-03-01", "2022-03-01"),
            ("2025-03-30", 1, "2025-03-01", "2025-01-31"),
            ("2025-06-15", 3, "2025-03-16", "2024-12-16"),
        ];
        for (as_of, months, current, previous) in cases {
            let window = Window { as_of: day(as_of), months };
            let starts = (window.current_start(), window.previous_start());
            assert_eq!(starts, (day(current), day(previous)), "{as_of} {months}");
        }
    }

    #[test]
    fn english_months_are_known_by_their_beginning() {
        assert_eq!(["Jan", "sept", "MAY", "June"].map(english_month), [1, 9, 5, 6].map(Some));
        assert_eq!(["ja", "", "mayor", "junk"].map(english_month), [None; 4]);
        assert_eq!([68, 69, 99, 0].map(two_digit_year), [2068, 1969, 1999, 2000]);
    }

    #[test]
    fn a_missing_day_becomes_the_last_of_its_month() {
        assert_eq!(add_months(day("2021-03-31"), -1), day("2021-02-28"));
        assert_eq!(add_months(day("2020-02-29"), 12), day("2021-02-28"));
    }

    #[test]
    fn months_know_their_ends() {
        let february = Month::new(2024, 2);
        assert_eq!(february.map(Month::last_day), Some(day("2024-02-29")));
        assert_eq!(february.map(|m| m.to_string()), Some("2024-02".to_owned()));
        assert_eq!(Month::new(2024, 13), None);
    }

    #[test]
    fn day_numbers_count_from_1970() {
        assert_eq!(day_number(day("1970-01-01")), 0);
        assert_eq!(day_from_number(day_number(day("2020-12-31"))), Some(day("2020-12-31")));
    }
}
