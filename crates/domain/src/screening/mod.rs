//! Screening: a standard applied to a population as of a date, with the reasons.

mod points;
mod prepared;
mod receipt;
mod result;
mod score;
mod value;

pub use prepared::Prepared;
pub use receipt::screen;
pub use result::{
    AccountResult, Answer, Candidate, CriterionResult, GateFailure, Reason, Screening, TierSummary,
    Value,
};
pub use score::Scored;
