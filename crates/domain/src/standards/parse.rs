//! Reading a standard from TOML. Says where a text is wrong; whether the standard makes sense is
//! asked by `check`.

use super::model::Standard;
use serde::{Deserialize, Serialize};

/// The largest text read, in bytes; a standard of a hundred criteria has a fifth of it.
pub const MAX_TOML_BYTES: usize = 256 * 1024;

/// Why a text is not a standard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StandardError {
    /// More than [`MAX_TOML_BYTES`].
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// Not TOML, a word that does not exist, a part that is missing or of the wrong kind.
    Unreadable {
        /// Line, from 1.
        line: u32,
        /// Character in the line, from 1.
        column: u32,
        /// What the reader said, in English.
        detail: String,
    },
}

/// Reads a standard. The text stands alone: nothing is filled in from a template.
pub fn parse_toml(text: &str) -> Result<Standard, Vec<StandardError>> {
    if text.len() > MAX_TOML_BYTES {
        return Err(vec![StandardError::TooLarge { limit: MAX_TOML_BYTES }]);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    toml::from_str(text).map_err(|error| {
        let (line, column) = position(text, error.span().map_or(0, |span| span.start));
        vec![StandardError::Unreadable { line, column, detail: error.message().to_owned() }]
    })
}

/// Line and character of a byte, both from 1.
fn position(text: &str, at: usize) -> (u32, u32) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let lines = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
    (u32::try_from(lines).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}
