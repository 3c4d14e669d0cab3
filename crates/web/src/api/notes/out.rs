//! Notes as the API tells and takes them.

use canopy_store::team::User;
use canopy_texts::Texts;
use canopy_usecases::notes::NoteShown;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A part of a list.
#[derive(Serialize, ToSchema)]
pub(super) struct NotesOut {
    /// The notes.
    pub(super) rows: Vec<NoteOut>,
    /// What to send as `after` for the next part.
    pub(super) next: Option<String>,
}

/// A note.
#[derive(Serialize, ToSchema)]
pub(super) struct NoteOut {
    id: Uuid,
    /// The account it belongs to.
    account: Uuid,
    /// The kind of record it is about: `account`.
    subject_kind: &'static str,
    /// The record.
    subject: Uuid,
    author: Uuid,
    author_name: String,
    /// Plain text with line breaks.
    text: String,
    mentions: Vec<MentionOut>,
    written_at: DateTime<Utc>,
    /// When it was last changed since.
    edited_at: Option<DateTime<Utc>>,
    /// Since when it is in the trash.
    deleted_at: Option<DateTime<Utc>>,
    version: i64,
}

/// Somebody mentioned.
#[derive(Serialize, ToSchema)]
pub(super) struct MentionOut {
    user: Uuid,
    /// How they are named in the text, after the @.
    named: String,
}

impl NoteOut {
    pub(super) fn of(one: NoteShown) -> Self {
        let row = one.row;
        let mentions = one.mentions.into_iter();
        Self {
            id: row.id.0,
            account: row.account.0,
            subject_kind: row.subject_kind.code(),
            subject: row.subject,
            author: row.author.0,
            author_name: row.author_name,
            text: row.body,
            mentions: mentions.map(|it| MentionOut { user: it.user.0, named: it.named }).collect(),
            written_at: row.written_at,
            edited_at: row.edited_at,
            deleted_at: row.deleted_at,
            version: row.version,
        }
    }
}

/// What a note says.
#[derive(Deserialize, ToSchema)]
pub(super) struct WordsIn {
    /// Plain text, 4,000 letters at most.
    pub(super) text: String,
}

/// What a note is to say.
#[derive(Deserialize, ToSchema)]
pub(super) struct NoteIn {
    /// Plain text, 4,000 letters at most.
    pub(super) text: String,
    /// The version that was read.
    pub(super) version: i64,
}

/// The note as it was seen.
#[derive(Deserialize, ToSchema)]
pub(super) struct SeenNoteIn {
    /// Its version.
    pub(super) version: i64,
}

/// Who can be mentioned.
#[derive(Serialize, ToSchema)]
pub(super) struct PeopleOut {
    people: Vec<PersonOut>,
}

/// Somebody who can be mentioned.
#[derive(Serialize, ToSchema)]
struct PersonOut {
    id: Uuid,
    name: String,
    sign_in_name: String,
    /// In the caller's language.
    job: &'static str,
    /// What to write after the @.
    mention: String,
}

impl PeopleOut {
    pub(super) fn of(t: Texts, found: &[User]) -> Self {
        let mut names: Vec<String> = found.iter().map(|user| user.name.to_lowercase()).collect();
        names.sort_unstable();
        let is_shared = |name: &str| {
            let name = name.to_lowercase();
            names.iter().filter(|one| **one == name).count() > 1
        };
        let person = |user: &User| PersonOut {
            id: user.id.0,
            mention: if is_shared(&user.name) {
                format!("{}({})", user.name, user.sign_in_name)
            } else {
                user.name.clone()
            },
            job: t.access().job(user.job),
            name: user.name.clone(),
            sign_in_name: user.sign_in_name.clone(),
        };
        Self { people: found.iter().map(person).collect() }
    }
}

/// Whether the caller is told of an account.
#[derive(Serialize, ToSchema)]
pub(super) struct FollowOut {
    /// Whether they are.
    pub(super) is_told: bool,
    /// What they said: `follow`, `mute`, or `usual` where they left it to the rule: owners are told.
    pub(super) stance: &'static str,
}

/// Whether somebody wants to be told.
#[derive(Deserialize, ToSchema)]
pub(super) struct FollowIn {
    /// `follow`, `mute` or `usual`.
    pub(super) stance: String,
}
