//! What would happen under other weights and tiers, on the real accounts, without keeping anything.
//! The accounts' points are prepared once and kept for a while; each change then only weighs them.

use super::inputs::{Counted, Inputs};
use crate::{Company, Failure, Outcome, local_day, standards};
use canopy_domain::Day;
use canopy_domain::access::{Action, Scope};
use canopy_domain::primitives::{AccountId, Amount};
use canopy_domain::screening::{GateCount, Prepared, Scored};
use canopy_domain::standards::weighting::Weighting;
use canopy_domain::standards::{CriterionSource, Standard, StandardStatus, Text, to_toml};
use canopy_store::screening::Population;
use canopy_store::{Desk, EditStandards};
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest as _, Sha256};
use std::sync::{Arc, Mutex, PoisonError};

/// How long prepared accounts are used before they are read again, and how many sets are kept.
const KEPT_SECONDS: i64 = 120;
const SETS: usize = 3;
/// Moves listed.
const LISTED: usize = 12;

/// What would happen.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The last day looked at.
    pub as_of: Day,
    /// Accounts looked at.
    pub accounts: usize,
    /// Share of the standard's weight that can be answered at all, 0–1.
    pub answered_share: f64,
    /// One per tier of the changed standard.
    pub tiers: Vec<TierPreview>,
    /// What it is compared with: number and status of that version.
    pub against: Option<(u32, StandardStatus)>,
    /// Accounts that would rise to a higher tier.
    pub promoted: usize,
    /// Accounts that would fall to a lower tier.
    pub demoted: usize,
    /// Those that would move, largest revenue first; the first dozen.
    pub moved: Vec<Moved>,
    /// The accounts on both sides of each border between tiers.
    pub borders: Vec<Border>,
    /// What each gate does.
    pub gates: Vec<GateCount>,
    /// Whether all accounts score the same, so that only revenue ranks them.
    pub is_level: bool,
}

/// A tier as it would be.
#[derive(Debug, Clone, PartialEq)]
pub struct TierPreview {
    /// Accounts in it.
    pub accounts: u32,
    /// Their revenue.
    pub revenue: Amount,
    /// Their share of the revenue, 0–1.
    pub revenue_share: f64,
    /// Accounts in it now; none where the version compared with has other tiers.
    pub accounts_before: Option<u32>,
}

/// An account that would move.
#[derive(Debug, Clone, PartialEq)]
pub struct Moved {
    /// Which account.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// Its revenue.
    pub revenue: Amount,
    /// Index of its tier now.
    pub from: u16,
    /// Index of the tier it would be in.
    pub to: u16,
    /// Its score now.
    pub score_before: f64,
    /// The score it would have.
    pub score: f64,
}

/// Two accounts beside each other in the ranking with a border of tiers between them.
#[derive(Debug, Clone, PartialEq)]
pub struct Border {
    /// Index of the upper tier.
    pub tier: u16,
    /// The last account in it: name and score.
    pub last_in: (String, f64),
    /// The first account below it.
    pub first_out: (String, f64),
}

/// Accounts prepared for a standard.
pub struct Grounds {
    pub(super) prepared: Prepared,
    pub(super) accounts: Vec<Known>,
    pub(super) as_of: Day,
}

pub(super) struct Known {
    pub(super) id: AccountId,
    pub(super) name: String,
    pub(super) revenue: Amount,
}

/// Prepared accounts, kept between one change and the next.
#[derive(Clone, Default)]
pub struct WhatIfCache(Arc<Mutex<Vec<Entry>>>);

struct Entry {
    key: [u8; 32],
    made_at: DateTime<Utc>,
    grounds: Arc<Grounds>,
}

impl WhatIfCache {
    fn get(&self, key: &[u8; 32], now: DateTime<Utc>) -> Option<Arc<Grounds>> {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.retain(|entry| now - entry.made_at < TimeDelta::seconds(KEPT_SECONDS));
        entries.iter().find(|entry| entry.key == *key).map(|entry| Arc::clone(&entry.grounds))
    }

