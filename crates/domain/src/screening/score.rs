//! Weighing prepared points into scores, ranks and tiers. Leaves out the receipts: they are
//! written from the same numbers when somebody wants to read them.

use super::distances::Distances;
use super::prepared::{Column, Prepared};
use super::quota::Places;
use super::result::{Answer, TierSummary};
use super::stability::{Leaning, TierBorder};
use crate::primitives::Amount;
use crate::sales::order::stable_by;
use crate::standards::{Method, Tier, TierRule};

/// Everybody's score, rank and tier under one choice of weights and tiers.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// 0–100 per account, rounded to nine decimals so that equal scores are equal.
    pub score: Vec<f64>,
    /// 1 for the best.
    pub rank: Vec<u32>,
    /// Index into the tiers.
    pub tier: Vec<u16>,
    /// Index of the tier by the rules alone, before the decisions of people.
    pub computed: Vec<u16>,
    /// Accounts from the best down, as indices.
    pub ranking: Vec<u32>,
    /// One per tier.
    pub tiers: Vec<TierSummary>,
    /// Weights over the answered criteria: negative or unusable ones count as 0.
    pub(super) weights: Vec<f64>,
    /// Sum of the weights that count, per account.
    pub(super) weight_sum: Vec<f64>,
    /// The lower border of each tier.
    pub(super) borders: Vec<TierBorder>,
    /// Tier before the gates.
    pub(super) open_tier: Vec<u16>,
    /// Index of the tier each criterion's gate holds accounts at.
    pub(super) held_at: Vec<Option<u16>>,
    /// Where the thresholds alone would have put accounts that were kept; empty where nobody was.
    pub(super) leaning: Vec<Option<Leaning>>,
    /// What quotas did.
    pub(super) places: Places,
    /// The distances behind the scores, where they are closeness to the ideal.
    pub(super) topsis: Option<Distances>,
}

impl Prepared {
    /// Scores the population with these weights (one per criterion over all dimensions; fewer
    /// count as 0) and tiers.
    pub fn score(&self, weights: &[f64], tiers: &[Tier]) -> Scored {
        let weights = self.usable(weights);
        let weight_sum = self.weight_sums(&weights);
        let topsis = (self.method == Method::Topsis).then(|| self.distances(&weights));
        let score = match &topsis {
            Some(topsis) => topsis.scores(),
            None => self.scores(&weights, &weight_sum),
        };
        let ranking = self.ranking(&score);
        let cuts: Vec<Cut> =
            tiers.iter().map(|tier| self.cut(&tier.rule, &score, &ranking)).collect();
        let mut rank = vec![0; score.len()];
        let mut open_tier = vec![0u16; score.len()];
        let lowest = last_index(tiers.len());
        for (place, at) in (0u32..).zip(&ranking) {
            let at = *at as usize;
            set(&mut rank, at, place + 1);
            let own = get(&score, at);
            let tier = cuts.iter().position(|cut| cut.admits(place, own));
            set(&mut open_tier, at, tier.map_or(lowest, index));
        }
        let held_at = self.held_at(tiers);
        let computed = self.hold(&open_tier, &held_at);
        let (computed, places) = self.within_quotas(computed, tiers, (&ranking, &score));
        let tier = self.decide(&computed, tiers);
        Scored {
            tiers: self.summaries(&tier, tiers.len()),
            borders: cuts.iter().map(|cut| cut.border(&score, &ranking)).collect(),
            score,
            rank,
            tier,
            computed,
            ranking,
            weights,
            weight_sum,
            open_tier,
            held_at,
            leaning: Vec::new(),
            places,
            topsis,
        }
    }

    /// The same scores with other tiers before the gates, and what accounts lean to.
    pub(super) fn with_open_tiers(
        &self,
        mut scored: Scored,
        open_tier: Vec<u16>,
        leaning: Vec<Option<Leaning>>,
    ) -> Scored {
        let held = self.hold(&open_tier, &scored.held_at);
        (scored.computed, scored.places) =
            self.within_quotas(held, &self.tiers, (&scored.ranking, &scored.score));
        scored.tier = self.decide(&scored.computed, &self.tiers);
        scored.tiers = self.summaries(&scored.tier, scored.tiers.len());
        scored.open_tier = open_tier;
        scored.leaning = leaning;
        scored
    }

