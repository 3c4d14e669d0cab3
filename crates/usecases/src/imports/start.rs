//! Begins carrying out a checked import in the background.

use super::figures::refresh_figures;
use super::{
    carry_out_accounts, carry_out_leads, carry_out_payments, carry_out_sales, carry_out_surveys,
};
use crate::{Company, Failure, Outcome, Rule, jobs};
use canopy_analytics::PaymentKind;
use canopy_domain::access::Caller;
use canopy_domain::imports::{FileKind, Refusal};
use canopy_domain::jobs::JobKind;
use canopy_domain::primitives::{ImportId, UserId};
use canopy_store::imports::{ImportState, UnknownAccounts};
use canopy_store::{Import, SystemDesk, SystemReason};

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
    let job = jobs::new(company, JobKind::Import, id.0);
    tx.begin_job(&job).await?;
    tx.commit().await?;
    let (own, person) = (company.clone(), Some(caller.user));
    jobs::carry_on(company, job, person, async move { carry_out(&own, id, person).await });
    Ok(())
}

/// Carries out an import that was started, when its turn comes: from its beginning, whatever a try
/// before left behind, for nothing of it counts. Done or cancelled meanwhile it has nothing to do.
pub(crate) async fn carry_out(
    company: &Company,
    id: ImportId,
    person: Option<UserId>,
) -> Outcome<()> {
    let _turn = company.turn_to_import().await?;
    let Some(kind) = waiting(company, id).await? else { return Ok(()) };
    match kind {
        FileKind::Sales => carry_out_sales::carry_out(company, id, person).await?,
        FileKind::Invoices => {
            carry_out_payments::carry_out(company, id, person, PaymentKind::Invoices).await?;
        }
        FileKind::Receipts => {
            carry_out_payments::carry_out(company, id, person, PaymentKind::Receipts).await?;
        }
        FileKind::Surveys => carry_out_surveys::carry_out(company, id, person).await?,
        FileKind::Leads => carry_out_leads::carry_out(company, id, person).await?,
        FileKind::Accounts => carry_out_accounts::carry_out(company, id, person).await?,
    }
    // The import is done by now, whatever comes of the figures.
    if let Err(failure) = refresh_figures(company).await {
        tracing::error!(import = %id, failure = failure.told(), "figures beside accounts are out of date");
    }
    Ok(())
}

/// What an import holds that still waits to be carried out; none where it was cancelled.
async fn waiting(company: &Company, id: ImportId) -> Outcome<Option<FileKind>> {
    let desk = company.store.system(SystemReason::ImportWorker);
    let import = desk.permit::<Import>()?.import(id).await?;
    Ok((import.state == ImportState::Running).then_some(import.kind))
}

/// The desk of whoever carries an import out, for the person who started it.
pub(super) fn worker(company: &Company, person: Option<UserId>) -> SystemDesk {
    let desk = company.store.system(SystemReason::ImportWorker);
    match person {
        Some(person) => desk.on_behalf_of(person),
        None => desk,
    }
}
