//! Which byte parts the cells, and which ends the lines, judged by a sample.

use super::scan::Scanner;

const CANDIDATES: [u8; 4] = *b",\t;|";
const RECORDS: usize = 500;

/// The line end: CR only where the sample has no LF at all.
pub(crate) fn detect_terminator(sample: &[u8]) -> u8 {
    let has = |byte| memchr::memchr(byte, sample).is_some();
    if !has(b'\n') && has(b'\r') { b'\r' } else { b'\n' }
}

/// The separator under which most records have the same number of cells, and many of them.
pub(crate) fn detect_delimiter(sample: &[u8], terminator: u8) -> u8 {
    if let Some(named) = named_by_excel(sample) {
        return named;
    }
    let mut best = (b',', 0.0);
    for candidate in CANDIDATES {
        let score = agreement(sample, candidate, terminator);
        if score > best.1 {
            best = (candidate, score);
        }
    }
    best.0
}

/// Excel's own first line `sep=;`.
fn named_by_excel(sample: &[u8]) -> Option<u8> {
    let rest = sample.strip_prefix(b"sep=").or_else(|| sample.strip_prefix(b"\"sep="))?;
    rest.first().copied().filter(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric())
}

/// Share of the records with the commonest number of cells, weighed by that number.
fn agreement(sample: &[u8], delimiter: u8, terminator: u8) -> f64 {
    let mut scanner = Scanner::new(sample, delimiter, terminator);
    let mut widths: Vec<usize> = Vec::new();
    while let Ok(Some(record)) = scanner.next() {
        let blank = record.cells().all(super::is_blank);
        if !blank {
            widths.push(record.len());
        }
        if widths.len() == RECORDS {
            break;
        }
    }
    widths.sort_unstable();
    let commonest = widths.chunk_by(PartialEq::eq).max_by_key(|run| (run.len(), run.first()));
    match commonest {
        Some([width, rest @ ..]) if *width > 1 => {
            let share = (rest.len() + 1) as f64 / widths.len() as f64;
            share * share * (*width as f64).sqrt()
        }
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn semicolons_win_over_decimal_commas() {
        let sample = "Kunde;Datum;Umsatz\nA;31.01.2024;12,50\nB;01.02.2024;1.300,00\n";
        assert_eq!(detect_delimiter(sample.as_bytes(), b'\n'), b';');
    }

    #[test]
    fn the_line_excel_writes_is_believed() {
        assert_eq!(detect_delimiter(b"sep=|\na|b\n1,2|3,4\n", b'\n'), b'|');
    }

    #[test]
    fn commas_inside_quotes_do_not_count() {
        let sample = b"a|b\n\"x,y,z\"|1\n\"x,y,z\"|2\n";
        assert_eq!(detect_delimiter(sample, b'\n'), b'|');
    }

    #[test]
    fn lone_carriage_returns_end_lines() {
        assert_eq!(detect_terminator(b"a,b\r1,2\r"), b'\r');
        assert_eq!(detect_terminator(b"a,b\r\n1,2\r\n"), b'\n');
    }
}
