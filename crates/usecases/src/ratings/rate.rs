//! Rates an account: every criterion somebody said something about, in one commit, or none where
//! something cannot be kept.

use super::rated::rated_standard;
use crate::{Failure, Outcome, local_day};
use canopy_domain::primitives::{AccountId, Day, RatingId, add_months};
use canopy_domain::ratings::{Judgement, JudgementFault, Written};
use canopy_store::ratings::NewRating;
use canopy_store::{Desk, Rate};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What somebody says about an account.
#[derive(Debug, Clone)]
pub struct RateAccount {
    /// The account.
    pub account: AccountId,
    /// Code of the standard.
    pub standard_code: String,
    /// One per criterion that is rated.
    pub entries: Vec<Entry>,
}

/// What somebody says about one criterion, as they wrote it.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// Code of the criterion.
    pub criterion: String,
    /// The level.
    pub level: String,
    /// Assumed or confirmed.
    pub basis: String,
    /// The evidence.
    pub evidence: String,
    /// What confirms it.
    pub confirmed_by: String,
    /// The day it was formed; today where none is given.
    pub rated_on: Option<Day>,
}

/// A criterion whose rating cannot be kept, and why.
pub type Faulty = (String, Vec<JudgementFault>);

/// Rates an account; how many criteria were rated, or what is wrong with which.
pub async fn rate(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &RateAccount,
) -> Outcome<Result<usize, Vec<Faulty>>> {
    let rated = rated_standard(desk, Some(&asked.standard_code)).await?;
    let today = local_day(now);
    let (mut ratings, mut faulty) = (Vec::new(), Vec::new());
    for entry in &asked.entries {
        let known = rated.criteria.iter().find(|(one, _)| one.code == entry.criterion);
        let (criterion, rubric) = known.ok_or(Failure::NotFound)?;
        let months = rated.version.standard.rating_months_of(criterion);
        match Judgement::read(written(entry), today, months) {
            Ok(judgement) => ratings.push(NewRating {
                id: RatingId(Uuid::now_v7()),
                standard_code: asked.standard_code.clone(),
                criterion_code: criterion.code.clone(),
                rubric: rubric.fingerprint(),
                wording: rubric.level(judgement.level).clone(),
                expires_on: add_months(judgement.rated_on, i64::from(months)),
                judgement,
            }),
            Err(faults) => faulty.push((entry.criterion.clone(), faults)),
        }
    }
    let tx = desk.write(now).await?;
    let account = tx.find::<Rate>(asked.account).await?;
    if !faulty.is_empty() {
        tx.rollback().await?;
        return Ok(Err(faulty));
    }
    for rating in &ratings {
        account.rate(rating).await?;
    }
    drop(account);
    tx.commit().await?;
    Ok(Ok(ratings.len()))
}

fn written(entry: &Entry) -> Written<'_> {
    Written {
        level: &entry.level,
        basis: &entry.basis,
        evidence: &entry.evidence,
        confirmed_by: &entry.confirmed_by,
        rated_on: entry.rated_on,
    }
}
