//! What a person may say about a file before it is read, and the limits it is read under.

use canopy_domain::Day;
use std::ffi::OsString;
use std::path::PathBuf;

/// Corrections to what is recognised, and the limits of reading.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// Encoding by its label (`utf-8`, `gbk`, `gb18030`, `utf-16le` …); recognised when `None`.
    pub encoding: Option<String>,
    /// Separator between cells; recognised when `None`.
    pub delimiter: Option<u8>,
    /// Sheet of a workbook; the first one with a recognisable header when `None`.
    pub sheet: Option<String>,
    /// Row of the header as a person counts, from 1; found when `None`.
    pub header_row: Option<u32>,
    /// Field (`account`, `amount` …, any header meaning, or `ignore`) and column header.
    pub map: Vec<(String, String)>,
    /// Day of the import. Days more than a year later are problems; not looked at when `None`.
    pub today: Option<Day>,
    /// Whether batches carry the document numbers as text, not only their hash.
    pub keep_document_text: bool,
    /// What may be read at most.
    pub limits: Limits,
    /// How workbooks are parsed in a process of their own; without it they are refused.
    pub worker: Option<SheetWorker>,
}

/// What reading one file may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes once unpacked and decoded.
    pub max_bytes: u64,
    /// Rows, blank and bad ones included; never more than 2³¹ − 1.
    pub max_rows: u64,
    /// Distinct accounts of one file.
    pub max_accounts: u32,
    /// Distinct products of one file.
    pub max_products: u32,
    /// Wall-clock seconds.
    pub seconds: u64,
    /// Memory of the process that parses a workbook.
    pub memory_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 16 << 30,
            max_rows: 200_000_000,
            max_accounts: 2_000_000,
            max_products: 200_000,
            seconds: 1_800,
            memory_bytes: 2 << 30,
        }
    }
}

/// A program that calls [`crate::sheet_worker_main`] with the arguments that follow `args`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetWorker {
    /// The program, usually the running one.
    pub program: PathBuf,
    /// What comes before the worker's own arguments, such as a hidden sub-command.
    pub args: Vec<OsString>,
}
