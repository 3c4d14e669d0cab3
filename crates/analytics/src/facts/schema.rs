//! The columns of a facts file and how each is encoded.
//!
//! Sorted and small numbers are packed by difference or dictionary, which beats general compression
//! in both size and time; only document numbers are compressed.

use parquet::basic::{Compression, Encoding};
use parquet::errors::ParquetError;
use parquet::file::metadata::SortingColumn;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::schema::parser::parse_message_type;
use parquet::schema::types::{ColumnPath, TypePtr};
use std::sync::Arc;

/// Rows in one sorted row group.
pub(crate) const CHUNK_ROWS: usize = 1 << 20;
/// Rows in one page, the least that is decoded to find an account.
const PAGE_ROWS: usize = 8_192;

/// Positions of the columns in the file.
pub(crate) mod column {
    pub(crate) const ACCOUNT_KEY: usize = 0;
    pub(crate) const PRODUCT_KEY: usize = 1;
    pub(crate) const DAY: usize = 2;
    pub(crate) const AMOUNT: usize = 3;
    pub(crate) const QUANTITY: usize = 4;
    pub(crate) const COST: usize = 5;
    pub(crate) const DOCUMENT: usize = 6;
    pub(crate) const DOCUMENT_TEXT: usize = 7;
    pub(crate) const ROW: usize = 8;
}

const FACTS: &str = "message facts {
    REQUIRED INT32 account_key;
    REQUIRED INT32 product_key;
    REQUIRED INT32 day (DATE);
    REQUIRED INT64 amount (DECIMAL(18, 4));
    REQUIRED INT64 quantity (DECIMAL(18, 4));
    OPTIONAL INT64 cost (DECIMAL(18, 4));
    REQUIRED INT64 document (INTEGER(64, false));
    OPTIONAL BYTE_ARRAY document_text (STRING);
    REQUIRED INT32 row (INTEGER(32, false));
}";

pub(crate) fn facts_schema() -> Result<TypePtr, ParquetError> {
    parse_message_type(FACTS).map(Arc::new)
}

pub(crate) fn facts_properties() -> Arc<WriterProperties> {
    let mut builder = WriterProperties::builder()
        .set_data_page_row_count_limit(PAGE_ROWS)
        .set_dictionary_enabled(false)
        .set_statistics_enabled(EnabledStatistics::None)
        .set_compression(Compression::UNCOMPRESSED)
        .set_max_row_group_row_count(Some(CHUNK_ROWS))
        .set_sorting_columns(Some(vec![ascending(column::ACCOUNT_KEY), ascending(column::DAY)]));
    for name in ["account_key", "product_key", "day", "amount", "quantity", "cost", "row"] {
        builder = builder.set_column_encoding(path(name), Encoding::DELTA_BINARY_PACKED);
    }
    for name in ["product_key", "quantity"] {
        builder = builder.set_column_dictionary_enabled(path(name), true);
    }
    for name in ["account_key", "day"] {
        builder = builder.set_column_statistics_enabled(path(name), EnabledStatistics::Page);
    }
    let builder = builder.set_column_compression(path("document_text"), Compression::LZ4_RAW);
    Arc::new(builder.build())
}

fn path(name: &str) -> ColumnPath {
    ColumnPath::new(vec![name.to_owned()])
}

fn ascending(column: usize) -> SortingColumn {
    SortingColumn {
        column_idx: i32::try_from(column).unwrap_or_default(),
        descending: false,
        nulls_first: false,
    }
}
