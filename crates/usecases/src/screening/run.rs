//! Runs a standard on a population as of a date and keeps the result as a snapshot. What is read is
//! fixed when the run begins; the work may go on in the background.

use super::inputs::Inputs;
use super::outcome::{Summary, compute};
use crate::company::Turn;
use crate::standards::{self, Version};
use crate::{Company, Failure, Outcome, Rule, jobs};
use canopy_domain::Day;
use canopy_domain::jobs::JobKind;
use canopy_domain::primitives::{RunId, StandardId, UserId};
use canopy_domain::standards::{Standard, StandardStatus};
use canopy_store::jobs::NewJob;
use canopy_store::screening::{NewRun, Population, RunRow, RunStatus};
use canopy_store::{Desk, RunScreening, SystemDesk, SystemReason};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What to screen, by which standard, as of when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// A version that is published, or was.
    pub standard: StandardId,
    /// Which accounts; the company's, whatever the reach of who asks.
    pub population: Population,
    /// The last day looked at; the last day of sales where none is given.
    pub as_of: Option<Day>,
}

/// A run as it is read.
#[derive(Debug, Clone)]
pub struct RunView {
    /// The run.
    pub row: RunRow,
    /// The standard it applied.
    pub standard: Standard,
    /// The company's totals; only for those who reach every account.
    pub summary: Option<Summary>,
}

/// Runs a screening and waits for its result.
pub async fn run(
    company: &Company,
    desk: &Desk,
    now: DateTime<Utc>,
    screen: Screen,
) -> Outcome<RunId> {
    let begun = begin(company, desk, now, screen, false).await?;
    let id = begun.id;
    carry_out(company, begun).await?;
    Ok(id)
}

/// Begins a screening whose work goes on in the background; its state says when it is done.
pub async fn start(
    company: &Company,
    desk: &Desk,
    now: DateTime<Utc>,
    screen: Screen,
) -> Outcome<RunId> {
    let begun = begin(company, desk, now, screen, true).await?;
    let (id, by) = (begun.id, begun.by);
    let (own, job) = (company.clone(), begun.job);
    let work = async move { work_and_keep(&own, begun).await };
    if let Some(job) = job {
        jobs::carry_on(company, job, by, work);
    }
    Ok(id)
}

/// Computes a run again that was broken off, from what it was begun with. Where that is not the same
/// any more, another import counting since, nothing is kept: begun anew it tells of today.
pub(crate) async fn run_again(company: &Company, id: RunId) -> Outcome<()> {
    let worker = worker(company, None);
    let row = worker.run(id).await?;
    if row.status != RunStatus::Running {
        return Ok(());
    }
    let by = row.created_by;
    let turn = company.turn_to_screen().await?;
    let Version { standard, .. } = standards::read(&worker, row.standard).await?;
    let reading = worker.snapshot().await?;
    let as_of = Some(row.as_of);
    let mut inputs =
        Inputs::gather(&reading, &standard, &row.population, as_of, row.created_at).await?;
    if inputs.counted.imports() != row.imports {
        return Err(Failure::Rule(Rule::InUse));
    }
    remember_before(&reading, &mut inputs, &standard, (row.standard, row.previous)).await?;
    drop(reading);
    work_and_keep(company, Begun { id, by, standard, inputs, turn, job: None }).await
}

/// Where accounts stood before, where the standard keeps them from flickering. Another version is a
/// decision to judge differently: it applies at once.
async fn remember_before(
    reading: &Desk,
    inputs: &mut Inputs,
    standard: &Standard,
    (version, previous): (StandardId, Option<RunId>),
) -> Outcome<()> {
    if let Some(before) = previous.filter(|_| !standard.stability.is_off())
        && reading.run(before).await?.standard == version
    {
        inputs.remember(reading, before).await?;
    }
    Ok(())
}

/// One run with its standard.
pub async fn read(desk: &Desk, id: RunId) -> Outcome<RunView> {
    let row = desk.run(id).await?;
    let standard = standards::read(desk, row.standard).await?.standard;
    let summary = row.summary.as_deref().filter(|text| !text.is_empty());
    let summary = summary.and_then(|text| serde_json::from_str(text).ok());
    Ok(RunView { row, standard, summary })
}

