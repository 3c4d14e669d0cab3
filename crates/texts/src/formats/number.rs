//! Counts, money, shares and scores.

use super::{DASH, Formats};
use canopy_domain::{Amount, Lang};

/// A unit short money is told in: how many whole units it holds, its places and its sign.
struct Unit {
    size: i128,
    places: u32,
    sign: &'static str,
}

const CHINESE: [Unit; 3] = [
    Unit { size: 1, places: 0, sign: "" },
    Unit { size: 10_000, places: 1, sign: "万" },
    Unit { size: 100_000_000, places: 2, sign: "亿" },
];

const ENGLISH: [Unit; 4] = [
    Unit { size: 1, places: 0, sign: "" },
    Unit { size: 1_000, places: 1, sign: "K" },
    Unit { size: 1_000_000, places: 2, sign: "M" },
    Unit { size: 1_000_000_000, places: 2, sign: "B" },
];

impl Formats {
    /// A count: `1,234,567`.
    pub fn number(self, value: i64) -> String {
        grouped(value)
    }

    /// A number with fixed places: `1,234.50`.
    pub fn decimal(self, value: f64, places: usize) -> String {
        fixed(value, places)
    }

    /// A number with at most so many places, without zeros at the end: `1,234.5`.
    pub fn decimal_trimmed(self, value: f64, most_places: usize) -> String {
        let full = fixed(value, most_places);
        if !full.contains('.') {
            return full;
        }
        full.trim_end_matches('0').trim_end_matches('.').to_owned()
    }

    /// A change, always with its sign unless it is nothing: `+12.3`, `-4.0`, `0.0`.
    pub fn signed(self, value: f64, places: usize) -> String {
        with_plus(fixed(value, places))
    }

    /// A score or points, 0–100: `78.4`.
    pub fn score(self, value: f64) -> String {
        fixed(value, 1)
    }

    /// An exact quantity: `1,234.5`.
    pub fn quantity(self, value: Amount) -> String {
        let plain = value.to_plain();
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        join_fraction(&group_digits(whole), fraction)
    }

    /// Exact money, to the cent: `1,234,567.80`.
    pub fn money(self, value: Amount) -> String {
        let text = value.rounded_to_cents().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, "00"));
        without_minus_zero(join_fraction(&group_digits(whole), fraction.get(..2).unwrap_or("00")))
    }

    /// Money at a glance: `123.5万`, `1.23亿` · `12.3K`, `1.23M`, `1.23B`. Show [`Self::money`]
    /// where someone asks for the exact value.
    pub fn money_short(self, value: Amount) -> String {
        let units: &[Unit] = match self.lang {
            Lang::ZhCn => &CHINESE,
            Lang::En => &ENGLISH,
        };
        let raw = i128::from(value.ten_thousandths());
        if raw != 0 && raw.abs() < 100 * i128::from(Amount::SCALE) {
            return self.money(value);
        }
        for (index, unit) in units.iter().enumerate() {
            let next = units.get(index + 1);
            let scaled = in_unit(raw, unit);
            let limit = next.map(|next| next.size / unit.size * 10_i128.pow(unit.places));
            if limit.is_none_or(|limit| scaled.abs() < limit) {
                return told_in(scaled, unit);
            }
        }
        self.money(value)
    }

    /// A ratio as a percentage with one place: 0.1234 is `12.3%`.
    pub fn percent(self, ratio: f64) -> String {
        with_percent(fixed(ratio * 100.0, 1))
    }

    /// A ratio as a percentage without needless places: 0.8 is `80%`.
    pub fn percent_trimmed(self, ratio: f64) -> String {
        with_percent(self.decimal_trimmed(ratio * 100.0, 2))
    }

    /// A change as a percentage with its sign: `+12.3%`.
    pub fn percent_signed(self, ratio: f64) -> String {
        with_percent(with_plus(fixed(ratio * 100.0, 1)))
    }

    /// The size of a file: `1.5 MB`.
    pub fn bytes(self, bytes: u64) -> String {
        const STEPS: [(u64, &str); 3] = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")];
        for (size, sign) in STEPS {
            if bytes >= size {
                return format!("{} {sign}", fixed(bytes as f64 / size as f64, 1));
            }
        }
        format!("{bytes} B")
    }
}

/// `-1,234,567`
pub(crate) fn grouped(value: i64) -> String {
    group_digits(&value.to_string())
}

fn in_unit(raw: i128, unit: &Unit) -> i128 {
    let divisor = unit.size * i128::from(Amount::SCALE);
    let scaled = raw * 10_i128.pow(unit.places);
    let half = if raw < 0 { -(divisor / 2) } else { divisor / 2 };
    (scaled + half) / divisor
}

fn told_in(scaled: i128, unit: &Unit) -> String {
    let factor = 10_u128.pow(unit.places);
    let magnitude = scaled.unsigned_abs();
    let sign = if scaled < 0 { "-" } else { "" };
    let whole = group_digits(&(magnitude / factor).to_string());
    let places = usize::try_from(unit.places).unwrap_or(0);
    let fraction =
        if places == 0 { String::new() } else { format!("{:0places$}", magnitude % factor) };
    format!("{sign}{}{}", join_fraction(&whole, &fraction), unit.sign)
}

fn fixed(value: f64, places: usize) -> String {
    if !value.is_finite() {
        return DASH.to_owned();
    }
    let text = format!("{value:.places$}");
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    without_minus_zero(join_fraction(&group_digits(whole), fraction))
}

