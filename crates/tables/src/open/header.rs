//! Finds the header among the first rows: the row whose cells are recognised best, alone or with
//! the row below it (merged headers); else the first row of text above rows of data.

use super::preview::Row;
use crate::text::clean;
use crate::values::{self, DateOrder, MonthCell};
use canopy_domain::imports::{self, FileKind, Mapping, Refusal, Target};
use rustc_hash::{FxHashMap, FxHashSet};

/// Rows that are looked at.
const LOOKED_AT: usize = 40;
/// Columns of a table at most.
pub(super) const MOST_COLUMNS: u32 = 2_000;
/// Rows below a header that help to understand it.
const BELOW: usize = 50;

/// The header found.
pub(super) struct Header {
    /// Its last row as a person counts.
    pub(super) last_row: u32,
    /// Headers, all different.
    pub(super) columns: Vec<String>,
    /// What they mean.
    pub(super) mapping: Mapping,
    /// How much of it is recognised.
    pub(super) score: u32,
}

struct Candidate {
    last_row: u32,
    headers: Vec<String>,
    mapping: Mapping,
    score: u32,
}

/// Finds the header, or takes the row the person names.
pub(super) fn find(
    rows: &[Row],
    named: Option<u32>,
    kind: Option<FileKind>,
) -> Result<Header, Refusal> {
    if rows.iter().all(Row::is_blank) {
        return Err(Refusal::Empty);
    }
    if let Some(number) = named {
        let at = rows.iter().position(|row| row.number == number && !row.is_blank());
        let at = at.ok_or(Refusal::NoHeader)?;
        if is_too_wide(rows, at) {
            return Err(Refusal::TooManyColumns { limit: MOST_COLUMNS });
        }
        return Ok(single(rows, at, kind).finish());
    }
    let mut best: Option<Candidate> = None;
    let mut others = Refusal::NoHeader;
    for at in 0..rows.len().min(LOOKED_AT) {
        if is_too_wide(rows, at) {
            others = Refusal::TooManyColumns { limit: MOST_COLUMNS };
            continue;
        }
        let alone = single(rows, at, kind);
        // Months over counts and amounts are known as well alone, but mean the counts.
        let candidate = match double(rows, at, kind) {
            Some(joined) if joined.score >= alone.score => joined,
            _ => alone,
        };
        if best.as_ref().is_none_or(|best| candidate.score > best.score) {
            best = Some(candidate);
        }
    }
    let best = best.filter(|best| best.score >= RECOGNISED);
    let found = best.or_else(|| Some(single(rows, textual(rows)?, kind)));
    found.map(Candidate::finish).ok_or(others)
}

/// Whether something stands beyond the last column a table may have.
fn is_too_wide(rows: &[Row], at: usize) -> bool {
    let cells = rows.get(at).map(|row| row.cells.iter()).unwrap_or_default();
    cells.skip(MOST_COLUMNS as usize).any(|cell| !cell.trim().is_empty())
}

/// Takes the names of a schema, which stand as the first row.
pub(super) fn of_schema(rows: &[Row], kind: Option<FileKind>) -> Header {
    let mut header = single(rows, 0, kind);
    // Every column of a schema is one, named or not.
    let width = rows.first().map_or(0, |row| row.cells.len());
    header.headers.resize(width, String::new());
    header.mapping.targets.resize(width, Target::Ignore);
    header.finish()
}

/// Two fields known, or everything a row needs.
const RECOGNISED: u32 = 20;

fn single(rows: &[Row], at: usize, kind: Option<FileKind>) -> Candidate {
    let cells = rows.get(at).map(|row| row.cells.as_slice()).unwrap_or_default();
    candidate(rows, at, cells.iter().map(|cell| clean(cell).into_owned()).collect(), kind)
}

