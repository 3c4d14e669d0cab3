//! Numbers as people and programs write them, kept exactly in ten-thousandths.
//!
//! `fast` reads what programs write; `read` everything else. Leaves out percentages.

use crate::text::fold_width;

/// A number in ten-thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Number {
    /// The value.
    pub(crate) raw: i64,
    /// Whether more than four places were rounded away.
    pub(crate) rounded: bool,
}

/// Why a cell is not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberFault {
    /// Nothing in it.
    Empty,
    /// Something else.
    Unreadable,
    /// Beyond ±922,337,203,685,477.5807.
    TooLarge,
}

/// Plain decimals such as `-1234.5` with at most four places and 14 digits; `None` for all else.
#[inline]
pub(crate) fn fast(cell: &[u8]) -> Option<i64> {
    let (negative, digits) = match cell {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, cell),
    };
    if digits.is_empty() || digits.len() > 15 {
        return None;
    }
    let mut value: i64 = 0;
    let mut places = 0_usize;
    let mut after_point = false;
    for &byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            value = value * 10 + i64::from(digit);
            places += usize::from(after_point);
        } else if byte == b'.' && !after_point {
            after_point = true;
        } else {
            return None;
        }
    }
    if after_point && (digits.len() == 1 || digits == b".") {
        return None;
    }
    let scaled = match places {
        0 if digits.len() <= 14 => value * 10_000,
        1 => value * 1_000,
        2 => value * 100,
        3 => value * 10,
        4 => value,
        _ => return None,
    };
    Some(if negative { -scaled } else { scaled })
}

/// Any cell of a number column. `comma` says that the column's decimal sign is a comma; `factor`
/// is what one unit is worth, unless the cell names its own unit (12万).
pub(crate) fn read(cell: &[u8], comma: bool, factor: u32) -> Result<Number, NumberFault> {
    let text = std::str::from_utf8(cell).map_err(|_| NumberFault::Unreadable)?;
    let folded = fold_width(text);
    let (core, negative, unit) = bare(&folded)?;
    let mut number = Mantissa::default();
    let rest = number.take(core, comma)?;
    number.scale(rest)?;
    number.finish(negative, unit.unwrap_or(factor))
}

/// Nearest four-place value of a floating number; noise beyond 15 digits is not "rounded".
pub(crate) fn of_f64(value: f64, factor: u32) -> Result<Number, NumberFault> {
    if !value.is_finite() {
        return Err(NumberFault::Unreadable);
    }
    let scaled = value * 10_000.0;
    let whole = scaled.round();
    #[expect(
        clippy::float_cmp,
        reason = "exactly the nearest floating number, or looked at closely"
    )]
    let exact = whole.abs() < 9e15 && whole / 10_000.0 == value;
    if factor == 1 && exact {
        #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
        return Ok(Number { raw: whole as i64, rounded: false });
    }
    read(format!("{value:.14e}").as_bytes(), false, factor)
}

/// An exact decimal: `value / 10^scale` units of `factor`.
pub(crate) fn of_decimal(value: i128, scale: i8, factor: u32) -> Result<Number, NumberFault> {
    if value.unsigned_abs() > 10_u128.pow(29) {
        return Err(NumberFault::TooLarge);
    }
    let mantissa = Mantissa { digits: value.abs(), places: i32::from(scale), more: false };
    mantissa.finish(value < 0, factor)
}

/// Product of two ten-thousandths, rounded half away from zero.
pub(crate) fn multiply(left: i64, right: i64) -> Result<Number, NumberFault> {
    let product = i128::from(left) * i128::from(right);
    let rounded = product % 10_000 != 0;
    let raw = half_away(product, 10_000);
    let raw = i64::try_from(raw).map_err(|_| NumberFault::TooLarge)?;
    Ok(Number { raw, rounded })
}

