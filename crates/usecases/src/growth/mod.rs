//! Who drives growth: one span of days against another within the reader's reach, by account,
//! product, class and territory, and the sales rows behind an account. Leaves out the splitting
//! itself (domain) and words.

mod ask;
mod kept;
mod products;
mod read;
mod rows;

pub use ask::{GrowthAsk, Periods};
pub use kept::SpanCache;
pub use products::{ClassChange, ProductChange, Products, products};
pub use read::{AccountChange, Growth, Names, TerritoryChange, named, read};
pub use rows::{AccountRows, SpanRow, rows};
