//! Why a row is left out, or the whole reading ends.

use canopy_domain::imports::{ProblemCode, Refusal};

/// What became of a row that is not good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A problem of the row, in this column if it lies in one.
    Row {
        /// Index of the column.
        column: Option<usize>,
        /// What is wrong.
        code: ProblemCode,
    },
    /// The file is refused.
    Refused(Refusal),
    /// The sink wants no more.
    Stopped,
}

impl Fault {
    /// A problem of the row as a whole.
    pub(crate) fn row(code: ProblemCode) -> Self {
        Self::Row { column: None, code }
    }

    /// A subtotal or total row.
    pub(crate) fn total() -> Self {
        Self::row(ProblemCode::TotalRow)
    }

    /// A problem of one cell.
    pub(crate) fn cell(column: usize, code: ProblemCode) -> Self {
        Self::Row { column: Some(column), code }
    }

    /// The same problem, said of a column.
    pub(crate) fn of(self, place: Option<usize>) -> Self {
        match self {
            Self::Row { column: None, code } => Self::Row { column: place, code },
            other => other,
        }
    }
}