/// What one cell says about the decimal sign of its column: `Some(true)` for a comma.
pub(crate) fn evidence(cell: &[u8]) -> Option<bool> {
    let text = std::str::from_utf8(cell).ok()?;
    let folded = fold_width(text);
    let (core, _, _) = bare(&folded).ok()?;
    if !core.bytes().all(|b| b.is_ascii_digit() || matches!(b, b',' | b'.' | b'\'' | b' ')) {
        return None;
    }
    let commas = core.matches(',').count();
    let dots = core.matches('.').count();
    let places = |sign: char| core.rsplit(sign).next().map_or(0, str::len);
    match (commas, dots) {
        (1.., 1..) => Some(core.rfind(',') > core.rfind('.')),
        (0, 2..) => Some(true),
        (2.., 0) => Some(false),
        // 1,234 and 1.234 may be either.
        (1, 0) => (places(',') != 3).then_some(true),
        (0, 1) => (places('.') != 3).then_some(false),
        _ => None,
    }
}

const UNITS: [(&str, u32); 6] = [
    ("万元", 10_000),
    ("亿元", 100_000_000),
    ("万", 10_000),
    ("亿", 100_000_000),
    ("元", 0),
    ("圆", 0),
];
const CURRENCIES: [&str; 14] =
    ["RMB", "CNY", "USD", "EUR", "GBP", "JPY", "HKD", "CHF", "US$", "HK$", "¥", "$", "€", "£"];

/// Sign, currency and unit taken off; what is left should be digits.
fn bare(text: &str) -> Result<(&str, bool, Option<u32>), NumberFault> {
    let mut core = text.trim();
    if core.is_empty() {
        return Err(NumberFault::Empty);
    }
    let (mut negative, mut unit) = (false, None);
    if let Some(inner) = core.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        (core, negative) = (inner.trim(), true);
    }
    // A dash alone is how accounting formats show zero.
    if core == "-" {
        return Ok(("0", false, None));
    }
    let mut signs = usize::from(negative);
    loop {
        let before = core.len();
        let signed = core.strip_prefix('-').or_else(|| core.strip_suffix('-'));
        if let Some(rest) = signed {
            (core, negative) = (rest.trim(), true);
            signs += 1;
        } else if let Some(rest) = core.strip_prefix('+') {
            core = rest.trim();
            signs += 1;
        }
        for currency in CURRENCIES {
            let rest = strip_start(core, currency).or_else(|| strip_end(core, currency));
            core = rest.map_or(core, str::trim);
        }
        for (name, worth) in UNITS {
            if let Some(rest) = core.strip_suffix(name) {
                core = rest.trim();
                unit = unit.or((worth > 0).then_some(worth));
            }
        }
        if core.len() == before {
            break;
        }
    }
    if signs > 1 || core.is_empty() {
        return Err(NumberFault::Unreadable);
    }
    Ok((core, negative, unit))
}

fn strip_start<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

fn strip_end<'a>(text: &'a str, suffix: &str) -> Option<&'a str> {
    let (rest, end) = text.split_at_checked(text.len().checked_sub(suffix.len())?)?;
    end.eq_ignore_ascii_case(suffix).then_some(rest)
}

#[derive(Default)]
struct Mantissa {
    digits: i128,
    places: i32,
    /// A digit other than zero beyond what `digits` holds.
    more: bool,
}

/// More digits than this before the point cannot be an amount; behind it they are not kept.
const MOST_DIGITS: i128 = 10_i128.pow(30);

