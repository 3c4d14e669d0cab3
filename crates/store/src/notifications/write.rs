//! Telling people, in the commit of what they are told of; and noting what they have read. Neither is a
//! change people answer for: what caused it is recorded itself.

use crate::StoreError;
use crate::desk::{Quiet, Tx};
use crate::dialect::{Bulk, Column, OnClash};
use crate::reach::open;
use crate::reach::tables::NOTIFICATIONS;
use canopy_domain::notifications::NotificationKind;
use canopy_domain::primitives::{AccountId, NotificationId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _};
use uuid::Uuid;

/// Something to tell somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNotification {
    /// Its id, made by the caller.
    pub id: NotificationId,
    /// Whom.
    pub user: UserId,
    /// Of what.
    pub kind: NotificationKind,
    /// About which account; it is shown only while they see it.
    pub account: Option<AccountId>,
    /// What caused it.
    pub record: Option<Uuid>,
    /// What the kind says more.
    pub detail: String,
    /// How many.
    pub number: u32,
    /// From when it is shown.
    pub shown_from: DateTime<Utc>,
}

impl Tx {
    /// Tells people, in the name of who is at the desk.
    pub async fn notify(&self, all: &[NewNotification]) -> Result<(), StoreError> {
        if all.is_empty() {
            return Ok(());
        }
        let actor = self.actor().map(|actor| actor.0);
        let uuids = |of: &dyn Fn(&NewNotification) -> Option<Uuid>| {
            Column::Uuid(all.iter().map(of).collect())
        };
        let texts = |of: &dyn Fn(&NewNotification) -> String| {
            Column::Text(all.iter().map(|one| Some(of(one))).collect())
        };
        let bulk = Bulk {
            table: NOTIFICATIONS.name(),
            columns: vec![
                ("id", uuids(&|one| Some(one.id.0))),
                ("user_id", uuids(&|one| Some(one.user.0))),
                ("kind", texts(&|one| one.kind.code().to_owned())),
                ("about_id", uuids(&|one| one.account.map(|account| account.0))),
                ("record_id", uuids(&|one| one.record)),
                ("detail", texts(&|one| one.detail.clone())),
                ("number", Column::Integer(all.iter().map(|one| one.number.into()).collect())),
                ("actor_id", Column::Uuid(vec![actor; all.len()])),
                ("at", Column::Instant(vec![Some(self.now()); all.len()])),
                (
                    "shown_from",
                    Column::Instant(all.iter().map(|one| Some(one.shown_from)).collect()),
                ),
            ],
            on_clash: OnClash::Fail,
        };
        self.write_derived(&bulk).await.map(drop)
    }

    /// Notes that the caller has read one of their notifications; nothing where they had.
    pub async fn mark_read(&self, id: NotificationId) -> Result<(), StoreError> {
        let found = self.my_notification(id, self.now()).await?;
        let statement = open::update(NOTIFICATIONS)
            .value("read_at", self.now())
            .and_where(Expr::col("id").eq(found.id.0))
            .and_where(Expr::col("read_at").is_null())
            .to_owned();
        self.execute_quietly(Quiet::Seen, &statement).await.map(drop)
    }

    /// Notes that the caller has read everything that is shown by now.
    pub async fn mark_all_read(&self) -> Result<u64, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let statement = open::update(NOTIFICATIONS)
            .value("read_at", self.now())
            .and_where(Expr::col("user_id").eq(me.0))
            .and_where(Expr::col("shown_from").lte(self.now()))
            .and_where(Expr::col("read_at").is_null())
            .to_owned();
        self.execute_quietly(Quiet::Seen, &statement).await
    }

    /// Forgets what was told before a moment, read or not.
    pub async fn forget_notifications(&self, before: DateTime<Utc>) -> Result<u64, StoreError> {
        let statement =
            open::delete(NOTIFICATIONS).and_where(Expr::col("at").lt(before)).to_owned();
        self.execute_quietly(Quiet::Seen, &statement).await
    }
}
