//! The one list component: declared columns, sorting and filters kept in the address, pages by
//! key, counts that are capped, an empty state. Folds into cards on a phone. Works without scripts.
//! A list people arrange for themselves also has their saved views and their choice of columns.

mod ask;
mod cell;
mod tools;

pub use ask::{Chosen, ListAsk};
pub use cell::{Cell, Column};
pub(crate) use tools::Shown;
pub use tools::{ListTools, ViewLink};

use super::messages::Blank;
use super::{Html, filters, renders_itself};
use askama::Template;
use canopy_texts::Texts;

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
    /// In CSS pixels, where the reader said so.
    width: Option<u16>,
    /// The address that sorts by it, where it can.
    url: Option<String>,
    /// `ascending`, `descending` or empty.
    order: &'static str,
    /// Its place among several keys.
    place: Option<usize>,
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
    known: Vec<tools::Known>,
    tools: Option<ListTools>,
    kept: Html,
    chooser: Option<Chooser>,
}

/// Rows that may be chosen to be changed together.
struct Chooser {
    /// The ids of the rows, in their order.
    ids: Vec<String>,
    /// Where the choice is sent.
    url: String,
    /// The filters, for choosing all rows there are.
    filters: Html,
}

impl Chooser {
    /// The id of a row by its place.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand it over so")]
    fn id(&self, at: &usize) -> &str {
        self.ids.get(*at).map(String::as_str).unwrap_or_default()
    }
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
        let chosen = choose(ask, columns);
        let shown = |row: &R| {
            let cells = chosen.iter().map(|(column, _)| {
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
            heads: chosen.iter().map(|(column, width)| head(ask, column, *width)).collect(),
            rows: rows.iter().map(shown).collect(),
            blank: Blank::new("list-details", t.frame().nothing_here(), ""),
            chips: Vec::new(),
            count: String::new(),
            first: ask.after().map(|_| ask.with("after", "")),
            next: None,
            unfiltered: ask.is_filtered().then(|| ask.unfiltered()),
            known: tools::known(columns, &chosen),
            tools: None,
            kept: ask.kept_fields(),
            chooser: None,
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

    /// The hidden fields by which a form of filters keeps the order, the columns and the view.
    pub fn kept(&self) -> &Html {
        &self.kept
    }

    /// Rows can be chosen by their ids, in the rows' order, and are sent to `url` to be changed together.
    #[must_use]
    pub fn choosing(mut self, ask: &ListAsk, ids: Vec<String>, url: String) -> Self {
        self.chooser = Some(Chooser { ids, url, filters: ask.filter_fields() });
        self
    }

    /// With the saved views of its reader and their choice of columns.
    #[must_use]
    pub fn tools(mut self, ask: &ListAsk, tools: ListTools) -> Self {
        self.tools = Some(tools.over(ask, std::mem::take(&mut self.known)));
        self
    }
}

type WithWidth<'c, 'a, R> = (&'c Column<'a, R>, Option<u16>);

/// The columns that stand in the list, in order: those the reader chose, else those not optional. The
/// first column names the row and always stands first.
fn choose<'c, 'a, R>(ask: &ListAsk, columns: &'c [Column<'a, R>]) -> Vec<WithWidth<'c, 'a, R>> {
    let Some(wanted) = ask.columns() else {
        return columns.iter().filter(|one| !one.is_optional).map(|one| (one, None)).collect();
    };
    let width = |key: &str| wanted.iter().find(|one| one.key == key).and_then(|one| one.width);
    let mut chosen: Vec<WithWidth<'c, 'a, R>> =
        columns.first().map(|column| (column, width(&column.key))).into_iter().collect();
    for one in &wanted {
        let found = columns.iter().find(|column| column.key == one.key);
        let is_new = |column: &&Column<'a, R>| chosen.iter().all(|(had, _)| had.key != column.key);
        if let Some(column) = found.filter(is_new) {
            chosen.push((column, one.width));
        }
    }
    chosen
}

fn class<R>(column: &Column<'_, R>) -> &'static str {
    match () {
        () if column.is_number => "num",
        () if column.is_wide => "is-wide",
        () if column.is_short => "is-short",
        () => "",
    }
}

fn head<R>(ask: &ListAsk, column: &Column<'_, R>, width: Option<u16>) -> Head {
    let sorts: Vec<(&str, bool)> = ask.sorts().collect();
    let at = sorts.iter().position(|(key, _)| *key == column.key);
    let current = at.and_then(|at| sorts.get(at)).map(|(_, down)| *down);
    let order = match current {
        Some(true) => "descending",
        Some(false) => "ascending",
        None => "",
    };
    // First the direction that is asked for most: large numbers, names from the start.
    let goes_down = current.map_or(column.is_number, |down| !down);
    let value = if goes_down { format!("-{}", column.key) } else { column.key.to_string() };
    let url = column.is_sortable.then(|| ask.with("sort", &value));
    let class = if column.is_number { "num" } else { "" };
    let place = at.filter(|_| sorts.len() > 1).map(|at| at + 1);
    Head { label: column.label.clone(), class, width, url, order, place }
}

renders_itself!(List);

#[cfg(test)]
mod tests {
    use super::*;
    use canopy_domain::Lang;

    fn ask(pairs: &[(&str, &str)]) -> ListAsk {
        let pairs = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        ListAsk::new("/accounts", pairs).arranged()
    }

    fn columns() -> Vec<Column<'static, ()>> {
        vec![
            Column::new("name", "Name", |(): &()| Cell::text("a")),
            Column::new("revenue", "Revenue", |(): &()| Cell::text("1")).number().sortable(),
            Column::new("city", "City", |(): &()| Cell::text("x")).optional(),
        ]
    }

    fn labels(list: &List) -> Vec<&str> {
        list.heads.iter().map(|head| head.label.as_str()).collect()
    }

    #[test]
    fn cells_escape_what_people_typed() {
        let cell = Cell::link("/a?b=\"", "<b>").below("a & b");
        assert!(cell.html.starts_with("<a href=\"/a?b=&quot;\" translate=\"no\">&lt;b&gt;</a>"));
        assert!(cell.html.contains("a &amp; b"));
    }

    #[test]
    fn a_number_is_sorted_downwards_first_and_a_second_click_turns_it_round() {
        let t = Texts::of(Lang::En);
        let list = List::new(t, "list", &ask(&[]), &columns(), &[()]);
        assert_eq!(list.heads[1].url.as_deref(), Some("/accounts?sort=-revenue"));
        let list = List::new(t, "list", &ask(&[("sort", "-revenue")]), &columns(), &[()]);
        assert_eq!(list.heads[1].url.as_deref(), Some("/accounts?sort=revenue"));
        assert_eq!(list.heads[1].order, "descending");
    }

    #[test]
    fn the_reader_chooses_columns_and_their_order_but_the_first_names_the_row() {
        let t = Texts::of(Lang::En);
        let list = List::new(t, "list", &ask(&[]), &columns(), &[()]);
        assert_eq!(labels(&list), ["Name", "Revenue"]);
        let asked = ask(&[("cols", "city~120,name,city,gone,revenue")]);
        let list = List::new(t, "list", &asked, &columns(), &[()]);
        assert_eq!(labels(&list), ["Name", "City", "Revenue"]);
        assert_eq!(list.heads[1].width, Some(120));
    }
}
