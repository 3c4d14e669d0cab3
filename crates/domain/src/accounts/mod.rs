//! Customer accounts: organisations, units inside them and individuals, in a tree; and how the
//! names in files are matched with those that are known.

mod names;
mod near;

pub use names::{campus_words, normalise_name, ordinals};
pub use near::{NameIndex, Near};
