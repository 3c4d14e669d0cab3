//! `GET` and `POST /accounts/{id}/notes`: all notes about an account, newest first, and writing one.

use super::section::{NotesSection, section};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{FieldErrors, ListAsk, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::notes::{NoteFault, Subject};
use canopy_domain::primitives::AccountId;
use canopy_store::PageMark;
use canopy_texts::Texts;
use canopy_usecases::notes::{notes, write};
use serde::Deserialize;

/// Notes on a page.
const ROWS: u32 = 30;

#[derive(Template)]
#[template(path = "notes/list.html")]
struct NotesPage {
    frame: Frame,
    section: NotesSection,
    /// Back to the newest, where the page does not begin with them.
    newest: Option<String>,
}

/// What was written.
#[derive(Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    text: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<AccountId>, ask: ListAsk) -> Answer {
    show(&build(&visit, id, &ask, None).await?)
}

pub(super) async fn write_one(
    visit: Visit,
    Path(id): Path<AccountId>,
    Posted(sent): Posted<Sent>,
) -> Answer {
    match write(&visit.desk, visit.at(), Subject::account(id), &sent.text).await? {
        Ok(_) => {
            let place = format!("{}#notes", urls::account(id));
            see_other(&visit.asked, &place, Some(visit.texts().notes().written()))
        }
        Err(faults) => {
            let errors = errors(visit.texts(), &faults);
            let sent = Some((sent.text.as_str(), &errors));
            show_again(&build(&visit, id, &ListAsk::default(), sent).await?)
        }
    }
}

/// What is wrong with a note, beside its field.
pub(super) fn errors(t: Texts, faults: &[NoteFault]) -> FieldErrors {
    let mut errors = FieldErrors::none();
    for fault in faults {
        errors.add("text", t.notes().fault(fault));
    }
    errors
}

async fn build(
    visit: &Visit,
    id: AccountId,
    ask: &ListAsk,
    sent: Option<(&str, &FieldErrors)>,
) -> Result<NotesPage, Stop> {
    let t = visit.texts();
    let text = t.notes();
    let account = visit.desk.account(id).await?;
    let frame = Frame::of(&visit.asked, text.title_of(&account.name))
        .under(t.frame().accounts(), urls::accounts())
        .under(account.name.clone(), urls::account(id));
    let after = ask.after().map(|mark| PageMark(mark.to_owned()));
    let newest = after.as_ref().map(|_| urls::account_notes(id, None));
    let (lines, next) = notes(&visit.desk, Subject::account(id), ROWS, after).await?;
    let more = next.map(|mark| (urls::account_notes(id, Some(&mark.0)), text.older()));
    let section = section(visit, id, (frame.token_field(), sent), (lines, more)).await?;
    Ok(NotesPage { frame, section, newest })
}
