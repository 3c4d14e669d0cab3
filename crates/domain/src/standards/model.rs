//! The parts of a standard. How it is read from TOML and checked stands beside; how it scores an
//! account stands in `screening`.

use super::weighting::Weighting;
use serde::{Deserialize, Serialize};

/// A text in both languages; a missing one falls back to the other.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Text {
    /// Simplified Chinese.
    #[serde(rename = "zh-CN", default, skip_serializing_if = "String::is_empty")]
    pub zh: String,
    /// English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub en: String,
}

impl Text {
    /// The text in `lang`, or in the other language where that one is empty.
    pub fn get(&self, lang: crate::Lang) -> &str {
        let (wanted, other) = match lang {
            crate::Lang::ZhCn => (&self.zh, &self.en),
            crate::Lang::En => (&self.en, &self.zh),
        };
        if wanted.is_empty() { other } else { wanted }
    }
}

/// A standard: dimensions of criteria, and the tiers their score leads to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// Short name for files and commands, e.g. `pharma`.
    pub code: String,
    /// Name people read.
    pub name: Text,
    /// What it is for.
    #[serde(default)]
    pub description: Text,
    /// Length of the current and of the previous period in months.
    #[serde(default = "default_months")]
    pub months: u32,
    /// How points become a score.
    #[serde(default, skip_serializing_if = "is_default")]
    pub method: Method,
    /// What a move between tiers needs, so that accounts at the edge do not flicker.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stability: Stability,
    /// Months a rating by people counts unless its criterion says otherwise.
    #[serde(default = "default_rating_months")]
    pub rating_months: u32,
    /// Dimensions in the order shown.
    #[serde(rename = "dimension")]
    pub dimensions: Vec<Dimension>,
    /// Tiers from the highest to the lowest; the last takes everybody left.
    #[serde(rename = "tier")]
    pub tiers: Vec<Tier>,
    /// How its weights came about.
    #[serde(default, skip_serializing_if = "Weighting::is_empty")]
    pub weighting: Weighting,
}

const fn default_months() -> u32 {
    crate::Window::DEFAULT_MONTHS
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// How points become a score from 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// The weighted mean of the points.
    #[default]
    WeightedSum,
    /// Closeness to the ideal solution × 100 (Hwang & Yoon 1981): far from the worst and near the
    /// best in everything beats brilliance in one thing.
    Topsis,
}

/// What a move between tiers needs against the run before of the same version; either is enough.
/// Without both, thresholds apply at once.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Stability {
    /// Points of score by which a border has to be cleared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin_points: Option<f64>,
    /// Runs in a row on the other side of the border.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub periods: Option<u32>,
}

impl Stability {
    /// Whether thresholds apply at once.
    pub const fn is_off(self) -> bool {
        self.margin_points.is_none() && self.periods.is_none()
    }
}

const fn default_rating_months() -> u32 {
    Standard::RATING_MONTHS
}

impl Standard {
    /// Months a rating counts where nothing else is said.
    pub const RATING_MONTHS: u32 = 12;
}

/// A group of criteria, e.g. purchasing capacity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dimension {
    /// Stable code inside the standard.
    pub code: String,
    /// Name people read.
    pub name: Text,
    /// Its criteria in the order shown.
    #[serde(rename = "criterion")]
    pub criteria: Vec<Criterion>,
}

/// One question asked of every account, answered in points from 0 to 100.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Stable code inside the standard.
    pub code: String,
    /// Name people read.
    pub name: Text,
    /// What it asks and why; for ratings, the written rubric.
    #[serde(default)]
    pub description: Text,
    /// Where its value comes from.
    pub source: CriterionSource,
    /// How a value becomes points.
    pub scale: Scale,
    /// Whether more or less is better.
    #[serde(default)]
    pub direction: Direction,
    /// What a missing value means.
    #[serde(default)]
    pub missing: MissingPolicy,
    /// Relative weight, 0 or more; weights need not sum to anything.
    pub weight: f64,
    /// A minimum without which no tier above a named one is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
    /// For ratings: months one counts, where it differs from the standard's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating_months: Option<u32>,
}

