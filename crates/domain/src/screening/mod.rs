//! Screening: a standard applied to a population as of a date, with the reasons.

mod lift;
mod points;
mod prepared;
mod receipt;
mod result;
mod score;
#[cfg(test)]
mod tests;
mod value;

pub use lift::{Goal, Lift, lifts};
pub use prepared::Prepared;
pub use receipt::screen;
pub use result::{
    AccountResult, Answer, Candidate, CriterionResult, GateFailure, Reason, Screening, TierSummary,
    Value,
};
pub use score::Scored;
