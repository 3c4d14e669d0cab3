//! The parts pages are made of, as values that render themselves: `{{ tier }}`, `{{ bar }}`,
//! `{{ field }}`. Each has its small template in `templates/ui`. Leaves out what they show.

mod chart;
mod field;
mod figures;
pub(crate) mod filters;
mod list;
mod marks;
mod messages;
mod row_button;

pub use chart::{
    Axis, Bubble, BubbleGroup, Chart, ChartTable, FlowLink, FlowNode, Series, SeriesKind, Spec,
    Step, Unit,
};
pub use field::{Choice, Field, FileDrop, Kind};
pub use figures::{Bar, Spark, Stacked, StackedPart, Tile};
pub(crate) use list::Shown;
pub use list::{Cell, Chip, Chosen, Column, List, ListAsk, ListTools, More, ViewLink};
pub use marks::{Change, Light, Pill, TierMark, Tone};
pub use messages::{Blank, ErrorSummary, FieldErrors, Note, Progress};
pub use row_button::RowButton;

use std::fmt;

/// Finished HTML, written as it stands. Made by this module from escaped parts only.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Html(pub(crate) String);

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Html {}

/// Marks a template as finished HTML, so that pages write it unescaped.
macro_rules! renders_itself {
    ($($part:ty),+ $(,)?) => {$(
        impl askama::filters::HtmlSafe for $part {}
    )+};
}
pub(crate) use renders_itself;

/// Escapes a text for HTML.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
