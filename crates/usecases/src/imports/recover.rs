//! At start: imports that were being carried out when the program stopped are marked as failed, so
//! that nobody waits for them. Nothing of them counted; the same file can be imported again.

use crate::{Company, Outcome};
use canopy_store::{Import, SystemReason};

/// Ends interrupted imports; how many there were.
pub async fn recover(company: &Company) -> Outcome<usize> {
    let desk = company.store.system(SystemReason::ImportWorker);
    let running = desk.permit::<Import>()?.running_imports().await?;
    for import in &running {
        let tx = desk.write(company.clock.now()).await?;
        let permit = tx.permit::<Import>()?;
        permit.fail_import(import.id, None, &[]).await?;
        permit.trash_created_by(import.id, |_| false).await?;
        tx.commit().await?;
    }
    Ok(running.len())
}
