//! Screening: a standard applied to a population as of a date, with the reasons.

mod result;

pub use result::{
    AccountResult, Answer, Candidate, CriterionResult, GateFailure, Reason, Screening, TierSummary,
    Value,
};
