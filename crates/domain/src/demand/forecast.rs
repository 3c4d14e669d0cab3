//! The forecast of a monthly series: which method and why, what it expects, how sure it is, and how
//! it would have done. Leaves out the methods themselves.
//!
//! The choice is made by holding back the last months and asking each method for them, not by an
//! information criterion: with three years of months `AICc` charges Holt–Winters' seventeen parameters
//! so dearly that a season is hardly ever seen, and its figure means nothing to who reads it, while
//! "off by 8 % in the last twelve months" does.

use super::accuracy::{Accuracy, accuracy};
use super::methods::{Ahead, Method};
use super::series::{YEAR, is_intermittent};
use serde::{Deserialize, Serialize};

/// Fewer months are too few to hold any back.
const FEWEST_MONTHS: usize = 8;
/// A simpler method is taken where it is off by no more than this times the best.
const NEARLY_AS_GOOD: f64 = 1.05;
/// Months without demand after which it fades.
const FADING_MONTHS: usize = 3;
/// Ranges grow to this many times at most.
const MOST_WIDENED: f64 = 4.0;
/// Four in five futures lie within 1.2816 standard deviations.
const FOUR_IN_FIVE: f64 = 1.281_551_565_544_600_4;

/// Why a method was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyMethod {
    /// Nothing was bought for a year.
    Stopped,
    /// Too few months to compare methods.
    TooShort,
    /// Demand comes now and then.
    Intermittent,
    /// Nothing was bought for three months or more, twice as long as usual.
    Fading,
    /// It was least off, or simpler and nearly so, in months held back.
    LeastOff,
}

impl WhyMethod {
    /// Every reason.
    pub const ALL: [Self; 5] =
        [Self::Stopped, Self::TooShort, Self::Intermittent, Self::Fading, Self::LeastOff];

    /// Its short name in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stopped => "stopped",
            Self::TooShort => "too_short",
            Self::Intermittent => "intermittent",
            Self::Fading => "fading",
            Self::LeastOff => "least_off",
        }
    }

    /// The reason with this short name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.code() == code)
    }
}

/// An expected amount with the range that holds it in four of five cases.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Expected {
    /// The expectation, zero or more.
    pub amount: f64,
    /// The lower end, zero or more.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// A forecast.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Forecast {
    /// How it was made.
    pub method: Method,
    /// Why so.
    pub why: WhyMethod,
    /// Month by month.
    pub months: Vec<Expected>,
    /// Their sum.
    pub total: Expected,
    /// Whether the ranges say anything: with fewer than three months of history they do not.
    pub has_range: bool,
    /// How the method did in the months held back; `None` where none were.
    pub accuracy: Option<Accuracy>,
    /// How many months were held back.
    pub held_back: u32,
}

/// Forecasts the next `months` of a series; `None` of an empty one. No amount is below zero or not
/// a number: nobody plans for returns.
pub fn forecast(values: &[f64], months: usize) -> Option<Forecast> {
    if values.is_empty() || values.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let last_year = values.get(values.len().saturating_sub(YEAR)..)?;
    if values.len() >= YEAR && last_year.iter().all(|value| *value <= 0.0) {
        return Some(finish(Method::Nothing, WhyMethod::Stopped, values, months, 1.0));
    }
    if values.len() < FEWEST_MONTHS {
        return Some(finish(Method::Mean, WhyMethod::TooShort, values, months, 1.0));
    }
    let held_back = held_back(values.len());
    let (history, actual) = values.split_at(values.len() - held_back);
    let (methods, why): (&[Method], _) = if is_fading(values) {
        (&[Method::Tsb], WhyMethod::Fading)
    } else if is_intermittent(values) {
        (&[Method::Sba, Method::Tsb], WhyMethod::Intermittent)
    } else {
        (REGULAR, WhyMethod::LeastOff)
    };
    let tried: Vec<(Method, Accuracy, f64)> = methods
        .iter()
        .filter(|method| history.len() >= method.needs() && suits(**method, values))
        .filter_map(|method| {
            let ahead = method.expect(history, held_back);
            let found = accuracy(history, actual, &floored(&ahead.months))?;
            Some((*method, found, widening(&ahead, &found)))
        })
        .filter(|(_, found, _)| found.mae.is_finite())
        .collect();
    let least = tried.iter().map(|(_, found, _)| found.mae).fold(f64::INFINITY, f64::min);
    let chosen = tried.iter().find(|(_, found, _)| found.mae <= least * NEARLY_AS_GOOD);
    let Some((method, found, wider)) = chosen else {
        return Some(finish(Method::Mean, WhyMethod::TooShort, values, months, 1.0));
    };
    let mut forecast = finish(*method, why, values, months, *wider);
    forecast.accuracy = Some(*found);
    forecast.held_back = u32::try_from(held_back).unwrap_or_default();
    Some(forecast)
}

