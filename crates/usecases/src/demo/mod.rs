//! The demonstration company: an invented maker of medicines and devices with three years of
//! sales, brought into a store or written as files, and big files of the same kind for measuring.

pub mod bulk;
pub mod files;
mod seed;
pub mod world;

pub use seed::seed;
