//! Which weights decide, and who stands at an edge: every weight is moved a little, one at a time,
//! and the tiers are compared. Leaves out stability, which would hide just that.

use super::prepared::Prepared;
use super::score::Scored;
use crate::standards::Tier;
use serde::{Deserialize, Serialize};

/// How far a weight is moved: a tenth of itself, both ways.
pub const WEIGHT_STEP: f64 = 0.10;

/// What small changes of the weights would do.
#[derive(Debug, Clone, PartialEq)]
pub struct Sensitivity {
    /// One per criterion that counts, in the standard's order.
    pub weights: Vec<WeightEffect>,
    /// Accounts whose tier hangs on a weight, as indices, with how often it changes; most often
    /// first, then by place in the ranking.
    pub edges: Vec<Edge>,
}

/// What moving one weight would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeightEffect {
    /// Index of the criterion over the whole standard.
    pub criterion: u16,
    /// With a tenth more.
    pub more: TierChanges,
    /// With a tenth less.
    pub less: TierChanges,
}

impl WeightEffect {
    /// Accounts that would change their tier, both ways together.
    pub const fn accounts(&self) -> u32 {
        self.more.promoted + self.more.demoted + self.less.promoted + self.less.demoted
    }
}

/// How many accounts would change their tier.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TierChanges {
    /// Into a higher one.
    pub promoted: u32,
    /// Into a lower one.
    pub demoted: u32,
}

/// An account at the edge of its tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Edge {
    /// Index of the account.
    pub account: u32,
    /// Changes of a weight that would lift it.
    pub promoted: u32,
    /// Changes of a weight that would drop it.
    pub demoted: u32,
}

/// Moves every weight by [`WEIGHT_STEP`] up and down, one at a time, the others keeping their ratios.
/// Criteria nobody could answer, and those without weight, move nothing and are left out.
pub fn sensitivity(prepared: &Prepared, weights: &[f64], tiers: &[Tier]) -> Sensitivity {
    let base = prepared.score(weights, tiers);
    let mut edges: Vec<Edge> =
        (0u32..).take(prepared.len()).map(|account| Edge { account, ..Edge::default() }).collect();
    let mut effects = Vec::new();
    for (criterion, own) in (0u16..).zip(base.weights.iter()) {
        if *own <= 0.0 {
            continue;
        }
        let mut moved = |factor: f64| {
            let mut weights = weights.to_vec();
            if let Some(weight) = weights.get_mut(usize::from(criterion)) {
                *weight *= factor;
            }
            changes(&base, &prepared.score(&weights, tiers), &mut edges)
        };
        let (more, less) = (moved(1.0 + WEIGHT_STEP), moved(1.0 - WEIGHT_STEP));
        effects.push(WeightEffect { criterion, more, less });
    }
    edges.retain(|edge| edge.promoted + edge.demoted > 0);
    let place = |edge: &Edge| base.rank.get(edge.account as usize).copied();
    edges.sort_by_key(|edge| (std::cmp::Reverse(edge.promoted + edge.demoted), place(edge)));
    Sensitivity { weights: effects, edges }
}

fn changes(base: &Scored, other: &Scored, edges: &mut [Edge]) -> TierChanges {
    let mut changes = TierChanges::default();
    for ((before, now), edge) in base.tier.iter().zip(&other.tier).zip(edges) {
        if now < before {
            changes.promoted += 1;
            edge.promoted += 1;
        } else if now > before {
            changes.demoted += 1;
            edge.demoted += 1;
        }
    }
    changes
}
