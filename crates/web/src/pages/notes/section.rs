//! The notes about an account as a part of pages: the field to write in, the notes with what their
//! authors may do, one's own in the trash.

use crate::stop::Stop;
use crate::ui::{Blank, Field, FieldErrors, Html, Kind, escape, filters, renders_itself};
use crate::urls;
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Action;
use canopy_domain::notes::{NOTE_MOST, Piece, Subject, pieces};
use canopy_domain::primitives::AccountId;
use canopy_texts::Texts;
use canopy_usecases::local;
use canopy_usecases::notes::{NoteShown, notes, trashed};
use std::fmt::Write as _;

/// Notes shown on the account's page.
const ON_THE_PAGE: u32 = 6;

/// The section.
#[derive(Template)]
#[template(path = "notes/section.html")]
pub(crate) struct NotesSection {
    t: Texts,
    token: Html,
    form: Option<NoteForm>,
    lines: Vec<NoteLine>,
    blank: Blank,
    /// Where the notes go on, and what that is called.
    more: Option<(String, &'static str)>,
    trashed: Vec<NoteLine>,
    trash_words: String,
}

renders_itself!(NotesSection);

/// The field to write in.
pub(super) struct NoteForm {
    url: String,
    people: String,
    text: Field,
}

/// A note as it is shown.
pub(super) struct NoteLine {
    pub(super) id: String,
    pub(super) author: String,
    pub(super) letter: String,
    pub(super) person: String,
    pub(super) at: String,
    pub(super) is_edited: bool,
    pub(super) body: Html,
    /// For its author: where it is changed, put away and taken back, and as of which version.
    pub(super) own: Option<Own>,
}

pub(super) struct Own {
    pub(super) edit: String,
    pub(super) trash: String,
    pub(super) restore: String,
    pub(super) version: i64,
}

/// The notes about an account on its page: the newest.
pub(crate) async fn account_section(
    visit: &Visit,
    id: AccountId,
    token: Html,
) -> Result<NotesSection, Stop> {
    let (lines, next) = notes(&visit.desk, Subject::account(id), ON_THE_PAGE, None).await?;
    let more = next.map(|_| (urls::account_notes(id, None), visit.texts().notes().see_all()));
    section(visit, id, (token, None), (lines, more)).await
}

/// The section with these notes, and the field as it was sent.
pub(super) async fn section(
    visit: &Visit,
    id: AccountId,
    (token, sent): (Html, Option<(&str, &FieldErrors)>),
    (lines, more): (Vec<NoteShown>, Option<(String, &'static str)>),
) -> Result<NotesSection, Stop> {
    let t = visit.texts();
    let may_write = visit.desk.may(Action::WriteNotes, id).await?;
    let form = may_write.then(|| NoteForm {
        url: urls::account_notes(id, None),
        people: urls::api_note_people(id),
        text: text_field(t, sent.map_or("", |(text, _)| text), sent.map(|(_, errors)| errors)),
    });
    let trashed = if may_write { trashed(&visit.desk, Some(id)).await? } else { Vec::new() };
    let text = t.notes();
    Ok(NotesSection {
        t,
        token,
        form,
        lines: lines.iter().map(|one| line(t, one, may_write)).collect(),
        blank: Blank::new("notes", text.empty_title(), text.empty()),
        more,
        trash_words: text.trash(i64::try_from(trashed.len()).unwrap_or(i64::MAX)),
        trashed: trashed.iter().map(|one| line(t, one, true)).collect(),
    })
}

/// The field a note is written in.
pub(super) fn text_field(t: Texts, value: &str, errors: Option<&FieldErrors>) -> Field {
    let text = t.notes();
    Field::new(t, Kind::Lines, "text", text.text())
        .value(value)
        .help(text.text_help())
        .error(errors.and_then(|errors| errors.of("text")))
        .with("maxlength", NOTE_MOST.to_string())
        .required()
}

pub(super) fn line(t: Texts, one: &NoteShown, may_write: bool) -> NoteLine {
    let row = &one.row;
    NoteLine {
        id: format!("note-{}", row.id),
        author: row.author_name.clone(),
        letter: row.author_name.chars().take(1).collect(),
        person: urls::person(row.author),
        at: t.formats().moment(local(row.written_at)),
        is_edited: row.edited_at.is_some(),
        body: note_words(one),
        own: (one.is_own && may_write).then(|| Own {
            edit: urls::note(row.id),
            trash: urls::trash_note(row.id),
            restore: urls::restore_note(row.id),
            version: row.version,
        }),
    }
}

/// What a note says: escaped, with its addresses and people as links.
fn note_words(one: &NoteShown) -> Html {
    let mut html = String::with_capacity(one.row.body.len() + 64);
    for piece in pieces(&one.row.body, &one.mentions) {
        let _ = match piece {
            Piece::Words(words) => write!(html, "{}", escape(words)),
            Piece::Line => write!(html, "<br>"),
            Piece::Link(address) => {
                let address = escape(address);
                write!(
                    html,
                    r#"<a href="{address}" rel="noopener noreferrer nofollow">{address}</a>"#
                )
            }
            Piece::Mention(user, words) => {
                write!(
                    html,
                    r#"<a class="mention" href="{}">{}</a>"#,
                    urls::person(user),
                    escape(words)
                )
            }
        };
    }
    Html(html)
}
