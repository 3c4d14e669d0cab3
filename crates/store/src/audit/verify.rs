//! Reading the whole chain and saying whether it holds, or where it does not, in memory that does not
//! grow with the log.

use super::chain::{ChainEnd, STORED, Stored, beginning, hash_of};
use super::{AuditFilter, Change};
use crate::StoreError;
use crate::desk::{Desk, Tx};
use crate::reach::tables::{AUDIT_END, AUDIT_LOG};
use crate::reach::{Permit, ViewAudit, open};
use canopy_domain::audit::{ChainFault, RecordKind, Verb};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, SelectStatement};
use serde_json::{Value, json};
use uuid::Uuid;

/// Entries read by one statement.
const READ_AT_ONCE: u64 = 2_000;

/// What reading the whole chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainReport {
    /// How many entries were read before a fault, or all.
    pub entries: u64,
    /// The hash of the last entry that holds.
    pub hash: String,
    /// What is wrong first, and with which entry (its number); `None` where the chain holds.
    pub fault: Option<(ChainFault, Option<u64>)>,
    /// Whether the hash that was kept elsewhere is that of an entry that holds.
    pub has_kept: Option<bool>,
}

impl ChainReport {
    /// Whether nothing is wrong.
    pub fn is_intact(&self) -> bool {
        self.fault.is_none() && self.has_kept != Some(false)
    }
}

/// The last entries that were read.
struct Read {
    seq: Option<i64>,
    previous: String,
    hash: String,
}

/// A check somebody made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainCheck {
    /// When.
    pub at: DateTime<Utc>,
    /// Who; `None` for the command line.
    pub by: Option<String>,
    /// How many entries held.
    pub entries: u64,
    /// The hash of the last of them.
    pub hash: String,
    /// Code of what was wrong; empty where nothing was.
    pub fault: String,
    /// With which entry.
    pub entry: Option<u64>,
}

impl Permit<'_, ViewAudit, Tx> {
    /// Keeps in the log itself what a check found.
    pub async fn keep_check(&self, report: &ChainReport) -> Result<(), StoreError> {
        let (fault, entry) = report.fault.unzip();
        let after = json!({
            "entries": report.entries,
            "head": report.hash,
            "fault": fault.map(ChainFault::code),
            "entry": entry.flatten(),
        });
        let change = Change::of(Verb::VerifyChain, RecordKind::AuditLog, Uuid::nil());
        self.at().record(Change { record: None, ..change.after(after) }).await
    }
}

impl<D: AsRef<Desk>> Permit<'_, ViewAudit, D> {
    /// The last check that was made.
    pub async fn last_check(&self) -> Result<Option<ChainCheck>, StoreError> {
        let filter =
            AuditFilter { record_kind: Some(RecordKind::AuditLog), ..AuditFilter::default() };
        let Some(entry) = self.audit(&filter, 1).await?.pop() else { return Ok(None) };
        let told: Value = serde_json::from_str(entry.after.as_deref().unwrap_or("{}"))?;
        let text = |key: &str| told.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let number = |key: &str| told.get(key).and_then(Value::as_u64);
        Ok(Some(ChainCheck {
            at: entry.at,
            by: entry.actor_name,
            entries: number("entries").unwrap_or_default(),
            hash: text("head"),
            fault: text("fault"),
            entry: number("entry"),
        }))
    }
}

impl<D: AsRef<Desk>> Permit<'_, ViewAudit, D> {
    /// The end of the chain as it is kept.
    pub async fn chain_end(&self) -> Result<ChainEnd, StoreError> {
        let desk = self.at().as_ref();
        desk.fetch_one(&open::select(AUDIT_END).columns(["entries", "hash"]).take()).await
    }

    /// Reads every entry and follows the links; looks for a hash that was `kept` elsewhere.
    pub async fn verify_chain(&self, kept: Option<&str>) -> Result<ChainReport, StoreError> {
        // One state of the database, so that what is written meanwhile is no fault.
        let desk = self.at().as_ref().snapshot().await?;
        let end = desk.permit::<ViewAudit>()?.chain_end().await?;
        let first = beginning();
        let mut last = Read { seq: None, previous: String::new(), hash: first.clone() };
        let mut has_kept = kept.map(|kept| kept == first);
        let mut entries = 0;
        loop {
            let some: Vec<Stored> = desk.fetch(&after(last.seq, READ_AT_ONCE)).await?;
            if some.is_empty() {
                break;
            }
            for entry in some {
                if let Some(fault) = fault(&desk, &last, &entry).await? {
                    return Ok(ChainReport {
                        entries,
                        hash: last.hash,
                        fault: Some(fault),
                        has_kept,
                    });
                }
                let hash = entry.hash.unwrap_or_default();
                if kept == Some(hash.as_str()) {
                    has_kept = Some(true);
                }
                last = Read { seq: Some(entry.seq), previous: last.hash, hash };
                entries += 1;
            }
        }
        let fault = fault_at_end(entries, &last, &end);
        Ok(ChainReport { entries, hash: last.hash, fault, has_kept })
    }
}

/// What is wrong with an entry, and with which.
async fn fault(
    desk: &Desk,
    last: &Read,
    entry: &Stored,
) -> Result<Option<(ChainFault, Option<u64>)>, StoreError> {
    let number = |seq: i64| u64::try_from(seq).ok();
    let found = |fault, seq| Ok(Some((fault, number(seq))));
    let (Some(previous), Some(hash)) = (&entry.previous, &entry.hash) else {
        return found(ChainFault::Inserted, entry.seq);
    };
    if *hash != hash_of(&entry.chained(), previous) {
        // Where the next one follows the one before, this one came in between.
        let next: Option<Stored> = desk.fetch_first(&after(Some(entry.seq), 1)).await?;
        let skips = next.is_some_and(|next| next.previous.as_deref() == Some(&last.hash));
        let fault = if skips { ChainFault::Inserted } else { ChainFault::Changed };
        return found(fault, entry.seq);
    }
    if *previous == last.hash {
        return Ok(None);
    }
    if *previous == last.previous {
        return found(ChainFault::Inserted, last.seq.unwrap_or(entry.seq));
    }
    let mut elsewhere = open::select(AUDIT_LOG);
    elsewhere.columns(STORED).and_where(Expr::col("hash").eq(previous)).limit(1);
    let elsewhere: Option<Stored> = desk.fetch_first(&elsewhere).await?;
    let fault = if elsewhere.is_some() { ChainFault::Moved } else { ChainFault::Missing };
    found(fault, entry.seq)
}

/// What is wrong where the log ends.
fn fault_at_end(entries: u64, last: &Read, end: &ChainEnd) -> Option<(ChainFault, Option<u64>)> {
    let seq = last.seq.and_then(|seq| u64::try_from(seq).ok());
    if end.entries > entries {
        Some((ChainFault::CutOff, seq))
    } else if end.entries < entries {
        Some((ChainFault::Inserted, seq))
    } else if end.hash != last.hash && !(entries == 0 && end.hash.is_empty()) {
        Some((ChainFault::EndChanged, seq))
    } else {
        None
    }
}

fn after(seq: Option<i64>, most: u64) -> SelectStatement {
    open::select(AUDIT_LOG)
        .columns(STORED)
        .and_where_option(seq.map(|seq| Expr::col("seq").gt(seq)))
        .order_by("seq", Order::Asc)
        .limit(most)
        .take()
}
