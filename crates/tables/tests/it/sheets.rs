//! Workbooks through the worker process.

use crate::fixture::{codes, money, names, opened, options, read, read_with};
use canopy_domain::imports::{ProblemCode, Refusal};
use canopy_tables::{Format, Limits, ReadOptions, SheetWorker};
use rust_xlsxwriter::{ExcelDateTime, Format as Style, Workbook, Worksheet};

fn saved(mut workbook: Workbook) -> Vec<u8> {
    workbook.save_to_buffer().unwrap()
}

fn header(sheet: &mut Worksheet, row: u32, names: &[&str]) {
    for (column, name) in (0..).zip(names) {
        sheet.write_string(row, column, *name).unwrap();
    }
}

fn january(day: u8) -> ExcelDateTime {
    ExcelDateTime::from_ymd(2024, 1, day).unwrap()
}

#[test]
fn real_dates_numbers_and_text_are_read() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    header(sheet, 0, &["日期", "客户编码", "客户名称", "金额"]);
    let date = Style::new().set_num_format("yyyy/m/d");
    sheet.write_datetime_with_format(1, 0, january(31), &date).unwrap();
    sheet.write_number(1, 1, 13_085.0).unwrap();
    sheet.write_string(1, 2, "协和, \"总院\"\n东区").unwrap();
    sheet.write_number(1, 3, 0.1 + 0.2).unwrap();
    sheet.write_number(2, 0, 45_322.0).unwrap();
    sheet.write_string(2, 1, "00123").unwrap();
    sheet.write_number(2, 3, -1_234.567_8).unwrap();
    let (read, kept) = read(&saved(workbook));
    assert_eq!(kept.days(), ["2024-01-31", "2024-01-31"]);
    assert_eq!(codes(&read), ["13085", "00123"]);
    assert_eq!(names(&read), ["协和, \"总院\" 东区", "-"]);
    assert_eq!(kept.amounts(), [3_000, -12_345_678]);
    assert!(read.rounded.is_empty());
    assert_eq!(kept.lines[1].row, 3);
}

#[test]
fn titles_and_merged_headers_are_understood() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let style = Style::new();
    sheet.merge_range(0, 0, 0, 4, "2024年销售报表", &style).unwrap();
    sheet.merge_range(2, 0, 3, 0, "客户名称", &style).unwrap();
    sheet.merge_range(2, 1, 2, 2, "2024年1月", &style).unwrap();
    sheet.merge_range(2, 3, 2, 4, "2024年2月", &style).unwrap();
    for (column, name) in [(1, "数量"), (2, "金额"), (3, "数量"), (4, "金额")] {
        sheet.write_string(3, column, name).unwrap();
    }
    sheet.write_string(4, 0, "协和").unwrap();
    for (column, number) in [(1, 3.0), (2, 30.0), (3, 4.0), (4, 40.0)] {
        sheet.write_number(4, column, number).unwrap();
    }
    let bytes = saved(workbook);
    assert_eq!(opened(&bytes, &options()).unwrap().header_row(), 4);
    let (_, kept) = read(&bytes);
    assert_eq!(kept.amounts(), [money(30), money(40)]);
    assert_eq!(kept.days(), ["2024-01-31", "2024-02-29"]);
}

#[test]
fn names_merged_over_rows_stand_in_each_and_amounts_count_once() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    header(sheet, 0, &["客户编码", "客户名称", "日期", "金额"]);
    let style = Style::new();
    let mut number = workbook_merge(sheet, &style);
    for row in 1..=3 {
        sheet.write_string(row, 2, "2024-01-31").unwrap();
        number += 1.0;
        if row < 3 {
            sheet.write_number(row, 3, number).unwrap();
        }
    }
    let (read, kept) = read(&saved(workbook));
    assert_eq!(codes(&read), ["1001"]);
    assert_eq!(kept.amounts(), [money(1), money(2)]);
    assert_eq!(kept.codes(), [ProblemCode::AmountMissing]);
}

fn workbook_merge(sheet: &mut Worksheet, style: &Style) -> f64 {
    sheet.merge_range(1, 0, 3, 0, "", style).unwrap();
    sheet.write_number_with_format(1, 0, 1001.0, style).unwrap();
    sheet.merge_range(1, 1, 3, 1, "协和", style).unwrap();
    0.0
}

#[test]
fn codes_kept_as_numbers_beyond_fifteen_digits_are_told() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    header(sheet, 0, &["date", "customer_code", "customer_name", "amount"]);
    for (row, code) in [(1, 110_108_197_001_011_234.0), (2, 42.0)] {
        sheet.write_string(row, 0, "2024-01-31").unwrap();
        sheet.write_number(row, 1, code).unwrap();
        sheet.write_number(row, 3, 5.0).unwrap();
    }
    let (read, kept) = read(&saved(workbook));
    assert_eq!(kept.codes(), [ProblemCode::CodeDamaged]);
    assert_eq!(codes(&read), ["42"]);
}

