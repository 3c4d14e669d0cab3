//! A standard applied to past periods: who would have been picked, how much of the revenue then and
//! afterwards, how the picks grew against the rest, and how steady the choice was. Leaves out where
//! the past comes from; it is handed in period by period, so that only one is held.

use super::prepared::Prepared;
use super::result::{Candidate, TierSummary};
use super::stability::Standing;
use crate::primitives::{Amount, Day};
use crate::sales::Horizon;
use crate::standards::Standard;
use serde::{Deserialize, Serialize};

/// Accounts named per direction and period.
const LISTED: usize = 20;

/// One past day, with the same accounts in the same order every time.
#[derive(Debug, Clone)]
pub struct PastDay {
    /// The accounts as they were known then. Those that had not bought yet are left out.
    pub candidates: Vec<Candidate>,
    /// What the data could tell then.
    pub horizon: Horizon,
    /// What came afterwards; `None` where it lies in the future.
    pub afterwards: Option<Afterwards>,
}

/// Revenue per account after a past day, in the accounts' order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Afterwards {
    /// In the period that followed.
    pub following: Vec<Amount>,
    /// In the same period a year earlier; `None` where the data do not reach back.
    pub year_before: Option<Vec<Amount>>,
}

/// The standard on one past day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BackTestPeriod {
    /// The last day looked at.
    pub as_of: Day,
    /// Accounts that had bought by then.
    pub accounts: u32,
    /// One per tier of the standard.
    pub tiers: Vec<TierSummary>,
    /// Accounts picked: in a key tier, see [`key_tiers`].
    pub picks: u32,
    /// Share of the period's revenue the picks brought, 0–1; `None` without revenue.
    pub covered: Option<f64>,
    /// Against the period before; `None` in the first.
    pub moves: Option<Moves>,
    /// What came afterwards; `None` where it is not known yet.
    pub after: Option<After>,
}

/// How the choice changed from one period to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moves {
    /// Picked in both.
    pub kept: u32,
    /// Picked now and not before.
    pub entered: Moved,
    /// Picked before and not now.
    pub left: Moved,
}

/// Accounts that moved one way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// How many.
    pub count: u32,
    /// Indices of the first [`LISTED`], greatest revenue first.
    pub most: Vec<u32>,
}

/// What came after a past day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct After {
    /// Share of the following revenue the picks brought, 0–1; `None` without revenue.
    pub covered: Option<f64>,
    /// The share that as many accounts chosen by revenue alone brought.
    pub covered_by_revenue: Option<f64>,
    /// Growth against the same period a year earlier; `None` where the data do not reach back.
    pub growth: Option<GrowthOfPicks>,
}

/// Growth of the picks and of the rest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GrowthOfPicks {
    /// Revenue of the picks a year earlier and now.
    pub picks: (Amount, Amount),
    /// Revenue of the others a year earlier and now.
    pub rest: (Amount, Amount),
    /// Picks whose revenue rose.
    pub picks_grown: u32,
    /// Others whose revenue rose.
    pub rest_grown: u32,
}

impl GrowthOfPicks {
    /// now / before − 1 of the picks; `None` where there was nothing before.
    pub fn of_picks(&self) -> Option<f64> {
        growth(self.picks)
    }

    /// The same of the others.
    pub fn of_rest(&self) -> Option<f64> {
        growth(self.rest)
    }
}

fn growth((before, now): (Amount, Amount)) -> Option<f64> {
    (before > Amount::ZERO).then(|| now.to_f64() / before.to_f64() - 1.0)
}

/// A back-test as a whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BackTest {
    /// From the earliest to the latest.
    pub periods: Vec<BackTestPeriod>,
}

