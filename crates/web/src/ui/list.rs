//! The one list component: declared columns, sorting and filters kept in the address, pages by
//! key, counts that are capped, an empty state. Folds into cards on a phone. Works without scripts.

use super::filters;
use super::messages::Blank;
use super::{Html, escape, renders_itself};
use crate::urls;
use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use canopy_texts::Texts;

/// What the address asks of a list: filters, order, where the page begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListAsk {
    path: String,
    pairs: Vec<(String, String)>,
}

impl ListAsk {
    /// From a path and its pairs.
    pub fn new(path: impl Into<String>, pairs: Vec<(String, String)>) -> Self {
        Self { path: path.into(), pairs }
    }

    /// The value of a parameter, trimmed; empty counts as absent.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.pairs.iter().find(|(key, _)| key == name)?;
        Some(found.1.trim()).filter(|value| !value.is_empty())
    }

    /// The same as [`ListAsk::get`], empty where absent: for filling filter fields.
    pub fn text(&self, name: &str) -> String {
        self.get(name).unwrap_or_default().to_owned()
    }

    /// The key sorted by and whether downwards, from `sort=key` or `sort=-key`.
    pub fn sort(&self) -> Option<(&str, bool)> {
        let sort = self.get("sort")?;
        Some(sort.strip_prefix('-').map_or((sort, false), |key| (key, true)))
    }

    /// Where the page begins.
    pub fn after(&self) -> Option<&str> {
        self.get("after")
    }

    /// Whether anything but order and page is asked for.
    pub fn is_filtered(&self) -> bool {
        self.pairs.iter().any(|(key, value)| {
            !matches!(key.as_str(), "sort" | "after") && !value.trim().is_empty()
        })
    }

    /// The address with one parameter set (or taken away where empty), from the first page.
    pub fn with(&self, name: &str, value: &str) -> String {
        let kept = self.pairs.iter().filter(|(key, _)| key != name && key != "after");
        let mut pairs: Vec<(&str, &str)> =
            kept.map(|(key, value)| (key.as_str(), value.trim())).collect();
        pairs.push((name, value));
        urls::with_query(&self.path, &pairs)
    }

    /// The address without filters, in the same order.
    pub fn unfiltered(&self) -> String {
        urls::with_query(&self.path, &[("sort", self.get("sort").unwrap_or_default())])
    }

    /// The path without parameters.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl<S: Send + Sync> FromRequestParts<S> for ListAsk {
    type Rejection = crate::Stop;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, crate::Stop> {
        let pairs = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(&parts.uri);
        let pairs = pairs.map_err(|_| crate::Stop::Unreadable)?.0;
        Ok(Self::new(parts.uri.path(), pairs))
    }
}

/// The content of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    html: String,
    exact: String,
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
    key: &'static str,
    label: String,
    is_number: bool,
    is_sortable: bool,
    is_wide: bool,
    is_short: bool,
    cell: Box<dyn Fn(&R) -> Cell + Send + Sync + 'a>,
}

impl<'a, R> Column<'a, R> {
    /// A column; `key` is its name in `sort=`. The first column names the row.
    pub fn new(
        key: &'static str,
        label: impl Into<String>,
        cell: impl Fn(&R) -> Cell + Send + Sync + 'a,
    ) -> Self {
        Self {
            key,
            label: label.into(),
            is_number: false,
            is_sortable: false,
            is_wide: false,
            is_short: false,
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

    /// Takes a whole line on a phone.
    #[must_use]
    pub fn wide(mut self) -> Self {
        self.is_wide = true;
        self
    }
}

/// What follows the rows shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct More {
    /// How many there are, in words: `1,204`, `10,000+`.
    pub count: String,
    /// The mark of the next page, as the store gave it.
    pub next: Option<String>,
}

/// A filter in force, with the address that takes it away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chip {
    /// What is filtered for.
    pub words: String,
    /// The list without it.
    pub without: String,
}

struct Head {
    label: String,
    class: &'static str,
    /// The address that sorts by it, where it can.
    url: Option<String>,
    /// `ascending`, `descending` or empty.
    order: &'static str,
}

struct ShownCell {
    html: Html,
    exact: String,
    label: String,
    class: &'static str,
}

/// A list as it stands on a page. Put it into a block named for its `id`, so that htmx can ask for
/// the list alone.
#[derive(Template)]
#[template(path = "ui/list.html")]
pub struct List {
    t: Texts,
    id: &'static str,
    caption: String,
    heads: Vec<Head>,
    rows: Vec<Vec<ShownCell>>,
    blank: Blank,
    chips: Vec<Chip>,
    count: String,
    first: Option<String>,
    next: Option<String>,
    unfiltered: Option<String>,
}

