//! The configuration in two stages: what was said, by a file, the environment and the command line,
//! the later over the earlier; then what it means, with every fault at once. Leaves out the words.

mod check;
mod file;
pub(crate) mod keys;
mod raw;
#[cfg(test)]
mod tests;
mod words;

pub(crate) use check::{Config, LogTo, Stopping};
pub(crate) use keys::Key;
pub(crate) use raw::{Flags, Given, Origin, Raw};

use crate::failed::Failed;
use canopy_texts::Texts;
use std::path::{Path, PathBuf};

/// Something that is wrong with the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The key as it was written; empty for the file as a whole.
    pub(crate) key: String,
    /// Where it was said.
    pub(crate) origin: Origin,
    /// What is wrong.
    pub(crate) why: Why,
}

/// What is wrong with a value. None of these carries a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Why {
    /// A file cannot be read.
    Unreadable(PathBuf, String),
    /// The file is no TOML.
    NotToml(String),
    /// No such key; the nearest that there is.
    Unknown(Option<&'static str>),
    /// A list or a table where one value is wanted.
    NotOneValue,
    /// The value and the file with the value, both.
    SaidTwice,
    /// No address to listen on.
    NotAddress(String),
    /// No origin.
    NotOrigin(String),
    /// Neither yes nor no.
    NotYesNo(String),
    /// No number in a range.
    NotNumber(String, u32, u32),
    /// None of a few words.
    NotOneOf(String, &'static str),
    /// No filter for the log.
    NotFilter(String),
    /// No rule for keeping backups.
    NotRule(String),
    /// No database we know, its secrets taken out.
    NotDatabase(String),
    /// There is no such folder.
    NoFolder(PathBuf),
    /// Nothing was said where something is needed.
    Empty,
}

/// The configuration with where each value came from.
pub(crate) struct Checked {
    /// What holds.
    pub(crate) config: Config,
    /// What was said.
    pub(crate) raw: Raw,
}

/// Reads and checks the configuration; all faults are told together.
pub(crate) fn read(file: Option<&Path>, flags: Flags, texts: Texts) -> Result<Checked, Failed> {
    let mut faults = Vec::new();
    let raw = Raw::gather(file, &raw::variables(), flags, &mut faults);
    let config = Config::check(&raw, &mut faults);
    match config {
        Some(config) if faults.is_empty() => Ok(Checked { config, raw }),
        _ => Err(Failed::Usage(words::faults(&faults, texts))),
    }
}

pub(crate) use words::{origin, shown, strangers};
