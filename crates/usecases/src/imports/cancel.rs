//! Gives up an import before it is done. A run learns of it with its next report and stops.

use crate::{Company, Outcome};
use canopy_domain::access::Caller;
use canopy_domain::primitives::ImportId;
use canopy_store::Import;

/// Cancels an import; accounts created while deciding about unknown ones go to the trash.
pub async fn cancel(company: &Company, caller: &Caller, id: ImportId) -> Outcome<()> {
    let tx = company.store.desk(caller).write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.cancel_import(id).await?;
    permit.trash_created_by(id, |_| false).await?;
    tx.commit().await?;
    Ok(())
}
