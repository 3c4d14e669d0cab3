//! What the tests of several crates share: the application in a process of its own and browsers
//! without a screen. Used by tests only, so it panics where something cannot be arranged.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a test that cannot be arranged has failed"
)]

mod app;
pub mod business;
mod empty_postgres;
pub mod postgres;

pub use app::{Browser, FileSent, Page, Persona, TestApp};