/// Two rows as one header, where the upper one has gaps or repeats itself as merged cells do.
fn double(rows: &[Row], at: usize, kind: Option<FileKind>) -> Option<Candidate> {
    let (upper, lower) = (rows.get(at)?, rows.get(at + 1)?);
    let gaps = upper.cells.iter().any(|cell| cell.trim().is_empty());
    let repeats = upper.cells.windows(2).any(|pair| matches!(pair, [a, b] if a == b));
    let textual = lower.cells.iter().all(|cell| !looks_like_value(cell));
    let several = upper.cells.iter().filter(|cell| !cell.trim().is_empty()).count() > 1;
    if is_too_wide(rows, at + 1) || !(gaps || repeats) || !textual || !several || lower.is_blank() {
        return None;
    }
    let width = upper.cells.len().max(lower.cells.len());
    let mut last = String::new();
    let mut headers = Vec::with_capacity(width);
    for column in 0..width {
        let cell = |row: &Row| row.cells.get(column).map(|c| clean(c).into_owned());
        let (above, below) = (cell(upper).unwrap_or_default(), cell(lower).unwrap_or_default());
        if !above.is_empty() {
            last.clone_from(&above);
        }
        headers.push(match (above.is_empty(), below.is_empty()) {
            (_, true) => above,
            (true, false) => format!("{last} {below}").trim().to_owned(),
            (false, false) if above == below => above,
            (false, false) => format!("{above} {below}"),
        });
    }
    Some(candidate(rows, at + 1, headers, kind))
}

fn candidate(
    rows: &[Row],
    last: usize,
    mut headers: Vec<String>,
    kind: Option<FileKind>,
) -> Candidate {
    let below: Vec<Vec<String>> = rows
        .iter()
        .skip(last + 1)
        .filter(|row| !row.is_blank() && !row.is_total())
        .take(BELOW)
        .map(|row| row.cells.iter().take(headers.len()).cloned().collect())
        .collect();
    drop_empty_end(&mut headers, &below);
    let mut mapping = meaning(&headers, &below, kind);
    mapping.targets.resize(headers.len(), Target::Ignore);
    let score = score(&headers, &mapping);
    let last_row = rows.get(last).map_or(0, |row| row.number);
    Candidate { last_row, headers, mapping, score }
}

/// What the columns mean by their headers and cells. Where the cells speak against lines that the
/// headers promise, the headers win: the cells are then told as problems, row by row.
fn meaning(headers: &[String], below: &[Vec<String>], kind: Option<FileKind>) -> Mapping {
    let asked: Vec<String> = headers.iter().map(|header| asked(header)).collect();
    let recognised = |sample: &[Vec<String>]| match kind {
        Some(kind) => imports::recognise_as(kind, &asked, sample),
        None => imports::recognise(&asked, sample).1,
    };
    let complete = |mapping: &Mapping| mapping.kind.names_accounts() && mapping.check().is_ok();
    let seen = recognised(below);
    if complete(&seen) {
        return seen;
    }
    Some(recognised(&[])).filter(complete).unwrap_or(seen)
}

/// Words for counts and for money that stand beside the month a column is.
const COUNTED: [&str; 9] =
    ["销售数量", "数量", "盒数", "件数", "支数", "销量", "qty", "quantity", "units"];
const PAID: [&str; 7] = ["销售金额", "销售额", "金额", "销售", "amount", "revenue", "sales"];

/// A header as it is asked about: `2024年1月 金额` is the month, `2024年1月 数量` is nothing.
fn asked(header: &str) -> String {
    let lower = header.to_lowercase();
    let without = |text: String, words: &[&str]| {
        words.iter().fold(text, |text, word| text.replace(word, " "))
    };
    let uncounted = without(lower.clone(), &COUNTED);
    let unpaid = without(uncounted.clone(), &PAID);
    if unpaid == lower {
        return header.to_owned();
    }
    let month = without(unpaid.clone(), &["万元", "万", "元"]);
    let month = month.trim_matches(|c: char| !c.is_alphanumeric());
    let order = DateOrder::MonthFirst;
    if !matches!(values::month_of(month.as_bytes(), order), Some(MonthCell::Full(_))) {
        header.to_owned()
    } else if uncounted != lower {
        String::new()
    } else if unpaid.contains('万') {
        format!("{month}(万元)")
    } else {
        month.to_owned()
    }
}

