//! Takes back a finished import: its rows count no more, the accounts only it brought go to the
//! trash, what it changed of others is put back where nobody changed it since, and leads nobody worked
//! on are taken back.

use super::figures::refresh_figures;
use crate::payments::live_payments;
use crate::screening::live_files;
use crate::{Company, Outcome};
use canopy_analytics::{FactFile, KeySet, PaymentFile};
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
            tracing::error!(import = %id, failure = failure.told(), "figures beside accounts are out of date");
        }
        Ok(())
    };
    company.to_its_end(work).await
}

async fn take_back(company: &Company, caller: &Caller, id: ImportId) -> Outcome<()> {
    let desk = company.store.desk(caller);
    let mut others = live_files(&desk).await?;
    others.retain(|file| file.import != id);
    let mut payments = live_payments(&desk).await?;
    payments.retain(|file| file.import != id);
    let answered = desk.permit::<Import>()?.accounts_with_answers(id).await?;
    let mut still_sold = keys_named(company, others, payments).await?;
    answered.into_iter().for_each(|key| still_sold.insert(key));
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.undo_import(id).await?;
    permit.trash_created_by(id, |key| still_sold.contains(key)).await?;
    permit.restore_changed_by(id).await?;
    permit.withdraw_leads(id).await?;
    Ok(tx.commit().await?)
}

/// Keys of the accounts that occur in these files.
async fn keys_named(
    company: &Company,
    sales: Vec<FactFile>,
    payments: Vec<PaymentFile>,
) -> Outcome<KeySet> {
    let facts = company.facts.clone();
    let work = move || {
        let mut keys = canopy_analytics::accounts_in(&facts, &sales)?;
        keys.extend(&canopy_analytics::payers_in(&facts, &payments)?);
        Ok::<_, canopy_analytics::AnalyticsError>(keys)
    };
    Ok(tokio::task::spawn_blocking(work).await??)
}
