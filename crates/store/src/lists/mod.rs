//! Lists as people arrange them. Leaves out the rows of the lists, which stand with their records.

mod exports;
mod views;

pub use exports::{Export, MadeExport};
pub use views::{NewView, View, ViewChange};