impl List {
    /// A list of rows. `caption` says what it holds, for screen readers; `blank` stands there when
    /// it is empty.
    pub fn new<R>(
        t: Texts,
        id: &'static str,
        ask: &ListAsk,
        columns: &[Column<'_, R>],
        rows: &[R],
    ) -> Self {
        let shown = |row: &R| {
            let cells = columns.iter().map(|column| {
                let cell = (column.cell)(row);
                ShownCell {
                    html: Html(cell.html),
                    exact: cell.exact,
                    label: column.label.clone(),
                    class: class(column),
                }
            });
            cells.collect()
        };
        Self {
            t,
            id,
            caption: String::new(),
            heads: columns.iter().map(|column| head(ask, column)).collect(),
            rows: rows.iter().map(shown).collect(),
            blank: Blank::new("list-details", t.frame().nothing_here(), ""),
            chips: Vec::new(),
            count: String::new(),
            first: ask.after().map(|_| ask.with("after", "")),
            next: None,
            unfiltered: ask.is_filtered().then(|| ask.unfiltered()),
        }
    }

    /// Says what it holds, for screen readers.
    #[must_use]
    pub fn caption(mut self, text: impl Into<String>) -> Self {
        self.caption = text.into();
        self
    }

    /// What stands there when it is empty and nothing is filtered.
    #[must_use]
    pub fn blank(mut self, blank: Blank) -> Self {
        self.blank = blank;
        self
    }

    /// The filters in force.
    #[must_use]
    pub fn chips(mut self, chips: Vec<Chip>) -> Self {
        self.chips = chips;
        self
    }

    /// How many there are and where the next page begins.
    #[must_use]
    pub fn more(mut self, ask: &ListAsk, more: More) -> Self {
        self.count = more.count;
        self.next = more.next.map(|mark| ask.with("after", &mark));
        self
    }
}

fn class<R>(column: &Column<'_, R>) -> &'static str {
    match () {
        () if column.is_number => "num",
        () if column.is_wide => "is-wide",
        () if column.is_short => "is-short",
        () => "",
    }
}

fn head<R>(ask: &ListAsk, column: &Column<'_, R>) -> Head {
    let current = ask.sort().filter(|(key, _)| *key == column.key).map(|(_, down)| down);
    let order = match current {
        Some(true) => "descending",
        Some(false) => "ascending",
        None => "",
    };
    // First the direction that is asked for most: large numbers, names from the start.
    let goes_down = current.map_or(column.is_number, |down| !down);
    let value = if goes_down { format!("-{}", column.key) } else { column.key.to_owned() };
    let url = column.is_sortable.then(|| ask.with("sort", &value));
    let class = if column.is_number { "num" } else { "" };
    Head { label: column.label.clone(), class, url, order }
}

renders_itself!(List);

#[cfg(test)]
mod tests {
    use super::*;
    use canopy_domain::Lang;

    fn ask(pairs: &[(&str, &str)]) -> ListAsk {
        let pairs = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        ListAsk::new("/accounts", pairs)
    }

    #[test]
    fn changing_a_filter_or_the_order_begins_at_the_first_page() {
        let ask = ask(&[("q", "人民"), ("after", "abc"), ("sort", "name")]);
        assert_eq!(ask.with("sort", "-revenue"), "/accounts?q=%E4%BA%BA%E6%B0%91&sort=-revenue");
        assert_eq!(ask.with("q", ""), "/accounts?sort=name");
        assert_eq!(ask.unfiltered(), "/accounts?sort=name");
        assert!(ask.is_filtered());
    }

    #[test]
    fn the_order_is_read_with_its_direction() {
        assert_eq!(ask(&[("sort", "-revenue")]).sort(), Some(("revenue", true)));
        assert_eq!(ask(&[("sort", "name")]).sort(), Some(("name", false)));
        assert_eq!(ask(&[("sort", " ")]).sort(), None);
    }

    #[test]
    fn cells_escape_what_people_typed() {
        let cell = Cell::link("/a?b=\"", "<b>").below("a & b");
        assert!(cell.html.starts_with("<a href=\"/a?b=&quot;\" translate=\"no\">&lt;b&gt;</a>"));
        assert!(cell.html.contains("a &amp; b"));
    }

    #[test]
    fn a_number_is_sorted_downwards_first_and_a_second_click_turns_it_round() {
        let column =
            || Column::new("revenue", "Revenue", |(): &()| Cell::text("1")).number().sortable();
        let t = Texts::of(Lang::En);
        let list = List::new(t, "list", &ask(&[]), &[column()], &[()]);
        assert_eq!(list.heads[0].url.as_deref(), Some("/accounts?sort=-revenue"));
        let list = List::new(t, "list", &ask(&[("sort", "-revenue")]), &[column()], &[()]);
        assert_eq!(list.heads[0].url.as_deref(), Some("/accounts?sort=revenue"));
        assert_eq!(list.heads[0].order, "descending");
    }
}
