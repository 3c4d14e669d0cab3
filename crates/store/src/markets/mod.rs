//! Plans of how territories are covered. A plan belongs to a territory and is read by whoever holds
//! it, one above or one below; its accounts are read within the reader's reach. What changes a plan
//! takes the proof that the caller may plan its territory.

mod read;
mod write;

pub use read::{MarketMark, MarketPlan, MarketTarget, PlaceRow};
pub use write::{NewTarget, PlanChange, Plannable};
