//! Changing many rows of a list at once: how many, and what stands against it.

/// Rows changed at once at most.
pub const MANY_MOST: usize = 10_000;

/// What stands against changing many rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ManyFault {
    /// No row is chosen that the caller may change.
    NothingChosen,
    /// Nothing is said that shall become different.
    NothingSet,
    /// More rows than [`MANY_MOST`].
    TooMany,
    /// Whoever shall own them does not work here any more.
    OwnerGone,
}

impl ManyFault {
    /// Every one.
    pub const ALL: [Self; 4] =
        [Self::NothingChosen, Self::NothingSet, Self::TooMany, Self::OwnerGone];

    /// The code in the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NothingChosen => "nothing_chosen",
            Self::NothingSet => "nothing_set",
            Self::TooMany => "too_many",
            Self::OwnerGone => "owner_gone",
        }
    }
}
