//! What the API takes and says of ratings: plain names, codes for words.

use canopy_domain::ratings::{Due, JudgementFault, Level};
use canopy_texts::ratings::Ratings as RatingTexts;
use canopy_usecases::ratings::{
    AccountRatings, CriterionRatings, DueAccount, Entry, Faulty, RatingShown, State,
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A rating to be put down.
#[derive(Deserialize, ToSchema)]
pub(super) struct RatingIn {
    /// Code of the criterion.
    criterion: String,
    /// 1 to 5.
    level: u8,
    /// `assumed` or `confirmed`.
    basis: String,
    /// What it is known from.
    evidence: String,
    /// What confirms it; needed where confirmed.
    #[serde(default)]
    confirmed_by: String,
    /// The day it was formed; today where none is given.
    rated_on: Option<NaiveDate>,
}

impl RatingIn {
    pub(super) fn criterion(&self) -> &str {
        &self.criterion
    }

    pub(super) fn entry(&self) -> Entry {
        Entry {
            criterion: self.criterion.clone(),
            level: self.level.to_string(),
            basis: self.basis.clone(),
            evidence: self.evidence.clone(),
            confirmed_by: self.confirmed_by.clone(),
            rated_on: self.rated_on,
        }
    }
}

/// What became of one rating.
#[derive(Serialize, ToSchema)]
pub(super) struct Outcome {
    /// Code of the criterion.
    criterion: String,
    /// What is wrong with it, as codes; nothing where it is good.
    faults: Vec<&'static str>,
    /// The same in the caller's language.
    words: Vec<String>,
}

impl Outcome {
    pub(super) fn of(text: RatingTexts, criterion: &str, faulty: &[Faulty]) -> Self {
        let own = faulty.iter().find(|(code, _)| code == criterion);
        let faults = own.map_or(&[][..], |(_, faults)| faults.as_slice());
        Self {
            criterion: criterion.to_owned(),
            faults: faults.iter().map(|fault| code(*fault)).collect(),
            words: faults.iter().map(|fault| text.fault(*fault)).collect(),
        }
    }

    /// Something it names does not exist, or lies outside the caller's reach.
    pub(super) fn unknown(criterion: &str, what: &'static str) -> Self {
        Self { criterion: criterion.to_owned(), faults: vec![what], words: Vec::new() }
    }
}

const fn code(fault: JudgementFault) -> &'static str {
    use JudgementFault as F;
    match fault {
        F::LevelUnknown => "level_unknown",
        F::BasisUnknown => "basis_unknown",
        F::EvidenceMissing => "evidence_missing",
        F::EvidenceTooLong => "evidence_too_long",
        F::ConfirmationMissing => "confirmation_missing",
        F::NotYet => "not_yet",
        F::FadedAlready => "faded_already",
    }
}

/// An account's ratings under a standard.
#[derive(Serialize, ToSchema)]
pub(super) struct AccountRatingsOut {
    /// Code of the standard.
    standard: String,
    /// One per rating criterion, in the standard's order.
    criteria: Vec<CriterionOut>,
}

/// The ratings of a criterion.
#[derive(Serialize, ToSchema)]
struct CriterionOut {
    /// Its code.
    criterion: String,
    /// What each level means, in Chinese and English, the lowest first.
    rubric: Vec<LevelOut>,
    /// The mean of the ratings that count, 1–5; nothing where none counts.
    value: Option<f64>,
    /// How many count.
    counted: u32,
    /// How many people rate it with a rating that has not faded.
    raters: u32,
    /// The lowest of these.
    lowest: Option<u8>,
    /// The highest of these.
    highest: Option<u8>,
    /// Their standard deviation over the number of raters; nothing for one.
    deviation: Option<f64>,
    /// Raters lie two levels or more apart.
    is_disputed: bool,
    /// Nothing confirms it.
    is_assumed: bool,
    /// It rests on ratings against an older rubric.
    is_older_rubric: bool,
    /// Why it should be rated again: `never`, `faded` or `older_rubric`.
    due: Option<&'static str>,
    /// Every rating, latest first.
    ratings: Vec<RatingOut>,
}

/// What a level means.
#[derive(Serialize, ToSchema)]
struct LevelOut {
    /// In Chinese.
    zh: String,
    /// In English.
    en: String,
}

