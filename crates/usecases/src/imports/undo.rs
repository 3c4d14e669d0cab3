//! Takes back a finished import: its sales count no more, the accounts only it brought go to the
//! trash, and what it changed of others is put back where nobody changed it since.

use super::figures::refresh_figures;
use crate::screening::live_files;
use crate::{Company, Outcome};
use canopy_analytics::{FactFile, KeySet};
use canopy_domain::access::Caller;
use canopy_domain::primitives::ImportId;
use canopy_store::Import;

/// Undoes an import. `Busy` while another is carried out.
pub async fn undo(company: &Company, caller: &Caller, id: ImportId) -> Outcome<()> {
    company.store.desk(caller).permit::<Import>()?.import(id).await?;
    let turn = company.turn_to_import_soon().await?;
    let (own, caller) = (company.clone(), caller.clone());
    let work = async move {
        let _turn = turn;
        take_back(&own, &caller, id).await?;
        // It is undone by now: figures that cannot be computed are no reason to say it is not.
        if let Err(failure) = refresh_figures(&own).await {
            tracing::error!(import = %id, ?failure, "figures beside accounts are out of date");
        }
        Ok(())
    };
    company.to_its_end(work).await
}

async fn take_back(company: &Company, caller: &Caller, id: ImportId) -> Outcome<()> {
    let desk = company.store.desk(caller);
    let mut others = live_files(&desk).await?;
    others.retain(|file| file.import != id);
    let still_sold = keys_sold(company, others).await?;
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.undo_import(id).await?;
    permit.trash_created_by(id, |key| still_sold.contains(key)).await?;
    permit.restore_changed_by(id).await?;
    Ok(tx.commit().await?)
}

/// Keys of the accounts that occur in these files.
async fn keys_sold(company: &Company, files: Vec<FactFile>) -> Outcome<KeySet> {
    let facts = company.facts.clone();
    let work = tokio::task::spawn_blocking(move || canopy_analytics::accounts_in(&facts, &files));
    Ok(work.await??)
}
