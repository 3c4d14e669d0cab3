//! Changes a draft: weights, gates, tiers, names and months in one form, its parts one by one, or
//! the whole document. A draft may be kept while it still contradicts itself; only publishing
//! refuses that.

use super::document::{draft, parse};
use crate::{Failure, Outcome, Rule};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::weighting::{How, Origin};
use canopy_domain::standards::weights::{RandomIndex, to_hundred, with_share};
use canopy_domain::standards::{
    Edit, EditProblem, Method, Stability, Standard, StandardFinding, Text, Tier, TierRule, check,
    edited, to_toml,
};
use canopy_store::{Desk, EditStandards, ViewStandards};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A change of a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The draft.
    pub id: StandardId,
    /// The state of it the form was filled from.
    pub version: i64,
    /// Name of who changes it, for the history of the weights.
    pub by: String,
    /// What to change.
    pub what: What,
}

/// What to change.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "one at a time, and soon gone")]
pub enum What {
    /// What the form offers.
    Parts(Amendment),
    /// Everything: a new text.
    Document(String),
}

/// What the form offers; what is not named stays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Amendment {
    /// The standard's name.
    pub name: Option<Text>,
    /// What the standard is for.
    pub description: Option<Text>,
    /// Length of a period in months.
    pub months: Option<u32>,
    /// How many months a rating holds where its criterion says nothing else.
    pub rating_months: Option<u32>,
    /// How points become a score.
    pub method: Option<Method>,
    /// What a move between tiers needs.
    pub stability: Option<Stability>,
    /// Weight by criterion code.
    pub weights: BTreeMap<String, f64>,
    /// A criterion's share of all weights in per cent; the others keep their ratios and all sum to
    /// 100. Comes after `weights`.
    pub share: Option<(String, f64)>,
    /// The table of random indices.
    pub table: Option<RandomIndex>,
    /// Fewest points that pass the gate, by criterion code; only for criteria that have one.
    pub gates: BTreeMap<String, f64>,
    /// Tier by code.
    pub tiers: BTreeMap<String, TierAmendment>,
    /// Changes of the parts, in order, after everything else.
    pub edits: Vec<Edit>,
}

/// What the form offers for a tier.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TierAmendment {
    /// Its name.
    pub name: Option<Text>,
    /// The kind of its rule with its number.
    pub rule: Option<(RuleKind, f64)>,
    /// How many accounts of each territory get in at most; 0 for no limit.
    pub quota_per_territory: Option<u32>,
    /// Visits in a month.
    pub visits_per_month: Option<f64>,
    /// Ceiling of resources in per cent of revenue.
    pub resource_ceiling_percent: Option<f64>,
    /// Months between reviews.
    pub review_every_months: Option<u32>,
    /// Whether a development plan is required.
    pub plan_required: Option<bool>,
}

/// The kind of a tier's rule that takes a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    /// A score of at least the number.
    Score,
    /// The best so many.
    TopCount,
    /// The best so many per cent.
    TopPercent,
    /// Until so many per cent of revenue are reached.
    RevenueShare,
}

impl RuleKind {
    /// Every kind, in the order offered.
    pub const ALL: [Self; 4] = [Self::Score, Self::TopCount, Self::TopPercent, Self::RevenueShare];

    /// The code in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Score => "score",
            Self::TopCount => "top_count",
            Self::TopPercent => "top_percent",
            Self::RevenueShare => "revenue_share",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Kind and number of a rule; none for the rule that takes the rest.
    pub fn of(rule: &TierRule) -> Option<(Self, f64)> {
        match *rule {
            TierRule::Score { min } => Some((Self::Score, min)),
            TierRule::TopCount { count } => Some((Self::TopCount, f64::from(count))),
            TierRule::TopPercent { percent } => Some((Self::TopPercent, percent)),
            TierRule::RevenueShare { percent } => Some((Self::RevenueShare, percent)),
            TierRule::Rest => None,
        }
    }

    /// The rule with this number.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clipped")]
    pub fn with(self, number: f64) -> TierRule {
        match self {
            Self::Score => TierRule::Score { min: number },
            Self::TopCount => {
                let count = number.round().clamp(0.0, f64::from(u32::MAX)) as u32;
                TierRule::TopCount { count }
            }
            Self::TopPercent => TierRule::TopPercent { percent: number },
            Self::RevenueShare => TierRule::RevenueShare { percent: number },
        }
    }
}

