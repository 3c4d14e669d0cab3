//! The portfolio: how revenue is spread over accounts, which groups they form, and where too much
//! hangs on too few. Leaves out ranks and concentration themselves: those are `sales`.

mod dependence;
mod map;
mod pareto;
mod select;
#[cfg(test)]
mod tests;

pub use dependence::{Dependence, Thresholds, dependences};
pub use map::{RfmCell, RfmMap, rfm_map};
pub use pareto::{ClassSum, Pareto, ParetoPoint, pareto};
pub use select::{Borders, Placed, Quadrant, Selection, borders};
