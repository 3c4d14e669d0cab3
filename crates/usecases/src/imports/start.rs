//! Begins carrying out a checked import in the background.

use super::{carry_out_accounts, carry_out_sales};
use crate::{Company, Failure, Outcome, Rule};
use canopy_domain::access::Caller;
use canopy_domain::imports::{FileKind, Refusal};
use canopy_domain::primitives::{ImportId, UserId};
use canopy_store::imports::{ImportState, UnknownAccounts};
use canopy_store::{Import, SystemReason};

/// How an import is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Start {
    /// What becomes of accounts nobody knows and nobody decided about.
    pub unknown: UnknownAccounts,
    /// Whether good rows are imported without the bad ones.
    pub good_only: bool,
}

/// Begins carrying out an import. Bad rows stand against it unless the person said to go on
/// without them; so do unknown accounts that are held and not decided about.
pub async fn start(company: &Company, caller: &Caller, id: ImportId, start: Start) -> Outcome<()> {
    let desk = company.store.desk(caller);
    let permit = desk.permit::<Import>()?;
    let import = permit.import(id).await?;
    if import.state != ImportState::Checked {
        return Err(Failure::Rule(Rule::WrongState));
    }
    if import.rows_good == 0 {
        return Err(Refusal::NoValidRow { rows: import.rows_bad }.into());
    }
    if import.rows_bad > 0 && !start.good_only {
        return Err(Refusal::HasProblems { rows: import.rows_bad }.into());
    }
    let is_open =
        start.unknown == UnknownAccounts::Hold && permit.open_held_accounts(id).await? > 0;
    if is_open {
        return Err(Failure::Rule(Rule::UndecidedAccounts));
    }
    let tx = desk.write(company.clock.now()).await?;
    tx.permit::<Import>()?.start_import(id, start.unknown, start.good_only).await?;
    tx.commit().await?;
    let (company, person) = (company.clone(), caller.user);
    company.clone().in_background(async move { carry_out(&company, id, person).await });
    Ok(())
}

/// Carries out an import that was started; whatever happens, it ends in a state that says so.
async fn carry_out(company: &Company, id: ImportId, person: UserId) {
    let outcome = match kind_of(company, id).await {
        Ok(FileKind::Sales) => carry_out_sales::carry_out(company, id, person).await,
        Ok(FileKind::Accounts) => carry_out_accounts::carry_out(company, id, person).await,
        Err(failure) => Err(failure),
    };
    let failure = match outcome {
        Ok(()) => return,
        // Cancelled by a person meanwhile: the state says so already.
        Err(Failure::Rule(Rule::WrongState)) => return,
        Err(failure) => failure,
    };
    tracing::error!(import = %id, ?failure, "an import failed");
    let refusal = if let Failure::Refused(refusal) = failure { Some(refusal) } else { None };
    if let Err(failure) = end(company, id, person, refusal).await {
        tracing::error!(import = %id, ?failure, "an import could not be marked as failed");
    }
}

async fn kind_of(company: &Company, id: ImportId) -> Outcome<FileKind> {
    let desk = company.store.system(SystemReason::ImportWorker);
    Ok(desk.permit::<Import>()?.import(id).await?.kind)
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