/// The figures of all periods together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct BackTestSummary {
    /// Mean share of a period's revenue.
    pub covered: Option<f64>,
    /// Mean share of the revenue that followed.
    pub covered_after: Option<f64>,
    /// The same for as many accounts chosen by revenue alone.
    pub covered_by_revenue: Option<f64>,
    /// Growth of the picks over all periods with a known year before, weighed by revenue.
    pub picks_growth: Option<f64>,
    /// Growth of the others.
    pub rest_growth: Option<f64>,
    /// Share of the picks that grew.
    pub picks_grown: Option<f64>,
    /// Share of the picks that were kept into the next period.
    pub stability: Option<f64>,
}

/// How many tiers from the top hold key accounts: those whose service model requires a plan, or all
/// but the lowest where none does.
pub fn key_tiers(standard: &Standard) -> usize {
    let planned = standard.tiers.iter().rposition(|tier| tier.service.plan_required);
    planned.map_or(standard.tiers.len().saturating_sub(1), |last| last + 1)
}

/// A back-test under way.
#[derive(Debug)]
pub struct BackTesting {
    standard: Standard,
    key_tiers: usize,
    standings: Vec<Option<Standing>>,
    picked: Vec<bool>,
    test: BackTest,
}

impl BackTesting {
    /// Begins with the earliest day.
    pub fn new(standard: &Standard) -> Self {
        Self {
            standard: standard.clone(),
            key_tiers: key_tiers(standard),
            standings: Vec::new(),
            picked: Vec::new(),
            test: BackTest::default(),
        }
    }

    /// Applies the standard to the next day; days are given from the earliest to the latest.
    pub fn add(&mut self, day: PastDay) {
        let PastDay { candidates, horizon, afterwards } = day;
        let count = candidates.len();
        self.standings.resize(count, None);
        let mut known = Vec::new();
        let mut there = Vec::new();
        for (at, mut candidate) in candidates.into_iter().enumerate() {
            if candidate.sales.first_purchase.is_some() {
                candidate.before = self.standings.get(at).copied().flatten();
                known.push(candidate);
                there.push(at);
            }
        }
        let prepared = Prepared::new(&self.standard, &known, horizon);
        let scored = prepared.settle(prepared.score(&prepared.weights, &prepared.tiers));
        let mut picked = vec![false; count];
        let mut revenue = vec![Amount::ZERO; count];
        let tiers = scored.tier.iter().enumerate();
        for (((n, tier), at), candidate) in tiers.zip(&there).zip(&known) {
            let leaning = scored.leaning.get(n).copied().flatten();
            put(&mut self.standings, *at, Some(Standing { tier: *tier, leaning }));
            put(&mut picked, *at, usize::from(*tier) < self.key_tiers);
            put(&mut revenue, *at, candidate.sales.revenue.rounded_to_cents());
        }
        let first = self.test.periods.is_empty();
        self.test.periods.push(BackTestPeriod {
            as_of: horizon.as_of,
            accounts: u32::try_from(known.len()).unwrap_or(u32::MAX),
            tiers: scored.tiers,
            picks: number(picked.iter().filter(|one| **one).count()),
            covered: share(&revenue, &picked),
            moves: (!first).then(|| moves(&self.picked, &picked, &revenue)),
            after: afterwards.map(|found| after(&found, &picked, &revenue)),
        });
        self.picked = picked;
    }

    /// The back-test so far.
    pub fn finish(self) -> BackTest {
        self.test
    }
}

fn moves(before: &[bool], now: &[bool], revenue: &[Amount]) -> Moves {
    let both = || before.iter().copied().chain(std::iter::repeat(false)).zip(now);
    let of = |was: bool, is: bool| -> Moved {
        let found = (0u32..).zip(both()).filter(|(_, (b, n))| (*b, **n) == (was, is));
        let mut found: Vec<u32> = found.map(|(at, _)| at).collect();
        let revenue = |at: &u32| revenue.get(*at as usize).copied().unwrap_or_default();
        found.sort_by_key(|at| (std::cmp::Reverse(revenue(at)), *at));
        let count = number(found.len());
        found.truncate(LISTED);
        Moved { count, most: found }
    };
    let kept = both().filter(|(before, now)| *before && **now).count();
    Moves { kept: number(kept), entered: of(false, true), left: of(true, false) }
}

