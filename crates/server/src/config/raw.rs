//! The first stage: what was said, by whom. Files, variables and flags are gathered as texts under
//! the known keys, the stronger over the weaker; nothing is judged but names and readability.

use super::file;
use super::keys::{self, CONFIG, FILE, KEYS, Key, VARIABLES};
use super::{Fault, Why};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Where a value comes from, the weakest first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Origin {
    /// Nobody said anything.
    Default,
    /// A line of the file of the configuration.
    File {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
    },
    /// A variable of the environment.
    Variable(String),
    /// A flag on the command line.
    Flag(&'static str),
}

/// A value as it was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Given {
    /// The text.
    pub(crate) text: String,
    /// Who said it.
    pub(crate) origin: Origin,
    /// The file it was read from, where a file was named for it.
    pub(crate) read_from: Option<PathBuf>,
}

/// What was said for each key.
#[derive(Debug, Default)]
pub(crate) struct Raw {
    given: BTreeMap<&'static str, Given>,
    /// Variables that look like ours and are not: told, never refused, for orchestrators set
    /// variables named after services.
    pub(crate) strangers: Vec<(String, Option<&'static str>)>,
}

/// What was said, before it is known under which key.
pub(super) struct Said {
    pub(super) key: Key,
    pub(super) is_file: bool,
    pub(super) text: String,
    pub(super) origin: Origin,
}

/// What the command line says: keys with the flag they were given by.
pub(crate) type Flags = Vec<(Key, &'static str, String)>;

impl Raw {
    /// Gathers everything; faults are added to `faults`.
    pub(crate) fn gather(
        config: Option<&Path>,
        variables: &BTreeMap<String, String>,
        flags: Flags,
        faults: &mut Vec<Fault>,
    ) -> Self {
        let mut raw = Self::default();
        let named = variables.get(CONFIG).filter(|path| !path.is_empty()).map(PathBuf::from);
        let mut said = Vec::new();
        if let Some(path) = config.map(Path::to_owned).or(named) {
            said.extend(file::read(&path, faults));
        }
        for (name, text) in variables.iter().filter(|(name, _)| name.starts_with(VARIABLES)) {
            match keys::find_variable(name) {
                // Empty as an init system writes it: not set.
                Some(_) if text.is_empty() => {}
                Some((key, is_file)) => {
                    let origin = Origin::Variable(name.clone());
                    said.push(Said { key, is_file, text: text.clone(), origin });
                }
                None if name == CONFIG => {}
                None => raw.strangers.push((name.clone(), keys::nearest_variable(name))),
            }
        }
        for (key, flag, text) in flags {
            said.push(Said { key, is_file: false, text, origin: Origin::Flag(flag) });
        }
        said.into_iter().for_each(|one| raw.take(one, faults));
        raw
    }

    /// Takes what is at least as strong as what is there; the same key twice from one kind of place
    /// is a contradiction.
    fn take(&mut self, said: Said, faults: &mut Vec<Fault>) {
        let Said { key, is_file, text, origin } = said;
        let is_same_kind = |known: &Given| {
            std::mem::discriminant(&known.origin) == std::mem::discriminant(&origin)
        };
        if self.given.get(key.name).is_some_and(is_same_kind) {
            faults.push(Fault { key: key.name.to_owned(), origin, why: Why::SaidTwice });
            return;
        }
        let given = if is_file {
            let path = PathBuf::from(text);
            match std::fs::read_to_string(&path) {
                Ok(secret) => Given {
                    text: secret.trim_end_matches(['\r', '\n']).to_owned(),
                    origin,
                    read_from: Some(path),
                },
                Err(error) => {
                    let why = Why::Unreadable(path, error.to_string());
                    faults.push(Fault { key: key.name.to_owned(), origin, why });
                    return;
                }
            }
        } else {
            Given { text, origin, read_from: None }
        };
        self.given.insert(key.name, given);
    }

    /// What holds for a key.
    pub(crate) fn of(&self, key: Key) -> Given {
        let default =
            || Given { text: key.default.to_owned(), origin: Origin::Default, read_from: None };
        self.given.get(key.name).cloned().unwrap_or_else(default)
    }
}

/// The variables of this process that could be meant for us.
pub(crate) fn variables() -> BTreeMap<String, String> {
    let text = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
        Some((name.into_string().ok()?, value.to_string_lossy().into_owned()))
    };
    std::env::vars_os().filter_map(text).collect()
}

/// Every name a file may use, for what is told about an unknown one.
pub(crate) fn names() -> Vec<String> {
    let secret = |key: &Key| key.is_secret.then(|| format!("{}{FILE}", key.name));
    let both = |key: Key| std::iter::once(key.name.to_owned()).chain(secret(&key));
    KEYS.into_iter().flat_map(both).collect()
}
