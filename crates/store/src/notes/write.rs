//! Writing notes, on an account that was found for it. The audit log says that it was done and who was
//! mentioned; what was written stands in the note alone.

use crate::StoreError;
use crate::accounts::Account;
use crate::audit::Change;
use crate::dialect::{Bulk, Column, OnClash};
use crate::reach::tables::{NOTE_MENTIONS, NOTES};
use crate::reach::{Reached, Write, scoped};
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::notes::{Mention, Subject};
use canopy_domain::primitives::{NoteId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Query};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What a note says and whom it mentions.
#[derive(Debug, Clone)]
pub struct NotedWords {
    /// What it says.
    pub body: String,
    /// Who is mentioned.
    pub mentions: Vec<Mention>,
}

/// A note to be written.
#[derive(Debug, Clone)]
pub struct Noted {
    /// Its id, made by the caller.
    pub id: NoteId,
    /// What it is about.
    pub subject: Subject,
    /// What it says.
    pub words: NotedWords,
}

impl Reached<'_, Account, Write> {
    /// Writes a note in the name of who is at the desk.
    pub async fn write_note(&self, note: &Noted) -> Result<(), StoreError> {
        let tx = self.tx();
        if note.subject.account != self.id {
            return Err(StoreError::NotFound);
        }
        let author = self.author()?;
        let columns =
            ["id", "account_id", "subject_kind", "subject_id", "author_id", "body", "written_at"];
        let statement = Query::insert()
            .into_table(NOTES)
            .columns(columns)
            .values_panic([
                note.id.0.into(),
                self.id.0.into(),
                note.subject.kind.code().into(),
                note.subject.id.into(),
                author.0.into(),
                note.words.body.as_str().into(),
                tx.now().into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        self.write_mentions(note.id, &note.words.mentions).await?;
        let change = Change::of(Verb::Create, RecordKind::Note, note.id.0);
        tx.record(change.after(self.told(&note.words))).await
    }

    /// Changes one's own note, if it is as it was seen; who is mentioned in it for the first time.
    pub async fn change_note(
        &self,
        id: NoteId,
        version: i64,
        words: &NotedWords,
    ) -> Result<Vec<UserId>, StoreError> {
        let tx = self.tx();
        self.own_note(id, false).await?;
        let before: BTreeSet<UserId> =
            tx.mentions_in(&[id]).await?.into_iter().map(|one| one.user).collect();
        let statement = scoped::update_through(tx, Action::WriteNotes, NOTES)
            .value("body", words.body.as_str())
            .value("edited_at", tx.now())
            .value("version", version + 1)
            .and_where(Expr::col((NOTES, "id")).eq(id.0))
            .and_where(Expr::col((NOTES, "version")).eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        let old = scoped::delete_through(tx, Action::WriteNotes, NOTE_MENTIONS)
            .and_where(Expr::col((NOTE_MENTIONS, "note_id")).eq(id.0))
            .to_owned();
        tx.execute(&old).await?;
        self.write_mentions(id, &words.mentions).await?;
        let change = Change::of(Verb::Change, RecordKind::Note, id.0);
        tx.record(change.after(self.told(words))).await?;
        let mentioned = words.mentions.iter().map(|one| one.user);
        Ok(mentioned.filter(|user| !before.contains(user)).collect())
    }

    /// Puts one's own note into the trash, if it is as it was seen.
    pub async fn trash_note(&self, id: NoteId, version: i64) -> Result<(), StoreError> {
        self.own_note(id, false).await?;
        self.set_deleted(id, version, Some(self.tx().now()), Verb::Trash).await
    }

    /// Takes one's own note out of the trash.
    pub async fn restore_note(&self, id: NoteId) -> Result<(), StoreError> {
        let version = self.own_note(id, true).await?;
        self.set_deleted(id, version, None, Verb::Restore).await
    }

    async fn set_deleted(
        &self,
        id: NoteId,
        version: i64,
        at: Option<DateTime<Utc>>,
        verb: Verb,
    ) -> Result<(), StoreError> {
        let tx = self.tx();
        let statement = scoped::update_through(tx, Action::WriteNotes, NOTES)
            .value("deleted_at", at)
            .value("version", version + 1)
            .and_where(Expr::col((NOTES, "id")).eq(id.0))
            .and_where(Expr::col((NOTES, "version")).eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "account": self.id.0 });
        tx.record(Change::of(verb, RecordKind::Note, id.0).after(after)).await
    }

    /// Finds the caller's own note about this account, in the trash or not; its version.
    async fn own_note(&self, id: NoteId, is_trashed: bool) -> Result<i64, StoreError> {
        let note = self.tx().note(id).await?;
        if note.account != self.id || note.deleted_at.is_some() != is_trashed {
            return Err(StoreError::NotFound);
        }
        if note.author != self.author()? {
            return Err(StoreError::Forbidden(Action::WriteNotes));
        }
        Ok(note.version)
    }

    fn author(&self) -> Result<UserId, StoreError> {
        self.tx().actor().ok_or(StoreError::Forbidden(Action::WriteNotes))
    }

    async fn write_mentions(&self, note: NoteId, mentions: &[Mention]) -> Result<(), StoreError> {
        if mentions.is_empty() {
            return Ok(());
        }
        let times = mentions.len();
        let bulk = Bulk {
            table: NOTE_MENTIONS.name(),
            columns: vec![
                ("note_id", Column::Uuid(vec![Some(note.0); times])),
                ("account_id", Column::Uuid(vec![Some(self.id.0); times])),
                ("user_id", Column::Uuid(mentions.iter().map(|one| Some(one.user.0)).collect())),
                (
                    "named",
                    Column::Text(mentions.iter().map(|one| Some(one.named.clone())).collect()),
                ),
            ],
            on_clash: OnClash::Fail,
        };
        self.tx().write_all(&bulk).await.map(drop)
    }

    /// What the audit log is told of it.
    fn told(&self, words: &NotedWords) -> Value {
        let mentioned: Vec<_> = words.mentions.iter().map(|one| one.user.0).collect();
        json!({
            "account": self.id.0,
            "letters": words.body.chars().count(),
            "mentions": mentioned,
        })
    }
}
