//! Words for the domain's codes: an exhaustive match each, so that a new code does not compile
//! until it has its words in both languages.

mod access;
mod accounts;
mod audit;
mod decisions;
mod demand;
mod differences;
mod fields;
mod findings;
mod frame;
mod growth;
mod imports;
mod jobs;
mod leads;
mod lists;
mod markets;
mod notes;
mod notifications;
mod origins;
mod payments;
mod portfolio;
mod ratings;
mod sales;
mod screening;
mod search;
mod standards;
mod team;
mod weights;
