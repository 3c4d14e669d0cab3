//! Weights the data propose: how much the accounts differ in each criterion's points. Leaves out
//! taking them.

use super::what_if::{grounds, may_try_out};
use crate::{Company, Outcome};
use canopy_domain::Day;
use canopy_domain::standards::Standard;
use canopy_domain::standards::weights::{entropy_weights, to_hundred};
use canopy_store::Desk;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// What the data propose.
#[derive(Debug, Clone, PartialEq)]
pub struct EntropyProposal {
    /// The last day looked at.
    pub as_of: Day,
    /// Accounts looked at.
    pub accounts: usize,
    /// One per criterion, over all dimensions.
    pub parts: Vec<EntropyPart>,
    /// Weights by criterion, in hundredths, sum 100; none where nothing differs.
    pub weights: Option<BTreeMap<String, f64>>,
}

/// What the data say about a criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct EntropyPart {
    /// Its code.
    pub criterion: String,
    /// 0 where one account has all the points, 1 where all are equal; none where nobody can answer
    /// it, so that it keeps its weight.
    pub entropy: Option<f64>,
    /// Its share now, of 100.
    pub before: f64,
    /// Its share then.
    pub after: f64,
}

/// Proposes weights by entropy, on all accounts. Criteria nobody can answer keep their share; the
/// others divide theirs by how much they tell apart.
pub async fn entropy(
    company: &Company,
    desk: &Desk,
    now: DateTime<Utc>,
    standard: &Standard,
) -> Outcome<EntropyProposal> {
    may_try_out(desk)?;
    let ground = grounds(company, desk, now, standard).await?;
    let standard = standard.clone();
    let propose = move || {
        let columns: Vec<Option<Vec<f64>>> =
            (0..standard.criteria().count()).map(|at| ground.points(at)).collect();
        propose(&standard, ground.as_of(), ground.accounts(), &columns)
    };
    Ok(tokio::task::spawn_blocking(propose).await?)
}

fn propose(
    standard: &Standard,
    as_of: Day,
    accounts: usize,
    columns: &[Option<Vec<f64>>],
) -> EntropyProposal {
    let weights: Vec<f64> = standard.criteria().map(|(_, one)| one.weight).collect();
    let before = to_hundred(&weights);
    let answered: Vec<&[f64]> = columns.iter().flatten().map(Vec::as_slice).collect();
    // Points are 0 to 100, so the only thing that can be wrong is that there are none.
    let found = entropy_weights(&answered).unwrap_or_default();
    let tells = found.iter().any(|one| one.entropy < 1.0);
    let mut found = found.into_iter();
    let by_column: Vec<_> =
        columns.iter().map(|column| column.as_ref().and_then(|_| found.next())).collect();
    let shared: f64 = before
        .iter()
        .zip(&by_column)
        .filter(|(_, one)| one.is_some())
        .map(|(share, _)| share)
        .sum();
    let after: Vec<f64> = before
        .iter()
        .zip(&by_column)
        .map(|(share, one)| one.map_or(*share, |one| one.weight * shared))
        .collect();
    let after = if tells && shared > 0.0 { to_hundred(&after) } else { before.clone() };
    let shares = before.into_iter().zip(&after);
    let parts: Vec<EntropyPart> = standard
        .criteria()
        .zip(by_column.iter().zip(shares))
        .map(|((_, criterion), (one, (before, after)))| EntropyPart {
            criterion: criterion.code.clone(),
            entropy: one.map(|one| one.entropy),
            before,
            after: *after,
        })
        .collect();
    let weights = parts.iter().map(|part| (part.criterion.clone(), part.after)).collect();
    let weights = (tells && shared > 0.0).then_some(weights);
    EntropyProposal { as_of, accounts, parts, weights }
}
