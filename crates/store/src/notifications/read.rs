//! Notifications as they are read, by whom they are for. What lies out of their reach by now, or in the
//! trash, is not among them.

use crate::StoreError;
use crate::desk::Desk;
use crate::dialect::{Cell, Row, decode, row};
use crate::page::{Page, PageMark, limited};
use crate::reach::tables::{ACCOUNTS, NOTES, NOTIFICATIONS, USERS};
use crate::reach::{open, scoped};
use canopy_domain::access::Action;
use canopy_domain::notifications::NotificationKind;
use canopy_domain::primitives::{AccountId, NotificationId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Asterisk, Condition, Expr, ExprTrait as _, Order, SelectStatement};
use uuid::Uuid;

/// Something somebody is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotificationRow {
    /// Its id.
    pub id: NotificationId,
    /// Of what.
    pub kind: NotificationKind,
    /// About which account, if about one.
    pub account: Option<AccountId>,
    /// The account's name.
    pub account_name: Option<String>,
    /// What caused it: a note, a request, what a job worked on.
    pub record: Option<Uuid>,
    /// What the kind says more: the kind of job, days.
    pub detail: String,
    /// How many.
    pub number: u32,
    /// Who caused it.
    pub actor_name: Option<String>,
    /// From when it is shown.
    pub shown_from: DateTime<Utc>,
    /// When it was read.
    pub read_at: Option<DateTime<Utc>>,
}

row!(NotificationRow {
    id,
    kind,
    account,
    account_name,
    record,
    detail,
    number,
    actor_name,
    shown_from,
    read_at,
});

impl Cell for NotificationKind {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

/// Which notifications are listed.
#[derive(Debug, Clone)]
pub struct NotificationQuery {
    /// Those that are shown by now.
    pub now: DateTime<Utc>,
    /// Only those not read yet.
    pub only_unread: bool,
    /// How many at most.
    pub limit: u32,
    /// Where the page begins.
    pub after: Option<PageMark>,
}

fn col(name: &'static str) -> Expr {
    Expr::col((NOTIFICATIONS, name))
}

/// The caller's notifications that are shown by now and about what they still see.
fn seen(desk: &Desk, me: UserId, now: DateTime<Utc>) -> SelectStatement {
    let mut within = scoped::select(desk, Action::ViewAccounts);
    within.column((ACCOUNTS, "id"));
    let mut gone = scoped::referring(NOTES, "id");
    gone.and_where(Expr::col((NOTES, "deleted_at")).is_not_null());
    let about =
        Condition::any().add(col("about_id").is_null()).add(col("about_id").in_subquery(within));
    let cause = Condition::any()
        .add(col("record_id").is_null())
        .add(col("record_id").not_in_subquery(gone));
    let mut statement = open::select(NOTIFICATIONS);
    statement
        .and_where(col("user_id").eq(me.0))
        .and_where(col("shown_from").lte(now))
        .cond_where(about)
        .cond_where(cause);
    statement
}

/// As [`seen`], with everything that is told.
fn whole(desk: &Desk, me: UserId, now: DateTime<Utc>) -> SelectStatement {
    let mut statement = seen(desk, me, now);
    statement
        .columns(["id", "kind", "about_id"].map(|column| (NOTIFICATIONS, column)))
        .column((ACCOUNTS, "name"))
        .columns(["record_id", "detail", "number"].map(|column| (NOTIFICATIONS, column)))
        .column((USERS, "name"))
        .columns(["shown_from", "read_at"].map(|column| (NOTIFICATIONS, column)))
        .left_join(ACCOUNTS, Expr::col((ACCOUNTS, "id")).equals((NOTIFICATIONS, "about_id")))
        .left_join(USERS, Expr::col((USERS, "id")).equals((NOTIFICATIONS, "actor_id")));
    statement
}

impl Desk {
    /// A page of the caller's notifications: those not read first, then the latest.
    pub async fn my_notifications(
        &self,
        query: &NotificationQuery,
    ) -> Result<Page<NotificationRow>, StoreError> {
        let Some(me) = self.caller().map(|caller| caller.user) else {
            return Ok(Page { rows: Vec::new(), next: None });
        };
        let limit = limited(query.limit);
        let is_read = || col("read_at").is_not_null();
        let mut statement = whole(self, me, query.now);
        statement
            .order_by_expr(is_read(), Order::Asc)
            .order_by((NOTIFICATIONS, "shown_from"), Order::Desc)
            .order_by((NOTIFICATIONS, "id"), Order::Desc)
            .limit(limit + 1);
        if query.only_unread {
            statement.and_where(col("read_at").is_null());
        }
        if let Some(mark) = &query.after {
            let (was_read, at, id): (bool, DateTime<Utc>, Uuid) = mark.read()?;
            let row = Expr::tuple([col("shown_from"), col("id")]);
            let beyond = row.lt(Expr::tuple([Expr::val(at), Expr::val(id)]));
            statement.cond_where(if was_read {
                Condition::all().add(is_read()).add(beyond)
            } else {
                let unread = Condition::all().add(col("read_at").is_null()).add(beyond);
                Condition::any().add(is_read()).add(unread)
            });
        }
        let rows: Vec<NotificationRow> = self.fetch(&statement).await?;
        Page::cut(rows, limit, |row| {
            PageMark::of(&(row.read_at.is_some(), row.shown_from, row.id.0))
        })
    }

    /// One of the caller's notifications.
    pub async fn my_notification(
        &self,
        id: NotificationId,
        now: DateTime<Utc>,
    ) -> Result<NotificationRow, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let mut statement = whole(self, me, now);
        statement.and_where(col("id").eq(id.0));
        self.fetch_one(&statement).await
    }

    /// How many the caller has not read; may be kept for a moment.
    pub async fn count_my_unread(&self, now: DateTime<Utc>) -> Result<u64, StoreError> {
        let Some(me) = self.caller().map(|caller| caller.user) else { return Ok(0) };
        let mut statement = seen(self, me, now);
        statement.and_where(col("read_at").is_null()).expr(Expr::col(Asterisk).count());
        self.count_kept(&statement).await
    }

    /// Those of these people who were told of a kind since a moment.
    pub async fn told_since(
        &self,
        kind: NotificationKind,
        since: DateTime<Utc>,
    ) -> Result<Vec<UserId>, StoreError> {
        let mut statement = open::select(NOTIFICATIONS);
        statement
            .distinct()
            .column("user_id")
            .and_where(col("kind").eq(kind.code()))
            .and_where(col("at").gt(since));
        let found: Vec<(UserId,)> = self.fetch(&statement).await?;
        Ok(found.into_iter().map(|(user,)| user).collect())
    }
}
