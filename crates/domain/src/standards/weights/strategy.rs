//! Strategies as a stated shift of weights: what a company is after decides which questions count
//! more. What a criterion is about is read from its source, else from its own words.

use super::share::to_hundred;
use crate::standards::{Criterion, CriterionSource, DemandMetric, Dimension, Metric, Standard};
use serde::{Deserialize, Serialize};

/// What the company is after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strategy {
    /// Gain share: potential first.
    GainShare,
    /// Raise profit: high value first.
    RaiseProfit,
    /// Defend what there is: loyal and active accounts first.
    Defend,
}

/// What a criterion is about, as far as a strategy cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// What the account buys today.
    Value,
    /// What it leaves us, and how it pays.
    Profit,
    /// What it could become.
    Potential,
    /// How often, how lately and how broadly it buys.
    Activity,
    /// How long and how gladly it has been with us.
    Loyalty,
    /// Whom it carries along.
    Influence,
    /// Anything else.
    Other,
}

impl Strategy {
    /// Every strategy, in the order offered.
    pub const ALL: [Self; 3] = [Self::GainShare, Self::RaiseProfit, Self::Defend];

    /// The code in forms and on the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::GainShare => "gain_share",
            Self::RaiseProfit => "raise_profit",
            Self::Defend => "defend",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|strategy| strategy.code() == code)
    }

    /// By how much the strategy multiplies the weight of criteria about this, before all weights
    /// are brought back to their sum.
    pub const fn factor(self, aspect: Aspect) -> f64 {
        use Aspect as A;
        match (self, aspect) {
            (Self::GainShare, A::Potential)
            | (Self::RaiseProfit, A::Profit)
            | (Self::Defend, A::Loyalty) => 2.0,
            (Self::GainShare, A::Influence)
            | (Self::RaiseProfit, A::Value)
            | (Self::Defend, A::Value | A::Activity) => 1.5,
            (Self::GainShare, A::Value | A::Loyalty)
            | (Self::RaiseProfit, A::Potential | A::Influence) => 0.75,
            (Self::GainShare, A::Profit) | (Self::Defend, A::Potential) => 0.5,
            _ => 1.0,
        }
    }
}

impl Aspect {
    /// What a criterion of this dimension is about. Sales and payment figures say it themselves;
    /// attributes, ratings and surveys are told by the words of the criterion, then of the
    /// dimension.
    pub fn of(dimension: &Dimension, criterion: &Criterion) -> Self {
        match &criterion.source {
            CriterionSource::Sales { metric } => match metric {
                Metric::Revenue | Metric::RevenuePrevious | Metric::Share => Self::Value,
                Metric::Growth => Self::Potential,
                Metric::RecencyDays | Metric::Frequency | Metric::Documents | Metric::Breadth => {
                    Self::Activity
                }
                Metric::Margin => Self::Profit,
                Metric::RelationshipYears => Self::Loyalty,
            },
            CriterionSource::Payment { .. } => Self::Profit,
            CriterionSource::Demand { metric } => match metric {
                DemandMetric::ForecastRevenue
                | DemandMetric::ExpectedGrowth
                | DemandMetric::LifetimeValue => Self::Potential,
                DemandMetric::ProbabilityAlive => Self::Loyalty,
                DemandMetric::ExpectedPurchases | DemandMetric::RhythmRegularity => Self::Activity,
            },
            CriterionSource::Survey { .. } => Self::Loyalty,
            CriterionSource::Attribute { .. } | CriterionSource::Rating => {
                let own = [&criterion.code, &criterion.name.zh, &criterion.name.en];
                let above = [&dimension.code, &dimension.name.zh, &dimension.name.en];
                told_by(own).or_else(|| told_by(above)).unwrap_or(Self::Other)
            }
        }
    }
}

/// Words by which people name what a criterion is about.
const WORDS: [(Aspect, &[&str]); 6] = [
    (
        Aspect::Potential,
        &["potential", "forecast", "demand", "growth", "beds", "潜力", "增长", "床位", "未来"],
    ),
    (Aspect::Profit, &["profit", "margin", "payment", "credit", "利润", "毛利", "付款", "信用"]),
    (
        Aspect::Loyalty,
        &[
            "loyal", "satisf", "cooperat", "openness", "relation", "dependen", "忠诚", "满意",
            "合作", "依赖",
        ],
    ),
    (
        Aspect::Influence,
        &[
            "influence",
            "standing",
            "reputation",
            "level",
            "reference",
            "影响",
            "声誉",
            "地位",
            "等级",
        ],
    ),
    (Aspect::Value, &["revenue", "purchas", "contract", "budget", "采购", "合同", "预算"]),
    (Aspect::Activity, &["frequen", "activity", "cycle", "频", "活跃", "周期"]),
];

fn told_by(texts: [&String; 3]) -> Option<Aspect> {
    let texts = texts.map(|text| text.to_lowercase());
    let says = |words: &[&str]| texts.iter().any(|text| words.iter().any(|w| text.contains(w)));
    WORDS.iter().find(|(_, words)| says(words)).map(|(aspect, _)| *aspect)
}

/// A criterion's weight before and after a strategy, both as shares of 100.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shift {
    /// Code of the criterion.
    pub criterion: String,
    /// What it is about.
    pub aspect: Aspect,
    /// By how much its weight is multiplied.
    pub factor: f64,
    /// Share now.
    pub before: f64,
    /// Share then, in hundredths.
    pub after: f64,
}

/// What a strategy makes of a standard's weights: one shift per criterion, over all dimensions.
pub fn shifted(standard: &Standard, strategy: Strategy) -> Vec<Shift> {
    let criteria = || {
        standard.dimensions.iter().flat_map(|dimension| {
            dimension.criteria.iter().map(move |criterion| (dimension, criterion))
        })
    };
    let weights: Vec<f64> = criteria().map(|(_, criterion)| criterion.weight).collect();
    let aspects: Vec<Aspect> =
        criteria().map(|(dimension, criterion)| Aspect::of(dimension, criterion)).collect();
    let pulled: Vec<f64> = weights
        .iter()
        .zip(&aspects)
        .map(|(weight, aspect)| weight * strategy.factor(*aspect))
        .collect();
    let shares = to_hundred(&weights).into_iter().zip(to_hundred(&pulled));
    criteria()
        .zip(aspects)
        .zip(shares)
        .map(|(((_, criterion), aspect), (before, after))| Shift {
            criterion: criterion.code.clone(),
            aspect,
            factor: strategy.factor(aspect),
            before,
            after,
        })
        .collect()
}