fn join_fraction(whole: &str, fraction: &str) -> String {
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

fn without_minus_zero(text: String) -> String {
    let is_nothing = !text.bytes().any(|byte| byte.is_ascii_digit() && byte != b'0');
    match text.strip_prefix('-') {
        Some(rest) if is_nothing => rest.to_owned(),
        _ => text,
    }
}

fn with_plus(text: String) -> String {
    let is_positive = text.starts_with(|first: char| first.is_ascii_digit())
        && text.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
    if is_positive { format!("+{text}") } else { text }
}

fn with_percent(text: String) -> String {
    if text == DASH { text } else { text + "%" }
}

fn group_digits(text: &str) -> String {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    let mut out = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ZH: Formats = Formats::of(Lang::ZhCn);
    const EN: Formats = Formats::of(Lang::En);

    fn amount(text: &str) -> Amount {
        Amount::parse(text).unwrap()
    }

    #[test]
    fn digits_are_grouped_by_three() {
        let cases = [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567")];
        for (value, expected) in cases {
            assert_eq!(EN.number(value), expected);
        }
        assert_eq!(grouped(i64::MIN), "-9,223,372,036,854,775,808");
    }

    #[test]
    fn money_is_exact_to_the_cent() {
        for (value, expected) in
            [("1234567.8", "1,234,567.80"), ("-0.005", "-0.01"), ("-0.0049", "0.00"), ("0", "0.00")]
        {
            assert_eq!(ZH.money(amount(value)), expected);
        }
    }

    #[test]
    fn short_money_steps_up_where_rounding_reaches_the_next_unit() {
        let cases = [
            ("0", "0", "0"),
            ("12.5", "12.50", "12.50"),
            ("9876.4", "9,876", "9.9K"),
            ("9999.4", "9,999", "10.0K"),
            ("9999.5", "1.0万", "10.0K"),
            ("12345", "1.2万", "12.3K"),
            ("999999", "100.0万", "1.00M"),
            ("-12345678", "-1,234.6万", "-12.35M"),
            ("99999999", "1.00亿", "100.00M"),
            ("12345678901", "123.46亿", "12.35B"),
        ];
        for (value, zh, en) in cases {
            assert_eq!(ZH.money_short(amount(value)), zh, "{value}");
            assert_eq!(EN.money_short(amount(value)), en, "{value}");
        }
    }

    #[test]
    fn shares_and_changes_carry_their_signs() {
        assert_eq!(EN.percent(0.1234), "12.3%");
        assert_eq!(EN.percent(-0.0001), "0.0%");
        assert_eq!(EN.percent_trimmed(0.8), "80%");
        assert_eq!(EN.percent_signed(0.1234), "+12.3%");
        assert_eq!(EN.percent_signed(-1.0), "-100.0%");
        assert_eq!(EN.signed(0.0, 1), "0.0");
        assert_eq!(EN.signed(-0.01, 1), "0.0");
        assert_eq!(EN.decimal_trimmed(1200.50, 2), "1,200.5");
        assert_eq!(EN.decimal_trimmed(1200.0, 0), "1,200");
    }

    #[test]
    fn what_is_not_a_number_is_a_dash() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let all =
                [EN.percent(value), EN.score(value), EN.signed(value, 1), EN.percent_signed(value)];
            assert!(all.iter().all(|text| text == DASH), "{all:?}");
        }
    }

    #[test]
    fn sizes_are_told_in_the_largest_fitting_unit() {
        assert_eq!(EN.bytes(0), "0 B");
        assert_eq!(EN.bytes(1536), "1.5 KB");
        assert_eq!(EN.bytes(3 << 30), "3.0 GB");
    }

    proptest! {
        #[test]
        fn grouping_loses_nothing(value in any::<i64>()) {
            prop_assert_eq!(grouped(value).replace(',', ""), value.to_string());
        }

        #[test]
        fn money_read_back_is_the_rounded_amount(raw in -9_000_000_000_000_000_000_i64..9_000_000_000_000_000_000) {
            let value = Amount::from_ten_thousandths(raw);
            let read = Amount::parse(&ZH.money(value).replace(',', ""));
            prop_assert_eq!(read, Ok(value.rounded_to_cents()));
        }

        #[test]
        fn short_money_is_short_and_close(raw in any::<i64>()) {
            let value = Amount::from_ten_thousandths(raw);
            for (formats, signs) in [(ZH, [("万", 1e4), ("亿", 1e8)].as_slice()),
                (EN, [("K", 1e3), ("M", 1e6), ("B", 1e9)].as_slice())] {
                let text = formats.money_short(value);
                let sign = signs.iter().find(|(sign, _)| text.ends_with(sign));
                let digits = sign.map_or(text.as_str(), |(sign, _)| text.trim_end_matches(sign));
                let told: f64 = digits.replace(',', "").parse().unwrap();
                let told = told * sign.map_or(1.0, |(_, size)| *size);
                prop_assert!((told - value.to_f64()).abs() <= value.to_f64().abs() * 0.06 + 0.01, "{}", text);
            }
        }

        #[test]
        fn no_float_writes_nan_or_a_lone_minus(value in any::<f64>(), places in 0_usize..4) {
            let text = EN.signed(value, places);
            prop_assert!(!text.to_lowercase().contains("nan") && !text.contains("inf"));
            prop_assert!(text == DASH || text.bytes().any(|byte| byte.is_ascii_digit()));
        }
    }
}
