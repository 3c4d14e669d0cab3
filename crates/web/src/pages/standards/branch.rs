//! The rows of the editor: dimensions with their criteria, and tiers, each with what is wrong with
//! it where it stands.

use super::tree::takes_rest;
use crate::ui::{Bar, TierMark};
use canopy_domain::standards::{Criterion, Dimension, Standard, StandardFinding, Tier};
use canopy_texts::Texts;
use canopy_usecases::standards::RuleKind;

/// A dimension.
pub(super) struct Group {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) names: (String, String),
    pub(super) share: String,
    pub(super) slide: String,
    pub(super) rows: Vec<WeightRow>,
    pub(super) findings: Vec<String>,
    pub(super) is_first: bool,
    pub(super) is_last: bool,
}

/// A criterion.
pub(super) struct WeightRow {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) about: String,
    pub(super) weight: String,
    pub(super) share: String,
    pub(super) slide: String,
    pub(super) bar: Bar,
    pub(super) gate: Option<String>,
    pub(super) is_wrong: bool,
    pub(super) findings: Vec<String>,
}

/// A tier.
pub(super) struct TierRow {
    pub(super) code: String,
    pub(super) mark: TierMark,
    pub(super) names: (String, String),
    pub(super) kind: &'static str,
    pub(super) number: String,
    pub(super) visits: String,
    pub(super) ceiling: String,
    pub(super) review: String,
    pub(super) quota: String,
    pub(super) needs_plan: bool,
    pub(super) takes_rest: bool,
    pub(super) is_first: bool,
    pub(super) findings: Vec<String>,
}

pub(super) fn groups(
    t: Texts,
    standard: &Standard,
    unread: &[String],
    findings: &[StandardFinding],
) -> Vec<Group> {
    let usable = |weight: f64| if weight.is_finite() { weight.max(0.0) } else { 0.0 };
    let total: f64 = standard.criteria().map(|(_, one)| usable(one.weight)).sum();
    let largest = standard.criteria().map(|(_, one)| usable(one.weight)).fold(0.0, f64::max);
    let ratio = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
    let share = |weight: f64| ratio(usable(weight), total);
    let row = |dimension: &Dimension, criterion: &Criterion| {
        let shown = t.formats().percent(share(criterion.weight));
        let path = format!("{}/{}", dimension.code, criterion.code);
        WeightRow {
            code: criterion.code.clone(),
            name: t.standards().criterion_name(criterion),
            about: about(t, criterion),
            weight: plain(criterion.weight),
            bar: Bar::new(ratio(usable(criterion.weight), largest), &shown),
            slide: slide(share(criterion.weight)),
            share: shown,
            gate: criterion.gate.as_ref().map(|gate| plain(gate.min_points)),
            is_wrong: unread.iter().any(|name| name.ends_with(&format!(":{}", criterion.code))),
            findings: at(t, findings, &path),
        }
    };
    let count = standard.dimensions.len();
    let group = |(place, dimension): (usize, &Dimension)| {
        let own: f64 = dimension.criteria.iter().map(|one| share(one.weight)).sum();
        Group {
            code: dimension.code.clone(),
            name: match dimension.name.get(t.lang()) {
                "" => dimension.code.clone(),
                name => name.to_owned(),
            },
            names: (dimension.name.zh.clone(), dimension.name.en.clone()),
            share: t.formats().percent(own),
            slide: slide(own),
            rows: dimension.criteria.iter().map(|one| row(dimension, one)).collect(),
            findings: at(t, findings, &dimension.code),
            is_first: place == 0,
            is_last: place + 1 == count,
        }
    };
    standard.dimensions.iter().enumerate().map(group).collect()
}

pub(super) fn tiers(t: Texts, standard: &Standard, findings: &[StandardFinding]) -> Vec<TierRow> {
    let row = |(place, tier): (usize, &Tier)| {
        let rule = RuleKind::of(&tier.rule);
        let service = &tier.service;
        TierRow {
            code: tier.code.clone(),
            mark: TierMark::of(place, tier, t.lang()),
            names: (tier.name.zh.clone(), tier.name.en.clone()),
            kind: rule.map_or("", |(kind, _)| kind.code()),
            number: rule.map_or_else(String::new, |(_, number)| plain(number)),
            visits: plain(service.visits_per_month),
            ceiling: plain(service.resource_ceiling_percent),
            review: service.review_every_months.to_string(),
            quota: tier.quota_per_territory.map(|quota| quota.to_string()).unwrap_or_default(),
            needs_plan: service.plan_required,
            takes_rest: takes_rest(&tier.rule),
            is_first: place == 0,
            findings: at(t, findings, &format!("tier/{}", tier.code)),
        }
    };
    standard.tiers.iter().enumerate().map(row).collect()
}

/// Source, scale and what a missing value means, in one line.
fn about(t: Texts, criterion: &Criterion) -> String {
    let text = t.standards();
    let scale = text.scale(&criterion.scale, &criterion.source);
    t.formats().list(&[text.source(&criterion.source), scale])
}

/// What is wrong in one place.
pub(super) fn at(t: Texts, findings: &[StandardFinding], path: &str) -> Vec<String> {
    let here = findings.iter().filter(|finding| finding.path == path);
    here.map(|finding| t.standards().finding_alone(finding)).collect()
}

/// A number as an input holds it, in any language.
pub(super) fn plain(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let rounded = (number * 1e6).round() / 1e6;
    rounded.to_string()
}

/// A share as a slider holds it: per cent, in tenths.
fn slide(share: f64) -> String {
    ((share * 1000.0).round() / 10.0).to_string()
}
