//! Words that make a row a subtotal, and codes that spreadsheet software has damaged.

use crate::text::{clean, fold_width};

const TOTALS: [&str; 16] = [
    "小计",
    "合计",
    "总计",
    "共计",
    "总合计",
    "累计",
    "本页合计",
    "本页小计",
    "汇总",
    "total",
    "totals",
    "subtotal",
    "sub-total",
    "sub total",
    "grand total",
    "grandtotal",
];
const CHINESE_ENDS: [&str; 4] = ["小计", "合计", "总计", "汇总"];
const ENGLISH_ENDS: [&str; 3] = [" total", " subtotal", " sub-total"];

/// Whether a cell labels a subtotal or total row: 合计, 华东小计, Grand Total. `suspect` allows looser
/// wording (`East Total`) for rows that lack something every sale has.
pub(crate) fn is_total_label(cell: &[u8], suspect: bool) -> bool {
    if cell.len() > 120 || !may_be_total(cell) {
        return false;
    }
    let Ok(text) = std::str::from_utf8(cell) else { return false };
    let folded = fold_width(text);
    let cleaned = clean(&folded).to_lowercase();
    let bare = cleaned.trim_matches([':', '-', '*', '(', ')', '[', ']', ' ', '=']);
    let joined: String = if bare.is_ascii() {
        bare.to_owned()
    } else {
        bare.chars().filter(|c| !c.is_whitespace()).collect()
    };
    let exact = TOTALS.contains(&joined.as_str());
    let ends = |words: &[&str]| words.iter().any(|word| joined.ends_with(word));
    exact || ends(&CHINESE_ENDS) || (suspect && ends(&ENGLISH_ENDS))
}

/// The name a cell such as `Acme Total` adds up, in lower case.
pub(crate) fn without_english_total(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    let stem = ENGLISH_ENDS.iter().find_map(|end| lower.strip_suffix(end))?.trim();
    (!stem.is_empty()).then(|| stem.to_owned())
}

/// A quick look for the bytes every label has: 计 (E8 AE A1), 总 of 汇总, or `otal`.
fn may_be_total(cell: &[u8]) -> bool {
    let has = |needle: &[u8]| memchr::memmem::find(cell, needle).is_some();
    has("计".as_bytes()) || has("总".as_bytes()) || has(b"otal") || has(b"OTAL") || !folded(cell)
}

/// Whether no full-width letters could hide a label.
fn folded(cell: &[u8]) -> bool {
    memchr::memmem::find(cell, "ｔａｌ".as_bytes()).is_none()
}

/// Whether a code is what a spreadsheet makes of a long number: `1.2E+17`.
pub(crate) fn is_damaged_code(cell: &[u8]) -> bool {
    let Some(at) = cell.iter().position(|b| matches!(b, b'E' | b'e')) else { return false };
    let (Some(number), Some(power)) = (cell.get(..at), cell.get(at + 1..)) else { return false };
    let Some((b'+', power)) = power.split_first() else { return false };
    let digits = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    let mut parts = number.split(|b| *b == b'.');
    let whole = parts.next().is_some_and(|part| part.len() == 1 && digits(part));
    let fraction = parts.next().is_none_or(digits);
    whole && fraction && parts.next().is_none() && digits(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_known_by_their_label() {
        let labels = ["小计", "合 计", "总计：", "Total", "Grand Total", "SUBTOTAL", " 合计 "];
        for text in labels.into_iter().chain(["华东小计", "北京 合计"]) {
            assert!(is_total_label(text.as_bytes(), false), "{text}");
        }
        assert!(!is_total_label(b"East Total", false));
        assert!(is_total_label(b"East Total", true));
        for text in ["Total Wine", "合计划生育站", "会计师事务所", "Totalis"] {
            assert!(!is_total_label(text.as_bytes(), true), "{text}");
        }
    }

    #[test]
    fn damaged_codes_are_seen() {
        for text in ["1.2E+17", "1.10108E+17", "3E+20"] {
            assert!(is_damaged_code(text.as_bytes()), "{text}");
        }
        for text in ["E+17", "12E5", "110108197001011234", "1.2E-5", "AE+1", "1..2E+17"] {
            assert!(!is_damaged_code(text.as_bytes()), "{text}");
        }
    }
}
