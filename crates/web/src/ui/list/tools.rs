//! What stands above a list people arrange for themselves: the menu of their saved views and the form
//! that chooses columns, their order and width, and by what the list is sorted. All of it plain forms.

use super::cell::Column;
use super::{ListAsk, WithWidth};
use crate::ui::{Choice, Html, filters, renders_itself};
use crate::urls;
use askama::Template;
use canopy_domain::lists::ListKey;
use canopy_texts::Texts;

/// A column a reader may choose.
pub(super) struct Known {
    key: String,
    label: String,
    is_shown: bool,
    /// It names the row: neither hidden nor moved.
    is_first: bool,
    is_sortable: bool,
    place: usize,
    width: Option<u16>,
}

/// Every column: those shown first, in their order.
pub(super) fn known<R>(columns: &[Column<'_, R>], chosen: &[WithWidth<'_, '_, R>]) -> Vec<Known> {
    let known = |column: &Column<'_, R>, width: Option<u16>, is_shown| Known {
        key: column.key.to_string(),
        label: column.label.clone(),
        is_shown,
        is_first: columns.first().is_some_and(|first| first.key == column.key),
        is_sortable: column.is_sortable,
        place: 0,
        width,
    };
    let shown = chosen.iter().map(|(column, width)| known(column, *width, true));
    let hidden = columns
        .iter()
        .filter(|column| chosen.iter().all(|(had, _)| had.key != column.key))
        .map(|column| known(column, None, false));
    let all = shown.chain(hidden).enumerate();
    all.map(|(at, one)| Known { place: at + 1, ..one }).collect()
}

/// A saved view as the menu offers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewLink {
    /// What it is called.
    pub name: String,
    /// The list as it shows it.
    pub url: String,
    /// Whose it is, where it is shared by somebody else.
    pub shared_by: String,
    /// Whether the reader's list opens with it.
    pub is_default: bool,
    /// Whether the list shows it now.
    pub is_here: bool,
}

/// The view the list shows, as far as its reader may change it.
pub(crate) struct Shown {
    /// Where its changes go.
    pub(crate) url: String,
    /// Which state of it was read.
    pub(crate) version: i64,
    /// Whether the list shows something else than was kept.
    pub(crate) is_changed: bool,
}

/// The tools above a list.
#[derive(Template)]
#[template(path = "ui/list_tools.html")]
pub struct ListTools {
    t: Texts,
    list: ListKey,
    token: Html,
    /// Name of the view the list shows.
    pub(crate) here: Option<String>,
    pub(crate) views: Vec<ViewLink>,
    pub(crate) shown: Option<Shown>,
    /// The list as it is, where it opens with a view.
    plain: String,
    path: String,
    query: String,
    kept: Html,
    columns: Vec<Known>,
    sorts: Vec<(usize, Vec<Choice>, String)>,
    reset: String,
    sorts_most: usize,
}

impl ListTools {
    /// The tools of a list, with the hidden field of a form that changes something.
    pub(crate) fn of(t: Texts, list: ListKey, token: Html) -> Self {
        Self {
            t,
            list,
            token,
            here: None,
            views: Vec::new(),
            shown: None,
            plain: String::new(),
            path: String::new(),
            query: String::new(),
            kept: Html::default(),
            columns: Vec::new(),
            sorts: Vec::new(),
            reset: String::new(),
            sorts_most: 1,
        }
    }

    /// Sorted by so many keys at once.
    #[must_use]
    pub(crate) fn sorting_by(mut self, most: usize) -> Self {
        self.sorts_most = most;
        self
    }

    pub(super) fn over(mut self, ask: &ListAsk, columns: Vec<Known>) -> Self {
        self.plain = urls::with_query(ask.path(), &[("view", urls::AS_IT_IS)]);
        self.path = ask.path().to_owned();
        self.query = ask.as_view();
        self.kept = ask.filter_fields();
        self.reset = ask.with("cols", "");
        let sortable = columns.iter().filter(|one| one.is_sortable).count();
        let asked: Vec<String> = ask
            .sorts()
            .map(|(key, down)| if down { format!("-{key}") } else { key.to_owned() })
            .collect();
        let choices = self.sort_choices(&columns);
        self.sorts = (0..sortable.min(self.sorts_most))
            .map(|at| (at + 1, choices.clone(), asked.get(at).cloned().unwrap_or_default()))
            .collect();
        self.columns = columns;
        self
    }

    fn sort_choices(&self, columns: &[Known]) -> Vec<Choice> {
        let text = self.t.lists();
        let none = std::iter::once(Choice::new("", text.sort_none()));
        let both = columns.iter().filter(|one| one.is_sortable).flat_map(|one| {
            [
                Choice::new(&one.key, text.sort_up(&one.label)),
                Choice::new(format!("-{}", one.key), text.sort_down(&one.label)),
            ]
        });
        none.chain(both).collect()
    }
}

renders_itself!(ListTools);
