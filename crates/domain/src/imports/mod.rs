//! Importing files: what columns can mean, how headers are recognised, what can be wrong.

mod fields;
mod problem;

pub use fields::{Field, FileKind, Mapping, Target};
pub use problem::{Problem, ProblemCode, Refusal};
