//! Who drives growth: one span of days against another, split so that every split sums to the
//! difference to the last cent. Leaves out where the sums come from and whose they are.

mod movement;
mod price;
mod span;
#[cfg(test)]
mod tests;

pub use movement::{Drivers, Movement, Step, TwoSums, Waterfall, drivers, waterfall};
pub use price::{PriceVolumeMix, price_volume_mix};
pub use span::{Against, Comparison, Span};
