//! The short form of a receipt, kept with every line of the ranking: contributions per dimension,
//! the deciding facts, what is missing to the next tier.

use canopy_domain::screening::{AccountResult, Decided, GateFailure, Reason, Value};
use canopy_domain::standards::Standard;
use serde::{Deserialize, Serialize};

/// A receipt in short.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Brief {
    /// Points of score per dimension, in the standard's order; they sum to the score.
    pub dimensions: Vec<f64>,
    /// The deciding facts, best first.
    pub reasons: Vec<BriefReason>,
    /// Gates that held the account back.
    pub gates: Vec<GateFailure>,
    /// Points of score missing to the next higher tier.
    pub to_next_tier: Option<f64>,
    /// Where people decided the tier: what, and what the rules would have given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<Decided>,
}

/// A deciding fact with what was measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BriefReason {
    /// Which criterion, and how much it did.
    pub reason: Reason,
    /// What was measured.
    pub value: Value,
}

impl Brief {
    /// From the full receipt.
    pub fn of(standard: &Standard, result: &AccountResult) -> Self {
        let mut lines = result.criteria.iter();
        let dimensions = standard.dimensions.iter().map(|dimension| {
            let own = lines.by_ref().take(dimension.criteria.len());
            six_decimals(own.map(|line| line.contribution).sum())
        });
        let reasons = result.reasons.iter().map(|reason| {
            let (Reason::Lifts { criterion, .. } | Reason::HoldsBack { criterion, .. }) = reason;
            let line = result.criteria.get(usize::from(*criterion));
            let value = line.map_or(Value::Missing, |line| line.value.clone());
            BriefReason { reason: reason.clone(), value }
        });
        Self {
            dimensions: dimensions.collect(),
            reasons: reasons.collect(),
            gates: result.gates_failed.clone(),
            to_next_tier: result.to_next_tier,
            decided: result.decided.clone(),
        }
    }

    /// From a line of the ranking; empty where it was written by something else.
    pub fn read(reasons: &str) -> Self {
        serde_json::from_str(reasons).unwrap_or_default()
    }
}

fn six_decimals(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}
