//! Where an import stands, and which step may follow which.

use crate::StoreError;
use crate::dialect::{Cell, decode};
use serde::{Deserialize, Serialize};

/// Where an import stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportState {
    /// The file is here; nothing was read yet.
    Uploaded,
    /// Read without storing; mapping and problems are known.
    Checked,
    /// Being carried out in the background.
    Running,
    /// Its rows count.
    Done,
    /// Refused or broken; nothing of it is stored.
    Failed,
    /// Given up before it was carried out, or while.
    Cancelled,
    /// Was done, and counts no more.
    Undone,
}

impl ImportState {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Uploaded,
        Self::Checked,
        Self::Running,
        Self::Done,
        Self::Failed,
        Self::Cancelled,
        Self::Undone,
    ];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Uploaded => "uploaded",
            Self::Checked => "checked",
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Undone => "undone",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the step from here is one an import can take.
    pub const fn may_become(self, next: Self) -> bool {
        use ImportState as S;
        match self {
            // A correction takes a checked import back, so that nobody starts it as it was.
            S::Uploaded | S::Checked => {
                matches!(next, S::Uploaded | S::Checked | S::Running | S::Failed | S::Cancelled)
            }
            S::Running => matches!(next, S::Done | S::Failed | S::Cancelled),
            S::Done => matches!(next, S::Undone),
            S::Failed | S::Cancelled | S::Undone => false,
        }
    }

    /// The states from which a step leads to this one.
    pub(crate) fn before(self) -> Vec<&'static str> {
        Self::ALL.into_iter().filter(|s| s.may_become(self)).map(Self::code).collect()
    }
}

impl Cell for ImportState {
    fn read(row: &crate::dialect::Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

#[cfg(test)]
mod tests {
    use super::ImportState as S;

    #[test]
    fn only_what_is_done_can_be_undone() {
        assert_eq!(S::Undone.before(), vec!["done"]);
    }

    #[test]
    fn nothing_follows_an_end() {
        for end in [S::Failed, S::Cancelled, S::Undone] {
            assert!(S::ALL.into_iter().all(|next| !end.may_become(next)), "{end:?}");
        }
    }
}
