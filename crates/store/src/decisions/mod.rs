//! Tiers decided by people: requests to look at a result again and what came of them, and the
//! decisions that hold. Leaves out the results of runs (screening).

mod contests;
#[expect(clippy::module_inception, reason = "the decisions among what is decided")]
mod decisions;
mod judge;
mod write;

pub use contests::{ContestQuery, ContestRow};
pub use decisions::{DecisionHeld, DecisionRow};
pub use judge::{NewDecision, Verdict};
pub use write::NewContest;

pub(crate) use decisions::given_tier;
