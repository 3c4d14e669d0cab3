//! Requests that must have their effect once, however often they are sent: the key a program gives is
//! written in the same commit as what the request changes, so a second one cannot commit, whatever
//! breaks down between. A request that changes nothing leaves nothing.

use crate::StoreError;
use crate::desk::{Quiet, SystemDesk, SystemTx, Tx};
use crate::dialect::row;
use crate::reach::open;
use crate::reach::tables::SENT_KEYS;
use canopy_domain::access::Caller;
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Query};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use uuid::Uuid;

/// One request with the key its program gave it.
#[derive(Debug)]
pub struct Once {
    /// The access token it came with, or the person.
    from: Uuid,
    key: String,
    fingerprint: Vec<u8>,
    is_kept: AtomicBool,
}

impl Once {
    /// A request of a caller; the fingerprint tells whether two with one key ask for the same.
    pub fn new(caller: &Caller, key: String, fingerprint: Vec<u8>) -> Arc<Self> {
        let from = caller.token.map_or(caller.user.0, |token| token.0);
        Arc::new(Self { from, key, fingerprint, is_kept: AtomicBool::new(false) })
    }

    /// Whether the request has changed something.
    pub fn is_kept(&self) -> bool {
        self.is_kept.load(Ordering::Relaxed)
    }

    /// Written first of all in the commit; a second request with the key waits here and is refused.
    pub(crate) async fn keep(&self, tx: &Tx) -> Result<(), StoreError> {
        if self.is_kept() {
            return Ok(());
        }
        let statement = Query::insert()
            .into_table(SENT_KEYS)
            .columns(["caller_id", "sent_key", "fingerprint", "created_at"])
            .values_panic([
                self.from.into(),
                self.key.as_str().into(),
                self.fingerprint.clone().into(),
                tx.now().into(),
            ])
            .to_owned();
        tx.execute_quietly(Quiet::Sent, &statement).await.map(drop)
    }

    pub(crate) fn kept(&self) {
        self.is_kept.store(true, Ordering::Relaxed);
    }
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentAnswer {
    /// HTTP status.
    pub status: u16,
    /// Media type; empty where there is no body.
    pub content_type: String,
    /// The body.
    pub body: Vec<u8>,
}

/// What became of an earlier request with the same key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// There was none, or it changed nothing.
    New,
    /// It asked for something else.
    Other,
    /// It had its effect, but its answer is not known, or not yet.
    Unanswered,
    /// It had its effect and was answered so.
    Answered(SentAnswer),
}

struct Row {
    fingerprint: Vec<u8>,
    status: Option<u16>,
    content_type: Option<String>,
    answer: Option<Vec<u8>>,
}

row!(Row { fingerprint, status, content_type, answer });

impl SystemDesk {
    /// What became of an earlier request with this key.
    pub async fn sent(&self, once: &Once) -> Result<Sent, StoreError> {
        let mut statement = open::select(SENT_KEYS);
        statement
            .columns(["fingerprint", "status", "content_type", "answer"])
            .and_where(Expr::col("caller_id").eq(once.from))
            .and_where(Expr::col("sent_key").eq(once.key.as_str()));
        let Some(row) = self.fetch_first::<Row>(&statement).await? else { return Ok(Sent::New) };
        if row.fingerprint != once.fingerprint {
            return Ok(Sent::Other);
        }
        let answer = (row.status, row.content_type, row.answer);
        let (Some(status), Some(content_type), Some(body)) = answer else {
            return Ok(Sent::Unanswered);
        };
        Ok(Sent::Answered(SentAnswer { status, content_type, body }))
    }
}

impl SystemTx {
    /// Keeps what was answered, and forgets what was sent before a time.
    pub async fn keep_answer(
        &self,
        once: &Once,
        answer: &SentAnswer,
        forget_before: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let statement = open::update(SENT_KEYS)
            .value("status", i64::from(answer.status))
            .value("content_type", answer.content_type.as_str())
            .value("answer", answer.body.clone())
            .and_where(Expr::col("caller_id").eq(once.from))
            .and_where(Expr::col("sent_key").eq(once.key.as_str()))
            .to_owned();
        self.execute_quietly(Quiet::Sent, &statement).await?;
        let old =
            open::delete(SENT_KEYS).and_where(Expr::col("created_at").lt(forget_before)).to_owned();
        self.execute_quietly(Quiet::Sent, &old).await.map(drop)
    }
}
