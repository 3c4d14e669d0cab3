//! Doing jobs: those begun here, those that are due again, and those whose program died.

use super::hold::hold;
use super::kinds;
use crate::notifications::{Telling, remind, tell};
use crate::{Company, Failure, Outcome, Rule, local};
use canopy_domain::imports::Refusal;
use canopy_domain::jobs::{Ended, JobKind, JobState, Next, TRIES_MOST, after};
use canopy_domain::notifications::NotificationKind;
use canopy_domain::primitives::{JobId, UserId};
use canopy_store::jobs::{Kept, NewJob, Taken};
use canopy_store::{StoreError, SystemReason, Tx};
use chrono::{TimeDelta, Timelike as _};
use std::io::ErrorKind;
use std::time::Duration;
use uuid::Uuid;

/// How long jobs that are over stay in the list.
const KEPT: TimeDelta = TimeDelta::days(30);

/// From which hour on people are reminded of what is due.
const REMINDED_AT: u32 = 8;

/// A job on a record, to be begun in the transaction that asks for it and then carried on here.
pub(crate) fn new(company: &Company, kind: JobKind, subject: Uuid) -> NewJob {
    NewJob { id: JobId(Uuid::now_v7()), kind, subject, by: company.jobs.own }
}

/// Carries on a job that was begun here.
pub(crate) fn carry_on(
    company: &Company,
    job: NewJob,
    person: Option<UserId>,
    work: impl Future<Output = Outcome<()>> + Send + 'static,
) {
    let NewJob { id, kind, subject, .. } = job;
    let created_by = person;
    let taken = Taken { id, kind, subject, tries: 1, is_cancel_asked: false, created_by };
    let own = company.clone();
    company.in_background(async move { do_it(&own, taken, work).await });
}

/// Takes every job that is due or was left by a program that died, and does it in the background; how
/// many there were.
pub async fn run_due(company: &Company) -> Outcome<usize> {
    let mut count = 0;
    while let Some(taken) = take(company).await? {
        count += 1;
        let own = company.clone();
        company.in_background(async move {
            let (kind, subject, person) = (taken.kind, taken.subject, taken.created_by);
            let work = kinds::resume(&own, kind, subject, person);
            if taken.is_cancel_asked || taken.tries > TRIES_MOST {
                let ended = if taken.is_cancel_asked { Ended::Cancelled } else { Ended::Broken };
                conclude(&own, &taken, (ended, "tried_too_often", None)).await;
            } else {
                do_it(&own, taken, work).await;
            }
        });
    }
    Ok(count)
}

/// Looks for jobs that are due now and then, until it is dropped.
pub async fn look_after(company: Company, every: Duration) {
    let mut tick = tokio::time::interval(every);
    let mut reminded = None;
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        if let Err(failure) = run_due(&company).await {
            tracing::error!(failure = failure.told(), "jobs that are due could not be taken");
        }
        if let Err(failure) = crate::lists::sweep_exports(&company).await {
            tracing::warn!(failure = failure.told(), "old files of lists could not be deleted");
        }
        if let Err(failure) = forget(&company).await {
            tracing::warn!(failure = failure.told(), "jobs that are over could not be forgotten");
        }
        let now = local(company.clock.now());
        if now.hour() >= REMINDED_AT && reminded != Some(now.date()) {
            reminded = Some(now.date());
            if let Err(failure) = remind(&company).await {
                tracing::warn!(failure = failure.told(), "nobody could be reminded");
            }
        }
    }
}

/// Lets jobs go: those this program holds, because it stops; or `everybody`'s, at the start of the only
/// program there can be. They are taken again at once by whoever looks next. How many there were.
pub async fn let_go(company: &Company, everybody: bool) -> Outcome<u64> {
    let by = (!everybody).then_some(company.jobs.own);
    let tx = company.store.system(SystemReason::JobWorker).write(company.clock.now()).await?;
    let count = tx.let_jobs_go(by).await?;
    tx.commit().await?;
    Ok(count)
}

async fn take(company: &Company) -> Outcome<Option<Taken>> {
    let tx = company.store.system(SystemReason::JobWorker).write(company.clock.now()).await?;
    let taken = tx.take_job(company.jobs.own).await?;
    tx.commit().await?;
    Ok(taken)
}

async fn forget(company: &Company) -> Outcome<()> {
    let now = company.clock.now();
    let tx = company.store.system(SystemReason::JobWorker).write(now).await?;
    tx.forget_jobs(now - KEPT).await?;
    Ok(tx.commit().await?)
}

