//! Tiers decided by people: somebody asks for a result to be looked at again, somebody else decides,
//! or a committee gives a tier for a time. Leaves out who may (access) and what a decision does to a
//! result (screening).

use crate::access::{Caller, StandIn};
use crate::primitives::{Day, UserId, add_months};

/// Letters a reason may have at most; evidence and the names of a committee as many.
pub const WORDS_MOST: usize = 1_000;
/// Months a decision may hold at most.
pub const MONTHS_MOST: i64 = 24;
/// Months a decision holds where nobody says otherwise.
pub const MONTHS_USUAL: i64 = 6;

/// Where a request to look at a result again stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContestStatus {
    /// Waiting for a decision.
    Open,
    /// It was right: the account got a tier by decision.
    Upheld,
    /// The result stays as it is.
    Rejected,
    /// Taken back by whoever asked.
    Withdrawn,
}

impl ContestStatus {
    /// Every one, in the order they are listed.
    pub const ALL: [Self; 4] = [Self::Open, Self::Upheld, Self::Rejected, Self::Withdrawn];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Upheld => "upheld",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// Where a tier given by people came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// A request that was upheld.
    Contest,
    /// A committee or the director, without a request.
    Committee,
}

impl Origin {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Contest, Self::Committee];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Contest => "contest",
            Self::Committee => "committee",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|origin| origin.code() == code)
    }
}

/// What is wrong with a request or a decision as somebody wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DecisionFault {
    /// No reason is given.
    ReasonMissing,
    /// A text is longer than [`WORDS_MOST`] letters.
    WordsTooLong,
    /// The standard has no such tier.
    TierUnknown,
    /// The tier wished for is the one the account is in.
    TierTheSame,
    /// The end is not after today.
    EndsBeforeItBegins,
    /// The end lies more than [`MONTHS_MOST`] months ahead.
    EndsTooLate,
    /// Nobody is named as having decided.
    DecidersMissing,
}

/// A reason somebody gives, trimmed.
pub fn reason(text: &str) -> Result<String, DecisionFault> {
    match words(text)? {
        reason if reason.is_empty() => Err(DecisionFault::ReasonMissing),
        reason => Ok(reason),
    }
}

/// Words that may be left out, trimmed.
pub fn words(text: &str) -> Result<String, DecisionFault> {
    let text = text.trim();
    if text.chars().count() > WORDS_MOST {
        return Err(DecisionFault::WordsTooLong);
    }
    Ok(text.to_owned())
}

/// The day from which a decision made today holds no more.
pub fn until(wished: Option<Day>, today: Day) -> Result<Day, DecisionFault> {
    let until = wished.unwrap_or_else(|| add_months(today, MONTHS_USUAL));
    if until <= today {
        return Err(DecisionFault::EndsBeforeItBegins);
    }
    if until > add_months(today, MONTHS_MOST) {
        return Err(DecisionFault::EndsTooLate);
    }
    Ok(until)
}

/// Nobody decides about what they asked for themselves, nor about what was asked for by somebody whom
/// they represent.
pub fn may_judge(judge: &Caller, asked_by: UserId) -> bool {
    let represents = |one: &StandIn| one.user == asked_by;
    judge.user != asked_by && !judge.stands_in_for.iter().any(represents)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Job;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn codes_are_read_back() {
        for status in ContestStatus::ALL {
            assert_eq!(ContestStatus::from_code(status.code()), Some(status));
        }
        for origin in Origin::ALL {
            assert_eq!(Origin::from_code(origin.code()), Some(origin));
        }
        assert_eq!(ContestStatus::from_code("lost"), None);
    }

    #[test]
    fn a_decision_ends_within_two_years_and_after_today() {
        let today = day("2026-06-30");
        assert_eq!(until(None, today), Ok(day("2026-12-30")));
        assert_eq!(until(Some(today), today), Err(DecisionFault::EndsBeforeItBegins));
        assert_eq!(until(Some(day("2028-06-30")), today), Ok(day("2028-06-30")));
        assert_eq!(until(Some(day("2028-07-01")), today), Err(DecisionFault::EndsTooLate));
    }

    #[test]
    fn a_reason_is_needed_and_bounded() {
        assert_eq!(reason(" 见附件 "), Ok("见附件".to_owned()));
        assert_eq!(reason(" \n"), Err(DecisionFault::ReasonMissing));
        assert_eq!(reason(&"长".repeat(1_001)), Err(DecisionFault::WordsTooLong));
        assert_eq!(words(""), Ok(String::new()));
    }

    #[test]
    fn nobody_decides_about_their_own_request() {
        let id = |number| UserId(uuid::Uuid::from_u128(number));
        let absent = StandIn {
            user: id(3),
            name: "甲".to_owned(),
            job: Job::Manager,
            territories: Vec::new(),
            until: day("2026-04-01"),
        };
        let mut judge = Caller::new(id(1), Job::Manager, Vec::new(), crate::Lang::ZhCn);
        judge.stands_in_for = vec![absent];
        assert!(may_judge(&judge, id(2)));
        assert!(!may_judge(&judge, id(1)), "their own");
        assert!(!may_judge(&judge, id(3)), "that of whom they represent");
    }
}
