//! One search over everything: what kinds of things are found, and how close what they are called
//! comes to what was typed. Leaves out where names stand and who may see them (store).

mod closeness;
mod kind;

pub use closeness::{Closeness, Names, closeness};
pub use kind::Kind;
