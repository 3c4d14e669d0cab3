//! Tables as CSV, with formulas defused.

use super::{Cell, Sheet};

/// The sheet as CSV: commas, LF, quotes where needed.
pub(super) fn to_bytes(sheet: &Sheet) -> Vec<u8> {
    let mut out = String::new();
    push_row(&mut out, sheet.headers.iter().map(|header| defused(header)), sheet.headers.len());
    for row in &sheet.rows {
        push_row(&mut out, row.iter().map(text), sheet.headers.len());
    }
    let mark = if out.is_ascii() { &[][..] } else { b"\xef\xbb\xbf" };
    [mark, out.as_bytes()].concat()
}

fn push_row(out: &mut String, cells: impl Iterator<Item = String>, width: usize) {
    let begin = out.len();
    let mut count = 0;
    for cell in cells {
        if count > 0 {
            out.push(',');
        }
        push_cell(out, &cell);
        count += 1;
    }
    // A row without cells has one empty cell already.
    (count.max(1)..width).for_each(|_| out.push(','));
    // A lone empty cell would read as a blank line.
    if out.len() == begin {
        out.push_str("\"\"");
    }
    out.push('\n');
}

fn push_cell(out: &mut String, cell: &str) {
    let outer_space = cell.starts_with(' ') || cell.ends_with(' ');
    if outer_space || cell.contains([',', '"', '\n', '\r']) {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(cell);
    }
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => defused(text),
        typed => typed.to_plain(),
    }
}

/// Text that a spreadsheet might run begins with an apostrophe; signed plain numbers do not run.
fn defused(text: &str) -> String {
    let dangerous =
        text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if dangerous && !is_signed_number(text) { format!("'{text}") } else { text.to_owned() }
}

/// A sign and digits, perhaps with points or commas: a negative number, a phone number.
fn is_signed_number(text: &str) -> bool {
    text.strip_prefix(['+', '-']).is_some_and(|rest| {
        let digits = rest.bytes().filter(u8::is_ascii_digit).count();
        digits > 0 && rest.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',' | b' '))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_defused_and_numbers_are_not() {
        for text in ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1", "＝1", "\r=1"] {
            assert_eq!(defused(text), format!("'{text}"));
        }
        for text in ["-12.5", "+8613800001111", "+86 138", "a=b", "", "'x"] {
            assert_eq!(defused(text), text);
        }
    }
}
