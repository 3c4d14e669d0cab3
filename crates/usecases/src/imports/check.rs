//! Reads a whole upload without storing it: how many rows are good, what is wrong with the others,
//! which accounts nobody knows. Run again whenever the person corrects the reading or the mapping.

use super::accounts_work::{Under, work_out};
use super::leads_work;
use super::reading::{Reading, Recognised, open};
use super::resolve::{Directory, unknown};
use super::seen::{How, Seen};
use super::sinks::CheckSink;
use super::upload::signature;
use crate::{Company, Failure, Outcome, Rule, jobs, local_day};
use canopy_domain::access::{Action, Caller};
use canopy_domain::imports::{FileKind, Mapping, Refusal};
use canopy_domain::jobs::JobKind;
use canopy_domain::primitives::{ImportId, UserId};
use canopy_store::imports::{self as store, Checked, ImportState, NewHeldAccount};
use canopy_store::{Desk, Import, SystemReason, Tx};
use canopy_tables::{AccountsRead, LeadsRead, Opened, SalesRead};

/// What a person corrects before an import is carried out.
#[derive(Debug, Clone)]
pub struct Correction {
    /// The version of the import as they saw it.
    pub version: i64,
    /// How the file is read.
    pub reading: Reading,
    /// What it holds, where that is not what was thought.
    pub kind: Option<FileKind>,
    /// What its columns mean; recognised anew when `None`, as after another sheet was chosen.
    pub mapping: Option<Mapping>,
}

/// Corrects how an upload is read and checks it again in the background. From here on nobody starts
/// it as it was: it is as if it had just been uploaded.
pub async fn correct(
    company: &Company,
    caller: &Caller,
    id: ImportId,
    correction: Correction,
) -> Outcome<()> {
    let desk = company.store.desk(caller);
    let import = desk.permit::<Import>()?.import(id).await?;
    if !matches!(import.state, ImportState::Uploaded | ImportState::Checked) {
        return Err(Failure::Rule(Rule::WrongState));
    }
    let Correction { version, reading, kind, mapping } = correction;
    let kind = kind.unwrap_or_else(|| mapping.as_ref().map_or(import.kind, |found| found.kind));
    let opened = open(company, &import.sha256, &import.file_name, Some(kind), &reading).await?;
    if let Some(mapping) = &mapping {
        mapping.check()?;
    }
    let mapping = mapping.unwrap_or_else(|| opened.mapping().clone());
    let asked = store::Asked {
        mapping: mapping.clone(),
        sheet: reading.sheet.clone().unwrap_or(import.sheet),
        options: reading.to_json()?,
        recognised: serde_json::to_string(&Recognised::of(&opened))?,
    };
    let tx = desk.write(company.clock.now()).await?;
    let version = tx.permit::<Import>()?.begin_check(id, version, &asked).await?;
    begin(company, tx, caller, Asked { id, version, mapping, reading }).await
}

/// An import as it is to be checked.
pub(super) struct Asked {
    pub(super) id: ImportId,
    /// Whoever corrects the import meanwhile gives it another: then this check is too late.
    pub(super) version: i64,
    pub(super) mapping: Mapping,
    pub(super) reading: Reading,
}

/// Commits, and checks in the background. A mapping that lacks what every row needs is left for the
/// person to complete; the page says what is missing. A check that breaks off ends the import.
pub(super) async fn begin(company: &Company, tx: Tx, caller: &Caller, asked: Asked) -> Outcome<()> {
    if asked.mapping.check().is_err() {
        return Ok(tx.commit().await?);
    }
    let job = jobs::new(company, JobKind::Check, asked.id.0);
    tx.begin_job(&job).await?;
    tx.commit().await?;
    let (own, caller) = (company.clone(), caller.clone());
    let person = Some(caller.user);
    jobs::carry_on(company, job, person, async move { check_or_end(&own, &caller, &asked).await });
    Ok(())
}

/// Checks an import again whose check was broken off.
pub(crate) async fn check_again(
    company: &Company,
    id: ImportId,
    person: Option<UserId>,
) -> Outcome<()> {
    let person = person.ok_or(Failure::Forbidden(Action::Import))?;
    let today = local_day(company.clock.now());
    let caller = company.store.system(SystemReason::SignIn).caller_of(person, today).await?;
    let caller = caller.ok_or(Failure::Forbidden(Action::Import))?;
    let import = company.store.desk(&caller).permit::<Import>()?.import(id).await?;
    if import.state != ImportState::Uploaded {
        return Ok(());
    }
    let reading = Reading::of(&import)?;
    let mapping = import.mapping.ok_or(Failure::Rule(Rule::WrongState))?;
    let asked = Asked { id, version: import.version, mapping, reading };
    check_or_end(company, &caller, &asked).await
}

/// What another try would meet as well ends the import, at the version that was checked: one corrected
/// since goes on.
async fn check_or_end(company: &Company, caller: &Caller, asked: &Asked) -> Outcome<()> {
    let checked = check(company, caller, asked).await;
    let refusal = match &checked {
        Ok(()) | Err(Failure::Conflict | Failure::Rule(Rule::WrongState)) => return checked,
        Err(failure) if jobs::passes(failure) => return checked,
        Err(Failure::Refused(refusal)) => Some(refusal),
        Err(_) => None,
    };
    let desk = company.store.system(SystemReason::ImportWorker).on_behalf_of(caller.user);
    let tx = desk.write(company.clock.now()).await?;
    // Corrected since: a conflict here too.
    tx.permit::<Import>()?.fail_check(asked.id, asked.version, refusal).await?;
    tx.commit().await?;
    checked
}

