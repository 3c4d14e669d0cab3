//! The audit log: who changed what, when, from which value to which. Written by the mutators in the
//! same commit as the change, each entry linked to the one before; read with a permit.

mod chain;
mod verify;

pub use chain::ChainEnd;
pub use verify::{ChainCheck, ChainReport};

pub(crate) use chain::{Pending, is_linked, link_older};

use crate::StoreError;
use crate::desk::{Authority, Desk, Tx};
use crate::dialect::row;
use crate::page::limited;
use crate::reach::open;
use crate::reach::tables::{AUDIT_LOG, USERS};
use crate::reach::{Permit, ViewAudit};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::UserId;
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order};
use serde_json::Value;
use std::borrow::Cow;
use uuid::Uuid;

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditEntry {
    /// Counts up; the newest is the largest.
    pub seq: u64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who; `None` where a part of the program acted for nobody.
    pub actor: Option<UserId>,
    /// Their name.
    pub actor_name: Option<String>,
    /// `desk`, `token:` with the id of an access token, or the code of the [`crate::SystemReason`].
    pub via: String,
    /// What was done.
    pub verb: Verb,
    /// Kind of record.
    pub record_kind: RecordKind,
    /// Which record; `None` where many or none.
    pub record_id: Option<Uuid>,
    /// The values before, as a JSON object of what changed.
    pub before: Option<String>,
    /// The values after.
    pub after: Option<String>,
}

row!(AuditEntry { seq, at, actor, actor_name, via, verb, record_kind, record_id, before, after });

/// Which changes are asked for.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    /// Of one record.
    pub record: Option<Uuid>,
    /// Of one kind of record.
    pub record_kind: Option<RecordKind>,
    /// By one person.
    pub actor: Option<UserId>,
    /// Not before.
    pub from: Option<DateTime<Utc>>,
    /// Before.
    pub until: Option<DateTime<Utc>>,
    /// Older than this entry: the `seq` of the last one shown.
    pub before_seq: Option<u64>,
}

impl<D: AsRef<Desk>> Permit<'_, ViewAudit, D> {
    /// Changes, newest first; at most `limit` and never more than the hard maximum.
    pub async fn audit(
        &self,
        filter: &AuditFilter,
        limit: u32,
    ) -> Result<Vec<AuditEntry>, StoreError> {
        let col = |name| Expr::col((AUDIT_LOG, name));
        let mut statement = open::select(AUDIT_LOG);
        statement
            .columns([(AUDIT_LOG, "seq"), (AUDIT_LOG, "at"), (AUDIT_LOG, "actor_id")])
            .column((USERS, "name"))
            .columns(
                ["via", "verb", "record_kind", "record_id", "before", "after"]
                    .map(|name| (AUDIT_LOG, name)),
            )
            .left_join(USERS, Expr::col((USERS, "id")).equals((AUDIT_LOG, "actor_id")))
            .and_where_option(filter.record.map(|id| col("record_id").eq(id)))
            .and_where_option(filter.record_kind.map(|k| col("record_kind").eq(k.code())))
            .and_where_option(filter.actor.map(|id| col("actor_id").eq(id.0)))
            .and_where_option(filter.from.map(|at| col("at").gte(at)))
            .and_where_option(filter.until.map(|at| col("at").lt(at)))
            .and_where_option(filter.before_seq.map(|seq| col("seq").lt(seq)))
            .order_by((AUDIT_LOG, "seq"), Order::Desc)
            .limit(limited(limit));
        self.at().as_ref().fetch(&statement).await
    }
}

/// What a mutator tells the log.
pub(crate) struct Change {
    pub(crate) verb: Verb,
    pub(crate) record_kind: RecordKind,
    pub(crate) record: Option<Uuid>,
    pub(crate) before: Option<Value>,
    pub(crate) after: Option<Value>,
}

impl Change {
    pub(crate) fn of(verb: Verb, record_kind: RecordKind, record: Uuid) -> Self {
        Self { verb, record_kind, record: Some(record), before: None, after: None }
    }

    pub(crate) fn before(mut self, before: Value) -> Self {
        self.before = Some(before);
        self
    }

    pub(crate) fn after(mut self, after: Value) -> Self {
        self.after = Some(after);
        self
    }
}

impl Tx {
    /// Appends to the log, at the end of the transaction; everything it wrote so far counts as
    /// recorded.
    #[expect(clippy::unused_async, reason = "a step of the transaction, awaited as the others are")]
    pub(crate) async fn record(&self, change: Change) -> Result<(), StoreError> {
        self.keep_for_the_end([Pending::of(self.in_name(change))]);
        Ok(())
    }

    /// Appends many changes of one verb at once: (record, before, after).
    #[expect(clippy::unused_async, reason = "a step of the transaction, awaited as the others are")]
    pub(crate) async fn record_all(
        &self,
        verb: Verb,
        record_kind: RecordKind,
        changes: Vec<(Uuid, Value, Value)>,
    ) -> Result<(), StoreError> {
        let change = |(record, before, after): (Uuid, Value, Value)| {
            let change = Change::of(verb, record_kind, record).before(before).after(after);
            Pending::of(self.in_name(change))
        };
        self.keep_for_the_end(changes.into_iter().map(change));
        Ok(())
    }
}

impl Tx {
    /// Tells beside the new values whom a deputy represented.
    fn in_name(&self, mut change: Change) -> Change {
        let Some(absent) = self.name_of(change.record) else { return change };
        let after = change.after.get_or_insert_with(|| Value::Object(serde_json::Map::new()));
        if let Value::Object(values) = after {
            values.insert("stands_in_for".to_owned(), absent.0.to_string().into());
        }
        change
    }
}

fn via(authority: &Authority) -> Cow<'static, str> {
    match authority {
        Authority::Person(caller) => match caller.token {
            Some(token) => Cow::Owned(format!("token:{token}")),
            None => Cow::Borrowed("desk"),
        },
        Authority::System { reason, .. } => Cow::Borrowed(reason.code()),
    }
}
