//! Days and months as people and programs write them.
//!
//! `iso_day` reads what programs write; `parse` everything else. Which of two numbers is the month
//! is not decided here: the column decides ([`DateOrder`]).

use crate::text::fold_width;
use canopy_domain::primitives::{day_number, english_month, two_digit_year};
use canopy_domain::{Day, Month};

/// What a date cell names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dated {
    /// A day, as days since 1970-01-01.
    Day(i32),
    /// A whole month.
    Month(Month),
}

impl Dated {
    /// The day a sale is dated on: a month's last.
    pub(crate) fn day(self) -> i32 {
        match self {
            Self::Day(day) => day,
            Self::Month(month) => day_number(month.last_day()),
        }
    }
}

/// Which number comes first where a date is three numbers and none is a four-digit year in front.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::enum_variant_names, reason = "each says which of the three comes first")]
pub(crate) enum DateOrder {
    /// 31/01/2024.
    DayFirst,
    /// 01/31/2024.
    MonthFirst,
    /// 24-01-31.
    YearFirst,
}

/// Spreadsheet day numbers that are plausible: 1954 to 2119.
const SERIALS: std::ops::RangeInclusive<i32> = 20_000..=80_000;
/// Day 0 of spreadsheets (1899-12-30) in days since 1970-01-01.
const SERIAL_EPOCH: i32 = -25_569;

/// `2024-01-31`, alone or followed by a time; `None` for all else.
#[inline]
pub(crate) fn iso_day(cell: &[u8]) -> Option<i32> {
    let (date, rest) = cell.split_first_chunk::<10>()?;
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = date else { return None };
    if !matches!(rest.first(), None | Some(b' ' | b'T')) {
        return None;
    }
    let digits = [y1, y2, y3, y4, m1, m2, d1, d2].map(|b| b.wrapping_sub(b'0'));
    if digits.iter().any(|d| *d > 9) {
        return None;
    }
    let [y1, y2, y3, y4, m1, m2, d1, d2] = digits.map(i32::from);
    days_from_civil(y1 * 1000 + y2 * 100 + y3 * 10 + y4, m1 * 10 + m2, d1 * 10 + d2)
}

/// Days since 1970-01-01 of a day that exists, by Howard Hinnant's arithmetic.
#[inline]
fn days_from_civil(year: i32, month: i32, day: i32) -> Option<i32> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i32::from(leap),
        _ => return None,
    };
    if day < 1 || day > last {
        return None;
    }
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let of_era = shifted - era * 400;
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

fn day(year: i32, month: i32, day: i32) -> Option<Dated> {
    (1000..=9999).contains(&year).then(|| days_from_civil(year, month, day).map(Dated::Day))?
}

fn month(year: i32, number: i32) -> Option<Dated> {
    let number = u32::try_from(number).ok().filter(|n| (1..=12).contains(n))?;
    let known = (1000..=9999).contains(&year);
    known.then(|| Month::new(year, number).map(Dated::Month))?
}

/// Any cell of a date column.
pub(crate) fn parse(cell: &[u8], order: DateOrder) -> Option<Dated> {
    if cell.len() > 80 {
        return None;
    }
    let text = std::str::from_utf8(cell).ok()?;
    let folded = fold_width(text);
    let date = without_time(folded.trim());
    if let Some(number) = plain_number(date) {
        return of_number(number);
    }
    let mut parts = [Part::None; 3];
    split(date, &mut parts)?;
    of_parts(parts, order)
}

/// Drops a time of day and what follows it.
fn without_time(text: &str) -> &str {
    let date = match text.find(':') {
        Some(colon) => {
            let before = text.get(..colon).unwrap_or("");
            before.trim_end_matches(|c: char| c.is_ascii_digit())
        }
        None => text,
    };
    let date = date.strip_suffix('T').unwrap_or(date).trim_end();
    ["上午", "下午", "AM", "PM", "am", "pm"]
        .iter()
        .find_map(|half| date.strip_suffix(half))
        .unwrap_or(date)
        .trim_end_matches([' ', ','])
}

