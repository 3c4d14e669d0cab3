//! Cells as values: exact numbers, days and months, and what a column's cells agree on.

mod column;
mod date;
mod number;
mod words;

pub(crate) use column::{Agreement, agree};
pub(crate) use date::{DateOrder, Dated, MonthCell, iso_day, month_of, parse, tenth_of, year_of};
pub(crate) use number::{Number, NumberFault, fast, multiply, of_decimal, of_f64, read};
pub(crate) use words::{is_damaged_code, is_total_label, without_english_total};
