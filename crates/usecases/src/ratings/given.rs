//! Ratings as the store keeps them, turned into what the rule takes.

use canopy_domain::primitives::AccountId;
use canopy_domain::ratings::{Given, Rubric};
use canopy_domain::standards::Criterion;
use canopy_store::ratings::{RatingPoint, RatingRow};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// The ratings of each account by the code of the criterion, in the order they were put down.
/// Ratings of criteria that are not asked about are left out.
pub(crate) fn by_account(
    criteria: &[(Criterion, Rubric)],
    points: &[RatingPoint],
) -> FxHashMap<AccountId, BTreeMap<String, Vec<Given>>> {
    let current: FxHashMap<&str, String> = criteria
        .iter()
        .map(|(criterion, rubric)| (criterion.code.as_str(), rubric.fingerprint()))
        .collect();
    let mut all: FxHashMap<AccountId, BTreeMap<String, Vec<Given>>> = FxHashMap::default();
    for point in points {
        let Some(rubric) = current.get(point.criterion_code.as_str()) else { continue };
        let given = Given {
            rater: point.rater,
            level: point.level,
            basis: point.basis,
            rated_on: point.rated_on,
            expires_on: point.expires_on,
            is_current_rubric: point.rubric == *rubric,
        };
        let own = all.entry(point.account).or_default();
        own.entry(point.criterion_code.clone()).or_default().push(given);
    }
    all
}

/// A rating of a criterion with this rubric.
pub(super) fn given(row: &RatingRow, rubric: &str) -> Given {
    Given {
        rater: row.rater,
        level: row.level,
        basis: row.basis,
        rated_on: row.rated_on,
        expires_on: row.expires_on,
        is_current_rubric: row.rubric == rubric,
    }
}