fn after(found: &Afterwards, picked: &[bool], revenue: &[Amount]) -> After {
    let picks = picked.iter().filter(|one| **one).count();
    let mut order: Vec<usize> = (0..revenue.len()).collect();
    let of = |at: &usize| revenue.get(*at).copied().unwrap_or_default();
    order.sort_by_key(|at| (std::cmp::Reverse(of(at)), *at));
    let mut by_revenue = vec![false; revenue.len()];
    for at in order.into_iter().take(picks) {
        put(&mut by_revenue, at, true);
    }
    let growth = found.year_before.as_ref().map(|year_before| {
        let of = |wanted: bool, amounts: &[Amount]| -> Amount {
            let own = amounts.iter().zip(picked).filter(|(_, picked)| **picked == wanted);
            own.map(|(amount, _)| *amount).sum()
        };
        let pair = |wanted| (of(wanted, year_before), of(wanted, &found.following));
        let grown = |wanted: bool| {
            let own = found.following.iter().zip(year_before).zip(picked);
            number(own.filter(|((now, then), one)| **one == wanted && now > then).count())
        };
        GrowthOfPicks {
            picks: pair(true),
            rest: pair(false),
            picks_grown: grown(true),
            rest_grown: grown(false),
        }
    });
    After {
        covered: share(&found.following, picked),
        covered_by_revenue: share(&found.following, &by_revenue),
        growth,
    }
}

/// The share of a sum that the chosen bring; `None` where the sum is not positive.
fn share(amounts: &[Amount], chosen: &[bool]) -> Option<f64> {
    let all: Amount = amounts.iter().copied().sum();
    let own: Amount = amounts.iter().zip(chosen).filter(|(_, c)| **c).map(|(a, _)| *a).sum();
    (all > Amount::ZERO).then(|| own.to_f64() / all.to_f64())
}

impl BackTest {
    /// The figures of all periods together.
    pub fn summary(&self) -> BackTestSummary {
        let after = || self.periods.iter().filter_map(|period| period.after.as_ref());
        let growths = || after().filter_map(|after| after.growth.as_ref());
        let sum = |of: fn(&GrowthOfPicks) -> (Amount, Amount)| {
            let before: Amount = growths().map(|one| of(one).0).sum();
            let now: Amount = growths().map(|one| of(one).1).sum();
            growth((before, now))
        };
        let compared = self
            .periods
            .iter()
            .filter(|period| period.after.as_ref().is_some_and(|after| after.growth.is_some()));
        let picks: u32 = compared.map(|period| period.picks).sum();
        let grown: u32 = growths().map(|one| one.picks_grown).sum();
        let pairs = self.periods.iter().zip(self.periods.iter().skip(1));
        let kept: u32 = pairs.clone().filter_map(|(_, now)| Some(now.moves.as_ref()?.kept)).sum();
        let before: u32 = pairs.map(|(before, _)| before.picks).sum();
        BackTestSummary {
            covered: mean(self.periods.iter().filter_map(|period| period.covered)),
            covered_after: mean(after().filter_map(|after| after.covered)),
            covered_by_revenue: mean(after().filter_map(|after| after.covered_by_revenue)),
            picks_growth: sum(|one| one.picks),
            rest_growth: sum(|one| one.rest),
            picks_grown: (picks > 0).then(|| f64::from(grown) / f64::from(picks)),
            stability: (before > 0).then(|| f64::from(kept) / f64::from(before)),
        }
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0u32), |(sum, count), one| (sum + one, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn put<T>(list: &mut [T], at: usize, value: T) {
    if let Some(slot) = list.get_mut(at) {
        *slot = value;
    }
}
