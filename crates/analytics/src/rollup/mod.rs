//! Monthly sums per account, kept beside every facts file, exact for any window on month borders.
//!
//! A row group holds one block of 4,096 account keys in the order of (month, account): a window
//! reads the lists of its own months only, and several files are merged block by block.

mod build;
mod calendar;
mod history;
mod lists;
mod present;
mod reader;
mod schema;
mod write;

pub use history::{AccountHistory, AccountMonth, account_histories};
pub(crate) use lists::{document_hashes, product_keys};
pub use present::accounts_in;
pub(crate) use reader::{MonthRow, RollupReader};
pub(crate) use schema::column as rollup_column;
pub(crate) use write::write_rollup;

/// Account keys in one block.
pub(crate) const BLOCK_KEYS: u32 = 4_096;
