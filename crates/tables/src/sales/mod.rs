//! Reading sales, invoices, receipts and answers: rows of text or columns of Parquet into batches of lines.

mod cells;
mod dictionary;
mod fault;
mod further;
mod lines;
mod plan;
mod register;
mod rows;

pub(crate) use cells::{Cells, TypedDay};
pub(crate) use fault::Fault;
pub(crate) use lines::{Lines, Progress, Setting};
pub(crate) use plan::{Dating, Ground, Plan};
pub(crate) use register::is_cut_code;
pub(crate) use rows::{Rows, repeats_header};
