//! `GET` and `POST /views`: saved views of every list; keeping one, changing, removing, opening with one.

use crate::listed::kept_query;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Blank, Cell, Column, Html, List, ListAsk, Note, RowButton, Tone, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::lists::{ListKey, ViewFault};
use canopy_domain::primitives::ViewId;
use canopy_store::lists::View;
use canopy_texts::Texts;
use canopy_usecases::lists::{KeepView, ViewEdit, edit_view, keep_view, open_with, remove_view};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "lists/views.html")]
struct ViewsPage {
    frame: Frame,
    faults: Option<Note>,
    list: List,
}

#[derive(Deserialize)]
pub(super) struct NewForm {
    list: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    query: String,
    #[serde(default)]
    path: String,
    shared: Option<String>,
    default: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct ChangeForm {
    version: i64,
    name: Option<String>,
    query: Option<String>,
    shared: Option<String>,
    path: Option<String>,
}

pub(super) async fn page(visit: Visit) -> Answer {
    show(&build(&visit, &[]).await?)
}

pub(super) async fn keep(visit: Visit, Posted(form): Posted<NewForm>) -> Answer {
    let list = ListKey::from_code(&form.list).ok_or(Stop::Unreadable)?;
    let asked = KeepView {
        list,
        name: form.name,
        query: kept_query(&form.query),
        is_shared: form.shared.is_some(),
    };
    match keep_view(&visit.desk, visit.at(), &asked).await? {
        Ok(id) => {
            if form.default.is_some() {
                open_with(&visit.desk, visit.at(), list, Some(id)).await?;
            }
            let path = urls::list_path(list, &form.path);
            let url = urls::list_in_view(&path, &asked.query, id);
            see_other(&visit.asked, &url, Some(visit.texts().lists().kept()))
        }
        Err(faults) => show_again(&build(&visit, &faults).await?),
    }
}

pub(super) async fn change(
    visit: Visit,
    Path(id): Path<ViewId>,
    Posted(form): Posted<ChangeForm>,
) -> Answer {
    // The form of the page says whether the view is shared; the button above a list leaves that.
    let is_shared = form.query.is_none().then(|| form.shared.is_some());
    let edit = ViewEdit {
        version: form.version,
        name: form.name,
        query: form.query.as_deref().map(kept_query),
        is_shared,
    };
    match edit_view(&visit.desk, visit.at(), (id, &edit)).await? {
        Ok(()) => {
            let view = visit.desk.view(id).await?;
            let url = match form.path {
                Some(path) => {
                    let path = urls::list_path(view.list, &path);
                    urls::list_in_view(&path, &view.query, id)
                }
                None => urls::views(),
            };
            see_other(&visit.asked, &url, Some(visit.texts().lists().kept()))
        }
        Err(faults) => show_again(&build(&visit, &faults).await?),
    }
}

pub(super) async fn remove(visit: Visit, Path(id): Path<ViewId>) -> Answer {
    remove_view(&visit.desk, visit.at(), id).await?;
    see_other(&visit.asked, &urls::views(), Some(visit.texts().lists().removed()))
}

pub(super) async fn open(visit: Visit, Path(id): Path<ViewId>) -> Answer {
    let view = visit.desk.view(id).await?;
    open_with(&visit.desk, visit.at(), view.list, Some(id)).await?;
    see_other(&visit.asked, &urls::views(), Some(visit.texts().lists().opens_now()))
}

pub(super) async fn open_plain(visit: Visit, Path(list): Path<String>) -> Answer {
    let list = ListKey::from_code(&list).ok_or(Stop::NotFound)?;
    open_with(&visit.desk, visit.at(), list, None).await?;
    see_other(&visit.asked, &urls::views(), Some(visit.texts().lists().opens_now()))
}

async fn build(visit: &Visit, faults: &[ViewFault]) -> Result<ViewsPage, Stop> {
    let t = visit.texts();
    let text = t.lists();
    let frame = Frame::of(&visit.asked, text.views_title())
        .lead(text.views_lead())
        .under(t.access().me_title(), urls::me());
    let token = frame.token_field();
    let views = visit.desk.all_views().await?;
    let blank = Blank::new("bookmark", text.empty_title(), text.empty_text())
        .action(t.frame().accounts(), urls::accounts());
    let ask = ListAsk::new(urls::views(), Vec::new());
    let list = List::new(t, "views", &ask, &columns(visit, &token), &views)
        .caption(text.views_title())
        .blank(blank);
    let words: Vec<String> = faults.iter().map(|one| text.view_fault(*one).to_owned()).collect();
    let faults = (!words.is_empty()).then(|| Note::new(Tone::Poor, words.join(" ")));
    Ok(ViewsPage { frame, faults, list })
}

fn columns<'a>(visit: &'a Visit, token: &'a Html) -> Vec<Column<'a, View>> {
    let t = visit.texts();
    let text = t.lists();
    let me = visit.caller().user;
    let is_mine = move |row: &View| row.owner == me || visit.may(Action::ManageTeam);
    vec![
        Column::new("name", text.view_name(), move |row: &View| {
            let path = urls::list_home(row.list);
            let url = urls::list_in_view(path, &row.query, row.id);
            // A ranking stands with its screening: the view is offered there.
            let name = if row.list == ListKey::Ranking {
                Cell::data(&row.name)
            } else {
                Cell::link(&url, &row.name)
            };
            name.below(text.list_name(row.list))
        })
        .wide(),
        Column::new("for", text.view_for(), move |row: &View| whose(t, row, row.owner == me)),
        Column::new("default", text.opens_with_column(), move |row: &View| {
            let (url, words) = if row.is_default {
                (urls::open_as_it_is(row.list), text.open_as_it_is())
            } else {
                (urls::open_with_view(row.id), text.open_with_it())
            };
            let icon = if row.is_default { "x" } else { "check" };
            let button = RowButton::new(url, token, (icon, words)).of_data(row.name.clone());
            Cell::part(&button)
        }),
        Column::new("edit", t.frame().edit(), move |row: &View| {
            if is_mine(row) { Cell::part(&EditForm::of(t, row, token)) } else { Cell::default() }
        }),
        Column::new("remove", t.frame().delete(), move |row: &View| {
            if !is_mine(row) {
                return Cell::default();
            }
            let words = ("trash", t.frame().delete());
            let button = RowButton::new(urls::remove_view(row.id), token, words);
            Cell::part(&button.of_data(row.name.clone()))
        }),
    ]
}

fn whose(t: Texts, row: &View, is_mine: bool) -> Cell {
    let text = t.lists();
    match (row.is_shared, is_mine) {
        (false, _) => Cell::text(text.for_me()),
        (true, true) => Cell::text(text.for_everybody()),
        (true, false) => Cell::text(text.shared_by(&row.owner_name)),
    }
}

/// The small form that renames a view or shares it.
#[derive(Template)]
#[template(path = "lists/edit.html")]
struct EditForm<'a> {
    t: Texts,
    row: &'a View,
    token: &'a Html,
    url: String,
}

impl<'a> EditForm<'a> {
    fn of(t: Texts, row: &'a View, token: &'a Html) -> Self {
        Self { t, row, token, url: urls::view(row.id) }
    }
}

impl askama::filters::HtmlSafe for EditForm<'_> {}