    fn usable(&self, weights: &[f64]) -> Vec<f64> {
        let asked = weights.iter().copied().chain(std::iter::repeat(0.0));
        let usable = |(column, weight): (&Column, f64)| {
            if column.is_answered && weight.is_finite() && weight > 0.0 { weight } else { 0.0 }
        };
        let weights: Vec<f64> = self.columns.iter().zip(asked).map(usable).collect();
        // Scaled to sum to 1, so that enormous weights cannot overflow.
        let greatest = weights.iter().copied().fold(0.0, f64::max);
        if greatest <= 0.0 {
            return weights;
        }
        let sum: f64 = weights.iter().map(|weight| weight / greatest).sum();
        weights.iter().map(|weight| weight / greatest / sum).collect()
    }

    fn weight_sums(&self, weights: &[f64]) -> Vec<f64> {
        let always: f64 =
            self.counting(weights).filter(|(c, _)| !c.has_excluded).map(|(_, w)| w).sum();
        let mut sums = vec![always; self.len()];
        for (column, weight) in self.counting(weights).filter(|(c, _)| c.has_excluded) {
            for (sum, answer) in sums.iter_mut().zip(&column.answers) {
                if *answer != Answer::Excluded {
                    *sum += weight;
                }
            }
        }
        sums
    }

    fn scores(&self, weights: &[f64], weight_sums: &[f64]) -> Vec<f64> {
        let mut scores = vec![0.0; self.len()];
        for (column, weight) in self.counting(weights) {
            for (score, points) in scores.iter_mut().zip(&column.points) {
                *score += points * weight;
            }
        }
        for (score, sum) in scores.iter_mut().zip(weight_sums) {
            *score = if *sum > 0.0 { nine_decimals(*score / sum).clamp(0.0, 100.0) } else { 0.0 };
        }
        scores
    }

    fn counting<'a>(&'a self, weights: &'a [f64]) -> impl Iterator<Item = (&'a Column, f64)> {
        self.columns.iter().zip(weights.iter().copied()).filter(|(_, weight)| *weight > 0.0)
    }

    /// Best score first, then greater revenue, then key.
    fn ranking(&self, score: &[f64]) -> Vec<u32> {
        // Scores are 0 or more, so their bits rise with them.
        stable_by(&self.by_revenue, |at| !get(score, *at as usize).to_bits())
    }

    fn cut(&self, rule: &TierRule, score: &[f64], ranking: &[u32]) -> Cut {
        let count = score.len();
        match rule {
            TierRule::Score { min } => Cut::Score(*min),
            TierRule::TopCount { count } => Cut::Places(*count),
            TierRule::TopPercent { percent } => Cut::Places(share_of(count, *percent)),
            TierRule::RevenueShare { percent } => Cut::Places(self.places_for(ranking, *percent)),
            TierRule::Rest => Cut::Everybody,
        }
    }

    /// Places from the top until their revenue reaches a percentage of the total, in integers.
    fn places_for(&self, ranking: &[u32], percent: f64) -> u32 {
        let wanted = i128::from(millionths(percent)) * self.revenue_total;
        let mut before: i128 = 0;
        for (place, at) in (0u32..).zip(ranking) {
            if self.revenue_total <= 0 || before * 100_000_000 >= wanted {
                return place;
            }
            before += i128::from(get(&self.revenue, *at as usize).ten_thousandths());
        }
        u32::try_from(ranking.len()).unwrap_or(u32::MAX)
    }

    fn held_at(&self, tiers: &[Tier]) -> Vec<Option<u16>> {
        let tier_of = |code: &str| tiers.iter().position(|tier| tier.code == code).map(index);
        self.columns
            .iter()
            .map(|column| {
                let gate = column.gate.as_ref().filter(|_| column.is_answered)?;
                tier_of(&gate.otherwise_at_most)
            })
            .collect()
    }

    fn hold(&self, open: &[u16], held_at: &[Option<u16>]) -> Vec<u16> {
        let mut tiers = open.to_vec();
        for (column, held_at) in self.columns.iter().zip(held_at) {
            let Some(held_at) = held_at else { continue };
            for (at, tier) in tiers.iter_mut().enumerate() {
                if column.fails_gate(at) {
                    *tier = (*tier).max(*held_at);
                }
            }
        }
        tiers
    }

    fn summaries(&self, tier: &[u16], tiers: usize) -> Vec<TierSummary> {
        let mut sums = vec![(0u32, 0i128); tiers];
        for (tier, revenue) in tier.iter().zip(&self.revenue) {
            if let Some((accounts, sum)) = sums.get_mut(usize::from(*tier)) {
                *accounts += 1;
                *sum += i128::from(revenue.ten_thousandths());
            }
        }
        let summary = |(accounts, sum): (u32, i128)| TierSummary {
            accounts,
            revenue: Amount::from_ten_thousandths(saturated(sum)),
            revenue_share: match self.revenue_total {
                total if total > 0 => sum as f64 / total as f64,
                _ => 0.0,
            },
        };
        sums.into_iter().map(summary).collect()
    }
}

