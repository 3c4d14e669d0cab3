//! A population prepared for a standard: everybody's points per criterion. Weights and tiers can
//! then be changed and scored again cheaply; a screening and a what-if run the same code.

use super::decision::TierDecision;
use super::points::points_of;
use super::quota::NOWHERE;
use super::result::{Answer, Candidate, Value};
use super::score::nine_decimals;
use super::stability::Standing;
use super::value::{self, Known};
use crate::primitives::{Amount, TerritoryId};
use crate::sales::Horizon;
use crate::sales::order::KeyOrder;
use crate::standards::{Criterion, Method, MissingPolicy, Stability, Standard, Tier};
use rustc_hash::FxHashMap;

/// Everybody's points under a standard, ready to be weighted.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub(super) columns: Vec<Column>,
    pub(super) weights: Vec<f64>,
    pub(super) tiers: Vec<Tier>,
    pub(super) method: Method,
    pub(super) stability: Stability,
    /// Where each account stood in the run before.
    pub(super) before: Vec<Option<Standing>>,
    pub(super) revenue: Vec<Amount>,
    pub(super) revenue_total: i128,
    /// What people decided, per account; empty where they decided nothing at all.
    pub(super) decisions: Vec<Option<TierDecision>>,
    /// Territory of each account by number, [`NOWHERE`] without one.
    pub(super) territory: Vec<u32>,
    /// How many territories there are.
    pub(super) territories: usize,
    /// The ranking when all scores are equal: greater revenue first, then key.
    pub(super) by_revenue: Vec<u32>,
}

/// What a gate does to a population.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateCount {
    /// Code of the criterion.
    pub criterion: String,
    /// Accounts it is asked of: those the criterion counts for.
    pub judged: usize,
    /// Accounts that do not pass.
    pub held: usize,
}

/// One criterion over the whole population; without points and answers where nobody has one.
#[derive(Debug, Clone, Default)]
pub(super) struct Column {
    pub(super) code: String,
    pub(super) values: Vec<Value>,
    /// 0–100; 0 where the account is excluded.
    pub(super) points: Vec<f64>,
    /// Mean points over the accounts it counts for.
    pub(super) mean: f64,
    pub(super) answers: Vec<Answer>,
    pub(super) gate: Option<PreparedGate>,
    /// Somebody has an answer.
    pub(super) is_answered: bool,
    /// Somebody is excluded.
    pub(super) has_excluded: bool,
}

#[derive(Debug, Clone)]
pub(super) struct PreparedGate {
    pub(super) min_points: f64,
    pub(super) otherwise_at_most: String,
}

impl Prepared {
    /// Asks every criterion of every account. Candidates keep their order.
    pub fn new(standard: &Standard, candidates: &[Candidate], horizon: Horizon) -> Self {
        let known = Known::of(candidates, horizon);
        let names: Vec<&str> = candidates.iter().map(|c| c.key.as_str()).collect();
        let keys = KeyOrder::new(&names);
        let revenue: Vec<Amount> = candidates.iter().map(value::revenue).collect();
        let falling: Vec<i64> = revenue.iter().map(|amount| -amount.ten_thousandths()).collect();
        let criteria = || standard.dimensions.iter().flat_map(|dimension| &dimension.criteria);
        let has_decisions = candidates.iter().any(|one| one.decision.is_some());
        let decisions = candidates.iter().filter(|_| has_decisions).map(|c| c.decision.clone());
        let (territory, territories) = numbered(candidates);
        Self {
            territory,
            territories,
            decisions: decisions.collect(),
            columns: criteria().map(|one| column(one, candidates, known, &keys)).collect(),
            weights: criteria().map(|one| one.weight).collect(),
            tiers: standard.tiers.clone(),
            method: standard.method,
            stability: standard.stability,
            before: candidates.iter().map(|one| one.before).collect(),
            by_revenue: keys.ascending(&falling),
            revenue_total: known.revenue,
            revenue,
        }
    }

    /// How many accounts.
    pub fn len(&self) -> usize {
        self.revenue.len()
    }

    /// Whether the population is empty.
    pub fn is_empty(&self) -> bool {
        self.revenue.is_empty()
    }

