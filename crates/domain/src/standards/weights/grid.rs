//! A grid of pairwise judgements, complete or not, and what makes one unusable. Leaves out what
//! the judgements come to.

use serde::{Deserialize, Serialize};

/// Most things compared at once: the dimensions a standard may have.
pub const MAX_ITEMS: usize = 30;
/// The furthest a judgement may lie from 1, either way. Saaty's own scale ends at 9.
const FURTHEST: f64 = 100.0;
/// How far a judgement and its counterpart may be from being each other's inverse: people write
/// 0.33 for a third and 0.11 for a ninth.
const ROUNDING: f64 = 0.05;

/// How many times as important one thing is as another, as one judge or a group sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    size: usize,
    /// By row; the diagonal is 1; none where nobody judged.
    cells: Vec<Option<f64>>,
}

/// Why a grid cannot be used. Places count from 0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum GridProblem {
    /// Nothing to compare.
    Empty,
    /// More things than can be compared at once.
    TooMany {
        /// How many there are.
        count: usize,
        /// The limit.
        limit: usize,
    },
    /// A row has more or fewer cells than there are rows.
    NotSquare {
        /// The row.
        row: usize,
        /// Its cells.
        cells: usize,
        /// As it should be.
        expected: usize,
    },
    /// A judgement that is infinite or not a number.
    NotFinite {
        /// Row.
        row: usize,
        /// Column.
        column: usize,
    },
    /// A judgement of zero or below: nothing is zero times as important.
    NotPositive {
        /// Row.
        row: usize,
        /// Column.
        column: usize,
        /// As given.
        value: f64,
    },
    /// A judgement beyond reason.
    TooFar {
        /// Row.
        row: usize,
        /// Column.
        column: usize,
        /// As given.
        value: f64,
        /// The largest taken; the smallest is its inverse.
        limit: f64,
    },
    /// Something is not as important as itself.
    DiagonalNotOne {
        /// Which.
        at: usize,
        /// As given.
        value: f64,
    },
    /// A judgement and its counterpart contradict each other.
    NotReciprocal {
        /// Row.
        row: usize,
        /// Column.
        column: usize,
        /// As given there.
        value: f64,
        /// As given in the mirrored place.
        mirrored: f64,
    },
    /// The judgements do not hang together: nothing compares one group with another.
    Unconnected {
        /// The groups, each of things that are compared with each other.
        groups: Vec<Vec<usize>>,
    },
    /// The judges compared different numbers of things.
    OtherSize {
        /// Of this grid.
        size: usize,
        /// Of the first.
        expected: usize,
    },
    /// No weights can be found to any useful accuracy.
    NoSolution,
}

impl Grid {
    /// A grid without judgements.
    pub fn empty(size: usize) -> Result<Self, GridProblem> {
        match size {
            0 => Err(GridProblem::Empty),
            1..=MAX_ITEMS => {
                let diagonal = |at: usize| at.is_multiple_of(size + 1).then_some(1.0);
                Ok(Self { size, cells: (0..size * size).map(diagonal).collect() })
            }
            _ => Err(GridProblem::TooMany { count: size, limit: MAX_ITEMS }),
        }
    }

    /// A grid from a table; one of two mirrored cells is enough. Everything wrong is named.
    pub fn from_table(rows: &[Vec<Option<f64>>]) -> Result<Self, Vec<GridProblem>> {
        let mut grid = Self::empty(rows.len()).map_err(|problem| vec![problem])?;
        let expected = rows.len();
        let uneven = rows.iter().enumerate().filter(|(_, row)| row.len() != expected);
        let mut problems: Vec<GridProblem> = uneven
            .map(|(row, cells)| GridProblem::NotSquare { row, cells: cells.len(), expected })
            .collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let cell = |row: usize, column: usize| rows.get(row)?.get(column).copied().flatten();
        for a in 0..expected {
            problems.extend(check_diagonal(a, cell(a, a)));
            for b in a + 1..expected {
                problems.extend(grid.take_pair((a, b), cell(a, b), cell(b, a)));
            }
        }
        if problems.is_empty() { Ok(grid) } else { Err(problems) }
    }

