//! Reads the monthly sums of one block of accounts, and of each month only what a window needs.

use super::BLOCK_KEYS;
use super::schema::column;
use crate::AnalyticsError;
use crate::facts::{Column, NO_COST, StoredFile};
use crate::metrics::{Period, Periods};
use canopy_domain::Month;
use canopy_domain::primitives::day_number;
use parquet::data_type::{ByteArrayType, DataType, Int32Type, Int64Type};
use parquet::errors::ParquetError;

/// One account's month as metrics take it. Empty lists and zero sums where the period needs none.
pub(crate) struct MonthRow<'a> {
    pub(crate) account_key: u32,
    pub(crate) period: Period,
    /// Number of the month's first day.
    pub(crate) first_day: i32,
    pub(crate) days: u32,
    pub(crate) amount: i64,
    pub(crate) rows: u32,
    pub(crate) cost: i64,
    pub(crate) products: &'a [u8],
    pub(crate) documents: &'a [u8],
}

/// A rollup file, read block by block in ascending order.
pub(crate) struct RollupReader {
    file: StoredFile,
    /// First day of any row of the file.
    first_day: i32,
    has_cost: bool,
    next_group: usize,
}

/// Consecutive rows of one month.
struct Stretch {
    start: usize,
    length: usize,
    first_day: i32,
    period: Period,
}

impl RollupReader {
    pub(crate) fn new(file: StoredFile, first_day: i32, has_cost: bool) -> Self {
        Self { file, first_day, has_cost, next_group: 0 }
    }

    /// Hands the months of the block that starts at `first` to `sink`.
    pub(crate) fn months_of(
        &mut self,
        first: u32,
        periods: &Periods,
        sink: impl FnMut(&MonthRow<'_>),
    ) -> Result<(), AnalyticsError> {
        while self.next_group < self.file.groups() {
            let (smallest, _) = self.file.bounds(self.next_group, column::ACCOUNT_KEY)?;
            if smallest >= first + BLOCK_KEYS {
                return Ok(());
            }
            self.next_group += 1;
            if smallest >= first {
                return self.read(self.next_group - 1, periods, sink);
            }
        }
        Ok(())
    }

    fn read(
        &self,
        group: usize,
        periods: &Periods,
        mut sink: impl FnMut(&MonthRow<'_>),
    ) -> Result<(), AnalyticsError> {
        let stretches = self.stretches(group, periods)?;
        let all = select(&stretches, |_| true);
        let sums = select(&stretches, |p| p != Period::Earlier);
        let current = select(&stretches, |p| p == Period::Current);

        let account = self.column::<Int32Type, _>(group, column::ACCOUNT_KEY, &all, plain)?;
        let days = self.column::<Int32Type, _>(group, column::DAYS, &all, plain)?;
        let amount = self.column::<Int64Type, _>(group, column::AMOUNT, &sums, plain)?;
        let rows = self.column::<Int32Type, _>(group, column::ROWS, &current, plain)?;
        let products = self.column::<ByteArrayType, _>(group, column::PRODUCTS, &current, plain)?;
        let documents =
            self.column::<ByteArrayType, _>(group, column::DOCUMENTS, &current, plain)?;
        let cost = if self.has_cost {
            self.column::<Int64Type, _>(group, column::COST, &current, Column::append_costs)?
        } else {
            Vec::new()
        };

        let mut keyed = account.into_iter().zip(days);
        let mut amount = amount.into_iter();
        let mut lists = rows.into_iter().zip(products.iter().zip(&documents));
        let mut cost = cost.into_iter();
        for stretch in &stretches {
            for (account, days) in keyed.by_ref().take(stretch.length) {
                let mut row = MonthRow {
                    account_key: account.cast_unsigned(),
                    period: stretch.period,
                    first_day: stretch.first_day,
                    days: days.cast_unsigned(),
                    amount: 0,
                    rows: 0,
                    cost: NO_COST,
                    products: &[],
                    documents: &[],
                };
                if stretch.period != Period::Earlier {
                    row.amount = amount.next().unwrap_or(0);
                }
                if stretch.period == Period::Current
                    && let Some((rows, (products, documents))) = lists.next()
                {
                    row.rows = rows.cast_unsigned();
                    row.cost = cost.next().unwrap_or(NO_COST);
                    row.products = products.data();
                    row.documents = documents.data();
                }
                sink(&row);
            }
        }
        Ok(())
    }

    /// The months of a row group up to the as-of day, each with the period it belongs to.
    fn stretches(&self, group: usize, periods: &Periods) -> Result<Vec<Stretch>, AnalyticsError> {
        let mut months = Vec::new();
        Column::<Int32Type>::open(&self.file, group, column::MONTH)?
            .append_raw(self.file.rows(group)?, &mut months)?;
        let mut start = 0;
        let mut stretches = Vec::new();
        for run in months.chunk_by(|a, b| a == b) {
            let month = run.first().copied().unwrap_or_default();
            let first_day = day_number(Month::from_index(month).first_day());
            // The caller made sure that no border lies between two rows of a month, so the first
            // day that can have any speaks for all.
            let period = periods.of(first_day.max(self.first_day));
            if period != Period::After {
                stretches.push(Stretch { start, length: run.len(), first_day, period });
            }
            start += run.len();
        }
        Ok(stretches)
    }

    fn column<T: DataType, U>(
        &self,
        group: usize,
        column: usize,
        steps: &[(usize, usize)],
        append: impl Fn(&mut Column<T>, usize, &mut Vec<U>) -> Result<(), ParquetError>,
    ) -> Result<Vec<U>, AnalyticsError> {
        let mut values = Vec::with_capacity(steps.iter().map(|(_, read)| read).sum());
        if steps.is_empty() {
            return Ok(values);
        }
        let mut column = Column::open(&self.file, group, column)?;
        for (skip, read) in steps {
            column.skip(*skip)?;
            append(&mut column, *read, &mut values)?;
        }
        Ok(values)
    }
}

/// Rows to skip and then to read, again and again.
fn select(stretches: &[Stretch], wanted: impl Fn(Period) -> bool) -> Vec<(usize, usize)> {
    let mut position = 0;
    let mut steps: Vec<(usize, usize)> = Vec::new();
    for stretch in stretches.iter().filter(|stretch| wanted(stretch.period)) {
        match steps.last_mut() {
            Some((_, read)) if stretch.start == position => *read += stretch.length,
            _ => steps.push((stretch.start - position, stretch.length)),
        }
        position = stretch.start + stretch.length;
    }
    steps
}

fn plain<T: DataType>(
    column: &mut Column<T>,
    rows: usize,
    out: &mut Vec<T::T>,
) -> Result<(), ParquetError> {
    column.append_raw(rows, out)
}
