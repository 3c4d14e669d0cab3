//! The portfolio: every account in reach ranked, its potential by the latest screening, and how much
//! hangs on few of them. Leaves out pictures and words.

mod concentration;
mod potential;
mod survey;
mod thresholds;

pub use concentration::{Group, Holder, Spread, spread};
pub use potential::{Axes, AxisOf, DimensionOf, Potential, potential};
pub use survey::{PortfolioAsk, Survey, Surveyed, survey};
pub use thresholds::set_thresholds;
