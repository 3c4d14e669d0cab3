//! `GET` and `POST /notes/{id}`: one note; its author changes it, puts it away and takes it back.

use super::list::errors;
use super::section::{NoteLine, line, text_field};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Field, FieldErrors, Html, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::NoteId;
use canopy_texts::Texts;
use canopy_usecases::notes::{change, note, restore, trash};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "notes/note.html")]
struct NotePage {
    frame: Frame,
    t: Texts,
    token: Html,
    one: NoteLine,
    is_trashed: bool,
    /// For its author: where it is sent, what it says, as of which version, who can be mentioned.
    form: Option<(String, Field, i64, String)>,
}

/// The note as it was seen, with what it is to say.
#[derive(Deserialize)]
pub(super) struct Sent {
    version: i64,
    #[serde(default)]
    text: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<NoteId>) -> Answer {
    show(&build(&visit, id, None).await?)
}

pub(super) async fn save(
    visit: Visit,
    Path(id): Path<NoteId>,
    Posted(sent): Posted<Sent>,
) -> Answer {
    match change(&visit.desk, visit.at(), (id, sent.version), &sent.text).await? {
        Ok(_) => see_other(&visit.asked, &urls::note(id), Some(visit.texts().notes().changed())),
        Err(faults) => {
            let errors = errors(visit.texts(), &faults);
            show_again(&build(&visit, id, Some((&sent, &errors))).await?)
        }
    }
}

pub(super) async fn put_away(
    visit: Visit,
    Path(id): Path<NoteId>,
    Posted(sent): Posted<Sent>,
) -> Answer {
    let account = visit.desk.note(id).await?.account;
    trash(&visit.desk, visit.at(), id, sent.version).await?;
    let place = urls::account_notes(account, None);
    see_other(&visit.asked, &place, Some(visit.texts().notes().deleted()))
}

pub(super) async fn take_back(visit: Visit, Path(id): Path<NoteId>) -> Answer {
    let account = visit.desk.note(id).await?.account;
    restore(&visit.desk, visit.at(), id).await?;
    let place = urls::account_notes(account, None);
    see_other(&visit.asked, &place, Some(visit.texts().notes().restored()))
}

async fn build(
    visit: &Visit,
    id: NoteId,
    sent: Option<(&Sent, &FieldErrors)>,
) -> Result<NotePage, Stop> {
    let t = visit.texts();
    let found = note(&visit.desk, id).await?;
    let row = &found.row;
    let may_write = visit.desk.may(Action::WriteNotes, row.account).await?;
    let frame = Frame::of(&visit.asked, t.notes().note_of(&row.author_name))
        .under(t.frame().accounts(), urls::accounts())
        .under(row.account_name.clone(), urls::account(row.account))
        .under(t.notes().title(), urls::account_notes(row.account, None));
    let is_trashed = row.deleted_at.is_some();
    let version = sent.map_or(row.version, |(sent, _)| sent.version);
    let written = sent.map_or(row.body.as_str(), |(sent, _)| sent.text.as_str());
    let field = text_field(t, written, sent.map(|(_, errors)| errors));
    let people = urls::api_note_people(row.account);
    let form = (found.is_own && may_write && !is_trashed)
        .then(|| (urls::note(id), field, version, people));
    let token = frame.token_field();
    Ok(NotePage { t, token, one: line(t, &found, may_write), is_trashed, form, frame })
}
