//! What the ratings of one criterion of one account are worth on a day, and whether they are due
//! again.
//!
//! The rule, in this order: each person's latest rating on or before the day; of these the ones that
//! have not faded; of these, where there are any, the ones against the rubric in force; of these,
//! where there are any, the confirmed ones. The value is the mean of what remains. Evidence thus
//! beats assumption and new words beat old ones, but something old or assumed is better than
//! nothing, and is marked.

use super::judgement::{Basis, Level};
use crate::primitives::{Day, UserId};
use std::collections::BTreeMap;

/// A rating as the rule sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// Whose.
    pub rater: UserId,
    /// The level.
    pub level: Level,
    /// Assumed or confirmed.
    pub basis: Basis,
    /// The day it was formed.
    pub rated_on: Day,
    /// The day from which it counts no more.
    pub expires_on: Day,
    /// Whether it was given against the rubric in force.
    pub is_current_rubric: bool,
}

impl Given {
    /// Whether it counts no more on a day.
    pub fn has_faded(&self, on: Day) -> bool {
        on >= self.expires_on
    }
}

/// What the ratings together are worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// The mean of the ratings that count, 1–5.
    pub value: f64,
    /// How many count.
    pub counted: u32,
    /// How many people rate it with a rating that has not faded, those that do not count included.
    pub raters: u32,
    /// The lowest of all of them.
    pub lowest: Level,
    /// The highest of all of them.
    pub highest: Level,
    /// Their standard deviation, over the number of raters (population form); none for one rater.
    pub deviation: Option<f64>,
    /// Nothing confirms it.
    pub is_assumed: bool,
    /// It rests on ratings against an older rubric.
    pub is_older_rubric: bool,
    /// The day from which it changes because a rating that counts fades.
    pub until: Day,
}

impl Standing {
    /// Levels between the lowest and the highest from which raters disagree.
    pub const APART: u8 = 2;

    /// Whether raters are so far apart that they should talk.
    pub const fn is_disputed(&self) -> bool {
        self.highest.number() - self.lowest.number() >= Self::APART
    }
}

/// Why a rating is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Due {
    /// Nobody ever rated it.
    Never,
    /// Every rating has faded.
    Faded,
    /// The rubric has changed since.
    OlderRubric,
}

/// What ratings are worth on a day, or `None` where none counts. `given` is the whole history in the
/// order it was recorded; of two ratings of one person and day the later recorded one holds.
pub fn standing(given: &[Given], on: Day) -> Option<Standing> {
    let valid: Vec<Given> =
        latest(given, on).into_iter().filter(|one| !one.has_faded(on)).collect();
    let is_older_rubric = !valid.iter().any(|one| one.is_current_rubric);
    let of_rubric = || valid.iter().filter(|one| one.is_current_rubric != is_older_rubric);
    let is_assumed = !of_rubric().any(|one| one.basis == Basis::Confirmed);
    let counted: Vec<&Given> =
        of_rubric().filter(|one| is_assumed || one.basis == Basis::Confirmed).collect();
    let levels = || valid.iter().map(|one| one.level);
    Some(Standing {
        value: mean(counted.iter().map(|one| one.level))?,
        counted: count(counted.len()),
        raters: count(valid.len()),
        lowest: levels().min()?,
        highest: levels().max()?,
        deviation: deviation(&valid),
        is_assumed,
        is_older_rubric,
        until: counted.iter().map(|one| one.expires_on).min()?,
    })
}

/// Why a criterion of an account should be rated again on a day; `None` while a rating against the
/// rubric in force counts.
pub fn due(given: &[Given], on: Day) -> Option<Due> {
    match standing(given, on) {
        Some(standing) if standing.is_older_rubric => Some(Due::OlderRubric),
        Some(_) => None,
        None if given.iter().any(|one| one.rated_on <= on) => Some(Due::Faded),
        None => Some(Due::Never),
    }
}

/// Each person's latest rating on or before a day.
fn latest(given: &[Given], on: Day) -> Vec<Given> {
    let mut latest: BTreeMap<UserId, Given> = BTreeMap::new();
    for one in given.iter().filter(|one| one.rated_on <= on) {
        let slot = latest.entry(one.rater).or_insert(*one);
        if one.rated_on >= slot.rated_on {
            *slot = *one;
        }
    }
    latest.into_values().collect()
}

fn mean(levels: impl Iterator<Item = Level>) -> Option<f64> {
    let (sum, count) = levels
        .fold((0.0, 0.0), |(sum, count), level| (sum + f64::from(level.number()), count + 1.0));
    (count > 0.0).then(|| sum / count)
}

fn deviation(given: &[Given]) -> Option<f64> {
    let mean = mean(given.iter().map(|one| one.level)).filter(|_| given.len() > 1)?;
    let squares: f64 = given.iter().map(|one| (f64::from(one.level.number()) - mean).powi(2)).sum();
    Some((squares / given.len() as f64).sqrt())
}

fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
