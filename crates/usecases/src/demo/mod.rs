//! The demonstration company: an invented maker of medicines and devices with three years of
//! sales, and big files of the same kind for measuring. Leaves out bringing them into the store.

pub mod bulk;
pub mod files;
pub mod world;
