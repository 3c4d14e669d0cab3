//! Gives up an import before it is done. A run learns of it with its next report and stops; what is
//! not done has created nothing, so there is nothing to take back.

use crate::{Company, Outcome};
use canopy_domain::access::Caller;
use canopy_domain::primitives::ImportId;
use canopy_store::Import;

/// Cancels an import.
pub async fn cancel(company: &Company, caller: &Caller, id: ImportId) -> Outcome<()> {
    let tx = company.store.desk(caller).write(company.clock.now()).await?;
    tx.permit::<Import>()?.cancel_import(id).await?;
    tx.commit().await?;
    Ok(())
}