impl Amendment {
    /// The standard with what is named changed.
    pub fn applied(&self, mut standard: Standard) -> Result<Standard, EditProblem> {
        if let Some(name) = &self.name {
            standard.name = name.clone();
        }
        if let Some(description) = &self.description {
            standard.description = description.clone();
        }
        if let Some(table) = self.table {
            standard.weighting.table = table;
        }
        if let Some(months) = self.months {
            standard.months = months;
        }
        if let Some(months) = self.rating_months {
            standard.rating_months = months;
        }
        if let Some(method) = self.method {
            standard.method = method;
        }
        if let Some(stability) = self.stability {
            standard.stability = stability;
        }
        let criteria = standard.dimensions.iter_mut().flat_map(|one| &mut one.criteria);
        for criterion in criteria {
            if let Some(weight) = self.weights.get(&criterion.code) {
                criterion.weight = *weight;
            }
            if let (Some(gate), Some(least)) =
                (&mut criterion.gate, self.gates.get(&criterion.code))
            {
                gate.min_points = *least;
            }
        }
        if let Some((criterion, percent)) = &self.share {
            set_share(&mut standard, criterion, *percent);
        }
        for tier in &mut standard.tiers {
            if let Some(change) = self.tiers.get(&tier.code) {
                change.apply(tier);
            }
        }
        self.edits.iter().try_fold(standard, edited)
    }
}

impl TierAmendment {
    fn apply(&self, tier: &mut Tier) {
        if let Some(name) = &self.name {
            tier.name = name.clone();
        }
        if let Some((kind, number)) = self.rule.filter(|_| tier.rule != TierRule::Rest) {
            tier.rule = kind.with(number);
        }
        if let Some(quota) = self.quota_per_territory.filter(|_| tier.rule != TierRule::Rest) {
            tier.quota_per_territory = Some(quota).filter(|quota| *quota > 0);
        }
        let service = &mut tier.service;
        if let Some(visits) = self.visits_per_month {
            service.visits_per_month = visits;
        }
        if let Some(ceiling) = self.resource_ceiling_percent {
            service.resource_ceiling_percent = ceiling;
        }
        if let Some(months) = self.review_every_months {
            service.review_every_months = months;
        }
        if let Some(required) = self.plan_required {
            service.plan_required = required;
        }
    }
}

/// One share moved, the rest rescaled. A criterion that does not exist moves nothing.
fn set_share(standard: &mut Standard, criterion: &str, percent: f64) {
    let criteria = || standard.criteria().map(|(_, one)| one);
    let Some(at) = criteria().position(|one| one.code == criterion) else { return };
    let weights: Vec<f64> = criteria().map(|one| one.weight).collect();
    let codes = criteria().map(|one| one.code.clone());
    let weights = to_hundred(&with_share(&weights, at, percent));
    let weights: BTreeMap<String, f64> = codes.zip(weights).collect();
    standard.set_weights(&weights);
}

/// A draft as it stands after a change.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// The state to send with the next change.
    pub version: i64,
    /// What still has to be put right before it can be published.
    pub findings: Vec<StandardFinding>,
}

/// Changes a draft, if nobody did since the form was filled.
pub async fn change(desk: &Desk, now: DateTime<Utc>, change: Change) -> Outcome<Changed> {
    let tx = desk.write(now).await?;
    let permit = tx.permit::<EditStandards>()?;
    let old = tx.permit::<ViewStandards>()?.standard(change.id).await?;
    let (standard, document) = match change.what {
        What::Parts(amendment) => {
            let before = parse(&old.document)?;
            let mut after = amendment.applied(before.clone()).map_err(failure)?;
            if after.weights() != before.weights() {
                after.weighting.set_by(by_hand(&after, now, change.by));
            }
            // Comments people wrote into the text survive a form that changed nothing.
            let document = if after == before { old.document.clone() } else { to_toml(&after) };
            (after, document)
        }
        What::Document(text) => (parse(&text)?, text),
    };
    if standard.code != old.code {
        return Err(Failure::Rule(Rule::OtherStandard));
    }
    let findings = check(&standard);
    let version =
        permit.change_draft(change.id, change.version, &draft(&standard, document)).await?;
    tx.commit().await?;
    Ok(Changed { version, findings })
}

/// A verb's words for an edit that did not happen.
pub(super) fn failure(problem: EditProblem) -> Failure {
    match problem {
        EditProblem::Gone => Failure::NotFound,
        EditProblem::LastOne => Failure::Rule(Rule::LastTier),
    }
}

fn by_hand(standard: &Standard, at: DateTime<Utc>, by: String) -> Origin {
    Origin {
        how: How::ByHand,
        strategy: None,
        by,
        at,
        table: None,
        checked: Vec::new(),
        reason: String::new(),
        weights: standard.weights(),
    }
}
