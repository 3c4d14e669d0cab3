//! Parquet as input.

use crate::fixture::{codes, money, names, opened, options, read, read_with};
use arrow::array::{
    ArrayRef, Date32Array, Decimal128Array, DictionaryArray, Float64Array, Int64Array, RecordBatch,
    StringArray, TimestampMicrosecondArray,
};
use arrow::datatypes::{Field, Int32Type, Schema};
use canopy_domain::imports::{FileKind, ProblemCode, Refusal};
use canopy_tables::{Format, Limits, ReadOptions, open};
use parquet::arrow::ArrowWriter;
use std::sync::Arc;

fn written(columns: Vec<(&str, ArrayRef)>) -> Vec<u8> {
    let fields: Vec<Field> = columns
        .iter()
        .map(|(name, array)| Field::new(*name, array.data_type().clone(), true))
        .collect();
    let schema = Arc::new(Schema::new(fields));
    let arrays = columns.into_iter().map(|(_, array)| array).collect();
    let batch = RecordBatch::try_new(Arc::clone(&schema), arrays).unwrap();
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut bytes, schema, None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    bytes
}

#[test]
fn typed_columns_are_read_exactly() {
    let amounts = Decimal128Array::from(vec![Some(12_345), Some(-50), None])
        .with_precision_and_scale(18, 2)
        .unwrap();
    let bytes = written(vec![
        ("order_date", Arc::new(Date32Array::from(vec![19_753, 19_754, 19_755]))),
        ("account_id", Arc::new(Int64Array::from(vec![7, 8, 7]))),
        ("account_name", Arc::new(StringArray::from(vec!["A", "B", "A"]))),
        ("quantity", Arc::new(Int64Array::from(vec![1, -1, 2]))),
        ("amount", Arc::new(amounts)),
    ]);
    let (read, kept) = read(&bytes);
    assert_eq!(kept.days(), ["2024-01-31", "2024-02-01"]);
    assert_eq!((codes(&read), names(&read)), (vec!["7", "8"], vec!["A", "B"]));
    assert_eq!(kept.amounts(), [1_234_500, -5_000]);
    assert_eq!(kept.codes(), [ProblemCode::AmountMissing]);
    assert_eq!(kept.problems[0].0.row, 3);
    let opened = opened(&bytes, &options()).unwrap();
    assert_eq!((opened.format(), opened.header_row()), (&Format::Parquet, 0));
    assert_eq!(opened.sample()[0][0], "2024-01-31");
}

#[test]
fn floating_columns_and_moments_are_read() {
    let micros = 1_706_700_000_000_000_i64;
    let bytes = written(vec![
        ("InvoiceDate", Arc::new(TimestampMicrosecondArray::from(vec![micros; 3]))),
        ("Customer ID", Arc::new(Float64Array::from(vec![Some(13_085.0), None, Some(13_085.0)]))),
        ("Quantity", Arc::new(Int64Array::from(vec![2, 3, -1]))),
        ("Price", Arc::new(Float64Array::from(vec![0.1 + 0.2, 1.0, 2.55]))),
    ]);
    let (read, kept) = read(&bytes);
    assert_eq!(codes(&read), ["13085"]);
    assert_eq!(kept.amounts(), [6_000, -25_500]);
    assert_eq!(kept.days(), ["2024-01-31"; 2]);
    assert_eq!(kept.codes(), [ProblemCode::AccountMissing]);
}

#[test]
fn dates_as_text_are_read() {
    let bytes = written(vec![
        ("date", Arc::new(StringArray::from(vec!["2024-01-31 07:45:00", "31.01.2024"]))),
        ("customer", Arc::new(StringArray::from(vec!["A", "B"]))),
        ("amount", Arc::new(StringArray::from(vec!["¥1,200", "x"]))),
    ]);
    let (_, kept) = read(&bytes);
    assert_eq!(kept.amounts(), [money(1_200)]);
    assert_eq!(kept.codes(), [ProblemCode::NumberUnreadable]);
}

#[test]
fn accounts_are_read_from_parquet() {
    let bytes = written(vec![
        ("account_code", Arc::new(Int64Array::from(vec![7, 8]))),
        ("account_name", Arc::new(StringArray::from(vec!["A", "B"]))),
    ]);
    let file = crate::fixture::file(&bytes);
    let opened = open(file.path(), "t", Some(FileKind::Accounts), &options()).unwrap();
    let rows = opened.read_accounts().unwrap().rows;
    assert_eq!(rows[1].code.as_deref(), Some("8"));
    assert_eq!(rows[1].row, 2);
}

#[test]
fn limits_hold_for_parquet() {
    let bytes = written(vec![("date", Arc::new(Date32Array::from(vec![19_753; 1_000])))]);
    let limits = Limits { max_rows: 10, ..Limits::default() };
    let refused = read_with(&bytes, &ReadOptions { limits, ..options() }).map(|_| ());
    assert_eq!(refused, Err(Refusal::TooCostly));
}

#[test]
fn moments_have_the_day_of_their_own_time_zone() {
    // Midnight of 1 February 2024 in Shanghai is 31 January in UTC.
    let micros = 1_706_716_800_000_000_i64;
    for (zone, day) in
        [("Asia/Shanghai", "2024-02-01"), ("+08:00", "2024-02-01"), ("UTC", "2024-01-31")]
    {
        let moments = TimestampMicrosecondArray::from(vec![micros]).with_timezone(zone);
        let bytes = written(vec![
            ("date", Arc::new(moments)),
            ("customer", Arc::new(StringArray::from(vec!["A"]))),
            ("amount", Arc::new(Int64Array::from(vec![1]))),
        ]);
        assert_eq!(read(&bytes).1.days(), [day], "{zone}");
    }
}

/// A file of a few kilobytes that says one long text in every row.
fn repeated(length: usize, rows: usize) -> Vec<u8> {
    let text = "x".repeat(length);
    let names: DictionaryArray<Int32Type> =
        DictionaryArray::new(vec![0; rows].into(), Arc::new(StringArray::from(vec![text])));
    written(vec![
        ("date", Arc::new(Date32Array::from(vec![19_753; rows]))),
        ("customer", Arc::new(names)),
        ("amount", Arc::new(Int64Array::from(vec![1; rows]))),
    ])
}

#[test]
fn a_long_text_that_stands_once_is_not_written_out_for_every_row() {
    // Written out at once, these would be almost 2 GB.
    let bytes = repeated(900_000, 2_000);
    assert!(bytes.len() < 2 << 20, "{}", bytes.len());
    let opened = opened(&bytes, &options()).unwrap();
    assert!(opened.sample()[0][1].len() <= 1_000);
    let refused = read_with(&bytes, &options()).map(|_| ());
    assert_eq!(refused, Err(Refusal::NoValidRow { rows: 2_000 }));
}
