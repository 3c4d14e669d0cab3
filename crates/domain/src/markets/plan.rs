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

/// Accounts a plan can want to win: more is a list, not an order.
pub const MOST_TARGETS: usize = 100;
/// Longest text of a plan or of evidence, in letters.
pub const LONGEST_TEXT: usize = 500;

/// Why a plan is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlanFault {
    /// More than [`MOST_TARGETS`] accounts.
    TooManyTargets,
    /// A text longer than [`LONGEST_TEXT`], or none where there must be one.
    BadText,
    /// A day that cannot be meant.
    BadDay,
    /// An account that lies outside the territory.
    OutsideTerritory,
}

/// What can be wrong with a plan whatever it is about: how many accounts, how long its text is, and
/// whether its days (beginning and targets) lie in a century around ours.
pub fn check_plan(targets: usize, aim: &str, days: &[Day]) -> Result<(), PlanFault> {
    use chrono::Datelike as _;
    let is_likely = |day: &Day| (1990..=2090).contains(&day.year());
    match () {
        () if targets > MOST_TARGETS => Err(PlanFault::TooManyTargets),
        () if aim.chars().count() > LONGEST_TEXT => Err(PlanFault::BadText),
        () if !days.iter().all(is_likely) => Err(PlanFault::BadDay),
        () => Ok(()),
    }
}

/// Evidence without spaces around it; refused where it is empty or too long.
pub fn check_evidence(text: &str) -> Result<&str, PlanFault> {
    let text = text.trim();
    let is_good = !text.is_empty() && text.chars().count() <= LONGEST_TEXT;
    if is_good { Ok(text) } else { Err(PlanFault::BadText) }
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
    /// It had positive revenue in the twelve months before the plan began.
    pub bought_before: bool,
    /// It had positive revenue in each of the three months before the plan began.
    pub bought_regularly_before: bool,
    /// Somebody marked the state as reached, with evidence.
    pub is_marked: bool,
}

/// How far it is with an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Progress {
    /// The data show it, and that it was so before the plan began: no progress of the plan.
    Already,
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
            Self::Already => "already",
            Self::ByData => "by_data",
            Self::ByMark => "by_mark",
            Self::Open => "open",
            Self::Overdue => "overdue",
        }
    }

    /// Whether the state is reached, on whosever word.
    pub const fn is_reached(self) -> bool {
        matches!(self, Self::Already | Self::ByData | Self::ByMark)
    }
}

/// How far it is, as of a day. What the data show goes before what people say.
pub fn progress(state: TargetState, facts: &TargetFacts, due: Day, as_of: Day) -> Progress {
    let (is_shown, was_so) = match state {
        TargetState::FirstOrder => (facts.has_bought_since, facts.bought_before),
        TargetState::Regular => (facts.buys_regularly, facts.bought_regularly_before),
        TargetState::KeyAccount => (facts.is_key_account, false),
        TargetState::Reference => (false, false),
    };
    match () {
        () if is_shown && was_so => Progress::Already,
        () if is_shown => Progress::ByData,
        () if facts.is_marked => Progress::ByMark,
        () if as_of > due => Progress::Overdue,
        () => Progress::Open,
    }
}
