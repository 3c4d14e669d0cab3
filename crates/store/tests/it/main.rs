//! The store against both databases. One binary; each module is a subject.
#![expect(unreachable_pub, reason = "modules of one test binary share by pub")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot be arranged has failed"
)]

mod accounts;
mod audit;
mod chain;
mod compile_fail;
mod database;
mod decisions;
mod deputies;
mod explain;
mod hand_overs;
mod imports;
mod leads;
mod leads_limits;
mod lists;
mod markets;
mod notes;
mod notifications;
mod ratings;
mod reach;
mod refusals;
mod round_trip;
mod schema;
mod screening;
mod search;
mod sessions;
mod standards;
mod surveys;
mod system_uses;
mod team;
mod upgrades;
mod world;