/// What a method of one's own choice expects; `None` where the history is too short for it.
pub fn forecast_by(method: Method, values: &[f64], months: usize) -> Option<Forecast> {
    let fits = values.len() >= method.needs() && suits(method, values) && !values.is_empty();
    fits.then(|| finish(method, WhyMethod::LeastOff, values, months, 1.0))
}

/// Methods for demand in most months, the simplest first.
const REGULAR: &[Method] = &[
    Method::Mean,
    Method::Naive,
    Method::Ses,
    Method::SeasonalNaive,
    Method::Damped,
    Method::Holt,
    Method::WintersAdditive,
    Method::WintersMultiplicative,
];

/// A year of three or more, half a year of fifteen months or more, else a quarter.
const fn held_back(months: usize) -> usize {
    match months {
        36.. => YEAR,
        15.. => YEAR / 2,
        _ => YEAR / 4,
    }
}

/// Whether nothing came in the last three months or more, which is longer than twice the mean
/// distance before. Held-back months would hide such an end from the methods compared, and most of
/// them would go on as before.
fn is_fading(values: &[f64]) -> bool {
    let silent = values.iter().rev().take_while(|value| **value <= 0.0).count();
    let bought = values.iter().filter(|value| **value > 0.0).count();
    let distance = (values.len() - silent) as f64 / bought.max(1) as f64;
    silent >= FADING_MONTHS && silent as f64 > 2.0 * distance
}

/// A season can multiply only what is positive throughout.
fn suits(method: Method, values: &[f64]) -> bool {
    method != Method::WintersMultiplicative || values.iter().all(|value| *value > 0.0)
}

fn floored(months: &[f64]) -> Vec<f64> {
    months.iter().map(|month| month.max(0.0)).collect()
}

/// By how much the ranges must grow to have covered what the method was really off by: what a model
/// says of its own errors is always too kind.
fn widening(ahead: &Ahead, found: &Accuracy) -> f64 {
    let squared: f64 = ahead.deviations.iter().map(|one| one * one).sum();
    let said = (squared / ahead.deviations.len().max(1) as f64).sqrt();
    if said > 0.0 { (found.rmse / said).clamp(1.0, MOST_WIDENED) } else { 1.0 }
}

fn finish(method: Method, why: WhyMethod, values: &[f64], months: usize, wider: f64) -> Forecast {
    let Ahead { months: expected, deviations, of_sum } = method.expect(values, months);
    let usable = |value: f64| if value.is_finite() { value.max(0.0) } else { 0.0 };
    let reach = FOUR_IN_FIVE * wider;
    let around = |amount: f64, deviation: f64| Expected {
        amount: usable(amount),
        low: usable(amount - reach * deviation),
        high: usable(amount + reach * deviation),
    };
    let months: Vec<Expected> = expected
        .iter()
        .zip(&deviations)
        .map(|(amount, deviation)| around(*amount, *deviation))
        .collect();
    let sum: f64 = months.iter().map(|month| month.amount).sum();
    Forecast {
        method,
        why,
        total: around(sum, of_sum),
        months,
        has_range: values.len() >= 3,
        accuracy: None,
        held_back: 0,
    }
}
