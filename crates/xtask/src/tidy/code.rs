//! Size, opening comments, names, tests, templates, open ends.

use super::tree::{File, Tree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

const MOST_LINES_OF_A_FILE: usize = 500;
const MOST_LINES_OF_A_FUNCTION: usize = 70;
/// Words that say nothing about the business.
const VAGUE: [&str; 8] =
    ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Data", "Info"];
/// Names with such a word that are terms of the trade, with the reason.
const BUSINESS_NAMES: [(&str, &str); 1] =
    [("ServiceModel", "what a tier is given: 服务模式, a term of key account management")];
/// Templates that may show markup as it is, with the reason.
const SHOWS_MARKUP: [(&str, &str); 0] = [];

/// Files longer than the limit.
pub(super) fn long_files(tree: &Tree) -> Vec<String> {
    let counted = tree.with_ending(&["rs", "html", "ts", "mjs", "css", "py", "sh"]);
    let ours = counted.filter(|file| !file.is_generated());
    ours.filter_map(|file| {
        let lines = file.text.lines().count();
        (lines > MOST_LINES_OF_A_FILE)
            .then(|| format!("{}:{lines}: longer than {MOST_LINES_OF_A_FILE} lines", file.path))
    })
    .collect()
}

/// Functions longer than the limit, counted from brace to brace.
pub(super) fn long_functions(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (file, parsed) in parsed(tree) {
        let mut lengths = Lengths(Vec::new());
        lengths.visit_file(&parsed);
        for (line, name, lines) in lengths.0 {
            if lines > MOST_LINES_OF_A_FUNCTION {
                let path = &file.path;
                faults.push(format!("{path}:{line}: fn {name} has {lines} lines; split it"));
            }
        }
    }
    faults
}

/// Files that do not open with a comment.
pub(super) fn silent_files(tree: &Tree) -> Vec<String> {
    let rust = tree.rust().filter(|file| !file.text.starts_with("//!"));
    let scripts = tree.with_ending(&["ts", "mjs"]).filter(|file| {
        let text = file.text.trim_start_matches("#!/usr/bin/env node\n");
        !text.starts_with("//") && !text.starts_with("/*")
    });
    let say = |file: &File| format!("{}:1: open with a comment: what this is", file.path);
    rust.chain(scripts).filter(|file| !is_compile_fail(file)).map(say).collect()
}

/// Types whose names hold a word that says nothing.
pub(super) fn vague_names(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (file, parsed) in parsed(tree) {
        let mut names = Names(Vec::new());
        names.visit_file(&parsed);
        for (line, name) in names.0 {
            let is_term = BUSINESS_NAMES.iter().any(|(term, _)| *term == name);
            if let Some(word) =
                words_of(&name).into_iter().find(|word| VAGUE.contains(&word.as_str()))
                && !is_term
            {
                let path = &file.path;
                faults
                    .push(format!("{path}:{line}: {name}: “{word}” says nothing; name the thing"));
            }
        }
    }
    faults
}

/// Test binaries beside `tests/it`.
pub(super) fn stray_tests(tree: &Tree) -> Vec<String> {
    let is_stray = |file: &&File| {
        let parts: Vec<&str> = file.path.split('/').collect();
        matches!(parts.as_slice(), ["crates", _, "tests", _])
    };
    let say = |file: &File| format!("{}:1: move it to tests/it/ as a module", file.path);
    tree.rust().filter(is_stray).map(say).collect()
}

/// Waiting for time to pass in a test.
pub(super) fn sleeping_tests(tree: &Tree) -> Vec<String> {
    let tests = tree.rust().filter(|file| file.path.contains("/tests/"));
    lines_with(tests, |line| {
        let sleeps = line.contains("thread::sleep") || line.contains("time::sleep");
        sleeps.then(|| "wait for the event, not for time".to_owned())
    })
}

/// `|safe` in templates.
pub(super) fn unescaped(tree: &Tree) -> Vec<String> {
    let is_allowed = |file: &&File| !SHOWS_MARKUP.iter().any(|(path, _)| *path == file.path);
    lines_with(tree.with_ending(&["html"]).filter(is_allowed), |line| {
        let compact: String = line.chars().filter(|letter| !letter.is_whitespace()).collect();
        let is_bare = compact.contains("|safe") || compact.contains("escape=\"none\"");
        is_bare.then(|| "shows text as markup; see SHOWS_MARKUP in crates/xtask".to_owned())
    })
}

/// Open ends without the number of an issue.
pub(super) fn open_ends(tree: &Tree) -> Vec<String> {
    let ours = tree.files.iter().filter(|file| !file.path.starts_with("crates/xtask/"));
    lines_with(ours, |line| {
        let open = ["TODO", "FIXME", "XXX"].iter().any(|word| has_word(line, word));
        let has_issue = line.split('#').skip(1).any(|rest| rest.starts_with(char::is_numeric));
        (open && !has_issue).then(|| "an open end needs its issue: TODO(#12)".to_owned())
    })
}

/// Absolute paths that exist on one machine only.
pub(super) fn machine_paths(tree: &Tree) -> Vec<String> {
    let ours = tree.files.iter().filter(|file| !file.path.starts_with("crates/xtask/"));
    lines_with(ours, |line| {
        let place = ["/work/", "/root/", "/home/", "/Users/"].into_iter().find(|place| {
            line.match_indices(place).any(|(at, _)| {
                let before = line.get(..at).and_then(|text| text.chars().last());
                before.is_none_or(|letter| !letter.is_alphanumeric() && !"}.*-_/".contains(letter))
            })
        });
        place.map(|place| format!("“{place}” exists on one machine only"))
    })
}

fn lines_with<'a>(
    files: impl Iterator<Item = &'a File>,
    fault: impl Fn(&str) -> Option<String>,
) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files {
        for (number, line) in file.lines() {
            if let Some(what) = fault(line) {
                faults.push(format!("{}:{number}: {what}", file.path));
            }
        }
    }
    faults
}

fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().last());
        let after = line.get(at + word.len()..).and_then(|text| text.chars().next());
        [before, after]
            .into_iter()
            .flatten()
            .all(|letter| !letter.is_alphanumeric() && letter != '_')
    })
}

/// Code that must not compile is kept as small as it can be.
fn is_compile_fail(file: &File) -> bool {
    file.path.contains("/tests/") && !file.path.contains("/tests/it/")
}

fn parsed(tree: &Tree) -> impl Iterator<Item = (&File, syn::File)> {
    let sources = tree.rust().filter(|file| !is_compile_fail(file));
    sources.filter_map(|file| syn::parse_file(&file.text).ok().map(|parsed| (file, parsed)))
}

fn words_of(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for letter in name.chars() {
        match words.last_mut() {
            Some(word) if !letter.is_uppercase() => word.push(letter),
            _ => words.push(letter.to_string()),
        }
    }
    words
}

/// Line, name and length of every function.
struct Lengths(Vec<(usize, String, usize)>);

impl Lengths {
    fn note(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let span = block.span();
        let lines = span.end().line.saturating_sub(span.start().line + 1);
        self.0.push((signature.span().start().line, signature.ident.to_string(), lines));
    }
}

impl<'ast> Visit<'ast> for Lengths {
    fn visit_item_fn(&mut self, node: &'ast syn::ItemFn) {
        self.note(&node.sig, &node.block);
        visit::visit_item_fn(self, node);
    }

    fn visit_impl_item_fn(&mut self, node: &'ast syn::ImplItemFn) {
        self.note(&node.sig, &node.block);
        visit::visit_impl_item_fn(self, node);
    }

    fn visit_trait_item_fn(&mut self, node: &'ast syn::TraitItemFn) {
        if let Some(block) = &node.default {
            self.note(&node.sig, block);
        }
        visit::visit_trait_item_fn(self, node);
    }
}

/// Line and name of every type.
struct Names(Vec<(usize, String)>);

impl Names {
    fn note(&mut self, name: &syn::Ident) {
        self.0.push((name.span().start().line, name.to_string()));
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_struct(&mut self, node: &'ast syn::ItemStruct) {
        self.note(&node.ident);
        visit::visit_item_struct(self, node);
    }

    fn visit_item_enum(&mut self, node: &'ast syn::ItemEnum) {
        self.note(&node.ident);
        visit::visit_item_enum(self, node);
    }

    fn visit_item_trait(&mut self, node: &'ast syn::ItemTrait) {
        self.note(&node.ident);
        visit::visit_item_trait(self, node);
    }

    fn visit_item_type(&mut self, node: &'ast syn::ItemType) {
        self.note(&node.ident);
        visit::visit_item_type(self, node);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(path: &str, text: &str) -> Tree {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        Tree { root: std::path::PathBuf::new(), files: vec![file] }
    }

    #[test]
    fn vague_type_names_are_found_by_whole_words() {
        let source = "struct ImportManager; struct Database; enum Informal {} struct ServiceModel;";
        let faults = vague_names(&tree("crates/a/src/a.rs", source));
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].starts_with("crates/a/src/a.rs:1: ImportManager"));
    }

    #[test]
    fn a_long_function_is_named_with_its_line() {
        let body = "    let _ = 1;\n".repeat(71);
        let source = format!("//! x\n\nfn long() {{\n{body}}}\n");
        let faults = long_functions(&tree("a.rs", &source));
        assert_eq!(faults, ["a.rs:3: fn long has 71 lines; split it"]);
    }

    #[test]
    fn markup_and_open_ends_are_found() {
        assert_eq!(unescaped(&tree("a.html", "{{ name | safe }}")).len(), 1);
        assert_eq!(open_ends(&tree("a.rs", "// TODO later")).len(), 1);
        assert_eq!(open_ends(&tree("a.rs", "// TODO(#12) later")).len(), 0);
        assert_eq!(open_ends(&tree("a.rs", "TODOS")).len(), 0);
    }

    #[test]
    fn places_of_one_machine_are_found() {
        assert_eq!(machine_paths(&tree("a.md", "see /home/li/x")).len(), 1);
        assert_eq!(machine_paths(&tree("a.md", "see pages/home/li and ./home/x")).len(), 0);
    }
}
