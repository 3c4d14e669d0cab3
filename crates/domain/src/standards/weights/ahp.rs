//! Weights from a grid of judgements: the principal eigenvector, how consistent the judgements are,
//! and which of them fits least (Saaty, The Analytic Hierarchy Process, 1980).

use super::grid::{Grid, GridProblem};
use super::index::RandomIndex;
use serde::Serialize;

/// The consistency ratio up to which judgements are taken without a reason (Saaty 1980).
pub const MOST_INCONSISTENT: f64 = 0.10;

/// Doublings of the power iteration; 2⁶⁰ steps are far beyond what any connected grid needs.
const DOUBLINGS: usize = 60;
/// Plain steps that polish the result.
const STEPS: usize = 20;
/// How well weights must fulfil their own equation.
const ACCURACY: f64 = 1e-9;
/// Judgements closer to fitting than this are called fitting.
const FITTING: f64 = 1e-6;

/// What a grid comes to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Weighed {
    /// One per thing, sum 1.
    pub weights: Vec<f64>,
    /// The greatest eigenvalue; the number of things where nothing contradicts.
    pub lambda_max: f64,
    /// Consistency index, (λmax − n)/(n − 1); 0 for up to two things.
    pub consistency_index: f64,
    /// Consistency ratio: the index over that of chance; 0 for up to two things.
    pub consistency_ratio: f64,
    /// The table the ratio is measured by.
    pub table: RandomIndex,
    /// Pairs nobody judged. Where there are any, the ratio is an estimate.
    pub missing: usize,
    /// The judgement that fits least; none where all fit.
    pub most_inconsistent: Option<Inconsistent>,
}

impl Weighed {
    /// Whether the judgements are consistent enough to be taken without a reason.
    pub fn is_consistent(&self) -> bool {
        self.consistency_ratio <= MOST_INCONSISTENT
    }
}

/// A judgement beside the one that would fit all the others.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Inconsistent {
    /// The first of the pair, from 0.
    pub a: usize,
    /// The second.
    pub b: usize,
    /// How many times as important `a` is judged to be.
    pub judged: f64,
    /// What the weights say, `w_a / w_b`.
    pub fitting: f64,
}

/// Weights by the principal eigenvector. A grid with gaps is weighed by Harker's method
/// (Alternative modes of questioning in the analytic hierarchy process, Mathematical Modelling 9,
/// 1987): a gap counts as 0 and each thing's diagonal as 1 and its number of gaps, which is the
/// same as filling the gaps with what the weights themselves say. Without any chain of judgements
/// between two groups there is nothing to weigh, and the groups are named.
pub fn weigh(grid: &Grid, table: RandomIndex) -> Result<Weighed, GridProblem> {
    let size = grid.size();
    let groups = grid.groups();
    if groups.len() > 1 {
        return Err(GridProblem::Unconnected { groups });
    }
    let random = table.of(size).ok_or(GridProblem::TooMany { count: size, limit: table.most() })?;
    let matrix = Square::harker(grid);
    let weights = matrix.principal();
    let image = matrix.times(&weights);
    // The weights sum to 1, so the image sums to the eigenvalue.
    let lambda_max: f64 = image.iter().sum();
    let is_solution = image
        .iter()
        .zip(&weights)
        .all(|(image, weight)| (image / (lambda_max * weight) - 1.0).abs() <= ACCURACY);
    if !is_solution {
        return Err(GridProblem::NoSolution);
    }
    let missing = grid.missing();
    let consistency_index = if size <= 2 {
        0.0
    } else {
        // Below the number of things only by rounding.
        ((lambda_max - size as f64) / (size - 1) as f64).max(0.0)
    };
    let random = random * judged_share(size, missing);
    let consistency_ratio = if random > 0.0 { consistency_index / random } else { 0.0 };
    let most_inconsistent = most_inconsistent(grid, &weights);
    Ok(Weighed {
        weights,
        lambda_max,
        consistency_index,
        consistency_ratio,
        table,
        missing,
        most_inconsistent,
    })
}

