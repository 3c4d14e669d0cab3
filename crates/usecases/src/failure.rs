//! Why a verb did not happen, as the few kinds every door (page, API, command) must tell apart.
//! Leaves out words for people: codes and facts only.

use canopy_domain::access::Action;
use canopy_domain::imports::Refusal;
use canopy_domain::markets::PlanFault;
use canopy_domain::standards::{StandardError, StandardFinding};
use canopy_store::StoreError;

/// What a verb answers.
pub type Outcome<T> = Result<T, Failure>;

/// Why a verb did not happen. Nothing was changed.
#[derive(Debug)]
pub enum Failure {
    /// It does not exist, or the caller cannot see it.
    NotFound,
    /// The caller may not do this.
    Forbidden(Action),
    /// The caller's access token only looks at things.
    ReadOnly,
    /// A request with the same key has had its effect meanwhile.
    SentAlready,
    /// A rule of the business stands against it.
    Rule(Rule),
    /// A file is refused.
    Refused(Refusal),
    /// A standard contradicts itself.
    Standard(Vec<StandardFinding>),
    /// A text does not read as a standard.
    StandardUnreadable(Vec<StandardError>),
    /// Somebody changed it meanwhile.
    Conflict,
    /// A defect or a broken machine; the text is for the log, never for people.
    Internal(Box<dyn std::error::Error + Send + Sync>),
}

/// A rule of the business that stands against a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// This file is imported already.
    SameFile,
    /// Another import or screening is at work.
    Busy,
    /// The step does not fit the state the record is in.
    WrongState,
    /// A value that must be unique is taken.
    Taken,
    /// Something still refers to it.
    InUse,
    /// A parent that would close a circle.
    Circle,
    /// Another account has the code of one in the trash by now.
    CodeGiven,
    /// Nobody in the population: no account matches the filter.
    EmptyPopulation,
    /// Accounts nobody knows are held and not all are decided about.
    UndecidedAccounts,
    /// No sales have been imported.
    NoSales,
    /// The sales do not reach back far enough for two past days.
    TooLittleHistory,
    /// The standard is still a draft.
    NotPublished,
    /// The text is another standard's: its code differs.
    OtherStandard,
    /// A standard needs one tier at least.
    LastTier,
    /// The draft has no change to take back.
    NothingToUndo,
    /// Nobody judged anything yet.
    NoJudgements,
    /// Judgements that cannot be weighed.
    UnusableJudgements,
    /// Judgements contradict each other, and no reason is given for taking them all the same.
    Inconsistent,
    /// The data have nothing to tell weights by.
    NoDifferences,
    /// The two runs do not belong to standards with the same tiers.
    NotComparable,
    /// Nobody could manage the team any more.
    LastAdministrator,
    /// More rows than a worksheet holds.
    TooManyRows,
    /// The address of the next page was not made for this list.
    BadPageMark,
    /// No standard in force asks for ratings, or not the one named.
    NothingRated,
    /// The account was not part of the latest screening.
    NotScreened,
    /// Somebody asked for this account to be looked at again already.
    ContestOpen,
    /// It is one's own request.
    OwnContest,
    /// A plan of a territory cannot be so.
    Market(PlanFault),
}

impl Failure {
    /// What the log may say of it: codes and causes, nothing of what people wrote.
    pub fn told(&self) -> String {
        match self {
            Self::NotFound => "not_found".to_owned(),
            Self::Forbidden(action) => format!("forbidden: {action:?}"),
            Self::Rule(rule) => format!("rule: {rule:?}"),
            Self::ReadOnly => "read_only".to_owned(),
            Self::SentAlready => "sent_already".to_owned(),
            Self::Refused(_) => "refused".to_owned(),
            Self::Standard(findings) => format!("standard: {} findings", findings.len()),
            Self::StandardUnreadable(errors) => format!("standard: {} errors", errors.len()),
            Self::Conflict => "conflict".to_owned(),
            Self::Internal(cause) => cause.to_string(),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        use canopy_store::Unique;
        match error {
            StoreError::NotFound => Self::NotFound,
            StoreError::Forbidden(action) => Self::Forbidden(action),
            StoreError::ReadOnly => Self::ReadOnly,
            StoreError::Conflict => Self::Conflict,
            StoreError::Duplicate(Unique::SentKey) => Self::SentAlready,
            StoreError::Duplicate(Unique::SameFile) => Self::Rule(Rule::SameFile),
            StoreError::Duplicate(Unique::OpenContest) => Self::Rule(Rule::ContestOpen),
            StoreError::Duplicate(_) => Self::Rule(Rule::Taken),
            StoreError::WrongState => Self::Rule(Rule::WrongState),
            StoreError::Circle => Self::Rule(Rule::Circle),
            StoreError::InUse => Self::Rule(Rule::InUse),
            StoreError::BadPageMark => Self::Rule(Rule::BadPageMark),
            other => Self::Internal(Box::new(other)),
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Internal(Box::new(error))
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(Box::new(error))
    }
}

impl From<canopy_analytics::AnalyticsError> for Failure {
    fn from(error: canopy_analytics::AnalyticsError) -> Self {
        Self::Internal(Box::new(error))
    }
}

impl From<tokio::task::JoinError> for Failure {
    fn from(error: tokio::task::JoinError) -> Self {
        Self::Internal(Box::new(error))
    }
}
