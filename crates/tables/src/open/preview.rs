//! The first look at a file: its format and first rows, enough to find the header.

use super::header::{self, Header};
use super::sniff::{self, Content};
use super::source::Source;
use crate::columnar;
use crate::options::{Limits, ReadOptions};
use crate::refused::{damaged, refusal_of};
use crate::sheet::{self, Looked, Request};
use crate::text::{self, Decoded, Scanner};
use crate::values::is_total_label;
use canopy_domain::imports::{FileKind, Refusal};
use std::path::Path;

/// Rows that are looked at before reading.
const PREVIEWED: usize = 3_000;
/// Rows of each sheet that are looked at before reading.
const OF_SHEET: usize = 1_000;

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Format {
    /// Text with separated cells.
    Csv {
        /// The encoding's name.
        encoding: &'static str,
        /// What parts the cells.
        delimiter: u8,
    },
    /// A workbook.
    Xlsx {
        /// All its sheets.
        sheets: Vec<String>,
        /// The one that is read.
        sheet: String,
        /// Others with the very same columns, which are not read.
        alike: Vec<String>,
    },
    /// Parquet.
    Parquet,
}

/// A row of the preview.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// As a person counts; 0 for the names of a schema.
    pub(super) number: u32,
    pub(super) cells: Vec<String>,
}

impl Row {
    /// Whether it shows nothing.
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| text::is_blank(cell.as_bytes()))
    }

    /// Whether it looks like a subtotal or total.
    pub(super) fn is_total(&self) -> bool {
        self.cells.iter().any(|cell| is_total_label(cell.as_bytes(), true))
    }
}

/// A file as far as it must be known before it is read.
pub(super) struct Preview {
    pub(super) source: Source,
    pub(super) format: Format,
    pub(super) rows: Vec<Row>,
    pub(super) header: Header,
}

/// Recognises the format, reads the first rows and finds the header.
pub(super) fn preview(
    path: &Path,
    kind: Option<FileKind>,
    options: &ReadOptions,
) -> Result<Preview, Refusal> {
    match sniff::content(path)? {
        Content::Text => of_text(path, kind, options),
        Content::Zip => of_workbook(path, kind, options),
        Content::Parquet => of_parquet(path, kind, &options.limits),
    }
}

fn of_text(path: &Path, kind: Option<FileKind>, options: &ReadOptions) -> Result<Preview, Refusal> {
    let (head, probes) = text::sample_of(path, options.limits.max_bytes)?;
    let encoding = text::detect_encoding(options.encoding.as_deref(), &head, &probes)?;
    let sample = Decoded::sample(&head, encoding);
    if !sniff::is_text(&sample) {
        return Err(Refusal::UnknownFormat);
    }
    let terminator = text::detect_terminator(&sample);
    let delimiter = match options.delimiter {
        Some(delimiter) => delimiter,
        None => text::detect_delimiter(&sample, terminator),
    };
    let mut rows = Vec::new();
    let mut scanner = Scanner::new(sample.as_slice(), delimiter, terminator);
    while let Some(row) = scanner.next().map_err(|e| refusal_of(&e))? {
        let cells = row.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
        rows.push(Row { number: row.row, cells });
        if rows.len() == PREVIEWED {
            break;
        }
    }
    if rows.len() > 2 && rows.len() < PREVIEWED && text::is_cut(&head) {
        rows.pop();
    }
    let header = header::find(&rows, options.header_row, kind)?;
    let format = Format::Csv { encoding: encoding.name(), delimiter };
    Ok(Preview { source: Source::Text { encoding, delimiter, terminator }, format, rows, header })
}

fn of_workbook(
    path: &Path,
    kind: Option<FileKind>,
    options: &ReadOptions,
) -> Result<Preview, Refusal> {
    let scanned = sheet::scan(path, &options.limits)?;
    let worker = options.worker.as_ref().ok_or_else(|| damaged("no worker for workbooks"))?;
    let request = Request { worker, path, limits: &options.limits, merged: scanned.merged };
    let looked = sheet::look(&request, OF_SHEET)?;
    let names: Vec<String> = looked.iter().map(|sheet| sheet.name.clone()).collect();
    let wanted = match &options.sheet {
        Some(name) => Some(position(&names, name)?),
        None => None,
    };
    let (best, alike) = best_sheet(looked, wanted, kind, options.header_row)?;
    let Found { name: sheet, length, rows, header } = best;
    let format = Format::Xlsx { sheets: names, sheet: sheet.clone(), alike };
    let source = Source::Sheet { sheet, merged: scanned.merged, rows: length };
    Ok(Preview { source, format, rows, header })
}

fn position(names: &[String], wanted: &str) -> Result<usize, Refusal> {
    let plain = |name: &str| name.trim().to_lowercase();
    let exact = names.iter().position(|name| name == wanted);
    exact
        .or_else(|| names.iter().position(|name| plain(name) == plain(wanted)))
        .or_else(|| wanted.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < names.len()))
        .ok_or_else(|| {
            damaged(format!("no sheet “{wanted}”; the workbook has {}", names.join(", ")))
        })
}

/// A sheet with a header.
struct Found {
    name: String,
    /// How many rows it has.
    length: u32,
    rows: Vec<Row>,
    header: Header,
}

/// The sheet wanted, else the one whose header is recognised best, the first of equals; and the
/// names of the others that have the same columns.
fn best_sheet(
    looked: Vec<Looked>,
    wanted: Option<usize>,
    kind: Option<FileKind>,
    header_row: Option<u32>,
) -> Result<(Found, Vec<String>), Refusal> {
    let mut best: Option<Found> = None;
    let mut columns: Vec<(String, Vec<String>)> = Vec::new();
    let mut failed = Refusal::Empty;
    for (at, sheet) in looked.into_iter().enumerate() {
        if wanted.is_some_and(|wanted| wanted != at) {
            continue;
        }
        let numbered = (1..).zip(sheet.first);
        let rows: Vec<Row> = numbered.map(|(number, cells)| Row { number, cells }).collect();
        match header::find(&rows, header_row, kind) {
            Ok(header) => {
                columns.push((sheet.name.clone(), header.columns.clone()));
                if best.as_ref().is_none_or(|best| header.score > best.header.score) {
                    best = Some(Found { name: sheet.name, length: sheet.rows, rows, header });
                }
            }
            Err(Refusal::Empty) => {}
            Err(refusal) => failed = refusal,
        }
    }
    let best = best.ok_or(failed)?;
    let same = |(name, columns): &(String, Vec<String>)| {
        *name != best.name && *columns == best.header.columns
    };
    let alike = columns.into_iter().filter(same).map(|(name, _)| name).collect();
    Ok((best, alike))
}

fn of_parquet(path: &Path, kind: Option<FileKind>, limits: &Limits) -> Result<Preview, Refusal> {
    let (names, first) = columnar::preview(path, limits, PREVIEWED)?;
    if names.len() > header::MOST_COLUMNS as usize {
        return Err(Refusal::TooManyColumns { limit: header::MOST_COLUMNS });
    }
    if first.is_empty() {
        return Err(Refusal::Empty);
    }
    let mut rows = vec![Row { number: 0, cells: names }];
    rows.extend((1..).zip(first).map(|(number, cells)| Row { number, cells }));
    let header = header::of_schema(&rows, kind);
    Ok(Preview { source: Source::Parquet, format: Format::Parquet, rows, header })
}
