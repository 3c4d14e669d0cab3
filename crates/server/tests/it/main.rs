//! The binary as people run it: what it prints in both languages, what it writes, what it refuses.
#![expect(clippy::unwrap_used, reason = "a test that cannot be arranged has failed")]

mod asker;
mod audit;
mod backup;
mod check_config;
mod demand;
mod demo;
mod fixture;
mod formats;
mod help;
mod kills;
mod metrics;
mod payments;
mod refusals;
mod screen;
mod serve;
mod standard;
mod two_servers;
mod watched;
mod weights;
