//! Reads a whole upload without storing it: how many rows are good, what is wrong with the others,
//! which accounts nobody knows. Run again whenever the person corrects the reading or the mapping.

use super::carry_out_accounts::work_out;
use super::reading::{Reading, open};
use super::resolve::{Directory, unknown};
use super::seen::Seen;
use super::sinks::CheckSink;
use super::upload::signature;
use crate::{Company, Failure, Outcome, Rule};
use canopy_domain::access::Caller;
use canopy_domain::imports::{FileKind, Mapping, Refusal};
use canopy_domain::primitives::ImportId;
use canopy_store::imports::{Checked, ImportRow, ImportState, NewHeldAccount};
use canopy_store::{Desk, Import};
use canopy_tables::{AccountsRead, Opened, SalesRead};

/// What a person corrects before an import is carried out.
#[derive(Debug, Clone)]
pub struct Correction {
    /// How the file is read.
    pub reading: Reading,
    /// What it holds, where that is not what was thought.
    pub kind: Option<FileKind>,
    /// What its columns mean; recognised anew when `None`, as after another sheet was chosen.
    pub mapping: Option<Mapping>,
}

/// Corrects how an upload is read and checks it again in the background.
pub async fn correct(
    company: &Company,
    caller: &Caller,
    id: ImportId,
    correction: Correction,
) -> Outcome<()> {
    let import = company.store.desk(caller).permit::<Import>()?.import(id).await?;
    if !matches!(import.state, ImportState::Uploaded | ImportState::Checked) {
        return Err(Failure::Rule(Rule::WrongState));
    }
    let Correction { reading, kind, mapping } = correction;
    let kind = kind.unwrap_or_else(|| mapping.as_ref().map_or(import.kind, |found| found.kind));
    let opened = open(company, &import.sha256, &import.file_name, Some(kind), &reading).await?;
    let mapping = mapping.unwrap_or_else(|| opened.mapping().clone());
    mapping.check()?;
    let (company, caller) = (company.clone(), caller.clone());
    company.clone().in_background(async move {
        if let Err(failure) = check(&company, &caller, id, &mapping, &reading).await {
            tracing::warn!(import = %id, ?failure, "checking an upload failed");
        }
    });
    Ok(())
}

/// What reading a whole file yields.
enum Read {
    Sales(Box<SalesRead>, CheckSink),
    Accounts(AccountsRead),
}

/// Checks an upload and keeps what was found; a file that cannot be read ends the import.
pub async fn check(
    company: &Company,
    caller: &Caller,
    id: ImportId,
    mapping: &Mapping,
    reading: &Reading,
) -> Outcome<()> {
    let desk = company.store.desk(caller);
    let import = desk.permit::<Import>()?.import(id).await?;
    let mut opened =
        open(company, &import.sha256, &import.file_name, Some(mapping.kind), reading).await?;
    opened.set_mapping(mapping.clone())?;
    let signature = signature(&opened);
    let read = match read_all(opened, mapping.kind).await {
        Ok(read) => read,
        Err(Failure::Refused(refusal)) => return refuse(company, caller, &import, &refusal).await,
        Err(other) => return Err(other),
    };
    let (mut found, held) = match read {
        Read::Sales(read, sink) => sales_found(company, caller, id, *read, sink).await?,
        Read::Accounts(read) => (accounts_found(&desk, read).await?, Vec::new()),
    };
    found.mapping = mapping.clone();
    found.options = reading.to_json()?;
    found.sheet = reading.sheet.clone().unwrap_or_else(|| import.sheet.clone());
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.set_checked(id, &found).await?;
    permit.hold_accounts(id, &held).await?;
    permit.remember_column_map(&signature, mapping).await?;
    tx.commit().await?;
    Ok(())
}

async fn read_all(opened: Opened, kind: FileKind) -> Outcome<Read> {
    let work = tokio::task::spawn_blocking(move || match kind {
        FileKind::Sales => {
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
    });
    Ok(work.await??)
}

async fn sales_found(
    company: &Company,
    caller: &Caller,
    id: ImportId,
    read: SalesRead,
    sink: CheckSink,
) -> Outcome<(Checked, Vec<NewHeldAccount>)> {
    let checked = Checked {
        mapping: Mapping { kind: FileKind::Sales, targets: Vec::new(), factors: Vec::new() },
        sheet: String::new(),
        options: String::new(),
        rows_good: read.rows_good,
        rows_bad: read.rows_bad,
        rows_total_lines: read.rows_total_lines,
        first_day: read.first_day,
        last_day: read.last_day,
        problems: sink.problems,
    };
    let seen = Seen::of(read, &sink.weight);
    seen.save(company, id).await?;
    let known = company.store.desk(caller).permit::<Import>()?.known_accounts().await?;
    let held = tokio::task::spawn_blocking(move || unknown(&seen, &Directory::of(known))).await?;
    Ok((checked, held))
}

async fn accounts_found(desk: &Desk, mut read: AccountsRead) -> Outcome<Checked> {
    work_out(desk, &read.rows, &mut read.problems).await?;
    Ok(Checked {
        mapping: Mapping { kind: FileKind::Accounts, targets: Vec::new(), factors: Vec::new() },
        sheet: String::new(),
        options: String::new(),
        rows_good: read.rows.len() as u64,
        rows_bad: read.rows_bad,
        rows_total_lines: read.rows_total_lines,
        first_day: None,
        last_day: None,
        problems: read.problems,
    })
}

async fn refuse(
    company: &Company,
    caller: &Caller,
    import: &ImportRow,
    refusal: &Refusal,
) -> Outcome<()> {
    let desk = company.store.desk(caller);
    let tx = desk.write(company.clock.now()).await?;
    tx.permit::<Import>()?.fail_import(import.id, Some(refusal), &[]).await?;
    tx.commit().await?;
    Ok(())
}
