//! Screenings that repeat: what is kept of them, and who takes the next one.

use super::population::Population;
use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::dialect::{Cell, Cells, FromCells, Json, Row, decode};
use crate::reach::tables::{RUN_SCHEDULES, USERS};
use crate::reach::{Permit, RunScreening, open};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{Day, ScheduleId, UserId};
use canopy_domain::screening::Rhythm;
use sea_query::{Expr, ExprTrait as _, Order, Query};
use serde_json::json;

/// Schedules a company may keep.
const MOST: u64 = 100;

/// A screening that repeats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScheduleRow {
    /// Its id.
    pub id: ScheduleId,
    /// Code of the standard; the version in force is applied.
    pub standard_code: String,
    /// Which accounts.
    pub population: Population,
    /// How often.
    pub rhythm: Rhythm,
    /// On which day of the month, 1–28.
    pub day_of_month: u32,
    /// When the next one is due.
    pub next_on: Day,
    /// Who asked for it.
    pub created_by: Option<UserId>,
    /// To be sent back with a change.
    pub version: i64,
    /// Name of who asked for it.
    pub created_by_name: Option<String>,
}

impl Cell for Rhythm {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

impl FromCells for ScheduleRow {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.take()?,
            standard_code: cells.take()?,
            population: cells.take::<Json<_>>()?.0,
            rhythm: cells.take()?,
            day_of_month: cells.take()?,
            next_on: cells.take()?,
            created_by: cells.take()?,
            version: cells.take()?,
            created_by_name: cells.take()?,
        })
    }
}

const COLUMNS: [&str; 8] = [
    "id",
    "standard_code",
    "population",
    "rhythm",
    "day_of_month",
    "next_on",
    "created_by",
    "version",
];

impl<D: AsRef<Desk>> Permit<'_, RunScreening, D> {
    /// Every screening that repeats, the next one first.
    pub async fn schedules(&self) -> Result<Vec<ScheduleRow>, StoreError> {
        let mut statement = open::select(RUN_SCHEDULES);
        statement
            .columns(COLUMNS.map(|column| (RUN_SCHEDULES, column)))
            .column((USERS, "name"))
            .left_join(USERS, Expr::col((USERS, "id")).equals((RUN_SCHEDULES, "created_by")))
            .order_by((RUN_SCHEDULES, "next_on"), Order::Asc)
            .order_by((RUN_SCHEDULES, "id"), Order::Asc)
            .limit(MOST);
        self.at().as_ref().fetch(&statement).await
    }
}

impl Permit<'_, RunScreening, Tx> {
    /// Keeps a screening that repeats; its version and names are the store's to say.
    pub async fn add_schedule(&self, new: &ScheduleRow) -> Result<(), StoreError> {
        let tx = self.at();
        let columns = [
            "id",
            "standard_code",
            "population",
            "rhythm",
            "day_of_month",
            "next_on",
            "created_by",
            "created_at",
        ];
        let statement = Query::insert()
            .into_table(RUN_SCHEDULES)
            .columns(columns)
            .values_panic([
                new.id.0.into(),
                new.standard_code.as_str().into(),
                serde_json::to_string(&new.population)?.into(),
                new.rhythm.code().into(),
                i64::from(new.day_of_month).into(),
                new.next_on.into(),
                tx.actor().map(|user| user.0).into(),
                tx.now().into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "standard_code": new.standard_code, "rhythm": new.rhythm.code() });
        tx.record(Change::of(Verb::Create, RecordKind::Schedule, new.id.0).after(after)).await
    }

    /// Ends the repeating.
    pub async fn remove_schedule(&self, id: ScheduleId) -> Result<(), StoreError> {
        let tx = self.at();
        let statement = open::delete(RUN_SCHEDULES).and_where(Expr::col("id").eq(id.0)).to_owned();
        if tx.execute(&statement).await? == 0 {
            return Err(StoreError::NotFound);
        }
        tx.record(Change::of(Verb::Remove, RecordKind::Schedule, id.0)).await
    }

    /// Takes the screening that is due, so that nobody else does: `Conflict` for all but the first.
    pub async fn take_scheduled(&self, due: &ScheduleRow, next_on: Day) -> Result<(), StoreError> {
        let tx = self.at();
        let statement = open::update(RUN_SCHEDULES)
            .value("next_on", next_on)
            .value("version", due.version + 1)
            .and_where(Expr::col("id").eq(due.id.0))
            .and_where(Expr::col("version").eq(due.version))
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "next_on": next_on });
        tx.record(Change::of(Verb::Start, RecordKind::Schedule, due.id.0).after(after)).await
    }
}
