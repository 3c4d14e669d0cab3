//! Random indices: how inconsistent grids filled in by chance are on average, by which a grid's own
//! inconsistency is measured. Published tables differ, so the one used is always named.

use serde::{Deserialize, Serialize};

/// A published table of random indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum RandomIndex {
    /// Saaty, The Analytic Hierarchy Process, 1980: up to 10 things.
    #[default]
    #[serde(rename = "saaty_1980")]
    Saaty1980,
    /// Saaty, Theory and Applications of the Analytic Network Process, 2005: up to 15.
    #[serde(rename = "saaty_2005")]
    Saaty2005,
    /// Donegan and Dodd, A note on Saaty's random indexes, 1991: up to 15.
    #[serde(rename = "donegan_dodd_1991")]
    DoneganDodd1991,
}

/// For 3, 4, … things.
const SAATY_1980: [f64; 8] = [0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
const SAATY_2005: [f64; 13] =
    [0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59];
const DONEGAN_DODD_1991: [f64; 13] = [
    0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822,
    1.4969,
];

impl RandomIndex {
    /// Every table, the usual one first.
    pub const ALL: [Self; 3] = [Self::Saaty1980, Self::Saaty2005, Self::DoneganDodd1991];

    /// The code in files, forms and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Saaty1980 => "saaty_1980",
            Self::Saaty2005 => "saaty_2005",
            Self::DoneganDodd1991 => "donegan_dodd_1991",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.code() == code)
    }

    /// The mean inconsistency of chance for `size` things; 0 for up to two, which cannot
    /// contradict each other; none beyond the table.
    pub fn of(self, size: usize) -> Option<f64> {
        match size {
            0..=2 => Some(0.0),
            _ => self.table().get(size - 3).copied(),
        }
    }

    /// The most things the table knows.
    pub const fn most(self) -> usize {
        self.table().len() + 2
    }

    const fn table(self) -> &'static [f64] {
        match self {
            Self::Saaty1980 => &SAATY_1980,
            Self::Saaty2005 => &SAATY_2005,
            Self::DoneganDodd1991 => &DONEGAN_DODD_1991,
        }
    }
}
