//! The parts of a standard, and values in the unit of what they measure.

use crate::standards::Standards;
use canopy_domain::Amount;
use canopy_domain::standards::{
    CriterionSource, DemandMetric, Direction, Metric, MissingPolicy, Payment, Scale, ServiceModel,
    StandardStatus, Tier, TierRule,
};

impl Standards {
    /// Where a version stands.
    pub const fn status(self, status: StandardStatus) -> &'static str {
        match status {
            StandardStatus::Draft => self.status_draft(),
            StandardStatus::Published => self.status_published(),
            StandardStatus::Retired => self.status_retired(),
        }
    }

    /// The name of a sales figure.
    pub const fn metric(self, metric: Metric) -> &'static str {
        match metric {
            Metric::Revenue => self.metric_revenue(),
            Metric::RevenuePrevious => self.metric_revenue_previous(),
            Metric::Growth => self.metric_growth(),
            Metric::RecencyDays => self.metric_recency_days(),
            Metric::Frequency => self.metric_frequency(),
            Metric::Documents => self.metric_documents(),
            Metric::Breadth => self.metric_breadth(),
            Metric::Share => self.metric_share(),
            Metric::Margin => self.metric_margin(),
            Metric::RelationshipYears => self.metric_relationship_years(),
        }
    }

    /// The name of a payment figure.
    pub const fn payment(self, payment: Payment) -> &'static str {
        match payment {
            Payment::Dso => self.payment_dso(),
            Payment::OverdueShare => self.payment_overdue_share(),
            Payment::OnTimeShare => self.payment_on_time_share(),
            Payment::CreditUse => self.payment_credit_use(),
            Payment::WeightedDaysLate => self.payment_weighted_days_late(),
        }
    }

    /// The name of a figure of future demand.
    pub const fn demand_metric(self, metric: DemandMetric) -> &'static str {
        match metric {
            DemandMetric::ForecastRevenue => self.demand_forecast_revenue(),
            DemandMetric::ExpectedGrowth => self.demand_expected_growth(),
            DemandMetric::ProbabilityAlive => self.demand_probability_alive(),
            DemandMetric::ExpectedPurchases => self.demand_expected_purchases(),
            DemandMetric::LifetimeValue => self.demand_lifetime_value(),
            DemandMetric::RhythmRegularity => self.demand_rhythm_regularity(),
        }
    }

    /// Where a criterion's value comes from.
    pub fn source(self, source: &CriterionSource) -> String {
        match source {
            CriterionSource::Sales { metric } => self.metric(*metric).to_owned(),
            CriterionSource::Payment { metric } => self.payment(*metric).to_owned(),
            CriterionSource::Demand { metric } => self.demand_metric(*metric).to_owned(),
            CriterionSource::Attribute { attribute } => self.source_attribute(attribute),
            CriterionSource::Rating => self.source_rating().to_owned(),
            CriterionSource::Survey { survey } => self.source_survey(survey),
        }
    }

    /// How a value becomes points; `source` gives the unit of the ends.
    pub fn scale(self, scale: &Scale, source: &CriterionSource) -> String {
        let end = |value: f64| self.measured(source, value);
        match scale {
            Scale::Bands { .. } => self.scale_bands().to_owned(),
            Scale::Linear { min, max } => self.scale_linear(&end(*min), &end(*max)),
            Scale::Percentile => self.scale_percentile().to_owned(),
            Scale::Log { min, max } => self.scale_log(&end(*min), &end(*max)),
        }
    }

    /// Whether more or less is better.
    pub const fn direction(self, direction: Direction) -> &'static str {
        match direction {
            Direction::HigherIsBetter => self.direction_higher(),
            Direction::LowerIsBetter => self.direction_lower(),
        }
    }

    /// What a missing value means.
    pub const fn missing(self, policy: MissingPolicy) -> &'static str {
        match policy {
            MissingPolicy::Excluded => self.missing_excluded(),
            MissingPolicy::Neutral => self.missing_neutral(),
            MissingPolicy::Worst => self.missing_worst(),
        }
    }

    /// Who gets into a tier.
    pub fn rule(self, rule: &TierRule) -> String {
        let formats = self.texts().formats();
        match rule {
            TierRule::Score { min } => self.rule_score(&formats.decimal_trimmed(*min, 1)),
            TierRule::TopCount { count } => self.rule_top_count(i64::from(*count)),
            TierRule::TopPercent { percent } => {
                self.rule_top_percent(&formats.percent_trimmed(*percent / 100.0))
            }
            TierRule::RevenueShare { percent } => {
                self.rule_revenue_share(&formats.percent_trimmed(*percent / 100.0))
            }
            TierRule::Rest => self.rule_rest().to_owned(),
        }
    }

    /// Who gets into a tier, with its quota.
    pub fn who_gets_in(self, tier: &Tier) -> String {
        let rule = self.rule(&tier.rule);
        match tier.quota_per_territory {
            None => rule,
            quota => self.texts().formats().list(&[rule, self.quota(quota)]),
        }
    }

    /// How many accounts of each territory get into a tier.
    pub fn quota(self, quota: Option<u32>) -> String {
        let none = || self.quota_none().to_owned();
        quota.map_or_else(none, |quota| self.quota_of(i64::from(quota)))
    }

    /// What accounts of a tier are given, in one sentence.
    pub fn service(self, service: &ServiceModel) -> String {
        let formats = self.texts().formats();
        let mut parts = Vec::new();
        if service.visits_per_month > 0.0 {
            parts.push(self.service_visits(&formats.decimal_trimmed(service.visits_per_month, 2)));
        }
        if service.resource_ceiling_percent > 0.0 {
            let ceiling = formats.percent_trimmed(service.resource_ceiling_percent / 100.0);
            parts.push(self.service_ceiling(&ceiling));
        }
        if service.review_every_months > 0 {
            parts.push(self.service_review(i64::from(service.review_every_months)));
        }
        if service.plan_required {
            parts.push(self.service_plan().to_owned());
        }
        if parts.is_empty() { self.service_none().to_owned() } else { formats.list(&parts) }
    }

    /// A number in the unit of what it measures: money short, shares in percent, days as days.
    pub fn measured(self, source: &CriterionSource, value: f64) -> String {
        let formats = self.texts().formats();
        match source {
            CriterionSource::Sales { metric } => match metric {
                Metric::Revenue | Metric::RevenuePrevious => self.money(value),
                Metric::Growth => formats.percent_signed(value),
                Metric::Share | Metric::Margin => formats.percent(value),
                Metric::RecencyDays => formats.days(rounded(value)),
                Metric::Frequency | Metric::Documents | Metric::Breadth => {
                    formats.decimal_trimmed(value, 0)
                }
                Metric::RelationshipYears => formats.decimal_trimmed(value, 1),
            },
            CriterionSource::Payment { metric } => match metric {
                Payment::Dso | Payment::WeightedDaysLate => formats.days(rounded(value)),
                Payment::OverdueShare | Payment::OnTimeShare | Payment::CreditUse => {
                    formats.percent(value)
                }
            },
            CriterionSource::Demand { metric } => match metric {
                DemandMetric::ForecastRevenue | DemandMetric::LifetimeValue => self.money(value),
                DemandMetric::ExpectedGrowth => formats.percent_signed(value),
                DemandMetric::ProbabilityAlive => formats.percent(value),
                DemandMetric::ExpectedPurchases => formats.decimal_trimmed(value, 1),
                DemandMetric::RhythmRegularity => formats.decimal(value, 2),
            },
            CriterionSource::Attribute { .. }
            | CriterionSource::Rating
            | CriterionSource::Survey { .. } => formats.decimal_trimmed(value, 2),
        }
    }

    fn money(self, value: f64) -> String {
        let formats = self.texts().formats();
        if !value.is_finite() {
            return formats.missing().to_owned();
        }
        let raw = rounded(value * Amount::SCALE as f64);
        formats.money_short(Amount::from_ten_thousandths(raw))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "saturates, and what is shown is rounded")]
const fn rounded(value: f64) -> i64 {
    value.round() as i64
}