/// By how much gaps lower the inconsistency of chance: `1 − 2m/((n−1)(n−2))` for `m` gaps, the
/// nearly linear relation of Ágoston and Csató (Inconsistency thresholds for incomplete pairwise
/// comparison matrices, Omega 108, 2022). With just enough judgements to connect everything nothing
/// can be contradicted, and it is 0.
fn judged_share(size: usize, missing: usize) -> f64 {
    if size <= 2 {
        return 0.0;
    }
    let spare = (size - 1) * (size - 2);
    (1.0 - 2.0 * missing as f64 / spare as f64).max(0.0)
}

/// The judged pair whose `a_ij · w_j / w_i` lies farthest from 1, either way.
fn most_inconsistent(grid: &Grid, weights: &[f64]) -> Option<Inconsistent> {
    let one = |(a, b, judged): (usize, usize, Option<f64>)| {
        let (judged, fitting) = (judged?, weights.get(a)? / weights.get(b)?);
        Some(Inconsistent { a, b, judged, fitting })
    };
    let off = |one: &Inconsistent| (one.judged / one.fitting).ln().abs();
    let worst = grid.pairs().filter_map(one).max_by(|x, y| off(x).total_cmp(&off(y)))?;
    (off(&worst) > FITTING).then_some(worst)
}

/// A square matrix of numbers that are not negative, by row.
struct Square {
    size: usize,
    cells: Vec<f64>,
}

impl Square {
    fn harker(grid: &Grid) -> Self {
        let size = grid.size();
        let cell = |a: usize, b: usize| {
            if a == b {
                let gaps = (0..size).filter(|to| grid.get(a, *to).is_none()).count();
                1.0 + gaps as f64
            } else {
                grid.get(a, b).unwrap_or(0.0)
            }
        };
        let cells = (0..size).flat_map(|a| (0..size).map(move |b| (a, b)));
        Self { size, cells: cells.map(|(a, b)| cell(a, b)).collect() }
    }

    /// The eigenvector of the greatest eigenvalue, sum 1: power iteration, first with steps that
    /// double (the matrix is squared), then with a few plain ones. The diagonal is positive and the
    /// grid connected, so that there is exactly one (Perron and Frobenius).
    fn principal(&self) -> Vec<f64> {
        let mut power = Self { size: self.size, cells: self.cells.clone() };
        let mut weights = power.row_shares();
        for _ in 0..DOUBLINGS {
            power = power.squared();
            let next = power.row_shares();
            let change = next.iter().zip(&weights).map(|(a, b)| (a / b - 1.0).abs());
            let change = change.fold(0.0, f64::max);
            weights = next;
            if change < f64::EPSILON {
                break;
            }
        }
        for _ in 0..STEPS {
            weights = shares(&self.times(&weights));
        }
        weights
    }

    fn squared(&self) -> Self {
        let row = |row: &[f64]| {
            let mut out = vec![0.0; self.size];
            for (factor, other) in row.iter().zip(self.rows()) {
                for (sum, cell) in out.iter_mut().zip(other) {
                    *sum += factor * cell;
                }
            }
            out
        };
        let cells: Vec<f64> = self.rows().flat_map(row).collect();
        let greatest = cells.iter().copied().fold(0.0, f64::max);
        Self { size: self.size, cells: cells.iter().map(|cell| cell / greatest).collect() }
    }

    fn times(&self, vector: &[f64]) -> Vec<f64> {
        let row = |row: &[f64]| row.iter().zip(vector).map(|(a, b)| a * b).sum();
        self.rows().map(row).collect()
    }

    fn row_shares(&self) -> Vec<f64> {
        shares(&self.rows().map(|row| row.iter().sum()).collect::<Vec<f64>>())
    }

    fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.cells.chunks_exact(self.size)
    }
}

fn shares(parts: &[f64]) -> Vec<f64> {
    let sum: f64 = parts.iter().sum();
    parts.iter().map(|part| part / sum).collect()
}
