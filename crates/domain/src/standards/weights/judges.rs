//! Several judges as one: aggregation of individual judgements, and where they disagree.

use super::ahp::{Weighed, weigh};
use super::grid::{Grid, GridProblem};
use super::index::RandomIndex;
use super::read::JudgeGrid;
use serde::Serialize;

/// How far the judges of a pair lie apart.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spread {
    /// The first of the pair, from 0.
    pub a: usize,
    /// The second.
    pub b: usize,
    /// How many judged it.
    pub judges: usize,
    /// The lowest judgement of how many times as important `a` is.
    pub lowest: f64,
    /// Their geometric mean.
    pub mean: f64,
    /// The highest.
    pub highest: f64,
    /// Geometric standard deviation over the judges (population); 1 where they agree.
    pub deviation: f64,
}

/// The judgements of a group: the geometric mean of each pair over those who judged it, the only
/// mean that keeps grids reciprocal (Aczél and Saaty, Procedures for synthesizing ratio judgements,
/// Journal of Mathematical Psychology 27, 1983). A pair nobody judged stays open.
pub fn aggregated(grids: &[Grid]) -> Result<Grid, GridProblem> {
    let first = grids.first().ok_or(GridProblem::Empty)?;
    let expected = first.size();
    if let Some(other) = grids.iter().find(|grid| grid.size() != expected) {
        return Err(GridProblem::OtherSize { size: other.size(), expected });
    }
    let mut group = Grid::empty(expected)?;
    for spread in spread(grids) {
        group.set(spread.a, spread.b, Some(spread.mean));
    }
    Ok(group)
}

/// How far the judges lie apart, pair by pair, for pairs somebody judged.
pub fn spread(grids: &[Grid]) -> Vec<Spread> {
    let Some(first) = grids.first() else { return Vec::new() };
    let of_pair = |(a, b, _): (usize, usize, Option<f64>)| {
        let logs: Vec<f64> = grids.iter().filter_map(|grid| grid.get(a, b)).map(f64::ln).collect();
        let count = logs.len() as f64;
        let mean = logs.iter().sum::<f64>() / count;
        let variance = logs.iter().map(|log| (log - mean).powi(2)).sum::<f64>() / count;
        let lowest = logs.iter().copied().fold(f64::INFINITY, f64::min);
        let highest = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let deviation = variance.sqrt().exp();
        let judges = logs.len();
        let [lowest, mean, highest] = [lowest, mean, highest].map(f64::exp);
        (judges > 0).then_some(Spread { a, b, judges, lowest, mean, highest, deviation })
    };
    first.pairs().filter_map(of_pair).collect()
}

/// What one judge's grid comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// Who; empty where nobody is named.
    pub judge: String,
    /// Weights and consistency, or why there are none.
    pub weighed: Result<Weighed, GridProblem>,
}

/// Judges as a group, and each of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Each judge, in the order given.
    pub judges: Vec<Judged>,
    /// The group's own grid.
    pub grid: Grid,
    /// What it comes to.
    pub weighed: Result<Weighed, GridProblem>,
    /// Where the judges lie apart.
    pub spread: Vec<Spread>,
}

impl Group {
    /// Weighs the judges one by one and together. Judges who said nothing are left out.
    pub fn of(judges: &[JudgeGrid], table: RandomIndex) -> Result<Self, GridProblem> {
        let spoke: Vec<&JudgeGrid> =
            judges.iter().filter(|one| one.grid.size() < 2 || !one.grid.is_blank()).collect();
        let grids: Vec<Grid> = spoke.iter().map(|one| one.grid.clone()).collect();
        let grid = aggregated(&grids)?;
        let judged = |one: &&JudgeGrid| Judged {
            judge: one.judge.clone(),
            weighed: weigh(&one.grid, table),
        };
        Ok(Self {
            judges: spoke.iter().map(judged).collect(),
            weighed: weigh(&grid, table),
            spread: spread(&grids),
            grid,
        })
    }

    /// The pair the judges disagree about most; none where they agree or only one judged.
    pub fn widest(&self) -> Option<&Spread> {
        let apart = self.spread.iter().filter(|one| one.deviation > 1.0 + 1e-9);
        apart.max_by(|a, b| a.deviation.total_cmp(&b.deviation))
    }
}
