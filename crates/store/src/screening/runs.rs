//! The runs: which standard, as of when, on what, and how it ended. Company totals are shown only
//! to those who reach every account; everybody else gets figures recomputed in their reach.

use crate::StoreError;
use crate::desk::Desk;
use crate::dialect::{Cell, Cells, FromCells, Json, decode};
use crate::page::{Page, PageMark, limited};
use crate::reach::open;
use crate::reach::tables::{SCREENING_RUNS, STANDARDS, USERS};
use crate::screening::Population;
use canopy_domain::access::{Action, Scope};
use canopy_domain::primitives::{Amount, Day, ImportId, RunId, StandardId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, SelectStatement};
use uuid::Uuid;

/// Where a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RunStatus {
    /// Being computed.
    Running,
    /// Its results stand and never change.
    Done,
    /// Broken off; it has no results.
    Failed,
}

impl RunStatus {
    const ALL: [Self; 3] = [Self::Running, Self::Done, Self::Failed];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
        }
    }
}

impl Cell for RunStatus {
    fn read(row: &crate::dialect::Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::ALL.into_iter().find(|status| status.code() == code), &code)
    }
}

/// A run.
#[derive(Debug, Clone, PartialEq)]
pub struct RunRow {
    /// Its id.
    pub id: RunId,
    /// The version of the standard.
    pub standard: StandardId,
    /// The last day looked at.
    pub as_of: Day,
    /// Length of each period in months.
    pub months: u32,
    /// Which accounts were asked for.
    pub population: Population,
    /// Where it stands.
    pub status: RunStatus,
    /// The imports whose facts were read.
    pub imports: Vec<ImportId>,
    /// The day whose ratings and decisions counted; `None` in runs from before there were any.
    pub judged_on: Option<Day>,
    /// The run before it, of the same standard.
    pub previous: Option<RunId>,
    /// Hash of the full result, hexadecimal; equal inputs give equal hashes.
    pub result_sha256: String,
    /// Share of the standard's weight that could be answered at all, 0–1.
    pub answered_share: f64,
    /// Who ran it.
    pub created_by: Option<UserId>,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// When it ended.
    pub finished_at: Option<DateTime<Utc>>,
    /// Code of the standard.
    pub standard_code: String,
    /// Number of the standard's version.
    pub standard_number: u32,
    /// Name of the standard in Chinese.
    pub standard_name_zh: String,
    /// Name of the standard in English.
    pub standard_name_en: String,
    /// Name of who ran it.
    pub created_by_name: Option<String>,
    /// Accounts screened; only for those who reach every account.
    pub accounts: Option<u64>,
    /// Their revenue; only for those who reach every account.
    pub revenue: Option<Amount>,
    /// The run's own summary, JSON; only for those who reach every account.
    pub summary: Option<String>,
}

impl FromCells for RunRow {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.take()?,
            standard: cells.take()?,
            as_of: cells.take()?,
            months: cells.take()?,
            population: cells.take::<Json<_>>()?.0,
            status: cells.take()?,
            imports: cells.take::<Json<_>>()?.0,
            judged_on: cells.take()?,
            previous: cells.take()?,
            result_sha256: cells.take()?,
            answered_share: cells.take()?,
            created_by: cells.take()?,
            created_at: cells.take()?,
            finished_at: cells.take()?,
            standard_code: cells.take()?,
            standard_number: cells.take()?,
            standard_name_zh: cells.take()?,
            standard_name_en: cells.take()?,
            created_by_name: cells.take()?,
            accounts: cells.take()?,
            revenue: cells.take()?,
            summary: cells.take()?,
        })
    }
}

const COLUMNS: [&str; 14] = [
    "id",
    "standard_id",
    "as_of",
    "months",
    "population",
    "status",
    "import_ids",
    "judged_on",
    "previous_run_id",
    "result_sha256",
    "answered_share",
    "created_by",
    "created_at",
    "finished_at",
];

