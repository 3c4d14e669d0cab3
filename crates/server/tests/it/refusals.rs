//! What is refused: exit code 2, a reason and a way out, and no file written; and what is told.

use crate::fixture::{Desk, sales};
use arrow::array::{ArrayRef, Date32Array, DictionaryArray, Int64Array, RecordBatch, StringArray};
use arrow::datatypes::Int32Type;
use canopy_tables::write::{Cell, OutFormat, Sheet, to_bytes};
use parquet::arrow::ArrowWriter;
use std::io::{Cursor, Write as _};
use std::sync::Arc;

#[test]
fn hostile_and_broken_files_are_refused_and_nothing_is_written() {
    let desk = Desk::empty();
    let cases: [(&str, &[u8]); 8] = [
        ("empty.csv", b""),
        ("noise.xlsx", &[0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5]),
        ("binary.csv", &[0, 159, 146, 150, 0, 0, 1, 2, 255, 254]),
        ("cut.parquet", b"PAR1 and nothing more"),
        ("old.xls", &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0]),
        ("cut.csv.gz", &[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff]),
        ("words.csv", b"just,some\nwords,here\n"),
        ("header.csv", "日期,客户名称,金额\n".as_bytes()),
    ];
    for (name, bytes) in cases {
        desk.put(name, bytes);
        for verb in ["metrics", "screen"] {
            let words = format!("{verb} {name} --as-of 2025-12-31 --lang en --out out.xlsx");
            let ran = desk.run(&words).refused();
            assert!(ran.err.starts_with("Error: "), "{name}: {}", ran.err);
            assert!(!desk.has("out.xlsx"), "{name}");
        }
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let ran = Desk::empty().run("metrics nowhere.csv --as-of 2025-12-31 --lang en").refused();
    insta::assert_snapshot!(ran.err, @"Error: nowhere.csv is not there or cannot be opened. Check the name and the path.");
}

#[test]
fn bad_rows_stop_the_job_until_someone_says_to_go_on() {
    let desk = Desk::with_sales();
    let bad = sales()
        + "2025-13-45,D,C1,云上第一医院,产品1,1,100\n2025-06-01,D,C1,云上第一医院,产品1,1,abc\n";
    desk.put("bad.csv", bad.as_bytes());
    let words = "screen bad.csv --standard standard.toml --as-of 2025-12-31 --out r.xlsx";
    for lang in ["zh-CN", "en"] {
        let ran = desk.run(&format!("{words} --lang {lang}")).refused();
        insta::assert_snapshot!(format!("bad_rows_{lang}"), ran.err);
        assert_eq!(ran.out, "");
        assert!(!desk.has("r.xlsx"));
    }
    let ran = desk.run(&format!("{words} --lang en --good-only")).fine();
    assert!(ran.out.contains("Went on without 2 rows"), "{}", ran.out);
    assert!(desk.has("r.xlsx"));
    desk.run("metrics bad.csv --dry-run --lang en --out problems.csv").fine();
    let problems = desk.text("problems.csv");
    assert_eq!(problems.lines().count(), 3, "{problems}");
    assert!(problems.contains("abc"), "{problems}");
}

#[test]
fn total_rows_do_not_stop_the_job() {
    let desk = Desk::empty();
    desk.put("t.csv", (sales() + ",,合计,,,,123456.00\n").as_bytes());
    let ran = desk.run("metrics t.csv --as-of 2025-12-31 --lang en --out m.csv").fine();
    assert!(ran.out.contains("1 subtotal or total row was not counted"), "{}", ran.out);
}

#[test]
fn mistakes_on_the_command_line_are_explained() {
    let desk = Desk::with_sales();
    let cases = [
        ("metrics sales.csv --as-of yesterday", "“yesterday” is not a day"),
        ("metrics sales.csv --as-of 2025-12-31 --months 0", "between 1 and 120"),
        ("metrics sales.csv --as-of 2025-12-31 --out m.docx", "m.docx: write to .xlsx"),
        ("metrics sales.csv --map amount", "“amount” is not a column map"),
        ("metrics sales.csv --map amount=Nothing", "no column “Nothing”"),
        ("screen sales.csv --standard none", "no built-in standard “none”"),
        ("screen", "<FILE>... is missing"),
        ("screen sales.csv --topp 3", "--topp is not known"),
        ("paint", "paint is not known"),
        ("", "Say what to do"),
    ];
    for (words, expected) in cases {
        let mut all: Vec<&str> = words.split_whitespace().collect();
        all.extend(["--lang", "en"]);
        let ran = desk.run_words(&all).refused();
        assert!(ran.err.contains(expected), "{words}: {}", ran.err);
    }
}

#[test]
fn a_result_that_cannot_be_written_is_refused() {
    let desk = Desk::with_sales();
    let words = "metrics sales.csv --as-of 2025-12-31 --lang en --out no/such/folder/m.csv";
    let ran = desk.run(words).refused();
    assert!(ran.err.contains("cannot be written"), "{}", ran.err);
}