/// Where a criterion's value comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum CriterionSource {
    /// A figure of the sales facts.
    Sales {
        /// Which figure.
        metric: Metric,
    },
    /// A figure of invoices and receipts.
    Payment {
        /// Which figure.
        metric: Payment,
    },
    /// A figure of its future demand.
    Demand {
        /// Which figure.
        metric: DemandMetric,
    },
    /// An attribute of the account: a number, a day (counted in years up to the as-of day), or text
    /// mapped to points by the scale's bands.
    Attribute {
        /// The attribute's code, e.g. `beds` or `level`.
        attribute: String,
    },
    /// A rating 1–5 by people against the rubric in the description.
    Rating,
    /// A survey's result.
    Survey {
        /// The survey's code, e.g. `nps`.
        survey: String,
    },
}

/// Figures of the sales facts a criterion can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Metric {
    /// Revenue of the current period.
    Revenue,
    /// Revenue of the previous period.
    RevenuePrevious,
    /// Growth of revenue over the previous period, −1 to 3.
    Growth,
    /// Days since the last purchase.
    RecencyDays,
    /// Distinct purchase days.
    Frequency,
    /// Distinct documents.
    Documents,
    /// Distinct products.
    Breadth,
    /// Share of the population's revenue, 0–1.
    Share,
    /// Revenue less cost, over revenue; missing where no cost is known.
    Margin,
    /// Years since the first purchase.
    RelationshipYears,
}

/// Figures of future demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DemandMetric {
    /// Revenue forecast for the next twelve months.
    ForecastRevenue,
    /// The forecast over the revenue of the last twelve months less 1, −1 to 3.
    ExpectedGrowth,
    /// Probability that the account has not left, 0–1.
    ProbabilityAlive,
    /// Purchases expected in the next 52 weeks.
    ExpectedPurchases,
    /// Discounted revenue expected over three years.
    LifetimeValue,
    /// How regularly it buys: 1 like clockwork, towards 0 in bursts.
    RhythmRegularity,
}

/// Figures of invoices and receipts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payment {
    /// Days sales outstanding.
    Dso,
    /// Share of receivables that is overdue, 0–1.
    OverdueShare,
    /// Share of amounts paid by the due date, 0–1.
    OnTimeShare,
    /// Used share of the credit limit, 0–1.
    CreditUse,
    /// Days between due and paid, weighted by amount; negative where paid early.
    WeightedDaysLate,
}

impl Metric {
    /// Every figure, in the order offered.
    pub const ALL: [Self; 10] = [
        Self::Revenue,
        Self::RevenuePrevious,
        Self::Growth,
        Self::RecencyDays,
        Self::Frequency,
        Self::Documents,
        Self::Breadth,
        Self::Share,
        Self::Margin,
        Self::RelationshipYears,
    ];

    /// The code in files and forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Revenue => "revenue",
            Self::RevenuePrevious => "revenue_previous",
            Self::Growth => "growth",
            Self::RecencyDays => "recency_days",
            Self::Frequency => "frequency",
            Self::Documents => "documents",
            Self::Breadth => "breadth",
            Self::Share => "share",
            Self::Margin => "margin",
            Self::RelationshipYears => "relationship_years",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|metric| metric.code() == code)
    }
}

impl DemandMetric {
    /// Every figure, in the order offered.
    pub const ALL: [Self; 6] = [
        Self::ForecastRevenue,
        Self::ExpectedGrowth,
        Self::ProbabilityAlive,
        Self::ExpectedPurchases,
        Self::LifetimeValue,
        Self::RhythmRegularity,
    ];

    /// The code in files and forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ForecastRevenue => "forecast_revenue",
            Self::ExpectedGrowth => "expected_growth",
            Self::ProbabilityAlive => "probability_alive",
            Self::ExpectedPurchases => "expected_purchases",
            Self::LifetimeValue => "lifetime_value",
            Self::RhythmRegularity => "rhythm_regularity",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|metric| metric.code() == code)
    }
}

