//! Telling people what happened, in the commit of what they are told of; what they have read, and what
//! they want to be told. Leaves out how it reaches them outside the program.

mod read;
mod remind;
mod tell;

pub use read::{choose, mark_all_read, mark_read, unread};
pub use remind::remind;
pub(crate) use tell::{Telling, tell};
