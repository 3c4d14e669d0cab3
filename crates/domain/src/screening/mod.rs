//! Screening: a standard applied to a population as of a date, with the reasons.

mod back_test;
mod decision;
mod distances;
mod lift;
mod moved;
mod points;
mod prepared;
mod quota;
mod receipt;
mod result;
mod rhythm;
mod score;
mod sensitivity;
mod stability;
#[cfg(test)]
mod tests;
mod topsis;
mod value;

pub use back_test::{
    After, Afterwards, BackTest, BackTestPeriod, BackTestSummary, BackTesting, GrowthOfPicks,
    Moved, Moves, PastDay, key_tiers,
};
pub use decision::{Decided, TierDecision, decided_tier};
pub use lift::{Goal, Lift, lifts};
pub use moved::{Lever, levers};
pub use prepared::{GateCount, Prepared};
pub use quota::OverQuota;
pub use receipt::screen;
pub use result::{
    AccountResult, Answer, Candidate, CriterionResult, GateFailure, Reason, Screening, TierSummary,
    Value,
};
pub use rhythm::{LAST_COMMON_DAY, Rhythm};
pub use score::Scored;
pub use sensitivity::{Edge, Sensitivity, TierChanges, WEIGHT_STEP, WeightEffect, sensitivity};
pub use stability::{Leaning, Standing, TierBorder, settled};
pub use topsis::{Topsis, TopsisColumn, topsis};