    fn take_pair(
        &mut self,
        (a, b): (usize, usize),
        value: Option<f64>,
        mirrored: Option<f64>,
    ) -> Vec<GridProblem> {
        let given = [(a, b, value), (b, a, mirrored)];
        let wrong: Vec<GridProblem> = given
            .into_iter()
            .filter_map(|(row, column, value)| usable(row, column, value?).err())
            .collect();
        if !wrong.is_empty() {
            return wrong;
        }
        let taken = match (value, mirrored) {
            (Some(value), Some(mirrored)) => {
                if (value * mirrored - 1.0).abs() > ROUNDING {
                    let (row, column) = (a, b);
                    return vec![GridProblem::NotReciprocal { row, column, value, mirrored }];
                }
                // Of 3 and 0.33 the greater one is the exact one.
                if value >= mirrored { value } else { 1.0 / mirrored }
            }
            (Some(value), None) => value,
            (None, Some(mirrored)) => 1.0 / mirrored,
            (None, None) => return Vec::new(),
        };
        self.set(a, b, Some(taken));
        Vec::new()
    }

    /// Judges a pair: `a` is `value` times as important as `b`.
    pub fn judge(&mut self, a: usize, b: usize, value: f64) -> Result<(), GridProblem> {
        if let Some(problem) = (a == b).then(|| check_diagonal(a, Some(value))).flatten() {
            return Err(problem);
        }
        usable(a, b, value)?;
        if a != b {
            self.set(a, b, Some(value));
        }
        Ok(())
    }

    /// How many things are compared.
    pub fn size(&self) -> usize {
        self.size
    }

    /// How many times as important `a` is as `b`; none where nobody judged.
    pub fn get(&self, a: usize, b: usize) -> Option<f64> {
        self.cells.get(a * self.size + b).copied().flatten()
    }

    /// Every pair, judged or not: the first before the second.
    pub fn pairs(&self) -> impl Iterator<Item = (usize, usize, Option<f64>)> {
        (0..self.size).flat_map(move |a| (a + 1..self.size).map(move |b| (a, b, self.get(a, b))))
    }

    /// Pairs nobody judged.
    pub fn missing(&self) -> usize {
        self.pairs().filter(|(.., value)| value.is_none()).count()
    }

    /// Whether nobody judged anything.
    pub fn is_blank(&self) -> bool {
        self.pairs().all(|(.., value)| value.is_none())
    }

    /// Groups of things that judgements lead between, each in order; one where all hangs together.
    pub fn groups(&self) -> Vec<Vec<usize>> {
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let mut open: Vec<usize> = (0..self.size).collect();
        while let Some(first) = open.first().copied() {
            let mut group = vec![first];
            let mut looked_at = 0;
            open.retain(|one| *one != first);
            while let Some(from) = group.get(looked_at).copied() {
                looked_at += 1;
                let (near, far) = open.iter().partition(|to| self.get(from, **to).is_some());
                let (near, far): (Vec<usize>, Vec<usize>) = (near, far);
                group.extend(near);
                open = far;
            }
            group.sort_unstable();
            groups.push(group);
        }
        groups
    }

    pub(super) fn set(&mut self, a: usize, b: usize, value: Option<f64>) {
        for (row, column, value) in [(a, b, value), (b, a, value.map(f64::recip))] {
            if let Some(cell) = self.cells.get_mut(row * self.size + column) {
                *cell = value;
            }
        }
    }
}

fn check_diagonal(at: usize, value: Option<f64>) -> Option<GridProblem> {
    let value = value?;
    let is_one = (value - 1.0).abs() < 1e-9;
    (!is_one).then_some(GridProblem::DiagonalNotOne { at, value })
}

fn usable(row: usize, column: usize, value: f64) -> Result<(), GridProblem> {
    if !value.is_finite() {
        return Err(GridProblem::NotFinite { row, column });
    }
    if value <= 0.0 {
        return Err(GridProblem::NotPositive { row, column, value });
    }
    if !(1.0 / FURTHEST..=FURTHEST).contains(&value) {
        return Err(GridProblem::TooFar { row, column, value, limit: FURTHEST });
    }
    Ok(())
}
