//! How names are found and sorted: lower case, compatibility forms, no spaces or punctuation, and
//! pinyin with its initials. Characters with several readings keep each of the likely ones.

use pinyin::{ToPinyin as _, ToPinyinMulti as _};

/// Readings combined at most, so that a name of many ambiguous characters stays small.
const READINGS_MAX: usize = 4;

/// The shadow columns of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SearchForms {
    pub(crate) sort_name: String,
    pub(crate) name_search: String,
    pub(crate) pinyin: String,
    pub(crate) initials: String,
}

impl SearchForms {
    /// From a name, with a code and other names by which it is found too.
    pub(crate) fn of(name: &str, code: &str, aliases: &[String]) -> Self {
        let mut searched = vec![normalised(name)];
        searched.push(normalised(code));
        searched.extend(aliases.iter().map(|alias| normalised(alias)));
        searched.retain(|text| !text.is_empty());
        let mut whole = readings(&normalised(name), false);
        let mut initials = readings(&normalised(name), true);
        for alias in aliases {
            whole.extend(readings(&normalised(alias), false));
            initials.extend(readings(&normalised(alias), true));
        }
        Self {
            sort_name: sorted_form(name),
            name_search: searched.join(" "),
            pinyin: distinct(whole).join(" "),
            initials: distinct(initials).join(" "),
        }
    }
}

/// A search text in the form the shadow columns have; empty where nothing is left.
pub(crate) fn needle(text: &str) -> String {
    normalised(text)
}

fn normalised(text: &str) -> String {
    text.chars()
        .map(half_width)
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// Full-width letters and digits as the half-width ones.
fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// Pinyin with a space after each syllable, so that 安徽 sorts before 安康's longer syllables do.
fn sorted_form(name: &str) -> String {
    let mut form = String::with_capacity(name.len() * 2);
    for c in name.chars().map(half_width).flat_map(char::to_lowercase) {
        match c.to_pinyin() {
            Some(reading) => {
                form.push_str(reading.plain());
                form.push(' ');
            }
            None => form.push(c),
        }
    }
    form.trim().to_owned()
}

/// The name in pinyin (or its initials), once per likely reading; nothing where no Chinese is in it.
fn readings(text: &str, initials_only: bool) -> Vec<String> {
    let mut forms = vec![String::new()];
    let mut has_chinese = false;
    for c in text.chars() {
        let options = syllables(c, initials_only);
        has_chinese |= c.to_pinyin().is_some();
        let wanted = forms.len() * options.len();
        if wanted <= READINGS_MAX {
            forms = forms
                .iter()
                .flat_map(|form| options.iter().map(move |option| format!("{form}{option}")))
                .collect();
        } else {
            let first = options.first().map(String::as_str).unwrap_or_default();
            for form in &mut forms {
                form.push_str(first);
            }
        }
    }
    if has_chinese { forms } else { Vec::new() }
}

fn syllables(c: char, initials_only: bool) -> Vec<String> {
    let Some(readings) = c.to_pinyin_multi() else { return vec![c.to_string()] };
    let usual = c.to_pinyin().map(pinyin::Pinyin::plain);
    let all = usual.into_iter().chain(readings.into_iter().map(pinyin::Pinyin::plain));
    let cut =
        all.map(
            |plain| {
                if initials_only { plain.chars().take(1).collect() } else { plain.to_owned() }
            },
        );
    distinct(cut.collect())
}

fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut seen: Vec<String> = Vec::with_capacity(texts.len());
    for text in texts {
        if !seen.contains(&text) {
            seen.push(text);
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chinese_name_is_found_by_pinyin_and_initials() {
        let forms = SearchForms::of("北京协和医院", "H001", &[]);
        assert!(forms.pinyin.split(' ').any(|form| form == "beijingxieheyiyuan"), "{forms:?}");
        assert!(forms.initials.split(' ').any(|form| form == "bjxhyy"), "{forms:?}");
        assert_eq!(forms.name_search, "北京协和医院 h001");
        assert!(forms.sort_name.starts_with("bei jing xie"), "{forms:?}");
    }

    #[test]
    fn a_character_with_two_readings_is_found_by_either() {
        let forms = SearchForms::of("重庆", "", &[]);
        assert!(forms.pinyin.contains("chongqing"), "{forms:?}");
        assert!(forms.pinyin.contains("zhongqing"), "{forms:?}");
    }

    #[test]
    fn width_case_and_punctuation_do_not_matter() {
        assert_eq!(needle("ＡＢＣ（集团） Co., Ltd."), "abc集团coltd");
        assert_eq!(needle(" …"), "");
    }
}
