//! Forecasts against published figures, a second way of computing them, and stories.

use super::*;

const NO_SEASON: Shape = Shape { has_trend: false, season: Season::None };

/// Hyndman & Athanasopoulos, "Forecasting: Principles and Practice" (2nd ed., section 7.1): Saudi
/// oil production with α = 0.8339 and l₀ = 446.5868 gives 542.68.
#[test]
fn the_published_example_of_simple_smoothing() {
    let oil = [
        445.36, 453.20, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95,
        488.89, 509.87, 456.72, 473.82, 525.95, 549.83, 542.34,
    ];
    let weights = Weights { alpha: 0.8339, beta: 0.0, gamma: 0.0, phi: 1.0 };
    let start = State { level: 446.5868, trend: 0.0, season: [0.0; 12] };
    let end = NO_SEASON.walk(&oil, weights, start).end;
    assert!((end.level - 542.68).abs() < 0.005, "{end:?}");
    assert_eq!(NO_SEASON.ahead(&end, 1.0, 3), vec![end.level; 3]);
}

/// A multiplicative walk beside the same recursion written with whole lists.
#[test]
fn seasons_are_followed_as_written_down() {
    let values = seasonal(40, 0.01);
    let (alpha, beta, gamma) = (0.3, 0.05, 0.2);
    let (mut level, mut trend) = (values[..12].iter().sum::<f64>() / 12.0, 0.4);
    let mut parts: Vec<f64> = values[..12].iter().map(|value| value / level).collect();
    let start = State { level, trend, season: parts.clone().try_into().unwrap() };
    for i in 12..values.len() {
        let before = level;
        level = alpha * values[i] / parts[i - 12] + (1.0 - alpha) * (level + trend);
        trend = beta * (level - before) + (1.0 - beta) * trend;
        parts.push(gamma * values[i] / level + (1.0 - gamma) * parts[i - 12]);
    }
    let shape = Shape { has_trend: true, season: Season::Multiplicative };
    let weights = Weights { alpha, beta, gamma, phi: 1.0 };
    let end = shape.walk(&values[12..], weights, start).end;
    let ahead = shape.ahead(&end, 1.0, 14);
    for (h, found) in ahead.iter().enumerate() {
        let part = parts[parts.len() - 12 + h % 12];
        let expected = (level + (h as f64 + 1.0) * trend) * part;
        assert!((found - expected).abs() < 1e-9 * expected, "{h}: {found} {expected}");
    }
}

/// A year's shape repeated with growth per month, and noise that is the same every time.
fn seasonal(months: u32, growth: f64) -> Vec<f64> {
    let shape = [60.0, 70.0, 110.0, 100.0, 95.0, 120.0, 90.0, 85.0, 130.0, 105.0, 110.0, 160.0];
    (0..months)
        .map(|at| {
            let noise = f64::from((at * 7_919) % 13) / 13.0 - 0.5;
            shape[(at % 12) as usize] * (1.0 + growth * f64::from(at)) * (1.0 + 0.04 * noise)
        })
        .collect()
}

#[test]
fn a_season_is_seen_and_carried_forward() {
    let values = seasonal(36, 0.01);
    let found = forecast(&values, 12).unwrap();
    assert_eq!(found.why, WhyMethod::LeastOff);
    let is_seasonal = matches!(
        found.method,
        Method::SeasonalNaive | Method::WintersAdditive | Method::WintersMultiplicative
    );
    assert!(is_seasonal, "{:?}", found.method);
    assert!(found.months[11].amount > 2.0 * found.months[0].amount, "December beats January");
    assert!(found.accuracy.unwrap().share_off.unwrap() < 0.15);
    assert_eq!(found.held_back, 12);
    let next = seasonal(48, 0.01);
    let came: f64 = next[36..].iter().sum();
    assert!(found.total.low <= came && came <= found.total.high, "{:?} {came}", found.total);
}

