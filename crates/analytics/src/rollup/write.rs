//! Writes the rollup of a facts file: reads its sorted row groups side by side, block by block.

use super::BLOCK_KEYS;
use super::build::{BlockSums, MonthSums};
use super::lists::{encode_documents, encode_products};
use super::schema::{rollup_properties, rollup_schema};
use crate::AnalyticsError;
use crate::facts::{FactCursor, StoredFile, write_column};
use bytes::Bytes;
use parquet::data_type::{ByteArray, ByteArrayType, Int32Type, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use std::fs::File;
use std::io::{BufWriter, Write};

/// The columns of one row group before they are written.
#[derive(Default)]
struct BlockColumns {
    account_key: Vec<i32>,
    month: Vec<i32>,
    amount: Vec<i64>,
    quantity: Vec<i64>,
    cost: Vec<i64>,
    cost_stated: Vec<i16>,
    rows: Vec<i32>,
    days: Vec<i32>,
    products: Lists,
    documents: Lists,
}

/// Byte lists one after another.
#[derive(Default)]
struct Lists {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

/// Adds up `facts` month by month into `file`, which is returned still to be flushed.
pub(crate) fn write_rollup(
    facts: &StoredFile,
    has_cost: bool,
    file: File,
) -> Result<BufWriter<File>, AnalyticsError> {
    let sink = BufWriter::with_capacity(1 << 18, file);
    let mut writer = SerializedFileWriter::new(sink, rollup_schema()?, rollup_properties())?;
    let mut cursors = FactCursor::open_all(facts, has_cost)?;
    let mut sums = BlockSums::default();
    let mut columns = BlockColumns::default();
    // Rows are sorted, so the smallest key still waiting says which block comes next.
    while let Some(next) = smallest(&mut cursors)? {
        let first = next - next % BLOCK_KEYS;
        for cursor in &mut cursors {
            cursor.rows_of(first, first + BLOCK_KEYS, |rows| sums.add(rows))?;
        }
        sums.drain(|month, products, documents| columns.push(month, products, documents))?;
        columns.write(writer.next_row_group()?)?;
    }
    Ok(writer.into_inner()?)
}

fn smallest(cursors: &mut [FactCursor]) -> Result<Option<u32>, AnalyticsError> {
    let mut smallest = None;
    for cursor in cursors {
        let next = cursor.next_key()?;
        smallest = match (smallest, next) {
            (Some(a), Some(b)) => Some(std::cmp::min::<u32>(a, b)),
            (a, b) => a.or(b),
        };
    }
    Ok(smallest)
}

impl BlockColumns {
    fn push(
        &mut self,
        sums: &MonthSums,
        products: &[u32],
        documents: &[u64],
    ) -> Result<(), AnalyticsError> {
        let exact = |sum: i128| {
            let too_large = AnalyticsError::SumTooLarge { account_key: sums.account_key };
            i64::try_from(sum).map_err(|_| too_large)
        };
        self.account_key.push(sums.account_key.cast_signed());
        self.month.push(sums.month);
        self.amount.push(exact(sums.amount)?);
        self.quantity.push(exact(sums.quantity)?);
        self.cost_stated.push(i16::from(sums.cost().is_some()));
        if let Some(cost) = sums.cost() {
            self.cost.push(exact(cost)?);
        }
        self.rows.push(sums.rows.cast_signed());
        self.days.push(sums.days.cast_signed());
        self.products.push(|bytes| encode_products(products, bytes));
        self.documents.push(|bytes| encode_documents(documents, bytes));
        Ok(())
    }

    fn write<W: Write + Send>(
        &mut self,
        mut group: SerializedRowGroupWriter<'_, W>,
    ) -> Result<(), ParquetError> {
        write_column::<Int32Type, W>(&mut group, &self.account_key, None)?;
        write_column::<Int32Type, W>(&mut group, &self.month, None)?;
        write_column::<Int64Type, W>(&mut group, &self.amount, None)?;
        write_column::<Int64Type, W>(&mut group, &self.quantity, None)?;
        write_column::<Int64Type, W>(&mut group, &self.cost, Some(&self.cost_stated))?;
        write_column::<Int32Type, W>(&mut group, &self.rows, None)?;
        write_column::<Int32Type, W>(&mut group, &self.days, None)?;
        write_column::<ByteArrayType, W>(&mut group, &self.products.take(), None)?;
        write_column::<ByteArrayType, W>(&mut group, &self.documents.take(), None)?;
        group.close()?;
        self.account_key.clear();
        self.month.clear();
        self.amount.clear();
        self.quantity.clear();
        self.cost.clear();
        self.cost_stated.clear();
        self.rows.clear();
        self.days.clear();
        Ok(())
    }
}

impl Lists {
    fn push(&mut self, encode: impl FnOnce(&mut Vec<u8>)) {
        encode(&mut self.bytes);
        self.ends.push(self.bytes.len());
    }

    fn take(&mut self) -> Vec<ByteArray> {
        let bytes = Bytes::from(std::mem::take(&mut self.bytes));
        let mut start = 0;
        self.ends
            .drain(..)
            .map(|end| ByteArray::from(bytes.slice(std::mem::replace(&mut start, end)..end)))
            .collect()
    }
}