/// Runs both commands on a file that must be refused, in both languages; nothing is written.
fn refused_with(name: &str, bytes: &[u8], expected: &str) {
    let desk = Desk::empty();
    desk.put(name, bytes);
    for verb in ["metrics", "screen"] {
        for lang in ["zh-CN", "en"] {
            let words = format!("{verb} {name} --as-of 2025-12-31 --lang {lang} --out out.xlsx");
            let ran = desk.run(&words).refused();
            assert!(lang != "en" || ran.err.contains(expected), "{name}: {}", ran.err);
            assert_eq!((ran.out.as_str(), desk.has("out.xlsx")), ("", false), "{name}");
        }
    }
}

#[test]
fn a_workbook_that_unpacks_to_gigabytes_is_refused() {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let deflated = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated);
    writer.start_file("xl/workbook.xml", deflated).unwrap();
    writer.write_all(b"<workbook/>").unwrap();
    writer.start_file("xl/worksheets/sheet1.xml", deflated).unwrap();
    writer.write_all(&vec![b' '; 64 << 20]).unwrap();
    let bytes = writer.finish().unwrap().into_inner();
    assert!(bytes.len() < 200_000);
    refused_with("bomb.xlsx", &bytes, "more time or memory");
}

#[test]
fn a_parquet_file_that_repeats_a_long_text_is_refused_in_little_memory() {
    let rows = 2_000;
    let text = StringArray::from(vec!["x".repeat(900_000)]);
    let names: DictionaryArray<Int32Type> =
        DictionaryArray::new(vec![0; rows].into(), Arc::new(text));
    let columns: [(&str, ArrayRef); 3] = [
        ("date", Arc::new(Date32Array::from(vec![19_753; rows]))),
        ("customer", Arc::new(names)),
        ("amount", Arc::new(Int64Array::from(vec![1; rows]))),
    ];
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut bytes, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    refused_with("bomb.parquet", &bytes, "All 2,000 rows that were read are bad");
}

#[test]
fn a_workbook_with_a_password_is_refused_and_named() {
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.resize(2_048, 0);
    bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(4_096, 0);
    refused_with("locked.xlsx", &bytes, "password");
}

#[test]
fn a_file_without_a_needed_column_is_refused_and_the_column_named() {
    let table = "日期,客户名称,备注\n2025-01-31,甲医院,好\n";
    refused_with("no-amount.csv", table.as_bytes(), "Amount");
    let cells = |cells: [&str; 3]| cells.map(Cell::from).to_vec();
    let sheet = Sheet {
        name: "s".to_owned(),
        headers: ["客户名称", "金额", "备注"].map(str::to_owned).to_vec(),
        rows: vec![cells(["甲医院", "5", "好"])],
    };
    refused_with("no-date.xlsx", &to_bytes(OutFormat::Xlsx, &[sheet]).unwrap(), "Date");
}

#[test]
fn a_file_without_a_good_row_is_refused() {
    let table = "日期,客户名称,金额\n2025-13-45,甲医院,5\n2025-01-31,甲医院,五\n,,\n";
    refused_with("bad.csv", table.as_bytes(), "All 2 rows that were read are bad");
}

#[test]
fn sheets_that_were_not_read_are_told_in_every_run() {
    let desk = Desk::empty();
    let sheet = |name: &str, day: &str| Sheet {
        name: name.to_owned(),
        headers: ["日期", "客户名称", "金额"].map(str::to_owned).to_vec(),
        rows: vec![vec![Cell::from(day), Cell::from("甲医院"), Cell::Integer(5)]],
    };
    let sheets =
        [sheet("一月", "2025-01-31"), sheet("二月", "2025-02-28"), sheet("三月", "2025-03-31")];
    desk.put("s.xlsx", &to_bytes(OutFormat::Xlsx, &sheets).unwrap());
    let told = "Only the sheet “一月” was read; 2 other sheets were not.\nAttention: 二月 and 三月 have the same columns and were not read.";
    let bare = desk.run("metrics s.xlsx --as-of 2025-12-31 --lang en").fine();
    assert!(bare.err.starts_with(told), "{}", bare.err);
    for words in ["metrics s.xlsx --dry-run", "metrics s.xlsx --out m.csv", "screen s.xlsx"] {
        let ran = desk.run(&format!("{words} --as-of 2025-12-31 --lang en")).fine();
        assert!(ran.out.contains(told), "{words}: {}", ran.out);
    }
    let chosen = desk.run("metrics s.xlsx --sheet 二月 --as-of 2025-12-31 --lang en").fine();
    assert!(chosen.err.starts_with("Only the sheet “二月” was read; 2 other"), "{}", chosen.err);
    assert!(!chosen.err.contains("Attention"), "{}", chosen.err);
}
