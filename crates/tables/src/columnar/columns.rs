//! A batch of Parquet columns as rows of typed cells.

use crate::sales::{Cells, Dating, Plan, TypedDay};
use crate::sheet::number_text;
use crate::values::{self, Number, NumberFault};
use arrow::array::{
    Array, ArrayRef, Date32Array, Decimal128Array, Float64Array, Int64Array, RecordBatch,
    StringArray,
};
use arrow::compute::cast;
use arrow::datatypes::DataType;
use canopy_domain::imports::Refusal;
use std::borrow::Cow;

/// The columns of one batch, each in the form the plan asks for.
pub(crate) struct Columns {
    /// By the column's number in the file.
    columns: Vec<Column>,
    first_row: u32,
}

enum Column {
    /// Not asked for.
    Absent,
    Text(StringArray),
    Float(Float64Array),
    Integer(Int64Array),
    Decimal(Decimal128Array, i8),
    Day(Date32Array),
}

/// One row of a batch.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    columns: &'a Columns,
    index: usize,
}

/// What the plan wants of a column.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Text,
    Number,
    Day,
}

impl Columns {
    /// Which columns a plan needs, in order.
    pub(crate) fn needed(plan: &Plan) -> Vec<usize> {
        (0..plan.width).filter(|at| wanted(plan, *at).is_some()).collect()
    }

    /// Brings the columns of a batch, which are those needed, into form. `first_row` is the number
    /// of its first row.
    pub(crate) fn new(batch: &RecordBatch, plan: &Plan, first_row: u32) -> Result<Self, Refusal> {
        let mut arrays = batch.columns().iter();
        let mut columns = Vec::with_capacity(plan.width);
        for at in 0..plan.width {
            let column = match wanted(plan, at) {
                None => Column::Absent,
                Some(wanted) => match arrays.next() {
                    Some(array) => formed(array, wanted).map_err(super::unreadable)?,
                    None => Column::Absent,
                },
            };
            columns.push(column);
        }
        Ok(Self { columns, first_row })
    }

    /// The row at this place of the batch.
    pub(crate) fn row(&self, index: usize) -> Row<'_> {
        Row { columns: self, index }
    }
}

fn wanted(plan: &Plan, at: usize) -> Option<Wanted> {
    let is = |column: Option<usize>| column == Some(at);
    let texts = [
        plan.account_code,
        plan.account_name,
        plan.product_code,
        plan.product_name,
        plan.product_class,
        plan.document,
    ];
    let further = plan.further.as_ref();
    let paid = further.and_then(|further| further.paid);
    let numbers = [plan.amount, plan.quantity, plan.price, plan.cost, paid];
    if further.is_some_and(|further| further.days().any(|day| day == at)) {
        return Some(Wanted::Day);
    }
    if further.is_some_and(|further| further.texts().any(|text| text == at)) {
        return Some(Wanted::Text);
    }
    let dated = match &plan.dating {
        Dating::Day(day) => (*day == at).then_some(Wanted::Day),
        Dating::Month(month, year) => {
            let text = is(*year).then_some(Wanted::Text);
            (*month == at).then_some(Wanted::Day).or(text)
        }
        Dating::Columns(months) => {
            months.iter().any(|(column, _)| column.index == at).then_some(Wanted::Number)
        }
    };
    if dated.is_some() {
        dated
    } else if numbers.iter().flatten().any(|column| column.index == at) {
        Some(Wanted::Number)
    } else {
        let attribute = plan.attributes.iter().any(|(column, _)| *column == at);
        (attribute || texts.into_iter().any(is)).then_some(Wanted::Text)
    }
}

fn formed(array: &ArrayRef, wanted: Wanted) -> Result<Column, arrow::error::ArrowError> {
    let kind = array.data_type();
    match wanted {
        Wanted::Number if kind.is_integer() => Ok(Column::Integer(as_integers(array)?)),
        Wanted::Number if kind.is_floating() => Ok(Column::Float(as_floats(array)?)),
        Wanted::Number => match kind {
            DataType::Decimal128(_, scale)
            | DataType::Decimal32(_, scale)
            | DataType::Decimal64(_, scale)
            | DataType::Decimal256(_, scale) => {
                let wide = cast(array, &DataType::Decimal128(38, *scale))?;
                let decimals = wide.as_any().downcast_ref::<Decimal128Array>().cloned();
                Ok(decimals.map_or(Column::Absent, |array| Column::Decimal(array, *scale)))
            }
            _ => as_text(array),
        },
        Wanted::Day if kind.is_temporal() => as_days(array),
        Wanted::Day | Wanted::Text => as_text(array),
    }
}

