//! Opening a file: what it is by its content, where its header stands, what its columns mean.

mod header;
mod map;
mod preview;
mod sniff;
mod source;

use crate::batch::{AccountsRead, LeadsRead, SalesRead, SalesSink};
use crate::options::ReadOptions;
use crate::sales::Ground;
use canopy_domain::imports::{Factor, FileKind, Mapping, Refusal, Target};
pub use preview::Format;
use preview::Preview;
use source::Source;
use std::path::{Path, PathBuf};

/// Rows shown as a sample.
const SHOWN: usize = 20;

/// A file recognised, ready to be read.
pub struct Opened {
    path: PathBuf,
    source: Source,
    format: Format,
    options: ReadOptions,
    header_row: u32,
    columns: Vec<String>,
    /// Rows below the header that conventions are judged by.
    rows: Vec<Vec<String>>,
    sample: Vec<Vec<String>>,
    mapping: Mapping,
}

/// Recognises the file at `path`, called `name` by the person who brought it. `kind` says what it
/// holds where that is known; otherwise its columns decide.
pub fn open(
    path: &Path,
    name: &str,
    kind: Option<FileKind>,
    options: &ReadOptions,
) -> Result<Opened, Refusal> {
    let not_found = |_| Refusal::NotFound { file: name.to_owned() };
    let about = std::fs::metadata(path).map_err(not_found)?;
    if !about.is_file() {
        return Err(Refusal::NotFound { file: name.to_owned() });
    }
    if about.len() == 0 {
        return Err(Refusal::Empty);
    }
    let Preview { source, format, rows, header } = preview::preview(path, kind, options)?;
    let mut mapping = header.mapping;
    map::apply(&mut mapping, &header.columns, &options.map)?;
    let below: Vec<Vec<String>> = rows
        .into_iter()
        .filter(|row| row.number > header.last_row)
        .filter(|row| !row.is_blank())
        .map(|row| row.cells)
        .collect();
    let sample = below.iter().take(SHOWN).map(|row| fitted(row, header.columns.len())).collect();
    Ok(Opened {
        path: path.to_owned(),
        source,
        format,
        options: options.clone(),
        header_row: header.last_row,
        columns: header.columns,
        rows: below,
        sample,
        mapping,
    })
}

/// A row with exactly as many cells as there are columns.
fn fitted(row: &[String], width: usize) -> Vec<String> {
    let padding = std::iter::repeat_with(String::new);
    row.iter().cloned().chain(padding).take(width).collect()
}

impl Opened {
    /// What the file is.
    pub fn format(&self) -> &Format {
        &self.format
    }

    /// The row of the header as a person counts; 0 where the columns are named by a schema.
    pub fn header_row(&self) -> u32 {
        self.header_row
    }

    /// The headers, each different from all others; a column without one is `#` and its number.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The first rows as text, at most twenty, each with a cell for every column.
    pub fn sample(&self) -> &[Vec<String>] {
        &self.sample
    }

    /// What the columns mean.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    /// Says what the columns mean; what it does not say of a factor, the header says. Refused when something every row needs has no column.
    pub fn set_mapping(&mut self, mapping: Mapping) -> Result<(), Refusal> {
        let mut mapping = mapping;
        mapping.targets.resize(self.columns.len(), Target::Ignore);
        let unsaid = self.columns.iter().skip(mapping.factors.len());
        mapping.factors.extend(unsaid.map(|column| Factor::of_header(column)));
        mapping.check()?;
        self.mapping = mapping;
        Ok(())
    }

    /// Reads the file as sales, or as invoices, receipts or answers where its mapping says so. Rows
    /// that are not good are told to the sink and left out.
    pub fn read_sales(&self, sink: &mut dyn SalesSink) -> Result<SalesRead, Refusal> {
        let kind = match self.mapping.kind {
            FileKind::Accounts | FileKind::Leads => FileKind::Sales,
            kind => kind,
        };
        let mapping = Mapping { kind, ..self.mapping.clone() };
        mapping.check()?;
        source::read_sales(self, &mapping, sink)
    }

    /// Reads the file as accounts.
    pub fn read_accounts(&self) -> Result<AccountsRead, Refusal> {
        let mapping = Mapping { kind: FileKind::Accounts, ..self.mapping.clone() };
        mapping.check()?;
        source::read_accounts(self, &mapping)
    }

    /// Reads the file as leads.
    pub fn read_leads(&self) -> Result<LeadsRead, Refusal> {
        let mapping = Mapping { kind: FileKind::Leads, ..self.mapping.clone() };
        mapping.check()?;
        source::read_leads(self, &mapping)
    }

    fn ground<'a>(&'a self, mapping: &'a Mapping) -> Ground<'a> {
        Ground {
            mapping,
            rows: &self.rows,
            short_rows: self.source.has_short_rows(),
            today: self.options.today,
            dates: None,
        }
    }
}
