//! Market planning: the plans in reach, one territory with its plan, how far that is, what the data
//! suggest, and changing it. Leaves out maps and words.

mod change;
mod kept;
mod list;
mod progress;
mod read;
mod suggest;

pub use change::{end, mark, save, withdraw};
pub use kept::FirstPurchaseCache;
pub use list::{MarketLine, ProgressTally, list};
pub use progress::TargetView;
pub use read::{MOST, MarketView, read, seen};
pub use suggest::{LeadView, Suggestions, suggestions};
