//! Which weights of a standard decide on the real accounts, and who stands at an edge. Keeps
//! nothing; works on the same prepared accounts as a what-if.

use super::what_if::{Grounds, grounds, may_try_out, weights};
use crate::{Company, Outcome};
use canopy_domain::Day;
use canopy_domain::primitives::{AccountId, Amount};
use canopy_domain::screening::{WeightEffect, sensitivity};
use canopy_domain::standards::Standard;
use canopy_store::Desk;
use chrono::{DateTime, Utc};

/// Accounts at an edge that are named.
const LISTED: usize = 50;

/// What small changes of the weights would do.
#[derive(Debug, Clone, PartialEq)]
pub struct Sensitive {
    /// The last day looked at.
    pub as_of: Day,
    /// Accounts looked at.
    pub accounts: usize,
    /// One per criterion that counts, the one that decides most first.
    pub weights: Vec<Deciding>,
    /// Accounts whose tier hangs on a weight.
    pub at_edge: usize,
    /// The first of them, those whose tier changes most often first.
    pub edges: Vec<AtEdge>,
}

/// What a weight decides.
#[derive(Debug, Clone, PartialEq)]
pub struct Deciding {
    /// Its share of all weights, 0–1.
    pub share: f64,
    /// What moving it by a tenth would do.
    pub effect: WeightEffect,
}

/// An account at the edge of its tier.
#[derive(Debug, Clone, PartialEq)]
pub struct AtEdge {
    /// Which account.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// Its revenue.
    pub revenue: Amount,
    /// Index of its tier.
    pub tier: u16,
    /// Its score.
    pub score: f64,
    /// Changes of a weight that would lift it.
    pub promoted: u32,
    /// Changes of a weight that would drop it.
    pub demoted: u32,
}

/// Moves each weight of a standard by a tenth, up and down, on all accounts.
pub async fn weigh_sensitivity(
    company: &Company,
    desk: &Desk,
    now: DateTime<Utc>,
    standard: &Standard,
) -> Outcome<Sensitive> {
    may_try_out(desk)?;
    let grounds = grounds(company, desk, now, standard).await?;
    let standard = standard.clone();
    Ok(tokio::task::spawn_blocking(move || weigh(&grounds, &standard)).await?)
}

fn weigh(grounds: &Grounds, standard: &Standard) -> Sensitive {
    let weights = weights(standard);
    let found = sensitivity(&grounds.prepared, &weights, &standard.tiers);
    let base = grounds.prepared.score(&weights, &standard.tiers);
    let total: f64 = weights.iter().filter(|weight| **weight > 0.0).sum();
    let share = |criterion: u16| match weights.get(usize::from(criterion)) {
        Some(weight) if total > 0.0 => weight / total,
        _ => 0.0,
    };
    let mut deciding: Vec<Deciding> = found
        .weights
        .iter()
        .map(|effect| Deciding { share: share(effect.criterion), effect: *effect })
        .collect();
    deciding.sort_by_key(|one| (std::cmp::Reverse(one.effect.accounts()), one.effect.criterion));
    let edges = found.edges.iter().take(LISTED).filter_map(|edge| {
        let at = edge.account as usize;
        let known = grounds.accounts.get(at)?;
        Some(AtEdge {
            account: known.id,
            name: known.name.clone(),
            revenue: known.revenue,
            tier: *base.tier.get(at)?,
            score: *base.score.get(at)?,
            promoted: edge.promoted,
            demoted: edge.demoted,
        })
    });
    Sensitive {
        as_of: grounds.as_of,
        accounts: grounds.accounts.len(),
        weights: deciding,
        at_edge: found.edges.len(),
        edges: edges.collect(),
    }
}
