//! Text for people stands in `texts` and nowhere else: templates and pages have none of their own.

use super::tree::{File, Tree};

/// Crates whose code shows things to people.
const SHOWING: [&str; 2] = ["crates/web/src/", "crates/server/src/"];
/// Attributes whose value people read or hear.
const READ_ALOUD: [&str; 4] = [" title=\"", " placeholder=\"", " aria-label=\"", " alt=\""];
/// Words that are the same in every language.
const NAMES: [&str; 4] = ["Canopy", "nbsp", "Ctrl", "K"];

/// Words in templates, and Chinese in code that shows things.
pub(super) fn own_texts(tree: &Tree) -> Vec<String> {
    let templates = tree.with_ending(&["html"]).filter(|file| file.path.contains("/templates/"));
    let mut faults: Vec<String> = templates.flat_map(words_in_template).collect();
    let sources = tree.rust().filter(|file| SHOWING.iter().any(|at| file.path.starts_with(at)));
    for file in sources.filter(|file| !file.path.ends_with("/tests.rs")) {
        faults.extend(chinese_in_code(file));
    }
    faults
}

fn words_in_template(file: &File) -> Vec<String> {
    let plain = without(&file.text, &[("{#", "#}"), ("{%", "%}"), ("{{", "}}")]);
    let read_aloud = READ_ALOUD.iter().flat_map(|attribute| {
        plain.split(attribute).skip(1).filter_map(|rest| rest.split('"').next())
    });
    let shown = without(
        &plain,
        &[("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"), ("<", ">")],
    );
    let words: Vec<&str> = read_aloud.chain(shown.lines()).flat_map(words_of).collect();
    let say = |word: &&str| {
        let line = file.lines().find(|(_, line)| line.contains(*word)).map_or(1, |(at, _)| at);
        format!("{}:{line}: “{word}” belongs into crates/texts/messages", file.path)
    };
    words.iter().map(say).collect()
}

/// Words of two letters or more that are not the same in every language. Names of classes such as
/// `is-wide` may stand alone in a block that fills an attribute.
fn words_of(text: &str) -> Vec<&str> {
    text.split_whitespace()
        .filter(|word| !word.starts_with("is-"))
        .flat_map(|word| word.split(|letter: char| !letter.is_alphabetic()))
        .filter(|word| word.chars().count() > 1 && !NAMES.contains(word))
        .collect()
}

fn chinese_in_code(file: &File) -> Vec<String> {
    let code = file.lines().take_while(|(_, line)| !line.contains("#[cfg(test)]"));
    code.filter(|(_, line)| !line.trim_start().starts_with("//"))
        .filter(|(_, line)| line.chars().any(|letter| matches!(letter, '\u{3400}'..='\u{9fff}')))
        .map(|(at, _)| format!("{}:{at}: Chinese belongs into crates/texts/messages", file.path))
        .collect()
}

/// The text with everything between these marks left out, line breaks kept.
fn without(text: &str, marks: &[(&str, &str)]) -> String {
    let mut kept = text.to_owned();
    for (from, to) in marks {
        let mut out = String::new();
        let mut rest = kept.as_str();
        while let Some((before, after)) = rest.split_once(from) {
            out.push_str(before);
            out.push(' ');
            rest = after.split_once(to).map_or("", |(_, behind)| behind);
        }
        kept = out + rest;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(text: &str) -> Vec<String> {
        let path = "crates/web/templates/a.html".to_owned();
        words_in_template(&File { path, text: text.to_owned() })
    }

    #[test]
    fn templates_with_only_expressions_pass() {
        let good = "<a title=\"{{ t.frame().home() }}\" class=\"btn wide\">{% if x > 1 %}\
            {{ name }}{% endif %} · 1 &nbsp;</a><script type=\"x\">let word = 1;</script>";
        assert_eq!(template(good), Vec::<String>::new());
    }

    #[test]
    fn words_of_a_template_are_found_in_text_and_attributes() {
        assert_eq!(template("<p>Hello {{ name }}</p>").len(), 1);
        assert_eq!(template("<p>\n<img alt=\"一张图\"></p>").len(), 1);
        assert!(template("<p>\nHello</p>")[0].starts_with("crates/web/templates/a.html:2:"));
    }
}
