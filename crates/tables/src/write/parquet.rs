//! Tables as Parquet with typed columns.

use super::{Cell, Sheet};
use ::parquet::arrow::ArrowWriter;
use ::parquet::basic::{Compression, ZstdLevel};
use ::parquet::file::properties::WriterProperties;
use arrow::array::{
    ArrayRef, Date32Array, Decimal128Array, Float64Array, Int64Array, RecordBatch, StringArray,
};
use arrow::datatypes::{Field, Schema};
use canopy_domain::primitives::day_number;
use std::io;
use std::sync::Arc;

const SCALE: i8 = 4;
/// Digits of money; one more where a value needs it.
const PRECISION: u8 = 18;
const BEYOND: u64 = 10_u64.pow(PRECISION as u32);

/// What all cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Empty,
    Integer,
    Number,
    Money,
    Day,
    Text,
}

/// The sheet as one Parquet file.
pub(super) fn to_bytes(sheet: &Sheet) -> io::Result<Vec<u8>> {
    let mut fields = Vec::new();
    let mut arrays = Vec::new();
    for (at, header) in sheet.headers.iter().enumerate() {
        let array = column(sheet, at)?;
        fields.push(Field::new(header, array.data_type().clone(), true));
        arrays.push(array);
    }
    let schema = Arc::new(Schema::new(fields));
    let batch = RecordBatch::try_new(Arc::clone(&schema), arrays).map_err(io::Error::other)?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        .build();
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut bytes, schema, Some(properties))?;
    writer.write(&batch)?;
    writer.close()?;
    Ok(bytes)
}

fn column(sheet: &Sheet, at: usize) -> io::Result<ArrayRef> {
    let cells = || sheet.rows.iter().map(move |row| row.get(at).unwrap_or(&Cell::Empty));
    let kind = cells().map(kind_of).fold(Kind::Empty, common);
    Ok(match kind {
        Kind::Integer => Arc::new(cells().map(integer).collect::<Int64Array>()),
        Kind::Number => Arc::new(cells().map(number).collect::<Float64Array>()),
        Kind::Day => Arc::new(cells().map(day).collect::<Date32Array>()),
        Kind::Money => {
            let large = |raw: i64| raw.unsigned_abs() >= BEYOND;
            let precision = PRECISION + u8::from(cells().filter_map(money).any(large));
            let values = cells().map(|cell| money(cell).map(i128::from));
            let array = values.collect::<Decimal128Array>();
            Arc::new(array.with_precision_and_scale(precision, SCALE).map_err(io::Error::other)?)
        }
        Kind::Text | Kind::Empty => {
            let text = |cell: &Cell| (kind_of(cell) != Kind::Empty).then(|| cell.to_plain());
            Arc::new(cells().map(text).collect::<StringArray>())
        }
    })
}

fn kind_of(cell: &Cell) -> Kind {
    match cell {
        Cell::Empty => Kind::Empty,
        Cell::Text(_) => Kind::Text,
        Cell::Integer(_) => Kind::Integer,
        Cell::Number(_) => Kind::Number,
        Cell::Money(_) => Kind::Money,
        Cell::Day(_) => Kind::Day,
    }
}

/// The kind that holds both.
fn common(left: Kind, right: Kind) -> Kind {
    match (left, right) {
        (same, other) if same == other => same,
        (Kind::Empty, kind) | (kind, Kind::Empty) => kind,
        (Kind::Integer, Kind::Number) | (Kind::Number, Kind::Integer) => Kind::Number,
        _ => Kind::Text,
    }
}

fn integer(cell: &Cell) -> Option<i64> {
    if let Cell::Integer(number) = cell { Some(*number) } else { None }
}

fn number(cell: &Cell) -> Option<f64> {
    match cell {
        Cell::Number(number) => Some(*number).filter(|number| number.is_finite()),
        Cell::Integer(number) => Some(*number as f64),
        _ => None,
    }
}

fn money(cell: &Cell) -> Option<i64> {
    if let Cell::Money(amount) = cell { Some(amount.ten_thousandths()) } else { None }
}

fn day(cell: &Cell) -> Option<i32> {
    if let Cell::Day(day) = cell { Some(day_number(*day)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use arrow::datatypes::DataType;
    use canopy_domain::Amount;

    #[test]
    fn money_is_an_exact_decimal() {
        let rows = vec![vec![Cell::Money(Amount::from_ten_thousandths(125_000))], vec![]];
        let sheet = Sheet { name: "x".into(), headers: vec!["amount".into()], rows };
        let array = column(&sheet, 0).unwrap();
        assert_eq!(array.data_type(), &DataType::Decimal128(PRECISION, SCALE));
        assert_eq!(array.null_count(), 1);
    }

    #[test]
    fn mixed_columns_become_text() {
        let rows = vec![vec![Cell::Integer(1)], vec![Cell::from("a")]];
        let sheet = Sheet { name: "x".into(), headers: vec!["a".into()], rows };
        assert_eq!(column(&sheet, 0).unwrap().data_type(), &DataType::Utf8);
    }
}