impl Payment {
    /// Every figure, in the order offered.
    pub const ALL: [Self; 5] =
        [Self::Dso, Self::OverdueShare, Self::OnTimeShare, Self::CreditUse, Self::WeightedDaysLate];

    /// The code in files and forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dso => "dso",
            Self::OverdueShare => "overdue_share",
            Self::OnTimeShare => "on_time_share",
            Self::CreditUse => "credit_use",
            Self::WeightedDaysLate => "weighted_days_late",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|metric| metric.code() == code)
    }
}

/// How a value becomes points from 0 to 100.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Scale {
    /// Fixed points per range, or per text value.
    Bands {
        /// In rising order of `from`; the first has none. Text bands name `equals`.
        bands: Vec<Band>,
    },
    /// Linear between two values, clipped.
    Linear {
        /// Value worth 0 points (100 where lower is better).
        min: f64,
        /// Value worth 100 points (0 where lower is better).
        max: f64,
    },
    /// Percent rank inside the population.
    Percentile,
    /// Linear in the logarithm between two positive values, clipped; values ≤ `min` get 0.
    Log {
        /// Value worth 0 points.
        min: f64,
        /// Value worth 100 points.
        max: f64,
    },
}

/// One band of a scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Lowest value of the band, included; none for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<f64>,
    /// A text value, for attributes that are not numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub equals: Option<String>,
    /// Points, 0–100.
    pub points: f64,
}

/// Whether more or less is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is better.
    #[default]
    HigherIsBetter,
    /// Less is better, e.g. days since the last purchase.
    LowerIsBetter,
}

/// What a missing value means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissingPolicy {
    /// Left out of this account's total, the other weights rescaled.
    #[default]
    Excluded,
    /// 50 points.
    Neutral,
    /// 0 points.
    Worst,
}

/// A minimum on a criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// Fewest points (0–100) that pass.
    pub min_points: f64,
    /// Code of the highest tier open to an account that does not pass.
    pub otherwise_at_most: String,
}

/// A tier and the rule that leads into it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// Stable code, e.g. `strategic`.
    pub code: String,
    /// Name people read.
    pub name: Text,
    /// Who gets in; the lowest tier takes the rest.
    pub rule: TierRule,
    /// Accounts of each territory that get in at most, the best by score; no limit where none is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_per_territory: Option<u32>,
    /// What the company gives accounts of this tier.
    #[serde(default)]
    pub service: ServiceModel,
}

/// Who gets into a tier. Ranked rules count from the top of the ranking, higher tiers included.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum TierRule {
    /// A score of at least this, 0–100.
    Score {
        /// Lowest score that enters.
        min: f64,
    },
    /// The best N accounts.
    TopCount {
        /// How many.
        count: u32,
    },
    /// The best share of accounts.
    TopPercent {
        /// 0–100, rounded up to whole accounts.
        percent: f64,
    },
    /// In the order of the ranking, until this share of revenue is reached.
    RevenueShare {
        /// 0–100; an account is in while the share before it is smaller.
        percent: f64,
    },
    /// Everybody left.
    Rest,
}

/// What a company gives accounts of a tier.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceModel {
    /// Visits in a month.
    #[serde(default)]
    pub visits_per_month: f64,
    /// Ceiling of resources as a percentage of the account's revenue.
    #[serde(default)]
    pub resource_ceiling_percent: f64,
    /// Months between reviews; 0 for none.
    #[serde(default)]
    pub review_every_months: u32,
    /// Whether an account development plan is required.
    #[serde(default)]
    pub plan_required: bool,
}

/// Where a version of a standard stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StandardStatus {
    /// Being written; may change.
    Draft,
    /// In force from its valid-from date; never changes.
    Published,
    /// Replaced by a later version.
    Retired,
}
