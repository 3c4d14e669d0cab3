//! Takes weights that were proposed: by judges, by the data or by a strategy. What they are taken
//! from is kept in the document.

use super::change::Changed;
use super::document::{draft, parse};
use crate::{Company, Failure, Outcome, Rule, screening};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::weighting::{AhpProposal, Checked, How, Origin, propose_ahp};
use canopy_domain::standards::weights::{Strategy, shifted};
use canopy_domain::standards::{Standard, check, to_toml};
use canopy_store::{Desk, EditStandards, ViewStandards};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// Weights to take.
#[derive(Debug, Clone, PartialEq)]
pub struct Take {
    /// The draft.
    pub id: StandardId,
    /// The state of it that was shown.
    pub version: i64,
    /// Name of who takes them.
    pub by: String,
    /// From what.
    pub from: From,
}

/// What weights are taken from.
#[derive(Debug, Clone, PartialEq)]
pub enum From {
    /// The judges.
    Ahp {
        /// Why judgements that contradict each other are taken all the same; empty where they are
        /// consistent.
        reason: String,
    },
    /// The data.
    Entropy,
    /// A strategy.
    Strategy(Strategy),
}

/// What the judges of a standard propose, by its own table of random indices.
pub fn judged_weights(standard: &Standard) -> AhpProposal {
    propose_ahp(standard, standard.weighting.table)
}

/// What a strategy makes of a standard's weights.
pub fn strategy_weights(standard: &Standard, strategy: Strategy) -> BTreeMap<String, f64> {
    let shifts = shifted(standard, strategy).into_iter();
    shifts.map(|shift| (shift.criterion, shift.after)).collect()
}

/// Takes weights into a draft, if nobody changed it since `version`.
pub async fn take(
    company: &Company,
    desk: &Desk,
    now: DateTime<Utc>,
    take: Take,
) -> Outcome<Changed> {
    desk.permit::<EditStandards>()?;
    let row = desk.permit::<ViewStandards>()?.standard(take.id).await?;
    if row.version != take.version {
        return Err(Failure::Conflict);
    }
    let mut standard = parse(&row.document)?;
    let mut origin = Origin {
        how: How::Strategy,
        strategy: None,
        by: take.by,
        at: now,
        table: None,
        checked: Vec::new(),
        reason: String::new(),
        weights: BTreeMap::new(),
    };
    origin.weights = match take.from {
        From::Ahp { reason } => {
            let proposal = judged_weights(&standard);
            origin.how = How::Ahp;
            origin.table = Some(standard.weighting.table);
            origin.checked = checked(&proposal);
            origin.reason = reason_needed(&proposal, &reason)?;
            proposal.weights.ok_or(Failure::Rule(why_none(&proposal.parts)))?
        }
        From::Entropy => {
            origin.how = How::Entropy;
            let proposal = screening::entropy(company, desk, now, &standard).await?;
            proposal.weights.ok_or(Failure::Rule(Rule::NoDifferences))?
        }
        From::Strategy(strategy) => {
            origin.strategy = Some(strategy);
            strategy_weights(&standard, strategy)
        }
    };
    standard.set_weights(&origin.weights);
    standard.weighting.set_by(origin);
    let tx = desk.write(now).await?;
    let kept = draft(&standard, to_toml(&standard));
    let permit = tx.permit::<EditStandards>()?;
    let version = permit.change_draft(take.id, take.version, &kept).await?;
    tx.commit().await?;
    Ok(Changed { version, findings: check(&standard) })
}

/// The reason to keep: none where all is consistent, and a written one where it is not.
fn reason_needed(proposal: &AhpProposal, reason: &str) -> Outcome<String> {
    let reason: String = reason.trim().chars().take(1_000).collect();
    match (proposal.is_consistent(), reason.is_empty()) {
        (true, _) => Ok(String::new()),
        (false, true) => Err(Failure::Rule(Rule::Inconsistent)),
        (false, false) => Ok(reason),
    }
}

fn why_none(parts: &[canopy_domain::standards::weighting::ComparisonPart]) -> Rule {
    let is_judged = parts.iter().any(|part| part.group.is_some());
    if is_judged { Rule::UnusableJudgements } else { Rule::NoJudgements }
}

fn checked(proposal: &AhpProposal) -> Vec<Checked> {
    let one = |(part, weighed): (
        &canopy_domain::standards::weighting::ComparisonPart,
        &canopy_domain::standards::weights::Weighed,
    )| Checked {
        of: part.comparison.of.clone(),
        judges: part.group.as_ref().map_or(0, |group| group.judges.len()),
        ratio: (weighed.consistency_ratio * 1e4).round() / 1e4,
    };
    proposal.weighed().map(one).collect()
}
