//! Reading a header's text: its bare words, the unit in it, and whether it names a month.
//! Leaves out what the words mean; that stands in `words`.

use super::fields::Factor;
use crate::Month;
use crate::primitives::{english_month, two_digit_year};
use unicode_normalization::UnicodeNormalization;

/// A header taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header {
    /// Lower-case letters, digits and Chinese characters only; units and brackets taken out.
    pub(super) key: String,
    /// Lower-case words joined by `_`, as a code for an attribute.
    pub(super) slug: String,
    /// What one unit of the column is worth.
    pub(super) factor: Factor,
    /// The month it names, where the column is a month.
    pub(super) month: Option<Month>,
}

/// Units of money and of goods that stand beside a name without changing its meaning.
const UNITS: [(&str, Factor); 29] = [
    ("亿元", Factor::HundredMillion),
    ("百万元", Factor::Million),
    ("百万", Factor::Million),
    ("万元", Factor::TenThousand),
    ("万", Factor::TenThousand),
    ("千元", Factor::Thousand),
    ("千", Factor::Thousand),
    ("元", Factor::One),
    ("人民币", Factor::One),
    ("rmb", Factor::One),
    ("cny", Factor::One),
    ("usd", Factor::One),
    ("eur", Factor::One),
    ("gbp", Factor::One),
    ("k", Factor::Thousand),
    ("m", Factor::Million),
    ("000", Factor::Thousand),
    ("thousand", Factor::Thousand),
    ("million", Factor::Million),
    ("盒", Factor::One),
    ("支", Factor::One),
    ("瓶", Factor::One),
    ("片", Factor::One),
    ("件", Factor::One),
    ("台", Factor::One),
    ("个", Factor::One),
    ("pcs", Factor::One),
    ("boxes", Factor::One),
    ("units", Factor::One),
];

/// Takes a header apart.
pub(super) fn read(text: &str) -> Header {
    let plain = plain(text);
    let (outside, inside) = split_brackets(&plain);
    let unit = inside.iter().find_map(|part| unit_factor(part));
    let mut words = outside;
    if unit.is_none() {
        for part in &inside {
            words.push(' ');
            words.push_str(part);
        }
    }
    let (words, tail) = split_trailing_unit(&words);
    Header {
        key: words.chars().filter(|c| c.is_alphanumeric()).collect(),
        slug: slug(&words),
        factor: unit.or(tail).unwrap_or_default(),
        month: month_named(&plain).or_else(|| month_named(&words)),
    }
}

/// Lower case, half width, humps of `InvoiceDate` kept together, no marks at the ends.
fn plain(text: &str) -> String {
    let folded: String =
        text.nfkc().filter(|c| *c != '\u{feff}').flat_map(char::to_lowercase).collect();
    folded.trim().to_owned()
}

fn split_brackets(text: &str) -> (String, Vec<String>) {
    let (mut outside, mut inside, mut current) = (String::new(), Vec::new(), None::<String>);
    for c in text.chars() {
        match (c, &mut current) {
            ('(' | '[' | '【' | '〔', None) => current = Some(String::new()),
            (')' | ']' | '】' | '〕', Some(part)) => {
                inside.push(std::mem::take(part));
                current = None;
            }
            (c, Some(part)) => part.push(c),
            (c, None) => outside.push(c),
        }
    }
    inside.extend(current);
    (outside, inside)
}

/// The factor of a unit such as `万元`, `单位:万元`, `¥`, `k usd`.
fn unit_factor(text: &str) -> Option<Factor> {
    let bare: String =
        text.trim_start_matches("单位").chars().filter(|c| c.is_alphanumeric()).collect();
    if bare.is_empty() {
        return Some(Factor::One);
    }
    let mut rest = bare.as_str();
    let mut factor = Factor::One;
    while !rest.is_empty() {
        let (unit, value) = UNITS.iter().find(|(unit, _)| rest.starts_with(unit))?;
        factor = factor.max(*value);
        rest = rest.get(unit.len()..)?;
    }
    Some(factor)
}

