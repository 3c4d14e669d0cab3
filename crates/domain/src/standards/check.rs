//! Whether a standard makes sense: everything that would make its scores meaningless, its tiers
//! empty or its size a burden is found and named with its place.

use super::finding::{FindingCode, Parts, StandardFinding};
use super::model::{
    Criterion, CriterionSource, Dimension, Gate, MissingPolicy, Scale, ServiceModel, Stability,
    Standard, Text, Tier, TierRule,
};
use super::scale_check;
use super::weighting::{Pair, Weighting};
use super::weights::Grid;
use std::collections::BTreeSet;

const MAX_MONTHS: u32 = 120;
const MAX_MARGIN: f64 = 50.0;
const MAX_PERIODS: u32 = 12;
const MAX_DIMENSIONS: usize = 30;
const MAX_CRITERIA: usize = 100;
const MAX_TIERS: usize = 10;
const MAX_CODE: usize = 60;
const MAX_NAME: usize = 120;
const MAX_DESCRIPTION: usize = 2_000;

/// Everything wrong with a standard, in the order of its parts; empty when it can be used.
pub fn check(standard: &Standard) -> Vec<StandardFinding> {
    let mut found = Findings::default();
    found.named("", &standard.code, &standard.name);
    found.text("", &standard.description, MAX_DESCRIPTION);
    found.months("", standard.months);
    found.months("", standard.rating_months);
    found.stability(standard.stability);
    found.count("", standard.dimensions.len(), Parts::Dimensions, MAX_DIMENSIONS);
    let criteria: usize = standard.dimensions.iter().map(|one| one.criteria.len()).sum();
    if criteria > MAX_CRITERIA {
        found.count("", criteria, Parts::Criteria, MAX_CRITERIA);
        return found.0;
    }
    found.dimensions(standard);
    found.weights(standard);
    found.tiers(&standard.tiers);
    found.weighting(&standard.weighting);
    found.0
}

#[derive(Default)]
pub(super) struct Findings(Vec<StandardFinding>);

impl Findings {
    pub(super) fn add(&mut self, path: &str, code: FindingCode) {
        self.0.push(StandardFinding { path: path.to_owned(), code });
    }

    pub(super) fn count(&mut self, path: &str, count: usize, parts: Parts, limit: usize) {
        if count == 0 {
            self.add(path, FindingCode::NoneOf { parts });
        }
        if count > limit {
            let limit = u32::try_from(limit).unwrap_or(u32::MAX);
            self.add(path, FindingCode::TooMany { parts, limit });
        }
    }

    fn stability(&mut self, stability: Stability) {
        if let Some(points) = stability.margin_points
            && !(points > 0.0 && points <= MAX_MARGIN)
        {
            self.add("", FindingCode::StabilityMargin { points });
        }
        if let Some(periods) = stability.periods.filter(|one| !(2..=MAX_PERIODS).contains(one)) {
            self.add("", FindingCode::StabilityPeriods { periods });
        }
    }

    fn months(&mut self, path: &str, months: u32) {
        if !(1..=MAX_MONTHS).contains(&months) {
            self.add(path, FindingCode::MonthsOutOfRange { months, limit: MAX_MONTHS });
        }
    }

    fn dimensions(&mut self, standard: &Standard) {
        let mut dimension_codes = BTreeSet::new();
        // Weights, ratings and reasons name criteria by code alone, so it is unique throughout.
        let mut criterion_codes = BTreeSet::new();
        for (at, dimension) in standard.dimensions.iter().take(MAX_DIMENSIONS).enumerate() {
            let path = part(&dimension.code, at);
            self.named(&path, &dimension.code, &dimension.name);
            self.once(&path, &dimension.code, &mut dimension_codes);
            self.criteria(&path, dimension, &standard.tiers, &mut criterion_codes);
        }
    }

