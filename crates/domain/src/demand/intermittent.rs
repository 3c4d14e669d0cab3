//! Demand that comes now and then: its size and its distance smoothed apart. Croston (1972) as
//! corrected by Syntetos & Boylan (2005), and Teunter, Syntetos & Babai (2011). Leaves out seasons.

use super::methods::Ahead;

/// Weights tried.
const WEIGHTS: [f64; 5] = [0.05, 0.1, 0.2, 0.3, 0.5];

/// What a walk ends with.
#[derive(Debug, Clone, Copy)]
struct End {
    expected: f64,
    squared: f64,
}

/// Syntetos–Boylan: (1 − α/2) · size / distance, both followed at months with demand only.
pub(super) fn sba(values: &[f64], months: usize) -> Ahead {
    let walks = WEIGHTS.iter().map(|weight| walk_sba(values, *weight));
    ahead(walks, values.len(), months)
}

/// Teunter–Syntetos–Babai: size · probability, the probability followed every month, so that demand
/// that stops fades.
pub(super) fn tsb(values: &[f64], months: usize) -> Ahead {
    let pairs = WEIGHTS.iter().flat_map(|size| WEIGHTS.iter().map(move |often| (*size, *often)));
    ahead(pairs.map(|(size, often)| walk_tsb(values, size, often)), values.len(), months)
}

fn ahead(walks: impl Iterator<Item = End>, length: usize, months: usize) -> Ahead {
    let best = walks.min_by(|a, b| a.squared.total_cmp(&b.squared));
    let End { expected, squared } = best.unwrap_or(End { expected: 0.0, squared: 0.0 });
    Ahead::flat(expected, months, (squared / length.saturating_sub(1).max(1) as f64).sqrt())
}

fn walk_sba(values: &[f64], weight: f64) -> End {
    let (mut size, mut distance) = first(values);
    let mut since = 1.0;
    let mut squared = 0.0;
    for value in values {
        let expected = (1.0 - weight / 2.0) * size / distance;
        squared += (value - expected).powi(2);
        if *value > 0.0 {
            size += weight * (value - size);
            distance += weight * (since - distance);
            since = 1.0;
        } else {
            since += 1.0;
        }
    }
    End { expected: (1.0 - weight / 2.0) * size / distance, squared }
}

fn walk_tsb(values: &[f64], size_weight: f64, often_weight: f64) -> End {
    let (mut size, distance) = first(values);
    let mut often = 1.0 / distance;
    let mut squared = 0.0;
    for value in values {
        squared += (value - size * often).powi(2);
        if *value > 0.0 {
            size += size_weight * (value - size);
            often += often_weight * (1.0 - often);
        } else {
            often -= often_weight * often;
        }
    }
    End { expected: size * often, squared }
}

/// Mean size of demand and mean distance in the first half of the months (all, where that half has
/// none).
fn first(values: &[f64]) -> (f64, f64) {
    let half = values.get(..values.len().div_ceil(2)).unwrap_or(values);
    let mean_of = |part: &[f64]| {
        let demands: Vec<f64> = part.iter().copied().filter(|value| *value > 0.0).collect();
        let count = demands.len() as f64;
        (count > 0.0).then(|| (demands.iter().sum::<f64>() / count, part.len() as f64 / count))
    };
    mean_of(half).or_else(|| mean_of(values)).unwrap_or((0.0, 1.0))
}