#[test]
fn each_history_gets_what_it_can_bear() {
    let steady = [10.0, 11.0, 9.0, 10.0, 10.5];
    let short = forecast(&steady, 12).unwrap();
    assert_eq!((short.method, short.why), (Method::Mean, WhyMethod::TooShort));
    assert!((short.total.amount - 12.0 * 10.1).abs() < 1e-9);
    assert!(short.has_range && short.accuracy.is_none());
    assert!(!forecast(&[5.0], 12).unwrap().has_range);

    let now_and_then: Vec<f64> = (0..36).map(|at| if at % 4 == 0 { 30.0 } else { 0.0 }).collect();
    let found = forecast(&now_and_then, 12).unwrap();
    assert_eq!(found.why, WhyMethod::Intermittent);
    assert!((found.total.amount / 90.0 - 1.0).abs() < 0.35, "{:?}", found.total);

    let mut gone = seasonal(24, 0.0);
    gone.extend([0.0; 12]);
    let found = forecast(&gone, 12).unwrap();
    assert_eq!((found.method, found.why), (Method::Nothing, WhyMethod::Stopped));
    assert_eq!(found.total, Expected { amount: 0.0, low: 0.0, high: 0.0 });

    // Gone for seven months: demand fades instead of going on as before.
    let mut leaving = seasonal(29, 0.0);
    leaving.extend([0.0; 7]);
    let found = forecast(&leaving, 12).unwrap();
    assert_eq!((found.method, found.why), (Method::Tsb, WhyMethod::Fading));
    assert!(found.total.amount < 0.2 * 1_235.0, "{:?}", found.total);

    assert_eq!(forecast(&[], 12), None);
    assert_eq!(forecast(&[1.0, f64::NAN], 12), None);
}

#[test]
fn a_steady_rise_is_carried_on() {
    let rising: Vec<f64> = (0..30).map(|at| 100.0 + 5.0 * f64::from(at)).collect();
    let found = forecast(&rising, 12).unwrap();
    assert!(matches!(found.method, Method::Holt | Method::Damped), "{:?}", found.method);
    let came: f64 = (30..42).map(|at| 100.0 + 5.0 * f64::from(at)).sum();
    assert!((found.total.amount / came - 1.0).abs() < 0.05, "{:?} {came}", found.total);
}

#[test]
fn returns_do_not_make_a_forecast_negative() {
    let mut values = seasonal(30, -0.03);
    values.extend([-50.0, -20.0, 3.0, -10.0, 2.0, -5.0]);
    let found = forecast(&values, 12).unwrap();
    assert!(found.months.iter().all(|month| month.amount >= 0.0 && month.low >= 0.0));
}

/// The definitions, by hand: errors 1, −2 and 3 on a history that is off by 2 from month to month.
#[test]
fn errors_are_measured_as_defined() {
    let found = accuracy(&[1.0, 3.0, 5.0], &[10.0, 20.0, 30.0], &[9.0, 22.0, 27.0]).unwrap();
    assert!((found.mae - 2.0).abs() < 1e-12);
    assert!((found.rmse - (14.0_f64 / 3.0).sqrt()).abs() < 1e-12);
    assert!((found.mape.unwrap() - 10.0).abs() < 1e-12);
    assert_eq!(found.mase, Some(1.0));
    assert_eq!(found.share_off, Some(0.1));
    assert_eq!(accuracy(&[1.0], &[0.0], &[0.0]).unwrap().mape, None);
    assert_eq!(accuracy(&[1.0], &[], &[]), None);
}

proptest! {
    #[test]
    fn a_forecast_is_never_strange(values in prop::collection::vec(-1e9_f64..1e9, 1..60)) {
        let found = forecast(&values, 12).unwrap();
        prop_assert_eq!(found.months.len(), 12);
        for part in found.months.iter().chain([&found.total]) {
            prop_assert!(part.low.is_finite() && part.high.is_finite() && part.low >= 0.0);
            prop_assert!(part.low <= part.amount && part.amount <= part.high);
        }
        prop_assert_eq!(forecast(&values, 12).unwrap(), found);
    }

    #[test]
    fn money_in_another_unit_is_the_same_forecast(values in prop::collection::vec(1.0_f64..100.0, 8..48)) {
        let greater: Vec<f64> = values.iter().map(|value| value * 1024.0).collect();
        let (one, other) = (forecast(&values, 12).unwrap(), forecast(&greater, 12).unwrap());
        prop_assert_eq!(one.method, other.method);
        prop_assert!((one.total.amount * 1024.0 - other.total.amount).abs() <= 1e-6 * other.total.amount.max(1.0));
    }
}
