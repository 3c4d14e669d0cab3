//! The methods of forecasting a month and what each expects, with the spread of its errors. Leaves
//! out which method is taken: see `forecast`.

use super::intermittent::{sba, tsb};
use super::minimise::{Walk, simplex};
use super::series::YEAR;
use super::smoothing::{Season, Shape, State, Weights, mean};
use serde::{Deserialize, Serialize};

/// How a forecast is made, the simplest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Nothing: nothing was bought for a year.
    Nothing,
    /// The mean of the months so far.
    Mean,
    /// As the last month.
    Naive,
    /// Simple exponential smoothing: a level that follows.
    Ses,
    /// As the same month last year.
    SeasonalNaive,
    /// Level and a trend that fades.
    Damped,
    /// Holt: level and trend.
    Holt,
    /// Holt–Winters with a season that is added.
    WintersAdditive,
    /// Holt–Winters with a season that multiplies.
    WintersMultiplicative,
    /// Croston's method as corrected by Syntetos and Boylan, for demand that comes now and then.
    Sba,
    /// Teunter, Syntetos and Babai's method, where such demand may also die out.
    Tsb,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 11] = [
        Self::Nothing,
        Self::Mean,
        Self::Naive,
        Self::Ses,
        Self::SeasonalNaive,
        Self::Damped,
        Self::Holt,
        Self::WintersAdditive,
        Self::WintersMultiplicative,
        Self::Sba,
        Self::Tsb,
    ];

    /// Its short name in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Mean => "mean",
            Self::Naive => "naive",
            Self::Ses => "ses",
            Self::SeasonalNaive => "seasonal_naive",
            Self::Damped => "damped",
            Self::Holt => "holt",
            Self::WintersAdditive => "winters_additive",
            Self::WintersMultiplicative => "winters_multiplicative",
            Self::Sba => "sba",
            Self::Tsb => "tsb",
        }
    }

    /// The method with this short name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }

    /// Months of history it needs.
    pub(super) const fn needs(self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::Mean | Self::Naive => 1,
            Self::Ses | Self::Sba | Self::Tsb => 4,
            Self::Damped | Self::Holt => 9,
            Self::SeasonalNaive => YEAR,
            Self::WintersAdditive | Self::WintersMultiplicative => 2 * YEAR,
        }
    }

    /// What it expects of the next `months`.
    pub(super) fn expect(self, values: &[f64], months: usize) -> Ahead {
        match self {
            Self::Nothing => Ahead::flat(0.0, months, 0.0),
            Self::Mean => Ahead::of_mean(values, months),
            Self::Naive => Ahead::as_before(values, 1, months),
            Self::SeasonalNaive => Ahead::as_before(values, YEAR, months),
            Self::Sba => sba(values, months),
            Self::Tsb => tsb(values, months),
            Self::Ses => smoothed(values, months, false, false, Season::None),
            Self::Holt => smoothed(values, months, true, false, Season::None),
            Self::Damped => smoothed(values, months, true, true, Season::None),
            Self::WintersAdditive => smoothed(values, months, true, false, Season::Additive),
            Self::WintersMultiplicative => {
                smoothed(values, months, true, false, Season::Multiplicative)
            }
        }
    }
}

/// What is expected of the months ahead, and how uncertain each month and their sum are.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ahead {
    pub(super) months: Vec<f64>,
    /// Standard deviation of each month.
    pub(super) deviations: Vec<f64>,
    /// Standard deviation of their sum.
    pub(super) of_sum: f64,
}

impl Ahead {
    /// The same for every month, errors independent.
    pub(super) fn flat(value: f64, months: usize, deviation: f64) -> Self {
        Self {
            months: vec![value; months],
            deviations: vec![deviation; months],
            of_sum: deviation * (months as f64).sqrt(),
        }
    }

    /// The mean m of n values: a month is off by s·√(1 + 1/n), the sum by s·√(h + h²/n).
    fn of_mean(values: &[f64], months: usize) -> Self {
        let n = values.len().max(1) as f64;
        let h = months as f64;
        let level = mean(values);
        let squared: f64 = values.iter().map(|value| (value - level).powi(2)).sum();
        let deviation = (squared / (n - 1.0).max(1.0)).sqrt();
        Self {
            months: vec![level; months],
            deviations: vec![deviation * (1.0 + 1.0 / n).sqrt(); months],
            of_sum: deviation * (h + h * h / n).sqrt(),
        }
    }

