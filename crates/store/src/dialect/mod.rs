//! The one place that asks which database it is: pools, transactions, rendering and running
//! statements. Leaves out what the statements say.

mod bulk;
mod phrases;
mod pools;
mod row;
mod statement;

pub(crate) use bulk::{Bulk, Column, OnClash};
pub(crate) use phrases::{attribute, joined, not_by_index};
pub(crate) use pools::{Pools, Transaction};
pub(crate) use row::{Cell, Cells, FromCells, Json, Row, decode, row};
pub(crate) use statement::{Rendered, Statement};

/// The database behind a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// One file, embedded.
    Sqlite,
    /// A server.
    Postgres,
}
