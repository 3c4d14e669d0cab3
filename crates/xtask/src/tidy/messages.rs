//! The texts: complete, fresh, in their language, used.

use super::tree::Tree;
use crate::texts;
use std::collections::BTreeSet;
use std::fs;

/// What keeps a Fluent file from becoming Rust.
pub(super) fn faults(tree: &Tree) -> Vec<String> {
    texts::generate(&tree.root).1.faults
}

/// Generated files that are not what the Fluent files say.
pub(super) fn stale(tree: &Tree) -> Vec<String> {
    let (files, _) = texts::generate(&tree.root);
    let is_stale = |path: &std::path::Path, content: &str| {
        !fs::read_to_string(tree.root.join(path)).is_ok_and(|old| old == content)
    };
    let stale = files.iter().filter(|(path, content)| is_stale(path, content));
    let orphans = tree.with_ending(&["rs"]).filter(|file| {
        let is_known = files.iter().any(|(path, _)| path.as_os_str() == file.path.as_str());
        file.path.starts_with("crates/texts/src/generated/") && !is_known
    });
    stale
        .map(|(path, _)| format!("{}:1: run `cargo run -p xtask -- texts`", path.display()))
        .chain(orphans.map(|file| format!("{}:1: has no messages; delete it", file.path)))
        .collect()
}

/// Chinese in English, Latin words in Chinese, half-width signs, second words for one thing.
pub(super) fn typography(tree: &Tree) -> Vec<String> {
    let allowed = lines(tree, "allowed-words.txt").map(|line| line.to_lowercase()).collect();
    let replaced = lines(tree, "one-word.txt")
        .filter_map(|line| line.split_once(" -> ").map(|(a, b)| (a.to_owned(), b.to_owned())))
        .collect();
    let house = texts::House { allowed, replaced };
    catalogs(tree).iter().flat_map(|catalog| texts::typography(catalog, &house)).collect()
}

/// Lines of a list beside the messages, without comments.
fn lines(tree: &Tree, name: &str) -> impl Iterator<Item = String> {
    let text = fs::read_to_string(tree.root.join("crates/texts").join(name)).unwrap_or_default();
    let lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).collect();
    lines.into_iter().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Messages nothing shows.
pub(super) fn unused(tree: &Tree) -> Vec<String> {
    let mut calls = BTreeSet::new();
    for file in tree.with_ending(&["rs", "html"]).filter(|file| !file.is_generated()) {
        collect_calls(&file.text, &mut calls);
    }
    catalogs(tree).iter().flat_map(|catalog| texts::unused(catalog, &calls)).collect()
}

/// Names called after a dot, `.title(`, and names in a path, `Imports::title`.
fn collect_calls(text: &str, calls: &mut BTreeSet<String>) {
    let is_name = |letter: &char| letter.is_alphanumeric() || *letter == '_';
    for (at, sign) in text.match_indices(['.', ':']) {
        let rest = text.get(at + 1..).unwrap_or("");
        let name: String = rest.chars().take_while(is_name).collect();
        let is_called = rest.get(name.len()..).is_some_and(|behind| behind.starts_with('('));
        if !name.is_empty() && (is_called || sign == ":") {
            calls.insert(name);
        }
    }
}

fn catalogs(tree: &Tree) -> Vec<texts::Catalog> {
    let names = texts::capabilities(&tree.root);
    names.iter().filter_map(|name| texts::read(&tree.root, name).ok()).collect()
}