    /// As `lag` months before (FPP3 5.5).
    fn as_before(values: &[f64], lag: usize, months: usize) -> Self {
        let last = values.get(values.len().saturating_sub(lag)..).unwrap_or_default();
        let later = values.get(lag..).unwrap_or_default();
        let squared: f64 = later.iter().zip(values).map(|(now, then)| (now - then).powi(2)).sum();
        let deviation = (squared / later.len().max(1) as f64).sqrt();
        let carried: Vec<f64> =
            (1..=months).map(|j| if j % lag == 0 { 1.0 } else { 0.0 }).collect();
        Self::carrying(last.iter().copied().cycle().take(months).collect(), &carried, |_| deviation)
    }

    /// With errors that carry on: month h has variance `σ²(1 + Σ c_j²)` over j < h; of the sum, the error
    /// of month i counts `1 + Σ c_j` over the months after it.
    fn carrying(months: Vec<f64>, carried: &[f64], deviation: impl Fn(f64) -> f64) -> Self {
        let mut variance = 1.0;
        let mut deviations = Vec::with_capacity(months.len());
        let mut effect = 1.0;
        let mut of_sum = 0.0;
        let level = mean(&months);
        for (month, carried) in months.iter().zip(carried) {
            deviations.push(deviation(*month) * f64::sqrt(variance));
            variance += carried * carried;
            of_sum += effect * effect;
            effect += carried;
        }
        Self { of_sum: deviation(level) * f64::sqrt(of_sum), months, deviations }
    }
}

/// Smoothing with the weights that were least off one month ahead.
fn smoothed(values: &[f64], months: usize, trend: bool, damped: bool, season: Season) -> Ahead {
    let shape = Shape { has_trend: trend, season };
    let start = shape.start(values);
    let weights = match (trend, season) {
        (false, _) => least_off(shape, values, &start, |[a]: [f64; 1]| plain(a, 0.0, 0.0)),
        (true, Season::None) if damped => least_off(shape, values, &start, |[a, b, f]| Weights {
            phi: between(0.8, 0.98, f),
            ..plain(a, b, 0.0)
        }),
        (true, Season::None) => least_off(shape, values, &start, |[a, b]| plain(a, b, 0.0)),
        (true, _) => least_off(shape, values, &start, |[a, b, c]| plain(a, b, c)),
    };
    let walked = shape.walk(values, weights, start);
    let freedom = values.len().saturating_sub(if season == Season::None { 3 } else { YEAR }).max(1);
    let ahead = shape.ahead(&walked.end, weights.phi, months);
    let carried = shape.carried(weights, months);
    if season == Season::Multiplicative {
        let relative = (walked.relative / freedom as f64).sqrt();
        return Ahead::carrying(ahead, &carried, |month| month.abs() * relative);
    }
    let deviation = (walked.squared / freedom as f64).sqrt();
    Ahead::carrying(ahead, &carried, |_| deviation)
}

/// The weights with the smallest sum of squared errors, by a simplex over values that a logistic
/// curve maps between their bounds.
fn least_off<const N: usize>(
    shape: Shape,
    values: &[f64],
    start: &State,
    weights: impl Fn([f64; N]) -> Weights,
) -> Weights {
    let middle = mean(values);
    let spread: f64 = values.iter().map(|value| (value - middle).powi(2)).sum();
    let unit = if spread > 0.0 { spread } else { 1.0 };
    let mut off = |at: &[f64; N]| shape.walk(values, weights(*at), *start).squared / unit;
    let walk = Walk { edge: 1.5, most: 40 * N, tolerance: 1e-5 };
    let (best, _) = simplex(&mut off, [-1.0; N], walk);
    weights(best)
}

fn plain(alpha: f64, beta: f64, gamma: f64) -> Weights {
    Weights {
        alpha: between(0.01, 0.99, alpha),
        beta: between(0.001, 0.5, beta),
        gamma: between(0.001, 0.9, gamma),
        phi: 1.0,
    }
}

fn between(low: f64, high: f64, at: f64) -> f64 {
    low + (high - low) / (1.0 + (-at).exp())
}
