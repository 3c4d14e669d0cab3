//! What a page says beside its content: notes, the sum of a form's errors, empty states, progress.

use super::filters;
use super::marks::Tone;
use super::renders_itself;
use askama::Template;
use canopy_texts::Texts;
use std::borrow::Cow;

/// A note on a page.
#[derive(Debug, Clone, Template)]
#[template(
    ext = "html",
    source = r#"<div class="note note-{{ tone.code() }}"{% if tone == Tone::Poor %} role="alert"{% endif %}>{{ tone.icon()|icon }}<div>{% if !title.is_empty() %}<strong>{{ title }}</strong>{% endif %}<p>{{ text }}</p></div></div>"#
)]
pub struct Note {
    tone: Tone,
    title: String,
    text: String,
}

impl Note {
    /// A note of a tone.
    pub fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { tone, title: String::new(), text: text.into() }
    }

    /// With a title.
    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }
}

/// What is wrong with the fields of a form, by name. Ask it for a field's error, and put its
/// [`ErrorSummary`] above the form.
#[derive(Debug, Clone, Default)]
pub struct FieldErrors(Vec<(Cow<'static, str>, String)>);

impl FieldErrors {
    /// Nothing is wrong yet.
    pub fn none() -> Self {
        Self::default()
    }

    /// Notes an error of a field; an empty name means the form as a whole.
    pub fn add(&mut self, name: impl Into<Cow<'static, str>>, text: impl Into<String>) {
        self.0.push((name.into(), text.into()));
    }

    /// Whether the form can be taken.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first error of a field.
    pub fn of(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(field, _)| *field == name).map(|(_, text)| text.as_str())
    }

    /// The sum, for the top of the form; nothing where nothing is wrong.
    pub fn summary(&self, t: Texts) -> Option<ErrorSummary> {
        (!self.is_empty()).then(|| ErrorSummary { t, errors: self.0.clone() })
    }
}

/// All errors of a form at its top, each leading to its field. Takes the focus.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/summary.html")]
pub struct ErrorSummary {
    t: Texts,
    errors: Vec<(Cow<'static, str>, String)>,
}

impl ErrorSummary {
    /// No single field is marked: the sentence alone says it.
    fn is_about_the_whole(&self) -> bool {
        self.errors.iter().all(|(name, _)| name.is_empty())
    }
}

/// Nothing here yet: what this is and what to do next.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "ui/blank.html")]
pub struct Blank {
    icon: &'static str,
    title: String,
    text: String,
    action: Option<(String, String)>,
}

impl Blank {
    /// An empty state.
    pub fn new(icon: &'static str, title: impl Into<String>, text: impl Into<String>) -> Self {
        Self { icon, title: title.into(), text: text.into(), action: None }
    }

    /// With the next step.
    #[must_use]
    pub fn action(mut self, name: impl Into<String>, url: impl Into<String>) -> Self {
        self.action = Some((name.into(), url.into()));
        self
    }
}

/// How far running work is. While it runs, the part with `id` asks `url` for itself every second;
/// the page's frame says `refreshing(…)` for those without scripts.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/progress.html")]
pub struct Progress {
    /// The id of the part, which `url` must answer with when asked for it.
    pub id: &'static str,
    /// Where the part is asked for.
    pub url: String,
    /// Done, of `total`; not known yet where total is 0.
    pub done: u64,
    /// All there is to do.
    pub total: u64,
    /// What is being done and how far, in words.
    pub words: String,
}

renders_itself!(Note, ErrorSummary, Blank, Progress);
