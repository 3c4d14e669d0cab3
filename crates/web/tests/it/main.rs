//! The frame from outside: routes and who may call them, forms, headers, sessions, and what every
//! page must be.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests")]

mod forms;
mod headers;
mod language;
mod pages;
mod routes;
mod screening;
mod sessions;
