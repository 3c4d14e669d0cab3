//! What the text of an attribute is worth as a number: numbers as people write them, and days.

use crate::primitives::Day;
use unicode_normalization::UnicodeNormalization;

/// Days in a year, leap years on average.
const YEAR: f64 = 365.25;

/// The number an attribute stands for: `1,200`, `１２００`, ` 85 `, `¥1,200`, `85%` (0.85), `120万`.
/// A day counts as the years from it to `as_of`, negative for days to come: so a standard can ask
/// for a minimum of years since a contract began. None where it is neither.
pub fn attribute_number(text: &str, as_of: Day) -> Option<f64> {
    attribute_day(text)
        .map(|day| (as_of - day).num_days() as f64 / YEAR)
        .or_else(|| plain_number(text))
        .filter(|number| number.is_finite())
}

/// The day an attribute stands for: `2015-03-01`, `2015/3/1`, `2015.3.1`, `2015年3月1日`.
pub fn attribute_day(text: &str) -> Option<Day> {
    let plain: String = text.nfkc().filter(|c| !c.is_whitespace()).collect();
    let plain = plain.strip_suffix('日').unwrap_or(&plain);
    let mut parts = plain.split(['-', '/', '.', '年', '月']);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let is_whole = parts.next().is_none() && year.len() == 4;
    Day::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        .filter(|_| is_whole)
}

fn plain_number(text: &str) -> Option<f64> {
    if let Ok(number) = text.trim().parse() {
        return Some(number);
    }
    let plain: String = text
        .nfkc()
        .filter(|c| !c.is_whitespace() && !matches!(c, ',' | '¥' | '￥' | '$' | '€'))
        .collect();
    let plain = plain.strip_suffix('元').unwrap_or(&plain);
    let units = [("%", 0.01), ("亿", 1e8), ("万", 1e4), ("千", 1e3)];
    for (unit, worth) in units {
        if let Some(number) = plain.strip_suffix(unit) {
            return Some(number.parse::<f64>().ok()? * worth);
        }
    }
    plain.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<f64> {
        attribute_number(text, Day::from_ymd_opt(2025, 12, 31).unwrap())
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let cases = [("1,200", 1_200.0), ("１２００", 1_200.0), (" 85 ", 85.0), ("85%", 0.85)];
        let more = [("¥3,000", 3_000.0), ("120万", 1.2e6), ("1.5亿元", 1.5e8), ("-7", -7.0)];
        for (text, expected) in cases.into_iter().chain(more) {
            let found = number(text).unwrap();
            assert!((found - expected).abs() < 1e-6, "{text}: {found}");
        }
        for text in ["", "三级甲等", "12-34", "1.2.3.4", "inf", "NaN"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_counts_in_years() {
        for text in ["2015-12-31", "2015/12/31", "2015.12.31", "2015年12月31日"] {
            assert!((number(text).unwrap() - 10.0).abs() < 0.01, "{text}");
        }
        assert!(number("2026-12-31").unwrap() < 0.0);
        assert_eq!(number("2015-13-01"), None);
    }
}
