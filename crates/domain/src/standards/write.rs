//! Writing a standard as TOML that people can read, review and compare line by line.

use super::model::{
    Band, Criterion, CriterionSource, Dimension, Direction, Method, MissingPolicy, Scale, Standard,
    Text, Tier, TierRule,
};
use super::write_weighting::write_weighting;
use serde::Serialize;
use std::fmt::Write as _;

/// The standard as TOML; reading it back gives the same standard.
pub fn to_toml(standard: &Standard) -> String {
    let mut out = Page::default();
    out.pair("code", &quoted(&standard.code));
    out.text("name", &standard.name);
    out.text("description", &standard.description);
    out.pair("months", &standard.months.to_string());
    if standard.method != Method::default() {
        out.pair("method", &word(&standard.method));
    }
    if let Some(points) = standard.stability.margin_points {
        out.pair("stability.margin_points", &number(points));
    }
    if let Some(periods) = standard.stability.periods {
        out.pair("stability.periods", &periods.to_string());
    }
    if standard.rating_months != Standard::RATING_MONTHS {
        out.pair("rating_months", &standard.rating_months.to_string());
    }
    for dimension in &standard.dimensions {
        out.dimension(dimension);
    }
    for tier in &standard.tiers {
        out.tier(tier);
    }
    if standard.dimensions.is_empty() {
        out.pair_above("dimension", "[]");
    }
    if standard.tiers.is_empty() {
        out.pair_above("tier", "[]");
    }
    if !standard.weighting.is_empty() {
        write_weighting(&standard.weighting, &mut out);
    }
    out.0
}

#[derive(Default)]
pub(super) struct Page(String);

impl Page {
    pub(super) fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    pub(super) fn pair(&mut self, key: &str, value: &str) {
        self.line(&format!("{key} = {value}"));
    }

    /// Keys of the standard itself stand before its tables.
    fn pair_above(&mut self, key: &str, value: &str) {
        self.0.insert_str(0, &format!("{key} = {value}\n"));
    }

    pub(super) fn heading(&mut self, heading: &str) {
        self.line("");
        self.line(heading);
    }

    fn text(&mut self, key: &str, text: &Text) {
        if !text.zh.is_empty() {
            self.pair(&format!("{key}.zh-CN"), &quoted(&text.zh));
        }
        if !text.en.is_empty() {
            self.pair(&format!("{key}.en"), &quoted(&text.en));
        }
        if text.zh.is_empty() && text.en.is_empty() && key == "name" {
            self.pair(key, "{}");
        }
    }

    fn dimension(&mut self, dimension: &Dimension) {
        self.heading("[[dimension]]");
        self.pair("code", &quoted(&dimension.code));
        self.text("name", &dimension.name);
        if dimension.criteria.is_empty() {
            self.pair("criterion", "[]");
        }
        for criterion in &dimension.criteria {
            self.criterion(criterion);
        }
    }

    fn criterion(&mut self, criterion: &Criterion) {
        self.heading("[[dimension.criterion]]");
        self.pair("code", &quoted(&criterion.code));
        self.text("name", &criterion.name);
        self.text("description", &criterion.description);
        self.pair("source", &source(&criterion.source));
        self.scale(&criterion.scale);
        if criterion.direction != Direction::default() {
            self.pair("direction", &word(&criterion.direction));
        }
        if criterion.missing != MissingPolicy::default() {
            self.pair("missing", &word(&criterion.missing));
        }
        self.pair("weight", &number(criterion.weight));
        if let Some(months) = criterion.rating_months {
            self.pair("rating_months", &months.to_string());
        }
        if let Some(gate) = &criterion.gate {
            let tier = quoted(&gate.otherwise_at_most);
            let points = number(gate.min_points);
            self.pair("gate", &format!("{{ min_points = {points}, otherwise_at_most = {tier} }}"));
        }
    }

    fn scale(&mut self, scale: &Scale) {
        let range = |kind: &str, min: f64, max: f64| {
            format!("{{ kind = \"{kind}\", min = {}, max = {} }}", number(min), number(max))
        };
        match scale {
            Scale::Linear { min, max } => self.pair("scale", &range("linear", *min, *max)),
            Scale::Log { min, max } => self.pair("scale", &range("log", *min, *max)),
            Scale::Percentile => self.pair("scale", "{ kind = \"percentile\" }"),
            Scale::Bands { bands } => {
                self.pair("scale.kind", "\"bands\"");
                self.line("scale.bands = [");
                for one in bands {
                    self.line(&format!("  {},", band(one)));
                }
                self.line("]");
            }
        }
    }

    fn tier(&mut self, tier: &Tier) {
        self.heading("[[tier]]");
        self.pair("code", &quoted(&tier.code));
        self.text("name", &tier.name);
        self.pair("rule", &rule(&tier.rule));
        if let Some(quota) = tier.quota_per_territory {
            self.pair("quota_per_territory", &quota.to_string());
        }
        let service = &tier.service;
        self.pair("service.visits_per_month", &number(service.visits_per_month));
        let ceiling = number(service.resource_ceiling_percent);
        self.pair("service.resource_ceiling_percent", &ceiling);
        self.pair("service.review_every_months", &service.review_every_months.to_string());
        self.pair("service.plan_required", &service.plan_required.to_string());
    }
}

fn source(source: &CriterionSource) -> String {
    match source {
        CriterionSource::Sales { metric } => {
            format!("{{ kind = \"sales\", metric = {} }}", word(metric))
        }
        CriterionSource::Payment { metric } => {
            format!("{{ kind = \"payment\", metric = {} }}", word(metric))
        }
        CriterionSource::Demand { metric } => {
            format!("{{ kind = \"demand\", metric = {} }}", word(metric))
        }
        CriterionSource::Attribute { attribute } => {
            format!("{{ kind = \"attribute\", attribute = {} }}", quoted(attribute))
        }
        CriterionSource::Rating => "{ kind = \"rating\" }".to_owned(),
        CriterionSource::Survey { survey } => {
            format!("{{ kind = \"survey\", survey = {} }}", quoted(survey))
        }
    }
}

fn band(band: &Band) -> String {
    let mut out = "{ ".to_owned();
    // Writing to a string cannot fail.
    if let Some(from) = band.from {
        let _ = write!(out, "from = {}, ", number(from));
    }
    if let Some(equals) = &band.equals {
        let _ = write!(out, "equals = {}, ", quoted(equals));
    }
    let _ = write!(out, "points = {} }}", number(band.points));
    out
}

fn rule(rule: &TierRule) -> String {
    match rule {
        TierRule::Score { min } => format!("{{ kind = \"score\", min = {} }}", number(*min)),
        TierRule::TopCount { count } => format!("{{ kind = \"top_count\", count = {count} }}"),
        TierRule::TopPercent { percent } => {
            format!("{{ kind = \"top_percent\", percent = {} }}", number(*percent))
        }
        TierRule::RevenueShare { percent } => {
            format!("{{ kind = \"revenue_share\", percent = {} }}", number(*percent))
        }
        TierRule::Rest => "{ kind = \"rest\" }".to_owned(),
    }
}

/// `30` rather than `30.0`; what is no number keeps TOML's words for it.
pub(super) fn number(value: f64) -> String {
    let size = value.abs();
    if value.is_nan() {
        "nan".to_owned()
    } else if size.is_infinite() || size == 0.0 || (1e-6..1e15).contains(&size) {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

pub(super) fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A unit variant as the reader knows it, in quotes.
pub(super) fn word(value: &impl Serialize) -> String {
    toml::Value::try_from(value).map(|value| value.to_string()).unwrap_or_default()
}
