//! Form fields: label above, help below, the error beside it, required marked.

use super::filters;
use super::renders_itself;
use askama::Template;
use canopy_texts::Texts;
use std::borrow::Cow;

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// Something to look for.
    Search,
    /// A password, never filled in again.
    Password,
    /// A number.
    Number,
    /// A day.
    Date,
    /// Several lines.
    Lines,
    /// One of a closed list.
    Select,
    /// Yes or no.
    Check,
}

impl Kind {
    const fn input(self) -> &'static str {
        match self {
            Self::Text | Self::Lines | Self::Select => "text",
            Self::Search => "search",
            Self::Password => "password",
            Self::Number => "number",
            Self::Date => "date",
            Self::Check => "checkbox",
        }
    }
}

/// One of a closed list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// The language it is read in, where that is not the page's.
    pub lang: Option<&'static str>,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), lang: None }
    }

    /// Read in a language of its own.
    #[must_use]
    pub fn in_language(mut self, tag: &'static str) -> Self {
        self.lang = Some(tag);
        self
    }
}

/// A form field.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/field.html")]
pub struct Field {
    t: Texts,
    kind: Kind,
    name: Cow<'static, str>,
    label: String,
    value: String,
    help: String,
    error: String,
    is_required: bool,
    has_focus: bool,
    submits: bool,
    choices: Vec<Choice>,
    /// Further attributes from closed names: `autocomplete`, `min`, `max`, `step`, `inputmode`,
    /// `maxlength`, `placeholder`.
    more: Vec<(&'static str, String)>,
}

impl Field {
    /// A field; `name` is what the form sends.
    pub fn new(
        t: Texts,
        kind: Kind,
        name: impl Into<Cow<'static, str>>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            t,
            kind,
            name: name.into(),
            label: label.into(),
            value: String::new(),
            help: String::new(),
            error: String::new(),
            is_required: false,
            has_focus: false,
            submits: false,
            choices: Vec::new(),
            more: Vec::new(),
        }
    }

    /// What stands in it. Ignored for passwords.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = if self.kind == Kind::Password { String::new() } else { value.into() };
        self
    }

    /// A line of help below.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = text.into();
        self
    }

    /// What is wrong with it.
    #[must_use]
    pub fn error(mut self, text: Option<&str>) -> Self {
        text.unwrap_or_default().clone_into(&mut self.error);
        self
    }

    /// It must be filled in.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// The page opens with the cursor here.
    #[must_use]
    pub fn focused(mut self) -> Self {
        self.has_focus = true;
        self
    }

    /// Changing it sends the form: for filters.
    #[must_use]
    pub fn submitting(mut self) -> Self {
        self.submits = true;
        self
    }

    /// The closed list of a [`Kind::Select`]; what is proposed while one types in a [`Kind::Text`].
    #[must_use]
    pub fn choices(mut self, choices: Vec<Choice>) -> Self {
        self.choices = choices;
        self
    }

    /// A further attribute; names are fixed in the code, never from outside.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.more.push((name, value.into()));
        self
    }

    fn describes(&self) -> String {
        let help = (!self.help.is_empty()).then(|| format!("h-{}", self.name));
        let error = (!self.error.is_empty()).then(|| format!("e-{}", self.name));
        [help, error].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// A place to drop a file, or to choose one.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/drop.html")]
pub struct FileDrop {
    /// What the form sends it as.
    pub name: &'static str,
    /// What to do.
    pub label: String,
    /// Which files are taken, in words.
    pub help: String,
    /// Which files are taken: `.csv,.xlsx`.
    pub accept: &'static str,
    /// Whether several may be given.
    pub takes_many: bool,
}

renders_itself!(Field, FileDrop);
