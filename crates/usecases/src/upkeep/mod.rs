//! Looking after the running program: whether it can do its work. Leaves out who is told.

mod readiness;

pub use readiness::{Readiness, readiness};
