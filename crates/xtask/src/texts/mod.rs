//! Fluent files in, typed Rust functions out.

mod check;
mod model;
mod read;
mod render;

pub use check::{House, typography, unused};
pub use model::{Argument, Catalog, Message, Wording};
pub use read::{capabilities, read};
pub use render::{render, render_index};

use std::fs;
use std::path::{Path, PathBuf};

/// What a generation did.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Files that changed, relative to the root.
    pub written: Vec<String>,
    /// What is wrong, one line each, with file and line.
    pub faults: Vec<String>,
    /// Messages of the good capabilities.
    pub messages: usize,
    /// Good capabilities.
    pub capabilities: usize,
}

/// The generated files as they should be: path relative to the root, and content.
pub fn generate(root: &Path) -> (Vec<(PathBuf, String)>, Outcome) {
    let mut outcome = Outcome::default();
    let mut files = Vec::new();
    let folder = PathBuf::from("crates/texts/src/generated");
    let names = capabilities(root);
    for name in &names {
        match read(root, name) {
            Ok(catalog) => {
                outcome.messages += catalog.messages.len();
                outcome.capabilities += 1;
                files.push((folder.join(format!("{}.rs", catalog.module())), render(&catalog)));
            }
            Err(faults) => outcome.faults.extend(faults),
        }
    }
    files.push((folder.join("mod.rs"), render_index(&names)));
    (files, outcome)
}

/// Generates and writes what changed. A capability with faults keeps the file it had.
pub fn write(root: &Path) -> Outcome {
    let (files, mut outcome) = generate(root);
    for (path, content) in files {
        if fs::read_to_string(root.join(&path)).is_ok_and(|old| old == content) {
            continue;
        }
        match fs::write(root.join(&path), content) {
            Ok(()) => outcome.written.push(path.display().to_string()),
            Err(error) => outcome.faults.push(format!("{}: {error}", path.display())),
        }
    }
    outcome
}
