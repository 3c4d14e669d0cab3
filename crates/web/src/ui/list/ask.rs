//! What the address asks of a list: filters, order, which columns stand where, where the page begins.

use crate::ui::{Html, escape};
use crate::urls;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;

/// Keys a list is sorted by at once.
const SORTS_MOST: usize = 3;
/// Columns a person may choose among.
const COLUMNS_MOST: usize = 60;
/// Widths a column may be given, in CSS pixels.
const WIDTHS: std::ops::RangeInclusive<u16> = 40..=900;

/// A column a person chose, and how wide it shall be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// Its key.
    pub key: String,
    /// In CSS pixels; by its content where none is said.
    pub width: Option<u16>,
}

impl Chosen {
    fn read(text: &str) -> Self {
        let (key, width) = text.split_once('~').unwrap_or((text, ""));
        let width = width.parse().ok().filter(|width| WIDTHS.contains(width));
        Self { key: key.to_owned(), width }
    }

    fn text(&self) -> String {
        match self.width {
            Some(width) => format!("{}~{width}", self.key),
            None => self.key.clone(),
        }
    }
}

/// What the address asks of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListAsk {
    path: String,
    pairs: Vec<(String, String)>,
    is_arranged: bool,
}

impl ListAsk {
    /// From a path and its pairs.
    pub fn new(path: impl Into<String>, pairs: Vec<(String, String)>) -> Self {
        Self { path: path.into(), pairs: arranged(pairs), is_arranged: false }
    }

    /// From a path and what an address says after its question mark, escaped or not.
    pub(crate) fn of_query(path: impl Into<String>, query: &str) -> Self {
        let query = query.trim_start_matches('?');
        Self::new(path, url::form_urlencoded::parse(query.as_bytes()).into_owned().collect())
    }

