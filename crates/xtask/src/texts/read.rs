//! Reads a capability's two Fluent files and holds them to each other.
//!
//! Supported: text, arguments, choices on a number or a word, terms without arguments.
//! Left out on purpose: attributes, functions, references to other messages.

use super::model::{Argument, Catalog, Message, Wording};
use fluent_syntax::ast::{
    Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Languages as the folders are called; English first, it orders the output.
const LANGUAGES: [&str; 2] = ["en", "zh-CN"];

/// The capabilities that have a file in either language, in alphabetical order.
pub fn capabilities(root: &Path) -> Vec<String> {
    let mut names = BTreeSet::new();
    for language in LANGUAGES {
        let folder = root.join("crates/texts/messages").join(language);
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let file = entry.file_name().to_string_lossy().into_owned();
            if let Some(name) = file.strip_suffix(".ftl") {
                names.insert(name.to_owned());
            }
        }
    }
    names.into_iter().collect()
}

/// Reads one capability, or says what is wrong with it, one line per fault.
pub fn read(root: &Path, capability: &str) -> Result<Catalog, Vec<String>> {
    let en = Half::read(root, "en", capability);
    let zh = Half::read(root, "zh-CN", capability);
    let mut faults: Vec<String> = en.faults.iter().chain(&zh.faults).cloned().collect();
    faults.extend(missing(&en, &zh));
    faults.extend(missing(&zh, &en));
    let mut messages = Vec::new();
    for entry in &en.entries {
        let Some(other) = zh.entries.iter().find(|other| other.key == entry.key) else { continue };
        match merge(&en.file, entry, other) {
            Ok(message) => messages.push(message),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() {
        Ok(Catalog { capability: capability.to_owned(), messages })
    } else {
        Err(faults)
    }
}

/// One language's file, taken apart.
struct Half {
    file: String,
    entries: Vec<Found>,
    faults: Vec<String>,
}

/// A message as one file has it.
struct Found {
    key: String,
    used: Vec<String>,
    numbers: BTreeSet<String>,
    wording: Wording,
}

impl Half {
    fn read(root: &Path, language: &str, capability: &str) -> Self {
        let file = format!("crates/texts/messages/{language}/{capability}.ftl");
        let mut half = Self { file: file.clone(), entries: Vec::new(), faults: Vec::new() };
        let source = match fs::read_to_string(root.join(&file)) {
            Ok(source) => source,
            Err(error) => {
                half.faults.push(format!("{file}: {error}"));
                return half;
            }
        };
        match fluent_syntax::parser::parse(source.as_str()) {
            Ok(resource) => half.take(&source, &resource),
            Err((_, errors)) => {
                for error in errors {
                    let line =
                        source.get(..error.pos.start).unwrap_or("").matches('\n').count() + 1;
                    half.faults.push(format!("{file}:{line}: {error}"));
                }
            }
        }
        half
    }

    fn take(&mut self, source: &str, resource: &Resource<&str>) {
        let terms: BTreeMap<&str, &Pattern<&str>> = resource
            .body
            .iter()
            .filter_map(|entry| match entry {
                Entry::Term(term) => Some((term.id.name, &term.value)),
                _ => None,
            })
            .collect();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            let line = line_of(source, key);
            let Some(pattern) = &message.value else {
                self.faults.push(format!("{}:{line}: {key} has no text", self.file));
                continue;
            };
            if self.entries.iter().any(|entry| entry.key == key) {
                self.faults.push(format!("{}:{line}: {key} stands twice", self.file));
            }
            let mut walk = Walk::new(&terms);
            walk.pattern(pattern);
            let fault = |text: &String| format!("{}:{line}: {key}: {text}", self.file);
            self.faults.extend(walk.faults.iter().map(fault));
            let numbers = declared_numbers(message.comment.as_ref());
            self.faults.extend(
                numbers
                    .iter()
                    .filter(|name| !walk.used.contains(name))
                    .map(|name| fault(&format!("the comment names ${name}, the text does not"))),
            );
            self.faults.extend(
                walk.plural
                    .iter()
                    .filter(|name| !numbers.contains(*name))
                    .map(|name| fault(&format!("write `# ${name} (number)` above it"))),
            );
            let fixed = walk.used.is_empty().then(|| walk.plain.clone());
            let wording = Wording { line, plain: walk.plain, fixed };
            self.entries.push(Found { key: key.to_owned(), used: walk.used, numbers, wording });
        }
    }
}

/// Collects what a pattern says and asks for.
struct Walk<'a> {
    terms: &'a BTreeMap<&'a str, &'a Pattern<&'a str>>,
    plain: String,
    used: Vec<String>,
    plural: BTreeSet<String>,
    faults: Vec<String>,
}

