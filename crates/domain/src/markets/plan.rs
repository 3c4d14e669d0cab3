//! The four patterns, what is to be reached with an account, and whether it is.

use crate::primitives::Day;

/// By which pattern a territory is covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pattern {
    /// 大本营制: secure one area, then move out.
    BaseCamp,
    /// 制高点: win the reference account first.
    Heights,
    /// 放射线: from a centre along lines of influence.
    Radiation,
    /// 采蘑菇: take what ripens, one by one.
    Mushroom,
}

impl Pattern {
    /// Every one, in the order offered.
    pub const ALL: [Self; 4] = [Self::BaseCamp, Self::Heights, Self::Radiation, Self::Mushroom];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::BaseCamp => "base_camp",
            Self::Heights => "heights",
            Self::Radiation => "radiation",
            Self::Mushroom => "mushroom",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What is to be reached with an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TargetState {
    /// It buys for the first time since the plan began.
    FirstOrder,
    /// It bought in each of the last three months.
    Regular,
    /// The latest screening put it into a key tier.
    KeyAccount,
    /// It speaks for us to others; only people can say so.
    Reference,
}

impl TargetState {
    /// Every one, in the order offered.
    pub const ALL: [Self; 4] = [Self::FirstOrder, Self::Regular, Self::KeyAccount, Self::Reference];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FirstOrder => "first_order",
            Self::Regular => "regular",
            Self::KeyAccount => "key_account",
            Self::Reference => "reference",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What is known of an account that is to be won.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TargetFacts {
    /// It had positive revenue in a month since the plan began.
    pub has_bought_since: bool,
    /// It had positive revenue in each of the last three months.
    pub buys_regularly: bool,
    /// The latest screening put it into a key tier.
    pub is_key_account: bool,
    /// Somebody marked the state as reached, with evidence.
    pub is_marked: bool,
}

/// How far it is with an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Progress {
    /// The data show it.
    ByData,
    /// A person says so; the data do not show it.
    ByMark,
    /// Not yet, and there is time.
    Open,
    /// Not yet, and the day is over.
    Overdue,
}

impl Progress {
    /// The code in the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ByData => "by_data",
            Self::ByMark => "by_mark",
            Self::Open => "open",
            Self::Overdue => "overdue",
        }
    }

    /// Whether the state is reached, on whosever word.
    pub const fn is_reached(self) -> bool {
        matches!(self, Self::ByData | Self::ByMark)
    }
}

/// How far it is, as of a day. What the data show goes before what people say.
pub fn progress(state: TargetState, facts: &TargetFacts, due: Day, as_of: Day) -> Progress {
    let is_shown = match state {
        TargetState::FirstOrder => facts.has_bought_since,
        TargetState::Regular => facts.buys_regularly,
        TargetState::KeyAccount => facts.is_key_account,
        TargetState::Reference => false,
    };
    match () {
        () if is_shown => Progress::ByData,
        () if facts.is_marked => Progress::ByMark,
        () if as_of > due => Progress::Overdue,
        () => Progress::Open,
    }
}