async fn do_it(company: &Company, job: Taken, work: impl Future<Output = Outcome<()>>) {
    let at_work = company.jobs.begin(job.subject);
    let outcome = tokio::select! {
        outcome = work => Ok(outcome),
        kept = hold(company, job.id, &at_work) => Err(kept),
    };
    company.jobs.end(job.subject);
    let told = match outcome {
        Ok(Ok(())) => (Ended::Done, "", None),
        // Given up or asked for anew meanwhile, on its own page: the record says so already, and
        // another job may be at it.
        Ok(Err(Failure::Rule(Rule::WrongState) | Failure::Conflict)) => {
            return finish(company, &job, (Next::Over(JobState::Cancelled), "")).await;
        }
        Ok(Err(Failure::Refused(refusal))) => (Ended::Refused, "refused", Some(refusal)),
        Ok(Err(failure)) => {
            tracing::error!(
                job = %job.id, kind = job.kind.code(), subject = %job.subject, tries = job.tries,
                failure = failure.told(), "a job broke off"
            );
            (if passes(&failure) { Ended::Broken } else { Ended::Refused }, code(&failure), None)
        }
        Err(Kept::CancelAsked) => (Ended::Cancelled, "", None),
        // Another program does it by now.
        Err(Kept::Held | Kept::Lost) => return,
    };
    conclude(company, &job, told).await;
}

/// Marks the record of a job that is given up, then writes down how the try ended.
async fn conclude(company: &Company, job: &Taken, told: (Ended, &'static str, Option<Refusal>)) {
    let (ended, error, refusal) = told;
    let next = after(ended, job.tries);
    if let Next::Over(state @ (JobState::Failed | JobState::Cancelled)) = next
        && let Err(failure) = kinds::give_up(company, job, state, refusal.as_ref()).await
    {
        tracing::error!(job = %job.id, failure = failure.told(), "a record could not be marked");
    }
    finish(company, job, (next, error)).await;
}

/// Writes down how a try ended, and what follows.
async fn finish(company: &Company, job: &Taken, (next, error): (Next, &'static str)) {
    let done = async {
        let now = company.clock.now();
        let tx = company.store.system(SystemReason::JobWorker).write(now).await?;
        let own = company.jobs.own;
        match next {
            Next::Over(state) => {
                if tx.end_job(job.id, own, (state, error)).await? {
                    told_of_end(&tx, job, state).await?;
                }
            }
            Next::Again(wait) => {
                tx.retry_job(job.id, own, (now + wait, error)).await?;
            }
        }
        Outcome::Ok(tx.commit().await?)
    };
    // Its lease runs out then, and whoever looks next takes it.
    if let Err(failure) = done.await {
        tracing::error!(job = %job.id, failure = failure.told(), "a job could not be ended");
    }
}

/// Tells whoever began it that it is done or failed. Reading a file is not worth a word where it went
/// well: they wait for it.
async fn told_of_end(tx: &Tx, job: &Taken, state: JobState) -> Outcome<()> {
    let kind = match (state, job.kind) {
        (JobState::Failed, _) => NotificationKind::JobFailed,
        (JobState::Done, JobKind::Import | JobKind::Screening | JobKind::BackTest) => {
            NotificationKind::JobDone
        }
        _ => return Ok(()),
    };
    let what = Telling::of(kind).caused_by(job.subject).detail(job.kind.code());
    tell(tx, job.created_by, &what).await
}

/// Whether what broke the work may be gone later: a database out of reach, a full disk.
pub(crate) fn passes(failure: &Failure) -> bool {
    let Failure::Internal(cause) = failure else { return false };
    if let Some(error) = cause.downcast_ref::<StoreError>() {
        return matches!(error, StoreError::Broken(_) | StoreError::Overloaded);
    }
    cause.downcast_ref::<std::io::Error>().is_some_and(|error| {
        matches!(
            error.kind(),
            ErrorKind::StorageFull
                | ErrorKind::QuotaExceeded
                | ErrorKind::TimedOut
                | ErrorKind::Interrupted
                | ErrorKind::ResourceBusy
        )
    })
}

/// Why it broke off, as the list of jobs keeps it.
const fn code(failure: &Failure) -> &'static str {
    match failure {
        Failure::NotFound => "not_found",
        Failure::Forbidden(_) => "forbidden",
        Failure::Internal(_) => "internal",
        _ => "rule",
    }
}
