//! What the readers and writers of tables promise, tried on files made here.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking"
)]

mod accounts;
mod bad;
mod encodings;
mod fixture;
mod layout;
mod parquet_in;
mod random;
mod reading;
mod sheets;
mod values;
mod written;
