//! Doing jobs: taking the next one so that nobody else does, holding it, ending it. Only the program
//! itself does this.

use super::is_open;
use crate::StoreError;
use crate::desk::{Quiet, SystemTx};
use crate::dialect::row;
use crate::reach::open;
use crate::reach::tables::JOBS;
use canopy_domain::jobs::{JobKind, JobState, LEASE};
use canopy_domain::primitives::{JobId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Cond, Expr, ExprTrait as _, LockBehavior, LockType, Order, UpdateStatement};
use uuid::Uuid;

/// A job that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its id.
    pub id: JobId,
    /// What is done.
    pub kind: JobKind,
    /// The record it works on.
    pub subject: Uuid,
    /// Which try this is.
    pub tries: u32,
    /// Whether a person asked to give it up before it was taken.
    pub is_cancel_asked: bool,
    /// Who asked for it.
    pub created_by: Option<UserId>,
}

row!(Taken { id, kind, subject, tries, is_cancel_asked, created_by });

/// Whether a job is still held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is.
    Held,
    /// It is, and a person asks to give it up.
    CancelAsked,
    /// Another program has it by now, or it is over: what is worked out must not be kept.
    Lost,
}

impl SystemTx {
    /// Takes the job that is due longest, or whose holder does not live any more, so that nobody else
    /// does: on PostgreSQL rows that are being taken are passed over, SQLite has one writer.
    pub async fn take_job(&self, by: Uuid) -> Result<Option<Taken>, StoreError> {
        let now = self.now();
        let due = Cond::all()
            .add(Expr::col("state").eq(JobState::Waiting.code()))
            .add(Expr::col("run_at").lte(now));
        let left = Cond::all()
            .add(Expr::col("state").eq(JobState::Running.code()))
            .add(Expr::col("taken_until").lt(now));
        let mut statement = open::select(JOBS);
        statement
            .columns(["id", "kind", "subject", "tries", "cancel_asked", "created_by"])
            .cond_where(Cond::any().add(due).add(left))
            .order_by("run_at", Order::Asc)
            .order_by("id", Order::Asc)
            .limit(1)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
        let Some(mut taken) = self.fetch_first::<Taken>(&statement).await? else {
            return Ok(None);
        };
        taken.tries += 1;
        let statement = open::update(JOBS)
            .value("state", JobState::Running.code())
            .value("tries", i64::from(taken.tries))
            .value("taken_by", by)
            .value("taken_until", now + LEASE)
            .and_where(Expr::col("id").eq(taken.id.0))
            .to_owned();
        self.execute_quietly(Quiet::Job, &statement).await?;
        Ok(Some(taken))
    }

    /// Says that whoever took a job lives, and how far they are.
    pub async fn keep_job(
        &self,
        id: JobId,
        by: Uuid,
        (done, total): (u64, u64),
    ) -> Result<Kept, StoreError> {
        let whole = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let statement = held(id, by)
            .value("taken_until", self.now() + LEASE)
            .value("done", whole(done))
            .value("total", whole(total))
            .to_owned();
        if self.execute_quietly(Quiet::Progress, &statement).await? == 0 {
            return Ok(Kept::Lost);
        }
        let asked =
            open::select(JOBS).column("cancel_asked").and_where(Expr::col("id").eq(id.0)).take();
        let (is_asked,): (bool,) = self.fetch_one(&asked).await?;
        Ok(if is_asked { Kept::CancelAsked } else { Kept::Held })
    }

    /// Ends a job that is held; whether it still was.
    pub async fn end_job(
        &self,
        id: JobId,
        by: Uuid,
        (state, error): (JobState, &str),
    ) -> Result<bool, StoreError> {
        let statement = held(id, by)
            .value("state", state.code())
            .value("error", error)
            .value("taken_by", Option::<Uuid>::None)
            .value("taken_until", Option::<DateTime<Utc>>::None)
            .value("ended_at", self.now())
            .to_owned();
        Ok(self.execute_quietly(Quiet::Job, &statement).await? == 1)
    }

    /// Lets a job go that is held, to be taken again from a time on; whether it still was.
    pub async fn retry_job(
        &self,
        id: JobId,
        by: Uuid,
        (at, error): (DateTime<Utc>, &str),
    ) -> Result<bool, StoreError> {
        let statement = held(id, by)
            .value("state", JobState::Waiting.code())
            .value("run_at", at)
            .value("error", error)
            .value("taken_by", Option::<Uuid>::None)
            .value("taken_until", Option::<DateTime<Utc>>::None)
            .to_owned();
        Ok(self.execute_quietly(Quiet::Job, &statement).await? == 1)
    }

    /// Lets every job go that a program holds, because it stops; or that any does, where there can be
    /// no other. A try that was cut short does not count. How many there were.
    pub async fn let_jobs_go(&self, by: Option<Uuid>) -> Result<u64, StoreError> {
        let mut statement = open::update(JOBS);
        statement
            .value("state", JobState::Waiting.code())
            .value("run_at", self.now())
            .value("taken_by", Option::<Uuid>::None)
            .value("taken_until", Option::<DateTime<Utc>>::None)
            .and_where(Expr::col("state").eq(JobState::Running.code()));
        if let Some(by) = by {
            statement
                .value("tries", Expr::col("tries").sub(1_i64))
                .and_where(Expr::col("taken_by").eq(by));
        }
        self.execute_quietly(Quiet::Job, &statement).await
    }

    /// Forgets jobs that were over before a time; how many.
    pub async fn forget_jobs(&self, before: DateTime<Utc>) -> Result<u64, StoreError> {
        let statement = open::delete(JOBS)
            .and_where(is_open().not())
            .and_where(Expr::col("ended_at").lt(before))
            .to_owned();
        self.execute_quietly(Quiet::Job, &statement).await
    }
}

/// A change of a job that is still held by this program.
fn held(id: JobId, by: Uuid) -> UpdateStatement {
    open::update(JOBS)
        .and_where(Expr::col("id").eq(id.0))
        .and_where(Expr::col("taken_by").eq(by))
        .and_where(Expr::col("state").eq(JobState::Running.code()))
        .to_owned()
}
