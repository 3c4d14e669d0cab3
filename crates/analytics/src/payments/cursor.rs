//! Walks the rows of one sorted row group, passing over accounts nobody asked for.

use super::chunk::{Row, column};
use crate::facts::{Column, StoredFile};
use crate::{AnalyticsError, Reach};
use canopy_tables::{NO_COST, NO_DAY};
use parquet::data_type::{ByteArray, ByteArrayType, Int32Type, Int64Type};
use std::collections::VecDeque;

/// Rows decoded at once: small, since one cursor is open per row group.
const BATCH_ROWS: usize = 2_048;

/// The rows of one row group in their order.
pub(super) struct Cursor {
    columns: Columns,
    /// For each page: its first row and its largest account.
    pages: Vec<(usize, u32)>,
    rows: usize,
    next_row: usize,
    waiting: VecDeque<Row>,
}

struct Columns {
    account_key: Column<Int32Type>,
    number: Column<ByteArrayType>,
    day: Column<Int32Type>,
    due: Column<Int32Type>,
    amount: Column<Int64Type>,
    paid: Column<Int64Type>,
    paid_day: Column<Int32Type>,
    row: Column<Int32Type>,
}

impl Cursor {
    /// A cursor for each row group that may hold an account within reach.
    pub(super) fn open_all(file: &StoredFile, reach: &Reach) -> Result<Vec<Self>, AnalyticsError> {
        let mut cursors = Vec::new();
        for group in 0..file.groups() {
            let (first, last) = file.bounds(group, column::ACCOUNT_KEY)?;
            if reach.touches(first, last) {
                cursors.push(Self::open(file, group)?);
            }
        }
        Ok(cursors)
    }

    fn open(file: &StoredFile, group: usize) -> Result<Self, AnalyticsError> {
        let columns = Columns {
            account_key: Column::open(file, group, column::ACCOUNT_KEY)?,
            number: Column::open(file, group, column::NUMBER)?,
            day: Column::open(file, group, column::DAY)?,
            due: Column::open(file, group, column::DUE)?,
            amount: Column::open(file, group, column::AMOUNT)?,
            paid: Column::open(file, group, column::PAID)?,
            paid_day: Column::open(file, group, column::PAID_DAY)?,
            row: Column::open(file, group, column::ROW)?,
        };
        let pages = file.pages(group, column::ACCOUNT_KEY);
        Ok(Self { columns, pages, rows: file.rows(group)?, next_row: 0, waiting: VecDeque::new() })
    }

    /// The next row within reach.
    pub(super) fn next(&mut self, reach: &Reach) -> Result<Option<Row>, AnalyticsError> {
        loop {
            while let Some(row) = self.waiting.pop_front() {
                if reach.contains(row.account_key) {
                    return Ok(Some(row));
                }
            }
            if !self.refill(reach)? {
                return Ok(None);
            }
        }
    }

    /// Decodes the next rows, passing over pages that end before the first account within reach.
    fn refill(&mut self, reach: &Reach) -> Result<bool, AnalyticsError> {
        let first = reach.first().unwrap_or(u32::MAX);
        let target = StoredFile::row_for(&self.pages, self.rows, first);
        if target > self.next_row {
            self.columns.skip(target - self.next_row)?;
            self.next_row = target;
        }
        let count = BATCH_ROWS.min(self.rows - self.next_row);
        if count > 0 {
            self.columns.read(count, &mut self.waiting)?;
            self.next_row += count;
        }
        // Sorted by account: what begins behind the last account asked for is of no use.
        let is_past = self.waiting.front().is_some_and(|row| reach.ends_before(row.account_key));
        if is_past {
            self.waiting.clear();
        }
        Ok(count > 0 && !is_past)
    }
}

impl Columns {
    fn skip(&mut self, rows: usize) -> Result<(), AnalyticsError> {
        self.account_key.skip(rows)?;
        self.number.skip(rows)?;
        self.day.skip(rows)?;
        self.due.skip(rows)?;
        self.amount.skip(rows)?;
        self.paid.skip(rows)?;
        self.paid_day.skip(rows)?;
        Ok(self.row.skip(rows)?)
    }

    fn read(&mut self, rows: usize, into: &mut VecDeque<Row>) -> Result<(), AnalyticsError> {
        let (mut keys, mut numbers, mut places) = (Vec::new(), Vec::new(), Vec::new());
        let (mut days, mut dues, mut paid_days) = (Vec::new(), Vec::new(), Vec::new());
        let (mut amounts, mut paid) = (Vec::new(), Vec::new());
        self.account_key.append_unsigned(rows, &mut keys)?;
        self.number.append(rows, &mut numbers, |text: &ByteArray| {
            text.as_utf8().unwrap_or_default().into()
        })?;
        self.day.append_raw(rows, &mut days)?;
        self.due.append_optional(rows, &mut dues, &NO_DAY, |day| *day)?;
        self.amount.append_raw(rows, &mut amounts)?;
        self.paid.append_optional(rows, &mut paid, &NO_COST, |paid| *paid)?;
        self.paid_day.append_optional(rows, &mut paid_days, &NO_DAY, |day| *day)?;
        self.row.append_unsigned(rows, &mut places)?;
        let who = keys.into_iter().zip(numbers).zip(places);
        let when = days.into_iter().zip(dues).zip(paid_days);
        let what = amounts.into_iter().zip(paid);
        into.extend(who.zip(when).zip(what).map(
            |((((account_key, number), row), ((day, due), paid_day)), (amount, paid))| Row {
                account_key,
                number,
                row,
                day,
                due,
                amount,
                paid,
                paid_day,
            },
        ));
        Ok(())
    }
}
