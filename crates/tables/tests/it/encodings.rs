//! Encodings, separators, line ends, quotes and gzip.

use crate::fixture::{names, opened, options, read, read_with};
use canopy_tables::{Format, ReadOptions};
use encoding_rs::{GB18030, GBK};
use flate2::{Compression, write::GzEncoder};
use std::fmt::Write as _;
use std::io::Write as _;

const TABLE: &str = "日期,客户名称,产品,金额\n2024-01-31,北京协和医院,阿莫西林,1200.50\n\
                     2024-02-01,上海瑞金医院,头孢,-30\n2024-02-02,四川大学华西医院,阿莫西林,88\n";

fn hospitals(bytes: &[u8]) -> Vec<String> {
    let (read, kept) = read(bytes);
    assert_eq!(kept.amounts(), [12_005_000, -300_000, 880_000]);
    names(&read).into_iter().map(str::to_owned).collect()
}

const HOSPITALS: [&str; 3] = ["北京协和医院", "上海瑞金医院", "四川大学华西医院"];

#[test]
fn utf8_is_read_with_and_without_mark() {
    assert_eq!(hospitals(TABLE.as_bytes()), HOSPITALS);
    assert_eq!(hospitals(&[b"\xef\xbb\xbf", TABLE.as_bytes()].concat()), HOSPITALS);
}

#[test]
fn gbk_is_recognised() {
    assert_eq!(hospitals(&GBK.encode(TABLE).0), HOSPITALS);
}

#[test]
fn gbk_below_an_english_header_is_recognised() {
    let table = TABLE.replace("日期,客户名称,产品,金额", "date,customer,product,amount");
    assert_eq!(hospitals(&GBK.encode(&table).0), HOSPITALS);
}

#[test]
fn gb18030_with_rare_characters_is_recognised() {
    let table = TABLE.replace("北京协和医院", "𠮷林省㐂镇医院");
    let (read, _) = read(&GB18030.encode(&table).0);
    assert_eq!(names(&read)[0], "𠮷林省㐂镇医院");
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

#[test]
fn utf16_is_read_with_and_without_mark_in_both_orders() {
    for unit in [u16::to_le_bytes, u16::to_be_bytes] {
        assert_eq!(hospitals(&utf16(TABLE, unit)), HOSPITALS);
        assert_eq!(hospitals(&utf16(&format!("\u{feff}{TABLE}"), unit)), HOSPITALS);
    }
}

#[test]
fn the_encoding_named_is_used() {
    let options = ReadOptions { encoding: Some("gbk".into()), ..options() };
    let (read, _) = read_with(&GBK.encode(TABLE).0, &options).unwrap();
    assert_eq!(names(&read), HOSPITALS);
}

#[test]
fn chinese_that_comes_late_in_a_long_file_is_still_recognised() {
    let mut table = String::from("date,customer,amount\n");
    for at in 0..120_000 {
        let name = if at < 60_000 { "Plain Name" } else { "北京协和医院" };
        writeln!(table, "2024-01-31,{name} {at},12.5").unwrap();
    }
    let (read, kept) = read(&GBK.encode(&table).0);
    assert_eq!(names(&read)[119_999], "北京协和医院 119999");
    assert!(kept.problems.is_empty());
}

#[test]
fn every_separator_is_recognised() {
    for delimiter in [',', '\t', ';', '|'] {
        let table = TABLE.replace(',', &delimiter.to_string());
        assert_eq!(hospitals(table.as_bytes()), HOSPITALS, "{delimiter:?}");
        let opened = opened(table.as_bytes(), &options()).unwrap();
        let expected = Format::Csv { encoding: "UTF-8", delimiter: delimiter as u8 };
        assert_eq!(opened.format(), &expected);
    }
}

#[test]
fn every_line_end_is_read() {
    for end in ["\n", "\r\n", "\r"] {
        assert_eq!(hospitals(TABLE.replace('\n', end).as_bytes()), HOSPITALS, "{end:?}");
        let open_ended = TABLE.trim_end().replace('\n', end);
        assert_eq!(hospitals(open_ended.as_bytes()), HOSPITALS, "{end:?}");
    }
}

#[test]
fn quoted_line_breaks_separators_and_quotes_belong_to_the_cell() {
    let table = "date,customer,amount\r\n2024-01-31,\"Acme,\r\n\"\"North\"\"\",\"1,200\"\r\n\
                 2024-02-01,\"Plain\",5\r\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!(names(&read), ["Acme, \"North\"", "Plain"]);
    assert_eq!(kept.amounts(), [12_000_000, 50_000]);
    assert_eq!(kept.lines[1].row, 3);
}

#[test]
fn a_quote_never_closed_spoils_its_own_row_at_most() {
    let table = "date,customer,amount\n2024-01-31,\"12 inch,5\n2024-02-01,Plain,6\n";
    let (_, kept) = read(table.as_bytes());
    assert_eq!(kept.amounts(), [50_000, 60_000]);
}

#[test]
fn gzip_is_known_by_its_content() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(&GBK.encode(TABLE).0).unwrap();
    assert_eq!(hospitals(&packed.finish().unwrap()), HOSPITALS);
}

#[test]
fn the_first_line_excel_writes_names_the_separator() {
    let table = format!("sep=;\n{}", TABLE.replace(',', ";"));
    assert_eq!(hospitals(table.as_bytes()), HOSPITALS);
}
