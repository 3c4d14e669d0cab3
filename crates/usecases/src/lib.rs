//! The verbs of the business, one file each: load, decide, save. The pages, the JSON API, the
//! command line and background jobs all call these. Leaves out words and markup.

pub mod access;
pub mod accounts;
pub mod audit;
pub mod backup;
mod clock;
mod company;
pub mod decisions;
pub mod demand;
pub mod demo;
mod failure;
pub mod fields;
pub mod growth;
pub mod imports;
pub mod jobs;
pub mod leads;
pub mod lists;
pub mod markets;
pub mod notes;
pub mod notifications;
pub mod oneshot;
pub mod payments;
pub mod portfolio;
pub mod ratings;
mod recent;
pub mod screening;
pub mod search;
pub mod standards;
pub mod surveys;
pub mod team;
pub mod upkeep;

pub use clock::{Clock, instant, local, local_day, midnight};
pub use company::Company;
pub use failure::{Failure, Outcome, Rule};

/// Finished tables for people to take away: described once, written as CSV, a workbook or JSON.
pub mod tables {
    pub use canopy_tables::write::{Cell, OutFormat, Sheet, to_bytes};
}
