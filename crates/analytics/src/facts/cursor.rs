//! Walks the rows of one row group in their order, a stretch of accounts at a time.

use super::batch::FactColumns;
use super::columns::Column;
use super::file::StoredFile;
use super::schema::column;
use crate::AnalyticsError;
use parquet::data_type::{Int32Type, Int64Type};

/// Rows decoded at once.
const BATCH_ROWS: usize = 8_192;

/// The columns metrics need, of one row group.
pub(crate) struct FactCursor {
    columns: Columns,
    pages: Vec<(usize, u32)>,
    rows: usize,
    next_row: usize,
    buffer: Buffer,
    position: usize,
}

struct Columns {
    account_key: Column<Int32Type>,
    product_key: Column<Int32Type>,
    day: Column<Int32Type>,
    amount: Column<Int64Type>,
    quantity: Column<Int64Type>,
    cost: Option<Column<Int64Type>>,
    document: Column<Int64Type>,
}

#[derive(Default)]
struct Buffer {
    account_key: Vec<u32>,
    product_key: Vec<u32>,
    day: Vec<i32>,
    amount: Vec<i64>,
    quantity: Vec<i64>,
    cost: Option<Vec<i64>>,
    document: Vec<u64>,
}

impl FactCursor {
    /// A cursor for each row group of the file.
    pub(crate) fn open_all(file: &StoredFile, has_cost: bool) -> Result<Vec<Self>, AnalyticsError> {
        (0..file.groups()).map(|group| Self::open(file, group, has_cost)).collect()
    }

    fn open(file: &StoredFile, group: usize, has_cost: bool) -> Result<Self, AnalyticsError> {
        let cost = has_cost.then(|| Column::open(file, group, column::COST)).transpose()?;
        let columns = Columns {
            account_key: Column::open(file, group, column::ACCOUNT_KEY)?,
            product_key: Column::open(file, group, column::PRODUCT_KEY)?,
            day: Column::open(file, group, column::DAY)?,
            amount: Column::open(file, group, column::AMOUNT)?,
            quantity: Column::open(file, group, column::QUANTITY)?,
            cost,
            document: Column::open(file, group, column::DOCUMENT)?,
        };
        let buffer = Buffer { cost: has_cost.then(Vec::new), ..Buffer::default() };
        let pages = file.pages(group, column::ACCOUNT_KEY);
        Ok(Self { columns, pages, rows: file.rows(group)?, next_row: 0, buffer, position: 0 })
    }

    /// Hands the rows of accounts `first..end` to `sink`; asked for in ascending order only.
    pub(crate) fn rows_of(
        &mut self,
        first: u32,
        end: u32,
        mut sink: impl FnMut(FactColumns<'_>),
    ) -> Result<(), AnalyticsError> {
        loop {
            let waiting = self.buffer.account_key.get(self.position..).unwrap_or_default();
            let start = self.position + waiting.partition_point(|key| *key < first);
            let stop = self.position + waiting.partition_point(|key| *key < end);
            if let Some(columns) = self.buffer.columns(start..stop) {
                sink(columns);
            }
            self.position = stop;
            if stop < self.buffer.account_key.len() || !self.refill(first)? {
                return Ok(());
            }
        }
    }

    /// The account of the next row.
    pub(crate) fn next_key(&mut self) -> Result<Option<u32>, AnalyticsError> {
        if self.position >= self.buffer.account_key.len() && !self.refill(0)? {
            return Ok(None);
        }
        Ok(self.buffer.account_key.get(self.position).copied())
    }

    /// Decodes the next rows, passing over pages that end before account `first`.
    fn refill(&mut self, first: u32) -> Result<bool, AnalyticsError> {
        let target = StoredFile::row_for(&self.pages, self.rows, first);
        if target > self.next_row {
            self.columns.skip(target - self.next_row)?;
            self.next_row = target;
        }
        let count = BATCH_ROWS.min(self.rows - self.next_row);
        self.buffer.clear();
        self.position = 0;
        if count > 0 {
            self.columns.read(count, &mut self.buffer)?;
            self.next_row += count;
        }
        Ok(count > 0)
    }
}

impl Columns {
    fn skip(&mut self, rows: usize) -> Result<(), AnalyticsError> {
        self.account_key.skip(rows)?;
        self.product_key.skip(rows)?;
        self.day.skip(rows)?;
        self.amount.skip(rows)?;
        self.quantity.skip(rows)?;
        self.document.skip(rows)?;
        if let Some(cost) = &mut self.cost {
            cost.skip(rows)?;
        }
        Ok(())
    }

    fn read(&mut self, rows: usize, into: &mut Buffer) -> Result<(), AnalyticsError> {
        self.account_key.append_unsigned(rows, &mut into.account_key)?;
        self.product_key.append_unsigned(rows, &mut into.product_key)?;
        self.day.append_raw(rows, &mut into.day)?;
        self.amount.append_raw(rows, &mut into.amount)?;
        self.quantity.append_raw(rows, &mut into.quantity)?;
        self.document.append(rows, &mut into.document, |hash| hash.cast_unsigned())?;
        if let (Some(column), Some(costs)) = (&mut self.cost, &mut into.cost) {
            column.append_costs(rows, costs)?;
        }
        Ok(())
    }
}

impl Buffer {
    fn columns(&self, range: std::ops::Range<usize>) -> Option<FactColumns<'_>> {
        if range.is_empty() {
            return None;
        }
        Some(FactColumns {
            account_key: self.account_key.get(range.clone())?,
            product_key: self.product_key.get(range.clone())?,
            day: self.day.get(range.clone())?,
            amount: self.amount.get(range.clone())?,
            quantity: self.quantity.get(range.clone())?,
            cost: self.cost.as_ref().and_then(|costs| costs.get(range.clone())),
            document: self.document.get(range)?,
        })
    }

    fn clear(&mut self) {
        self.account_key.clear();
        self.product_key.clear();
        self.day.clear();
        self.amount.clear();
        self.quantity.clear();
        self.document.clear();
        if let Some(costs) = &mut self.cost {
            costs.clear();
        }
    }
}