/// `金额/万元`, `金额:元`, `销售额万元`, `amount_usd`.
fn split_trailing_unit(words: &str) -> (String, Option<Factor>) {
    let at = words.rfind(['/', ':', '_', '-', ' ', ',', '、']);
    if let Some(at) = at {
        let (name, unit) = words.split_at(at);
        let unit = unit.trim_start_matches(|c: char| !c.is_alphanumeric());
        let names_money = ["k", "m", "units", "万", "千"].iter().all(|short| *short != unit);
        if !name.is_empty()
            && !unit.is_empty()
            && names_money
            && let Some(factor) = unit_factor(unit)
        {
            return (name.to_owned(), Some(factor));
        }
    }
    for (unit, factor) in UNITS.iter().filter(|(unit, _)| unit.ends_with('元')) {
        if let Some(name) = words.strip_suffix(unit)
            && name.chars().any(char::is_alphanumeric)
        {
            return (name.to_owned(), Some(*factor));
        }
    }
    (words.to_owned(), None)
}

fn slug(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    for c in words.chars() {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('_') {
            slug.push('_');
        }
    }
    slug.trim_end_matches('_').to_owned()
}

/// The month a column is about: `2024年1月`, `2024-01`, `202401`, `Jan 2024`, `2024年1月销售额`.
pub(super) fn month_named(text: &str) -> Option<Month> {
    let mut numbers: Vec<&str> = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let digit = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != digit).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if digit {
            numbers.push(run);
        } else {
            words.push(run);
        }
        rest = after;
    }
    let said: String = words.concat().chars().filter(|c| c.is_alphanumeric()).collect();
    if let Some(month) = english_month(&said) {
        let [year] = numbers.as_slice() else { return None };
        return Month::new(year_of(year)?, month);
    }
    if !matches!(
        said.as_str(),
        "" | "年"
            | "年月"
            | "年月日"
            | "月"
            | "m"
            | "年月销售额"
            | "年月金额"
            | "销售额"
            | "金额"
            | "年月销售金额"
            | "年月销售"
            | "销售金额"
            | "sales"
            | "amount"
            | "revenue"
    ) {
        return None;
    }
    match numbers.as_slice() {
        [run] if run.len() == 6 => {
            let (year, month) = run.split_at(4);
            Month::new(year_of(year)?, month.parse().ok()?)
        }
        // The long form is spreadsheet software's text of a date header: 2024-01-01 00:00:00.
        [year, month] | [year, month, "01", "00", "00", "00"] => {
            Month::new(year_of(year)?, month.parse().ok()?)
        }
        [year, month, day] if year.len() == 4 => {
            let month = Month::new(year_of(year)?, month.parse().ok()?)?;
            let day: u32 = day.trim_start_matches('0').parse().ok()?;
            let last = chrono::Datelike::day(&month.last_day());
            (day == 1 || day == last).then_some(month)
        }
        _ => None,
    }
}

/// Settles headers such as `2024.1`, which a spreadsheet makes of the number 2024.10 as well: beside
/// `2024.01` it is October, beside `2024.10` January, else what its neighbours say, else no month.
pub(super) fn settle_tenths(headers: &[String], months: &mut [Option<Month>]) {
    let after_point = |text: &String| {
        let (year, month) = text.trim().split_once('.')?;
        let digits = year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
        (digits && month.len() <= 2 && month.bytes().all(|b| b.is_ascii_digit()))
            .then(|| month.to_owned())
    };
    let said: Vec<Option<String>> = headers.iter().map(after_point).collect();
    let any = |test: fn(&str) -> bool| said.iter().flatten().any(|month| test(month));
    let (padded, whole) = (any(|month| month.starts_with('0')), any(|month| month == "10"));
    let at = |place: Option<usize>| said.get(place?)?.as_deref();
    for (place, slot) in months.iter_mut().enumerate() {
        let (true, Some(month)) = (at(Some(place)) == Some("1"), *slot) else { continue };
        let (before, after) = (at(place.checked_sub(1)), at(place.checked_add(1)));
        let is_october = padded || (!whole && (before == Some("9") || after == Some("11")));
        let is_january = whole || after == Some("2");
        *slot = match (is_october, is_january) {
            (true, _) => Month::new(month.year(), 10),
            (false, true) => Some(month),
            (false, false) => None,
        };
    }
}

fn year_of(text: &str) -> Option<i32> {
    let year: i32 = text.parse().ok()?;
    match text.len() {
        4 => (1970..=2100).contains(&year).then_some(year),
        2 => Some(two_digit_year(year)),
        _ => None,
    }
}
