//! Ratings by people: what each said about an account, kept for good; read for an account, for a
//! whole population, and for those who are asked to rate. Leaves out what they are worth (domain).

mod due;
mod read;
mod write;

pub use due::{AccountToRate, RatingsAsked, Settled};
pub use read::{RatingLine, RatingPoint, RatingRow};
pub use write::NewRating;
