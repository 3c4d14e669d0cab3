//! The button of a row: a form of its own that does one thing with the row's record. Whoever hears the
//! page instead of seeing the row is told which record.

use super::{Html, filters, renders_itself};
use askama::Template;

/// The button of a row.
#[derive(Debug, Clone, Template)]
#[template(
    ext = "html",
    source = r#"<form method="post" action="{{ url }}">{{ token }}<button class="btn btn-plain">{{ icon|icon }} {{ words }}{% if !of.is_empty() %}<span class="visually-hidden"{% if of_is_data %} translate="no"{% endif %}> {{ of }}</span>{% endif %}</button></form>"#
)]
pub struct RowButton {
    url: String,
    token: Html,
    icon: &'static str,
    words: &'static str,
    of: String,
    of_is_data: bool,
}

renders_itself!(RowButton);

impl RowButton {
    /// A button that sends to `url`; `token` is the frame's.
    pub fn new(url: String, token: &Html, (icon, words): (&'static str, &'static str)) -> Self {
        Self { url, token: token.clone(), icon, words, of: String::new(), of_is_data: false }
    }

    /// With which record, in words of the page's language.
    #[must_use]
    pub fn of(mut self, words: impl Into<String>) -> Self {
        self.of = words.into();
        self
    }

    /// With which record, by its name.
    #[must_use]
    pub fn of_data(mut self, name: impl Into<String>) -> Self {
        self.of_is_data = true;
        self.of(name)
    }
}
