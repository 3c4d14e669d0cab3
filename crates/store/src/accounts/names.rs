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
    /// The forms as they are compared.
    pub(crate) fn names(&self) -> canopy_domain::search::Names<'_> {
        canopy_domain::search::Names {
            names: &self.name_search,
            pinyin: &self.pinyin,
            initials: &self.initials,
        }
    }

    /// From a name, with a code and other names by which it is found too.
    pub(crate) fn of(name: &str, code: &str, aliases: &[String]) -> Self {
        let own = normalised(name);
        let others: Vec<String> = aliases.iter().map(|alias| normalised(alias)).collect();
        let (mut pinyin, mut initials) = (Vec::new(), Vec::new());
        for text in std::iter::once(&own).chain(&others) {
            add_readings(text, &mut pinyin, &mut initials);
        }
        let mut searched = vec![own, normalised(code)];
        searched.extend(others);
        searched.retain(|text| !text.is_empty());
        Self {
            sort_name: sorted_form(name),
            name_search: searched.join(" "),
            pinyin: pinyin.join(" "),
            initials: initials.join(" "),
        }
    }
}

/// A search text in the form the shadow columns have; empty where nothing is left.
pub(crate) fn needle(text: &str) -> String {
    normalised(text)
}

/// The words of a search text in that form: what is looked for holds each of them.
pub(crate) fn needles(text: &str) -> Vec<String> {
    text.split_whitespace().map(normalised).filter(|word| !word.is_empty()).collect()
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

/// Adds the text in pinyin and in initials, once per likely reading; nothing where it holds no
/// Chinese.
fn add_readings(text: &str, pinyin: &mut Vec<String>, initials: &mut Vec<String>) {
    let mut forms = vec![(String::new(), String::new())];
    let mut has_chinese = false;
    for c in text.chars() {
        let Some(usual) = c.to_pinyin() else {
            for (whole, short) in &mut forms {
                whole.push(c);
                short.push(c);
            }
            continue;
        };
        has_chinese = true;
        let syllables = syllables(c, usual.plain());
        if forms.len() * syllables.len() <= READINGS_MAX && syllables.len() > 1 {
            forms = forms
                .iter()
                .flat_map(|form| syllables.iter().map(|syllable| with(form.clone(), syllable)))
                .collect();
        } else {
            forms = forms.into_iter().map(|form| with(form, usual.plain())).collect();
        }
    }
    if has_chinese {
        for (whole, short) in forms {
            add_once(pinyin, whole);
            add_once(initials, short);
        }
    }
}

fn with((mut whole, mut short): (String, String), syllable: &str) -> (String, String) {
    whole.push_str(syllable);
    short.extend(syllable.chars().next());
    (whole, short)
}

/// The readings of a character without tones, the usual one first.
fn syllables(c: char, usual: &'static str) -> Vec<&'static str> {
    let mut syllables = vec![usual];
    for reading in c.to_pinyin_multi().into_iter().flatten() {
        if !syllables.contains(&reading.plain()) {
            syllables.push(reading.plain());
        }
    }
    syllables
}

fn add_once(texts: &mut Vec<String>, text: String) {
    if !texts.contains(&text) {
        texts.push(text);
    }
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
