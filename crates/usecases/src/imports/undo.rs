//! Takes back a finished import: its sales count no more, the accounts only it brought go to the
//! trash. Changes an accounts file made to accounts that were there before stay.

use super::figures::refresh_figures;
use crate::screening::live_files;
use crate::{Company, Outcome};
use canopy_analytics::{FactFile, KeySet};
use canopy_domain::access::Caller;
use canopy_domain::primitives::ImportId;
use canopy_store::Import;

/// Undoes an import.
pub async fn undo(company: &Company, caller: &Caller, id: ImportId) -> Outcome<()> {
    let desk = company.store.desk(caller);
    desk.permit::<Import>()?.import(id).await?;
    let mut others = live_files(&desk).await?;
    others.retain(|file| file.import != id);
    let still_sold = keys_sold(company, others).await?;
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.undo_import(id).await?;
    permit.trash_created_by(id, |key| still_sold.contains(key)).await?;
    tx.commit().await?;
    refresh_figures(company).await
}

/// Keys of the accounts that occur in these files.
async fn keys_sold(company: &Company, files: Vec<FactFile>) -> Outcome<KeySet> {
    let facts = company.facts.clone();
    let work = tokio::task::spawn_blocking(move || canopy_analytics::accounts_in(&facts, &files));
    Ok(work.await??)
}
