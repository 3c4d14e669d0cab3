//! Lists as people arrange them: keeping a view, changing or removing one, saying with which a list
//! opens, and files of whole lists. Leaves out the rows of the lists.

mod exports;
mod views;

pub use exports::{ExportedFile, Exporter, Fetcher, begin_export, exported, sweep_exports};
pub use views::{KeepView, ViewEdit, edit_view, keep_view, open_with, remove_view};

pub(crate) use exports::{fail_export, make_export};
