//! What customers owe, straight from files of invoices and receipts: the table of `canopy payments`.
//! The files pass through the very store a company has, in a folder that is gone afterwards; so the
//! figures are the same, and memory stays bounded.

use super::accounts::AccountList;
use super::find::Problems;
use super::fold::Survey;
use super::measure::MeasuredAccount;
use super::merge::{Keys, Merged};
use super::read::{FileRead, SalesFiles, Watch, shown};
use super::stopped::Stopped;
use crate::payments::{Terms, tallies};
use canopy_analytics::{AnalyticsError, FactStore, PaymentFile, PaymentKind, PaymentWriter, Reach};
use canopy_domain::Day;
use canopy_domain::imports::{FileKind, Problem, Refusal};
use canopy_domain::payments::PaymentFigures;
use canopy_domain::primitives::ImportId;
use canopy_tables::write::{Cell, Sheet};
use canopy_tables::{Opened, SalesBatch, SalesSink};
use rustc_hash::FxHashMap;
use std::ops::ControlFlow;
use std::path::Path;
use uuid::Uuid;

/// What the files say of every account.
#[derive(Debug, Clone)]
pub struct Owed {
    /// The day looked at.
    pub as_of: Day,
    /// Code or name of each account with an invoice, and its figures; in text order.
    pub accounts: Vec<(String, PaymentFigures)>,
    /// What reading each file found.
    pub files: Vec<FileRead>,
    /// What is wrong in them.
    pub problems: Problems,
}

/// Reads invoices and receipts as of a day, of the last day of the files where none is given. Limits
/// and terms come from `accounts` and from columns of the invoices.
pub fn payments_of_files(
    files: &SalesFiles,
    (as_of, accounts): (Option<Day>, Option<&Path>),
    watch: Watch<'_>,
) -> Result<Owed, Stopped> {
    let mut problems = Problems::default();
    let mut merged = Merged::default();
    let (mut opened, mut keys, mut reads) = (Vec::new(), Vec::new(), Vec::new());
    for path in &files.paths {
        let file = shown(path);
        let refused = |refusal| Stopped::Refused { file: file.clone(), refusal };
        let one = open(path, files).map_err(refused)?;
        let mut survey = Survey { file: &file, problems: &mut problems, watch: &mut *watch };
        let read = one.read_sales(&mut survey).map_err(refused)?;
        problems.rows += read.rows_bad;
        reads.push(FileRead::of(&file, &one, &read));
        keys.push(merged.add(read.accounts, read.products));
        opened.push((file, one));
    }
    let list = accounts.map(|path| AccountList::read(path, &files.options, &mut problems));
    let list = list.transpose()?.unwrap_or_default();
    if problems.rows > 0 && !files.good_only {
        return Err(Stopped::BadRows(problems));
    }
    merged.settle(&mut keys);
    let mut known: Vec<MeasuredAccount> = std::mem::take(&mut merged.accounts)
        .into_iter()
        .map(|seen| MeasuredAccount {
            code: seen.code,
            name: seen.name,
            attributes: seen.attributes,
            ..MeasuredAccount::default()
        })
        .collect();
    list.join(&mut known);
    let (as_of, figures) = figures(opened, keys, (&known, as_of))?;
    let named = figures
        .into_iter()
        .filter_map(|(key, figures)| Some((known.get(key as usize)?.key().to_owned(), figures)));
    let mut accounts: Vec<(String, PaymentFigures)> = named.collect();
    accounts.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(Owed { as_of, accounts, files: reads, problems })
}

fn open(path: &Path, files: &SalesFiles) -> Result<Opened, Refusal> {
    let opened = canopy_tables::open(path, &shown(path), None, &files.options)?;
    if matches!(opened.mapping().kind, FileKind::Invoices | FileKind::Receipts) {
        return Ok(opened);
    }
    // Not recognised by its columns: what is missing is said of invoices. A file that has it all may
    // as well be receipts, which taken for invoices would supersede the real ones.
    canopy_tables::open(path, &shown(path), Some(FileKind::Invoices), &files.options)?;
    Err(Refusal::InvoicesOrReceipts)
}