    fn criteria<'a>(
        &mut self,
        path: &str,
        dimension: &'a Dimension,
        tiers: &[Tier],
        codes: &mut BTreeSet<&'a str>,
    ) {
        self.count(path, dimension.criteria.len(), Parts::Criteria, MAX_CRITERIA);
        for (at, criterion) in dimension.criteria.iter().enumerate() {
            let path = format!("{path}/{}", part(&criterion.code, at));
            self.named(&path, &criterion.code, &criterion.name);
            self.once(&path, &criterion.code, codes);
            self.text(&path, &criterion.description, MAX_DESCRIPTION);
            self.source(&path, &criterion.source);
            scale_check::check(self, &path, criterion);
            self.weight(&path, criterion);
            if let Some(months) = criterion.rating_months {
                self.months(&path, months);
            }
            if let Some(gate) = &criterion.gate {
                self.gate(&path, gate, tiers);
                self.passable(&path, gate.min_points, criterion);
            }
        }
    }

    fn source(&mut self, path: &str, source: &CriterionSource) {
        if let CriterionSource::Attribute { attribute: code }
        | CriterionSource::Survey { survey: code } = source
        {
            self.code(path, code);
        }
    }

    fn weight(&mut self, path: &str, criterion: &Criterion) {
        let weight = criterion.weight;
        if !weight.is_finite() {
            self.add(path, FindingCode::NotFinite);
        } else if weight < 0.0 {
            self.add(path, FindingCode::WeightNegative { weight });
        }
    }

    fn weights(&mut self, standard: &Standard) {
        let mut criteria = standard.dimensions.iter().flat_map(|dimension| &dimension.criteria);
        let none_counts = criteria.clone().all(|criterion| criterion.weight <= 0.0);
        if criteria.next().is_some() && none_counts {
            self.add("", FindingCode::WeightsAllZero);
        }
    }

    fn gate(&mut self, path: &str, gate: &Gate, tiers: &[Tier]) {
        self.points(path, gate.min_points);
        match tiers.iter().position(|tier| tier.code == gate.otherwise_at_most) {
            Some(0) => self.add(path, FindingCode::GateHoldsNobody),
            Some(_) => {}
            None => {
                let tier = gate.otherwise_at_most.chars().take(MAX_CODE).collect();
                self.add(path, FindingCode::GateTierUnknown { tier });
            }
        }
    }

    /// Whether somebody can pass and somebody can fail.
    fn passable(&mut self, path: &str, min_points: f64, criterion: &Criterion) {
        let most = most_points(criterion);
        if min_points <= 0.0 {
            self.add(path, FindingCode::GateNeverHolds);
        } else if min_points <= 100.0 && min_points > most {
            self.add(path, FindingCode::GateNobodyPasses { most });
        }
    }

    fn weighting(&mut self, weighting: &Weighting) {
        for (at, judgements) in weighting.judgements.iter().enumerate() {
            let judge: String = judgements.judge.chars().take(MAX_NAME).collect();
            let path = format!("judge/{}", part(&judge, at));
            let too_long = judgements.judge.chars().count() > MAX_NAME;
            let is_judged = |pair: &Pair| {
                let usable = Grid::empty(2).and_then(|mut grid| grid.judge(0, 1, pair.times));
                usable.is_ok()
            };
            if too_long || !judgements.pairs.iter().all(is_judged) {
                self.add(&path, FindingCode::JudgementUnusable { judge });
            }
        }
    }

    pub(super) fn points(&mut self, path: &str, points: f64) {
        if !points.is_finite() {
            self.add(path, FindingCode::NotFinite);
        } else if !(0.0..=100.0).contains(&points) {
            self.add(path, FindingCode::PointsOutOfRange { points });
        }
    }

    fn tiers(&mut self, tiers: &[Tier]) {
        self.count("", tiers.len(), Parts::Tiers, MAX_TIERS);
        let mut codes = BTreeSet::new();
        let mut above: Option<&TierRule> = None;
        for (at, tier) in tiers.iter().take(MAX_TIERS).enumerate() {
            let path = format!("tier/{}", part(&tier.code, at));
            let is_last = at + 1 == tiers.len();
            self.named(&path, &tier.code, &tier.name);
            self.once(&path, &tier.code, &mut codes);
            self.rule(&path, &tier.rule);
            self.service(&path, &tier.service);
            match (tier.rule == TierRule::Rest, is_last) {
                (true, false) => self.add(&path, FindingCode::RestNotLast),
                (false, true) => self.add(&path, FindingCode::LastTierNotRest),
                (true, true) | (false, false) => {}
            }
            if tier.quota_per_territory == Some(0) {
                self.add(&path, FindingCode::QuotaNobody);
            }
            if is_last && tier.quota_per_territory.is_some() {
                self.add(&path, FindingCode::QuotaOnLastTier);
            }
            if !is_last && takes_everybody(&tier.rule) {
                self.add(&path, FindingCode::TierTakesEverybody);
            }
            if above.is_some_and(|above| !is_wider(&tier.rule, above)) {
                self.add(&path, FindingCode::TierNotWider);
            }
            above = Some(&tier.rule);
        }
    }

    fn rule(&mut self, path: &str, rule: &TierRule) {
        match *rule {
            TierRule::Score { min } if !min.is_finite() => self.add(path, FindingCode::NotFinite),
            TierRule::Score { min } if !(0.0..=100.0).contains(&min) => {
                self.add(path, FindingCode::ScoreOutOfRange { score: min });
            }
            TierRule::TopPercent { percent } | TierRule::RevenueShare { percent } => {
                if !percent.is_finite() {
                    self.add(path, FindingCode::NotFinite);
                } else if percent <= 0.0 || percent > 100.0 {
                    self.add(path, FindingCode::PercentOutOfRange { percent });
                }
            }
            TierRule::TopCount { count: 0 } => self.add(path, FindingCode::CountZero),
            TierRule::Score { .. } | TierRule::TopCount { .. } | TierRule::Rest => {}
        }
    }

    fn service(&mut self, path: &str, service: &ServiceModel) {
        let usable = (0.0..=100.0).contains(&service.visits_per_month)
            && (0.0..=100.0).contains(&service.resource_ceiling_percent)
            && service.review_every_months <= MAX_MONTHS;
        if !usable {
            self.add(path, FindingCode::ServiceOutOfRange);
        }
    }

    fn named(&mut self, path: &str, code: &str, name: &Text) {
        self.code(path, code);
        if name.zh.trim().is_empty() && name.en.trim().is_empty() {
            self.add(path, FindingCode::NameMissing);
        }
        self.text(path, name, MAX_NAME);
    }

    fn code(&mut self, path: &str, code: &str) {
        let refused =
            |c: char| c.is_whitespace() || c.is_control() || matches!(c, '/' | '\\' | '#');
        if code.is_empty() {
            self.add(path, FindingCode::CodeMissing);
        } else if code.chars().any(refused) || code.chars().count() > MAX_CODE {
            self.add(path, FindingCode::CodeUnusable);
        }
    }

    fn text(&mut self, path: &str, text: &Text, limit: usize) {
        let too_long = |text: &str| text.chars().count() > limit;
        if too_long(&text.zh) || too_long(&text.en) {
            let limit = u32::try_from(limit).unwrap_or(u32::MAX);
            self.add(path, FindingCode::TextTooLong { limit });
        }
    }

    fn once<'a>(&mut self, path: &str, code: &'a str, seen: &mut BTreeSet<&'a str>) {
        if !code.is_empty() && !seen.insert(code) {
            let code = code.chars().take(MAX_CODE).collect();
            self.add(path, FindingCode::CodeTwice { code });
        }
    }
}