/// What reading a whole file yields.
enum Read {
    Sales(Box<SalesRead>, CheckSink),
    Accounts(AccountsRead),
    Leads(LeadsRead),
}

/// Checks an upload and keeps what was found.
async fn check(company: &Company, caller: &Caller, asked: &Asked) -> Outcome<()> {
    let Asked { id, version, mapping, reading } = asked;
    let desk = company.store.desk(caller);
    let import = desk.permit::<Import>()?.import(*id).await?;
    let kind = Some(mapping.kind);
    let mut opened = open(company, &import.sha256, &import.file_name, kind, reading).await?;
    opened.set_mapping(mapping.clone())?;
    let signature = signature(&opened);
    let columns = opened.columns().to_vec();
    let options = reading.to_json()?;
    let how = How { mapping, options: &options };
    let (mut found, held) = match read_all(company, opened, mapping.kind).await? {
        Read::Sales(read, sink) => sales_found(company, &desk, *id, how, (*read, sink)).await?,
        Read::Accounts(read) => {
            let under = Under { columns: &columns, mapping };
            (accounts_found(&desk, read, under).await?, Vec::new())
        }
        Read::Leads(read) => {
            let under = Under { columns: &columns, mapping };
            (leads_found(&desk, read, (under, reading)).await?, Vec::new())
        }
    };
    found.mapping = mapping.clone();
    found.options.clone_from(&options);
    found.sheet = reading.sheet.clone().unwrap_or(import.sheet);
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.set_checked(*id, *version, &found).await?;
    permit.hold_accounts(*id, &held).await?;
    permit.remember_column_map(&signature, mapping).await?;
    tx.commit().await?;
    Ok(())
}

async fn read_all(company: &Company, opened: Opened, kind: FileKind) -> Outcome<Read> {
    let place = company.place_to_read().await?;
    let read = move || match kind {
        FileKind::Sales | FileKind::Invoices | FileKind::Receipts | FileKind::Surveys => {
            let mut sink = CheckSink::default();
            match opened.read_sales(&mut sink) {
                Ok(read) => Ok(Read::Sales(Box::new(read), sink)),
                // No good row is what a wrong mapping looks like: shown, and correctable.
                Err(Refusal::NoValidRow { rows }) => {
                    let read = SalesRead { rows_bad: rows, ..SalesRead::default() };
                    Ok(Read::Sales(Box::new(read), sink))
                }
                Err(refusal) => Err(refusal),
            }
        }
        FileKind::Accounts => opened.read_accounts().map(Read::Accounts),
        FileKind::Leads => opened.read_leads().map(Read::Leads),
    };
    let work = move || {
        let _place = place;
        read()
    };
    Ok(tokio::task::spawn_blocking(work).await??)
}

async fn sales_found(
    company: &Company,
    desk: &Desk,
    id: ImportId,
    how: How<'_>,
    (read, sink): (SalesRead, CheckSink),
) -> Outcome<(Checked, Vec<NewHeldAccount>)> {
    let checked = Checked {
        mapping: Mapping { kind: FileKind::Sales, targets: Vec::new(), factors: Vec::new() },
        sheet: String::new(),
        options: String::new(),
        rows_good: read.rows_good,
        rows_bad: read.rows_bad,
        rows_total_lines: read.rows_total_lines,
        rows_known: 0,
        first_day: read.first_day,
        last_day: read.last_day,
        problems: sink.problems,
    };
    let seen = Seen::of(read, &sink.weight);
    seen.save(company, id, how).await?;
    let known = desk.permit::<Import>()?.known_accounts().await?;
    let held = tokio::task::spawn_blocking(move || unknown(&seen, &Directory::of(known))).await?;
    Ok((checked, held))
}

async fn accounts_found(desk: &Desk, mut read: AccountsRead, under: Under<'_>) -> Outcome<Checked> {
    work_out(desk, &read.rows, under, &mut read.problems).await?;
    Ok(Checked {
        mapping: Mapping { kind: FileKind::Accounts, targets: Vec::new(), factors: Vec::new() },
        sheet: String::new(),
        options: String::new(),
        rows_good: read.rows.len() as u64,
        rows_bad: read.rows_bad,
        rows_total_lines: read.rows_total_lines,
        rows_known: 0,
        first_day: None,
        last_day: None,
        problems: read.problems,
    })
}

async fn leads_found(
    desk: &Desk,
    read: LeadsRead,
    (under, reading): (Under<'_>, &Reading),
) -> Outcome<Checked> {
    let rows_total_lines = read.rows_total_lines;
    let work = leads_work::work_out(desk, read, (under, reading)).await?;
    let days = || work.leads.iter().filter_map(|(lead, _)| lead.came_at).map(local_day);
    Ok(Checked {
        mapping: Mapping { kind: FileKind::Leads, targets: Vec::new(), factors: Vec::new() },
        sheet: String::new(),
        options: String::new(),
        rows_good: work.leads.len() as u64,
        rows_bad: work.rows_bad,
        rows_total_lines,
        rows_known: work.rows_known,
        first_day: days().min(),
        last_day: days().max(),
        problems: work.problems,
    })
}
