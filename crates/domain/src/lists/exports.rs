//! Files made of whole lists: how far one is, and how long it is kept.

use chrono::TimeDelta;

/// How long a file is kept for whoever asked for it.
pub const EXPORT_KEPT: TimeDelta = TimeDelta::days(7);
/// Most bytes of the address a file is made from.
pub const EXPORT_ADDRESS_MOST: usize = 4_000;

/// How far a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExportState {
    /// It is being made.
    Running,
    /// It can be fetched.
    Done,
    /// It could not be made.
    Failed,
}

impl ExportState {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Running, Self::Done, Self::Failed];

    /// The code in records and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
