//! What people say about a population as of a day: ratings where the standard asks for them, and the
//! tiers they decided.

use crate::Outcome;
use crate::local_day;
use crate::ratings::by_account;
use canopy_domain::Day;
use canopy_domain::primitives::AccountId;
use canopy_domain::ratings::{Rubric, standing};
use canopy_domain::screening::{Candidate, TierDecision};
use canopy_domain::standards::{Criterion, Standard};
use canopy_store::Desk;
use chrono::{DateTime, Utc};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What people say, by account.
#[derive(Debug, Default)]
pub(super) struct Judged {
    ratings: FxHashMap<AccountId, BTreeMap<String, f64>>,
    decisions: FxHashMap<AccountId, TierDecision>,
}

/// The day whose ratings and decisions count: that of a screening which looks back, and today's for
/// one that looks at the latest sales, which are always some days old.
pub(super) fn judged_on(as_of: Day, last_day: Day, at: DateTime<Utc>) -> Day {
    if as_of < last_day { as_of } else { local_day(at).max(as_of) }
}

impl Judged {
    /// Reads what was said on or before a day and put down by a moment.
    pub(super) async fn gather(
        desk: &Desk,
        standard: &Standard,
        on: Day,
        at: DateTime<Utc>,
    ) -> Outcome<Self> {
        let held = desk.decisions_at(&standard.code, on, at).await?;
        let decisions = held.into_iter().map(|one| {
            let decision = TierDecision {
                tier: one.tier_code,
                reason: one.reason,
                decided_by: one.deciders,
                from: one.from,
                until: one.until,
            };
            (one.account, decision)
        });
        let decisions = decisions.collect();
        let ratings = match standard.rated().next() {
            Some(_) => ratings(desk, standard, on, at).await?,
            None => FxHashMap::default(),
        };
        Ok(Self { ratings, decisions })
    }

    /// Adds to an account what people say about it.
    pub(super) fn tell(&self, account: AccountId, candidate: &mut Candidate) {
        if let Some(ratings) = self.ratings.get(&account) {
            candidate.ratings.clone_from(ratings);
        }
        candidate.decision = self.decisions.get(&account).cloned();
    }
}

async fn ratings(
    desk: &Desk,
    standard: &Standard,
    on: Day,
    at: DateTime<Utc>,
) -> Outcome<FxHashMap<AccountId, BTreeMap<String, f64>>> {
    let criteria: Vec<(Criterion, Rubric)> =
        standard.rated().map(|one| (one.clone(), Rubric::of(one))).collect();
    let points = desk.ratings_at(&standard.code, on, at).await?;
    let worth = |(account, given): (AccountId, BTreeMap<String, Vec<_>>)| {
        let values =
            given.into_iter().filter_map(|(code, given)| Some((code, standing(&given, on)?.value)));
        (account, values.collect())
    };
    Ok(by_account(&criteria, &points).into_iter().map(worth).collect())
}
