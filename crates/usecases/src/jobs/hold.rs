//! What this program does just now: how far each job is, and that it is still ours. Leaves out what
//! happens when it is not.

use crate::Company;
use canopy_domain::jobs::{LEASE, RENEWED_EVERY};
use canopy_domain::primitives::JobId;
use canopy_store::jobs::Kept;
use canopy_store::{StoreError, SystemReason};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Notify;
use uuid::Uuid;

/// The jobs this program does, by the record they work on.
pub(crate) struct Jobs {
    /// What this running program is called among others.
    pub(crate) own: Uuid,
    at_work: Mutex<HashMap<Uuid, Arc<AtWork>>>,
}

/// One of them.
#[derive(Default)]
pub(super) struct AtWork {
    done: AtomicU64,
    total: AtomicU64,
    /// Something was said about it: look now.
    pub(super) told: Notify,
}

impl Default for Jobs {
    fn default() -> Self {
        Self { own: Uuid::now_v7(), at_work: Mutex::default() }
    }
}

impl Jobs {
    /// Says how far the work on a record is.
    pub(crate) fn report(&self, subject: Uuid, done: u64, total: u64) {
        if let Some(work) = self.at_work().get(&subject) {
            work.done.store(done, Ordering::Relaxed);
            work.total.store(total, Ordering::Relaxed);
        }
    }

    pub(super) fn find(&self, subject: Uuid) -> Option<Arc<AtWork>> {
        self.at_work().get(&subject).cloned()
    }

    pub(super) fn begin(&self, subject: Uuid) -> Arc<AtWork> {
        Arc::clone(self.at_work().entry(subject).or_default())
    }

    pub(super) fn end(&self, subject: Uuid) {
        self.at_work().remove(&subject);
    }

    fn at_work(&self) -> MutexGuard<'_, HashMap<Uuid, Arc<AtWork>>> {
        self.at_work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says again and again that this program lives and has the job; ends when it has it no more, or when
/// a person asks to give it up.
pub(super) async fn hold(company: &Company, id: JobId, work: &AtWork) -> Kept {
    let every = RENEWED_EVERY.to_std().unwrap_or(Duration::from_secs(1));
    let lease = LEASE.to_std().unwrap_or(every);
    let mut heard = Instant::now();
    loop {
        tokio::select! {
            () = tokio::time::sleep(every) => {}
            () = work.told.notified() => {}
        }
        match keep(company, id, work).await {
            Ok(Kept::Held) => heard = Instant::now(),
            Ok(over) => return over,
            // Out of reach for so long that another may have it by now.
            Err(_) if heard.elapsed() >= lease => return Kept::Lost,
            Err(error) => tracing::warn!(job = %id, %error, "a job could not be kept"),
        }
    }
}

async fn keep(company: &Company, id: JobId, work: &AtWork) -> Result<Kept, StoreError> {
    let far = (work.done.load(Ordering::Relaxed), work.total.load(Ordering::Relaxed));
    let tx = company.store.system(SystemReason::JobWorker).write(company.clock.now()).await?;
    let kept = tx.keep_job(id, company.jobs.own, far).await?;
    tx.commit().await?;
    Ok(kept)
}
