//! Ratings by people: who is asked for which, putting them down, reading them as they stand now or
//! stood when a run was made. Leaves out the rule of their value (domain).

mod account;
mod due;
mod given;
mod rate;
mod rated;

pub use account::{AccountRatings, CriterionRatings, RatingShown, State, of_account, of_receipt};
pub use due::{DueAccount, Queue, count_due, queue};
pub(crate) use given::by_account;
pub use rate::{Entry, Faulty, RateAccount, rate};
pub use rated::{Rated, rated_standard, rated_standards};
