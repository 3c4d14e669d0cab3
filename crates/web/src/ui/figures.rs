//! Figures drawn on the server: tiles, bars and sparklines, as SVG with a text for those who don't
//! see it.

use super::marks::Change;
use super::renders_itself;
use askama::Template;
use std::fmt::Write as _;

/// A figure at a glance: what it is, how much, and how it changed.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "ui/tile.html")]
pub struct Tile {
    label: String,
    value: String,
    exact: String,
    note: String,
    url: String,
    change: Option<Change>,
}

impl Tile {
    /// A figure.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into(), ..Self::default() }
    }

    /// The exact value, on hover.
    #[must_use]
    pub fn exact(mut self, text: impl Into<String>) -> Self {
        self.exact = text.into();
        self
    }

    /// A line under it.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.note = text.into();
        self
    }

    /// How it changed.
    #[must_use]
    pub fn change(mut self, change: Change) -> Self {
        self.change = Some(change);
        self
    }

    /// Where its rows are.
    #[must_use]
    pub fn link(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }
}

/// A share as a bar.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/bar.html")]
pub struct Bar {
    width: u32,
    label: String,
    is_inline: bool,
    is_poor: bool,
}

impl Bar {
    /// A share of the whole, 0–1, with the text that says it.
    pub fn new(share: f64, label: impl Into<String>) -> Self {
        Self { width: mille(share), label: label.into(), is_inline: false, is_poor: false }
    }

    /// Short, to stand in a line of text or a cell.
    #[must_use]
    pub fn inline(mut self) -> Self {
        self.is_inline = true;
        self
    }

    /// In the colour of bad news.
    #[must_use]
    pub fn poor(mut self) -> Self {
        self.is_poor = true;
        self
    }
}

/// A part of a stacked bar.
#[derive(Debug, Clone)]
pub struct StackedPart {
    /// Class of its colour: `fill-tier-1` … or `fill-series-1` ….
    pub class: String,
    /// Its share, 0–1.
    pub share: f64,
    /// What it is, with its figure.
    pub label: String,
}

/// Shares of one whole beside each other.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/stacked.html")]
pub struct Stacked {
    label: String,
    parts: Vec<Placed>,
}

#[derive(Debug, Clone)]
struct Placed {
    class: String,
    label: String,
    from: u32,
    width: u32,
}

impl Stacked {
    /// From parts whose shares sum to at most 1.
    pub fn new(parts: &[StackedPart]) -> Self {
        let label = parts.iter().map(|part| part.label.as_str()).collect::<Vec<_>>().join(" · ");
        let mut so_far = 0.0;
        let placed = parts.iter().map(|part| {
            let from = mille(so_far);
            so_far += part.share.max(0.0);
            let width = mille(so_far).saturating_sub(from);
            Placed { class: part.class.clone(), label: part.label.clone(), from, width }
        });
        Self { parts: placed.collect(), label }
    }
}

/// A small trend for a list.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/spark.html")]
pub struct Spark {
    line: String,
    area: String,
    zero: Option<String>,
    label: String,
}

impl Spark {
    /// From values in order, oldest first, with the text that says it.
    pub fn new(values: &[f64], label: impl Into<String>) -> Self {
        let low = values.iter().copied().fold(0.0_f64, f64::min);
        let high = values.iter().copied().fold(0.0_f64, f64::max);
        let span = if high > low { high - low } else { 1.0 };
        let step = 100.0 / (values.len().max(2) - 1) as f64;
        let height = |value: f64| 22.0 - (value - low) / span * 20.0;
        let mut line = String::new();
        for (index, value) in values.iter().enumerate() {
            let mark = if index == 0 { 'M' } else { 'L' };
            let _ = write!(line, "{mark}{:.1} {:.1}", step * index as f64, height(*value));
        }
        let right = step * values.len().saturating_sub(1) as f64;
        let area = format!("{line}L{right:.1} {0:.1}L0 {0:.1}Z", height(0.0));
        let zero = (low < 0.0).then(|| format!("{:.1}", height(0.0)));
        Self { line, area, zero, label: label.into() }
    }
}

/// A share in thousandths, clipped to the whole.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clipped to 0–1000")]
fn mille(share: f64) -> u32 {
    if share.is_finite() { (share.clamp(0.0, 1.0) * 1000.0).round() as u32 } else { 0 }
}

renders_itself!(Tile, Bar, Stacked, Spark);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_never_leaves_its_track() {
        for (share, width) in [(-1.0, 0), (0.25, 250), (7.0, 1000), (f64::NAN, 0)] {
            assert_eq!(Bar::new(share, "").width, width);
        }
    }

    #[test]
    fn parts_of_a_stack_touch_and_end_at_the_whole() {
        let part = |share| StackedPart { class: String::new(), share, label: String::new() };
        let stack = Stacked::new(&[part(0.3333), part(0.3333), part(0.3334)]);
        let last = stack.parts.last().unwrap();
        assert_eq!(last.from + last.width, 1000);
        assert_eq!(stack.parts[0].width, stack.parts[1].from);
    }

    #[test]
    fn a_sparkline_of_nothing_or_of_one_value_is_no_error() {
        assert!(Spark::new(&[], "").to_string().contains("<svg"));
        assert!(Spark::new(&[3.0], "").line.starts_with("M0.0 2.0"));
        assert_eq!(Spark::new(&[-1.0, 1.0], "").zero.as_deref(), Some("12.0"));
    }
}
