//! The file of the configuration: TOML, read with the line of every value. Leaves out what the
//! values mean.

use super::keys;
use super::raw::{Origin, Said};
use super::{Fault, Why};
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What the file says; what cannot be read of it becomes faults.
pub(super) fn read(path: &Path, faults: &mut Vec<Fault>) -> Vec<Said> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            let why = Why::Unreadable(path.to_owned(), error.to_string());
            faults.push(Fault { key: String::new(), origin: at(path, 1), why });
            return Vec::new();
        }
    };
    let (table, errors) = DeTable::parse_recoverable(&text);
    for error in errors {
        let line = error.span().map_or(1, |span| line_of(&text, span.start));
        let why = Why::NotToml(error.message().to_owned());
        faults.push(Fault { key: String::new(), origin: at(path, line), why });
    }
    let mut reading = Reading { path, text: &text, said: Vec::new(), faults };
    reading.table("", table.get_ref());
    reading.said
}

struct Reading<'a> {
    path: &'a Path,
    text: &'a str,
    said: Vec<Said>,
    faults: &'a mut Vec<Fault>,
}

impl Reading<'_> {
    fn table(&mut self, above: &str, table: &DeTable<'_>) {
        // In the order of the file, which is how people look for what they are told.
        let mut rows: Vec<_> = table.iter().collect();
        rows.sort_by_key(|(name, _)| name.span().start);
        for (name, value) in rows {
            let own = name.get_ref();
            let full = if above.is_empty() { own.to_string() } else { format!("{above}.{own}") };
            match value.get_ref() {
                DeValue::Table(inner) if above.is_empty() => self.table(&full, inner),
                _ => self.value(&full, name, value),
            }
        }
    }

    fn value(
        &mut self,
        name: &str,
        written: &Spanned<std::borrow::Cow<'_, str>>,
        value: &Spanned<DeValue<'_>>,
    ) {
        let origin = at(self.path, line_of(self.text, written.span().start));
        let Some((key, is_file)) = keys::find(name) else {
            let why = Why::Unknown(keys::nearest(name));
            self.faults.push(Fault { key: name.to_owned(), origin, why });
            return;
        };
        let text = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Boolean(is) => is.to_string(),
            DeValue::Integer(number) => number.as_str().to_owned(),
            DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => {
                self.faults.push(Fault { key: name.to_owned(), origin, why: Why::NotOneValue });
                return;
            }
        };
        self.said.push(Said { key, is_file, text, origin });
    }
}

fn at(path: &Path, line: usize) -> Origin {
    Origin::File { path: path.to_owned(), line }
}

/// The line, from 1, that holds a byte.
fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|one| *one == b'\n').count() + 1
}
