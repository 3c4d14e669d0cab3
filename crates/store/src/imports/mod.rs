//! Imports: from the upload over the check and the run to done, failed, cancelled or undone; their
//! problems, the accounts held for matching, and the column maps remembered.

mod held;
mod lifecycle;
mod maps;
mod problems;
mod rows;
mod states;

pub use held::{Decision, HeldAccount, HeldCounts, NewHeldAccount};
pub use lifecycle::{Asked, Checked, Finished};
pub use problems::StoredProblem;
pub use rows::{ImportRow, NewImport, UnknownAccounts};
pub use states::ImportState;
