//! Invoices and receipts as immutable Parquet files, one per import, beside the sales.
//!
//! A file is a sequence of row groups, each sorted by (account, number): reading merges them, so
//! that all rows of an invoice meet, in memory that grows with row groups and not with rows. Leaves
//! out which files count (the database says) and what the figures mean (`domain::payments`).

mod accounts;
mod chunk;
mod cursor;
mod documents;
mod writer;

pub use accounts::payers_in;
pub use documents::{Document, documents};
pub use writer::{PaymentFile, PaymentKind, PaymentWriter};