/// Writes the files as a company keeps them and adds up every account.
fn figures(
    opened: Vec<(String, Opened)>,
    keys: Vec<Keys>,
    (accounts, as_of): (&[MeasuredAccount], Option<Day>),
) -> Result<(Day, Vec<(u32, PaymentFigures)>), Stopped> {
    let folder = tempfile::tempdir().map_err(AnalyticsError::from)?;
    let store = FactStore::open_dir(folder.path())?;
    let mut files: Vec<PaymentFile> = Vec::new();
    for ((file, one), keys) in opened.into_iter().zip(keys) {
        files.push(write(&store, &one, keys).map_err(|stopped| stopped.of(&file))?);
    }
    let last = files.iter().map(|file| file.last_day).max();
    let as_of = as_of.or(last).ok_or(AnalyticsError::NoRows)?;
    let numbered = (0_u32..).zip(accounts);
    let terms: FxHashMap<u32, Terms> =
        numbered.map(|(key, account)| (key, Terms::of(&account.attributes, as_of))).collect();
    let found = tallies(&store, &files, &Reach::All, (&terms, as_of))?;
    Ok((as_of, found.into_iter().map(|(key, tally)| (key, tally.figures())).collect()))
}

/// Why a file could not be written.
enum Unwritten {
    Refused(Refusal),
    Broken(AnalyticsError),
}

impl Unwritten {
    fn of(self, file: &str) -> Stopped {
        match self {
            Self::Refused(refusal) => Stopped::Refused { file: file.to_owned(), refusal },
            Self::Broken(error) => error.into(),
        }
    }
}

fn write(store: &FactStore, opened: &Opened, keys: Keys) -> Result<PaymentFile, Unwritten> {
    let kind = match opened.mapping().kind {
        FileKind::Receipts => PaymentKind::Receipts,
        _ => PaymentKind::Invoices,
    };
    let import = ImportId(Uuid::now_v7());
    let writer = PaymentWriter::create(store, import, kind).map_err(Unwritten::Broken)?;
    let mut sink = Lines { writer, keys: keys.into_accounts(), outcome: Ok(()) };
    opened.read_sales(&mut sink).map_err(Unwritten::Refused)?;
    sink.outcome.map_err(Unwritten::Broken)?;
    sink.writer.finish().map_err(Unwritten::Broken)
}

/// Hands lines to the writer; what is wrong was told by the reading before.
struct Lines {
    writer: PaymentWriter,
    keys: Vec<u32>,
    outcome: Result<(), AnalyticsError>,
}

impl SalesSink for Lines {
    fn batch(&mut self, batch: &SalesBatch) -> ControlFlow<()> {
        self.outcome = self.writer.push(batch, &self.keys);
        if self.outcome.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    fn problem(&mut self, _: Problem, _: &[String]) {}
}

/// The columns of the table.
const HEADERS: [&str; 14] = [
    "account",
    "receivable",
    "overdue",
    "not_due",
    "days_1_30",
    "days_31_60",
    "days_61_90",
    "days_91_plus",
    "invoiced_12m",
    "dso",
    "overdue_share",
    "credit_use",
    "weighted_days_late",
    "on_time_share",
];

/// One row per account. A ratio nothing stands below is empty.
pub fn payments_table(owed: &Owed) -> Sheet {
    let ratio = |value: Option<f64>| value.map_or(Cell::Empty, Cell::Number);
    let rows = owed.accounts.iter().map(|(key, figures)| {
        let mut row = vec![
            Cell::from(key.as_str()),
            Cell::Money(figures.receivable),
            Cell::Money(figures.overdue),
        ];
        row.extend(figures.ages.map(Cell::Money));
        row.extend([
            Cell::Money(figures.invoiced),
            ratio(figures.dso),
            ratio(figures.overdue_share),
            ratio(figures.credit_use),
            ratio(figures.weighted_days_late),
            ratio(figures.on_time_share),
        ]);
        row
    });
    Sheet {
        name: "payments".to_owned(),
        headers: HEADERS.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}
