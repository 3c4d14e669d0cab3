//! Cells of a workbook as the text a person sees, as far as reading back needs it.

use calamine::{DataRef, ExcelDateTime};

/// The text of a cell, and whether it is a plain number.
pub(super) fn text_of(value: &DataRef<'_>) -> (String, bool) {
    match value {
        DataRef::Empty => (String::new(), false),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            (text.clone(), false)
        }
        DataRef::SharedString(text) => ((*text).to_owned(), false),
        DataRef::Bool(truth) => ((if *truth { "TRUE" } else { "FALSE" }).to_owned(), false),
        DataRef::Error(error) => (error.to_string(), false),
        DataRef::Int(number) => (number_text(*number as f64), true),
        DataRef::Float(number) => (number_text(*number), true),
        DataRef::DateTime(moment) => moment_text(moment),
    }
}

/// A day as `2024-01-31`, with its time where it has one; times alone and durations are numbers.
fn moment_text(moment: &ExcelDateTime) -> (String, bool) {
    let serial = moment.as_f64();
    if moment.is_duration() || !(1.0..2_958_466.0).contains(&serial) {
        return (number_text(serial), true);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if hour == 0 && minute == 0 && second == 0 {
        (date, false)
    } else {
        (format!("{date} {hour:02}:{minute:02}:{second:02}"), false)
    }
}

/// A floating number with the fifteen digits spreadsheets show; from 10¹⁵ on as they show it, too,
/// with an exponent, so that codes that lost digits can be told.
pub(crate) fn number_text(number: f64) -> String {
    if !number.is_finite() {
        return "#NUM!".to_owned();
    }
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return format!("{number:.0}");
    }
    let scientific = format!("{number:.14e}");
    let Some((mantissa, exponent)) = scientific.split_once('e') else { return scientific };
    let power: i32 = exponent.parse().unwrap_or(0);
    let mantissa = mantissa.trim_end_matches('0').trim_end_matches('.');
    if power >= 15 {
        return format!("{mantissa}E+{power}");
    }
    if power < -20 {
        return "0".to_owned();
    }
    let places = usize::try_from(14 - power).unwrap_or(0);
    let plain = format!("{number:.places$}");
    plain.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_show_fifteen_digits() {
        let cases = [
            (13_085.0, "13085"),
            (0.1 + 0.2, "0.3"),
            (-12.5, "-12.5"),
            (1_234_567.891, "1234567.891"),
            (1.101_081_970_010_11e17, "1.10108197001011E+17"),
            (0.000_012_5, "0.0000125"),
            (-0.0, "-0"),
        ];
        for (number, text) in cases {
            assert_eq!(number_text(number), text);
        }
    }
}
