//! Notes as they are shown: each with who is mentioned in it.

use crate::Outcome;
use canopy_domain::notes::{Mention, Subject};
use canopy_domain::primitives::{AccountId, NoteId};
use canopy_store::notes::{MentionRow, NoteQuery, NoteRow};
use canopy_store::{Desk, PageMark};

/// Own notes in the trash told at once.
const TRASHED: u32 = 50;

/// A note with who is mentioned in it.
#[derive(Debug, Clone)]
pub struct NoteShown {
    /// The note.
    pub row: NoteRow,
    /// Who is mentioned.
    pub mentions: Vec<Mention>,
    /// Whether the caller wrote it.
    pub is_own: bool,
}

/// A part of the notes about a record, newest first, and where the next part begins.
pub async fn notes(
    desk: &Desk,
    subject: Subject,
    limit: u32,
    after: Option<PageMark>,
) -> Outcome<(Vec<NoteShown>, Option<PageMark>)> {
    let page = desk.notes(&NoteQuery { subject, limit, after }).await?;
    Ok((shown(desk, page.rows).await?, page.next))
}

/// One note.
pub async fn note(desk: &Desk, id: NoteId) -> Outcome<NoteShown> {
    let row = desk.note(id).await?;
    let mut shown = shown(desk, vec![row]).await?;
    shown.pop().ok_or(crate::Failure::NotFound)
}

/// The caller's own notes in the trash, of one account or of all.
pub async fn trashed(desk: &Desk, account: Option<AccountId>) -> Outcome<Vec<NoteShown>> {
    let rows = desk.my_trashed_notes(account, TRASHED).await?;
    shown(desk, rows).await
}

async fn shown(desk: &Desk, rows: Vec<NoteRow>) -> Outcome<Vec<NoteShown>> {
    let ids: Vec<NoteId> = rows.iter().map(|row| row.id).collect();
    let mentions = desk.mentions_in(&ids).await?;
    let me = desk.caller().map(|caller| caller.user);
    let of = |id: NoteId| {
        let own = mentions.iter().filter(|one| one.note == id);
        own.map(|one: &MentionRow| Mention { user: one.user, named: one.named.clone() }).collect()
    };
    let shown = rows.into_iter().map(|row| NoteShown {
        mentions: of(row.id),
        is_own: Some(row.author) == me,
        row,
    });
    Ok(shown.collect())
}
