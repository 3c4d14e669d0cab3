//! The files of the repository, read once. Leaves out what is built, fetched or made by a run.

use std::fs;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Folders that hold nothing of ours.
const NOT_OURS: [&str; 10] = [
    ".git",
    "target",
    "node_modules",
    "dist",
    "data",
    "demo-data",
    "canopy-data",
    "out",
    ".venv",
    "fixtures",
];

/// Endings of the files read.
const READ: [&str; 14] = [
    "rs", "html", "ts", "mjs", "css", "md", "toml", "ftl", "sh", "sql", "yml", "yaml", "py", "snap",
];

/// Every text file of the repository.
pub struct Tree {
    /// Where it lies.
    pub root: PathBuf,
    /// Files in the order of their paths.
    pub files: Vec<File>,
}

/// One text file.
pub struct File {
    /// Path from the root, with forward slashes.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl File {
    /// The ending of the name, without the dot.
    pub fn ending(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    /// Whether a program wrote it.
    pub fn is_generated(&self) -> bool {
        self.path.contains("/generated/")
    }

    /// Lines with their numbers, from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

impl Tree {
    /// Reads the tree at `root`.
    pub fn read(root: &Path) -> Self {
        let mut files = Vec::new();
        for entry in WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(is_ours) {
            let Ok(entry) = entry else { continue };
            let path = entry.path();
            if !entry.file_type().is_file() || !is_read(path) {
                continue;
            }
            let Ok(text) = fs::read_to_string(path) else { continue };
            let relative = path.strip_prefix(root).unwrap_or(path);
            files.push(File { path: relative.to_string_lossy().replace('\\', "/"), text });
        }
        Self { root: root.to_owned(), files }
    }

    /// Files with one of these endings.
    pub fn with_ending<'a>(&'a self, endings: &'a [&str]) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(|file| endings.contains(&file.ending()))
    }

    /// Rust files people wrote.
    pub fn rust(&self) -> impl Iterator<Item = &File> {
        self.with_ending(&["rs"]).filter(|file| !file.is_generated())
    }
}

fn is_ours(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let is_capability = name == "data" && entry.depth() > 1;
    let is_named = entry.file_type().is_dir() && NOT_OURS.contains(&name.as_ref());
    entry.depth() == 0 || is_capability || !is_named
}

fn is_read(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned());
    name.is_some_and(|name| name == "Makefile" || name == "run")
        || ending.is_some_and(|ending| READ.contains(&ending.as_str()))
}
