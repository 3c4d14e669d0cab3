//! The search over everything: accounts by names kept in memory, leads and products by their own
//! columns, and small lists by what they are called. Every row shown was read within the caller's
//! reach. Leaves out how close a match is (domain) and what leads where (web).

mod accounts;
mod called;
mod changes;
mod kept;
mod rows;
mod shelf;
mod small;

pub use accounts::{AccountFound, Found};
pub use called::Sought;
pub use rows::{LeadFound, ProductFound};
pub use small::{RunFound, StandardFound};

pub(crate) use accounts::{keys_statements, rows_statement};
pub(crate) use called::Called;
pub(crate) use changes::names_changed;
pub(crate) use kept::NamesKept;
pub(crate) use rows::leads_statement;
