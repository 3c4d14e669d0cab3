//! The texts as their readers see them.
#![expect(clippy::unwrap_used, reason = "tests")]

mod messages;
mod words;