impl<'a> Walk<'a> {
    fn new(terms: &'a BTreeMap<&'a str, &'a Pattern<&'a str>>) -> Self {
        let (plain, used, plural) = (String::new(), Vec::new(), BTreeSet::new());
        Self { terms, plain, used, plural, faults: Vec::new() }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.plain.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    self.uses(id.name);
                    let counts = |key: &VariantKey<&str>| match key {
                        VariantKey::NumberLiteral { .. } => true,
                        VariantKey::Identifier { name } => *name == "one",
                    };
                    if variants.iter().any(|variant| counts(&variant.key)) {
                        self.plural.insert(id.name.to_owned());
                    }
                } else {
                    self.faults.push("a choice needs an argument to choose by".to_owned());
                }
                for variant in variants {
                    self.pattern(&variant.value);
                    self.plain.push(' ');
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
                self.plain.push_str(&text);
            }
            InlineExpression::NumberLiteral { value } => self.plain.push_str(value),
            InlineExpression::VariableReference { id } => {
                self.uses(id.name);
                self.plain.extend(["{", id.name, "}"]);
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                match self.terms.get(id.name).copied() {
                    Some(pattern) => self.pattern(pattern),
                    None => self.faults.push(format!("no term -{}", id.name)),
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => self.faults.push(
                "functions, references to messages and terms with arguments are not used here"
                    .to_owned(),
            ),
        }
    }

    fn uses(&mut self, name: &str) {
        if !self.used.iter().any(|used| used == name) {
            self.used.push(name.to_owned());
        }
    }
}

/// Names in lines such as `$count (number): rows that were read`.
fn declared_numbers(comment: Option<&Comment<&str>>) -> BTreeSet<String> {
    let lines = comment.map(|comment| comment.content.as_slice()).unwrap_or_default();
    lines
        .iter()
        .filter_map(|line| line.trim().strip_prefix('$')?.split_once(" (number)"))
        .map(|(name, _)| name.to_owned())
        .collect()
}

fn line_of(source: &str, key: &str) -> usize {
    let starts =
        |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(starts).map_or(0, |index| index + 1)
}

fn missing(from: &Half, other: &Half) -> Vec<String> {
    let absent = |entry: &&Found| !other.entries.iter().any(|found| found.key == entry.key);
    let say = |entry: &Found| {
        let (line, key) = (entry.wording.line, &entry.key);
        format!("{}:{line}: {key} is missing in {}", from.file, other.file)
    };
    from.entries.iter().filter(absent).map(say).collect()
}

fn merge(file: &str, en: &Found, zh: &Found) -> Result<Message, String> {
    let as_set = |found: &Found| found.used.iter().cloned().collect::<BTreeSet<_>>();
    let (line, key) = (en.wording.line, &en.key);
    if as_set(en) != as_set(zh) {
        return Err(format!("{file}:{line}: {key} takes other arguments in zh-CN"));
    }
    if en.used.len() > 4 {
        return Err(format!("{file}:{line}: {key} takes more than four arguments; split it"));
    }
    let is_number = |name: &String| en.numbers.contains(name) || zh.numbers.contains(name);
    let argument = |name: &String| Argument { name: name.clone(), is_number: is_number(name) };
    Ok(Message {
        key: key.clone(),
        arguments: en.used.iter().map(argument).collect(),
        zh: zh.wording.clone(),
        en: en.wording.clone(),
    })
}
