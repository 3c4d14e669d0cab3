//! Parquet files: their schema and first rows, and their columns as typed rows.
//!
//! Leaves out nested columns; they are listed and stay empty.

mod columns;
mod room;

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

/// Characters of a cell that are looked at before reading.
const SHOWN: usize = 1_000;
/// Bytes of cells that are looked at before reading.
const MOST_SHOWN: usize = 32 << 20;

/// Names of the columns and the first rows as text, long cells cut: fewer rows where they are large.
pub(crate) fn preview(
    path: &Path,
    limits: &Limits,
    most: usize,
) -> Result<(Vec<String>, Vec<Vec<String>>), Refusal> {
    let mut room = MOST_SHOWN;
    let (names, rows) = texts(path, limits, most, |cells| {
        for cell in cells.iter_mut() {
            if let Some((cut, _)) = cell.char_indices().nth(SHOWN) {
                cell.truncate(cut);
            }
        }
        let more = room > 0;
        room = room.saturating_sub(size_of_cells(cells));
        Ok(more)
    })?;
    Ok((names, rows))
}

/// All rows as text, as long as they have room.
pub(crate) fn all_rows(
    path: &Path,
    limits: &Limits,
    most: usize,
) -> Result<Vec<Vec<String>>, Refusal> {
    let mut room = usize::try_from(limits.memory_bytes / 2).unwrap_or(usize::MAX);
    let whole = |cells: &mut Vec<String>| match room.checked_sub(size_of_cells(cells)) {
        Some(left) => {
            room = left;
            Ok(true)
        }
        None => Err(Refusal::TooCostly),
    };
    texts(path, limits, most, whole).map(|(_, rows)| rows)
}

fn size_of_cells(cells: &[String]) -> usize {
    cells.iter().map(|cell| size_of::<String>() + cell.len()).sum()
}

/// Names of the columns, and rows as text as long as `keep` says so.
fn texts(
    path: &Path,
    limits: &Limits,
    most: usize,
    mut keep: impl FnMut(&mut Vec<String>) -> Result<bool, Refusal>,
) -> Result<(Vec<String>, Vec<Vec<String>>), Refusal> {
    guarded(|| {
        let builder = builder(path, limits)?;
        let fields = builder.schema().fields();
        let names: Vec<String> = fields.iter().map(|field| field.name().clone()).collect();
        let nested: Vec<bool> = fields.iter().map(|field| field.data_type().is_nested()).collect();
        let flat: Vec<usize> =
            (0..nested.len()).filter(|at| nested.get(*at) == Some(&false)).collect();
        let batch_size = room::batch_size(path, &flat, most as u64)?.min(1_024);
        let mask = ProjectionMask::roots(builder.parquet_schema(), flat);
        let builder = builder.with_batch_size(batch_size).with_projection(mask).with_limit(most);
        let mut rows = Vec::new();
        for batch in builder.build().map_err(unreadable)? {
            let batch = batch.map_err(unreadable)?;
            for row in 0..batch.num_rows() {
                let mut columns = batch.columns().iter();
                let mut cells: Vec<String> = nested
                    .iter()
                    .map(|nested| if *nested { None } else { columns.next() })
                    .map(|column| column.map(|column| shown(column, row)).unwrap_or_default())
                    .collect();
                let more = keep(&mut cells)?;
                rows.push(cells);
                if !more {
                    return Ok((names, rows));
                }
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
        let batch_size = room::batch_size(path, wanted, u64::MAX)?;
        let mask = ProjectionMask::roots(builder.parquet_schema(), wanted.iter().copied());
        builder.with_batch_size(batch_size).with_projection(mask).build().map_err(unreadable)
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
