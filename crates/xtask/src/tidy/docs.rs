//! Documents: links, the glossary, the list of decisions.

use super::tree::{File, Tree};
use std::collections::BTreeSet;

/// Links to files that are not there.
pub(super) fn dead_links(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for file in tree.with_ending(&["md"]) {
        let mut is_code = false;
        for (number, line) in file.lines() {
            if line.trim_start().starts_with("```") {
                is_code = !is_code;
            }
            for target in links(line).filter(|_| !is_code) {
                if !leads_somewhere(tree, file, target) {
                    faults.push(format!("{}:{number}: {target} is not there", file.path));
                }
            }
        }
    }
    faults
}

/// Capability folders of the domain that the glossary does not name.
pub(super) fn missing_words(tree: &Tree) -> Vec<String> {
    let glossary = tree.files.iter().find(|file| file.path == "docs/glossary.md");
    let text = glossary.map_or("", |file| file.text.as_str());
    let folders: BTreeSet<&str> = tree
        .files
        .iter()
        .filter_map(|file| file.path.strip_prefix("crates/domain/src/"))
        .filter_map(|path| path.split_once('/'))
        .map(|(folder, _)| folder)
        .collect();
    let is_missing = |folder: &&&str| !text.contains(&format!("`{folder}`"));
    folders
        .iter()
        .filter(is_missing)
        .map(|folder| format!("docs/glossary.md:1: the capability `{folder}` is missing"))
        .collect()
}

/// Decision records without a number, with one twice, or not in the list.
pub(super) fn decisions(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    let list = tree.files.iter().find(|file| file.path == "docs/adr/README.md");
    for file in &tree.files {
        let Some(name) = file.path.strip_prefix("docs/adr/") else { continue };
        if name == "README.md" {
            continue;
        }
        let number = name.split('-').next().unwrap_or("");
        let is_number = number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number || !seen.insert(number.to_owned()) {
            faults.push(format!("{}:1: begin the name with the next free number", file.path));
        }
        if !list.is_some_and(|list| list.text.contains(name)) {
            faults.push(format!("docs/adr/README.md:1: {name} is not listed"));
        }
    }
    faults
}

/// Tests that a document names as proof and that are not there.
pub(super) fn missing_proofs(tree: &Tree) -> Vec<String> {
    let mut functions = BTreeSet::new();
    for file in tree.rust() {
        let names = file.text.split("fn ").skip(1).filter_map(|rest| rest.split(['(', '<']).next());
        functions.extend(names);
    }
    let rules: BTreeSet<&str> = super::RULES.iter().map(|(name, _)| *name).collect();
    let mut faults = Vec::new();
    for file in tree.with_ending(&["md"]).filter(|file| file.path.starts_with("docs/security/")) {
        for (number, line) in file.lines() {
            for name in line.split('`').skip(1).step_by(2).filter(|name| is_test_name(name)) {
                if !functions.contains(name) && !rules.contains(name) {
                    faults.push(format!("{}:{number}: there is no test {name}", file.path));
                }
            }
        }
    }
    faults
}

fn is_test_name(name: &str) -> bool {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    is_plain && name.matches('_').count() > 1
}

/// Targets of `[text](target)`.
fn links(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next())
}

fn leads_somewhere(tree: &Tree, file: &File, target: &str) -> bool {
    let is_elsewhere =
        ["http://", "https://", "mailto:", "#"].iter().any(|p| target.starts_with(p));
    let path = target.split('#').next().unwrap_or("");
    if is_elsewhere || path.is_empty() {
        return true;
    }
    let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    tree.root.join(folder).join(path).exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_in_a_line() {
        let line = "see [a](b.md#c) and ![d](e.png \"title\")";
        assert_eq!(links(line).collect::<Vec<_>>(), ["b.md#c", "e.png"]);
    }
}
