//! The verbs of the business on both databases. One binary; each module is a subject.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod backup;
mod company;
mod demand;
mod demo;
mod forms;
mod imports;
mod jobs;
mod judged;
mod schedules;
mod screening;
