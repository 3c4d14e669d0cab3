//! The chain: every entry carries the hash of what it says and of the entry before. Entries are
//! linked at the end of their transaction, behind the lock of the one row that keeps the chain's end;
//! so the order of the entries is the order of the commits.

use super::{Change, via};
use crate::StoreError;
use crate::desk::{Desk, Quiet, Tx};
use crate::dialect::{Bulk, Column, OnClash, row};
use crate::reach::open;
use crate::reach::tables::{AUDIT_END, AUDIT_LOG};
use canopy_domain::audit::{CHAIN_FORM, ChainedEntry};
use canopy_domain::primitives::{UserId, hex};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// Entries linked by one statement when a log from before the chain is taken in.
const LINKED_AT_ONCE: u64 = 5_000;

/// The end of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainEnd {
    /// How many entries there are.
    pub entries: u64,
    /// The hash of the last one, in hexadecimal: what is worth keeping elsewhere.
    pub hash: String,
}

row!(ChainEnd { entries, hash });

/// What the first entry follows: the hash of the name of the form.
pub(super) fn beginning() -> String {
    hex(&Sha256::digest(CHAIN_FORM.as_bytes()))
}

/// The hash of an entry that follows another.
pub(super) fn hash_of(entry: &ChainedEntry<'_>, previous: &str) -> String {
    hex(&Sha256::digest(entry.encoded(previous)))
}

/// An entry waiting for the end of its transaction.
pub(crate) struct Pending {
    verb: &'static str,
    record_kind: &'static str,
    record: Option<Uuid>,
    before: Option<String>,
    after: Option<String>,
}

impl Pending {
    pub(super) fn of(change: Change) -> Self {
        Self {
            verb: change.verb.code(),
            record_kind: change.record_kind.code(),
            record: change.record,
            before: change.before.map(|value| value.to_string()),
            after: change.after.map(|value| value.to_string()),
        }
    }
}

impl Tx {
    /// Writes the entries of this transaction, each linked to the one before. Last of all: whoever
    /// else ends a transaction waits from here to the commit.
    pub(crate) async fn link(&self, entries: Vec<Pending>) -> Result<(), StoreError> {
        if entries.is_empty() {
            return Ok(());
        }
        let end = lock(self, entries.len()).await?;
        let (at, actor) = (self.now(), self.actor());
        let via = via(self.authority());
        let mut previous = if end.hash.is_empty() { beginning() } else { end.hash };
        let (mut links, mut hashes) = (Vec::new(), Vec::new());
        for entry in &entries {
            let hash = hash_of(&chained(entry, at, actor, &via), &previous);
            links.push(std::mem::replace(&mut previous, hash.clone()));
            hashes.push(hash);
        }
        self.write_derived(&rows(entries, (at, actor, &via), links, hashes)).await?;
        keep_end(self, &previous).await
    }
}

fn chained<'a>(
    entry: &'a Pending,
    at: DateTime<Utc>,
    actor: Option<UserId>,
    via: &'a str,
) -> ChainedEntry<'a> {
    ChainedEntry {
        at_micros: at.timestamp_micros(),
        actor,
        via,
        verb: entry.verb,
        record_kind: entry.record_kind,
        record: entry.record,
        before: entry.before.as_deref(),
        after: entry.after.as_deref(),
    }
}

fn rows(
    entries: Vec<Pending>,
    (at, actor, via): (DateTime<Utc>, Option<UserId>, &str),
    links: Vec<String>,
    hashes: Vec<String>,
) -> Bulk {
    let count = entries.len();
    let same = |text: &str| Column::Text(vec![Some(text.to_owned()); count]);
    let code = |of: fn(&Pending) -> &'static str| {
        Column::Text(entries.iter().map(|entry| Some(of(entry).to_owned())).collect())
    };
    let some = |texts: Vec<String>| Column::Text(texts.into_iter().map(Some).collect());
    let (verbs, kinds) = (code(|entry| entry.verb), code(|entry| entry.record_kind));
    let records = Column::Uuid(entries.iter().map(|entry| entry.record).collect());
    let (before, after) = entries.into_iter().map(|entry| (entry.before, entry.after)).unzip();
    Bulk {
        table: AUDIT_LOG.name(),
        columns: vec![
            ("at", Column::Instant(vec![Some(at); count])),
            ("actor_id", Column::Uuid(vec![actor.map(|user| user.0); count])),
            ("via", same(via)),
            ("verb", verbs),
            ("record_kind", kinds),
            ("record_id", records),
            ("before", Column::Text(before)),
            ("after", Column::Text(after)),
            ("previous_hash", some(links)),
            ("hash", some(hashes)),
        ],
        on_clash: OnClash::Fail,
    }
}

