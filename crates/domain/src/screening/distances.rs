//! TOPSIS over a prepared population: the criteria's points are its columns, all of them better
//! when higher. Leaves out the method itself.

use super::prepared::{Column, Prepared};
use super::result::Answer;
use super::score::{get, nine_decimals};
use super::topsis::{Topsis, TopsisColumn, topsis};

/// The distances behind everybody's closeness.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Distances {
    found: Topsis,
    /// Mean contribution per criterion, to say what sets an account apart.
    pub(super) means: Vec<f64>,
}

impl Prepared {
    /// Everybody's distances under weights that sum to 1.
    pub(super) fn distances(&self, weights: &[f64]) -> Distances {
        let figures: Vec<Vec<f64>> = self.columns.iter().map(figures).collect();
        let columns: Vec<TopsisColumn<'_>> = std::iter::zip(&figures, weights)
            .map(|(figures, weight)| TopsisColumn {
                figures,
                weight: *weight,
                more_is_better: true,
            })
            .collect();
        let mut found = topsis(&columns);
        found.closeness.resize(self.len(), 0.0);
        found.from_worst.resize(self.len(), 0.0);
        let mut distances = Distances { found, means: Vec::new() };
        let counts = |column: &Column, at: usize| {
            column.answers.get(at).is_some_and(|answer| answer.counts())
        };
        let mean = |(n, column): (usize, &Column)| {
            let all = (0..self.len()).filter(|at| counts(column, *at));
            let sum: f64 = all.clone().map(|at| distances.contribution(n, column, at)).sum();
            let count = all.count();
            if count == 0 { 0.0 } else { sum / count as f64 }
        };
        let means = self.columns.iter().enumerate().map(mean).collect();
        distances.means = means;
        distances
    }
}

/// Points as TOPSIS takes them; an account the criterion leaves out has none.
fn figures(column: &Column) -> Vec<f64> {
    let figure = |(points, answer): (&f64, &Answer)| {
        if answer.counts() { *points } else { f64::NAN }
    };
    column.points.iter().zip(&column.answers).map(figure).collect()
}

impl Distances {
    /// 0–100 per account, rounded to nine decimals so that equal scores are equal.
    pub(super) fn scores(&self) -> Vec<f64> {
        self.found.closeness.iter().map(|one| nine_decimals(one * 100.0)).collect()
    }

    /// What a criterion adds to an account's score: the score shared out by the squared distances
    /// from the worst, so that contributions sum to it.
    pub(super) fn contribution(&self, criterion: usize, column: &Column, at: usize) -> f64 {
        let Some(ends) = self.found.ends.get(criterion) else { return 0.0 };
        let whole = get(&self.found.from_worst, at);
        if whole <= 0.0 || !column.answers.get(at).is_some_and(|answer| answer.counts()) {
            return 0.0;
        }
        let (_, from_worst) = ends.apart(get(&column.points, at));
        get(&self.found.closeness, at) * 100.0 * from_worst / whole
    }
}
