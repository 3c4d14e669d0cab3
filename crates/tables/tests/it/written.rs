//! What is written, read by others: calamine, `serde_json`, the parquet crate.

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use canopy_domain::Amount;
use canopy_tables::write::{Cell, OutFormat, Sheet, to_bytes, write_file};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use std::io::Cursor;

fn sheet() -> Sheet {
    let day = "2024-01-31".parse().unwrap();
    Sheet {
        name: "排名: 2024/一".into(),
        headers: ["客户", "金额", "次数", "增长", "日期"].map(String::from).to_vec(),
        rows: vec![
            vec![
                Cell::from("=1+1"),
                Cell::Money(Amount::from_ten_thousandths(-125_050)),
                Cell::Integer(3),
                Cell::Number(0.25),
                Cell::Day(day),
            ],
            vec![
                Cell::from("北京, \"协和\""),
                Cell::Empty,
                Cell::Integer(-4),
                Cell::Number(f64::NAN),
            ],
        ],
    }
}

#[test]
fn csv_has_a_mark_and_no_formulas() {
    let bytes = to_bytes(OutFormat::Csv, &[sheet()]).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let expected = "\u{feff}客户,金额,次数,增长,日期\n'=1+1,-12.505,3,0.25,2024-01-31\n\
                    \"北京, \"\"协和\"\"\",,-4,,\n";
    assert_eq!(text, expected);
}

#[test]
fn csv_of_ascii_has_no_mark() {
    let sheet = Sheet { name: "s".into(), headers: vec!["a".into()], rows: vec![vec![]] };
    assert_eq!(to_bytes(OutFormat::Csv, &[sheet]).unwrap(), b"a\n\"\"\n");
}

#[test]
fn workbooks_hold_text_as_text_and_numbers_as_numbers() {
    let bytes = to_bytes(OutFormat::Xlsx, &[sheet(), sheet()]).unwrap();
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["排名_ 2024_一", "排名_ 2024_一 (2)"]);
    let range = book.worksheet_range("排名_ 2024_一").unwrap();
    assert_eq!(range.get_value((1, 0)), Some(&Data::String("=1+1".into())));
    assert_eq!(range.get_value((1, 1)), Some(&Data::Float(-12.505)));
    assert!(matches!(range.get_value((1, 4)), Some(Data::DateTime(_))));
    assert_eq!(range.get_value((2, 3)), Some(&Data::Empty));
}

#[test]
fn json_is_one_object_per_row() {
    let bytes = to_bytes(OutFormat::Json, &[sheet()]).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let row = &value["rows"][0];
    assert_eq!(row["客户"], "=1+1");
    assert_eq!(row["金额"].to_string(), "-12.505");
    assert_eq!(row["日期"], "2024-01-31");
    assert!(value["rows"][1]["增长"].is_null());
    let two = Sheet { name: "b".into(), ..sheet() };
    let bytes = to_bytes(OutFormat::Json, &[sheet(), two]).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(value["b"][1]["次数"], -4);
}

#[test]
fn parquet_has_typed_columns() {
    let bytes = to_bytes(OutFormat::Parquet, &[sheet()]).unwrap();
    let builder = ParquetRecordBatchReaderBuilder::try_new(bytes::Bytes::from(bytes)).unwrap();
    let types: Vec<String> =
        builder.schema().fields().iter().map(|f| f.data_type().to_string()).collect();
    assert_eq!(types, ["Utf8", "Decimal128(18, 4)", "Int64", "Float64", "Date32"]);
    let batch = builder.build().unwrap().next().unwrap().unwrap();
    assert_eq!((batch.num_rows(), batch.column(1).null_count()), (2, 1));
}

#[test]
fn files_are_written_by_their_extension_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    for format in OutFormat::ALL {
        let path = folder.path().join(format!("out.{}", format.extension().to_uppercase()));
        write_file(&path, &[sheet()]).unwrap();
        assert_eq!(std::fs::read(&path).unwrap()[..2], magic(format));
    }
    let refused = write_file(&folder.path().join("out.doc"), &[sheet()]);
    assert_eq!(refused.unwrap_err().kind(), std::io::ErrorKind::InvalidInput);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 4);
}

fn magic(format: OutFormat) -> [u8; 2] {
    match format {
        OutFormat::Csv => [0xef, 0xbb],
        OutFormat::Xlsx => *b"PK",
        OutFormat::Json => *b"{\"",
        OutFormat::Parquet => *b"PA",
    }
}