/// A rating.
#[derive(Serialize, ToSchema)]
struct RatingOut {
    /// Who.
    rater: Uuid,
    /// Their name.
    rater_name: String,
    /// 1 to 5.
    level: u8,
    /// `assumed` or `confirmed`.
    basis: &'static str,
    /// What it is known from.
    evidence: String,
    /// What confirms it.
    confirmed_by: String,
    /// The day it was formed.
    rated_on: NaiveDate,
    /// The day from which it counts no more.
    expires_on: NaiveDate,
    /// When it was put down.
    recorded_at: DateTime<Utc>,
    /// `counts`, `faded`, `superseded` or `outweighed`.
    state: &'static str,
    /// It was given against the rubric in force.
    is_current_rubric: bool,
}

impl AccountRatingsOut {
    pub(super) fn of(found: &AccountRatings) -> Self {
        let criteria = found.criteria.iter().map(criterion).collect();
        Self { standard: found.rated.code().to_owned(), criteria }
    }
}

fn criterion(one: &CriterionRatings) -> CriterionOut {
    let level = |level: Level| {
        let text = one.rubric.level(level);
        LevelOut { zh: text.zh.clone(), en: text.en.clone() }
    };
    let standing = one.standing;
    CriterionOut {
        criterion: one.criterion.code.clone(),
        rubric: Level::ALL.map(level).into(),
        value: standing.map(|one| one.value),
        counted: standing.map_or(0, |one| one.counted),
        raters: standing.map_or(0, |one| one.raters),
        lowest: standing.map(|one| one.lowest.number()),
        highest: standing.map(|one| one.highest.number()),
        deviation: standing.and_then(|one| one.deviation),
        is_disputed: standing.is_some_and(|one| one.is_disputed()),
        is_assumed: standing.is_some_and(|one| one.is_assumed),
        is_older_rubric: standing.is_some_and(|one| one.is_older_rubric),
        due: one.due.map(due),
        ratings: one.ratings.iter().map(rating).collect(),
    }
}

fn rating(shown: &RatingShown) -> RatingOut {
    let row = &shown.row;
    RatingOut {
        rater: row.rater.0,
        rater_name: row.rater_name.clone(),
        level: row.level.number(),
        basis: row.basis.code(),
        evidence: row.evidence.clone(),
        confirmed_by: row.confirmed_by.clone(),
        rated_on: row.rated_on,
        expires_on: row.expires_on,
        recorded_at: row.recorded_at,
        state: match shown.state {
            State::Counts => "counts",
            State::Faded => "faded",
            State::Superseded => "superseded",
            State::Outweighed => "outweighed",
        },
        is_current_rubric: shown.is_current_rubric,
    }
}

const fn due(due: Due) -> &'static str {
    match due {
        Due::Never => "never",
        Due::Faded => "faded",
        Due::OlderRubric => "older_rubric",
    }
}

/// What is due.
#[derive(Serialize, ToSchema)]
pub(super) struct DueOut {
    /// Code of the standard.
    pub(super) standard: String,
    /// Accounts with ratings due, in all.
    pub(super) total: u64,
    /// Those worth most, first; a hundred at most.
    pub(super) rows: Vec<DueRow>,
}

/// An account with ratings due.
#[derive(Serialize, ToSchema)]
pub(super) struct DueRow {
    /// The account.
    account: Uuid,
    /// Its code.
    code: String,
    /// Its name.
    name: String,
    /// Share of the standard's weight that is open, 0–1.
    open_share: f64,
    /// Open share × revenue of twelve months.
    worth: f64,
    /// The criteria, those of most weight first.
    criteria: Vec<DueCriterion>,
}

/// A criterion that is due.
#[derive(Serialize, ToSchema)]
struct DueCriterion {
    /// Its code.
    criterion: String,
    /// `never`, `faded` or `older_rubric`.
    why: &'static str,
}

impl DueRow {
    pub(super) fn of(row: &DueAccount) -> Self {
        let criterion = |(one, why): &(canopy_domain::standards::Criterion, Due)| DueCriterion {
            criterion: one.code.clone(),
            why: due(*why),
        };
        Self {
            account: row.account.id.0,
            code: row.account.code.clone(),
            name: row.account.name.clone(),
            open_share: row.open_share,
            worth: row.worth,
            criteria: row.criteria.iter().map(criterion).collect(),
        }
    }
}
