//! Everything people read, in both languages: messages from Fluent files as typed functions, words
//! for the domain's codes, and the formats of numbers, money, days and shares.
//!
//! Leaves out where a text is shown; nothing here knows pages or terminals.

mod bundle;
mod formats;
mod generated;
mod texts;
mod words;

pub use formats::Formats;
pub use generated::*;
pub use texts::Texts;
