//! Market planning: by which pattern a territory is covered, which accounts are to be won in which
//! order, how far that is, and what the data suggest. Leaves out who may plan what.

mod fit;
mod lead;
mod place;
mod plan;
#[cfg(test)]
mod tests;

pub use fit::{Features, Fit, FitReason, fits};
pub use lead::{FirstPurchase, Houses, Lead, LeadQuestion, leads};
pub use place::{Coordinates, centre_of, distance_km};
pub use plan::{
    LONGEST_TEXT, MOST_TARGETS, Pattern, PlanFault, Progress, TargetFacts, TargetState,
    check_evidence, check_plan, progress,
};
