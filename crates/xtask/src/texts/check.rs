//! What good texts keep to, beyond having both languages: languages unmixed, Chinese punctuation
//! in Chinese sentences, and no message that nothing shows.

use super::model::{Argument, Catalog, Message};
use std::collections::BTreeSet;

/// What texts are held to.
#[derive(Debug, Clone, Default)]
pub struct House {
    /// Latin words that stay in Chinese texts, in lower case.
    pub allowed: BTreeSet<String>,
    /// Words that are not used, each with the one that is.
    pub replaced: Vec<(String, String)>,
}

/// Faults of wording in one capability.
pub fn typography(catalog: &Catalog, house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for message in &catalog.messages {
        let mut fault = |language: &str, line: usize, what: String| {
            let file = &catalog.capability;
            let key = &message.key;
            faults
                .push(format!("crates/texts/messages/{language}/{file}.ftl:{line}: {key}: {what}"));
        };
        if message.en.plain.chars().any(is_chinese) {
            fault("en", message.en.line, "Chinese in an English text".to_owned());
        }
        for what in chinese_faults(&message.arguments, &message.zh.plain, &house.allowed) {
            fault("zh-CN", message.zh.line, what);
        }
        for (word, instead) in &house.replaced {
            if message.zh.plain.contains(word) {
                fault("zh-CN", message.zh.line, format!("“{word}”: here it is “{instead}”"));
            }
        }
    }
    faults
}

/// Messages whose function, or whose whole capability, is called nowhere. `calls` are the names called
/// in any Rust or HTML file.
pub fn unused(catalog: &Catalog, calls: &BTreeSet<String>) -> Vec<String> {
    let is_asked = calls.contains(&catalog.module()) || calls.contains(&catalog.type_name());
    let is_unused = |message: &&Message| !is_asked || !calls.contains(&message.function());
    let say = |message: &Message| {
        let (file, line, key) = (&catalog.capability, message.en.line, &message.key);
        format!("crates/texts/messages/en/{file}.ftl:{line}: {key} is used nowhere")
    };
    catalog.messages.iter().filter(is_unused).map(say).collect()
}

fn chinese_faults(arguments: &[Argument], plain: &str, allowed: &BTreeSet<String>) -> Vec<String> {
    let prose = without_quoted(arguments, &without_examples(plain));
    let mut faults: Vec<String> = latin_words(&prose)
        .filter(|word| !allowed.contains(&word.to_lowercase()))
        .map(|word| {
            format!("“{word}” is not Chinese; if it should stay, add it to allowed-words.txt")
        })
        .collect();
    let letters: Vec<char> = prose.chars().collect();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|at| letters.get(at)).copied().unwrap_or(' ');
        let after = letters.get(index + 1).copied().unwrap_or(' ');
        // `sqlite:文件` is an address, not a sentence.
        let is_address = *letter == ':' && before.is_ascii_alphanumeric();
        let is_beside_chinese = is_chinese(before) || is_chinese(after);
        if ",;:?!()\"".contains(*letter) && is_beside_chinese && !is_address {
            faults.push(format!("“{before}{letter}{after}”: use the full-width sign"));
        }
        if *letter == '.' && is_chinese(before) && !after.is_ascii_alphanumeric() {
            faults.push(format!("“{before}.”: a Chinese sentence ends with 。"));
        }
        let has_space_after = letters.get(index + 1) == Some(&' ');
        if is_full_width(*letter) && (before == ' ' && index > 0 || has_space_after) {
            faults.push(format!("no space beside “{letter}”"));
        }
        if is_chinese(*letter) && is_latin(after) || is_latin(*letter) && is_chinese(after) {
            faults.push(format!("“{letter}{after}”: a space between Chinese and Latin or figures"));
        }
    }
    faults
}

/// Stands for a number in a text under check.
const NUMBER: char = '\u{fffc}';
/// Stands for a text argument or quoted code in a text under check.
const QUOTED: char = '\u{fffd}';

/// The text without lines that show a command, and without options such as `--out`.
fn without_examples(plain: &str) -> String {
    let is_command = |line: &&str| line.contains("canopy ") || line.contains("=\"");
    let prose = plain.lines().filter(|line| !is_command(line));
    let without_options = |line: &str| {
        let words = line.split(' ').map(|word| if word.starts_with("--") { "`…`" } else { word });
        words.collect::<Vec<_>>().join(" ")
    };
    prose.map(without_options).collect::<Vec<_>>().join("\n")
}

/// The text with arguments and code in backticks as one placeholder each.
fn without_quoted(arguments: &[Argument], plain: &str) -> String {
    let is_number = |name: &str| arguments.iter().any(|a| a.is_number && a.name == name);
    let mut out = String::new();
    let mut rest = plain;
    while let Some(at) = rest.find(['{', '`']) {
        let (before, quoted) = rest.split_at(at);
        out.push_str(before);
        let inner = quoted.get(1..).unwrap_or("");
        let (inside, after) = inner.split_once(['}', '`']).unwrap_or((inner, ""));
        out.push(if is_number(inside) { NUMBER } else { QUOTED });
        rest = after;
    }
    out + rest
}

fn latin_words(prose: &str) -> impl Iterator<Item = &str> {
    prose
        .split(|letter: char| !letter.is_ascii_alphanumeric() && !"-._:/".contains(letter))
        .filter(|word| !word.contains(['_', ':', '/']))
        .map(|word| word.trim_matches(['-', '.']))
        .filter(|word| word.len() > 1 && word.chars().any(|letter| letter.is_ascii_alphabetic()))
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == NUMBER
}

fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

fn is_full_width(letter: char) -> bool {
    "，。：；（）？！、《》「」".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        let arguments = [Argument { name: "count".to_owned(), is_number: true }];
        chinese_faults(&arguments, text, &BTreeSet::from(["csv".to_owned()]))
    }

    #[test]
    fn good_sentences_pass() {
        for text in [
            "已读取 {count} 行，其中{name}有问题。",
            "请上传 CSV 文件（不超过 {count} 行）",
            "运行 `canopy serve --demo`，然后打开浏览器",
            "是否继续？",
        ] {
            assert_eq!(faults(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn bad_sentences_are_named() {
        for text in [
            "已读取,完成",
            "完成.",
            "完成 。",
            "共{count}行",
            "请上传 file",
            "账户(客户)",
            "确定?",
            "上传CSV 文件",
        ] {
            assert!(!faults(text).is_empty(), "{text}");
        }
    }
}
