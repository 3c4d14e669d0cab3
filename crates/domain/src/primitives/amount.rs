//! Exact money and quantities: fixed point with four decimal places.
//!
//! Leaves out currency: one company keeps its books in one currency, named in its settings.

use serde::{Deserialize, Serialize};

/// An exact decimal with four places, held in ten-thousandths. Also used for quantities.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Amount(i64);

/// Why a text or a sum is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountError {
    /// The text is not a decimal number.
    NotANumber,
    /// More than four decimal places would be lost.
    TooPrecise,
    /// Beyond ±922,337,203,685,477.5807.
    TooLarge,
}

impl Amount {
    /// Zero.
    pub const ZERO: Self = Self(0);
    /// Ten-thousandths in one unit.
    pub const SCALE: i64 = 10_000;

    /// From ten-thousandths.
    pub const fn from_ten_thousandths(raw: i64) -> Self {
        Self(raw)
    }

    /// In ten-thousandths.
    pub const fn ten_thousandths(self) -> i64 {
        self.0
    }

    /// From whole units; `None` when it does not fit.
    pub fn from_units(units: i64) -> Option<Self> {
        units.checked_mul(Self::SCALE).map(Self)
    }

    /// Parses plain decimal text such as `-12.5` (no grouping, no currency sign).
    pub fn parse(text: &str) -> Result<Self, AmountError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() && fraction.is_empty() {
            return Err(AmountError::NotANumber);
        }
        let significant = fraction.trim_end_matches('0');
        if significant.len() > 4 && fraction.bytes().all(|b| b.is_ascii_digit()) {
            return Err(AmountError::TooPrecise);
        }
        let padded = significant.bytes().chain(std::iter::repeat(b'0')).take(4);
        let mut raw: i64 = 0;
        for byte in whole.bytes().chain(padded) {
            if !byte.is_ascii_digit() {
                return Err(AmountError::NotANumber);
            }
            let digit = i64::from(byte - b'0');
            raw = raw
                .checked_mul(10)
                .and_then(|v| if negative { v.checked_sub(digit) } else { v.checked_add(digit) })
                .ok_or(AmountError::TooLarge)?;
        }
        Ok(Self(raw))
    }

    /// The sum, or `TooLarge`.
    pub fn checked_add(self, other: Self) -> Result<Self, AmountError> {
        self.0.checked_add(other.0).map(Self).ok_or(AmountError::TooLarge)
    }

    /// Rounded half away from zero to two decimals, as money is shown and compared.
    #[must_use]
    pub fn rounded_to_cents(self) -> Self {
        let remainder = self.0 % 100;
        let down = self.0 - remainder;
        Self(match remainder {
            50.. => down.saturating_add(100),
            ..=-50 => down.saturating_sub(100),
            _ => down,
        })
    }

    /// The nearest amount in whole cents, for figures that were estimated; at the ends of the range
    /// where it does not fit, zero for what is not a number.
    pub fn nearest_cent(value: f64) -> Self {
        let cents = (value * 100.0).round();
        #[expect(clippy::cast_possible_truncation, reason = "casts from f64 saturate, NaN is 0")]
        Self((cents as i64).saturating_mul(100))
    }

    /// Nearest floating value; for ratios and charts, never for sums.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / Self::SCALE as f64
    }

    /// The exact value without trailing zeros: `12`, `-0.5`, `3.1415`.
    pub fn to_plain(self) -> String {
        let full = self.to_string();
        full.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

impl std::fmt::Display for Amount {
    /// All four places: `-12.5000`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let magnitude = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:04}", magnitude / 10_000, magnitude % 10_000)
    }
}

impl std::iter::Sum for Amount {
    /// Saturates at the ends of the range; imports refuse amounts that could get there.
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, |sum, next| Self(sum.0.saturating_add(next.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn plain_text_is_read_exactly() {
        let cases =
            [("0", 0), ("-12.5", -125_000), ("1.2345", 12_345), (".5", 5_000), ("7.", 70_000)];
        for (text, raw) in cases {
            assert_eq!(Amount::parse(text), Ok(Amount(raw)), "{text}");
        }
    }

    #[test]
    fn what_is_not_exact_is_refused() {
        assert_eq!(Amount::parse("1.23456"), Err(AmountError::TooPrecise));
        assert_eq!(Amount::parse("1.23450000"), Ok(Amount(12_345)));
        for text in ["", "-", ".", "1e3", "1,2", "12a", "1.2.3"] {
            assert_eq!(Amount::parse(text), Err(AmountError::NotANumber), "{text}");
        }
        assert_eq!(Amount::parse("922337203685477.5808"), Err(AmountError::TooLarge));
    }

    #[test]
    fn cents_are_rounded_half_away_from_zero() {
        let cases = [("1.005", "1.01"), ("-1.005", "-1.01"), ("1.0049", "1"), ("-0.0051", "-0.01")];
        for (text, expected) in cases {
            let rounded = Amount::parse(text).map(Amount::rounded_to_cents);
            assert_eq!(rounded.map(Amount::to_plain), Ok(expected.to_owned()));
        }
    }

    #[test]
    fn estimates_become_whole_cents() {
        for (value, raw) in [(1.234, 12_300), (-0.005, -100), (f64::NAN, 0)] {
            assert_eq!(Amount::nearest_cent(value), Amount(raw), "{value}");
        }
        assert_eq!(Amount::nearest_cent(f64::MAX), Amount(i64::MAX));
    }

    proptest! {
        #[test]
        fn text_round_trips(raw in any::<i64>()) {
            let amount = Amount(raw);
            prop_assert_eq!(Amount::parse(&amount.to_string()), Ok(amount));
            prop_assert_eq!(Amount::parse(&amount.to_plain()), Ok(amount));
        }
    }
}
