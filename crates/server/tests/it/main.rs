//! The binary as people run it: what it prints in both languages, what it writes, what it refuses.
#![expect(clippy::unwrap_used, reason = "a test that cannot be arranged has failed")]

mod audit;
mod backup;
mod demand;
mod demo;
mod fixture;
mod formats;
mod help;
mod metrics;
mod payments;
mod refusals;
mod screen;
mod serve;
mod standard;
mod weights;
