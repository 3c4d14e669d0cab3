//! Screenings that repeat: asked for, ended, and run when they are due. Where nothing was imported
//! since the last one there is nothing new to say, and none is made.

use super::inputs::Counted;
use super::run::{Screen, start, worker};
use crate::{Company, Failure, Outcome, Rule, local_day, standards};
use canopy_domain::primitives::{ScheduleId, StandardId};
use canopy_domain::screening::{LAST_COMMON_DAY, Rhythm};
use canopy_domain::standards::StandardStatus;
use canopy_store::screening::{Population, RunStatus, ScheduleRow};
use canopy_store::{Desk, RunScreening, StoreError};
use chrono::{DateTime, Utc};
use std::time::Duration;
use uuid::Uuid;

/// A screening to repeat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// A version; whichever of its standard is in force is applied.
    pub standard: StandardId,
    /// Which accounts.
    pub population: Population,
    /// How often.
    pub rhythm: Rhythm,
    /// On which day of the month, 1–28.
    pub day_of_month: u32,
}

/// Asks for a screening that repeats.
pub async fn repeat(desk: &Desk, now: DateTime<Utc>, what: Repeat) -> Outcome<ScheduleId> {
    let version = standards::read(desk, what.standard).await?;
    if version.row.status == StandardStatus::Draft {
        return Err(Failure::Rule(Rule::WrongState));
    }
    let day_of_month = what.day_of_month.clamp(1, LAST_COMMON_DAY);
    let new = ScheduleRow {
        id: ScheduleId(Uuid::now_v7()),
        standard_code: version.row.code,
        population: what.population,
        rhythm: what.rhythm,
        day_of_month,
        next_on: what.rhythm.next_after(local_day(now), day_of_month),
        created_by: None,
        version: 1,
        created_by_name: None,
    };
    let tx = desk.write(now).await?;
    tx.permit::<RunScreening>()?.add_schedule(&new).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// Ends the repeating of a screening.
pub async fn end_repeat(desk: &Desk, now: DateTime<Utc>, id: ScheduleId) -> Outcome<()> {
    let tx = desk.write(now).await?;
    tx.permit::<RunScreening>()?.remove_schedule(id).await?;
    Ok(tx.commit().await?)
}

/// Begins every screening that is due; how many were begun.
pub async fn run_due(company: &Company) -> Outcome<usize> {
    let worker = worker(company, None);
    let today = local_day(company.clock.now());
    let mut begun = 0;
    for due in worker.permit::<RunScreening>()?.schedules().await? {
        if due.next_on > today {
            continue;
        }
        let tx = worker.write(company.clock.now()).await?;
        let next_on = due.rhythm.next_after(today, due.day_of_month);
        match tx.permit::<RunScreening>()?.take_scheduled(&due, next_on).await {
            // Another server took it.
            Err(StoreError::Conflict) => continue,
            taken => taken?,
        }
        tx.commit().await?;
        begun += usize::from(run_one(company, due).await?);
    }
    Ok(begun)
}

async fn run_one(company: &Company, due: ScheduleRow) -> Outcome<bool> {
    let worker = worker(company, due.created_by);
    let today = local_day(company.clock.now());
    let Some(version) = standards::in_force(&worker, &due.standard_code, today).await? else {
        return Ok(false);
    };
    let counted = Counted::find(&worker, &version.standard).await?;
    let Some(last_day) = counted.last_day() else { return Ok(false) };
    let imports = counted.imports();
    let known = |run: &canopy_store::screening::RunRow| {
        run.status == RunStatus::Done
            && run.standard == version.row.id
            && run.population == due.population
            && run.as_of == last_day
            && run.imports == imports
    };
    if worker.runs(100, None).await?.rows.iter().any(known) {
        return Ok(false);
    }
    let screen = Screen { standard: version.row.id, population: due.population, as_of: None };
    match start(company, &worker, company.clock.now(), screen).await {
        Ok(_) => Ok(true),
        Err(Failure::Rule(Rule::EmptyPopulation | Rule::NoSales)) => Ok(false),
        Err(failure) => Err(failure),
    }
}

/// Looks for due screenings now and then, until it is dropped.
pub async fn keep_schedules(company: Company, every: Duration) {
    let mut tick = tokio::time::interval(every);
    loop {
        tick.tick().await;
        if let Err(failure) = run_due(&company).await {
            tracing::error!(failure = failure.told(), "a screening that is due could not be begun");
        }
    }
}
