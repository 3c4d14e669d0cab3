//! Files to try, a sink that keeps everything, and short ways to read.

use canopy_domain::imports::{Problem, ProblemCode, Refusal};
use canopy_domain::primitives::day_from_number;
use canopy_tables::{
    Limits, Opened, ReadOptions, SalesBatch, SalesRead, SalesSink, SheetWorker, open,
};
use std::io::Write;
use std::ops::ControlFlow;
use tempfile::NamedTempFile;

/// One line as a test looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) account: u32,
    pub(crate) product: u32,
    pub(crate) day: String,
    pub(crate) amount: i64,
    pub(crate) quantity: i64,
    pub(crate) document: u64,
    pub(crate) row: u32,
}

/// Keeps everything.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) lines: Vec<Line>,
    pub(crate) problems: Vec<(Problem, Vec<String>)>,
    pub(crate) batches: usize,
    pub(crate) largest: usize,
    pub(crate) progress: Vec<(u64, u64)>,
    pub(crate) stop_after: Option<usize>,
    pub(crate) costs: Vec<i64>,
    pub(crate) documents: Vec<String>,
}

impl SalesSink for Kept {
    fn batch(&mut self, batch: &SalesBatch) -> ControlFlow<()> {
        self.batches += 1;
        self.largest = self.largest.max(batch.len());
        for at in 0..batch.len() {
            self.lines.push(Line {
                account: batch.account[at],
                product: batch.product[at],
                day: day_from_number(batch.day[at]).unwrap().to_string(),
                amount: batch.amount[at],
                quantity: batch.quantity[at],
                document: batch.document[at],
                row: batch.row[at],
            });
        }
        self.costs.extend(batch.cost.iter().flatten());
        if let Some(texts) = &batch.document_text {
            self.documents.extend(texts.iter().map(str::to_owned));
        }
        match self.stop_after {
            Some(most) if self.batches >= most => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    }

    fn progress(&mut self, done_bytes: u64, total_bytes: u64) {
        self.progress.push((done_bytes, total_bytes));
    }

    fn problem(&mut self, problem: Problem, cells: &[String]) {
        self.problems.push((problem, cells.to_vec()));
    }
}

impl Kept {
    /// Codes of the problems in order.
    pub(crate) fn codes(&self) -> Vec<ProblemCode> {
        self.problems.iter().map(|(problem, _)| problem.code).collect()
    }

    /// Days of the lines in order.
    pub(crate) fn days(&self) -> Vec<&str> {
        self.lines.iter().map(|line| line.day.as_str()).collect()
    }

    /// Amounts of the lines in order.
    pub(crate) fn amounts(&self) -> Vec<i64> {
        self.lines.iter().map(|line| line.amount).collect()
    }
}

/// A file on disk with these bytes.
pub(crate) fn file(bytes: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    file.flush().unwrap();
    file
}

/// The worker this crate builds.
pub(crate) fn options() -> ReadOptions {
    let worker =
        SheetWorker { program: env!("CARGO_BIN_EXE_canopy-sheet-worker").into(), args: Vec::new() };
    let limits = Limits { seconds: 60, memory_bytes: 512 << 20, ..Limits::default() };
    ReadOptions { worker: Some(worker), limits, ..ReadOptions::default() }
}

/// Opens these bytes.
pub(crate) fn opened(bytes: &[u8], options: &ReadOptions) -> Result<Opened, Refusal> {
    let file = file(bytes);
    // The file must outlive what was opened.
    let path = file.into_temp_path().keep().unwrap();
    let opened = open(&path, "test", None, options);
    if opened.is_err() {
        let _ = std::fs::remove_file(&path);
    }
    opened
}

/// Reads these bytes as sales.
pub(crate) fn read_with(bytes: &[u8], options: &ReadOptions) -> Result<(SalesRead, Kept), Refusal> {
    let file = file(bytes);
    let mut kept = Kept::default();
    let read = open(file.path(), "test", None, options)?.read_sales(&mut kept)?;
    Ok((read, kept))
}

/// Reads these bytes as sales, which must do.
pub(crate) fn read(bytes: &[u8]) -> (SalesRead, Kept) {
    read_with(bytes, &options()).unwrap()
}

/// Names of the accounts read.
pub(crate) fn names(read: &SalesRead) -> Vec<&str> {
    read.accounts.iter().map(|account| account.name.as_deref().unwrap_or("-")).collect()
}

/// Codes of the accounts read.
pub(crate) fn codes(read: &SalesRead) -> Vec<&str> {
    read.accounts.iter().map(|account| account.code.as_deref().unwrap_or("-")).collect()
}

/// `amount` in ten-thousandths.
pub(crate) fn money(units: i64) -> i64 {
    units * 10_000
}
