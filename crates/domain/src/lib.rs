//! The business of key account management: types, rules, scores and permissions.
//!
//! Pure: no IO, no clock, no randomness, no async. Time, ids and chance are arguments.
//! Folders are business capabilities and carry the same names in every crate.

pub mod access;
pub mod accounts;
pub mod audit;
pub mod decisions;
pub mod demand;
pub mod fields;
pub mod growth;
pub mod imports;
pub mod jobs;
pub mod leads;
pub mod lists;
pub mod markets;
pub mod notes;
pub mod notifications;
pub mod payments;
pub mod portfolio;
pub mod primitives;
pub mod ratings;
pub mod sales;
pub mod screening;
pub mod search;
pub mod standards;
pub mod surveys;
pub mod team;

pub use primitives::{Amount, Day, Lang, Month, Window};