/// Closes runs that a stopped program left unfinished and that no job takes up again; how many.
pub async fn give_up_unfinished(company: &Company) -> Outcome<u32> {
    let at_work = company.store.system(SystemReason::JobWorker).subjects_at_work().await?;
    let system = company.store.system(SystemReason::ScreeningWorker);
    let tx = system.write(company.clock.now()).await?;
    let mut given_up = 0;
    for run in tx.running_runs().await?.into_iter().filter(|run| !at_work.contains(&run.0)) {
        tx.permit::<RunScreening>()?.fail_run(run).await?;
        given_up += 1;
    }
    tx.commit().await?;
    Ok(given_up)
}

/// A run whose inputs are fixed.
struct Begun {
    id: RunId,
    by: Option<UserId>,
    standard: Standard,
    inputs: Inputs,
    /// Held until the results are kept.
    turn: Turn,
    /// Where it goes on in the background.
    job: Option<NewJob>,
}

async fn begin(
    company: &Company,
    desk: &Desk,
    now: DateTime<Utc>,
    screen: Screen,
    goes_on_alone: bool,
) -> Outcome<Begun> {
    desk.permit::<RunScreening>()?;
    let version = standards::read(desk, screen.standard).await?;
    if version.row.status == StandardStatus::Draft {
        return Err(Failure::Rule(Rule::NotPublished));
    }
    let by = desk.caller().map(|caller| caller.user);
    let turn = company.turn_to_screen().await?;
    let Version { row, standard } = version;
    let reading = worker(company, by).snapshot().await?;
    let mut inputs =
        Inputs::gather(&reading, &standard, &screen.population, screen.as_of, now).await?;
    let previous = desk.run_before(&row.code, &screen.population, inputs.window.as_of).await?;
    remember_before(&reading, &mut inputs, &standard, (row.id, previous)).await?;
    drop(reading);
    let window = inputs.window;
    let run = NewRun {
        judged_on: inputs.judged_on,
        id: RunId(Uuid::now_v7()),
        standard: row.id,
        as_of: window.as_of,
        months: window.months,
        previous,
        population: screen.population,
        imports: inputs.counted.imports(),
    };
    let tx = desk.write(now).await?;
    tx.permit::<RunScreening>()?.begin_run(&run).await?;
    let job = goes_on_alone.then(|| jobs::new(company, JobKind::Screening, run.id.0));
    if let Some(job) = &job {
        tx.begin_job(job).await?;
    }
    tx.commit().await?;
    Ok(Begun { id: run.id, by, standard, inputs, turn, job })
}

async fn carry_out(company: &Company, begun: Begun) -> Outcome<()> {
    let (id, by) = (begun.id, begun.by);
    let kept = work_and_keep(company, begun).await;
    if kept.is_err() {
        let tx = worker(company, by).write(company.clock.now()).await?;
        tx.permit::<RunScreening>()?.fail_run(id).await?;
        tx.commit().await?;
    }
    kept
}

async fn work_and_keep(company: &Company, begun: Begun) -> Outcome<()> {
    let Begun { id, by, standard, inputs, turn, .. } = begun;
    let facts = company.facts.clone();
    let work = move || compute(&standard, &inputs, &facts);
    let computed = tokio::task::spawn_blocking(work).await??;
    let tx = worker(company, by).write(company.clock.now()).await?;
    tx.permit::<RunScreening>()?.finish_run(id, &computed.outcome, &computed.results).await?;
    tx.commit().await?;
    drop(turn);
    Ok(())
}

/// A screening covers the company, whoever began it; what they then read of it is their reach.
pub(super) fn worker(company: &Company, by: Option<UserId>) -> SystemDesk {
    let system = company.store.system(SystemReason::ScreeningWorker);
    match by {
        Some(person) => system.on_behalf_of(person),
        None => system,
    }
}
