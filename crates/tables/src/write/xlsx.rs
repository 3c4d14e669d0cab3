//! Tables as a workbook.

use super::{Cell, Sheet};
use canopy_domain::Day;
use chrono::Datelike;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use std::io;

/// Longest text of a cell, in UTF-16 units.
const LONGEST: usize = 32_767;
/// Whole numbers beyond this are not exact in a workbook.
const EXACT: i64 = 1 << 53;
/// Rows that decide the width of a column.
const MEASURED: usize = 200;
/// Rows of a sheet, the header included.
const MOST_ROWS: usize = 1_048_576;

struct Formats {
    header: Format,
    integer: Format,
    number: Format,
    money: Format,
    day: Format,
}

/// Every sheet as a worksheet.
pub(super) fn to_bytes(sheets: &[Sheet]) -> io::Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let formats = Formats {
        header: Format::new().set_bold(),
        integer: Format::new().set_num_format("#,##0"),
        number: Format::new().set_num_format("General"),
        money: Format::new().set_num_format("#,##0.00"),
        day: Format::new().set_num_format("yyyy-mm-dd"),
    };
    let mut names: Vec<String> = Vec::new();
    for sheet in sheets {
        if sheet.rows.len() >= MOST_ROWS {
            let message = "a worksheet holds at most 1,048,575 rows; use csv or parquet";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        let name = allowed_name(&sheet.name, &names);
        let worksheet = workbook.add_worksheet();
        fill(worksheet, &name, sheet, &formats).map_err(io::Error::other)?;
        names.push(name);
    }
    workbook.save_to_buffer().map_err(io::Error::other)
}

fn fill(
    worksheet: &mut Worksheet,
    name: &str,
    sheet: &Sheet,
    formats: &Formats,
) -> Result<(), XlsxError> {
    worksheet.set_name(name)?;
    for (column, header) in (0_u16..).zip(&sheet.headers) {
        worksheet.write_string_with_format(0, column, cut(header), &formats.header)?;
        worksheet.set_column_width(column, width(sheet, usize::from(column)))?;
    }
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            write_cell(worksheet, (row, column), cell, formats)?;
        }
    }
    worksheet.set_freeze_panes(1, 0)?;
    let last_row = u32::try_from(sheet.rows.len()).unwrap_or(0);
    if let Some(last) = sheet.headers.len().checked_sub(1).and_then(|l| u16::try_from(l).ok()) {
        worksheet.autofilter(0, 0, last_row, last)?;
    }
    Ok(())
}

fn write_cell(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => {
            worksheet.write_string(row, column, cut(text))?;
        }
        Cell::Integer(number) if (-EXACT..=EXACT).contains(number) => {
            worksheet.write_number_with_format(row, column, *number as f64, &formats.integer)?;
        }
        Cell::Integer(number) => {
            worksheet.write_string(row, column, number.to_string())?;
        }
        Cell::Number(number) if number.is_finite() => {
            worksheet.write_number_with_format(row, column, *number, &formats.number)?;
        }
        Cell::Number(_) | Cell::Empty => {}
        Cell::Money(amount) => {
            worksheet.write_number_with_format(row, column, amount.to_f64(), &formats.money)?;
        }
        Cell::Day(day) => match excel_day(*day) {
            Some(date) => {
                worksheet.write_datetime_with_format(row, column, &date, &formats.day)?;
            }
            None => {
                worksheet.write_string(row, column, day.to_string())?;
            }
        },
    }
    Ok(())
}

/// `None` for days a workbook cannot hold.
fn excel_day(day: Day) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    let (month, of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, of_month).ok()
}

fn cut(text: &str) -> &str {
    if text.len() <= LONGEST {
        return text;
    }
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > LONGEST
    });
    end.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

/// Columns as wide as their widest of the first cells, Chinese characters counting double.
fn width(sheet: &Sheet, column: usize) -> f64 {
    let header = sheet.headers.get(column).map_or(0, |header| shown_width(header) + 3);
    let cells = sheet.rows.iter().take(MEASURED).filter_map(|row| row.get(column)).map(cell_width);
    cells.fold(header, usize::max).clamp(8, 60) as f64 + 1.0
}

fn cell_width(cell: &Cell) -> usize {
    match cell {
        Cell::Money(amount) => {
            let digits = amount.to_plain().split('.').next().map_or(0, str::len);
            digits + digits / 3 + 3
        }
        Cell::Number(number) => number.to_string().len().min(12),
        other => shown_width(&other.to_plain()),
    }
}

fn shown_width(text: &str) -> usize {
    text.chars().map(|c| if c >= '\u{1100}' { 2 } else { 1 }).sum()
}

/// At most 31 characters, none of `[]:*?/\`, not yet taken.
fn allowed_name(name: &str, taken: &[String]) -> String {
    let clean: String = name
        .chars()
        .map(|c| if "[]:*?/\\".contains(c) || c.is_control() { '_' } else { c })
        .take(31)
        .collect();
    let clean = clean.trim_matches('\'').trim().to_owned();
    let base = if clean.is_empty() { "Sheet".to_owned() } else { clean };
    let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
    let mut candidate = base.clone();
    let mut count = 2;
    while taken.iter().any(|name| same(name, &candidate)) {
        let short: String = base.chars().take(26).collect();
        candidate = format!("{short} ({count})");
        count += 1;
    }
    candidate
}
