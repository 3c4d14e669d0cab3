//! What stands in a list: cells, and the columns that make them.

use crate::ui::escape;
use std::borrow::Cow;

/// The content of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    pub(super) html: String,
    pub(super) exact: String,
}

impl Cell {
    /// A text.
    pub fn text(text: impl AsRef<str>) -> Self {
        Self { html: escape(text.as_ref()), exact: String::new() }
    }

    /// What people wrote: names and codes, which no browser should translate.
    pub fn data(text: impl AsRef<str>) -> Self {
        let text = escape(text.as_ref());
        let html =
            if text.is_empty() { text } else { format!(r#"<span translate="no">{text}</span>"#) };
        Self { html, exact: String::new() }
    }

    /// The name of a record, which leads to it.
    pub fn link(url: &str, text: impl AsRef<str>) -> Self {
        let (url, text) = (escape(url), escape(text.as_ref()));
        let html = format!(r#"<a href="{url}" translate="no">{text}</a>"#);
        Self { html, exact: String::new() }
    }

    /// Words of ours that lead somewhere.
    pub fn to(url: &str, words: impl AsRef<str>) -> Self {
        let (url, words) = (escape(url), escape(words.as_ref()));
        Self { html: format!(r#"<a href="{url}">{words}</a>"#), exact: String::new() }
    }

    /// Several lines of what people wrote.
    pub fn lines<T: AsRef<str>>(lines: &[T]) -> Self {
        let line = |line: &T| format!(r#"<span translate="no">{}</span>"#, escape(line.as_ref()));
        Self { html: lines.iter().map(line).collect::<Vec<_>>().join("<br>"), exact: String::new() }
    }

    /// A day or a moment, as it is written for the reader.
    pub fn time(text: impl AsRef<str>) -> Self {
        Self { html: format!("<time>{}</time>", escape(text.as_ref())), exact: String::new() }
    }

    /// A part that renders itself: a tier, a bar, a sparkline.
    pub fn part(part: &impl askama::filters::HtmlSafe) -> Self {
        Self { html: part.to_string(), exact: String::new() }
    }

    /// With a quiet second line.
    #[must_use]
    pub fn below(self, text: &str) -> Self {
        self.second_line(text, "")
    }

    /// With a quiet second line of what people wrote.
    #[must_use]
    pub fn below_data(self, text: &str) -> Self {
        self.second_line(text, r#" translate="no""#)
    }

    fn second_line(mut self, text: &str, mark: &str) -> Self {
        if !text.is_empty() {
            let (first, text) = (&self.html, escape(text));
            self.html = format!(r#"{first}<br><small class="text-secondary"{mark}>{text}</small>"#);
        }
        self
    }

    /// With the exact value on hover.
    #[must_use]
    pub fn exact(mut self, text: impl Into<String>) -> Self {
        self.exact = text.into();
        self
    }
}

impl Cell {
    pub(crate) fn html(&self) -> &str {
        &self.html
    }
}

/// A column of a list of `R`.
pub struct Column<'a, R> {
    pub(super) key: Cow<'static, str>,
    pub(super) label: String,
    pub(super) is_number: bool,
    pub(super) is_sortable: bool,
    pub(super) is_wide: bool,
    pub(super) is_short: bool,
    pub(super) is_optional: bool,
    pub(super) cell: Box<dyn Fn(&R) -> Cell + Send + Sync + 'a>,
}

impl<'a, R> Column<'a, R> {
    /// A column; `key` is its name in `sort=`. The first column names the row.
    pub fn new(
        key: impl Into<Cow<'static, str>>,
        label: impl Into<String>,
        cell: impl Fn(&R) -> Cell + Send + Sync + 'a,
    ) -> Self {
        Self {
            key: key.into(),
            label: label.into(),
            is_number: false,
            is_sortable: false,
            is_wide: false,
            is_short: false,
            is_optional: false,
            cell: Box::new(cell),
        }
    }

    /// Holds numbers: to the right, sorted downwards first.
    #[must_use]
    pub fn number(mut self) -> Self {
        self.is_number = true;
        self
    }

    /// Can be sorted by.
    #[must_use]
    pub fn sortable(mut self) -> Self {
        self.is_sortable = true;
        self
    }

    /// Its content stays on one line.
    #[must_use]
    pub fn short(mut self) -> Self {
        self.is_short = true;
        self
    }

    /// Stands in the list only for those who choose it.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.is_optional = true;
        self
    }

    /// Takes a whole line on a phone.
    #[must_use]
    pub fn wide(mut self) -> Self {
        self.is_wide = true;
        self
    }
}
