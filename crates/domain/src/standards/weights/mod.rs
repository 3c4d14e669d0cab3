//! How weights come about: pairwise comparison (AHP), entropy of the data, a slider, a strategy.
//! Pure arithmetic over numbers; which criterion a number belongs to is the standard's business.

mod ahp;
mod entropy;
mod grid;
mod index;
mod judges;
mod read;
mod share;
mod strategy;
#[cfg(test)]
mod tests;

pub use ahp::{Inconsistent, MOST_INCONSISTENT, Weighed, weigh};
pub use entropy::{EntropyProblem, EntropyWeight, entropy_weights};
pub use grid::{Grid, GridProblem, MAX_ITEMS};
pub use index::RandomIndex;
pub use judges::{Group, Judged, Spread, aggregated, spread};
pub use read::{
    GridsFile, JudgeGrid, Matrix, NumberError, judgement, read_grids_csv, read_grids_toml,
    read_matrix_csv,
};
pub use share::{to_hundred, with_share};
pub use strategy::{Aspect, Shift, Strategy, shifted};
