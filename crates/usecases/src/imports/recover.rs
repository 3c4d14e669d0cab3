//! At start: imports that were being checked or carried out when the program stopped and that no job
//! takes up again are marked as failed, so that nobody waits for them; files nobody will read go, and
//! figures are brought up to date. Nothing of an interrupted import counted.

use super::figures::refresh_figures;
use crate::{Company, Failure, Outcome, Rule};
use canopy_analytics::{FactFile, PaymentFile};
use canopy_store::imports::ImportRow;
use canopy_store::{Desk, Import, SystemReason};

/// Ends interrupted imports that no job takes up again; how many there were. For the start. Files are
/// swept and figures brought up to date where no other program imports meanwhile; that one does both.
pub async fn recover(company: &Company) -> Outcome<usize> {
    let at_work = company.store.system(SystemReason::JobWorker).subjects_at_work().await?;
    let desk = company.store.system(SystemReason::ImportWorker);
    let permit = desk.permit::<Import>()?;
    let mut interrupted = permit.running_imports().await?;
    interrupted.extend(permit.unchecked_imports().await?.into_iter().filter(was_being_checked));
    interrupted.retain(|import| !at_work.contains(&import.id.0));
    for import in &interrupted {
        let tx = desk.write(company.clock.now()).await?;
        tx.permit::<Import>()?.fail_import(import.id, None, &[]).await?;
        tx.commit().await?;
    }
    match company.turn_to_import_soon().await {
        Ok(_turn) => {
            sweep(company).await?;
            refresh_figures(company).await?;
        }
        Err(Failure::Rule(Rule::Busy)) => {}
        Err(failure) => return Err(failure),
    }
    Ok(interrupted.len())
}

/// One whose columns lack something waits for a person, not for the program.
fn was_being_checked(import: &ImportRow) -> bool {
    import.mapping.as_ref().is_none_or(|mapping| mapping.check().is_ok())
}

/// Throws away half-received files, and files of facts whose import never counted. Those of undone
/// imports stay: screenings of then show their rows.
async fn sweep(company: &Company) -> Outcome<()> {
    company.forget_half_received()?;
    let desk = company.store.system(SystemReason::ImportWorker);
    let (kept, payments) = every_file(&desk).await?;
    let gone = canopy_analytics::sweep(&company.facts, &kept, &payments).await?;
    if gone > 0 {
        tracing::info!(gone, "files of imports that never counted were removed");
    }
    Ok(())
}

/// Every file of sales and of payments the records name: those that count, and those of undone
/// imports, whose rows earlier screenings show.
pub(crate) async fn every_file(desk: &Desk) -> Outcome<(Vec<FactFile>, Vec<PaymentFile>)> {
    let sales = desk.all_sales_files().await?;
    let payments = desk.all_payment_files().await?;
    let sales = sales.iter().map(|file| serde_json::from_str(&file.fact_file));
    let payments = payments.iter().map(|file| serde_json::from_str(&file.payment_file));
    Ok((sales.collect::<Result<_, _>>()?, payments.collect::<Result<_, _>>()?))
}
