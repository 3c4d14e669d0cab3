//! What a criterion asks of an account: the value it finds, before any points.
//!
//! A figure nobody in the population can have (data that begin within the previous period, no
//! document numbers, only one product) counts as missing for everybody, so that it does not pretend to tell accounts apart.

use super::result::{Candidate, Value};
use crate::accounts::attribute_number;
use crate::demand::DemandFigures;
use crate::payments::PaymentFigures;
use crate::primitives::Amount;
use crate::sales::{self, Horizon};
use crate::standards::{Criterion, CriterionSource, DemandMetric, Metric, Payment, Scale};
use crate::surveys::survey_code;
use std::borrow::Cow;

/// What the population as a whole can tell.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
pub(super) struct Known {
    horizon: Horizon,
    /// Sum of current revenues, in ten-thousandths of rounded cents.
    pub(super) revenue: i128,
    has_sales: bool,
    has_previous: bool,
    has_documents: bool,
    has_products: bool,
}

impl Known {
    /// Looks through the population once.
    pub(super) fn of(candidates: &[Candidate], horizon: Horizon) -> Self {
        let any = |test: fn(&sales::RawMetrics) -> bool| candidates.iter().any(|c| test(&c.sales));
        Self {
            horizon,
            revenue: candidates.iter().map(|c| i128::from(revenue(c).ten_thousandths())).sum(),
            has_sales: any(|raw| {
                raw.rows > 0
                    || raw.last_purchase.is_some()
                    || raw.revenue != Amount::ZERO
                    || raw.revenue_previous != Amount::ZERO
            }),
            has_previous: horizon.knows_previous && any(|raw| raw.revenue_previous != Amount::ZERO),
            has_documents: any(|raw| raw.documents > 0),
            has_products: any(|raw| raw.breadth > 1),
        }
    }
}

/// Current revenue in cents, as money is compared.
pub(super) fn revenue(candidate: &Candidate) -> Amount {
    candidate.sales.revenue.rounded_to_cents()
}

/// The criterion with its survey named as answers are kept: once for all accounts.
pub(super) fn as_kept(criterion: &Criterion) -> Cow<'_, Criterion> {
    match &criterion.source {
        CriterionSource::Survey { survey } => Cow::Owned(Criterion {
            source: CriterionSource::Survey { survey: survey_code(survey) },
            ..criterion.clone()
        }),
        _ => Cow::Borrowed(criterion),
    }
}

/// The value of a criterion, named as data are kept, for an account.
pub(super) fn value_of(criterion: &Criterion, candidate: &Candidate, known: Known) -> Value {
    match &criterion.source {
        CriterionSource::Sales { metric } => number(metric_of(*metric, candidate, known)),
        CriterionSource::Demand { metric } => number(demand_of(*metric, &candidate.demand)),
        CriterionSource::Attribute { attribute } => match candidate.attributes.get(attribute) {
            Some(text) if asks_for_text(&criterion.scale) => text_value(text),
            Some(text) => number(attribute_number(text, known.horizon.as_of)),
            None => Value::Missing,
        },
        CriterionSource::Rating => number(candidate.ratings.get(&criterion.code).copied()),
        CriterionSource::Payment { metric } => {
            number(candidate.payments.and_then(|figures| payment_of(*metric, &figures)))
        }
        CriterionSource::Survey { survey } => {
            number(candidate.surveys.get(survey).map(|figures| figures.mean))
        }
    }
}

fn payment_of(metric: Payment, figures: &PaymentFigures) -> Option<f64> {
    match metric {
        Payment::Dso => figures.dso,
        Payment::OverdueShare => figures.overdue_share,
        Payment::OnTimeShare => figures.on_time_share,
        Payment::CreditUse => figures.credit_use,
        Payment::WeightedDaysLate => figures.weighted_days_late,
    }
}

/// Whether the scale maps words rather than numbers.
fn asks_for_text(scale: &Scale) -> bool {
    matches!(scale, Scale::Bands { bands } if bands.iter().any(|band| band.equals.is_some()))
}

fn metric_of(metric: Metric, candidate: &Candidate, known: Known) -> Option<f64> {
    if !known.has_sales {
        return None;
    }
    let raw = &candidate.sales;
    let counted = |is_known: bool, count: u32| is_known.then(|| f64::from(count));
    match metric {
        Metric::Revenue => Some(revenue(candidate).to_f64()),
        Metric::RevenuePrevious => {
            known.has_previous.then(|| raw.revenue_previous.rounded_to_cents().to_f64())
        }
        Metric::Growth => known.has_previous.then(|| sales::growth(raw)),
        Metric::RecencyDays => sales::recency_days(raw, known.horizon.as_of).map(f64::from),
        Metric::Frequency => counted(true, raw.frequency),
        Metric::Documents => counted(known.has_documents, raw.documents),
        Metric::Breadth => counted(known.has_products, raw.breadth),
        Metric::Share => sales::share_of_revenue(revenue(candidate), known.revenue),
        Metric::Margin => margin(raw),
        Metric::RelationshipYears => raw
            .first_purchase
            .map(|first| (known.horizon.as_of - first).num_days().max(0) as f64 / 365.25),
    }
}

fn demand_of(metric: DemandMetric, demand: &DemandFigures) -> Option<f64> {
    match metric {
        DemandMetric::ForecastRevenue => demand.forecast_revenue,
        DemandMetric::ExpectedGrowth => demand.expected_growth,
        DemandMetric::ProbabilityAlive => demand.probability_alive,
        DemandMetric::ExpectedPurchases => demand.expected_purchases,
        DemandMetric::LifetimeValue => demand.lifetime_value,
        DemandMetric::RhythmRegularity => demand.rhythm_regularity,
    }
}

fn margin(raw: &sales::RawMetrics) -> Option<f64> {
    let (revenue, cost) = (raw.revenue.to_f64(), raw.cost?.to_f64());
    (revenue > 0.0).then(|| (revenue - cost) / revenue)
}

fn number(value: Option<f64>) -> Value {
    value.filter(|number| number.is_finite()).map_or(Value::Missing, Value::Number)
}

fn text_value(text: &str) -> Value {
    let text = text.trim();
    if text.is_empty() { Value::Missing } else { Value::Text(text.to_owned()) }
}
