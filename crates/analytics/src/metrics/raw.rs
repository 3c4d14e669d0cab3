//! The figures of stored files, block by block of accounts: monthly sums where the window's borders
//! allow it, rows elsewhere. Both give the same figures.

use super::pass::MetricsPass;
use super::periods::Periods;
use crate::facts::{FactCursor, FactFile, FactStore};
use crate::rollup::{BLOCK_KEYS, RollupReader};
use crate::{AnalyticsError, Reach};
use canopy_domain::Window;
use canopy_domain::primitives::day_number;
use canopy_domain::sales::RawMetrics;
use std::ops::Range;

/// Threads at most; each reads its own stretch of accounts.
const THREADS: u32 = 4;

/// Where a file's part of the figures is read from.
enum Source {
    Months(RollupReader),
    Rows(Vec<FactCursor>),
}

/// Folds the files into one entry per account key; accounts out of reach stay at the default.
///
/// Blocks the thread for as long as it reads. Memory grows with accounts, not with rows.
pub fn raw_metrics(
    store: &FactStore,
    files: &[FactFile],
    window: Window,
    reach: &Reach,
) -> Result<Vec<RawMetrics>, AnalyticsError> {
    let Some(last_key) = files.iter().map(|file| file.max_account_key).max() else {
        return Ok(Vec::new());
    };
    let job = Job { store, files, periods: Periods::new(window), reach, last_key };
    let blocks = last_key / BLOCK_KEYS + 1;
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let threads = u32::try_from(processors).unwrap_or(1).clamp(1, THREADS.min(blocks));
    let share = blocks.div_ceil(threads);
    let shares = (0..threads).map(|n| n * share..blocks.min((n + 1) * share));

    let parts: Vec<_> = std::thread::scope(|scope| {
        let running: Vec<_> = shares.map(|range| scope.spawn(|| job.fold(range))).collect();
        running.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
    });
    let mut figures = Vec::with_capacity(last_key as usize + 1);
    for part in parts {
        figures.append(&mut part.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
    }
    Ok(figures)
}

#[derive(Clone, Copy)]
struct Job<'a> {
    store: &'a FactStore,
    files: &'a [FactFile],
    periods: Periods,
    reach: &'a Reach,
    last_key: u32,
}

impl Job<'_> {
    fn fold(self, blocks: Range<u32>) -> Result<Vec<RawMetrics>, AnalyticsError> {
        let mut sources = self.open()?;
        let mut pass = MetricsPass::starting_at(self.periods);
        let mut figures = Vec::new();
        for block in blocks {
            let first = block * BLOCK_KEYS;
            let last = self.last_key.min(first + (BLOCK_KEYS - 1));
            let count = last - first + 1;
            if !self.reach.touches(first, last) {
                figures.resize(figures.len() + count as usize, RawMetrics::default());
                continue;
            }
            pass.begin(first, count);
            for source in &mut sources {
                source.feed(first, &self.periods, &mut pass)?;
            }
            let within = pass.finish()?.into_iter().zip(first..);
            figures.extend(within.map(|(found, key)| {
                if self.reach.contains(key) { found } else { RawMetrics::default() }
            }));
        }
        Ok(figures)
    }

    fn open(self) -> Result<Vec<Source>, AnalyticsError> {
        let relevant =
            self.files.iter().filter(|file| day_number(file.first_day) <= self.periods.as_of);
        relevant
            .map(|file| {
                let (first_day, last_day) = (day_number(file.first_day), day_number(file.last_day));
                if self.periods.cut_a_month(first_day, last_day) {
                    let facts = self.store.open(&file.facts)?;
                    Ok(Source::Rows(FactCursor::open_all(&facts, file.has_cost)?))
                } else {
                    let rollup = self.store.open(&file.rollup)?;
                    Ok(Source::Months(RollupReader::new(rollup, first_day, file.has_cost)))
                }
            })
            .collect()
    }
}

impl Source {
    fn feed(
        &mut self,
        first: u32,
        periods: &Periods,
        pass: &mut MetricsPass,
    ) -> Result<(), AnalyticsError> {
        match self {
            Self::Months(reader) => {
                reader.months_of(first, periods, |month| pass.push_month(month))
            }
            Self::Rows(cursors) => cursors.iter_mut().try_for_each(|cursor| {
                cursor.rows_of(first, first + BLOCK_KEYS, |rows| pass.push(rows))
            }),
        }
    }
}
