//! Where rows come from when a file is read: text, a sheet parsed by a worker, or Parquet.

use super::Opened;
use crate::accounts::{self, TextRow};
use crate::batch::{AccountsRead, LeadsRead, SalesRead, SalesSink};
use crate::columnar::{self, Columns};
use crate::leads;
use crate::options::Limits;
use crate::refused::{damaged, refusal_of};
use crate::sales::{Dating, Fault, Ground, Lines, Plan, Progress, Rows, Setting, is_cut_code};
use crate::sheet::{self, Request};
use crate::text::{self, Decoded, Scanner, Unpacked};
use crate::values::Agreement;
use canopy_domain::imports::{Field, Mapping, Refusal, Target};
use encoding_rs::Encoding;
use std::io::Read;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Rows between two looks at the clock.
const CLOCK: u64 = 16_384;

/// How to get at the rows.
pub(super) enum Source {
    /// A text file.
    Text { encoding: &'static Encoding, delimiter: u8, terminator: u8 },
    /// A sheet of a workbook, with the rows it says it has.
    Sheet { sheet: String, merged: bool, rows: u32 },
    /// Parquet.
    Parquet,
}

impl Source {
    /// Whether rows leave out empty cells at their end.
    pub(super) fn has_short_rows(&self) -> bool {
        matches!(self, Self::Sheet { .. })
    }
}

/// Records of the file from its beginning, and how far they have come.
fn records(
    opened: &Opened,
    mapping: &Mapping,
) -> Result<(Scanner<Box<dyn Read + Send>>, Progress), Refusal> {
    let failed = |e: std::io::Error| refusal_of(&e);
    let mut progress = progress(opened)?;
    let limits = &opened.options.limits;
    match &opened.source {
        Source::Text { encoding, delimiter, terminator } => {
            let unpacked = Unpacked::open(&opened.path, limits.max_bytes).map_err(failed)?;
            progress.taken = Arc::clone(&unpacked.taken);
            let reader = Decoded::reader(unpacked, encoding).map_err(failed)?;
            Ok((Scanner::new(reader, *delimiter, *terminator), progress))
        }
        Source::Sheet { sheet, merged, rows } => {
            let worker = opened.options.worker.as_ref();
            let worker = worker.ok_or_else(|| damaged("no worker for workbooks"))?;
            let request = Request { worker, path: &opened.path, limits, merged: *merged };
            let reader = sheet::rows(&request, sheet, &code_columns(mapping))?;
            progress.rows = Some(u64::from(*rows));
            Ok((Scanner::new(reader, sheet::DELIMITER, b'\n'), progress))
        }
        Source::Parquet => Err(damaged("Parquet has no records of text")),
    }
}

fn progress(opened: &Opened) -> Result<Progress, Refusal> {
    let total = std::fs::metadata(&opened.path).map_err(|e| refusal_of(&e))?.len();
    Ok(Progress { taken: Arc::default(), total, rows: None })
}

/// Columns whose numbers name something, so that merged cells may repeat them.
fn code_columns(mapping: &Mapping) -> Vec<usize> {
    let counts = |target: &Target| {
        matches!(
            target,
            Target::MonthAmount(_)
                | Target::Ignore
                | Target::Field(
                    Field::Amount
                        | Field::Quantity
                        | Field::UnitPrice
                        | Field::Cost
                        | Field::PaidAmount
                        | Field::Score
                )
        )
    };
    let columns = mapping.targets.iter().enumerate();
    columns.filter(|(_, target)| !counts(target)).map(|(at, _)| at).collect()
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
    if matches!(opened.source, Source::Parquet) {
        return parquet_sales(opened, &Plan::new(&ground), &mut budget, sink);
    }
    ground.dates = settle_dates(opened, &ground, &mut budget)?;
    let plan = Plan::new(&ground);
    budget.rows = 0;
    let (mut scanner, progress) = records(opened, mapping)?;
    let mut lines = Lines::new(sink, &plan, setting(opened, mapping, progress));
    let mut rows = Rows::new(&plan, &opened.columns);
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

fn parquet_sales(
    opened: &Opened,
    plan: &Plan,
    budget: &mut Budget,
    sink: &mut dyn SalesSink,
) -> Result<SalesRead, Refusal> {
    let mut progress = progress(opened)?;
    let limits = &opened.options.limits;
    let needed = Columns::needed(plan);
    progress.rows = Some(columnar::row_count(&opened.path, limits)?);
    let setting = setting(opened, &opened.mapping, progress);
    let mut lines = Lines::new(sink, plan, setting);
    let mut rows = Rows::new(plan, &opened.columns);
    let mut first_row = 1_u32;
    columnar::batches(&opened.path, limits, &needed, |batch| {
        let columns = Columns::new(batch, plan, first_row)?;
        for index in 0..batch.num_rows() {
            budget.spend_row()?;
            match rows.read(columns.row(index), &mut lines) {
                Ok(()) => {}
                Err(Fault::Refused(refusal)) => return Err(refusal),
                Err(_) => return Ok(false),
            }
        }
        first_row += u32::try_from(batch.num_rows()).unwrap_or(0);
        Ok(true)
    })?;
    lines.finish(plan)
}

/// Where the sample leaves open which number is the month, the whole column is asked.
fn settle_dates(
    opened: &Opened,
    ground: &Ground<'_>,
    budget: &mut Budget,
) -> Result<Option<Agreement>, Refusal> {
    let (Dating::Day(at) | Dating::Month(at, _)) = Plan::new(ground).dating else {
        return Ok(None);
    };
    let mut agreement = ground.agreement(at);
    if agreement.is_certain() {
        return Ok(None);
    }
    let (mut scanner, _) = records(opened, ground.mapping)?;
    while let Some(row) = scanner.next().map_err(|e| refusal_of(&e))? {
        budget.spend_row()?;
        agreement.add_date(text::trim(row.cell(at)));
        if agreement.is_certain() {
            break;
        }
    }
    Ok(Some(agreement))
}

fn setting<'a>(opened: &'a Opened, mapping: &Mapping, progress: Progress) -> Setting<'a> {
    let is_text = matches!(opened.source, Source::Text { .. });
    let cut = |field| {
        is_text && mapping.column_of(field).is_some_and(|at| all_codes_cut(&opened.rows, at))
    };
    let marks_damage = match &opened.source {
        Source::Text { encoding, .. } => *encoding != encoding_rs::UTF_8,
        Source::Sheet { .. } | Source::Parquet => false,
    };
    Setting {
        headers: &opened.columns,
        most_accounts: opened.options.limits.max_accounts,
        most_products: opened.options.limits.max_products,
        keep_document_text: opened.options.keep_document_text,
        zeros_are_damage: (cut(Field::AccountCode), cut(Field::ProductCode)),
        marks_damage,
        progress,
    }
}

