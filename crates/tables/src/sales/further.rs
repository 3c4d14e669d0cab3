//! What lines of invoices, receipts and answers say besides account, day and amount.

use super::cells::{Cells, TypedDay};
use super::fault::Fault;
use super::lines::Lines;
use super::plan::{DayColumn, Further, Plan};
use super::rows::number;
use crate::batch::{NO_COST, NO_DAY};
use crate::text::{clean, is_blank, trim};
use crate::values::{self, Dated};
use canopy_domain::imports::ProblemCode;

/// Longest text kept of a cell.
const LONGEST: usize = 2_000;
/// The best answer to a survey, in ten-thousandths.
const BEST: i64 = 100_000;

/// The further cells of one line.
#[derive(Debug, Clone, Default)]
pub(crate) struct FurtherLine {
    pub(crate) due: i32,
    pub(crate) paid: i64,
    pub(crate) paid_day: i32,
    pub(crate) texts: [String; 3],
}

/// Reads the further cells of a row whose amount is known.
pub(crate) fn read<'a>(
    row: impl Cells<'a>,
    amount: i64,
    (plan, further): (&Plan, &Further),
    lines: &mut Lines<'_>,
) -> Result<FurtherLine, Fault> {
    if let (true, Some(at)) = (further.needs_document, plan.document)
        && is_blank(row.cell(at))
    {
        return Err(Fault::cell(at, ProblemCode::DocumentMissing));
    }
    if let (true, Some(column)) = (further.is_score, plan.amount)
        && !(0..=BEST).contains(&amount)
    {
        return Err(Fault::cell(column.index, ProblemCode::ScoreOutOfRange));
    }
    let paid_day = further.paid_day.map_or(Ok(NO_DAY), |column| day(row, column))?;
    let stated = match further.paid {
        Some(column) => number(row, column, lines)?,
        None => None,
    };
    // Where only the day is known, all of it was paid.
    let whole = (paid_day != NO_DAY).then_some(amount);
    let mut texts: [String; 3] = Default::default();
    for (text, at) in texts.iter_mut().zip(further.texts.into_iter().flatten()) {
        if let Some(at) = at {
            *text = short(row.cell(at));
        }
    }
    Ok(FurtherLine {
        due: further.due.map_or(Ok(NO_DAY), |column| day(row, column))?,
        paid: stated.or(whole).unwrap_or(NO_COST),
        paid_day,
        texts,
    })
}

/// The day in a cell; [`NO_DAY`] where it is blank.
fn day<'a>(row: impl Cells<'a>, column: DayColumn) -> Result<i32, Fault> {
    match row.day(column.index) {
        TypedDay::Day(day) => return Ok(day),
        TypedDay::Missing => return Ok(NO_DAY),
        TypedDay::Untyped => {}
    }
    let cell = trim(row.cell(column.index));
    if is_blank(cell) {
        return Ok(NO_DAY);
    }
    values::iso_day(cell)
        .or_else(|| values::parse(cell, column.order).map(Dated::day))
        .ok_or(Fault::cell(column.index, ProblemCode::DateUnreadable))
}

fn short(cell: &[u8]) -> String {
    let text = String::from_utf8_lossy(trim(cell));
    clean(&text).chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}
