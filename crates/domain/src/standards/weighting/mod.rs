//! How a standard's weights came about: kept in the document, so that copies, files and published
//! versions carry it. Leaves out the arithmetic (`weights`).

mod ahp;
mod model;
#[cfg(test)]
mod tests;

pub use ahp::{AhpProposal, Comparison, ComparisonPart, comparisons, judges_of, propose_ahp};
pub use model::{Checked, How, Judgements, Origin, Pair, Weighting};
