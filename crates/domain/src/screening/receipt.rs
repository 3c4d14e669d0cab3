//! The receipt of an account: what was measured, what it was worth, why the account stands where
//! it stands, and what is missing to the next tier.

use super::prepared::{Column, Prepared};
use super::result::{
    AccountResult, Answer, Candidate, CriterionResult, GateFailure, Reason, Screening, Value,
};
use super::score::{Scored, get, nine_decimals};
use crate::sales::Horizon;
use crate::standards::Standard;

/// How many reasons are given at most, and the points a second or third one must bring.
const MOST_REASONS: usize = 3;
const LEAST_POINTS: f64 = 1.0;

/// Applies a standard to a population; the horizon says which day is the last and how far the data
/// reach back.
pub fn screen(standard: &Standard, candidates: &[Candidate], horizon: Horizon) -> Screening {
    let prepared = Prepared::new(standard, candidates, horizon);
    let scored = prepared.settle(prepared.score(&prepared.weights, &prepared.tiers));
    prepared.screening(&scored)
}

impl Prepared {
    /// Everybody's receipts with the summary.
    pub fn screening(&self, scored: &Scored) -> Screening {
        let accounts = (0..self.len()).map(|at| self.receipt_at(scored, at));
        let unanswered = |column: &&Column| !column.is_answered;
        Screening {
            accounts: accounts.collect(),
            tiers: scored.tiers.clone(),
            unanswered: self.columns.iter().filter(unanswered).map(|c| c.code.clone()).collect(),
            answered_share: self.answered_share(&self.weights),
        }
    }

    /// One account's receipt; `None` beyond the population.
    pub fn receipt(&self, scored: &Scored, account: usize) -> Option<AccountResult> {
        (account < self.len()).then(|| self.receipt_at(scored, account))
    }

    fn receipt_at(&self, scored: &Scored, at: usize) -> AccountResult {
        let weight_sum = get(&scored.weight_sum, at);
        let mut criteria = Vec::with_capacity(self.columns.len());
        let mut missing = 0.0;
        for (n, (column, weight)) in self.columns.iter().zip(&scored.weights).enumerate() {
            let mut line = line(column, *weight, weight_sum, at);
            if let Some(distances) = &scored.topsis {
                line.contribution = distances.contribution(n, column, at);
            }
            if !matches!(line.answer, Answer::Measured | Answer::Unanswered) {
                missing += weight;
            }
            criteria.push(line);
        }
        AccountResult {
            score: get(&scored.score, at),
            rank: get(&scored.rank, at),
            tier: get(&scored.tier, at),
            decided: self.decided_at(at, get(&scored.computed, at)),
            reasons: reasons(&self.apart(scored, &criteria)),
            missing_share: nine_decimals(missing).clamp(0.0, 1.0),
            gates_failed: self.gates_failed(scored, at),
            to_next_tier: self.to_next_tier(scored, at),
            leaning: scored.leaning.get(at).copied().flatten(),
            over_quota: scored.places.over(at),
            criteria,
        }
    }

    /// Points of score by which each criterion sets the account apart from the mean, weighed as for
    /// this account.
    fn apart(&self, scored: &Scored, criteria: &[CriterionResult]) -> Vec<f64> {
        let means = scored.topsis.as_ref().map(|distances| &distances.means);
        let apart = |(n, (line, column)): (usize, (&CriterionResult, &Column))| match means {
            Some(means) if line.answer.counts() => line.contribution - get(means, n),
            Some(_) => 0.0,
            None => line.points.map_or(0.0, |points| line.weight * (points - column.mean)),
        };
        criteria.iter().zip(&self.columns).enumerate().map(apart).map(nine_decimals).collect()
    }

    /// Points of score to the tier above; `None` at the top, where people decided, and where a gate
    /// holds the account below it, now or once it has the score.
    fn to_next_tier(&self, scored: &Scored, at: usize) -> Option<f64> {
        if self.decided_at(at, 0).is_some() {
            return None;
        }
        let (tier, open) = (get(&scored.tier, at), get(&scored.open_tier, at));
        let above = tier.checked_sub(1)?;
        let is_held = |(column, held_at): (&Column, &Option<u16>)| {
            held_at.is_some_and(|held_at| held_at > above) && column.fails_gate(at)
        };
        let is_pushed = open < tier && scored.places.over(at).is_none();
        if is_pushed || self.columns.iter().zip(&scored.held_at).any(is_held) {
            return None;
        }
        let border = scored.borders.get(usize::from(above))?.last_in?;
        // An account that stood lower has to clear the border by the margin.
        let stood = self.before.get(at).copied().flatten();
        let margin = stood.and(self.stability.margin_points).unwrap_or_default();
        // Where all places of the territory are taken, the last of them is the border.
        let territory = get(&self.territory, at);
        let taken = scored.places.last_in(above, territory).unwrap_or_default();
        let needed = (border + margin).max(taken).min(100.0);
        Some(nine_decimals((needed - get(&scored.score, at)).max(0.0)))
    }

    fn gates_failed(&self, scored: &Scored, at: usize) -> Vec<GateFailure> {
        let open = get(&scored.open_tier, at);
        let failure = |(n, (column, held_at)): (usize, (&Column, &Option<u16>))| {
            let held_at = held_at.filter(|held_at| *held_at > open && column.fails_gate(at))?;
            Some(GateFailure { criterion: u16::try_from(n).ok()?, held_at })
        };
        self.columns.iter().zip(&scored.held_at).enumerate().filter_map(failure).collect()
    }
}

fn line(column: &Column, weight: f64, weight_sum: f64, at: usize) -> CriterionResult {
    let answer = column.answers.get(at).copied().unwrap_or(Answer::Unanswered);
    let points = answer.counts().then(|| get(&column.points, at));
    let weight = match points {
        Some(_) if weight_sum > 0.0 => weight / weight_sum,
        _ => 0.0,
    };
    CriterionResult {
        value: column.values.get(at).cloned().unwrap_or(Value::Missing),
        points,
        weight,
        contribution: points.unwrap_or_default() * weight,
        answer,
    }
}

/// The criteria that set the account apart most.
fn reasons(apart: &[f64]) -> Vec<Reason> {
    let mut apart: Vec<(f64, u16)> =
        apart.iter().copied().zip(0u16..).filter(|(points, _)| *points != 0.0).collect();
    apart.sort_by(|a, b| b.0.abs().total_cmp(&a.0.abs()).then(a.1.cmp(&b.1)));
    apart
        .into_iter()
        .take(MOST_REASONS)
        .enumerate()
        .filter(|(n, (points, _))| *n == 0 || points.abs() >= LEAST_POINTS)
        .map(|(_, (points, criterion))| match points {
            p if p > 0.0 => Reason::Lifts { criterion, points: p },
            p => Reason::HoldsBack { criterion, points: -p },
        })
        .collect()
}
