//! What takes the batches of a file: a survey that only looks, and the fold into metrics.

use super::find::Problems;
use super::merge::Keys;
use canopy_analytics::{FactColumns, MetricsPass};
use canopy_domain::imports::Problem;
use canopy_tables::{SalesBatch, SalesSink};
use std::ops::ControlFlow;

/// Looks at every row and keeps only what is wrong.
pub(super) struct Survey<'a> {
    pub(super) file: &'a str,
    pub(super) problems: &'a mut Problems,
    pub(super) watch: &'a mut dyn FnMut(&str, u64, u64),
}

impl SalesSink for Survey<'_> {
    fn batch(&mut self, _: &SalesBatch) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn progress(&mut self, done_bytes: u64, total_bytes: u64) {
        (self.watch)(self.file, done_bytes, total_bytes);
    }

    fn problem(&mut self, problem: Problem, cells: &[String]) {
        self.problems.note(self.file, problem, cells);
    }
}

/// What takes the rows that count, batch by batch.
pub(super) trait Pass {
    fn push(&mut self, columns: FactColumns<'_>);
}

impl Pass for MetricsPass {
    fn push(&mut self, columns: FactColumns<'_>) {
        Self::push(self, columns);
    }
}

/// Folds rows into a pass. One file is its own dictionary; of several, keys are translated.
pub(super) struct Fold<'a> {
    pub(super) file: &'a str,
    pub(super) pass: &'a mut dyn Pass,
    pub(super) keys: Option<Keys>,
    /// `None` when a survey has noted them already.
    pub(super) problems: Option<&'a mut Problems>,
    pub(super) watch: &'a mut dyn FnMut(&str, u64, u64),
}

impl SalesSink for Fold<'_> {
    fn batch(&mut self, batch: &SalesBatch) -> ControlFlow<()> {
        let (account_key, product_key) = match &mut self.keys {
            None => (batch.account.as_slice(), batch.product.as_slice()),
            Some(keys) => keys.translate(&batch.account, &batch.product),
        };
        self.pass.push(FactColumns {
            account_key,
            product_key,
            day: &batch.day,
            amount: &batch.amount,
            quantity: &batch.quantity,
            cost: batch.cost.as_deref(),
            document: &batch.document,
        });
        ControlFlow::Continue(())
    }

    fn progress(&mut self, done_bytes: u64, total_bytes: u64) {
        (self.watch)(self.file, done_bytes, total_bytes);
    }

    fn problem(&mut self, problem: Problem, cells: &[String]) {
        if let Some(problems) = &mut self.problems {
            problems.note(self.file, problem, cells);
        }
    }
}
