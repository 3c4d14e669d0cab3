//! Stored facts against a plain fold, on random sales.
#![expect(clippy::unwrap_used, reason = "tests")]

mod folds;
mod histories;
mod payments;
mod plain;
mod reports;
mod spans;
mod stored;
mod writing;