    /// The standard's own weights, one per criterion over all dimensions.
    pub fn weights(&self) -> &[f64] {
        &self.weights
    }

    /// Share of the weight asked for that somebody could answer, 0–1. The weights are one per
    /// criterion over all dimensions; negative and unusable ones count as 0.
    pub fn answered_share(&self, weights: &[f64]) -> f64 {
        let usable = |weight: &f64| if weight.is_finite() { weight.max(0.0) } else { 0.0 };
        let asked: f64 = weights.iter().map(usable).sum();
        let lost = self.columns.iter().zip(weights).filter(|(column, _)| !column.is_answered);
        let lost: f64 = lost.map(|(_, weight)| usable(weight)).sum();
        let share = if asked > 0.0 { nine_decimals((asked - lost) / asked) } else { 0.0 };
        if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 }
    }

    /// Points of the accounts a criterion counts for, by its place over all dimensions; none where
    /// nobody can answer it.
    pub fn points(&self, criterion: usize) -> Option<Vec<f64>> {
        let column = self.columns.get(criterion).filter(|column| column.is_answered)?;
        let counted = column.points.iter().zip(&column.answers);
        Some(counted.filter(|(_, answer)| answer.counts()).map(|(points, _)| *points).collect())
    }

    /// What each gate does to the population, in the order of the criteria.
    pub fn gates(&self) -> Vec<GateCount> {
        let gated = self.columns.iter().filter(|column| column.gate.is_some());
        let count = |column: &Column| {
            let held = (0..self.len()).filter(|at| column.fails_gate(*at)).count();
            let judged = column.answers.iter().filter(|answer| answer.counts()).count();
            GateCount { criterion: column.code.clone(), judged, held }
        };
        gated.map(count).collect()
    }

    /// The standard's own tiers.
    pub fn tiers(&self) -> &[Tier] {
        &self.tiers
    }
}

/// Territories by number, in the order they are met.
fn numbered(candidates: &[Candidate]) -> (Vec<u32>, usize) {
    let mut known: FxHashMap<TerritoryId, u32> = FxHashMap::default();
    let number = |candidate: &Candidate| {
        let next = u32::try_from(known.len()).unwrap_or(NOWHERE);
        candidate.territory.map_or(NOWHERE, |one| *known.entry(one).or_insert(next))
    };
    let territory = candidates.iter().map(number).collect();
    (territory, known.len())
}

fn column(
    criterion: &Criterion,
    candidates: &[Candidate],
    known: Known,
    keys: &KeyOrder,
) -> Column {
    let kept = value::as_kept(criterion);
    let values: Vec<Value> =
        candidates.iter().map(|one| value::value_of(&kept, one, known)).collect();
    let gate = criterion.gate.as_ref().map(|gate| PreparedGate {
        min_points: gate.min_points,
        otherwise_at_most: gate.otherwise_at_most.clone(),
    });
    let code = criterion.code.clone();
    let is_known = values.iter().any(|value| *value != Value::Missing);
    let given = if is_known { points_of(criterion, &values, keys) } else { Vec::new() };
    if given.iter().all(Option::is_none) {
        return Column { code, values, gate, ..Column::default() };
    }
    let missing = match criterion.missing {
        MissingPolicy::Excluded => Answer::Excluded,
        MissingPolicy::Neutral => Answer::AssumedNeutral,
        MissingPolicy::Worst => Answer::AssumedWorst,
    };
    let assumed = if missing == Answer::AssumedNeutral { 50.0 } else { 0.0 };
    let answers: Vec<Answer> =
        given.iter().map(|p| if p.is_some() { Answer::Measured } else { missing }).collect();
    let points: Vec<f64> = given.iter().map(|p| p.unwrap_or(assumed)).collect();
    let has_excluded = answers.contains(&Answer::Excluded);
    let counted = answers.iter().filter(|answer| answer.counts()).count().max(1);
    Column {
        // Accounts it does not count for hold 0 points.
        mean: points.iter().sum::<f64>() / counted as f64,
        is_answered: true,
        code,
        values,
        points,
        has_excluded,
        answers,
        gate,
    }
}
