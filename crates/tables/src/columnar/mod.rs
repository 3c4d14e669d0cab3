//! Parquet files: their schema and first rows, and their columns as typed rows.
//!
//! Leaves out nested columns; they are listed and stay empty.

mod columns;

use crate::options::Limits;
use crate::refused::{damaged, refusal_of, too_large};
use arrow::array::{Array, ArrayRef, RecordBatch};
use arrow::util::display::{ArrayFormatter, FormatOptions};
use canopy_domain::imports::Refusal;
pub(crate) use columns::Columns;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::file::metadata::RowGroupMetaData;
use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// Rows decoded at once.
const BATCH: usize = 16_384;

/// Names of the columns and the first rows as text.
pub(crate) fn preview(
    path: &Path,
    limits: &Limits,
    most: usize,
) -> Result<(Vec<String>, Vec<Vec<String>>), Refusal> {
    guarded(|| {
        let builder = builder(path, limits)?;
        let names: Vec<String> =
            builder.schema().fields().iter().map(|field| field.name().clone()).collect();
        let reader = builder.with_batch_size(1_024).with_limit(most).build().map_err(unreadable)?;
        let mut rows = Vec::new();
        for batch in reader {
            let batch = batch.map_err(unreadable)?;
            let columns: Vec<ArrayRef> = batch.columns().to_vec();
            for row in 0..batch.num_rows() {
                rows.push(columns.iter().map(|column| shown(column, row)).collect());
            }
        }
        Ok((names, rows))
    })
}

/// Rows of the whole file.
pub(crate) fn row_count(path: &Path, limits: &Limits) -> Result<u64, Refusal> {
    guarded(|| {
        let rows = builder(path, limits)?.metadata().file_metadata().num_rows();
        Ok(u64::try_from(rows).unwrap_or(0))
    })
}

/// Calls `each` with every batch of the columns wanted; the other columns are not decoded.
pub(crate) fn batches(
    path: &Path,
    limits: &Limits,
    wanted: &[usize],
    mut each: impl FnMut(&RecordBatch) -> Result<bool, Refusal>,
) -> Result<(), Refusal> {
    let mut reader = guarded(|| {
        let builder = builder(path, limits)?;
        let roots = wanted.iter().copied();
        let mask = ProjectionMask::roots(builder.parquet_schema(), roots);
        builder.with_batch_size(BATCH).with_projection(mask).build().map_err(unreadable)
    })?;
    loop {
        let next = guarded(|| next_batch(&mut reader))?;
        match next {
            Some(batch) => {
                if !each(&batch)? {
                    return Ok(());
                }
            }
            None => return Ok(()),
        }
    }
}

fn next_batch(reader: &mut ParquetRecordBatchReader) -> Result<Option<RecordBatch>, Refusal> {
    reader.next().transpose().map_err(unreadable)
}

fn builder(path: &Path, limits: &Limits) -> Result<ParquetRecordBatchReaderBuilder<File>, Refusal> {
    let file = File::open(path).map_err(|e| refusal_of(&e))?;
    let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(unreadable)?;
    let metadata = builder.metadata();
    let rows = u64::try_from(metadata.file_metadata().num_rows()).unwrap_or(u64::MAX);
    let unpacked: i64 = metadata.row_groups().iter().map(RowGroupMetaData::total_byte_size).sum();
    if u64::try_from(unpacked).unwrap_or(u64::MAX) > limits.max_bytes {
        return Err(too_large(limits.max_bytes));
    }
    if rows > limits.max_rows.min(i32::MAX as u64) {
        return Err(Refusal::TooCostly);
    }
    Ok(builder)
}

/// A damaged file may take the decoder by surprise; that is the file's fault.
fn guarded<T>(work: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(damaged("the Parquet decoder gave up")))
}

fn unreadable(error: impl std::fmt::Display) -> Refusal {
    damaged(error.to_string())
}

/// A cell as text: days as `2024-01-31`, empty where it is null or nested.
fn shown(column: &ArrayRef, row: usize) -> String {
    if column.data_type().is_nested() || column.is_null(row) {
        return String::new();
    }
    let options = FormatOptions::default();
    let formatter = ArrayFormatter::try_new(column.as_ref(), &options);
    formatter.map(|formatter| formatter.value(row).to_string()).unwrap_or_default()
}
