//! Rows of invoices or receipts on their way into one sorted row group, and the columns they have.

use crate::AnalyticsError;
use crate::facts::write_column;
use canopy_tables::{NO_COST, NO_DAY};
use parquet::basic::{Compression, Encoding};
use parquet::data_type::{ByteArray, ByteArrayType, Int32Type, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::writer::SerializedRowGroupWriter;
use parquet::schema::parser::parse_message_type;
use parquet::schema::types::{ColumnPath, TypePtr};
use std::io::Write;
use std::sync::Arc;

/// Rows in one sorted row group.
pub(super) const CHUNK_ROWS: usize = 1 << 17;
/// Rows in one page.
const PAGE_ROWS: usize = 4_096;

/// Positions of the columns in the file.
pub(super) mod column {
    pub(in super::super) const ACCOUNT_KEY: usize = 0;
    pub(in super::super) const NUMBER: usize = 1;
    pub(in super::super) const DAY: usize = 2;
    pub(in super::super) const DUE: usize = 3;
    pub(in super::super) const AMOUNT: usize = 4;
    pub(in super::super) const PAID: usize = 5;
    pub(in super::super) const PAID_DAY: usize = 6;
    pub(in super::super) const ROW: usize = 7;
}

const PAYMENTS: &str = "message payments {
    REQUIRED INT32 account_key;
    REQUIRED BYTE_ARRAY number (STRING);
    REQUIRED INT32 day (DATE);
    OPTIONAL INT32 due (DATE);
    REQUIRED INT64 amount (DECIMAL(18, 4));
    OPTIONAL INT64 paid (DECIMAL(18, 4));
    OPTIONAL INT32 paid_day (DATE);
    REQUIRED INT32 row (INTEGER(32, false));
}";

pub(super) fn schema() -> Result<TypePtr, ParquetError> {
    parse_message_type(PAYMENTS).map(Arc::new)
}

pub(super) fn properties() -> Arc<WriterProperties> {
    let path = |name: &str| ColumnPath::new(vec![name.to_owned()]);
    let mut builder = WriterProperties::builder()
        .set_data_page_row_count_limit(PAGE_ROWS)
        .set_write_batch_size(PAGE_ROWS)
        .set_dictionary_enabled(false)
        .set_statistics_enabled(EnabledStatistics::None)
        .set_compression(Compression::UNCOMPRESSED)
        .set_max_row_group_row_count(Some(CHUNK_ROWS))
        .set_column_statistics_enabled(path("account_key"), EnabledStatistics::Page)
        .set_column_compression(path("number"), Compression::LZ4_RAW);
    for name in ["account_key", "day", "due", "amount", "paid", "paid_day", "row"] {
        builder = builder.set_column_encoding(path(name), Encoding::DELTA_BINARY_PACKED);
    }
    Arc::new(builder.build())
}

/// One row of a file, under the store's key of its account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::struct_field_names, reason = "the row of the file is called so everywhere")]
pub(super) struct Row {
    pub(super) account_key: u32,
    pub(super) number: Box<str>,
    pub(super) row: u32,
    pub(super) day: i32,
    /// [`NO_DAY`] where none is stated.
    pub(super) due: i32,
    pub(super) amount: i64,
    /// [`NO_COST`] where it is not stated.
    pub(super) paid: i64,
    /// [`NO_DAY`] where none is stated.
    pub(super) paid_day: i32,
}

/// Sorts rows and writes them as one row group.
pub(super) fn write<W: Write + Send>(
    rows: &mut Vec<Row>,
    mut group: SerializedRowGroupWriter<'_, W>,
) -> Result<(), AnalyticsError> {
    rows.sort_unstable();
    let whole = |value: fn(&Row) -> i32| rows.iter().map(value).collect::<Vec<_>>();
    write_column::<Int32Type, W>(&mut group, &whole(|row| row.account_key.cast_signed()), None)?;
    let numbers: Vec<ByteArray> = rows.iter().map(|row| ByteArray::from(&*row.number)).collect();
    write_column::<ByteArrayType, W>(&mut group, &numbers, None)?;
    drop(numbers);
    write_column::<Int32Type, W>(&mut group, &whole(|row| row.day), None)?;
    write_days(&mut group, &whole(|row| row.due))?;
    let amounts: Vec<i64> = rows.iter().map(|row| row.amount).collect();
    write_column::<Int64Type, W>(&mut group, &amounts, None)?;
    let stated: Vec<i16> = rows.iter().map(|row| i16::from(row.paid != NO_COST)).collect();
    let paid: Vec<i64> = rows.iter().map(|row| row.paid).filter(|paid| *paid != NO_COST).collect();
    write_column::<Int64Type, W>(&mut group, &paid, Some(&stated))?;
    write_days(&mut group, &whole(|row| row.paid_day))?;
    write_column::<Int32Type, W>(&mut group, &whole(|row| row.row.cast_signed()), None)?;
    group.close()?;
    rows.clear();
    Ok(())
}

fn write_days<W: Write + Send>(
    group: &mut SerializedRowGroupWriter<'_, W>,
    days: &[i32],
) -> Result<(), AnalyticsError> {
    let stated: Vec<i16> = days.iter().map(|day| i16::from(*day != NO_DAY)).collect();
    let known: Vec<i32> = days.iter().copied().filter(|day| *day != NO_DAY).collect();
    Ok(write_column::<Int32Type, W>(group, &known, Some(&stated))?)
}
