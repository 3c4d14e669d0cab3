//! What is expected of an account, as a criterion.

use super::*;
use crate::standards::DemandMetric;

#[test]
fn what_is_expected_of_an_account_counts_and_missing_expectations_do_not() {
    let source = CriterionSource::Demand { metric: DemandMetric::ForecastRevenue };
    let scale = Scale::Linear { min: 0.0, max: 200.0 };
    let standard = standard(vec![criterion("future", source, scale, 1.0)], &[R::Rest]);
    let mut known = account("a", 10);
    known.demand.forecast_revenue = Some(100.0);
    let unknown = account("b", 10);
    let result = screen(&standard, &[known, unknown], horizon());
    let points: Vec<Option<f64>> =
        result.accounts.iter().map(|one| one.criteria[0].points).collect();
    assert_eq!(points, [Some(50.0), None]);
    assert_eq!(result.accounts[1].criteria[0].answer, Answer::Excluded);
}
