//! Where rows come from: a text file, a sheet parsed elsewhere, or Parquet.

use super::Opened;
use super::sniff::{self, Content};
use crate::accounts;
use crate::batch::{AccountsRead, SalesRead, SalesSink};
use crate::options::{Limits, ReadOptions};
use crate::refused::refusal_of;
use crate::sales::{Dating, Fault, Ground, Lines, Plan, Progress, Setting, TextRows, is_cut_code};
use crate::text::{self, Decoded, Scanner, Unpacked};
use canopy_domain::imports::{Field, FileKind, Mapping, Refusal};
use encoding_rs::Encoding;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::{Duration, Instant};

/// Rows that are looked at before reading.
const PREVIEWED: usize = 3_000;
/// Rows between two looks at the clock.
const CLOCK: u64 = 16_384;

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
}

/// A file as far as it must be known before its header is.
pub(super) struct Preview {
    pub(super) source: Source,
    pub(super) format: Format,
    pub(super) rows: Vec<Row>,
}

/// How to get at the rows.
pub(super) enum Source {
    /// A text file.
    Text { encoding: &'static Encoding, delimiter: u8, terminator: u8 },
}

impl Source {
    /// Whether columns are named by a schema instead of a row.
    pub(super) fn has_schema(&self) -> bool {
        false
    }

    /// Whether rows leave out empty cells at their end.
    pub(super) fn has_short_rows(&self) -> bool {
        false
    }
}

/// Recognises the format and reads the first rows.
pub(super) fn preview(
    path: &Path,
    _kind: Option<FileKind>,
    options: &ReadOptions,
) -> Result<Preview, Refusal> {
    match sniff::content(path)? {
        Content::Text => preview_text(path, options),
        Content::Zip | Content::Parquet => Err(Refusal::UnknownFormat),
    }
}

fn preview_text(path: &Path, options: &ReadOptions) -> Result<Preview, Refusal> {
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
    let format = Format::Csv { encoding: encoding.name(), delimiter };
    Ok(Preview { source: Source::Text { encoding, delimiter, terminator }, format, rows })
}

/// Records of the file from its beginning, and how far they have come.
fn records(opened: &Opened) -> Result<(Scanner<Box<dyn Read + Send>>, Progress), Refusal> {
    let failed = |e: std::io::Error| refusal_of(&e);
    match &opened.source {
        Source::Text { encoding, delimiter, terminator } => {
            let total = std::fs::metadata(&opened.path).map_err(failed)?.len();
            let unpacked =
                Unpacked::open(&opened.path, opened.options.limits.max_bytes).map_err(failed)?;
            let taken: Arc<AtomicU64> = Arc::clone(&unpacked.taken);
            let reader = Decoded::reader(unpacked, encoding).map_err(failed)?;
            let scanner = Scanner::new(reader, *delimiter, *terminator);
            Ok((scanner, Progress { taken, total }))
        }
    }
}

/// Ends a reading that takes too long or has too many rows.
struct Budget {
    ends: Instant,
    most_rows: u64,
    rows: u64,
}

impl Budget {
    fn new(limits: &Limits) -> Self {
        let ends = Instant::now() + Duration::from_secs(limits.seconds.min(1 << 30));
        Self { ends, most_rows: limits.max_rows.min(i32::MAX as u64), rows: 0 }
    }

    #[inline]
    fn spend_row(&mut self) -> Result<(), Refusal> {
        self.rows += 1;
        let late = self.rows.is_multiple_of(CLOCK) && Instant::now() > self.ends;
        if late || self.rows > self.most_rows { Err(Refusal::TooCostly) } else { Ok(()) }
    }
}

/// Reads sales.
pub(super) fn read_sales(
    opened: &Opened,
    mapping: &Mapping,
    sink: &mut dyn SalesSink,
) -> Result<SalesRead, Refusal> {
    let mut budget = Budget::new(&opened.options.limits);
    let mut ground = opened.ground(mapping);
    ground.order = settle_order(opened, &ground, &mut budget)?;
    let plan = Plan::new(&ground);
    budget.rows = 0;
    let (mut scanner, progress) = records(opened)?;
    let mut lines = Lines::new(sink, &plan, setting(opened, mapping, progress));
    let mut rows = TextRows::new(&plan, &opened.columns);
    while let Some(row) = scanner.next().map_err(|e| refusal_of(&e))? {
        budget.spend_row()?;
        if row.row <= opened.header_row {
            continue;
        }
        match rows.read(row, &mut lines) {
            Ok(()) => {}
            Err(Fault::Refused(refusal)) => return Err(refusal),
            Err(_) => break,
        }
    }
    lines.finish(&plan)
}

/// Where the sample leaves open which number is the month, the whole column is asked.
fn settle_order(
    opened: &Opened,
    ground: &Ground<'_>,
    budget: &mut Budget,
) -> Result<Option<crate::values::DateOrder>, Refusal> {
    let (Dating::Day(at) | Dating::Month(at, _)) = Plan::new(ground).dating else {
        return Ok(None);
    };
    let mut agreement = ground.agreement(at);
    if agreement.order_is_certain() {
        return Ok(None);
    }
    let (mut scanner, _) = records(opened)?;
    while let Some(row) = scanner.next().map_err(|e| refusal_of(&e))? {
        budget.spend_row()?;
        agreement.add_date(text::trim(row.cell(at)));
        if agreement.order_is_certain() {
            break;
        }
    }
    Ok(Some(agreement.order()))
}

fn setting<'a>(opened: &'a Opened, mapping: &Mapping, progress: Progress) -> Setting<'a> {
    let cut = |field| mapping.column_of(field).is_some_and(|at| all_codes_cut(&opened.rows, at));
    let Source::Text { encoding, .. } = &opened.source;
    Setting {
        headers: &opened.columns,
        most_accounts: opened.options.limits.max_accounts,
        keep_document_text: opened.options.keep_document_text,
        zeros_are_damage: (cut(Field::AccountCode), cut(Field::ProductCode)),
        marks_damage: *encoding != encoding_rs::UTF_8,
        progress,
    }
}

/// Whether the long codes of a column all end in zeros behind their fifteenth digit.
pub(super) fn all_codes_cut(rows: &[Vec<String>], column: usize) -> bool {
    let mut long: Vec<&str> = rows
        .iter()
        .filter_map(|row| row.get(column))
        .map(|cell| cell.trim())
        .filter(|cell| cell.len() > 15 && cell.bytes().all(|b| b.is_ascii_digit()))
        .collect();
    long.sort_unstable();
    long.dedup();
    long.len() > 1 && long.iter().all(|code| is_cut_code(code.as_bytes()))
}

/// Reads accounts.
pub(super) fn read_accounts(opened: &Opened, mapping: &Mapping) -> Result<AccountsRead, Refusal> {
    let mut budget = Budget::new(&opened.options.limits);
    let cut = |at| all_codes_cut(&opened.rows, at);
    let zeros_are_damage = mapping.column_of(Field::AccountCode).is_some_and(cut);
    let mut reader = accounts::Reader::new(
        mapping,
        &opened.columns,
        opened.source.has_short_rows(),
        opened.options.limits.max_accounts,
    );
    reader.zeros_are_damage = zeros_are_damage;
    let (mut scanner, _) = records(opened)?;
    while let Some(row) = scanner.next().map_err(|e| refusal_of(&e))? {
        budget.spend_row()?;
        if row.row > opened.header_row {
            reader.row(row)?;
        }
    }
    reader.finish()
}
