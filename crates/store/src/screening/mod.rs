//! Screening: the population asked about, the runs, and their results read within reach.

mod compare;
mod population;
mod results;
mod runs;
mod schedules;
mod standings;
mod write;

pub use compare::{Left, Move, Pair};
pub use population::{CandidateRow, Population};
pub use results::{
    HistoryRow, ReceiptRow, ResultFilter, ResultQuery, ResultRow, ResultSort, TierInReach,
};
pub use runs::{RunRow, RunStatus};
pub use schedules::ScheduleRow;
pub use write::{NewResult, NewRun, RunOutcome};

pub(crate) use results::list_statement;
