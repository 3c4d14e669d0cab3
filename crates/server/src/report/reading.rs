//! What reading the files found, in a few lines.

use crate::console::whole;
use canopy_texts::Texts;
use canopy_usecases::oneshot::{FileRead, Measured};
use std::path::Path;

/// Lines about all files and what they hold.
pub(crate) fn reading_lines(measured: &Measured, texts: Texts) -> Vec<String> {
    let mut lines: Vec<String> =
        measured.files.iter().flat_map(|read| file_lines(read, texts)).collect();
    let (accounts, products) = (measured.accounts.len(), measured.products);
    lines.push(texts.cli().found_line(whole(accounts as u64), whole(products as u64)));
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