fn as_integers(array: &ArrayRef) -> Result<Int64Array, arrow::error::ArrowError> {
    let wide = cast(array, &DataType::Int64)?;
    Ok(wide
        .as_any()
        .downcast_ref::<Int64Array>()
        .cloned()
        .unwrap_or_else(|| Int64Array::new_null(array.len())))
}

fn as_floats(array: &ArrayRef) -> Result<Float64Array, arrow::error::ArrowError> {
    let wide = cast(array, &DataType::Float64)?;
    Ok(wide
        .as_any()
        .downcast_ref::<Float64Array>()
        .cloned()
        .unwrap_or_else(|| Float64Array::new_null(array.len())))
}

/// Days of dates and of moments, the latter in the time zone of their column.
fn as_days(array: &ArrayRef) -> Result<Column, arrow::error::ArrowError> {
    if !matches!(array.data_type(), DataType::Timestamp(..) | DataType::Date32 | DataType::Date64) {
        return as_text(array);
    }
    let days = cast(array, &DataType::Date32)?;
    let days = days.as_any().downcast_ref::<Date32Array>().cloned();
    Ok(days.map_or(Column::Absent, Column::Day))
}

fn as_text(array: &ArrayRef) -> Result<Column, arrow::error::ArrowError> {
    if array.data_type().is_nested() {
        return Ok(Column::Absent);
    }
    if array.data_type().is_floating() {
        let texts = as_floats(array)?.iter().map(|n| n.map(number_text)).collect::<StringArray>();
        return Ok(Column::Text(texts));
    }
    let texts = cast(array, &DataType::Utf8)?;
    let texts = texts.as_any().downcast_ref::<StringArray>().cloned();
    Ok(texts.map_or(Column::Absent, Column::Text))
}

impl<'a> Cells<'a> for Row<'a> {
    #[inline]
    fn row(self) -> u32 {
        let index = u32::try_from(self.index).unwrap_or(u32::MAX);
        self.columns.first_row.saturating_add(index)
    }

    #[inline]
    fn len(self) -> usize {
        self.columns.columns.len()
    }

    #[inline]
    fn cell(self, at: usize) -> &'a [u8] {
        match self.columns.columns.get(at) {
            Some(Column::Text(texts)) if texts.is_valid(self.index) => {
                texts.value(self.index).as_bytes()
            }
            _ => &[],
        }
    }

    fn shown(self, at: usize) -> Cow<'a, [u8]> {
        let index = self.index;
        let text = match self.columns.columns.get(at) {
            Some(Column::Float(array)) if array.is_valid(index) => number_text(array.value(index)),
            Some(Column::Integer(array)) if array.is_valid(index) => array.value(index).to_string(),
            Some(Column::Decimal(array, _)) if array.is_valid(index) => {
                array.value_as_string(index)
            }
            Some(Column::Day(array)) if array.is_valid(index) => {
                array.value_as_date(index).map(|day| day.to_string()).unwrap_or_default()
            }
            _ => return Cow::Borrowed(self.cell(at)),
        };
        Cow::Owned(text.into_bytes())
    }

    #[inline]
    fn number(self, at: usize, factor: u32) -> Option<Result<Option<Number>, NumberFault>> {
        let index = self.index;
        let read = match self.columns.columns.get(at)? {
            Column::Float(array) => {
                array.is_valid(index).then(|| values::of_f64(array.value(index), factor))
            }
            Column::Integer(array) => array
                .is_valid(index)
                .then(|| values::of_decimal(i128::from(array.value(index)), 0, factor)),
            Column::Decimal(array, scale) => array
                .is_valid(index)
                .then(|| values::of_decimal(array.value(index), *scale, factor)),
            Column::Text(_) | Column::Day(_) => return None,
            Column::Absent => None,
        };
        Some(read.transpose())
    }

    #[inline]
    fn day(self, at: usize) -> TypedDay {
        match self.columns.columns.get(at) {
            Some(Column::Day(days)) if days.is_null(self.index) => TypedDay::Missing,
            Some(Column::Day(days)) => TypedDay::Day(days.value(self.index)),
            _ => TypedDay::Untyped,
        }
    }
}