/// How a part is named in a path: its code, else its place.
fn part(code: &str, at: usize) -> String {
    if code.is_empty() { format!("#{}", at + 1) } else { code.chars().take(MAX_CODE).collect() }
}

/// Whether a rule by itself admits every account there can be. Numbers out of range are found
/// elsewhere.
fn takes_everybody(rule: &TierRule) -> bool {
    match *rule {
        TierRule::Score { min } => (0.0..=0.0).contains(&min),
        TierRule::TopPercent { percent } => (100.0..=100.0).contains(&percent),
        // Accounts without revenue stay outside of all revenue; the rest is found elsewhere.
        TierRule::TopCount { .. } | TierRule::RevenueShare { .. } | TierRule::Rest => false,
    }
}

/// The most points a criterion gives.
fn most_points(criterion: &Criterion) -> f64 {
    let Scale::Bands { bands } = &criterion.scale else { return 100.0 };
    let assumed = if criterion.missing == MissingPolicy::Neutral { 50.0 } else { 0.0 };
    bands.iter().map(|band| band.points).fold(assumed, f64::max)
}

/// Whether a tier can hold anybody the tier above does not. Rules of different kinds cannot be
/// compared without a population.
fn is_wider(rule: &TierRule, above: &TierRule) -> bool {
    use TierRule as R;
    match (rule, above) {
        (R::Score { min }, R::Score { min: above }) => min < above,
        (R::TopCount { count }, R::TopCount { count: above }) => count > above,
        (R::TopPercent { percent }, R::TopPercent { percent: above })
        | (R::RevenueShare { percent }, R::RevenueShare { percent: above }) => percent > above,
        _ => true,
    }
}
