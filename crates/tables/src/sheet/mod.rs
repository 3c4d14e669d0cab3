//! Workbooks: looked over as a zip here, parsed by a worker process under limits, read back as text.
//!
//! Parsers of workbooks are known to abort on small crafted files; the worker may die, we may not.

mod merged;
mod parent;
mod scan;
mod shown;
mod worker;

pub(crate) use parent::{Looked, Request, look, rows};
pub(crate) use scan::scan;
pub(crate) use shown::number_text;
pub use worker::sheet_worker_main;

/// What parts the cells the worker writes.
pub(crate) const DELIMITER: u8 = b',';
