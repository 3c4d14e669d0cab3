//! Random bytes and random tables: nothing panics, and what is written reads back.

use crate::fixture::{file, options, read_with};
use canopy_tables::write::{Cell, OutFormat, Sheet, to_bytes};
use canopy_tables::{Limits, ReadOptions, open};
use proptest::prelude::*;

fn quick() -> ReadOptions {
    let limits = Limits { seconds: 20, memory_bytes: 256 << 20, ..Limits::default() };
    ReadOptions { limits, ..options() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..3_000)) {
        let _ = read_with(&bytes, &quick());
    }

    #[test]
    fn random_bytes_below_a_header_never_panic(
        bytes in proptest::collection::vec(any::<u8>(), 0..2_000),
    ) {
        let table = [b"date,customer,amount\n2024-01-31,A,1\n".as_slice(), &bytes].concat();
        let _ = read_with(&table, &quick());
    }

    #[test]
    fn random_text_below_a_header_never_panics(text in "([0-9年月.,;/\"\n +-]|\\PC){0,300}") {
        let _ = read_with(format!("date,customer,amount\n2024-1-1,A,1\n{text}").as_bytes(), &quick());
    }

    #[test]
    fn random_workbooks_and_parquet_files_never_panic(
        bytes in proptest::collection::vec(any::<u8>(), 0..2_000),
        magic in prop_oneof![Just(b"PK\x03\x04".as_slice()), Just(b"PAR1".as_slice()),
            Just(b"\x1f\x8b\x08".as_slice()), Just(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice())],
    ) {
        let mut whole = [magic, &bytes].concat();
        if magic == b"PAR1" {
            let footer = u32::try_from(bytes.len() / 2).unwrap();
            whole.extend_from_slice(&footer.to_le_bytes());
            whole.extend_from_slice(b"PAR1");
        }
        prop_assert!(read_with(&whole, &quick()).is_err());
    }

    #[test]
    fn cells_written_as_csv_read_back(
        rows in proptest::collection::vec(("[a-z\"',;\n é汉]{1,12}[a-z]", 1..9_999_i64), 1..30),
    ) {
        let cell = |(name, amount): &(String, i64)| vec![
            Cell::from("2024-01-31"), Cell::Text(format!("x{name}")), Cell::Integer(*amount),
        ];
        let sheet = Sheet {
            name: "s".into(),
            headers: ["date", "customer", "amount"].map(String::from).to_vec(),
            rows: rows.iter().map(cell).collect(),
        };
        let bytes = to_bytes(OutFormat::Csv, &[sheet]).unwrap();
        let file = file(&bytes);
        let opened = open(file.path(), "t", None, &options()).unwrap();
        let shown: Vec<&str> = opened.sample().iter().map(|row| row[1].as_str()).collect();
        let written: Vec<String> =
            rows.iter().take(20).map(|(name, _)| format!("x{name}")).collect();
        prop_assert_eq!(shown, written);
    }
}

#[test]
fn a_parquet_file_with_any_byte_changed_never_panics() {
    let headers = ["date", "customer", "amount"].map(String::from).to_vec();
    let row =
        |at: i64| vec![Cell::from("2024-01-31"), Cell::Text(format!("A{at}")), Cell::Integer(at)];
    let sheet = Sheet { name: "s".into(), headers, rows: (0..50).map(row).collect() };
    let bytes = to_bytes(OutFormat::Parquet, &[sheet]).unwrap();
    for at in (4..bytes.len()).step_by(3) {
        let mut changed = bytes.clone();
        changed[at] ^= 0x55;
        let _ = read_with(&changed, &quick());
    }
}