impl Mantissa {
    /// Takes grouped digits and a fraction; returns what follows.
    fn take<'a>(&mut self, core: &'a str, comma: bool) -> Result<&'a str, NumberFault> {
        let (point, separator) = if comma { (b',', b'.') } else { (b'.', b',') };
        let mut seen = 0_usize;
        let mut group: Option<(u8, usize)> = None;
        let mut after_point = false;
        let mut length = 0;
        for byte in core.bytes() {
            match byte {
                b'0'..=b'9' => {
                    self.push(byte - b'0', after_point)?;
                    seen += 1;
                    if let Some((_, count)) = &mut group {
                        *count += usize::from(!after_point);
                    }
                }
                _ if byte == point && !after_point => after_point = true,
                b'\'' | b' ' | b',' | b'.' if !after_point && grouping(byte, separator) => {
                    let fits = match group {
                        None => (1..=3).contains(&seen),
                        Some((sign, count)) => sign == byte && count == 3,
                    };
                    if !fits {
                        return Err(NumberFault::Unreadable);
                    }
                    group = Some((byte, 0));
                }
                _ => break,
            }
            length += 1;
        }
        if seen == 0 || group.is_some_and(|(_, count)| count != 3) {
            return Err(NumberFault::Unreadable);
        }
        Ok(core.get(length..).unwrap_or(""))
    }

    fn push(&mut self, digit: u8, after_point: bool) -> Result<(), NumberFault> {
        if self.digits >= MOST_DIGITS {
            self.more |= digit != 0;
            return if after_point { Ok(()) } else { Err(NumberFault::TooLarge) };
        }
        self.digits = self.digits * 10 + i128::from(digit);
        self.places += i32::from(after_point);
        Ok(())
    }

    /// An exponent such as `E+05`; anything else is not a number.
    fn scale(&mut self, rest: &str) -> Result<(), NumberFault> {
        if rest.is_empty() {
            return Ok(());
        }
        let exponent = rest.strip_prefix(['e', 'E']).ok_or(NumberFault::Unreadable)?;
        let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        let fits = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        let power: i32 = exponent.parse().ok().filter(|_| fits).ok_or(NumberFault::Unreadable)?;
        self.places -= power;
        Ok(())
    }

    fn finish(self, negative: bool, factor: u32) -> Result<Number, NumberFault> {
        let value = self.digits * i128::from(factor);
        // value / 10^places in ten-thousandths
        let shift = 4 - self.places;
        let (raw, rounded) = if value == 0 {
            (0, self.more)
        } else if shift >= 0 {
            let power = u32::try_from(shift).ok().filter(|p| *p <= 30);
            let scaled = power.and_then(|p| value.checked_mul(10_i128.pow(p)));
            (scaled.ok_or(NumberFault::TooLarge)?, self.more)
        } else {
            let power = shift.unsigned_abs();
            match 10_i128.checked_pow(power) {
                Some(divisor) => (half_away(value, divisor), self.more || value % divisor != 0),
                None => (0, true),
            }
        };
        let raw = i64::try_from(raw).map_err(|_| NumberFault::TooLarge)?;
        Ok(Number { raw: if negative { -raw } else { raw }, rounded })
    }
}

fn grouping(byte: u8, separator: u8) -> bool {
    byte == separator || matches!(byte, b'\'' | b' ')
}

