//! Tiers decided by people: asking for a result to be looked at again, deciding about it, giving a
//! tier by decision of a committee, ending one; and where an account stands with all of that.

mod contest;
mod decide;
mod standing;

pub use contest::{AskReview, contest, note_seen, withdraw};
pub use decide::{EndTier, GiveTier, Judge, Ruling, end_decision, give_tier, judge};
pub use standing::{AccountStanding, standing};
