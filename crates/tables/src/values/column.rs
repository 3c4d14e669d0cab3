//! What the cells of a column agree on: the order of day and month, what `2024.1` means, and the
//! decimal sign.

use super::date::{DateOrder, decimal_month, numbers_of};
use super::number;
use canopy_domain::Day;
use chrono::Datelike;

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
    /// Whether there are months such as `2024.1` or `2024.11`, as `2024.01`, and as `2024.10`.
    decimal_months: [bool; 3],
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
        if let Some((_, month)) = decimal_month(cell) {
            let [any, padded, whole] = &mut self.decimal_months;
            *any = true;
            *padded |= month.starts_with('0');
            *whole |= month == "10";
        }
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
    pub(crate) fn is_certain(&self) -> bool {
        let order = self.dates == 0 || self.day_first + self.month_first + self.year_first > 0;
        let [any, padded, whole] = self.decimal_months;
        order && (!any || padded || whole)
    }

    /// The month that `2024.1` is: spreadsheets make it of the number 2024.10 as well. Beside
    /// `2024.01` it is October, beside `2024.10` January; else nothing tells.
    pub(crate) fn tenth(&self) -> Option<u32> {
        match self.decimal_months {
            [_, true, _] => Some(10),
            [_, false, true] => Some(1),
            [_, false, false] => None,
        }
    }

    /// The order most cells allow. Undecided, dates are first days of months if they can be, with
    /// dots they are European, else they are American as spreadsheets write them. `today` helps to
    /// tell two-digit years from days.
    pub(crate) fn order(&self, today: Option<Day>) -> DateOrder {
        if self.short_years.is_some_and(|range| years_come_first(range, today)) {
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

/// Years covered by a file at most, for two-digit numbers to be taken for years.
const SPAN: i32 = 10;
/// Years back from today that two-digit years may lie.
const BACK: i32 = 16;

/// Whether dates of three short numbers begin with the year, given the lowest and highest first and
/// third ones. Of years and days it is the days that differ more; but monthly data of a fixed day
/// over some years look the other way round, so what can be years at the end are years.
fn years_come_first([first, first_to, third, third_to]: [i32; 4], today: Option<Day>) -> bool {
    let latest = today.map_or(30, |day| day.year() % 100 + 1);
    let recent = third_to <= latest && third >= latest - BACK;
    let can_be_years = recent && third_to - third <= SPAN;
    !can_be_years && first_to - first < third_to - third
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(cells: &[&str]) -> DateOrder {
        agree(cells.iter().map(|cell| cell.as_bytes())).order("2026-05-01".parse().ok())
    }

    #[test]
    fn one_telling_date_decides_for_the_column() {
        assert_eq!(order(&["01/02/2024", "31/01/2024"]), DateOrder::DayFirst);
        assert_eq!(order(&["01/02/2024", "01/31/2024"]), DateOrder::MonthFirst);
        assert_eq!(order(&["24-01-31", "24-02-29"]), DateOrder::YearFirst);
    }

    #[test]
    fn a_fixed_day_over_several_years_is_no_year() {
        let monthly = |day: &str| -> Vec<String> {
            let months = (22..=24).flat_map(|year| (1..=12).map(move |month| (year, month)));
            months.map(|(year, month)| format!("{day}/{month:02}/{year}")).collect()
        };
        for day in ["01", "15", "24", "28"] {
            let cells = monthly(day);
            let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
            assert_eq!(order(&cells), DateOrder::DayFirst, "{day}");
        }
        assert_eq!(order(&["31/12/22", "31/12/23"]), DateOrder::DayFirst);
        assert_eq!(order(&["24-01-05", "24-01-08"]), DateOrder::YearFirst);
        assert_eq!(order(&["24-01-05", "24-06-30", "25-02-14"]), DateOrder::YearFirst);
    }

    #[test]
    fn a_tenth_is_october_or_january_as_the_column_says() {
        let tenth = |cells: &[&str]| agree(cells.iter().map(|c| c.as_bytes())).tenth();
        assert_eq!(tenth(&["2024.09", "2024.1", "2024.11"]), Some(10));
        assert_eq!(tenth(&["2024.1", "2024.2", "2024.10"]), Some(1));
        assert_eq!(tenth(&["2024.1", "2024.2", "2024.11"]), None);
        assert_eq!(tenth(&["2024-01-31", "31.01.2024"]), None);
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
