//! Two screenings side by side: who rose, who fell, who came, who went, and what moved them.

use super::result::Screening;
use super::score::nine_decimals;
use crate::standards::{Criterion, Standard};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One of the two runs: the standard applied, the accounts' keys and what came of it, in the same
/// order.
#[derive(Debug, Clone, Copy)]
pub struct Run<'a> {
    /// The standard that was applied.
    pub standard: &'a Standard,
    /// Keys of the accounts.
    pub keys: &'a [&'a str],
    /// Their results.
    pub screening: &'a Screening,
}

/// What changed from one run to the next.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Comparison {
    /// Every account of either run: promoted, demoted, entered, left, unchanged; each by rank.
    pub accounts: Vec<Change>,
    /// How many accounts made each move; moves nobody made are left out.
    pub counts: BTreeMap<Move, u32>,
}

/// How one account moved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// Its key.
    pub key: String,
    /// What happened.
    pub moved: Move,
    /// Where it stood; `None` where it was not in the population.
    pub before: Option<Place>,
    /// Where it stands; `None` where it is not in the population.
    pub after: Option<Place>,
    /// The one to three criteria whose contribution to the score changed most, most first. Empty
    /// for accounts in one run only.
    pub causes: Vec<Cause>,
}

/// What happened to an account between two runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Into a higher tier.
    Promoted,
    /// Into a lower tier.
    Demoted,
    /// Into the population.
    Entered,
    /// Out of the population.
    Left,
    /// The same tier as before.
    Unchanged,
}

/// Where an account stands in a run.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Index into the tiers of that run's standard.
    pub tier: u16,
    /// 0–100.
    pub score: f64,
    /// 1 for the best.
    pub rank: u32,
}

/// A criterion whose contribution changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cause {
    /// Code of the criterion.
    pub criterion: String,
    /// Points of score it adds now less those it added before.
    pub points: f64,
}

const MOST_CAUSES: usize = 3;

/// Compares two runs by the accounts' keys and the criteria's and tiers' codes; the standards may
/// differ. A tier that exists only in the standard before counts as the one at the same place.
pub fn compare(before: Run<'_>, after: Run<'_>) -> Comparison {
    let earlier: FxHashMap<&str, usize> =
        before.keys.iter().enumerate().map(|(at, key)| (*key, at)).collect();
    let now: FxHashMap<&str, usize> =
        after.keys.iter().enumerate().map(|(at, key)| (*key, at)).collect();
    let pairs = Pairs::new(before, after);
    let mut accounts: Vec<Change> = after
        .keys
        .iter()
        .enumerate()
        .map(|(at, key)| pairs.change(key, earlier.get(key).copied(), Some(at)))
        .collect();
    let gone = before.keys.iter().enumerate().filter(|(_, key)| !now.contains_key(*key));
    accounts.extend(gone.map(|(at, key)| pairs.change(key, Some(at), None)));
    let rank = |change: &Change| change.after.or(change.before).map(|place| place.rank);
    accounts.sort_by(|a, b| (a.moved, rank(a), &a.key).cmp(&(b.moved, rank(b), &b.key)));
    let mut counts = BTreeMap::new();
    for change in &accounts {
        *counts.entry(change.moved).or_insert(0) += 1;
    }
    Comparison { accounts, counts }
}

struct Pairs<'a> {
    before: Run<'a>,
    after: Run<'a>,
    /// Index after for each tier before.
    tiers: Vec<u16>,
    /// Code, place before and place after of each criterion of either standard.
    criteria: Vec<(&'a str, Option<usize>, Option<usize>)>,
}

impl<'a> Pairs<'a> {
    fn new(before: Run<'a>, after: Run<'a>) -> Self {
        let last = after.standard.tiers.len().saturating_sub(1);
        let tier_now = |(at, code): (usize, &str)| {
            let same = after.standard.tiers.iter().position(|tier| tier.code == code);
            u16::try_from(same.unwrap_or(at.min(last))).unwrap_or(u16::MAX)
        };
        let old = before.standard.tiers.iter().map(|tier| tier.code.as_str()).enumerate();
        let place = |standard: &'a Standard, code: &str| {
            criteria(standard).position(|criterion| criterion.code == code)
        };
        let now = criteria(after.standard).enumerate().map(|(at, criterion)| {
            (criterion.code.as_str(), place(before.standard, &criterion.code), Some(at))
        });
        let gone = criteria(before.standard).enumerate().filter_map(|(at, criterion)| {
            let is_gone = place(after.standard, &criterion.code).is_none();
            is_gone.then_some((criterion.code.as_str(), Some(at), None))
        });
        Self {
            before,
            after,
            tiers: old.map(tier_now).collect(),
            criteria: now.chain(gone).collect(),
        }
    }

    fn change(&self, key: &str, before: Option<usize>, after: Option<usize>) -> Change {
        let (was, is) = (place(self.before, before), place(self.after, after));
        let moved = match (was, is) {
            (Some(was), Some(is)) => {
                let was = self.tiers.get(usize::from(was.tier)).copied().unwrap_or(was.tier);
                match is.tier.cmp(&was) {
                    std::cmp::Ordering::Less => Move::Promoted,
                    std::cmp::Ordering::Greater => Move::Demoted,
                    std::cmp::Ordering::Equal => Move::Unchanged,
                }
            }
            (None, Some(_)) => Move::Entered,
            (_, None) => Move::Left,
        };
        let causes = match (before, after) {
            (Some(before), Some(after)) => self.causes(before, after),
            _ => Vec::new(),
        };
        Change { key: key.to_owned(), moved, before: was, after: is, causes }
    }

    fn causes(&self, before: usize, after: usize) -> Vec<Cause> {
        let mut moved: Vec<(f64, &str)> = self
            .criteria
            .iter()
            .map(|(code, was, is)| {
                let was = contribution(self.before, before, *was);
                (nine_decimals(contribution(self.after, after, *is) - was), *code)
            })
            .filter(|(points, _)| *points != 0.0)
            .collect();
        // Stable: criteria that moved equally stay in the standard's order.
        moved.sort_by(|a, b| b.0.abs().total_cmp(&a.0.abs()));
        let cause = |(points, code): (f64, &str)| Cause { criterion: code.to_owned(), points };
        moved.into_iter().take(MOST_CAUSES).map(cause).collect()
    }
}

fn criteria(standard: &Standard) -> impl Iterator<Item = &Criterion> {
    standard.dimensions.iter().flat_map(|dimension| &dimension.criteria)
}

fn place(run: Run<'_>, at: Option<usize>) -> Option<Place> {
    let result = run.screening.accounts.get(at?)?;
    Some(Place { tier: result.tier, score: result.score, rank: result.rank })
}

fn contribution(run: Run<'_>, account: usize, criterion: Option<usize>) -> f64 {
    let result = run.screening.accounts.get(account);
    result
        .zip(criterion)
        .and_then(|(result, at)| result.criteria.get(at))
        .map_or(0.0, |line| line.contribution)
}
