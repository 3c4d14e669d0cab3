//! Importing files: what columns can mean, how headers are recognised, what can be wrong.

mod fields;
mod header;
mod problem;
mod recognise;
mod sample;
#[cfg(test)]
mod tests;
mod words;

pub use fields::{Factor, Field, FileKind, Mapping, Target};
pub use problem::{Problem, ProblemCode, Refusal};
pub use recognise::{recognise, recognise_as};