    /// Every pair, in order.
    pub(crate) fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// With a parameter set in place of any it has, from the first page.
    #[must_use]
    pub(crate) fn setting(mut self, name: &str, value: &str) -> Self {
        self.pairs.retain(|(key, _)| key != name && key != "after");
        self.pairs.push((name.to_owned(), value.to_owned()));
        self
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

    /// The first key sorted by and whether downwards, from `sort=key` or `sort=-key`.
    pub fn sort(&self) -> Option<(&str, bool)> {
        self.sorts().next()
    }

    /// Every key sorted by, from `sort=-revenue,name`; three at most.
    pub fn sorts(&self) -> impl Iterator<Item = (&str, bool)> {
        let keys = self.get("sort").unwrap_or_default().split(',').map(str::trim);
        keys.filter(|key| !key.is_empty())
            .take(SORTS_MOST)
            .map(|sort| sort.strip_prefix('-').map_or((sort, false), |key| (key, true)))
    }

    /// Where the page begins.
    pub fn after(&self) -> Option<&str> {
        self.get("after")
    }

    /// The columns asked for, in order, where the list is one people arrange and they did.
    pub fn columns(&self) -> Option<Vec<Chosen>> {
        let columns = self.get("cols").filter(|_| self.is_arranged)?;
        Some(columns.split(',').take(COLUMNS_MOST).map(Chosen::read).collect())
    }

    /// The same for a list people arrange for themselves.
    #[must_use]
    pub fn arranged(mut self) -> Self {
        self.is_arranged = true;
        self
    }

    /// Whether nothing at all is asked: the list may open with the view its reader chose.
    pub fn is_plain(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Whether anything but order, page and the look of the list is asked for.
    pub fn is_filtered(&self) -> bool {
        self.pairs.iter().any(|(key, value)| !is_about_looks(key) && !value.trim().is_empty())
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
        let kept = self.pairs.iter().filter(|(key, _)| is_about_looks(key) && key != "after");
        let pairs: Vec<(&str, &str)> =
            kept.map(|(key, value)| (key.as_str(), value.as_str())).collect();
        urls::with_query(&self.path, &pairs)
    }

    /// The path without parameters.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What a saved view keeps of it: everything but the page and the view it came from.
    pub fn as_view(&self) -> String {
        let kept = self.pairs.iter().filter(|(key, _)| key != "after" && key != "view");
        let pairs: Vec<(&str, &str)> =
            kept.map(|(key, value)| (key.as_str(), value.trim())).collect();
        urls::with_query("", &pairs).trim_start_matches('?').to_owned()
    }

    /// The hidden fields by which a form of filters keeps order, columns and view.
    pub fn kept_fields(&self) -> Html {
        self.hidden(|key| is_about_looks(key) && key != "after")
    }

    /// The hidden fields by which another form keeps the filters and the view.
    pub(super) fn filter_fields(&self) -> Html {
        self.hidden(|key| !is_about_looks(key) || key == "view")
    }

    /// Hidden fields of the pairs whose name is kept.
    pub(crate) fn hidden(&self, is_kept: impl Fn(&str) -> bool) -> Html {
        let kept = self.pairs.iter().filter(|(key, value)| is_kept(key) && !value.is_empty());
        let field = |(key, value): &(String, String)| {
            format!(r#"<input type="hidden" name="{}" value="{}">"#, escape(key), escape(value))
        };
        Html(kept.map(field).collect())
    }
}

/// Parameters that say how a list looks, not what stands in it.
fn is_about_looks(key: &str) -> bool {
    matches!(key, "sort" | "after" | "cols" | "view")
}

/// What the form of columns sends, put into `cols=` and `sort=`: for every column `col=key` where it is
/// ticked, `at.key=` its place and `wide.key=` its width; `by=` up to three times, in order.
fn arranged(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    if !pairs.iter().any(|(key, _)| key == "arrange") {
        return pairs;
    }
    let number = |name: String| -> Option<u16> {
        pairs.iter().find(|(key, _)| *key == name)?.1.trim().parse().ok()
    };
    let mut columns: Vec<(u16, Chosen)> = Vec::new();
    let mut sorts: Vec<&str> = Vec::new();
    for (key, value) in &pairs {
        match key.as_str() {
            "col" => {
                let width = number(format!("wide.{value}")).filter(|one| WIDTHS.contains(one));
                let place = number(format!("at.{value}")).unwrap_or(u16::MAX);
                columns.push((place, Chosen { key: value.clone(), width }));
            }
            "by" if !value.is_empty() => sorts.push(value),
            _ => {}
        }
    }
    columns.sort_by_key(|(place, _)| *place);
    let columns: Vec<String> = columns.iter().map(|(_, chosen)| chosen.text()).collect();
    let sorts = sorts.join(",");
    let is_of_form = |key: &str| {
        matches!(key, "arrange" | "col" | "by" | "cols" | "sort")
            || key.starts_with("at.")
            || key.starts_with("wide.")
    };
    let mut kept: Vec<_> = pairs.into_iter().filter(|(key, _)| !is_of_form(key)).collect();
    kept.push(("cols".to_owned(), columns.join(",")));
    kept.push(("sort".to_owned(), sorts));
    kept
}

impl<S: Send + Sync> FromRequestParts<S> for ListAsk {
    type Rejection = crate::Stop;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, crate::Stop> {
        let pairs = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(&parts.uri);
        let pairs = pairs.map_err(|_| crate::Stop::Unreadable)?.0;
        Ok(Self::new(parts.uri.path(), pairs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn the_order_is_read_with_its_directions_and_three_keys_at_most() {
        assert_eq!(ask(&[("sort", "-revenue")]).sort(), Some(("revenue", true)));
        assert_eq!(ask(&[("sort", "name")]).sort(), Some(("name", false)));
        assert_eq!(ask(&[("sort", " ")]).sort(), None);
        let sorts = ask(&[("sort", "-level, name,,code,city")]);
        let sorts: Vec<_> = sorts.sorts().collect();
        assert_eq!(sorts, [("level", true), ("name", false), ("code", false)]);
    }

    #[test]
    fn the_form_of_columns_becomes_columns_in_order_with_their_widths() {
        let sent = [
            ("q", "人民"),
            ("arrange", "1"),
            ("col", "name"),
            ("at.name", "1"),
            ("wide.name", "320"),
            ("col", "tier"),
            ("at.tier", "3"),
            ("wide.tier", "7"),
            ("at.owner", "2"),
            ("col", "revenue"),
            ("at.revenue", "2"),
            ("wide.revenue", ""),
            ("by", "-revenue"),
            ("by", ""),
            ("by", "name"),
        ];
        let ask = ask(&sent).arranged();
        assert_eq!(
            ask.as_view(),
            "q=%E4%BA%BA%E6%B0%91&cols=name~320%2Crevenue%2Ctier&sort=-revenue%2Cname"
        );
        let columns = ask.columns().unwrap();
        let keys: Vec<_> = columns.iter().map(|one| (one.key.as_str(), one.width)).collect();
        assert_eq!(keys, [("name", Some(320)), ("revenue", None), ("tier", None)]);
        assert_eq!(ask.sorts().collect::<Vec<_>>(), [("revenue", true), ("name", false)]);
    }

    #[test]
    fn a_list_nobody_arranges_keeps_its_columns() {
        assert_eq!(ask(&[("cols", "name")]).columns(), None);
        assert!(ask(&[("cols", "name")]).arranged().columns().is_some());
    }

    #[test]
    fn how_a_list_looks_is_no_filter_and_a_view_keeps_no_page() {
        let ask = ask(&[("sort", "name"), ("cols", "name"), ("view", "x"), ("after", "a")]);
        assert!(!ask.is_filtered());
        assert_eq!(ask.as_view(), "sort=name&cols=name");
        assert_eq!(ask.unfiltered(), "/accounts?sort=name&cols=name&view=x");
    }
}
