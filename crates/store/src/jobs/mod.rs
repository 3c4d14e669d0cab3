//! Jobs in the background: begun with the change that asks for them, taken by one program at a time,
//! held as long as it says that it lives. Whoever began one sees it; who manages the team sees all.
//! Leaves out the work, and when it is tried again (domain).

mod work;

pub use work::{Kept, Taken};

use crate::desk::{Authority, Desk, Quiet, SystemDesk, Tx};
use crate::dialect::{Cell, Cells, FromCells, Row, decode};
use crate::page::limited;
use crate::reach::open;
use crate::reach::tables::{JOBS, USERS};
use crate::{Page, PageMark, StoreError};
use canopy_domain::access::{Action, Scope};
use canopy_domain::jobs::{JobKind, JobState, LEASE};
use canopy_domain::primitives::{JobId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, Query, SelectStatement};
use uuid::Uuid;

/// A job to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewJob {
    /// Its id, made by the caller.
    pub id: JobId,
    /// What is done.
    pub kind: JobKind,
    /// The record it works on. There is one job at a time for each.
    pub subject: Uuid,
    /// The running program that does it at once.
    pub by: Uuid,
}

/// A job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobRow {
    /// Its id.
    pub id: JobId,
    /// What is done.
    pub kind: JobKind,
    /// The record it works on.
    pub subject: Uuid,
    /// How far it is.
    pub state: JobState,
    /// Parts done.
    pub done: u64,
    /// Parts altogether; 0 where nobody can say.
    pub total: u64,
    /// How often it was begun.
    pub tries: u32,
    /// When it is due, or was.
    pub run_at: DateTime<Utc>,
    /// Whether a person asked to give it up.
    pub is_cancel_asked: bool,
    /// Why the last try ended badly, as a code.
    pub error: String,
    /// Who asked for it.
    pub created_by: Option<UserId>,
    /// When.
    pub created_at: DateTime<Utc>,
    /// When it was over.
    pub ended_at: Option<DateTime<Utc>>,
    /// Name of who asked for it.
    pub created_by_name: Option<String>,
}

impl FromCells for JobRow {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.take()?,
            kind: cells.take()?,
            subject: cells.take()?,
            state: cells.take()?,
            done: cells.take()?,
            total: cells.take()?,
            tries: cells.take()?,
            run_at: cells.take()?,
            is_cancel_asked: cells.take()?,
            error: cells.take()?,
            created_by: cells.take()?,
            created_at: cells.take()?,
            ended_at: cells.take()?,
            created_by_name: cells.take()?,
        })
    }
}

impl Cell for JobKind {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

impl Cell for JobState {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

const COLUMNS: [&str; 13] = [
    "id",
    "kind",
    "subject",
    "state",
    "done",
    "total",
    "tries",
    "run_at",
    "cancel_asked",
    "error",
    "created_by",
    "created_at",
    "ended_at",
];

impl Desk {
    /// A page of jobs, latest first: one's own, or all for whoever manages the team.
    pub async fn jobs(
        &self,
        limit: u32,
        after: Option<&PageMark>,
    ) -> Result<Page<JobRow>, StoreError> {
        let limit = limited(limit);
        let mut statement = self.visible_jobs();
        if let Some(mark) = after {
            let (at, id): (DateTime<Utc>, Uuid) = mark.read()?;
            let row = Expr::tuple([Expr::col((JOBS, "created_at")), Expr::col((JOBS, "id"))]);
            statement.and_where(row.lt(Expr::tuple([Expr::val(at), Expr::val(id)])));
        }
        statement
            .order_by((JOBS, "created_at"), Order::Desc)
            .order_by((JOBS, "id"), Order::Desc)
            .limit(limit + 1);
        let rows: Vec<JobRow> = self.fetch(&statement).await?;
        Page::cut(rows, limit, |row| PageMark::of(&(row.created_at, row.id.0)))
    }

    /// One job, where it is theirs to see.
    pub async fn job(&self, id: JobId) -> Result<JobRow, StoreError> {
        let mut statement = self.visible_jobs();
        statement.and_where(Expr::col((JOBS, "id")).eq(id.0));
        self.fetch_one(&statement).await
    }

    fn visible_jobs(&self) -> SelectStatement {
        let mut statement = open::select(JOBS);
        statement
            .columns(COLUMNS.map(|column| (JOBS, column)))
            .column((USERS, "name"))
            .left_join(USERS, Expr::col((USERS, "id")).equals((JOBS, "created_by")));
        if let Authority::Person(caller) = self.authority()
            && self.scope(Action::ManageTeam) == Scope::Nothing
        {
            statement.and_where(Expr::col((JOBS, "created_by")).eq(caller.user.0));
        }
        statement
    }
}

impl SystemDesk {
    /// The records that jobs work on or wait for.
    pub async fn subjects_at_work(&self) -> Result<Vec<Uuid>, StoreError> {
        let statement = open::select(JOBS)
            .column("subject")
            .and_where(is_open())
            .order_by("id", Order::Asc)
            .take();
        let found: Vec<(Uuid,)> = self.fetch(&statement).await?;
        Ok(found.into_iter().map(|(subject,)| subject).collect())
    }

    /// How many jobs there are of each kind in each state.
    pub async fn job_counts(&self) -> Result<Vec<(JobKind, JobState, u64)>, StoreError> {
        let mut statement = open::select(JOBS);
        statement
            .columns(["kind", "state"])
            .expr(Expr::col("id").count())
            .group_by_col("kind")
            .group_by_col("state");
        self.fetch(&statement).await
    }
}

impl Tx {
    /// Begins a job together with the change that asks for it: both are there, or neither. The program
    /// that begins it has it at once.
    pub async fn begin_job(&self, job: &NewJob) -> Result<(), StoreError> {
        let now = self.now();
        let statement = Query::insert()
            .into_table(JOBS)
            .columns([
                "id",
                "kind",
                "subject",
                "state",
                "tries",
                "run_at",
                "taken_by",
                "taken_until",
                "created_by",
                "created_at",
            ])
            .values_panic([
                job.id.0.into(),
                job.kind.code().into(),
                job.subject.into(),
                JobState::Running.code().into(),
                1_i64.into(),
                now.into(),
                job.by.into(),
                (now + LEASE).into(),
                self.actor().map(|user| user.0).into(),
                now.into(),
            ])
            .to_owned();
        self.execute_quietly(Quiet::Job, &statement).await.map(drop)
    }

    /// Asks whoever does a job to give it up. `WrongState` where it is over.
    pub async fn ask_to_cancel(&self, id: JobId) -> Result<(), StoreError> {
        let statement = open::update(JOBS)
            .value("cancel_asked", true)
            .and_where(Expr::col("id").eq(id.0))
            .and_where(is_open())
            .to_owned();
        match self.execute_quietly(Quiet::Job, &statement).await? {
            0 => Err(StoreError::WrongState),
            _ => Ok(()),
        }
    }
}

/// Not over yet.
fn is_open() -> Expr {
    Expr::col("state").is_in([JobState::Waiting.code(), JobState::Running.code()])
}