fn half_away(value: i128, divisor: i128) -> i128 {
    let (down, rest) = (value / divisor, value % divisor);
    if rest.abs() * 2 >= divisor { down + value.signum() } else { down }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value(text: &str) -> Result<i64, NumberFault> {
        read(text.as_bytes(), false, 1).map(|n| n.raw)
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let cases = [
            ("1,234.50", 12_345_000),
            ("(12)", -120_000),
            ("（１２）", -120_000),
            ("¥12", 120_000),
            ("￥1,234", 12_340_000),
            ("-¥12.5", -125_000),
            ("¥-12.5", -125_000),
            ("12 元", 120_000),
            ("RMB 12", 120_000),
            ("12.5-", -125_000),
            ("１２．５", 125_000),
            ("1.5万", 150_000_000),
            ("1'234", 12_340_000),
            ("1 234.5", 12_345_000),
            ("+7", 70_000),
            ("1.5E+03", 15_000_000),
            ("1e-3", 10),
            (" - ", 0),
            ("−3", -30_000),
            ("785.0", 7_850_000),
        ];
        for (text, raw) in cases {
            assert_eq!(value(text), Ok(raw), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_number_is_not_guessed() {
        let texts =
            ["abc", "12a", "1,23", "1.2.3", "12%", "--1", "(-1)", "1,2345", "¥", "1e", "(", "元"];
        for text in texts {
            assert_eq!(value(text), Err(NumberFault::Unreadable), "{text}");
        }
        assert_eq!(value("  "), Err(NumberFault::Empty));
        assert_eq!(value("922337203685477.5808"), Err(NumberFault::TooLarge));
        assert_eq!(value("1e400"), Err(NumberFault::TooLarge));
    }

    #[test]
    fn decimal_commas_are_read_where_the_column_has_them() {
        let comma = |text: &str| read(text.as_bytes(), true, 1).map(|n| n.raw);
        assert_eq!(comma("1.234,50"), Ok(12_345_000));
        assert_eq!(comma("12,5"), Ok(125_000));
        assert_eq!(comma("1.234"), Ok(12_340_000));
        assert_eq!(comma("1.23"), Err(NumberFault::Unreadable));
    }

    #[test]
    fn cells_tell_their_decimal_sign_when_they_can() {
        let cases: [(&str, Option<bool>); 7] = [
            ("1.234,50", Some(true)),
            ("1,234.50", Some(false)),
            ("12,5", Some(true)),
            ("12.50", Some(false)),
            ("1,234", None),
            ("1.234", None),
            ("1.234.567", Some(true)),
        ];
        for (text, expected) in cases {
            assert_eq!(evidence(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn more_than_four_places_are_rounded_half_away_and_said() {
        let cases = [("0.00005", 1, true), ("-0.00005", -1, true), ("1.23449", 12_345, true)];
        for (text, raw, rounded) in cases {
            assert_eq!(read(text.as_bytes(), false, 1), Ok(Number { raw, rounded }), "{text}");
        }
        let exact = Number { raw: 1_234_567_800, rounded: false };
        assert_eq!(read(b"12.345678", false, 10_000), Ok(exact));
    }

    #[test]
    fn floating_noise_is_not_called_rounding() {
        assert_eq!(of_f64(0.1 + 0.2, 1), Ok(Number { raw: 3_000, rounded: false }));
        assert_eq!(of_f64(1.23456, 1), Ok(Number { raw: 12_346, rounded: true }));
        assert_eq!(of_f64(f64::NAN, 1), Err(NumberFault::Unreadable));
    }

    proptest! {
        #[test]
        fn the_fast_reader_agrees_with_the_general_one(text in "-?[0-9]{0,16}(\\.[0-9]{0,6})?") {
            if let Some(raw) = fast(text.as_bytes()) {
                prop_assert_eq!(read(text.as_bytes(), false, 1), Ok(Number { raw, rounded: false }));
            }
        }

        #[test]
        fn the_general_reader_agrees_with_exact_text(
            raw in -9_000_000_000_000_000_i64..9_000_000_000_000_000,
        ) {
            let text = canopy_domain::Amount::from_ten_thousandths(raw).to_string();
            prop_assert_eq!(read(text.as_bytes(), false, 1), Ok(Number { raw, rounded: false }));
            let grouped = group(&text);
            prop_assert_eq!(read(grouped.as_bytes(), false, 1).map(|n| n.raw), Ok(raw));
        }

        #[test]
        fn no_bytes_make_it_panic(cell in proptest::collection::vec(any::<u8>(), 0..40)) {
            let _ = (read(&cell, false, 10_000), read(&cell, true, 1), fast(&cell), evidence(&cell));
        }
    }

    fn group(text: &str) -> String {
        let (sign, rest) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
        let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
        let mut out = String::new();
        for (at, c) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push(',');
            }
            out.push(c);
        }
        format!("{sign}{out}.{fraction}")
    }
}
