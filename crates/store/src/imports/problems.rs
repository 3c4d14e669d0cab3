//! The problems of an import with the cells of their rows, to be read in pages, downloaded,
//! corrected and imported again.

use crate::StoreError;
use crate::desk::{Desk, Tx};
use crate::dialect::{Bulk, Cells, Column, FromCells, Json, OnClash};
use crate::reach::tables::IMPORT_PROBLEMS;
use crate::reach::{Import, Permit, open};
use canopy_domain::imports::{Problem, ProblemCode};
use canopy_domain::primitives::ImportId;
use sea_query::{Asterisk, Expr, ExprTrait as _, Order};

/// Problems kept of one import; the counts on the import itself are complete.
const KEPT_MAX: usize = 100_000;
/// Problems read at once.
const READ_MAX: u32 = 10_000;

/// A problem with its place in the list and the cells of its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredProblem {
    /// Place in the list, from 0.
    pub seq: u64,
    /// What is wrong, where.
    pub problem: Problem,
    /// The row as it stands in the file.
    pub cells: Vec<String>,
}

impl FromCells for StoredProblem {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        let seq = cells.take()?;
        let (row, column, value) = (cells.take()?, cells.take()?, cells.take()?);
        let code: String = cells.take()?;
        let code: ProblemCode = serde_json::from_value(serde_json::Value::String(code))?;
        let problem = Problem { row, column, value, code };
        Ok(Self { seq, problem, cells: cells.take::<Json<_>>()?.0 })
    }
}

impl<D: AsRef<Desk>> Permit<'_, Import, D> {
    /// Problems of an import in the order of the file, beginning with place `from`.
    pub async fn problems(
        &self,
        import: ImportId,
        from: u64,
        limit: u32,
    ) -> Result<Vec<StoredProblem>, StoreError> {
        let from = i64::try_from(from).map_err(|_| StoreError::BadPageMark)?;
        let mut statement = open::select(IMPORT_PROBLEMS);
        statement
            .columns(["seq", "row_number", "column_name", "value", "code", "cells"])
            .and_where(Expr::col("import_id").eq(import.0))
            .and_where(Expr::col("seq").gte(from))
            .order_by("seq", Order::Asc)
            .limit(u64::from(limit.clamp(1, READ_MAX)));
        self.at().as_ref().fetch(&statement).await
    }

    /// How often each kind of problem occurs, most frequent first.
    pub async fn problem_counts(
        &self,
        import: ImportId,
    ) -> Result<Vec<(ProblemCode, u64)>, StoreError> {
        let mut statement = open::select(IMPORT_PROBLEMS);
        statement
            .column("code")
            .expr(Expr::col(Asterisk).count())
            .and_where(Expr::col("import_id").eq(import.0))
            .group_by_col("code");
        let rows: Vec<(String, u64)> = self.at().as_ref().fetch(&statement).await?;
        let mut counts = Vec::with_capacity(rows.len());
        for (code, count) in rows {
            counts.push((serde_json::from_value(serde_json::Value::String(code))?, count));
        }
        counts.sort_by_key(|(code, count): &(ProblemCode, u64)| (std::cmp::Reverse(*count), *code));
        Ok(counts)
    }
}

/// Replaces the problems of an import. Part of a step, which is audited.
pub(crate) async fn write_problems(
    tx: &Tx,
    import: ImportId,
    problems: &[(Problem, Vec<String>)],
) -> Result<(), StoreError> {
    let gone =
        open::delete(IMPORT_PROBLEMS).and_where(Expr::col("import_id").eq(import.0)).to_owned();
    tx.execute(&gone).await?;
    let problems = problems.get(..KEPT_MAX).unwrap_or(problems);
    let text = |of: &dyn Fn(&Problem) -> String| {
        Column::Text(problems.iter().map(|(problem, _)| Some(of(problem))).collect())
    };
    let cells: Result<Vec<_>, _> =
        problems.iter().map(|(_, cells)| serde_json::to_string(cells).map(Some)).collect();
    let places = (0_i64..).take(problems.len());
    let rows = problems.iter().map(|(problem, _)| i64::from(problem.row));
    tx.write_all(&Bulk {
        table: IMPORT_PROBLEMS.name(),
        columns: vec![
            ("import_id", Column::Uuid(vec![Some(import.0); problems.len()])),
            ("seq", Column::Integer(places.collect())),
            ("row_number", Column::Integer(rows.collect())),
            ("column_name", text(&|problem| shown(&problem.column))),
            ("value", text(&|problem| shown(&problem.value))),
            ("code", text(&|problem| code_of(problem.code))),
            ("cells", Column::Text(cells?)),
        ],
        on_clash: OnClash::Fail,
    })
    .await
    .map(drop)
}

/// A cell's text without control characters, which `PostgreSQL` refuses and no page can show.
fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// The code as serde writes it, which is the one the API shows.
fn code_of(code: ProblemCode) -> String {
    match serde_json::to_value(code) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}
