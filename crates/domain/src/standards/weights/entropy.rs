//! Weights from the data: what differs much between accounts tells much, and weighs much.

use serde::{Deserialize, Serialize};

/// What the data say about one column.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct EntropyWeight {
    /// 0 where one row has everything, 1 where all rows are equal.
    pub entropy: f64,
    /// 0–1; all columns sum to 1.
    pub weight: f64,
}

/// Why data have no entropy weights. Places count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EntropyProblem {
    /// No column or no row.
    NoData,
    /// A value that is infinite or not a number.
    NotFinite {
        /// Column.
        column: usize,
        /// Row.
        row: usize,
    },
    /// A value below zero: shares of a sum need values of 0 and more.
    Negative {
        /// Column.
        column: usize,
        /// Row.
        row: usize,
        /// As given.
        value: f64,
    },
}

/// Entropy weights (Shannon 1948; Zeleny, Multiple Criteria Decision Making, 1982): with
/// `p = x / Σx` of a column of `m` values, `E = −Σ p ln p / ln m` and the weight
/// `(1 − E) / Σ(1 − E)`. A column without differences, of zeros or of a single value gets 0; where
/// no column differs, all get the same.
pub fn entropy_weights(columns: &[&[f64]]) -> Result<Vec<EntropyWeight>, EntropyProblem> {
    if columns.is_empty() || columns.iter().all(|column| column.is_empty()) {
        return Err(EntropyProblem::NoData);
    }
    for (column, values) in columns.iter().enumerate() {
        for (row, value) in values.iter().copied().enumerate() {
            if !value.is_finite() {
                return Err(EntropyProblem::NotFinite { column, row });
            }
            if value < 0.0 {
                return Err(EntropyProblem::Negative { column, row, value });
            }
        }
    }
    let entropies: Vec<f64> = columns.iter().map(|column| entropy(column)).collect();
    let told: f64 = entropies.iter().map(|entropy| 1.0 - entropy).sum();
    let even = 1.0 / columns.len() as f64;
    let weigh = |entropy: f64| {
        let weight = if told > 0.0 { (1.0 - entropy) / told } else { even };
        EntropyWeight { entropy, weight }
    };
    Ok(entropies.into_iter().map(weigh).collect())
}

/// 0 to 1. Sums run over the values scaled by the greatest, which cannot overflow.
fn entropy(values: &[f64]) -> f64 {
    let greatest = values.iter().copied().fold(0.0, f64::max);
    let has_differences = values.windows(2).any(|pair| pair.first() != pair.last());
    if values.len() < 2 || greatest <= 0.0 || !has_differences {
        return 1.0;
    }
    let sum: f64 = values.iter().map(|value| value / greatest).sum();
    let part = |value: &f64| {
        let share = value / greatest / sum;
        if share > 0.0 { share * share.ln() } else { 0.0 }
    };
    let entropy = -values.iter().map(part).sum::<f64>() / (values.len() as f64).ln();
    entropy.clamp(0.0, 1.0)
}
