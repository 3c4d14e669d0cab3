//! A standard as one tree table: dimensions with their criteria, each with source, scale in words,
//! weight as bar and share, gate; and its tiers.

use crate::ui::{Bar, TierMark};
use canopy_domain::standards::{Criterion, CriterionSource, Dimension, Scale, Standard, TierRule};
use canopy_texts::Texts;

/// A dimension with its criteria.
pub(super) struct Branch {
    pub(super) name: String,
    pub(super) weight: String,
    pub(super) share: String,
    pub(super) bar: Bar,
    pub(super) leaves: Vec<Leaf>,
}

/// A criterion.
pub(super) struct Leaf {
    pub(super) name: String,
    pub(super) description: Vec<String>,
    pub(super) source: String,
    /// Answered by more than sales figures: ratings, payments, surveys.
    pub(super) needs_more: bool,
    pub(super) scale: String,
    pub(super) bands: Vec<String>,
    pub(super) direction: String,
    pub(super) missing: String,
    pub(super) weight: String,
    pub(super) share: String,
    pub(super) bar: Bar,
    pub(super) gate: Option<String>,
}

/// A tier.
pub(super) struct Step {
    pub(super) mark: TierMark,
    pub(super) rule: String,
    pub(super) service: String,
}

pub(super) fn branches(t: Texts, standard: &Standard) -> Vec<Branch> {
    let total: f64 = standard.dimensions.iter().map(weight_of).sum();
    let share = |weight: f64| if total > 0.0 { weight / total } else { 0.0 };
    let largest = standard.dimensions.iter().map(weight_of).fold(0.0, f64::max);
    let bar = |weight: f64, label: &str| {
        Bar::new(if largest > 0.0 { weight / largest } else { 0.0 }, label)
    };
    let formats = t.formats();
    let branch = |dimension: &Dimension| {
        let weight = weight_of(dimension);
        let shown = formats.percent(share(weight));
        let leaf = |criterion: &Criterion| {
            let shown = formats.percent(share(criterion.weight));
            Leaf {
                bar: bar(criterion.weight, &shown),
                share: shown,
                ..leaf(t, standard, criterion)
            }
        };
        Branch {
            name: dimension.name.get(t.lang()).to_owned(),
            weight: formats.decimal_trimmed(weight, 2),
            bar: bar(weight, &shown),
            share: shown,
            leaves: dimension.criteria.iter().map(leaf).collect(),
        }
    };
    standard.dimensions.iter().map(branch).collect()
}

pub(super) fn steps(t: Texts, standard: &Standard) -> Vec<Step> {
    let text = t.standards();
    let step = |(at, tier): (usize, &canopy_domain::standards::Tier)| Step {
        mark: TierMark::of(at, tier, t.lang()),
        rule: text.who_gets_in(tier),
        service: text.service(&tier.service),
    };
    standard.tiers.iter().enumerate().map(step).collect()
}

fn weight_of(dimension: &Dimension) -> f64 {
    dimension.criteria.iter().map(|criterion| criterion.weight.max(0.0)).sum()
}

fn leaf(t: Texts, standard: &Standard, criterion: &Criterion) -> Leaf {
    let text = t.standards();
    let formats = t.formats();
    let gate = criterion.gate.as_ref().map(|gate| {
        let tier = standard.tiers.iter().find(|tier| tier.code == gate.otherwise_at_most);
        let tier = tier.map_or(gate.otherwise_at_most.as_str(), |tier| tier.name.get(t.lang()));
        text.gate(&formats.decimal_trimmed(gate.min_points, 1), tier)
    });
    let is_ranked = matches!(criterion.scale, Scale::Bands { .. });
    Leaf {
        name: criterion.name.get(t.lang()).to_owned(),
        description: criterion.description.get(t.lang()).lines().map(ToOwned::to_owned).collect(),
        source: text.source(&criterion.source),
        needs_more: !matches!(
            criterion.source,
            CriterionSource::Sales { .. }
                | CriterionSource::Demand { .. }
                | CriterionSource::Attribute { .. }
        ),
        scale: text.scale(&criterion.scale, &criterion.source),
        bands: bands(t, criterion),
        direction: if is_ranked { "" } else { text.direction(criterion.direction) }.to_owned(),
        missing: text.missing(criterion.missing).to_owned(),
        weight: formats.decimal_trimmed(criterion.weight, 2),
        share: String::new(),
        bar: Bar::new(0.0, ""),
        gate,
    }
}

fn bands(t: Texts, criterion: &Criterion) -> Vec<String> {
    let Scale::Bands { bands } = &criterion.scale else { return Vec::new() };
    bands.iter().map(|band| t.standards().band(band, bands, &criterion.source)).collect()
}

/// Whether a tier takes everybody left, so that it has no number to set.
pub(super) fn takes_rest(rule: &TierRule) -> bool {
    matches!(rule, TierRule::Rest)
}
