//! Finds the header among the first rows: the row whose cells are recognised best, alone or with
//! the row below it (merged headers); else the first row of text above rows of data.

use super::preview::Row;
use crate::text::clean;
use canopy_domain::imports::{self, FileKind, Mapping, Refusal, Target};

/// Rows that are looked at.
const LOOKED_AT: usize = 40;
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
        return Ok(single(rows, at, kind).finish());
    }
    let mut best: Option<Candidate> = None;
    for at in 0..rows.len().min(LOOKED_AT) {
        let both = [Some(single(rows, at, kind)), double(rows, at, kind)];
        for candidate in both.into_iter().flatten() {
            if best.as_ref().is_none_or(|best| candidate.score > best.score) {
                best = Some(candidate);
            }
        }
    }
    let best = best.filter(|best| best.score >= RECOGNISED);
    let found = best.or_else(|| Some(single(rows, textual(rows)?, kind)));
    found.map(Candidate::finish).ok_or(Refusal::NoHeader)
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
    if !(gaps || repeats) || !textual || !several || lower.is_blank() {
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
        .filter(|row| !row.is_blank())
        .take(BELOW)
        .map(|row| row.cells.clone())
        .collect();
    drop_empty_end(&mut headers, &below);
    let mut mapping = match kind {
        Some(kind) => imports::recognise_as(kind, &headers, &below),
        None => imports::recognise(&headers, &below).1,
    };
    mapping.targets.resize(headers.len(), Target::Ignore);
    leave_out_counted_months(&mut mapping, &headers);
    let score = score(&headers, &mapping);
    let last_row = rows.get(last).map_or(0, |row| row.number);
    Candidate { last_row, headers, mapping, score }
}

/// Under a month there may stand quantities beside amounts; only the amounts are lines.
fn leave_out_counted_months(mapping: &mut Mapping, headers: &[String]) {
    for (target, header) in mapping.targets.iter_mut().zip(headers) {
        let header = header.to_lowercase();
        let counted = ["数量", "盒数", "件数", "支数", "qty", "quantity", "units"];
        if matches!(target, Target::MonthAmount(_)) && counted.iter().any(|w| header.contains(w)) {
            *target = Target::Ignore;
        }
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
        width > 1 && texts && width == row.cells.len() && filled(next) * 2 > width
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
    let mut taken: Vec<String> = Vec::with_capacity(headers.len());
    for (at, header) in headers.iter().enumerate() {
        let base = if header.is_empty() { format!("#{}", at + 1) } else { header.clone() };
        let mut name = base.clone();
        let mut count = 2;
        while taken.contains(&name) || (count > 2 && headers.contains(&name)) {
            name = format!("{base} ({count})");
            count += 1;
        }
        taken.push(name);
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_become_distinct() {
        let headers = ["Sales", "", "Sales", "Sales"].map(String::from);
        assert_eq!(distinct(&headers), ["Sales", "#2", "Sales (2)", "Sales (3)"]);
    }
}
