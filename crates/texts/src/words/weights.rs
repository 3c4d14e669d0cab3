//! How weights came about, and what is wrong with judgements and tables of numbers.

use crate::weights::Weights;
use canopy_domain::standards::weights::{
    EntropyProblem, GridProblem, MOST_INCONSISTENT, NumberError, RandomIndex, Spread, Weighed,
};

impl Weights {
    /// The name of a table of random indices.
    pub const fn table(self, table: RandomIndex) -> &'static str {
        match table {
            RandomIndex::Saaty1980 => self.table_saaty_1980(),
            RandomIndex::Saaty2005 => self.table_saaty_2005(),
            RandomIndex::DoneganDodd1991 => self.table_donegan_dodd(),
        }
    }

    /// A judgement as people write it: `3`, `1/3`.
    pub fn times(self, value: f64) -> String {
        let formats = self.texts().formats();
        if !value.is_finite() || value <= 0.0 {
            return formats.missing().to_owned();
        }
        let digits = |value: f64| formats.decimal_trimmed(value, if value < 10.0 { 2 } else { 1 });
        // 0.9996 is shown as 1, not as 1/1.
        if value >= 0.995 { digits(value) } else { format!("1/{}", digits(value.recip())) }
    }

    /// What is wrong with a grid about these things.
    pub fn problem(self, problem: &GridProblem, items: &[String]) -> String {
        let formats = self.texts().formats();
        let item = |at: &usize| items.get(*at).cloned().unwrap_or_else(|| (at + 1).to_string());
        let number = |value: f64| {
            if value.is_finite() { formats.decimal_trimmed(value, 4) } else { value.to_string() }
        };
        match problem {
            GridProblem::Empty => self.problem_empty().to_owned(),
            GridProblem::TooMany { count, limit } => {
                self.problem_too_many(int(*count), int(*limit))
            }
            GridProblem::NotSquare { row, cells, expected } => {
                self.problem_not_square(int(row + 1), int(*cells), int(*expected))
            }
            GridProblem::NotFinite { row, column } => {
                self.problem_not_finite(&item(row), &item(column))
            }
            GridProblem::NotPositive { row, column, value } => {
                self.problem_not_positive(&item(row), &item(column), &number(*value))
            }
            GridProblem::TooFar { row, column, value, limit } => {
                let (value, limit) = (number(*value), number(*limit));
                self.problem_too_far(&item(row), &item(column), &limit, &value)
            }
            GridProblem::DiagonalNotOne { at, value } => {
                self.problem_diagonal(&item(at), &number(*value))
            }
            GridProblem::NotReciprocal { row, column, value, mirrored } => {
                let (value, mirrored) = (self.times(*value), self.times(*mirrored));
                self.problem_not_reciprocal(&item(row), &item(column), &value, &mirrored)
            }
            GridProblem::Unconnected { groups } => {
                let named = groups.iter().map(|group| {
                    let names: Vec<String> = group.iter().map(item).collect();
                    format!("({})", formats.list(&names))
                });
                self.problem_unconnected(&named.collect::<Vec<_>>().join(" – "))
            }
            GridProblem::OtherSize { size, expected } => {
                self.problem_other_size(int(*size), int(*expected))
            }
            GridProblem::NoSolution => self.problem_no_solution().to_owned(),
        }
    }

    /// Why numbers have no entropy weights.
    pub fn entropy_problem(self, problem: &EntropyProblem, columns: &[String]) -> String {
        let column = |at: usize| columns.get(at).cloned().unwrap_or_default();
        match *problem {
            EntropyProblem::NoData => self.entropy_no_data().to_owned(),
            EntropyProblem::NotFinite { column: at, row } => {
                self.entropy_not_finite(&column(at), int(row + 1))
            }
            EntropyProblem::Negative { column: at, row, value } => {
                let value = self.texts().formats().decimal_trimmed(value, 4);
                self.entropy_negative(&column(at), int(row + 1), &value)
            }
        }
    }

    /// Why a file has no grids or numbers.
    pub fn number_error(self, error: &NumberError) -> Vec<String> {
        let line = match error {
            NumberError::Empty => self.read_empty().to_owned(),
            NumberError::NotANumber { line, cell, text } => {
                self.read_not_a_number(int(*line), int(*cell), text)
            }
            NumberError::OtherWidth { line: 0, cells, expected } => {
                self.read_other_height(int(*cells), int(*expected))
            }
            NumberError::OtherWidth { line, cells, expected } => {
                self.read_other_width(int(*line), int(*cells), int(*expected))
            }
            NumberError::OtherName { line, text, expected } => {
                self.read_other_name(int(*line), text, expected)
            }
            NumberError::Unreadable { line, detail } => self.read_unreadable(int(*line), detail),
            NumberError::Grid { judge, items, problems } => {
                let said = problems.iter().map(|problem| self.problem(problem, items));
                let of_judge = |what: String| {
                    if judge.is_empty() { what } else { self.read_of_judge(judge, &what) }
                };
                return said.map(of_judge).collect();
            }
        };
        vec![line]
    }

    /// The consistency ratio with its table.
    pub fn consistency(self, weighed: &Weighed) -> String {
        let ratio = self.ratio_number(weighed.consistency_ratio);
        let table = self.table(weighed.table);
        if weighed.missing > 0 {
            self.ratio_estimated(&ratio, table)
        } else {
            self.ratio(&ratio, table)
        }
    }

    /// Whether judgements are consistent enough.
    pub fn verdict(self, weighed: &Weighed) -> String {
        if weighed.is_consistent() {
            self.verdict_good().to_owned()
        } else {
            self.verdict_poor(&self.ratio_number(MOST_INCONSISTENT))
        }
    }

    /// A consistency ratio.
    pub fn ratio_number(self, ratio: f64) -> String {
        self.texts().formats().decimal(ratio, 3)
    }

    /// The judgement that fits least, with the one that would fit.
    pub fn worst_of(self, weighed: &Weighed, items: &[String]) -> Option<String> {
        let worst = weighed.most_inconsistent?;
        let (a, b) = (items.get(worst.a)?, items.get(worst.b)?);
        Some(self.worst(a, b, &self.times(worst.judged), &self.times(worst.fitting)))
    }

    /// Where the judges disagree most.
    pub fn widest_of(self, spread: &Spread, items: &[String]) -> Option<String> {
        let (a, b) = (items.get(spread.a)?, items.get(spread.b)?);
        Some(self.widest(a, b, &self.times(spread.lowest), &self.times(spread.highest)))
    }
}

fn int(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
