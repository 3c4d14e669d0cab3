//! Market planning: the plans in reach, one territory with its plan, how far that is, what the data
//! suggest, and changing it. Leaves out maps and words.

mod change;
mod list;
mod progress;
mod read;
mod suggest;

pub use change::{mark, save};
pub use list::{MarketLine, list};
pub use progress::TargetView;
pub use read::{MarketView, read};
pub use suggest::{LeadView, Suggestions};
