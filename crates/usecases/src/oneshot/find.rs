//! Keeping what is wrong in files: every bad row counted, the first ones kept.

use canopy_domain::imports::{Problem, ProblemCode};
use std::collections::BTreeMap;

/// A problem and where it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundProblem {
    /// The file as given.
    pub file: String,
    /// What is wrong.
    pub problem: Problem,
    /// The cells of the row.
    pub cells: Vec<String>,
}

/// What is wrong in all files of a job.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems {
    /// The first problems, in the order of files and rows; warnings included.
    pub kept: Vec<FoundProblem>,
    /// Rows left out.
    pub rows: u64,
    /// Problems by kind, warnings and total rows included.
    pub by_kind: BTreeMap<ProblemCode, u64>,
    /// Bytes of the cells kept.
    kept_bytes: usize,
}

impl Problems {
    /// Problems beyond these are counted, not kept.
    pub const MOST: usize = 100_000;
    /// Bytes of cells kept with problems; problems beyond are counted only.
    pub const MOST_BYTES: usize = 64 << 20;

    /// Notes one.
    pub(super) fn note(&mut self, file: &str, problem: Problem, cells: &[String]) {
        *self.by_kind.entry(problem.code).or_default() += 1;
        if self.kept.len() < Self::MOST && self.kept_bytes < Self::MOST_BYTES {
            self.kept_bytes +=
                cells.iter().map(|cell| size_of::<String>() + cell.len()).sum::<usize>();
            self.kept.push(FoundProblem { file: file.to_owned(), problem, cells: cells.to_vec() });
        }
    }

    /// Adds what is wrong elsewhere.
    pub(super) fn add(&mut self, other: Self) {
        self.rows += other.rows;
        self.kept_bytes += other.kept_bytes;
        self.kept.extend(other.kept);
        for (code, count) in other.by_kind {
            *self.by_kind.entry(code).or_default() += count;
        }
    }

    /// The problems that cost a row, without warnings and total rows.
    pub fn that_cost_a_row(&self) -> impl Iterator<Item = &FoundProblem> {
        self.kept.iter().filter(|found| {
            let code = found.problem.code;
            !code.is_warning() && code != ProblemCode::TotalRow
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_kept_by_size_and_counted_beyond() {
        let mut problems = Problems::default();
        let wide = vec!["x".repeat(1_000); 2_000];
        for row in 1..=100 {
            let code = ProblemCode::DateMissing;
            let problem = Problem { row, column: String::new(), value: String::new(), code };
            problems.note("f.csv", problem, &wide);
        }
        assert!((20..40).contains(&problems.kept.len()), "{}", problems.kept.len());
        assert_eq!(problems.by_kind.get(&ProblemCode::DateMissing), Some(&100));
    }
}
