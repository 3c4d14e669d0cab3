//! What a standard asks about the future of its population.

use crate::demand::{CompanyDemand, Wanted};
use canopy_domain::demand::DemandFigures;
use canopy_domain::standards::{CriterionSource, DemandMetric, Standard};

/// Which figures of future demand a standard has criteria for: models are fitted to all accounts of
/// the company, whatever the population, and only if somebody asks.
pub(crate) fn wanted(standard: &Standard) -> Wanted {
    let criteria = standard.dimensions.iter().flat_map(|dimension| &dimension.criteria);
    let mut wanted = Wanted::default();
    for criterion in criteria {
        let CriterionSource::Demand { metric } = criterion.source else { continue };
        match metric {
            DemandMetric::ForecastRevenue | DemandMetric::ExpectedGrowth => wanted.forecast = true,
            DemandMetric::ProbabilityAlive
            | DemandMetric::ExpectedPurchases
            | DemandMetric::LifetimeValue => wanted.lifetime = true,
            DemandMetric::RhythmRegularity => wanted.rhythm = true,
        }
    }
    wanted
}

/// What is expected of an account, as criteria ask for it.
pub(crate) fn figures(future: Option<&CompanyDemand>, sales_key: u32) -> DemandFigures {
    let Some(account) = future.and_then(|future| future.of(sales_key)) else {
        return DemandFigures::default();
    };
    let expected = account.expected;
    DemandFigures {
        forecast_revenue: account.outlook.map(|outlook| outlook.amount),
        expected_growth: account.outlook.and_then(|outlook| outlook.growth()),
        probability_alive: expected.map(|one| one.alive),
        expected_purchases: expected.map(|one| one.purchases),
        lifetime_value: expected.and_then(|one| one.lifetime_value),
        rhythm_regularity: account.rhythm.map(|rhythm| rhythm.regularity),
    }
}
