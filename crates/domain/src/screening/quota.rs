//! Places a tier has in each territory: the best by score take them, the others go to the tier below.
//! No quota counts accounts without a territory. Accounts whose tier people decided neither take a
//! place nor need one.

use super::prepared::Prepared;
use super::score::get;
use crate::standards::Tier;
use serde::{Deserialize, Serialize};

/// No territory.
pub(super) const NOWHERE: u32 = u32::MAX;

/// Why an account is in the tier below the one it reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverQuota {
    /// Index of the tier it reached; where more than one had no place, the highest.
    pub reached: u16,
    /// Index of the tier whose places were taken, just above its own.
    pub tier: u16,
    /// Places of that tier in the account's territory.
    pub quota: u32,
    /// The account's place by score among those of its territory who reached the tier, from 1.
    pub place: u32,
}

/// What quotas did to a population.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Places {
    /// Per account; empty where no tier has a quota.
    over: Vec<Option<OverQuota>>,
    /// Per tier and territory the score of whoever took the last place, where it is taken.
    last_in: Vec<Vec<Option<f64>>>,
}

impl Places {
    pub(super) fn over(&self, account: usize) -> Option<OverQuota> {
        self.over.get(account).copied().flatten()
    }

    /// The score that took the last place of a tier in a territory; `None` while one is free.
    pub(super) fn last_in(&self, tier: u16, territory: u32) -> Option<f64> {
        self.last_in.get(usize::from(tier))?.get(territory as usize).copied().flatten()
    }
}

impl Prepared {
    /// Everybody's tier within the quotas of the tiers, from the highest down: who finds no place
    /// in one asks for a place in the next.
    pub(super) fn within_quotas(
        &self,
        mut computed: Vec<u16>,
        tiers: &[Tier],
        (ranking, score): (&[u32], &[f64]),
    ) -> (Vec<u16>, Places) {
        let mut places = Places::default();
        if tiers.iter().all(|tier| tier.quota_per_territory.is_none()) {
            return (computed, places);
        }
        places.over = vec![None; computed.len()];
        let with_next = tiers.len().saturating_sub(1);
        for (tier, asked) in (0u16..).zip(tiers.iter().take(with_next)) {
            let mut last_in = vec![None; self.territories];
            if let Some(quota) = asked.quota_per_territory {
                let mut taken = vec![0u32; self.territories];
                for at in ranking.iter().map(|at| *at as usize) {
                    let territory = self.territory.get(at).copied().unwrap_or(NOWHERE);
                    let is_decided = self.decisions.get(at).is_some_and(Option::is_some);
                    let (Some(slot), Some(taken), Some(last_in)) = (
                        computed.get_mut(at).filter(|own| **own == tier && !is_decided),
                        taken.get_mut(territory as usize),
                        last_in.get_mut(territory as usize),
                    ) else {
                        continue;
                    };
                    *taken += 1;
                    if *taken == quota {
                        *last_in = Some(get(score, at));
                    } else if *taken > quota {
                        *slot = tier + 1;
                        if let Some(over) = places.over.get_mut(at) {
                            let reached = over.map_or(tier, |above| above.reached);
                            *over = Some(OverQuota { reached, tier, quota, place: *taken });
                        }
                    }
                }
            }
            places.last_in.push(last_in);
        }
        (computed, places)
    }
}
