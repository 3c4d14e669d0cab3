//! What each kind of job does when it is taken up again, and what becomes of its record when it is
//! given up.

use crate::{Company, Outcome, imports, lists, screening};
use canopy_domain::imports::Refusal;
use canopy_domain::jobs::{JobKind, JobState};
use canopy_domain::primitives::{BackTestId, ExportId, ImportId, RunId, UserId};
use canopy_store::jobs::Taken;
use canopy_store::{Import, RunScreening, StoreError, SystemReason};
use std::pin::Pin;
use uuid::Uuid;

/// The work of a job from its beginning. What a try before left behind does not count.
pub(super) fn resume(
    company: &Company,
    kind: JobKind,
    subject: Uuid,
    person: Option<UserId>,
) -> Pin<Box<dyn Future<Output = Outcome<()>> + Send>> {
    let company = company.clone();
    match kind {
        JobKind::Check => {
            Box::pin(async move { imports::check_again(&company, ImportId(subject), person).await })
        }
        JobKind::Import => {
            Box::pin(async move { imports::carry_out(&company, ImportId(subject), person).await })
        }
        JobKind::Screening => {
            Box::pin(async move { screening::run_again(&company, RunId(subject)).await })
        }
        JobKind::BackTest => {
            Box::pin(async move { screening::test_again(&company, BackTestId(subject)).await })
        }
        JobKind::Export => {
            Box::pin(async move { lists::make_export(&company, ExportId(subject)).await })
        }
    }
}

/// Marks the record a job works on, so that nobody waits for it. One that is over already stays.
pub(super) async fn give_up(
    company: &Company,
    job: &Taken,
    state: JobState,
    refusal: Option<&Refusal>,
) -> Outcome<()> {
    let reason = match job.kind {
        JobKind::Check | JobKind::Import => SystemReason::ImportWorker,
        JobKind::Screening | JobKind::BackTest => SystemReason::ScreeningWorker,
        JobKind::Export => return lists::fail_export(company, ExportId(job.subject)).await,
    };
    let mut desk = company.store.system(reason);
    if let Some(person) = job.created_by {
        desk = desk.on_behalf_of(person);
    }
    let tx = desk.write(company.clock.now()).await?;
    let subject = job.subject;
    let given_up = match (job.kind, state) {
        (JobKind::Export, _) => Ok(()),
        (JobKind::Check | JobKind::Import, JobState::Cancelled) => {
            tx.permit::<Import>()?.cancel_import(ImportId(subject)).await
        }
        (JobKind::Check | JobKind::Import, _) => {
            tx.permit::<Import>()?.fail_import(ImportId(subject), refusal, &[]).await
        }
        (JobKind::Screening, _) => tx.permit::<RunScreening>()?.fail_run(RunId(subject)).await,
        (JobKind::BackTest, _) => {
            tx.permit::<RunScreening>()?.fail_back_test(BackTestId(subject)).await
        }
    };
    match given_up {
        Ok(()) => Ok(tx.commit().await?),
        Err(StoreError::WrongState | StoreError::Conflict | StoreError::NotFound) => {
            Ok(tx.rollback().await?)
        }
        Err(error) => Err(error.into()),
    }
}
