//! Up to a million rows in memory, put in order and written as one row group.

use super::batch::{FactBatch, NO_COST};
use super::schema::CHUNK_ROWS;
use crate::AnalyticsError;
use bytes::Bytes;
use parquet::data_type::{ByteArray, ByteArrayType, DataType, Int32Type, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::writer::SerializedRowGroupWriter;
use std::io::Write;

/// Document numbers held before the chunk is written early, in bytes.
const TEXT_BYTES: usize = 64 << 20;
/// Document numbers handed to the encoder at once.
const TEXT_RUN: usize = 8_192;

/// Rows waiting to be sorted and written.
#[derive(Default)]
pub(crate) struct Chunk {
    account_key: Vec<u32>,
    product_key: Vec<u32>,
    day: Vec<i32>,
    amount: Vec<i64>,
    quantity: Vec<i64>,
    /// Empty as long as no row states a cost.
    cost: Vec<i64>,
    document: Vec<u64>,
    text: Vec<u8>,
    /// Where each row's text ends; empty as long as no batch brings any.
    text_ends: Vec<usize>,
    row: Vec<u32>,
}

impl Chunk {
    pub(crate) fn len(&self) -> usize {
        self.account_key.len()
    }

    /// Whether it must be written before it takes another row.
    pub(crate) fn is_full(&self) -> bool {
        self.len() >= CHUNK_ROWS || self.text.len() >= TEXT_BYTES
    }

    /// Takes rows of the batch from `start` on, as many as there is room for; returns where it
    /// stopped.
    pub(crate) fn fill(&mut self, batch: &FactBatch, start: usize) -> usize {
        let held = self.len();
        let end = batch.len().min(start + CHUNK_ROWS.saturating_sub(held));
        let range = start..end;
        extend(&mut self.account_key, &batch.account_key, &range);
        extend(&mut self.product_key, &batch.product_key, &range);
        extend(&mut self.day, &batch.day, &range);
        extend(&mut self.amount, &batch.amount, &range);
        extend(&mut self.quantity, &batch.quantity, &range);
        extend(&mut self.document, &batch.document, &range);
        extend(&mut self.row, &batch.row, &range);
        if let Some(costs) = &batch.cost {
            self.cost.resize(held, NO_COST);
            extend(&mut self.cost, costs, &range);
        } else if !self.cost.is_empty() {
            self.cost.resize(self.len(), NO_COST);
        }
        if let Some(texts) = &batch.document_text {
            self.text_ends.resize(held, self.text.len());
            for at in range {
                self.text.extend_from_slice(texts.get(at).as_bytes());
                self.text_ends.push(self.text.len());
            }
        } else if !self.text_ends.is_empty() {
            self.text_ends.resize(self.len(), self.text.len());
        }
        end
    }

    /// Writes the rows sorted by (account, day) as one row group and forgets them.
    pub(crate) fn write<W: Write + Send>(
        &mut self,
        mut group: SerializedRowGroupWriter<'_, W>,
    ) -> Result<(), AnalyticsError> {
        let order = self.order();
        let mut small = Vec::with_capacity(order.len());
        for column in [&self.account_key, &self.product_key] {
            gather(&order, column, &mut small, u32::cast_signed);
            write_column::<Int32Type, W>(&mut group, &small, None)?;
        }
        gather(&order, &self.day, &mut small, |day| day);
        write_column::<Int32Type, W>(&mut group, &small, None)?;
        let mut large = Vec::with_capacity(order.len());
        for column in [&self.amount, &self.quantity] {
            gather(&order, column, &mut large, |value| value);
            write_column::<Int64Type, W>(&mut group, &large, None)?;
        }
        self.write_costs(&order, &mut group, &mut large)?;
        gather(&order, &self.document, &mut large, u64::cast_signed);
        write_column::<Int64Type, W>(&mut group, &large, None)?;
        drop(large);
        self.write_texts(&order, &mut group)?;
        gather(&order, &self.row, &mut small, u32::cast_signed);
        write_column::<Int32Type, W>(&mut group, &small, None)?;
        group.close()?;
        self.clear();
        Ok(())
    }

    /// Positions in the order of (account, day, position).
    ///
    /// Packed into one integer where that fits, which it does for any span of days below 2¹³ or any
    /// million accounts below 2³¹ apart.
    fn order(&self) -> Vec<u32> {
        let first_account = self.account_key.iter().min().copied().unwrap_or(0);
        let last_account = self.account_key.iter().max().copied().unwrap_or(0);
        let first_day = self.day.iter().min().copied().unwrap_or(0);
        let last_day = self.day.iter().max().copied().unwrap_or(0);
        let day_bits = 32 - last_day.abs_diff(first_day).leading_zeros();
        let account_bits = 32 - (last_account - first_account).leading_zeros();
        let index_bits = CHUNK_ROWS.ilog2();
        let keys = self.account_key.iter().zip(&self.day).zip(0_u32..);
        if account_bits + day_bits + index_bits > 64 {
            let mut keys: Vec<_> = keys.map(|((account, day), at)| (*account, *day, at)).collect();
            keys.sort_unstable();
            return keys.into_iter().map(|(_, _, at)| at).collect();
        }
        let mut packed: Vec<u64> = keys
            .map(|((account, day), at)| {
                let account = u64::from(account - first_account);
                let day = u64::from(day.abs_diff(first_day));
                (((account << day_bits) | day) << index_bits) | u64::from(at)
            })
            .collect();
        packed.sort_unstable();
        let mask = (1_u64 << index_bits) - 1;
        packed.into_iter().map(|key| u32::try_from(key & mask).unwrap_or(0)).collect()
    }

    fn write_costs<W: Write + Send>(
        &self,
        order: &[u32],
        group: &mut SerializedRowGroupWriter<'_, W>,
        scratch: &mut Vec<i64>,
    ) -> Result<(), AnalyticsError> {
        gather(order, &self.cost, scratch, |cost| cost);
        scratch.resize(order.len(), NO_COST);
        let stated: Vec<i16> = scratch.iter().map(|cost| i16::from(*cost != NO_COST)).collect();
        scratch.retain(|cost| *cost != NO_COST);
        Ok(write_column::<Int64Type, W>(group, scratch, Some(&stated))?)
    }

    fn write_texts<W: Write + Send>(
        &mut self,
        order: &[u32],
        group: &mut SerializedRowGroupWriter<'_, W>,
    ) -> Result<(), AnalyticsError> {
        let text = Bytes::from(std::mem::take(&mut self.text));
        let mut values = Vec::with_capacity(TEXT_RUN);
        let mut stated = Vec::with_capacity(TEXT_RUN);
        with_column(group, |column| {
            let writer = column.typed::<ByteArrayType>();
            for run in order.chunks(TEXT_RUN) {
                values.clear();
                stated.clear();
                for at in run {
                    let range = self.text_range(*at as usize);
                    stated.push(i16::from(!range.is_empty()));
                    if !range.is_empty() {
                        values.push(ByteArray::from(text.slice(range)));
                    }
                }
                writer.write_batch(&values, Some(&stated), None)?;
            }
            Ok(())
        })?;
        Ok(())
    }

    fn text_range(&self, at: usize) -> std::ops::Range<usize> {
        let end = self.text_ends.get(at).copied().unwrap_or(0);
        let start = at.checked_sub(1).and_then(|before| self.text_ends.get(before));
        start.copied().unwrap_or(0).min(end)..end
    }

    fn clear(&mut self) {
        self.account_key.clear();
        self.product_key.clear();
        self.day.clear();
        self.amount.clear();
        self.quantity.clear();
        self.cost.clear();
        self.document.clear();
        self.text.clear();
        self.text_ends.clear();
        self.row.clear();
    }
}

fn extend<T: Copy>(column: &mut Vec<T>, values: &[T], range: &std::ops::Range<usize>) {
    column.extend_from_slice(values.get(range.clone()).unwrap_or_default());
}

fn gather<T: Copy, U>(order: &[u32], column: &[T], out: &mut Vec<U>, to: impl Fn(T) -> U) {
    out.clear();
    out.extend(order.iter().filter_map(|at| column.get(*at as usize)).map(|value| to(*value)));
}

/// Writes the next column of a row group; `stated` tells null (0) from value (1) row by row.
pub(crate) fn write_column<T: DataType, W: Write + Send>(
    group: &mut SerializedRowGroupWriter<'_, W>,
    values: &[T::T],
    stated: Option<&[i16]>,
) -> Result<(), ParquetError> {
    with_column(group, |column| {
        column.typed::<T>().write_batch(values, stated, None)?;
        Ok(())
    })
}

fn with_column<W: Write + Send>(
    group: &mut SerializedRowGroupWriter<'_, W>,
    write: impl FnOnce(
        &mut parquet::file::writer::SerializedColumnWriter<'_>,
    ) -> Result<(), ParquetError>,
) -> Result<(), ParquetError> {
    let mut column = group
        .next_column()?
        .ok_or_else(|| ParquetError::General("more columns than the schema has".to_owned()))?;
    write(&mut column)?;
    column.close()
}
