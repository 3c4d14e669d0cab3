//! Begins carrying out a checked import in the background.

use super::figures::refresh_figures;
use super::{
    carry_out_accounts, carry_out_leads, carry_out_payments, carry_out_sales, carry_out_surveys,
};
use crate::{Company, Failure, Outcome, Rule};
use canopy_analytics::PaymentKind;
use canopy_domain::access::Caller;
use canopy_domain::imports::{FileKind, Refusal};
use canopy_domain::primitives::{ImportId, UserId};
use canopy_store::imports::{ImportState, UnknownAccounts};
use canopy_store::{Import, SystemReason};

/// How an import is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Start {
    /// The version of the import as whoever starts it saw it.
    pub version: i64,
    /// What becomes of accounts nobody knows and nobody decided about.
    pub unknown: UnknownAccounts,
    /// Whether good rows are imported without the bad ones.
    pub good_only: bool,
}

/// Begins carrying out an import. Bad rows stand against it unless the person said to go on
/// without them; so do unknown accounts that are held and not decided about. One that was corrected
/// since it was seen is a conflict.
pub async fn start(company: &Company, caller: &Caller, id: ImportId, start: Start) -> Outcome<()> {
    let tx = company.store.desk(caller).write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    let import = permit.import(id).await?;
    if import.version != start.version {
        return Err(Failure::Conflict);
    }
    if import.state != ImportState::Checked {
        return Err(Failure::Rule(Rule::WrongState));
    }
    if import.rows_good == 0 {
        return Err(Refusal::NoValidRow { rows: import.rows_bad }.into());
    }
    if import.rows_bad > 0 && !start.good_only {
        return Err(Refusal::HasProblems { rows: import.rows_bad }.into());
    }
    permit.start_import(id, start.version, start.unknown, start.good_only).await?;
    // Only now can nobody decide any more.
    if start.unknown == UnknownAccounts::Hold && permit.held_counts(id).await?.open > 0 {
        return Err(Failure::Rule(Rule::UndecidedAccounts));
    }
    tx.commit().await?;
    let (company, person) = (company.clone(), caller.user);
    company.clone().in_background(async move { carry_out(&company, id, person).await });
    Ok(())
}

/// Carries out an import that was started, when its turn comes; whatever happens, it ends in a state
/// that says so.
async fn carry_out(company: &Company, id: ImportId, person: UserId) {
    let _turn = company.turn_to_import().await;
    let outcome = match waiting(company, id).await {
        Ok(Some(FileKind::Sales)) => carry_out_sales::carry_out(company, id, person).await,
        Ok(Some(FileKind::Invoices)) => {
            carry_out_payments::carry_out(company, id, person, PaymentKind::Invoices).await
        }
        Ok(Some(FileKind::Receipts)) => {
            carry_out_payments::carry_out(company, id, person, PaymentKind::Receipts).await
        }
        Ok(Some(FileKind::Surveys)) => carry_out_surveys::carry_out(company, id, person).await,
        Ok(Some(FileKind::Leads)) => carry_out_leads::carry_out(company, id, person).await,
        Ok(Some(FileKind::Accounts)) => carry_out_accounts::carry_out(company, id, person).await,
        Ok(None) => return,
        Err(failure) => Err(failure),
    };
    let failure = match outcome {
        Ok(()) => {
            // The import is done by now, whatever comes of the figures.
            if let Err(failure) = refresh_figures(company).await {
                tracing::error!(import = %id, failure = failure.told(), "figures beside accounts are out of date");
            }
            return;
        }
        // Cancelled by a person meanwhile: the state says so already.
        Err(Failure::Rule(Rule::WrongState)) => return,
        Err(failure) => failure,
    };
    let refusal = if let Failure::Refused(refusal) = failure {
        Some(refusal)
    } else {
        tracing::error!(import = %id, failure = failure.told(), "an import failed");
        None
    };
    if let Err(failure) = end(company, id, person, refusal).await {
        tracing::error!(import = %id, failure = failure.told(), "an import could not be marked as failed");
    }
}

/// What an import holds that still waits to be carried out; none where it was cancelled.
async fn waiting(company: &Company, id: ImportId) -> Outcome<Option<FileKind>> {
    let desk = company.store.system(SystemReason::ImportWorker);
    let import = desk.permit::<Import>()?.import(id).await?;
    Ok((import.state == ImportState::Running).then_some(import.kind))
}

async fn end(
    company: &Company,
    id: ImportId,
    person: UserId,
    refusal: Option<Refusal>,
) -> Outcome<()> {
    let desk = company.store.system(SystemReason::ImportWorker).on_behalf_of(person);
    let tx = desk.write(company.clock.now()).await?;
    tx.permit::<Import>()?.fail_import(id, refusal.as_ref(), &[]).await?;
    tx.commit().await?;
    Ok(())
}
