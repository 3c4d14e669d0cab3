//! What the repository does to itself: generates typed texts and holds the tree tidy.
//!
//! Leaves out everything a user runs; nothing here ends up in the product.

use std::path::PathBuf;

pub mod texts;
pub mod tidy;

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map_or(here.clone(), PathBuf::from)
}
