//! The ratings of one account, criterion by criterion: what they are worth, who said so, when and on
//! what evidence, and which of them count.

use super::given::given;
use super::rated::{Rated, rated_standards};
use crate::Outcome;
use crate::screening::Receipt;
use crate::standards::Version;
use canopy_domain::Day;
use canopy_domain::primitives::AccountId;
use canopy_domain::ratings::{Basis, Due, Given, Rubric, Standing, due, standing};
use canopy_domain::standards::Criterion;
use canopy_store::Desk;
use canopy_store::ratings::RatingRow;
use chrono::{DateTime, Utc};

/// An account's ratings under one standard.
#[derive(Debug, Clone)]
pub struct AccountRatings {
    /// The standard.
    pub rated: Rated,
    /// One per rating criterion, in the standard's order.
    pub criteria: Vec<CriterionRatings>,
}

impl AccountRatings {
    /// How many criteria should be rated again.
    pub fn due(&self) -> usize {
        self.criteria.iter().filter(|one| one.due.is_some()).count()
    }

    /// Whether anybody ever rated anything.
    pub fn has_any(&self) -> bool {
        self.criteria.iter().any(|one| !one.ratings.is_empty())
    }
}

/// An account's ratings of one criterion.
#[derive(Debug, Clone)]
pub struct CriterionRatings {
    /// The criterion.
    pub criterion: Criterion,
    /// Its rubric.
    pub rubric: Rubric,
    /// Share of the standard's weight, 0–1.
    pub share: f64,
    /// Months a rating counts.
    pub months: u32,
    /// What they are worth; none where none counts.
    pub standing: Option<Standing>,
    /// Why it should be rated again.
    pub due: Option<Due>,
    /// Every rating, latest first.
    pub ratings: Vec<RatingShown>,
}

/// A rating with what becomes of it.
#[derive(Debug, Clone)]
pub struct RatingShown {
    /// The rating.
    pub row: RatingRow,
    /// Whether it counts.
    pub state: State,
    /// Whether it was given against the rubric in force.
    pub is_current_rubric: bool,
}

/// Whether a rating counts, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is part of the value.
    Counts,
    /// Its time is over.
    Faded,
    /// The same person rated again.
    Superseded,
    /// Confirmed ratings, or ratings against the rubric in force, take precedence.
    Outweighed,
}

/// The ratings of an account in reach under every standard in force, as they stand on a day.
pub async fn of_account(desk: &Desk, account: AccountId, on: Day) -> Outcome<Vec<AccountRatings>> {
    let standards = rated_standards(desk).await?;
    if standards.is_empty() {
        return Ok(Vec::new());
    }
    let rows = desk.ratings_of(account).await?;
    Ok(standards.into_iter().map(|rated| view(rated, &rows, on)).collect())
}

/// The ratings behind a result, as they stood when its run was made; `None` where the run was made
/// before ratings were kept or its standard asks for none.
pub async fn of_receipt(desk: &Desk, receipt: &Receipt) -> Outcome<Option<AccountRatings>> {
    let run = &receipt.run;
    let Some(on) = run.row.judged_on else { return Ok(None) };
    let row = desk.permit::<canopy_store::ViewStandards>()?.standard(run.row.standard).await?;
    let rated = Rated::of(Version { row, standard: run.standard.clone() });
    if rated.criteria.is_empty() {
        return Ok(None);
    }
    let by = run.row.created_at;
    let rows = desk.ratings_of(receipt.row.account).await?;
    Ok(Some(view(rated, &stood(rows, on, by), on)))
}

/// What was there on a day, put down by a moment.
fn stood(rows: Vec<RatingRow>, on: Day, by: DateTime<Utc>) -> Vec<RatingRow> {
    rows.into_iter().filter(|row| row.rated_on <= on && row.recorded_at <= by).collect()
}

fn view(rated: Rated, rows: &[RatingRow], on: Day) -> AccountRatings {
    let standard = &rated.version.standard;
    let criteria = rated.criteria.iter().map(|(criterion, rubric)| {
        let fingerprint = rubric.fingerprint();
        let own: Vec<&RatingRow> = rows
            .iter()
            .filter(|row| row.standard_code == rated.code() && row.criterion_code == criterion.code)
            .collect();
        let all: Vec<Given> = own.iter().map(|row| given(row, &fingerprint)).collect();
        let worth = standing(&all, on);
        let mut shown: Vec<RatingShown> =
            own.iter().enumerate().map(|(at, row)| shown(row, &all, at, (worth, on))).collect();
        shown.reverse();
        CriterionRatings {
            share: standard.weight_share(criterion),
            months: standard.rating_months_of(criterion),
            standing: worth,
            due: due(&all, on),
            ratings: shown,
            criterion: criterion.clone(),
            rubric: rubric.clone(),
        }
    });
    AccountRatings { criteria: criteria.collect(), rated }
}

fn shown(
    row: &RatingRow,
    all: &[Given],
    at: usize,
    (worth, on): (Option<Standing>, Day),
) -> RatingShown {
    let own = all.get(at).copied();
    let is_superseded = own.is_some_and(|own| {
        all.iter().enumerate().any(|(other_at, other)| {
            let is_later = (other.rated_on, other_at) > (own.rated_on, at);
            other.rater == own.rater && other.rated_on <= on && is_later
        })
    });
    let is_current_rubric = own.is_some_and(|own| own.is_current_rubric);
    let counts = worth.is_some_and(|worth| {
        worth.is_older_rubric != is_current_rubric
            && (worth.is_assumed || row.basis == Basis::Confirmed)
    });
    let state = match own {
        _ if is_superseded => State::Superseded,
        Some(own) if own.has_faded(on) => State::Faded,
        _ if counts => State::Counts,
        _ => State::Outweighed,
    };
    RatingShown { row: row.clone(), state, is_current_rubric }
}