#[test]
fn codes_of_eighteen_digits_as_text_stay_whole() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    header(sheet, 0, &["日期", "客户编码", "客户名称", "金额"]);
    for (row, code) in [(1, "110108197001011234"), (2, "110108197001011235")] {
        sheet.write_string(row, 0, "2024-01-31").unwrap();
        sheet.write_string(row, 1, code).unwrap();
        sheet.write_number(row, 3, 5.0).unwrap();
    }
    let (read, kept) = read(&saved(workbook));
    assert_eq!(kept.codes(), []);
    assert_eq!(codes(&read), ["110108197001011234", "110108197001011235"]);
}

#[test]
fn october_kept_as_a_number_is_not_january() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    header(sheet, 0, &["年月", "客户名称", "金额"]);
    for month in 1..=12_u8 {
        let row = u32::from(month);
        sheet.write_number(row, 0, 2024.0 + f64::from(month) / 100.0).unwrap();
        sheet.write_string(row, 1, "甲医院").unwrap();
        sheet.write_number(row, 2, f64::from(month)).unwrap();
    }
    let (_, kept) = read(&saved(workbook));
    assert_eq!(kept.days()[0], "2024-01-31");
    assert_eq!(kept.days()[9..], ["2024-10-31", "2024-11-30", "2024-12-31"]);
}

fn two_sheets() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let notes = workbook.add_worksheet().set_name("说明").unwrap();
    notes.write_string(0, 0, "请先阅读").unwrap();
    for (name, amount) in [("一月", 1.0), ("二月", 2.0)] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        header(sheet, 0, &["日期", "客户名称", "金额"]);
        header(sheet, 1, &["2024-01-31", "协和"]);
        sheet.write_number(1, 2, amount).unwrap();
    }
    saved(workbook)
}

#[test]
fn the_first_sheet_with_a_header_is_read_and_another_can_be_chosen() {
    let bytes = two_sheets();
    let sheets = ["说明", "一月", "二月"].map(String::from).to_vec();
    let format = opened(&bytes, &options()).unwrap().format().clone();
    assert_eq!(format, Format::Xlsx { sheets, sheet: "一月".into(), alike: vec!["二月".into()] });
    let february = ReadOptions { sheet: Some("二月".into()), ..options() };
    let (_, kept) = read_with(&bytes, &february).unwrap();
    assert_eq!(kept.amounts(), [money(2)]);
    let none = ReadOptions { sheet: Some("三月".into()), ..options() };
    assert!(matches!(opened(&bytes, &none).map(|_| ()), Err(Refusal::Damaged { .. })));
}

#[test]
fn a_long_sheet_streams_through_the_worker() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    header(sheet, 0, &["date", "customer", "amount"]);
    for row in 1..=20_000 {
        sheet.write_string(row, 0, "2024-01-31").unwrap();
        sheet.write_string(row, 1, format!("Customer {}", row % 100)).unwrap();
        sheet.write_number(row, 2, 1.25).unwrap();
    }
    let (read, kept) = read(&saved(workbook));
    assert_eq!((read.rows_good, read.accounts.len()), (20_000, 100));
    assert_eq!(kept.amounts().iter().sum::<i64>(), money(25_000));
}

#[test]
fn a_worker_without_enough_memory_is_a_refusal() {
    let limits = Limits { memory_bytes: 1 << 20, ..Limits::default() };
    let refused = read_with(&two_sheets(), &ReadOptions { limits, ..options() }).map(|_| ());
    assert!(matches!(refused, Err(Refusal::TooCostly | Refusal::Damaged { .. })), "{refused:?}");
}

#[test]
fn a_worker_that_never_answers_is_ended() {
    let args = ["-c", "exec /bin/sleep 1000"].map(Into::into).to_vec();
    let worker = SheetWorker { program: "/bin/sh".into(), args };
    let limits = Limits { seconds: 0, ..Limits::default() };
    let options = ReadOptions { worker: Some(worker), limits, ..ReadOptions::default() };
    let refused = read_with(&two_sheets(), &options).map(|_| ());
    assert_eq!(refused, Err(Refusal::TooCostly));
}

#[test]
fn dates_of_the_1904_system_are_right() {
    let bytes = dates_from_1904();
    let (_, kept) = read(&bytes);
    assert_eq!(kept.days(), ["2024-01-31"]);
}

/// The writer knows only the usual system: the workbook's part is changed to say 1904.
fn dates_from_1904() -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    header(sheet, 0, &["date", "customer", "amount"]);
    let date = Style::new().set_num_format("yyyy-mm-dd");
    sheet.write_number_with_format(1, 0, 45_322.0 - 1_462.0, &date).unwrap();
    sheet.write_string(1, 1, "A").unwrap();
    sheet.write_number(1, 2, 5.0).unwrap();
    let mut from = zip::ZipArchive::new(Cursor::new(saved(workbook))).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        let text = text.replace("<workbookPr ", "<workbookPr date1904=\"1\" ");
        to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(text.as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}