/// Locks the end of the chain until the commit, counting the entries that will follow it.
async fn lock(tx: &Tx, more: usize) -> Result<ChainEnd, StoreError> {
    let more = i64::try_from(more).map_err(StoreError::broken)?;
    let statement =
        open::update(AUDIT_END).value("entries", Expr::col("entries").add(more)).to_owned();
    if tx.execute_quietly(Quiet::Chain, &statement).await? != 1 {
        return Err(StoreError::broken("the end of the audit log is not there"));
    }
    tx.fetch_one(&open::select(AUDIT_END).columns(["entries", "hash"]).take()).await
}

async fn keep_end(tx: &Tx, hash: &str) -> Result<(), StoreError> {
    let statement = open::update(AUDIT_END).value("hash", hash).to_owned();
    tx.execute_quietly(Quiet::Chain, &statement).await.map(drop)
}

/// An entry of before the chain.
pub(super) struct Stored {
    pub(super) seq: i64,
    pub(super) at: DateTime<Utc>,
    pub(super) actor: Option<UserId>,
    pub(super) via: String,
    pub(super) verb: String,
    pub(super) record_kind: String,
    pub(super) record: Option<Uuid>,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) previous: Option<String>,
    pub(super) hash: Option<String>,
}

row!(Stored { seq, at, actor, via, verb, record_kind, record, before, after, previous, hash });

/// The columns of [`Stored`], in its order.
pub(super) const STORED: [&str; 11] = [
    "seq",
    "at",
    "actor_id",
    "via",
    "verb",
    "record_kind",
    "record_id",
    "before",
    "after",
    "previous_hash",
    "hash",
];

impl Stored {
    pub(super) fn chained(&self) -> ChainedEntry<'_> {
        ChainedEntry {
            at_micros: self.at.timestamp_micros(),
            actor: self.actor,
            via: &self.via,
            verb: &self.verb,
            record_kind: &self.record_kind,
            record: self.record,
            before: self.before.as_deref(),
            after: self.after.as_deref(),
        }
    }
}

/// Whether the chain's end was ever written.
pub(crate) async fn is_linked(desk: &Desk) -> Result<bool, StoreError> {
    let end: ChainEnd =
        desk.fetch_one(&open::select(AUDIT_END).columns(["entries", "hash"]).take()).await?;
    Ok(!end.hash.is_empty())
}

/// Links the entries of a log that was begun before there was a chain; once, when the chain's end
/// has not been written yet. Never again: an entry without a link is one that nobody of us wrote.
pub(crate) async fn link_older(tx: &Tx) -> Result<(), StoreError> {
    let end = lock(tx, 0).await?;
    if !end.hash.is_empty() {
        return Ok(());
    }
    let (mut previous, mut after, mut count) = (beginning(), -1_i64, 0_i64);
    loop {
        let statement = open::select(AUDIT_LOG)
            .columns(STORED)
            .and_where(Expr::col("seq").gt(after))
            .order_by("seq", Order::Asc)
            .limit(LINKED_AT_ONCE)
            .take();
        let older: Vec<Stored> = tx.fetch(&statement).await?;
        let Some(last) = older.last() else { break };
        after = last.seq;
        count += i64::try_from(older.len()).map_err(StoreError::broken)?;
        let (mut numbers, mut links, mut hashes) = (Vec::new(), Vec::new(), Vec::new());
        for entry in &older {
            let hash = hash_of(&entry.chained(), &previous);
            numbers.push(entry.seq);
            links.push(Some(std::mem::replace(&mut previous, hash.clone())));
            hashes.push(Some(hash));
        }
        tx.write_derived(&Bulk {
            table: AUDIT_LOG.name(),
            columns: vec![
                ("seq", Column::Integer(numbers)),
                ("previous_hash", Column::Text(links)),
                ("hash", Column::Text(hashes)),
            ],
            on_clash: OnClash::Update,
        })
        .await?;
    }
    lock(tx, usize::try_from(count).map_err(StoreError::broken)?).await?;
    keep_end(tx, &previous).await
}
