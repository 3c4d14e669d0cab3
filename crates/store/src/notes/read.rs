//! Notes as they are read: a page of a record's, one, those of one's own in the trash.

use crate::StoreError;
use crate::desk::Desk;
use crate::dialect::{Cell, Row, decode, row};
use crate::page::{Page, PageMark, limited};
use crate::reach::scoped;
use crate::reach::tables::{ACCOUNTS, NOTE_MENTIONS, NOTES, USERS};
use canopy_domain::access::Action;
use canopy_domain::notes::{Subject, SubjectKind};
use canopy_domain::primitives::{AccountId, NoteId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, SelectStatement};
use uuid::Uuid;

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRow {
    /// Its id.
    pub id: NoteId,
    /// The account it belongs to.
    pub account: AccountId,
    /// The account's name.
    pub account_name: String,
    /// The kind of record it is about.
    pub subject_kind: SubjectKind,
    /// The record.
    pub subject: Uuid,
    /// Who wrote it.
    pub author: UserId,
    /// Their name.
    pub author_name: String,
    /// What it says.
    pub body: String,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// When it was last changed since.
    pub edited_at: Option<DateTime<Utc>>,
    /// Since when it is in the trash.
    pub deleted_at: Option<DateTime<Utc>>,
    /// Counts up with every change.
    pub version: i64,
}

row!(NoteRow {
    id,
    account,
    account_name,
    subject_kind,
    subject,
    author,
    author_name,
    body,
    written_at,
    edited_at,
    deleted_at,
    version,
});

impl Cell for SubjectKind {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

/// Somebody mentioned in a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MentionRow {
    /// In which note.
    pub note: NoteId,
    /// Who.
    pub user: UserId,
    /// How they are named in the text.
    pub named: String,
}

row!(MentionRow { note, user, named });

/// Which notes are listed.
#[derive(Debug, Clone)]
pub struct NoteQuery {
    /// About which record.
    pub subject: Subject,
    /// How many at most.
    pub limit: u32,
    /// Where the page begins.
    pub after: Option<PageMark>,
}

fn col(name: &'static str) -> Expr {
    Expr::col((NOTES, name))
}

/// Notes of accounts in reach that are not in the trash.
fn select(desk: &Desk) -> SelectStatement {
    let mut statement = scoped::select_through_each(desk, Action::ViewAccounts, NOTES);
    statement
        .columns(["id", "account_id"].map(|column| (NOTES, column)))
        .column((ACCOUNTS, "name"))
        .columns(["subject_kind", "subject_id", "author_id"].map(|column| (NOTES, column)))
        .column((USERS, "name"))
        .columns(
            ["body", "written_at", "edited_at", "deleted_at", "version"]
                .map(|column| (NOTES, column)),
        )
        .inner_join(ACCOUNTS, Expr::col((ACCOUNTS, "id")).equals((NOTES, "account_id")))
        .inner_join(USERS, Expr::col((USERS, "id")).equals((NOTES, "author_id")))
        .and_where(Expr::col((ACCOUNTS, "deleted_at")).is_null());
    statement
}

impl Desk {
    /// A page of the notes about a record of an account in reach, newest first.
    pub async fn notes(&self, query: &NoteQuery) -> Result<Page<NoteRow>, StoreError> {
        let limit = limited(query.limit);
        let mut statement = select(self);
        statement
            .and_where(col("subject_kind").eq(query.subject.kind.code()))
            .and_where(col("subject_id").eq(query.subject.id))
            .and_where(col("account_id").eq(query.subject.account.0))
            .and_where(col("deleted_at").is_null())
            .order_by((NOTES, "written_at"), Order::Desc)
            .order_by((NOTES, "id"), Order::Desc)
            .limit(limit + 1);
        if let Some(mark) = &query.after {
            let (at, id): (DateTime<Utc>, Uuid) = mark.read()?;
            let row = Expr::tuple([col("written_at"), col("id")]);
            statement.and_where(row.lt(Expr::tuple([Expr::val(at), Expr::val(id)])));
        }
        let rows: Vec<NoteRow> = self.fetch(&statement).await?;
        Page::cut(rows, limit, |row| PageMark::of(&(row.written_at, row.id.0)))
    }

    /// One note about an account in reach; one in the trash only for whoever wrote it.
    pub async fn note(&self, id: NoteId) -> Result<NoteRow, StoreError> {
        let me = self.caller().map(|caller| caller.user.0);
        let mut statement = select(self);
        let own = me.map_or(col("deleted_at").is_null(), |me| {
            col("deleted_at").is_null().or(col("author_id").eq(me))
        });
        statement.and_where(col("id").eq(id.0)).and_where(own);
        self.fetch_one(&statement).await
    }

    /// The caller's own notes in the trash, of one account or of all in reach, the latest first.
    pub async fn my_trashed_notes(
        &self,
        account: Option<AccountId>,
        limit: u32,
    ) -> Result<Vec<NoteRow>, StoreError> {
        let Some(me) = self.caller().map(|caller| caller.user.0) else { return Ok(Vec::new()) };
        let mut statement = select(self);
        statement
            .and_where(col("author_id").eq(me))
            .and_where(col("deleted_at").is_not_null())
            .and_where_option(account.map(|account| col("account_id").eq(account.0)))
            .order_by((NOTES, "deleted_at"), Order::Desc)
            .order_by((NOTES, "id"), Order::Desc)
            .limit(limited(limit));
        self.fetch(&statement).await
    }

    /// Who is mentioned in these notes, as far as their accounts are in reach.
    pub async fn mentions_in(&self, notes: &[NoteId]) -> Result<Vec<MentionRow>, StoreError> {
        if notes.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = scoped::select_through_each(self, Action::ViewAccounts, NOTE_MENTIONS);
        statement
            .columns(["note_id", "user_id", "named"].map(|column| (NOTE_MENTIONS, column)))
            .and_where(
                Expr::col((NOTE_MENTIONS, "note_id")).is_in(notes.iter().map(|note| note.0)),
            );
        self.fetch(&statement).await
    }
}
