//! What takes the lines of a sales file: a check that keeps nothing but counts and problems, and
//! the writer of facts.

use canopy_analytics::{AnalyticsError, FactBatch, FactWriter, LEFT_OUT};
use canopy_domain::Amount;
use canopy_domain::imports::Problem;
use canopy_tables::{SalesBatch, SalesSink};
use std::ops::ControlFlow;

/// Problems kept of one file; beyond, they are only counted.
const KEPT_MAX: usize = 100_000;

/// Rows with problems, as many as are kept.
pub(super) type Problems = Vec<(Problem, Vec<String>)>;

/// Counts rows and money per account and keeps the problems.
#[derive(Default)]
pub(super) struct CheckSink {
    /// Rows and money by the reader's index of the account.
    pub(super) weight: Vec<(u64, Amount)>,
    pub(super) problems: Problems,
}

impl SalesSink for CheckSink {
    fn batch(&mut self, batch: &SalesBatch) -> ControlFlow<()> {
        for (account, amount) in batch.account.iter().zip(&batch.amount) {
            let index = *account as usize;
            if index >= self.weight.len() {
                self.weight.resize(index + 1, Default::default());
            }
            if let Some((rows, sum)) = self.weight.get_mut(index) {
                *rows += 1;
                let more = Amount::from_ten_thousandths(*amount);
                *sum = sum.checked_add(more).unwrap_or(*sum);
            }
        }
        ControlFlow::Continue(())
    }

    fn problem(&mut self, problem: Problem, cells: &[String]) {
        keep(&mut self.problems, problem, cells);
    }
}

pub(super) fn keep(problems: &mut Problems, problem: Problem, cells: &[String]) {
    if problems.len() < KEPT_MAX {
        problems.push((problem, cells.to_vec()));
    }
}

/// Counts rows that are left out: one row may have been many lines, where months are columns.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LeftOut {
    pub(super) rows: u64,
    last: Option<u32>,
}

impl LeftOut {
    pub(super) fn count(&mut self, batch: &SalesBatch, keys: &[u32]) {
        for (account, row) in batch.account.iter().zip(&batch.row) {
            let is_out = keys.get(*account as usize).is_none_or(|key| *key == LEFT_OUT);
            if is_out && self.last != Some(*row) {
                self.rows += 1;
                self.last = Some(*row);
            }
        }
    }
}

/// Writes lines as facts, under the store's keys.
pub(super) struct FactSink<'a, P> {
    /// Key of each account by the reader's index; `LEFT_OUT` for those not imported.
    pub(super) accounts: &'a [u32],
    /// Key of each product by the reader's index.
    pub(super) products: &'a [u32],
    pub(super) writer: FactWriter,
    /// The lines of a batch under the store's keys; kept for its room.
    pub(super) facts: FactBatch,
    /// Told how far reading has come; `Break` when the import was cancelled.
    pub(super) progress: P,
    pub(super) problems: Problems,
    /// Rows left out because somebody decided so about their account.
    pub(super) left_out: LeftOut,
    pub(super) outcome: Result<(), AnalyticsError>,
    pub(super) is_cancelled: bool,
}

impl<P: FnMut(u64, u64) -> ControlFlow<()>> SalesSink for FactSink<'_, P> {
    fn batch(&mut self, batch: &SalesBatch) -> ControlFlow<()> {
        if self.is_cancelled {
            return ControlFlow::Break(());
        }
        self.left_out.count(batch, self.accounts);
        self.facts.refill(batch, self.accounts, self.products);
        if self.facts.is_empty() {
            return ControlFlow::Continue(());
        }
        match self.writer.push(&self.facts) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                self.outcome = Err(error);
                ControlFlow::Break(())
            }
        }
    }

    fn progress(&mut self, done_bytes: u64, total_bytes: u64) {
        self.is_cancelled |= (self.progress)(done_bytes, total_bytes).is_break();
    }

    fn problem(&mut self, problem: Problem, cells: &[String]) {
        keep(&mut self.problems, problem, cells);
    }
}
