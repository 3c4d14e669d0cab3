//! Names in the form they are compared in. Leaves out how alike two different names are.

use unicode_normalization::UnicodeNormalization as _;

/// Legal forms that say nothing about which organisation is meant, longest first.
const LEGAL_FORMS: [&str; 14] = [
    "有限责任公司",
    "股份有限公司",
    "有限公司",
    "股份公司",
    "incorporated",
    "corporation",
    "limited",
    "company",
    "gmbh",
    "corp",
    "ltd",
    "llc",
    "inc",
    "co",
];

/// Digits and numerals that number organisations: 第一医院 and 第二医院 are different.
const NUMERALS: &str = "一二三四五六七八九十百零〇0123456789";

/// Words for parts of an organisation on grounds of their own.
const CAMPUSES: [&str; 12] = [
    "东院区", "西院区", "南院区", "北院区", "新院区", "老院区", "东院", "西院", "南院", "北院",
    "分院", "院区",
];

/// The form in which names are compared: full-width letters as half-width, lower case, without
/// spaces and punctuation, without legal forms at the end. Brackets go, what they hold stays.
pub fn normalise_name(name: &str) -> String {
    let plain: String =
        name.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect();
    let mut rest = plain.as_str();
    while let Some(shorter) = LEGAL_FORMS.iter().find_map(|form| rest.strip_suffix(form)) {
        if shorter.is_empty() || (rest.is_ascii() && !name_ends_in_word(name, rest, shorter)) {
            break;
        }
        rest = shorter;
    }
    rest.to_owned()
}

/// Whether a Latin legal form stands as a word of its own: `Fresco` does not end in `Co`.
fn name_ends_in_word(name: &str, rest: &str, shorter: &str) -> bool {
    let form = rest.get(shorter.len()..).unwrap_or_default();
    name.nfkc()
        .collect::<String>()
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| word == form)
}

/// The numbers in a normalised name, in order: 第一, 二院, 466.
pub fn ordinals(normalised: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut number = String::new();
    for c in normalised.chars().chain(std::iter::once(' ')) {
        if NUMERALS.contains(c) {
            number.push(c);
        } else if !number.is_empty() {
            found.push(std::mem::take(&mut number));
        }
    }
    found
}

/// The words for campuses in a normalised name.
pub fn campus_words(normalised: &str) -> Vec<&'static str> {
    let mut rest = normalised.to_owned();
    let mut found = Vec::new();
    for word in CAMPUSES {
        if rest.contains(word) {
            rest = rest.replace(word, " ");
            found.push(word);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_does_not_tell_names_apart() {
        let same = [
            ("云岭市第一人民医院（东院）", "云岭市第一人民医院(东院)"),
            ("ＡＢＣ　Pharma", "abc pharma"),
            ("青禾医药有限公司", "青禾医药股份有限公司"),
            ("Gerlach LLC", "GERLACH, L.L.C."),
            ("Fadel-West Pharmacy", "Fadel West Pharmacy Ltd."),
        ];
        for (one, other) in same {
            let spelled = normalise_name(other).replace("llc", "");
            assert_eq!(normalise_name(one), spelled, "{one} / {other}");
        }
    }

    #[test]
    fn a_legal_form_inside_a_word_stays() {
        assert_eq!(normalise_name("Fresco"), "fresco");
        assert_eq!(normalise_name("Limited"), "limited");
        assert_eq!(normalise_name("有限公司"), "有限公司");
    }

    #[test]
    fn numbers_and_campuses_are_found() {
        assert_eq!(ordinals("云岭市第二人民医院"), ["二"]);
        assert_eq!(ordinals("北京466医院"), ["466"]);
        assert_eq!(campus_words("仁和医院东院区"), ["东院区"]);
        assert!(campus_words("仁和医院").is_empty());
    }
}
