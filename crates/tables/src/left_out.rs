//! Rows that are left out, with what is wrong: counted all, kept as far as memory allows. Subtotals
//! and totals are told apart from bad rows. Leaves out what makes a row bad.

use crate::batch::AccountsRead;
use crate::text::{shorten, trim};
use crate::values::is_total_label;
use canopy_domain::imports::{Problem, ProblemCode};

/// The column at fault, where it is one, and what is wrong.
pub(crate) type Fault = (Option<usize>, ProblemCode);

/// What was left out so far.
pub(crate) struct LeftOut<'a> {
    headers: &'a [String],
    width: usize,
    kept_bytes: usize,
    pub(crate) problems: Vec<(Problem, Vec<String>)>,
    pub(crate) rows_bad: u64,
    pub(crate) rows_total_lines: u64,
}

impl<'a> LeftOut<'a> {
    /// For rows of `width` columns under these headers.
    pub(crate) fn new(headers: &'a [String], width: usize) -> Self {
        let (problems, kept_bytes) = (Vec::new(), 0);
        Self { headers, width, kept_bytes, problems, rows_bad: 0, rows_total_lines: 0 }
    }

    /// Counts a row and keeps what is wrong with it.
    pub(crate) fn tell(&mut self, number: u32, cells: &[&[u8]], (column, code): Fault) {
        let suspect = matches!(
            code,
            ProblemCode::AccountMissing
                | ProblemCode::OrganisationMissing
                | ProblemCode::WrongCellCount
        );
        let label = cells.iter().position(|cell| is_total_label(trim(cell), suspect));
        let (column, code) = match label {
            Some(at) => (Some(at), ProblemCode::TotalRow),
            None => (column, code),
        };
        if code == ProblemCode::TotalRow {
            self.rows_total_lines += 1;
        } else {
            self.rows_bad += 1;
        }
        if self.problems.len() >= AccountsRead::MOST_PROBLEMS
            || self.kept_bytes > AccountsRead::MOST_PROBLEM_BYTES
        {
            return;
        }
        let header = column.and_then(|at| self.headers.get(at)).cloned().unwrap_or_default();
        let cell = column.and_then(|at| cells.get(at));
        let value = cell.map_or_else(String::new, |cell| shorten(cell));
        let problem = Problem { row: number, column: header, value, code };
        // One cell more than there are columns shows that there are too many.
        let cells: Vec<String> =
            cells.iter().take(self.width + 1).map(|cell| shorten(cell)).collect();
        self.kept_bytes += cells.iter().map(|cell| size_of::<String>() + cell.len()).sum::<usize>();
        self.problems.push((problem, cells));
    }
}
