//! The sheet of problems: file, row, column, value, reason, and the row itself to be corrected.

use super::Headers;
use crate::console::whole;
use canopy_tables::write::{Cell, Sheet};
use canopy_texts::Texts;
use canopy_usecases::oneshot::Problems;

/// The sheet for people, also written alone.
pub(crate) fn problems_sheet(problems: &Problems, texts: Texts) -> Sheet {
    sheet(problems, texts, Headers::People)
}

pub(super) fn sheet(problems: &Problems, texts: Texts, headers: Headers) -> Sheet {
    let t = texts.cli();
    let columns = [
        ("file", t.col_file()),
        ("row", t.col_row()),
        ("column", t.col_column()),
        ("value", t.col_value()),
        ("reason", t.col_reason()),
        ("cells", t.col_cells()),
    ];
    let kept = problems.kept.iter().map(|found| {
        let problem = &found.problem;
        vec![
            Cell::from(found.file.as_str()),
            Cell::Integer(problem.row.into()),
            Cell::from(problem.column.as_str()),
            Cell::from(problem.value.as_str()),
            Cell::from(texts.imports().problem(problem.code)),
            Cell::Text(found.cells.join(" | ")),
        ]
    });
    let mut rows: Vec<Vec<Cell>> = kept.collect();
    let counted: u64 = problems.by_kind.values().sum();
    let more = counted.saturating_sub(rows.len() as u64);
    if more > 0 {
        rows.push(vec![Cell::Text(t.more_problems(whole(more)))]);
    }
    Sheet {
        name: headers.pick(("problems", t.sheet_problems())),
        headers: headers.all(&columns),
        rows,
    }
}