impl Column {
    /// An account without an answer that is left out of the total is not held: nothing is known
    /// against it. A standard that wants proof says that missing counts as worst.
    pub(super) fn fails_gate(&self, account: usize) -> bool {
        let Some(gate) = &self.gate else { return false };
        let judged = self
            .answers
            .get(account)
            .is_some_and(|answer| !matches!(answer, Answer::Excluded | Answer::Unanswered));
        judged && get(&self.points, account) < gate.min_points
    }
}

/// Where a tier ends in the ranking.
enum Cut {
    Score(f64),
    Places(u32),
    Everybody,
}

impl Cut {
    fn admits(&self, place: u32, score: f64) -> bool {
        match self {
            Self::Score(min) => score >= *min,
            Self::Places(places) => place < *places,
            Self::Everybody => true,
        }
    }

    fn border(&self, score: &[f64], ranking: &[u32]) -> TierBorder {
        let score_of = |at: Option<&u32>| score.get(*at? as usize).copied();
        match self {
            Self::Score(min) => {
                let min = Some(*min).filter(|min| min.is_finite());
                TierBorder { last_in: min, first_out: min }
            }
            Self::Places(places) => {
                let last = places
                    .checked_sub(1)
                    .and_then(|last| score_of(ranking.get(last as usize).or(ranking.last())));
                TierBorder { last_in: last, first_out: score_of(ranking.get(*places as usize)) }
            }
            Self::Everybody => TierBorder::default(),
        }
    }
}

/// A percentage of a count, rounded up to whole accounts.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to count")]
fn share_of(count: usize, percent: f64) -> u32 {
    let exact = count as f64 * percent / 100.0;
    (exact - 1e-9).ceil().clamp(0.0, count as f64) as u32
}

/// A percentage in millionths of a percent; what cannot be used counts as 0.
#[expect(clippy::cast_possible_truncation, reason = "clipped")]
fn millionths(percent: f64) -> i64 {
    if percent.is_nan() { 0 } else { (percent.clamp(0.0, 100.0) * 1e6).round() as i64 }
}

pub(super) fn nine_decimals(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}

fn saturated(sum: i128) -> i64 {
    i64::try_from(sum).unwrap_or(if sum < 0 { i64::MIN } else { i64::MAX })
}

fn index(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

fn last_index(len: usize) -> u16 {
    index(len.saturating_sub(1))
}

pub(super) fn get<T: Copy + Default>(list: &[T], at: usize) -> T {
    list.get(at).copied().unwrap_or_default()
}

fn set<T>(list: &mut [T], at: usize, value: T) {
    if let Some(slot) = list.get_mut(at) {
        *slot = value;
    }
}
