//! The store against both databases. One binary; each module is a subject.
#![expect(clippy::unwrap_used, reason = "tests")]

mod accounts;
mod audit;
mod compile_fail;
mod database;
mod explain;
mod imports;
mod reach;
mod refusals;
mod round_trip;
mod schema;
mod screening;
mod sessions;
mod standards;
mod system_uses;
mod team;
mod world;