/// A number, with a fraction where a spreadsheet adds a time or `.0`.
fn plain_number(text: &str) -> Option<i32> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    (digits(whole) && digits(fraction) && whole.len() >= 5).then(|| whole.parse().ok())?
}

fn of_number(number: i32) -> Option<Dated> {
    if SERIALS.contains(&number) {
        return Some(Dated::Day(number + SERIAL_EPOCH));
    }
    if (100_001..=999_912).contains(&number) {
        return month(number / 100, number % 100);
    }
    day(number / 10_000, number / 100 % 100, number % 100)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    None,
    /// A number and how many digits it has.
    Number(i32, usize),
    /// A month by name.
    Name(i32),
}

/// Numbers and month names in order; anything that is neither nor a separator is refused.
fn split(text: &str, parts: &mut [Part; 3]) -> Option<()> {
    let mut slots = parts.iter_mut();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let part;
        if first.is_ascii_digit() {
            let length = rest.bytes().take_while(u8::is_ascii_digit).count();
            let (digits, after) = rest.split_at_checked(length)?;
            rest = after;
            part = Part::Number(digits.parse().ok().filter(|_| length <= 4)?, length);
        } else if first.is_ascii_alphabetic() {
            let length = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
            let (word, after) = rest.split_at_checked(length)?;
            rest = after;
            match english_month(word).and_then(|number| i32::try_from(number).ok()) {
                Some(number) => part = Part::Name(number),
                None if is_filler(word) => continue,
                None => return None,
            }
        } else if let Some((number, after)) = chinese_month(rest) {
            rest = after;
            part = Part::Name(number);
        } else if let Some(after) = weekday(rest) {
            rest = after;
            continue;
        } else if matches!(first, '-' | '/' | '.' | ' ' | ',' | '年' | '月' | '日' | '号') {
            rest = rest.get(first.len_utf8()..)?;
            continue;
        } else {
            return None;
        }
        *slots.next()? = part;
    }
    Some(())
}

fn of_parts(parts: [Part; 3], order: DateOrder) -> Option<Dated> {
    use Part::{Name, None, Number};
    match parts {
        [Number(y, 4), Number(m, 1..=2), None] | [Number(m, 1..=2), Number(y, 4), None] => {
            month(y, m)
        }
        [Number(y, 4), Name(m), None] | [Name(m), Number(y, 4), None] => month(y, m),
        [Name(m), Number(y, 2), None] => month(two_digit_year(y), m),
        [Number(y, 4), Number(m, _) | Name(m), Number(d, _)] => day(y, m, d),
        [Number(d, _), Name(m), Number(y, n)] | [Name(m), Number(d, _), Number(y, n)] => {
            day(full_year(y, n)?, m, d)
        }
        [Number(a, 1..=2), Number(b, 1..=2), Number(c, n)] => match order {
            DateOrder::DayFirst => day(full_year(c, n)?, b, a),
            DateOrder::MonthFirst => day(full_year(c, n)?, a, b),
            DateOrder::YearFirst if n <= 2 => day(two_digit_year(a), b, c),
            DateOrder::YearFirst => Option::None,
        },
        _ => Option::None,
    }
}

fn full_year(year: i32, digits: usize) -> Option<i32> {
    match digits {
        4 => Some(year),
        2 => Some(two_digit_year(year)),
        _ => None,
    }
}

/// The three numbers of a date without a four-digit year in front, for the column to judge.
pub(super) fn numbers_of(cell: &[u8]) -> Option<[i32; 3]> {
    let text = std::str::from_utf8(cell).ok().filter(|text| text.len() <= 80)?;
    let folded = fold_width(text);
    let mut parts = [Part::None; 3];
    split(without_time(folded.trim()), &mut parts)?;
    match parts {
        [Part::Number(a, 1..=2), Part::Number(b, 1..=2), Part::Number(c, 2 | 4)] => Some([a, b, c]),
        _ => None,
    }
}

