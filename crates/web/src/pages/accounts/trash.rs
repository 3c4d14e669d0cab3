//! `GET /trash`: the accounts in the trash, by whom and when, the reader's own notes there, and the way
//! back.

use crate::params::Posted;
use crate::stop::Answer;
use crate::ui::{Blank, Cell, Column, Html, List, ListAsk, RowButton, filters};
use crate::urls;
use crate::view::{Frame, see_other, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::primitives::AccountId;
use canopy_store::accounts::TrashedAccount;
use canopy_texts::Texts;
use canopy_usecases::accounts::{restore, trash};
use canopy_usecases::local;
use canopy_usecases::notes::{NoteShown, trashed};
use serde::Deserialize;

/// Letters of a note shown.
const LETTERS: usize = 60;
/// Rows shown, the latest.
const ROWS: u32 = 200;

#[derive(Template)]
#[template(path = "accounts/trash.html")]
struct TrashPage {
    frame: Frame,
    list: List,
    notes: List,
}

/// The account as it was seen.
#[derive(Deserialize)]
pub(super) struct Seen {
    version: i64,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.accounts();
    let frame = Frame::of(&visit.asked, text.trash_title())
        .lead(text.trash_lead())
        .under(t.frame().accounts(), urls::accounts());
    let rows = visit.desk.trashed_accounts(ROWS).await?;
    let token = frame.token_field();
    let list = List::new(t, "trash", &ask, &columns(t, &token), &rows)
        .caption(text.trash_title())
        .blank(Blank::new("trash", text.trash_empty_title(), text.trash_empty_text()));
    let own = trashed(&visit.desk, None).await?;
    let blank = Blank::new("notes", t.notes().trash_empty_title(), t.notes().trash_empty());
    let notes = List::new(t, "trashed-notes", &ask, &note_columns(t, &token), &own)
        .caption(t.notes().trash_title())
        .blank(blank);
    show(&TrashPage { frame, list, notes })
}

pub(super) async fn put(
    visit: Visit,
    Path(id): Path<AccountId>,
    Posted(seen): Posted<Seen>,
) -> Answer {
    trash(&visit.desk, id, seen.version, visit.at()).await?;
    see_other(&visit.asked, &urls::trash(), Some(visit.texts().accounts().trashed()))
}

pub(super) async fn take_out(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    restore(&visit.desk, id, visit.at()).await?;
    see_other(&visit.asked, &urls::account(id), Some(visit.texts().accounts().restored()))
}

fn columns(t: Texts, token: &Html) -> Vec<Column<'_, TrashedAccount>> {
    let text = t.accounts();
    vec![
        Column::new("name", text.name(), |row: &TrashedAccount| {
            Cell::data(&row.name).below_data(&row.code)
        })
        .wide(),
        Column::new("when", text.trashed_at(), move |row: &TrashedAccount| {
            Cell::time(t.formats().moment(local(row.deleted_at)))
        }),
        Column::new("who", text.trashed_by(), |row: &TrashedAccount| {
            Cell::data(row.deleted_by.as_deref().unwrap_or_default())
        }),
        Column::new("back", text.restore(), move |row: &TrashedAccount| {
            let button = RowButton::new(
                urls::restore_account(row.id),
                token,
                ("arrow-back-up", text.restore()),
            );
            Cell::part(&button.of_data(row.name.clone()))
        }),
    ]
}

fn note_columns(t: Texts, token: &Html) -> Vec<Column<'_, NoteShown>> {
    let text = t.notes();
    vec![
        Column::new("note", text.text(), |one: &NoteShown| {
            let words: String = one.row.body.chars().take(LETTERS).collect();
            Cell::data(&words).below_data(&one.row.account_name)
        })
        .wide(),
        Column::new("when", t.accounts().trashed_at(), move |one: &NoteShown| {
            let at = one.row.deleted_at.unwrap_or(one.row.written_at);
            Cell::time(t.formats().moment(local(at)))
        }),
        Column::new("back", text.restore(), move |one: &NoteShown| {
            let url = urls::restore_note(one.row.id);
            let button = RowButton::new(url, token, ("arrow-back-up", text.restore()));
            Cell::part(&button.of_data(one.row.account_name.clone()))
        }),
    ]
}
