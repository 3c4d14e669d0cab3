//! Files that must be refused, clearly and without harm.

use crate::fixture::{opened, options, read_with};
use canopy_domain::imports::Refusal;
use canopy_tables::{Limits, ReadOptions, open};
use flate2::{Compression, write::GzEncoder};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

fn refusal(bytes: &[u8]) -> Refusal {
    opened(bytes, &options()).map(|_| ()).unwrap_err()
}

#[test]
fn what_is_not_there_is_not_found() {
    let refused = open("/nowhere/x.csv".as_ref(), "x.csv", None, &options()).map(|_| ());
    assert_eq!(refused, Err(Refusal::NotFound { file: "x.csv".into() }));
    let folder = tempfile::tempdir().unwrap();
    let refused = open(folder.path(), "folder", None, &options()).map(|_| ());
    assert_eq!(refused, Err(Refusal::NotFound { file: "folder".into() }));
}

#[test]
fn empty_files_are_refused() {
    for bytes in [b"".as_slice(), b"\n\n", b"\xef\xbb\xbf", b" , \n,\n"] {
        assert_eq!(refusal(bytes), Refusal::Empty, "{bytes:?}");
    }
}

#[test]
fn other_formats_are_unknown() {
    let picture = [b"\x89PNG\r\n\x1a\n".as_slice(), &[0, 0, 0, 13, 1, 2, 3, 4]].concat();
    let files: [&[u8]; 4] = [&picture, b"%PDF-1.7\n1 0 obj\n", b"<html><table>", &[0; 4096]];
    for bytes in files {
        assert_eq!(refusal(bytes), Refusal::UnknownFormat, "{bytes:?}");
    }
    assert_eq!(refusal(&archive(&[("readme.txt", b"hello".as_slice())])), Refusal::UnknownFormat);
}

#[test]
fn a_table_without_header_is_refused() {
    let refused = refusal(b"2024-01-31,17,3\n2024-02-01,18,4\n");
    assert_eq!(refused, Refusal::NoHeader);
}

#[test]
fn a_missing_column_is_named() {
    let refused = read_with(b"date,customer,note\n2024-01-31,A,x\n", &options()).map(|_| ());
    assert!(matches!(refused, Err(Refusal::MissingColumn { .. })), "{refused:?}");
}

fn compound(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.resize(2048, 0);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(4096, 0);
    bytes
}

#[test]
fn a_password_protected_workbook_is_said_to_be_one() {
    assert_eq!(refusal(&compound("EncryptedPackage")), Refusal::PasswordProtected);
}

#[test]
fn an_old_workbook_is_said_to_be_one() {
    assert_eq!(refusal(&compound("Workbook")), Refusal::OldWorkbook);
    assert_eq!(refusal(&compound("WordDocument")), Refusal::UnknownFormat);
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for (name, bytes) in parts {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_zip_bomb_is_refused_before_it_is_parsed() {
    let zeros = vec![b' '; 64 << 20];
    let bomb =
        archive(&[("xl/workbook.xml", b"<x/>".as_slice()), ("xl/worksheets/sheet1.xml", &zeros)]);
    assert!(bomb.len() < 200_000);
    assert_eq!(refusal(&bomb), Refusal::TooCostly);
    let limits = Limits { max_bytes: 10 << 20, ..Limits::default() };
    let refused = opened(&bomb, &ReadOptions { limits, ..options() }).map(|_| ());
    assert_eq!(refused, Err(Refusal::TooLarge { limit_megabytes: 10 }));
}

#[test]
fn a_gzip_bomb_is_refused() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(b"date,customer,amount\n").unwrap();
    let row = b"2024-01-31,A,1\n".repeat(10_000);
    for _ in 0..200 {
        packed.write_all(&row).unwrap();
    }
    let bytes = packed.finish().unwrap();
    let limits = Limits { max_bytes: 10 << 20, ..Limits::default() };
    let refused = read_with(&bytes, &ReadOptions { limits, ..options() }).map(|_| ());
    assert_eq!(refused, Err(Refusal::TooLarge { limit_megabytes: 10 }));
}

#[test]
fn a_gzip_cut_off_is_damaged() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    for at in 0..20_000 {
        writeln!(packed, "2024-01-31,Customer {at},{}", at * 7919 % 1000).unwrap();
    }
    let bytes = packed.finish().unwrap();
    let refused = refusal(&bytes[..bytes.len() / 2]);
    assert!(matches!(refused, Refusal::Damaged { .. }), "{refused:?}");
}

#[test]
fn a_zip_cut_off_is_damaged() {
    let whole = archive(&[("xl/workbook.xml", b"<x/>".as_slice())]);
    let refused = refusal(&whole[..whole.len() - 10]);
    assert!(matches!(refused, Refusal::Damaged { .. }), "{refused:?}");
}

#[test]
fn a_workbook_of_nonsense_is_damaged() {
    let parts: [(&str, &[u8]); 2] =
        [("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<workbook><she")];
    let refused = refusal(&archive(&parts));
    assert!(matches!(refused, Refusal::Damaged { .. }), "{refused:?}");
}

#[test]
fn a_table_of_too_many_columns_is_refused() {
    let header = vec!["a"; 2_001].join(",");
    let refused = refusal(format!("{header}\n{header}\n").as_bytes());
    assert_eq!(refused, Refusal::TooManyColumns { limit: 2_000 });
    // Empty cells at the end are no columns.
    let table = format!("date,customer,amount{0}\n2024-01-31,A,1{0}\n", ",".repeat(16_000));
    assert_eq!(read_with(table.as_bytes(), &options()).unwrap().0.rows_good, 1);
}

#[test]
fn line_numbers_are_no_products() {
    let rows: Vec<String> = (0..101).map(|at| format!("2024-01-31,A,P{at},1")).collect();
    let table = format!("date,customer,product code,amount\n{}\n", rows.join("\n"));
    let with = |max_products| {
        let limits = Limits { max_products, ..Limits::default() };
        read_with(table.as_bytes(), &ReadOptions { limits, ..options() }).map(|_| ())
    };
    assert_eq!(with(100), Err(Refusal::TooManyProducts { limit: 100 }));
    assert_eq!(with(101), Ok(()));
}

#[test]
fn a_row_of_many_cells_is_not_kept_whole() {
    let table = format!("date,customer,amount\n2024-01-31,A,1\nx,B{}\n", ",1".repeat(100_000));
    let (_, kept) = read_with(table.as_bytes(), &options()).unwrap();
    assert_eq!(kept.problems[0].1.len(), 4, "one more than there are columns");
}
