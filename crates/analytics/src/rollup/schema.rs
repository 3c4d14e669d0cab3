//! The columns of a rollup file and how each is encoded.

use parquet::basic::{Compression, Encoding};
use parquet::errors::ParquetError;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::schema::parser::parse_message_type;
use parquet::schema::types::{ColumnPath, TypePtr};
use std::sync::Arc;

/// Positions of the columns in the file.
pub(crate) mod column {
    pub(crate) const ACCOUNT_KEY: usize = 0;
    pub(crate) const MONTH: usize = 1;
    pub(crate) const AMOUNT: usize = 2;
    pub(crate) const QUANTITY: usize = 3;
    pub(crate) const COST: usize = 4;
    pub(crate) const ROWS: usize = 5;
    pub(crate) const DAYS: usize = 6;
    pub(crate) const PRODUCTS: usize = 7;
    pub(crate) const DOCUMENTS: usize = 8;
}

/// `month` counts from January of year 0; `days` has a bit for each day of the month with a positive
/// quantity, `products` and `documents` are the lists of such rows.
const ROLLUP: &str = "message rollup {
    REQUIRED INT32 account_key;
    REQUIRED INT32 month;
    REQUIRED INT64 amount (DECIMAL(18, 4));
    REQUIRED INT64 quantity (DECIMAL(18, 4));
    OPTIONAL INT64 cost (DECIMAL(18, 4));
    REQUIRED INT32 rows (INTEGER(32, false));
    REQUIRED INT32 days (INTEGER(32, false));
    REQUIRED BYTE_ARRAY products;
    REQUIRED BYTE_ARRAY documents;
}";

pub(crate) fn rollup_schema() -> Result<TypePtr, ParquetError> {
    parse_message_type(ROLLUP).map(Arc::new)
}

pub(crate) fn rollup_properties() -> Arc<WriterProperties> {
    let mut builder = WriterProperties::builder()
        .set_dictionary_enabled(false)
        .set_statistics_enabled(EnabledStatistics::None)
        .set_compression(Compression::UNCOMPRESSED);
    for name in ["account_key", "month", "amount", "quantity", "cost", "rows"] {
        builder = builder.set_column_encoding(path(name), Encoding::DELTA_BINARY_PACKED);
    }
    for name in ["account_key", "month"] {
        builder = builder.set_column_statistics_enabled(path(name), EnabledStatistics::Page);
    }
    Arc::new(builder.build())
}

fn path(name: &str) -> ColumnPath {
    ColumnPath::new(vec![name.to_owned()])
}