impl Desk {
    /// A page of runs, latest first.
    pub async fn runs(
        &self,
        limit: u32,
        after: Option<&PageMark>,
    ) -> Result<Page<RunRow>, StoreError> {
        let limit = limited(limit);
        let mut statement = self.select_runs();
        if let Some(mark) = after {
            let (at, id): (DateTime<Utc>, Uuid) = mark.read()?;
            let row = Expr::tuple([
                Expr::col((SCREENING_RUNS, "created_at")),
                Expr::col((SCREENING_RUNS, "id")),
            ]);
            statement.and_where(row.lt(Expr::tuple([Expr::val(at), Expr::val(id)])));
        }
        latest_first(&mut statement).limit(limit + 1);
        let rows: Vec<RunRow> = self.fetch(&statement).await?;
        Page::cut(rows, limit, |row| PageMark::of(&(row.created_at, row.id.0)))
    }

    /// One run.
    pub async fn run(&self, id: RunId) -> Result<RunRow, StoreError> {
        let mut statement = self.select_runs();
        statement.and_where(Expr::col((SCREENING_RUNS, "id")).eq(id.0));
        self.fetch_kept(&statement).await?.pop().ok_or(StoreError::NotFound)
    }

    /// The finished run of a standard, whichever its version, on the same population, as of the
    /// latest day before `as_of`; the latest of several. What a new run is compared with.
    pub async fn run_before(
        &self,
        standard_code: &str,
        population: &Population,
        as_of: Day,
    ) -> Result<Option<RunId>, StoreError> {
        let population = serde_json::to_string(population)?;
        let mut statement = open::select(SCREENING_RUNS);
        statement
            .column((SCREENING_RUNS, "id"))
            .inner_join(
                STANDARDS,
                Expr::col((STANDARDS, "id")).equals((SCREENING_RUNS, "standard_id")),
            )
            .and_where(Expr::col((STANDARDS, "code")).eq(standard_code))
            .and_where(Expr::col((SCREENING_RUNS, "status")).eq(RunStatus::Done.code()))
            .and_where(Expr::col((SCREENING_RUNS, "population")).eq(population))
            .and_where(Expr::col((SCREENING_RUNS, "as_of")).lt(as_of))
            .order_by((SCREENING_RUNS, "as_of"), Order::Desc);
        latest_first(&mut statement).limit(1);
        let found: Option<(RunId,)> = self.fetch_first(&statement).await?;
        Ok(found.map(|(run,)| run))
    }

    /// The runs being computed.
    pub async fn running_runs(&self) -> Result<Vec<RunId>, StoreError> {
        let mut statement = open::select(SCREENING_RUNS);
        statement
            .column((SCREENING_RUNS, "id"))
            .and_where(Expr::col((SCREENING_RUNS, "status")).eq(RunStatus::Running.code()));
        let found: Vec<(RunId,)> = self.fetch(&latest_first(&mut statement).take()).await?;
        Ok(found.into_iter().map(|(run,)| run).collect())
    }

    fn select_runs(&self) -> SelectStatement {
        let col = |name| Expr::col((SCREENING_RUNS, name));
        let mut statement = open::select(SCREENING_RUNS);
        statement
            .columns(COLUMNS.map(|column| (SCREENING_RUNS, column)))
            .columns(["code", "number", "name_zh", "name_en"].map(|c| (STANDARDS, c)))
            .column((USERS, "name"))
            .inner_join(
                STANDARDS,
                Expr::col((STANDARDS, "id")).equals((SCREENING_RUNS, "standard_id")),
            )
            .left_join(USERS, Expr::col((USERS, "id")).equals((SCREENING_RUNS, "created_by")));
        if self.scope(Action::ViewAccounts) == Scope::All {
            statement.exprs([col("accounts"), col("revenue"), col("summary")]);
        } else {
            statement.exprs(["bigint", "bigint", "text"].map(|t| Expr::null().cast_as(t)));
        }
        statement
    }
}

fn latest_first(statement: &mut SelectStatement) -> &mut SelectStatement {
    statement
        .order_by((SCREENING_RUNS, "created_at"), Order::Desc)
        .order_by((SCREENING_RUNS, "id"), Order::Desc)
}
