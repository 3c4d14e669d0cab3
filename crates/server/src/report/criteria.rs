//! The receipts: one row per account and criterion, in as many sheets as a workbook needs.

use super::ranking::rounded;
use super::{Headers, Report};
use canopy_domain::screening::{CriterionResult, Value};
use canopy_tables::write::{Cell, Sheet};

/// Rows of one sheet; a workbook's sheet ends at 1,048,576.
const ROWS: usize = 1_000_000;

pub(super) fn sheets(report: &Report<'_>, headers: Headers) -> Vec<Sheet> {
    let t = report.texts.cli();
    let columns = [
        ("rank", t.col_rank()),
        ("account_code", t.col_account_code()),
        ("account_name", t.col_account_name()),
        ("dimension", t.col_dimension()),
        ("criterion", t.col_criterion()),
        ("value", t.col_value()),
        ("points", t.col_points()),
        ("weight", t.col_weight()),
        ("contribution", t.col_contribution()),
        ("answer", t.col_basis()),
    ];
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for at in report.screened.ranking() {
        rows.extend(receipt(report, headers, at).unwrap_or_default());
    }
    let name = headers.pick(("criteria", t.sheet_criteria()));
    let whole = headers == Headers::Programs || rows.len() <= ROWS;
    let size = if whole { rows.len().max(1) } else { ROWS };
    let mut sheets: Vec<Sheet> = Vec::new();
    while !rows.is_empty() || sheets.is_empty() {
        let rest = rows.split_off(size.min(rows.len()));
        let number = sheets.len() + 1;
        let name = if number == 1 { name.clone() } else { format!("{name} {number}") };
        sheets.push(Sheet { name, headers: headers.all(&columns), rows });
        rows = rest;
    }
    sheets
}

fn receipt(report: &Report<'_>, headers: Headers, at: usize) -> Option<Vec<Vec<Cell>>> {
    let account = report.screened.measured.accounts.get(at)?;
    let result = report.screened.result(at)?;
    let lang = report.texts.lang();
    let lines = report.criteria().zip(&result.criteria).map(|((dimension, criterion), line)| {
        let (dimension, criterion) = match headers {
            Headers::People => (dimension.name.get(lang), criterion.name.get(lang)),
            Headers::Programs => (dimension.code.as_str(), criterion.code.as_str()),
        };
        let mut cells = vec![
            Cell::Integer(result.rank.into()),
            Cell::text(account.code.as_deref()),
            Cell::text(account.name.as_deref()),
            Cell::from(dimension),
            Cell::from(criterion),
        ];
        cells.extend(line_cells(report, line));
        cells
    });
    Some(lines.collect())
}

fn line_cells(report: &Report<'_>, line: &CriterionResult) -> [Cell; 5] {
    let value = match &line.value {
        Value::Number(number) => Cell::Number(rounded(*number, 6)),
        Value::Text(text) => Cell::from(text.as_str()),
        Value::Missing => Cell::Empty,
    };
    [
        value,
        line.points.map_or(Cell::Empty, |points| Cell::Number(rounded(points, 4))),
        Cell::Number(rounded(line.weight, 6)),
        Cell::Number(rounded(line.contribution, 4)),
        Cell::from(report.texts.screening().answer(line.answer)),
    ]
}
