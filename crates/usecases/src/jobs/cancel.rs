//! Gives a job up: whoever does it is asked to, wherever that is. Its record says afterwards that it
//! was given up.

use crate::{Company, Outcome};
use canopy_domain::access::Caller;
use canopy_domain::primitives::JobId;

/// Asks for a job to be given up: by whoever began it, or who manages the team.
pub async fn cancel(company: &Company, caller: &Caller, id: JobId) -> Outcome<()> {
    let tx = company.store.desk(caller).write(company.clock.now()).await?;
    let job = tx.job(id).await?;
    tx.ask_to_cancel(id).await?;
    tx.commit().await?;
    // Where it is done here it need not wait for the next look.
    if let Some(work) = company.jobs.find(job.subject) {
        work.told.notify_one();
    }
    Ok(())
}
