//! From figures to what is kept of a run: a result per account, a summary, and the hash that is the
//! same whenever the inputs are.

use super::brief::Brief;
use super::inputs::{Inputs, key};
use crate::Outcome;
use canopy_analytics::FactStore;
use canopy_domain::Amount;
use canopy_domain::primitives::hex;
use canopy_domain::sales::{Concentration, RawMetrics, concentration, growth};
use canopy_domain::screening::{AccountResult, Screening, TierSummary, screen};
use canopy_domain::standards::Standard;
use canopy_store::screening::{CandidateRow, NewResult, RunOutcome};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// What a run came to as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// One per tier of the standard, same order.
    pub tiers: Vec<TierSummary>,
    /// Codes of criteria nobody could answer.
    pub unanswered: Vec<String>,
    /// How much of the revenue hangs on few accounts; none without revenue.
    pub concentration: Option<Concentration>,
}

pub(super) struct Computed {
    pub(super) outcome: RunOutcome,
    /// Best first.
    pub(super) results: Vec<NewResult>,
}

/// Screens a population. Blocks the thread for as long as it takes.
pub(super) fn compute(
    standard: &Standard,
    inputs: &Inputs,
    facts: &FactStore,
) -> Outcome<Computed> {
    let candidates = inputs.candidates(facts)?;
    let screening = screen(standard, &candidates, inputs.horizon());
    let revenues: Vec<Amount> =
        candidates.iter().map(|one| one.sales.revenue.rounded_to_cents()).collect();
    let mut ranked: Vec<(&CandidateRow, &AccountResult, &RawMetrics)> = inputs
        .accounts
        .iter()
        .zip(&screening.accounts)
        .zip(&candidates)
        .map(|((row, result), candidate)| (row, result, &candidate.sales))
        .collect();
    ranked.sort_by_key(|(_, result, _)| result.rank);
    let mut hash = begin_hash(&screening)?;
    let mut results = Vec::with_capacity(ranked.len());
    for (row, result, sales) in ranked {
        let receipt = serde_json::to_string(result)?;
        hash.update(serde_json::to_vec(&(key(row), sales.revenue, sales.revenue_previous))?);
        hash.update(&receipt);
        let tier = standard.tiers.get(usize::from(result.tier));
        results.push(NewResult {
            account: row.id,
            rank: result.rank,
            score: result.score,
            tier: result.tier,
            tier_code: tier.map(|tier| tier.code.clone()).unwrap_or_default(),
            leaning: result.leaning,
            reached: result.over_quota.map(|over| over.reached),
            revenue: sales.revenue.rounded_to_cents(),
            revenue_previous: sales.revenue_previous.rounded_to_cents(),
            growth: growth(sales),
            missing_share: result.missing_share,
            reasons: serde_json::to_string(&Brief::of(standard, result))?,
            receipt,
        });
    }
    let summary = Summary {
        tiers: screening.tiers,
        unanswered: screening.unanswered,
        concentration: concentration(&revenues),
    };
    let outcome = RunOutcome {
        result_sha256: hex(&hash.finalize()),
        answered_share: screening.answered_share,
        summary: serde_json::to_string(&summary)?,
    };
    Ok(Computed { outcome, results })
}

/// The whole comes first; then one account after the other, best first. Accounts stand by code or
/// name, so that the same business gives the same hash wherever it is kept.
fn begin_hash(screening: &Screening) -> Outcome<Sha256> {
    let mut hash = Sha256::new();
    let whole = (&screening.tiers, &screening.unanswered, screening.answered_share);
    hash.update(serde_json::to_vec(&whole)?);
    Ok(hash)
}