fn is_filler(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let ordinal = matches!(lower.as_str(), "st" | "nd" | "rd" | "th" | "of");
    ordinal || days.iter().any(|day| lower.starts_with(day))
}

/// 一月 … 十二月, longest first.
fn chinese_month(text: &str) -> Option<(i32, &str)> {
    const NAMES: [(&str, i32); 12] = [
        ("十二月", 12),
        ("十一月", 11),
        ("十月", 10),
        ("九月", 9),
        ("八月", 8),
        ("七月", 7),
        ("六月", 6),
        ("五月", 5),
        ("四月", 4),
        ("三月", 3),
        ("二月", 2),
        ("一月", 1),
    ];
    NAMES.iter().find_map(|(name, number)| text.strip_prefix(name).map(|rest| (*number, rest)))
}

fn weekday(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("星期").or_else(|| text.strip_prefix('周'))?;
    rest.strip_prefix(['一', '二', '三', '四', '五', '六', '日', '天'])
}

/// Year and digits behind the point of a month written as a decimal number: `2024.01`, `2024.1`.
pub(super) fn decimal_month(cell: &[u8]) -> Option<(i32, &str)> {
    let text = std::str::from_utf8(cell).ok()?.trim();
    let (year, month) = text.split_once('.')?;
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let fits = year.len() == 4 && (1..=2).contains(&month.len()) && digits(year) && digits(month);
    fits.then(|| Some((year.parse().ok()?, month)))?
}

/// The year of a cell such as `2024.1`, which may be January or October ([`super::Agreement`]).
pub(crate) fn tenth_of(cell: &[u8]) -> Option<i32> {
    decimal_month(cell).filter(|(_, month)| *month == "1").map(|(year, _)| year)
}

/// What a month cell names: a month of some year, or of a year told in another column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MonthCell {
    /// Year and month.
    Full(Month),
    /// 1–12.
    Number(u32),
}

/// A month by number or name, alone or with its year; a whole date stands for its month.
pub(crate) fn month_of(cell: &[u8], order: DateOrder) -> Option<MonthCell> {
    let text = std::str::from_utf8(cell).ok().filter(|text| text.len() <= 80)?;
    let folded = fold_width(text);
    let bare = folded.trim().trim_end_matches(['.', '月', '份']).trim();
    let bare = bare.strip_suffix(".0").unwrap_or(bare).trim_start_matches(['M', 'm']);
    if let Ok(number @ 1..=12) = bare.parse::<u32>() {
        return Some(MonthCell::Number(number));
    }
    let mut parts = [Part::None; 3];
    if split(folded.trim(), &mut parts).is_some()
        && let [Part::Name(number), Part::None, Part::None] = parts
    {
        return u32::try_from(number).ok().map(MonthCell::Number);
    }
    match parse(cell, order)? {
        Dated::Month(month) => Some(MonthCell::Full(month)),
        Dated::Day(number) => {
            canopy_domain::primitives::day_from_number(number).map(Month::of).map(MonthCell::Full)
        }
    }
}

