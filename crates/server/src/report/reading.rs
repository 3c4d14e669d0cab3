//! What reading the files found, in a few lines.

use crate::console::whole;
use canopy_texts::Texts;
use canopy_usecases::oneshot::{FileRead, Measured, SheetRead};
use std::path::Path;

/// Lines about all files and what they hold.
pub(crate) fn reading_lines(measured: &Measured, texts: Texts) -> Vec<String> {
    let mut lines: Vec<String> =
        measured.files.iter().flat_map(|read| file_lines(read, texts)).collect();
    let (accounts, products) = (measured.accounts.len(), measured.products);
    lines.push(texts.cli().found_line(whole(accounts as u64), whole(products as u64)));
    lines.extend(horizon_line(measured, texts));
    lines
}

/// Lines about one file: its rows, and what is worth knowing about them.
pub(crate) fn file_lines(read: &FileRead, texts: Texts) -> Vec<String> {
    let t = texts.cli();
    let path = Path::new(&read.file);
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let mut lines = vec![match read.days {
        Some((first, last)) => {
            let (first, last) = (first.to_string(), last.to_string());
            t.file_line(&file, whole(read.rows_good), &first, &last)
        }
        None => t.file_line_empty(&file),
    }];
    lines.extend(read.sheet.iter().flat_map(|sheet| sheet_lines(sheet, texts)));
    if read.rows_total_lines > 0 {
        lines.push(t.totals_skipped(whole(read.rows_total_lines)));
    }
    for (column, cells) in &read.rounded {
        lines.push(t.cells_rounded(whole(*cells), column));
    }
    if read.codes_with_several_names > 0 {
        lines.push(t.several_names(whole(read.codes_with_several_names)));
    }
    if read.months_only {
        lines.push(t.months_only().to_owned());
    }
    lines
}

/// What must be known beside bare figures: sheets that were not read, and growth that is not told.
pub(crate) fn warnings(measured: &Measured, texts: Texts) -> Vec<String> {
    let sheets = measured.files.iter().filter_map(|read| read.sheet.as_ref());
    let lines = sheets.flat_map(|sheet| sheet_lines(sheet, texts));
    lines.chain(horizon_line(measured, texts)).collect()
}

/// Which sheet of several was read; others with the same columns may have been meant, too.
fn sheet_lines(sheet: &SheetRead, texts: Texts) -> Vec<String> {
    let t = texts.cli();
    let mut lines = vec![t.one_sheet_read(whole(sheet.others as u64), &sheet.name)];
    if !sheet.alike.is_empty() {
        let names: Vec<&str> = sheet.alike.iter().map(String::as_str).collect();
        lines.push(t.sheets_alike(&texts.formats().list(&names)));
    }
    lines
}

/// Where the files begin too late to tell growth.
fn horizon_line(measured: &Measured, texts: Texts) -> Option<String> {
    let first = measured.first_day.filter(|_| !measured.horizon().knows_previous)?;
    let previous = measured.window.previous_start();
    Some(texts.cli().growth_unknown(&first.to_string(), &previous.to_string()))
}