/// Known fields count; so does having all that rows need. Values instead of names count against.
fn score(headers: &[String], mapping: &Mapping) -> u32 {
    let mut fields: Vec<&Target> = mapping
        .targets
        .iter()
        .filter(|target| matches!(target, Target::Field(_) | Target::MonthAmount(_)))
        .collect();
    fields.dedup();
    let known = u32::try_from(fields.len()).unwrap_or(0).min(40);
    let complete = if mapping.check().is_ok() { 15 } else { 0 };
    let filled = headers.iter().filter(|header| !header.is_empty()).count();
    let values = headers.iter().filter(|header| looks_like_value(header)).count();
    if known == 0 || values * 2 > filled { 0 } else { known * 10 + complete }
}

/// The first row of several texts with a row as wide below it that holds some value.
fn textual(rows: &[Row]) -> Option<usize> {
    let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    (0..rows.len().min(LOOKED_AT)).find(|&at| {
        let (Some(row), Some(next)) = (rows.get(at), rows.get(at + 1)) else { return false };
        let texts = row.cells.iter().all(|cell| !looks_like_value(cell));
        let width = filled(row);
        width > 1
            && !is_too_wide(rows, at)
            && texts
            && width == row.cells.len()
            && filled(next) * 2 > width
    })
}

/// Whether a cell is a number or a date rather than a name; months and years may be headers.
fn looks_like_value(cell: &str) -> bool {
    let cell = cell.trim();
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    digits > 0
        && digits != 4
        && cell.chars().all(|c| c.is_ascii_digit() || "-+/.,:¥￥$€%() T".contains(c))
}

/// Columns at the end with neither header nor cells are no columns.
fn drop_empty_end(headers: &mut Vec<String>, below: &[Vec<String>]) {
    while let Some(last) = headers.last()
        && last.is_empty()
        && below
            .iter()
            .all(|row| row.get(headers.len() - 1).is_none_or(|cell| cell.trim().is_empty()))
    {
        headers.pop();
    }
}

impl Candidate {
    fn finish(self) -> Header {
        let columns = distinct(&self.headers);
        Header { last_row: self.last_row, columns, mapping: self.mapping, score: self.score }
    }
}

/// Every header different: `Sales`, `Sales (2)`; a column without one is `#` and its number.
fn distinct(headers: &[String]) -> Vec<String> {
    let given: FxHashSet<&str> = headers.iter().map(String::as_str).collect();
    let mut taken: FxHashSet<String> = FxHashSet::default();
    let mut counts: FxHashMap<String, usize> = FxHashMap::default();
    let mut names = Vec::with_capacity(headers.len());
    for (at, header) in headers.iter().enumerate() {
        let base = if header.is_empty() { format!("#{}", at + 1) } else { header.clone() };
        let count = counts.entry(base.clone()).or_insert(1);
        let mut name = base.clone();
        while taken.contains(&name) || (*count > 1 && given.contains(name.as_str())) {
            *count += 1;
            name = format!("{base} ({count})");
        }
        taken.insert(name.clone());
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_seen_beside_the_words_for_money() {
        let cases = [
            ("2024年1月 金额", "2024年1月"),
            ("2024年1月 数量", ""),
            ("Jan 2024 Sales", "jan 2024"),
            ("2024-01 销售额(万元)", "2024-01(万元)"),
            ("金额", "金额"),
            ("Sales Amount", "Sales Amount"),
        ];
        for (header, expected) in cases {
            assert_eq!(asked(header), expected, "{header}");
        }
    }

    #[test]
    fn headers_become_distinct() {
        let headers = ["Sales", "", "Sales", "Sales"].map(String::from);
        assert_eq!(distinct(&headers), ["Sales", "#2", "Sales (2)", "Sales (3)"]);
        let headers = ["a", "a", "a (2)", "a"].map(String::from);
        assert_eq!(distinct(&headers), ["a", "a (3)", "a (2)", "a (4)"]);
        let many = distinct(&vec!["a".to_owned(); 50_000]);
        assert_eq!(many.last().map(String::as_str), Some("a (50000)"));
    }
}
