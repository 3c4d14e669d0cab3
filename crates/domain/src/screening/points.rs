//! From values to points, 0 to 100: the four scales. `None` stands for a value that is missing or
//! that no band names; what it then counts for is the criterion's missing policy.

use super::result::Value;
use crate::sales::order::{KeyOrder, ordered, percent_ranks};
use crate::standards::{Band, Criterion, Direction, MissingPolicy, Scale, folded};
use rustc_hash::FxHashMap;

/// Points of every account for one criterion.
pub(super) fn points_of(
    criterion: &Criterion,
    values: &[Value],
    keys: &KeyOrder,
) -> Vec<Option<f64>> {
    let mut points: Vec<Option<f64>> = match &criterion.scale {
        Scale::Bands { bands } => banded(bands, values),
        Scale::Linear { min, max } => {
            by_number(values, |n| directed(criterion, between(n, *min, *max)))
        }
        Scale::Log { min, max } => by_number(values, |n| {
            let share = if n <= *min { 0.0 } else { between(n.ln(), min.ln(), max.ln()) };
            directed(criterion, share)
        }),
        Scale::Percentile => ranked(criterion, values, keys),
    };
    for slot in &mut points {
        // A standard that was never checked may hold what is no number.
        *slot = slot.filter(|points| points.is_finite()).map(|points| points.clamp(0.0, 100.0));
    }
    points
}

fn by_number(values: &[Value], points: impl Fn(f64) -> f64) -> Vec<Option<f64>> {
    values
        .iter()
        .map(|value| match value {
            Value::Number(number) => Some(points(*number)),
            Value::Text(_) | Value::Missing => None,
        })
        .collect()
}

fn between(value: f64, min: f64, max: f64) -> f64 {
    ((value - min) / (max - min)).clamp(0.0, 1.0)
}

fn directed(criterion: &Criterion, share: f64) -> f64 {
    match criterion.direction {
        Direction::HigherIsBetter => share * 100.0,
        Direction::LowerIsBetter => 100.0 - share * 100.0,
    }
}

/// The last numeric band that begins at or below the number; the band of that word; for a word no
/// band names, the band that names neither.
fn banded(bands: &[Band], values: &[Value]) -> Vec<Option<f64>> {
    let numeric = || bands.iter().filter(|band| band.equals.is_none());
    let other = numeric().find(|band| band.from.is_none()).map(|band| band.points);
    let named: Vec<(String, f64)> = bands
        .iter()
        .filter_map(|band| band.equals.as_ref().map(|word| (folded(word), band.points)))
        .collect();
    // Populations repeat few words very often.
    let mut known: FxHashMap<&str, Option<f64>> = FxHashMap::default();
    let mut word = |text| {
        *known.entry(text).or_insert_with(|| {
            let text = folded(text);
            named.iter().find(|(word, _)| *word == text).map(|(_, points)| *points).or(other)
        })
    };
    let points = |value| match value {
        &Value::Number(number) => numeric()
            .take_while(|band| band.from.is_none_or(|from| from <= number))
            .last()
            .map(|band| band.points),
        Value::Text(text) => word(text.as_str()),
        Value::Missing => None,
    };
    values.iter().map(points).collect()
}

/// Percent ranks among the accounts that have a value. Where missing counts as worst, those
/// without one stand at the bottom of the ranking and are counted in it. Where all that count are
/// equal there is nothing to rank, and nobody is answered.
fn ranked(criterion: &Criterion, values: &[Value], keys: &KeyOrder) -> Vec<Option<f64>> {
    let lower = criterion.direction == Direction::LowerIsBetter;
    let worst = if lower { i64::MAX } else { i64::MIN };
    let numbers: Vec<Option<i64>> = values
        .iter()
        .map(|value| match value {
            Value::Number(number) => Some(ordered(*number)),
            Value::Text(_) | Value::Missing => None,
        })
        .collect();
    let counts_missing = criterion.missing == MissingPolicy::Worst;
    let filled: Vec<i64> = numbers.iter().map(|number| number.unwrap_or(worst)).collect();
    let mut order = keys.ascending(&filled);
    if !counts_missing {
        order.retain(|at| numbers.get(*at as usize).is_some_and(Option::is_some));
    }
    let value = |at: Option<&u32>| filled.get(*at? as usize);
    if value(order.first()) == value(order.last()) {
        return vec![None; values.len()];
    }
    let ranks = percent_ranks(&filled, &order, lower);
    numbers.iter().zip(ranks).map(|(number, rank)| number.map(|_| rank)).collect()
}
