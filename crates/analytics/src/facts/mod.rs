//! Sales rows as immutable Parquet files, one per import.
//!
//! A file is a sequence of row groups of up to a million rows, each sorted by (account, day), so
//! the page index leads to one account's rows. Leaves out which files count: the database says.

mod batch;
mod chunk;
mod columns;
mod cursor;
mod file;
mod schema;
mod store;
mod writer;

pub(crate) use batch::MetricRow;
pub use batch::{FactBatch, FactColumns, LEFT_OUT, NO_COST};
pub use store::{FactFile, FactStore, sweep};
pub(crate) use store::{NewFile, sync_folder};
pub use writer::FactWriter;
pub(crate) use writer::keep;

pub(crate) use chunk::write_column;
pub(crate) use columns::Column;
pub(crate) use cursor::FactCursor;
pub(crate) use file::StoredFile;
pub(crate) use schema::column as fact_column;
