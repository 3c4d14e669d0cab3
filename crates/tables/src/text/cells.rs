//! The text of one cell: blank or not, trimmed, inner spaces collapsed, full-width signs narrowed.

use std::borrow::Cow;

/// Characters of a cell that are kept in a problem.
const SHOWN: usize = 200;

/// Leaves out ASCII spaces around the cell; other spaces are left to [`clean`].
#[inline]
pub(crate) fn trim(cell: &[u8]) -> &[u8] {
    cell.trim_ascii()
}

/// Whether a cell shows nothing.
#[inline]
pub(crate) fn is_blank(cell: &[u8]) -> bool {
    let rest = cell.trim_ascii();
    rest.is_empty() || (!rest.is_ascii() && is_blank_text(rest))
}

#[cold]
fn is_blank_text(cell: &[u8]) -> bool {
    std::str::from_utf8(cell).is_ok_and(|text| text.chars().all(is_space))
}

/// Spaces, and marks that show nothing.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}' | '\0')
}

/// Trimmed, with every run of spaces (line breaks, full-width spaces) as one space.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim_matches(is_space);
    let plain = trimmed.is_ascii()
        && !trimmed.contains("  ")
        && !trimmed.bytes().any(|b| b.is_ascii_control());
    if plain || !trimmed.contains(is_space) {
        return Cow::Borrowed(trimmed);
    }
    let words: Vec<&str> = trimmed.split(is_space).filter(|word| !word.is_empty()).collect();
    Cow::Owned(words.join(" "))
}

/// Full-width ASCII (`１２．５`, `￥`, `　`) and typographic minus signs in their plain form.
pub(crate) fn fold_width(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{3000}' | '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '\u{ffe5}' => '¥',
        '\u{2212}' | '\u{2013}' | '\u{2014}' => '-',
        '\u{3002}' => '.',
        '\u{2019}' => '\'',
        other => other,
    };
    Cow::Owned(text.chars().map(narrow).collect())
}

/// A code as it is meant: `13085.0` is 13085, `'00123` and `="00123"` are 00123.
pub(crate) fn clean_code(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Cow::Borrowed(text);
    }
    let folded = fold_width(text);
    let cleaned = clean(&folded);
    let bare = cleaned.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    let bare = bare.unwrap_or_else(|| cleaned.strip_prefix('\'').unwrap_or(&cleaned));
    let whole = bare.split_once('.').filter(|(whole, zeros)| {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        digits(whole) && digits(zeros) && zeros.bytes().all(|b| b == b'0')
    });
    Cow::Owned(whole.map_or(bare, |(whole, _)| whole).to_owned())
}

/// A cell as text for people, cut at 200 characters.
pub(crate) fn shorten(cell: &[u8]) -> String {
    let text = String::from_utf8_lossy(cell);
    match text.char_indices().nth(SHOWN) {
        Some((cut, _)) => text.get(..cut).unwrap_or_default().to_owned(),
        None => text.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_lose_what_spreadsheets_added() {
        let cases = [
            ("13085.0", "13085"),
            ("'00123", "00123"),
            ("=\"00123\"", "00123"),
            (" A-1 ", "A-1"),
            ("１２３", "123"),
            ("1.5", "1.5"),
            ("110108197001011234", "110108197001011234"),
        ];
        for (from, to) in cases {
            assert_eq!(clean_code(from), to, "{from}");
        }
    }

    #[test]
    fn names_are_trimmed_and_their_spaces_collapsed() {
        assert_eq!(clean("\u{3000}北京  协和\n医院 "), "北京 协和 医院");
        assert_eq!(clean("Acme  Ltd"), "Acme Ltd");
    }
}