/// Whether the long codes of a column all end in zeros behind their fifteenth digit.
fn all_codes_cut(rows: &[Vec<String>], column: usize) -> bool {
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
    let limits = &opened.options.limits;
    let cut = |at| all_codes_cut(&opened.rows, at);
    let short_rows = opened.source.has_short_rows();
    let mut reader =
        accounts::Reader::new(mapping, &opened.columns, short_rows, limits.max_accounts);
    reader.zeros_are_damage = mapping.column_of(Field::AccountCode).is_some_and(cut);
    each_row(opened, mapping, limits.max_accounts, |row| reader.row(row))?;
    reader.finish()
}

/// Reads leads.
pub(super) fn read_leads(opened: &Opened, mapping: &Mapping) -> Result<LeadsRead, Refusal> {
    let short_rows = opened.source.has_short_rows();
    let mut reader = leads::Reader::new(mapping, &opened.columns, short_rows);
    each_row(opened, mapping, leads::MOST, |row| reader.row(row))?;
    reader.finish(opened.options.today)
}

/// Every row below the header.
fn each_row(
    opened: &Opened,
    mapping: &Mapping,
    most: u32,
    mut take: impl FnMut(TextRow<'_>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let limits = &opened.options.limits;
    let mut budget = Budget::new(limits);
    if matches!(opened.source, Source::Parquet) {
        let rows = columnar::all_rows(&opened.path, limits, most as usize + 1)?;
        for (number, row) in (1..).zip(rows) {
            budget.spend_row()?;
            let cells: Vec<&[u8]> = row.iter().map(String::as_bytes).collect();
            take(TextRow { number, cells: &cells })?;
        }
        return Ok(());
    }
    let (mut scanner, _) = records(opened, mapping)?;
    while let Some(row) = scanner.next().map_err(|e| refusal_of(&e))? {
        budget.spend_row()?;
        if row.row > opened.header_row {
            let cells: Vec<&[u8]> = row.cells().collect();
            take(TextRow { number: row.row, cells: &cells })?;
        }
    }
    Ok(())
}
