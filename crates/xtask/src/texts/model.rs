//! A capability's messages in both languages, checked against each other.

/// The messages of one capability.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// The file name without its ending, e.g. `imports`.
    pub capability: String,
    /// In the order of the English file.
    pub messages: Vec<Message>,
}

impl Catalog {
    /// The Rust module.
    pub fn module(&self) -> String {
        self.capability.replace('-', "_")
    }

    /// The Rust type.
    pub fn type_name(&self) -> String {
        let words = self.capability.split(['-', '_']);
        words.map(capitalised).collect()
    }
}

/// One message in both languages.
#[derive(Debug, Clone)]
pub struct Message {
    /// The key as in the file, e.g. `rows-read`.
    pub key: String,
    /// Its arguments in order of first use in English.
    pub arguments: Vec<Argument>,
    /// Simplified Chinese.
    pub zh: Wording,
    /// English.
    pub en: Wording,
}

impl Message {
    /// The Rust function.
    pub fn function(&self) -> String {
        identifier(&self.key)
    }
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// As in the file, without the dollar sign.
    pub name: String,
    /// A whole number (`i64`); otherwise text.
    pub is_number: bool,
}

/// A message in one language.
#[derive(Debug, Clone)]
pub struct Wording {
    /// Line in the file.
    pub line: usize,
    /// As a reader sees it, arguments as `{name}`, every variant of a choice after the other.
    pub plain: String,
    /// The finished text where the message takes no argument.
    pub fixed: Option<String>,
}

/// A Rust identifier for a name in a file; `type` and the like get an underscore.
pub(super) fn identifier(name: &str) -> String {
    let name = name.replace('-', "_");
    match name.as_str() {
        "type" | "match" | "move" | "use" | "in" | "for" | "where" | "as" | "self" | "texts" => {
            name + "_"
        }
        _ => name,
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}