/// A year: `2024`, `2024年`, `2024.0`, `FY2024`.
pub(crate) fn year_of(cell: &[u8]) -> Option<i32> {
    let text = std::str::from_utf8(cell).ok().filter(|text| text.len() <= 40)?;
    let folded = fold_width(text);
    let bare = folded.trim().trim_end_matches(['年', '度']).trim_start_matches("FY");
    let bare = bare.strip_suffix(".0").unwrap_or(bare).trim();
    let year: i32 = bare.parse().ok()?;
    match bare.len() {
        4 => Some(year).filter(|y| *y >= 1000),
        2 => Some(two_digit_year(year)),
        _ => Day::parse_from_str(bare, "%Y-%m-%d").ok().map(|d| chrono::Datelike::year(&d)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Option<String> {
        read_as(text, DateOrder::DayFirst)
    }

    fn read_as(text: &str, order: DateOrder) -> Option<String> {
        match parse(text.as_bytes(), order)? {
            Dated::Day(n) => {
                canopy_domain::primitives::day_from_number(n).map(|day| day.to_string())
            }
            Dated::Month(month) => Some(month.to_string()),
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let cases = [
            ("2024-01-31", "2024-01-31"),
            ("2024/1/31", "2024-01-31"),
            ("31.01.2024", "2024-01-31"),
            ("02-Jun-06", "2006-06-02"),
            ("20240131", "2024-01-31"),
            ("20240131.0", "2024-01-31"),
            ("2024年1月31日", "2024-01-31"),
            ("2024年01月31号", "2024-01-31"),
            ("２０２４－０１－３１", "2024-01-31"),
            ("45322", "2024-01-31"),
            ("45322.75", "2024-01-31"),
            ("2024-01-31T12:30:00Z", "2024-01-31"),
            ("2024-01-31 12:30:00.000", "2024-01-31"),
            ("2024/1/31 下午 3:05", "2024-01-31"),
            ("31/01/2024 8:05 PM", "2024-01-31"),
            ("January 31, 2024", "2024-01-31"),
            ("Wed, 31 Jan 2024", "2024-01-31"),
            ("31st of January 2024", "2024-01-31"),
            ("2024-Jan-31", "2024-01-31"),
            ("2024年1月31日 星期三", "2024-01-31"),
            ("31/1/24", "2024-01-31"),
        ];
        for (text, day) in cases {
            assert_eq!(read(text).as_deref(), Some(day), "{text}");
        }
    }

    #[test]
    fn months_without_day_name_a_period() {
        let cases = [
            "2024-01",
            "2024/1",
            "01/2024",
            "2024年1月",
            "202401",
            "Jan 2024",
            "Jan-24",
            "January 2024",
            "2024年一月",
            "2024.01",
        ];
        for text in cases {
            assert_eq!(read(text).as_deref(), Some("2024-01"), "{text}");
        }
    }

    #[test]
    fn the_column_says_which_number_is_the_month() {
        assert_eq!(read_as("01/02/2024", DateOrder::DayFirst).as_deref(), Some("2024-02-01"));
        assert_eq!(read_as("01/02/2024", DateOrder::MonthFirst).as_deref(), Some("2024-01-02"));
        assert_eq!(read_as("24-01-31", DateOrder::YearFirst).as_deref(), Some("2024-01-31"));
        assert_eq!(read_as("31/01/2024", DateOrder::MonthFirst), None);
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        let texts = [
            "2024-02-30",
            "2023-02-29",
            "31.04.2024",
            "20241301",
            "2024-13",
            "abc",
            "2024",
            "12",
            "1234567890",
            "99999999",
            "0001-01-01",
            "",
            "2024-01-31x",
        ];
        for text in texts {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn months_and_years_of_two_columns_are_read() {
        let order = DateOrder::DayFirst;
        for text in ["1", "01", "1月", "一月", "January", "Jan", "jan.", "M01", "1.0", "１月份"]
        {
            assert_eq!(month_of(text.as_bytes(), order), Some(MonthCell::Number(1)), "{text}");
        }
        let full = Month::new(2024, 1).map(MonthCell::Full);
        for text in ["2024-01", "2024-01-01 00:00:00", "202401"] {
            assert_eq!(month_of(text.as_bytes(), order), full, "{text}");
        }
        for text in ["2024", "2024年", "2024.0", "24", "FY2024", "2024年度"] {
            assert_eq!(year_of(text.as_bytes()), Some(2024), "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_fast_reader_knows_the_calendar(number in -200_000_i32..200_000) {
            let day = canopy_domain::primitives::day_from_number(number);
            let text = day.map(|d| d.to_string()).unwrap_or_default();
            prop_assert_eq!(iso_day(text.as_bytes()), Some(number));
        }

        #[test]
        fn no_bytes_make_it_panic(cell in proptest::collection::vec(any::<u8>(), 0..30)) {
            let _ = (parse(&cell, DateOrder::DayFirst), iso_day(&cell));
            let _ = (month_of(&cell, DateOrder::MonthFirst), year_of(&cell), numbers_of(&cell));
        }
    }
}