    fn put(&self, key: [u8; 32], made_at: DateTime<Utc>, grounds: Arc<Grounds>) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= SETS {
            entries.remove(0);
        }
        entries.push(Entry { key, made_at, grounds });
    }
}

/// Tries a changed standard out on all accounts, against the version in force of the same code, or
/// against `saved` where none is.
pub async fn what_if(
    company: &Company,
    desk: &Desk,
    now: DateTime<Utc>,
    changed: &Standard,
    saved: &standards::Version,
) -> Outcome<Preview> {
    may_try_out(desk)?;
    let in_force = standards::in_force(desk, &saved.row.code, local_day(now)).await?;
    let base = in_force.as_ref().unwrap_or(saved);
    let ground = grounds(company, desk, now, changed).await?;
    let base_ground = grounds(company, desk, now, &base.standard).await?;
    let (changed, base) = (changed.clone(), base.clone());
    let weigh = move || preview(&ground, &changed, &base_ground, &base);
    Ok(tokio::task::spawn_blocking(weigh).await?)
}

/// Trying a standard out takes the right to write it and to reach every account: what is prepared
/// is shared by all who ask, and what is found names accounts of the whole company.
pub(super) fn may_try_out(desk: &Desk) -> Outcome<()> {
    desk.permit::<EditStandards>()?;
    match desk.scope(Action::ViewAccounts) {
        Scope::All => Ok(()),
        _ => Err(Failure::Forbidden(Action::EditStandards)),
    }
}

pub(super) async fn grounds(
    company: &Company,
    desk: &Desk,
    now: DateTime<Utc>,
    standard: &Standard,
) -> Outcome<Arc<Grounds>> {
    let mut key = Sha256::new();
    key.update(to_toml(&unweighted(standard.clone())));
    let imports = Counted::find(desk, standard).await?.imports();
    imports.iter().for_each(|import| key.update(import.0.as_bytes()));
    for one in desk.decisions_at(&standard.code, local_day(now), now).await? {
        key.update(one.account.0.as_bytes());
        key.update(&one.tier_code);
    }
    if standard.rated().next().is_some() {
        let last = desk.last_rating_at(&standard.code).await?;
        key.update(last.map_or(0, |at| at.timestamp_micros()).to_le_bytes());
        key.update(local_day(now).to_string());
    }
    let key: [u8; 32] = key.finalize().into();
    if let Some(grounds) = company.what_if.get(&key, now) {
        return Ok(grounds);
    }
    let inputs = Inputs::gather(desk, standard, &Population::default(), None, now).await?;
    let (facts, standard) = (company.facts.clone(), standard.clone());
    let prepare = move || -> Outcome<Grounds> {
        let candidates = inputs.candidates(&facts)?;
        let known = inputs.accounts.iter().zip(&candidates).map(|(row, one)| Known {
            id: row.id,
            name: row.name.clone(),
            revenue: one.sales.revenue.rounded_to_cents(),
        });
        let prepared = Prepared::new(&standard, &candidates, inputs.horizon());
        Ok(Grounds { accounts: known.collect(), prepared, as_of: inputs.window.as_of })
    };
    let grounds = Arc::new(tokio::task::spawn_blocking(prepare).await??);
    company.what_if.put(key, now, Arc::clone(&grounds));
    Ok(grounds)
}

/// What decides the points of accounts: everything but weights, tiers and names.
fn unweighted(mut standard: Standard) -> Standard {
    standard.name = Text::default();
    standard.description = Text::default();
    standard.weighting = Weighting::default();
    standard.tiers.clear();
    for criterion in standard.dimensions.iter_mut().flat_map(|one| &mut one.criteria) {
        criterion.weight = 0.0;
        criterion.name = Text::default();
        // The words of a rubric say which ratings were given against it.
        if criterion.source != CriterionSource::Rating {
            criterion.description = Text::default();
        }
    }
    standard
}

pub(super) fn weights(standard: &Standard) -> Vec<f64> {
    standard.criteria().map(|(_, criterion)| criterion.weight).collect()
}

