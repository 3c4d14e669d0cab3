//! A tier given by people: it beats whatever the rules give, and the result keeps both. Leaves out who
//! may decide, and how long (decisions).

use super::prepared::Prepared;
use crate::primitives::Day;
use crate::standards::Tier;
use serde::{Deserialize, Serialize};

/// A decision about an account's tier that holds on the day of a screening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TierDecision {
    /// Code of the tier given.
    pub tier: String,
    /// Why.
    pub reason: String,
    /// Who decided, by name.
    pub decided_by: String,
    /// The day from which it holds.
    pub from: Day,
    /// The day from which it holds no more.
    pub until: Day,
}

/// A decision that made a result, with what the rules would have given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// Index of the tier by the rules: thresholds, ranks, gates.
    pub computed: u16,
    /// What was decided.
    pub decision: TierDecision,
}

/// The tier of an account: what people decided, else what the rules give. A decision for a tier the
/// standard does not have decides nothing.
pub fn decided_tier(computed: u16, decision: Option<&TierDecision>, tiers: &[Tier]) -> u16 {
    decision.and_then(|decision| place(&decision.tier, tiers)).unwrap_or(computed)
}

fn place(code: &str, tiers: &[Tier]) -> Option<u16> {
    let at = tiers.iter().position(|tier| tier.code == code)?;
    u16::try_from(at).ok()
}

impl Prepared {
    /// Everybody's tier after the decisions of people.
    pub(super) fn decide(&self, computed: &[u16], tiers: &[Tier]) -> Vec<u16> {
        let mut decided = computed.to_vec();
        for (slot, decision) in decided.iter_mut().zip(&self.decisions) {
            *slot = decided_tier(*slot, decision.as_ref(), tiers);
        }
        decided
    }

    /// The decision that made an account's tier.
    pub(super) fn decided_at(&self, at: usize, computed: u16) -> Option<Decided> {
        let decision = self.decisions.get(at)?.as_ref()?;
        place(&decision.tier, &self.tiers)?;
        Some(Decided { computed, decision: decision.clone() })
    }
}
