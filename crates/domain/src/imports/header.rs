//! Reading a header's text: its bare words, the unit in it, and whether it names a month.
//! Leaves out what the words mean; that stands in `words`.

use crate::Month;
use unicode_normalization::UnicodeNormalization;

/// A header taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header {
    /// Lower-case letters, digits and Chinese characters only; units and brackets taken out.
    pub(super) key: String,
    /// Lower-case words joined by `_`, as a code for an attribute.
    pub(super) slug: String,
    /// What one unit of the column is worth: 10,000 for 万元, else 1.
    pub(super) factor: u32,
    /// The month it names, where the column is a month.
    pub(super) month: Option<Month>,
}

/// Units of money and of goods that stand beside a name without changing its meaning.
const UNITS: [(&str, u32); 28] = [
    ("亿元", 100_000_000),
    ("百万元", 1_000_000),
    ("百万", 1_000_000),
    ("万元", 10_000),
    ("万", 10_000),
    ("千元", 1_000),
    ("元", 1),
    ("人民币", 1),
    ("rmb", 1),
    ("cny", 1),
    ("usd", 1),
    ("eur", 1),
    ("gbp", 1),
    ("k", 1_000),
    ("m", 1_000_000),
    ("000", 1_000),
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("盒", 1),
    ("支", 1),
    ("瓶", 1),
    ("片", 1),
    ("件", 1),
    ("台", 1),
    ("个", 1),
    ("pcs", 1),
    ("boxes", 1),
    ("units", 1),
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
        factor: unit.or(tail).unwrap_or(1),
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
fn unit_factor(text: &str) -> Option<u32> {
    let bare: String =
        text.trim_start_matches("单位").chars().filter(|c| c.is_alphanumeric()).collect();
    if bare.is_empty() {
        return Some(1);
    }
    let mut rest = bare.as_str();
    let mut factor = 1;
    while !rest.is_empty() {
        let (unit, value) = UNITS.iter().find(|(unit, _)| rest.starts_with(unit))?;
        factor = factor.max(*value);
        rest = rest.get(unit.len()..)?;
    }
    Some(factor)
}

/// `金额/万元`, `金额:元`, `销售额万元`, `amount_usd`.
fn split_trailing_unit(words: &str) -> (String, Option<u32>) {
    let at = words.rfind(['/', ':', '_', '-', ' ', ',', '、']);
    if let Some(at) = at {
        let (name, unit) = words.split_at(at);
        let unit = unit.trim_start_matches(|c: char| !c.is_alphanumeric());
        let names_money = ["k", "m", "units", "万"].iter().all(|short| *short != unit);
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

/// Names of months in English, by their first three letters.
const MONTHS: [&str; 12] = [
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

fn english_month(word: &str) -> Option<u32> {
    if word.len() < 3 || !word.is_ascii() {
        return None;
    }
    let at = MONTHS
        .iter()
        .position(|name| name.starts_with(word) || *word == *"sept" && *name == "september")?;
    u32::try_from(at + 1).ok()
}

fn year_of(text: &str) -> Option<i32> {
    let year: i32 = text.parse().ok()?;
    match text.len() {
        4 => (1970..=2100).contains(&year).then_some(year),
        2 => Some(2000 + year),
        _ => None,
    }
}