fn preview(
    ground: &Grounds,
    changed: &Standard,
    base_ground: &Grounds,
    base: &standards::Version,
) -> Preview {
    let scored = ground.prepared.score(&weights(changed), &changed.tiers);
    let before = base_ground.prepared.score(&weights(&base.standard), &base.standard.tiers);
    let has_same_tiers = changed.tiers.len() == base.standard.tiers.len()
        && changed.tiers.iter().zip(&base.standard.tiers).all(|(a, b)| a.code == b.code);
    let is_same_people = ground.accounts.len() == base_ground.accounts.len();
    let comparable = has_same_tiers && is_same_people;
    let (moved, promoted, demoted) =
        if comparable { moves(ground, &scored, &before) } else { (Vec::new(), 0, 0) };
    let tiers = scored.tiers.iter().enumerate().map(|(at, tier)| TierPreview {
        accounts: tier.accounts,
        revenue: tier.revenue,
        revenue_share: tier.revenue_share,
        accounts_before: before.tiers.get(at).filter(|_| comparable).map(|tier| tier.accounts),
    });
    Preview {
        as_of: ground.as_of,
        accounts: ground.accounts.len(),
        answered_share: ground.prepared.answered_share(&weights(changed)),
        tiers: tiers.collect(),
        against: comparable.then_some((base.row.number, base.row.status)),
        promoted,
        demoted,
        moved,
        borders: borders(ground, &scored),
        gates: ground.prepared.gates(),
        is_level: scored.score.len() > 1
            && scored.score.iter().all(|one| Some(one) == scored.score.first()),
    }
}

impl Grounds {
    /// Points of the accounts a criterion counts for; none where nobody can answer it.
    pub(super) fn points(&self, criterion: usize) -> Option<Vec<f64>> {
        self.prepared.points(criterion)
    }

    /// The last day looked at.
    pub(super) const fn as_of(&self) -> Day {
        self.as_of
    }

    /// How many accounts.
    pub(super) fn accounts(&self) -> usize {
        self.accounts.len()
    }
}

fn moves(ground: &Grounds, scored: &Scored, before: &Scored) -> (Vec<Moved>, usize, usize) {
    let tiers = scored.tier.iter().zip(&before.tier);
    let scores = scored.score.iter().zip(&before.score);
    let mut moved: Vec<(&Known, u16, u16, f64, f64)> = ground
        .accounts
        .iter()
        .zip(tiers.zip(scores))
        .filter(|(_, ((to, from), _))| to != from)
        .map(|(known, ((to, from), (score, score_before)))| {
            (known, *from, *to, *score_before, *score)
        })
        .collect();
    let promoted = moved.iter().filter(|(_, from, to, ..)| to < from).count();
    let demoted = moved.len() - promoted;
    moved.sort_by_key(|(known, ..)| std::cmp::Reverse(known.revenue));
    let listed = moved.into_iter().take(LISTED).map(|(known, from, to, score_before, score)| {
        let (account, name, revenue) = (known.id, known.name.clone(), known.revenue);
        Moved { account, name, revenue, from, to, score_before, score }
    });
    (listed.collect(), promoted, demoted)
}

fn borders(ground: &Grounds, scored: &Scored) -> Vec<Border> {
    let at = |place: &u32| {
        let place = *place as usize;
        // By the rules alone: what people decided stands anywhere in the ranking.
        let tier = scored.computed.get(place).copied()?;
        let named = (ground.accounts.get(place)?.name.clone(), *scored.score.get(place)?);
        Some((tier, named))
    };
    let pairs = scored.ranking.windows(2).filter_map(|pair| {
        let [upper, lower] = pair else { return None };
        let ((tier, last_in), (below, first_out)) = (at(upper)?, at(lower)?);
        (tier < below).then_some(Border { tier, last_in, first_out })
    });
    // Gates may push single accounts down; the last border of a tier is the one that counts.
    let mut borders: Vec<Border> = Vec::new();
    for border in pairs {
        match borders.iter_mut().find(|one| one.tier == border.tier) {
            Some(known) => *known = border,
            None => borders.push(border),
        }
    }
    borders.sort_by_key(|border| border.tier);
    borders
}
