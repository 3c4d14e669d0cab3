//! Untrusted files in (CSV, XLSX, Parquet → typed batches of sales and accounts), finished tables
//! out (CSV, XLSX, JSON, Parquet). Leaves out what happens to the records: stores, metrics, words.

mod accounts;
mod batch;
mod columnar;
mod histories;
mod leads;
mod left_out;
mod open;
mod options;
mod refused;
mod sales;
mod sheet;
mod text;
mod values;
pub mod write;

pub use batch::{
    AccountRow, AccountSeen, AccountsRead, BATCH_LINES, FurtherColumns, LeadRow, LeadsRead,
    NO_COST, NO_DAY, ProductSeen, SalesBatch, SalesRead, SalesSink, TextColumn,
};
pub use histories::{SummaryRow, read_summary};
pub use open::{Format, Opened, open};
pub use options::{Limits, ReadOptions, SheetWorker};
pub use sheet::sheet_worker_main;
pub use text::text_of;
