//! How far forecasts were off. Definitions: Hyndman & Koehler (2006), "Another look at measures of
//! forecast accuracy", International Journal of Forecasting 22(4).

use super::series::YEAR;
use serde::{Deserialize, Serialize};

/// Errors of a forecast against what came.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Accuracy {
    /// Mean absolute error, in the unit of the series.
    pub mae: f64,
    /// Root of the mean squared error.
    pub rmse: f64,
    /// Mean absolute error in per cent of what came; `None` where a month was zero.
    pub mape: Option<f64>,
    /// Mean of 200·|error| / (|actual| + |forecast|), months where both are zero counting as 0.
    pub smape: f64,
    /// Mean absolute error over that of "as in the same month last year" (in a history of a year or
    /// less: "as last month") within the history; `None` where that was never off.
    pub mase: Option<f64>,
    /// Sum of absolute errors over the sum of what came; `None` unless that is positive.
    pub share_off: Option<f64>,
}

/// Compares a forecast with what came; `None` where there is nothing to compare.
pub fn accuracy(history: &[f64], actual: &[f64], forecast: &[f64]) -> Option<Accuracy> {
    let count = actual.len().min(forecast.len());
    if count == 0 {
        return None;
    }
    let n = count as f64;
    let pairs = || actual.iter().zip(forecast);
    let absolute: f64 = pairs().map(|(came, said)| (came - said).abs()).sum();
    let squared: f64 = pairs().map(|(came, said)| (came - said).powi(2)).sum();
    let no_zero = actual.iter().take(count).all(|came| *came != 0.0);
    let percent = || pairs().map(|(came, said)| ((came - said) / came).abs() * 100.0).sum::<f64>();
    let symmetric = pairs().map(|(came, said)| {
        let both = came.abs() + said.abs();
        if both == 0.0 { 0.0 } else { 200.0 * (came - said).abs() / both }
    });
    let came: f64 = actual.iter().take(count).sum();
    let mae = absolute / n;
    Some(Accuracy {
        mae,
        rmse: (squared / n).sqrt(),
        mape: no_zero.then(|| percent() / n),
        smape: symmetric.sum::<f64>() / n,
        mase: scale(history).map(|scale| mae / scale),
        share_off: (came > 0.0).then(|| absolute / came),
    })
}

/// Mean absolute error of the seasonal naive forecast one step ahead within the history.
fn scale(history: &[f64]) -> Option<f64> {
    let lag = if history.len() > YEAR { YEAR } else { 1 };
    let later = history.get(lag..)?;
    let errors = later.iter().zip(history).map(|(now, before)| (now - before).abs());
    let mean = errors.sum::<f64>() / later.len().max(1) as f64;
    (mean > 0.0).then_some(mean)
}
