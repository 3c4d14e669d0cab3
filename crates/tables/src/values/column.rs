//! What the cells of a column agree on: the order of day and month, and the decimal sign.

use super::date::{DateOrder, numbers_of};
use super::number;

/// What cells have said so far; more can be added until something is certain.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Agreement {
    day_first: u32,
    month_first: u32,
    year_first: u32,
    /// Lowest and highest first and third numbers while every date can be year, month, day.
    short_years: Option<[i32; 4]>,
    first_always_one: bool,
    second_always_one: bool,
    dates: u32,
    dotted: u32,
    comma: u32,
    point: u32,
}

/// Collects what the cells say.
pub(crate) fn agree<'a>(cells: impl Iterator<Item = &'a [u8]>) -> Agreement {
    let mut agreement = Agreement::default();
    cells.for_each(|cell| agreement.add(cell));
    agreement
}

impl Agreement {
    /// Adds one cell.
    pub(crate) fn add(&mut self, cell: &[u8]) {
        self.add_date(cell);
        match number::evidence(cell) {
            Some(true) => self.comma += 1,
            Some(false) => self.point += 1,
            None => {}
        }
    }

    /// Adds one cell of a date column.
    pub(crate) fn add_date(&mut self, cell: &[u8]) {
        let Some([first, second, third]) = numbers_of(cell) else { return };
        if self.dates == 0 {
            (self.first_always_one, self.second_always_one) = (true, true);
            self.short_years = Some([first, first, third, third]);
        }
        self.dates += 1;
        self.first_always_one &= first == 1;
        self.second_always_one &= second == 1;
        self.dotted += u32::from(memchr::memchr2(b'/', b'-', cell).is_none());
        let possible = |day: i32, month: i32| (1..=31).contains(&day) && (1..=12).contains(&month);
        let short_year = third < 100 && possible(third, second);
        self.short_years = self
            .short_years
            .filter(|_| short_year)
            .map(|[a, b, c, d]| [a.min(first), b.max(first), c.min(third), d.max(third)]);
        match (possible(first, second), possible(second, first)) {
            (true, false) => self.day_first += 1,
            (false, true) => self.month_first += 1,
            (false, false) if short_year => self.year_first += 1,
            _ => {}
        }
    }

    /// Whether some date could only be read one way, or there is nothing to decide.
    pub(crate) fn order_is_certain(&self) -> bool {
        self.dates == 0 || self.day_first + self.month_first + self.year_first > 0
    }

    /// The order most cells allow. Undecided, dates are first days of months if they can be, with
    /// dots they are European, else they are American as spreadsheets write them.
    pub(crate) fn order(&self) -> DateOrder {
        // Of two-digit years and days, it is the days that differ more.
        if self.short_years.is_some_and(|[a, b, c, d]| b - a < d - c) {
            return DateOrder::YearFirst;
        }
        let most = self.day_first.max(self.month_first).max(self.year_first);
        if most > 0 {
            return if self.year_first == most {
                DateOrder::YearFirst
            } else if self.day_first == most {
                DateOrder::DayFirst
            } else {
                DateOrder::MonthFirst
            };
        }
        match (self.first_always_one, self.second_always_one) {
            (true, false) => DateOrder::DayFirst,
            (false, true) => DateOrder::MonthFirst,
            _ if self.dotted * 2 > self.dates => DateOrder::DayFirst,
            _ => DateOrder::MonthFirst,
        }
    }

    /// Whether the decimal sign is a comma.
    pub(crate) fn decimal_comma(&self) -> bool {
        self.comma > self.point
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(cells: &[&str]) -> DateOrder {
        agree(cells.iter().map(|cell| cell.as_bytes())).order()
    }

    #[test]
    fn one_telling_date_decides_for_the_column() {
        assert_eq!(order(&["01/02/2024", "31/01/2024"]), DateOrder::DayFirst);
        assert_eq!(order(&["01/02/2024", "01/31/2024"]), DateOrder::MonthFirst);
        assert_eq!(order(&["24-01-31", "24-02-29"]), DateOrder::YearFirst);
    }

    #[test]
    fn undecided_dates_follow_their_habits() {
        assert_eq!(order(&["01.02.2024", "02.02.2024"]), DateOrder::DayFirst);
        assert_eq!(order(&["01/01/2024", "01/02/2024", "01/03/2024"]), DateOrder::DayFirst);
        assert_eq!(order(&["01/01/2024", "02/01/2024", "03/01/2024"]), DateOrder::MonthFirst);
    }

    #[test]
    fn the_decimal_sign_is_the_columns() {
        let comma = |cells: &[&str]| agree(cells.iter().map(|c| c.as_bytes())).decimal_comma();
        assert!(comma(&["1.234", "12,50"]));
        assert!(!comma(&["1,234", "12.50"]));
        assert!(!comma(&["1,234"]));
    }
}
