//! Where a version stands today: a version published for later holds nobody yet, and one that another
//! has followed holds nobody any more, whoever looks first.

use canopy_domain::Day;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::StandardStatus;
use canopy_store::standards::StandardRow;

/// Where a version stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Being written.
    Draft,
    /// Published, to hold from a later day.
    Ahead,
    /// In force.
    InForce,
    /// Followed by another.
    Retired,
}

impl Standing {
    /// The code on the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Ahead => "ahead",
            Self::InForce => "in_force",
            Self::Retired => "retired",
        }
    }
}

/// Where a version stands on a day, among all versions of all standards.
pub fn standing(all: &[StandardRow], row: &StandardRow, day: Day) -> Standing {
    match row.status {
        StandardStatus::Draft => Standing::Draft,
        StandardStatus::Retired => Standing::Retired,
        StandardStatus::Published if row.valid_from.is_some_and(|from| from > day) => {
            Standing::Ahead
        }
        StandardStatus::Published if in_force(all, &row.code, day) == Some(row.id) => {
            Standing::InForce
        }
        StandardStatus::Published => Standing::Retired,
    }
}

/// Of the versions that hold by a day, the one published last.
fn in_force(all: &[StandardRow], code: &str, day: Day) -> Option<StandardId> {
    let holds = |row: &&StandardRow| {
        row.code == code
            && row.published_at.is_some()
            && row.valid_from.is_some_and(|from| from <= day)
    };
    let latest = all.iter().filter(holds).max_by_key(|row| (row.published_at, row.number));
    latest.map(|row| row.id)
}
