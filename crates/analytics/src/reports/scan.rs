//! Walks the rows of facts files, or their monthly sums, on all processors: only the columns and the
//! accounts asked for are decoded. Leaves out what is added up.

use crate::facts::{Column, FactFile, FactStore, StoredFile, fact_column};
use crate::rollup::rollup_column;
use crate::{AnalyticsError, Reach};
use parquet::data_type::{Int32Type, Int64Type};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Threads at most.
const THREADS: usize = 4;
/// Rows decoded at once.
const BATCH_ROWS: usize = 16_384;

/// Rows decoded together; each column has one value per row, or none where it was not asked for.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) account_key: Vec<i32>,
    pub(super) product_key: Vec<i32>,
    /// The day, or the index of the month.
    pub(super) time: Vec<i32>,
    pub(super) amount: Vec<i64>,
    pub(super) quantity: Vec<i64>,
    /// Bits of the days of the month with a purchase; of monthly sums only.
    pub(super) days: Vec<i32>,
}

/// What rows are added up into, one for each thread.
pub(super) trait Fold: Send {
    /// Takes rows of any account; those out of scope are to be left out.
    fn take(&mut self, rows: &Rows) -> Result<(), AnalyticsError>;
}

/// Where the rows come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    /// Every row as imported; with amounts and quantities, or with products, or both.
    Facts { products: bool },
    /// The sums of each account and month.
    Months,
}

/// Which files and accounts.
#[derive(Clone, Copy)]
pub(super) struct Scan<'a> {
    pub(super) store: &'a FactStore,
    pub(super) files: &'a [&'a FactFile],
    pub(super) reach: &'a Reach,
    pub(super) from: From,
}

impl Scan<'_> {
    /// Hands all rows to folds, one made for each thread, and returns these.
    pub(super) fn run<F: Fold>(
        self,
        make: impl Fn() -> F + Sync,
    ) -> Result<Vec<F>, AnalyticsError> {
        let mut groups = Vec::new();
        for file in self.files {
            let key = if self.from == From::Months { &file.rollup } else { &file.facts };
            let opened = self.store.open(key)?;
            groups.extend((0..opened.groups()).map(|group| (opened.clone(), group)));
        }
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let threads = processors.min(THREADS).min(groups.len()).max(1);
        let next = AtomicUsize::new(0);
        let work = || {
            let mut fold = make();
            let mut rows = Rows::default();
            while let Some((file, group)) = groups.get(next.fetch_add(1, Ordering::Relaxed)) {
                self.read(file, *group, &mut rows, &mut fold)?;
            }
            Ok(fold)
        };
        std::thread::scope(|scope| {
            let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            let joined = running.into_iter().map(std::thread::ScopedJoinHandle::join);
            joined
                .map(|done| done.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
                .collect()
        })
    }

    fn read(
        self,
        file: &StoredFile,
        group: usize,
        rows: &mut Rows,
        fold: &mut impl Fold,
    ) -> Result<(), AnalyticsError> {
        let steps = self.steps(file, group)?;
        if steps.is_empty() {
            return Ok(());
        }
        let mut columns = Columns::open(file, group, self.from)?;
        for (skip, read) in steps {
            columns.skip(skip)?;
            let mut left = read;
            while left > 0 {
                let count = left.min(BATCH_ROWS);
                columns.read(count, rows)?;
                fold.take(rows)?;
                left -= count;
            }
        }
        Ok(())
    }

    /// Rows to skip and then to read, again and again, so that every account in reach is read.
    fn steps(self, file: &StoredFile, group: usize) -> Result<Vec<(usize, usize)>, AnalyticsError> {
        let all = file.rows(group)?;
        let (first, last) = file.bounds(group, fact_column::ACCOUNT_KEY)?;
        if !self.reach.touches(first, last) {
            return Ok(Vec::new());
        }
        if matches!(self.reach, Reach::All) || self.from == From::Months {
            return Ok(vec![(0, all)]);
        }
        // Facts are sorted by account, so a page holds a stretch of keys.
        let pages = file.pages(group, fact_column::ACCOUNT_KEY);
        let mut steps: Vec<(usize, usize)> = Vec::new();
        let (mut low, mut position) = (first, 0);
        for (at, (start, largest)) in pages.iter().enumerate() {
            let end = pages.get(at + 1).map_or(all, |(next, _)| *next);
            if self.reach.touches(low, *largest) {
                match steps.last_mut() {
                    Some((_, read)) if *start == position => *read += end - start,
                    _ => steps.push((start - position, end - start)),
                }
                position = end;
            }
            low = *largest;
        }
        if pages.is_empty() {
            steps.push((0, all));
        }
        Ok(steps)
    }
}

struct Columns {
    account_key: Column<Int32Type>,
    product_key: Option<Column<Int32Type>>,
    time: Column<Int32Type>,
    amount: Column<Int64Type>,
    quantity: Column<Int64Type>,
    days: Option<Column<Int32Type>>,
}

impl Columns {
    fn open(file: &StoredFile, group: usize, from: From) -> Result<Self, AnalyticsError> {
        let is_months = from == From::Months;
        let narrow = |column| Column::<Int32Type>::open(file, group, column);
        let wide = |column| Column::<Int64Type>::open(file, group, column);
        let products = matches!(from, From::Facts { products: true });
        Ok(Self {
            account_key: narrow(fact_column::ACCOUNT_KEY)?,
            product_key: products.then(|| narrow(fact_column::PRODUCT_KEY)).transpose()?,
            time: narrow(if is_months { rollup_column::MONTH } else { fact_column::DAY })?,
            amount: wide(if is_months { rollup_column::AMOUNT } else { fact_column::AMOUNT })?,
            quantity: wide(if is_months {
                rollup_column::QUANTITY
            } else {
                fact_column::QUANTITY
            })?,
            days: is_months.then(|| narrow(rollup_column::DAYS)).transpose()?,
        })
    }

    fn skip(&mut self, rows: usize) -> Result<(), AnalyticsError> {
        self.account_key.skip(rows)?;
        self.time.skip(rows)?;
        self.amount.skip(rows)?;
        self.quantity.skip(rows)?;
        for column in [&mut self.product_key, &mut self.days].into_iter().flatten() {
            column.skip(rows)?;
        }
        Ok(())
    }

    fn read(&mut self, count: usize, rows: &mut Rows) -> Result<(), AnalyticsError> {
        for column in [&mut rows.account_key, &mut rows.time, &mut rows.product_key, &mut rows.days]
        {
            column.clear();
        }
        rows.amount.clear();
        rows.quantity.clear();
        self.account_key.append_raw(count, &mut rows.account_key)?;
        self.time.append_raw(count, &mut rows.time)?;
        self.amount.append_raw(count, &mut rows.amount)?;
        self.quantity.append_raw(count, &mut rows.quantity)?;
        if let Some(column) = &mut self.product_key {
            column.append_raw(count, &mut rows.product_key)?;
        }
        if let Some(column) = &mut self.days {
            column.append_raw(count, &mut rows.days)?;
        }
        Ok(())
    }
}
