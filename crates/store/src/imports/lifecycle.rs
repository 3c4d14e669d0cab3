//! The steps of an import. Each names the states it may start from, in the statement itself, so
//! that two people or a person and the worker cannot both take one.

use super::problems::write_problems;
use super::rows::{ImportRow, NewImport, UnknownAccounts};
use super::states::ImportState;
use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Quiet, Tx};
use crate::reach::tables::IMPORTS;
use crate::reach::{Import, Permit, open};
use crate::{payments, sales, surveys};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::imports::{Mapping, Problem, Refusal};
use canopy_domain::primitives::{Day, ImportId};
use sea_query::{Expr, ExprTrait as _, Query, UpdateStatement};
use serde_json::{Value, json};

/// What a check of the file found.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// What becomes of its columns.
    pub mapping: Mapping,
    /// The sheet read, empty for the first or only one.
    pub sheet: String,
    /// How it is read, JSON.
    pub options: String,
    /// Rows that can be imported.
    pub rows_good: u64,
    /// Rows with a problem.
    pub rows_bad: u64,
    /// Subtotal and total rows.
    pub rows_total_lines: u64,
    /// Rows whose lead was there already, or that repeat an earlier one.
    pub rows_known: u64,
    /// First day of its sales.
    pub first_day: Option<Day>,
    /// Last day of its sales.
    pub last_day: Option<Day>,
    /// The problems, each with the cells of its row.
    pub problems: Vec<(Problem, Vec<String>)>,
}

/// How a file is read and what its columns mean, as a check begins with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What becomes of its columns.
    pub mapping: Mapping,
    /// The sheet read, empty for the first or only one.
    pub sheet: String,
    /// How it is read, JSON.
    pub options: String,
    /// What was recognised in the file, JSON.
    pub recognised: String,
}

/// What carrying out the import came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Finished {
    /// Rows that were imported.
    pub rows_good: u64,
    /// Rows that were left out.
    pub rows_bad: u64,
    /// Subtotal and total rows.
    pub rows_total_lines: u64,
    /// Rows whose lead was there already, or that repeat an earlier one.
    pub rows_known: u64,
    /// Accounts created.
    pub accounts_created: u64,
    /// Accounts changed.
    pub accounts_changed: u64,
    /// First day of its sales.
    pub first_day: Option<Day>,
    /// Last day of its sales.
    pub last_day: Option<Day>,
    /// The file of facts as analytics describes it, JSON; none for files of other kinds.
    pub fact_file: Option<String>,
    /// The file of invoices or receipts as analytics describes it, JSON.
    pub payment_file: Option<String>,
}

impl Permit<'_, Import, Tx> {
    /// Takes in an uploaded file.
    pub async fn create_import(&self, import: &NewImport) -> Result<(), StoreError> {
        let tx = self.at();
        let bytes = i64::try_from(import.bytes).map_err(StoreError::broken)?;
        let columns = [
            "id",
            "kind",
            "file_name",
            "sha256",
            "sheet",
            "bytes",
            "state",
            "mapping",
            "options",
            "recognised",
            "created_by",
            "created_at",
            "updated_at",
        ];
        let statement = Query::insert()
            .into_table(IMPORTS)
            .columns(columns)
            .values_panic([
                import.id.0.into(),
                import.kind.code().into(),
                import.file_name.as_str().into(),
                import.sha256.as_str().into(),
                import.sheet.as_str().into(),
                bytes.into(),
                ImportState::Uploaded.code().into(),
                import.mapping.as_ref().map(serde_json::to_string).transpose()?.into(),
                import.options.as_str().into(),
                import.recognised.as_str().into(),
                tx.actor().map(|user| user.0).into(),
                tx.now().into(),
                tx.now().into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "file_name": import.file_name, "sha256": import.sha256 });
        tx.record(Change::of(Verb::Upload, RecordKind::Import, import.id.0).after(after)).await
    }

    /// Takes the import back to where nothing was read yet, to be checked as asked; the version to
    /// check. Whoever saw it at another version gets a `Conflict`.
    pub async fn begin_check(
        &self,
        id: ImportId,
        version: i64,
        asked: &Asked,
    ) -> Result<i64, StoreError> {
        let mapping = serde_json::to_string(&asked.mapping)?;
        let statement = step(self.at(), id, ImportState::Uploaded)
            .value("kind", asked.mapping.kind.code())
            .value("mapping", mapping.as_str())
            .value("sheet", asked.sheet.as_str())
            .value("options", asked.options.as_str())
            .value("recognised", asked.recognised.as_str())
            .to_owned();
        take_at(self.at(), id, version, statement).await?;
        self.told(Verb::Correct, id, json!({ "sheet": asked.sheet })).await?;
        Ok(version + 1)
    }

    /// Keeps what a check found, unless somebody corrected the import since `version`.
    pub async fn set_checked(
        &self,
        id: ImportId,
        version: i64,
        found: &Checked,
    ) -> Result<(), StoreError> {
        let statement = step(self.at(), id, ImportState::Checked)
            .value("kind", found.mapping.kind.code())
            .value("mapping", serde_json::to_string(&found.mapping)?)
            .value("sheet", found.sheet.as_str())
            .value("options", found.options.as_str())
            .value("rows_good", number(found.rows_good)?)
            .value("rows_bad", number(found.rows_bad)?)
            .value("rows_total_lines", number(found.rows_total_lines)?)
            .value("rows_known", number(found.rows_known)?)
            .value("first_day", found.first_day)
            .value("last_day", found.last_day)
            .to_owned();
        take_at(self.at(), id, version, statement).await?;
        write_problems(self.at(), id, &found.problems).await?;
        let after = json!({ "rows_good": found.rows_good, "rows_bad": found.rows_bad });
        self.told(Verb::Check, id, after).await
    }

    /// Ends an import whose check of `version` broke off; one corrected since goes on.
    pub async fn fail_check(
        &self,
        id: ImportId,
        version: i64,
        refusal: Option<&Refusal>,
    ) -> Result<(), StoreError> {
        let refusal = refusal.map(serde_json::to_string).transpose()?;
        let statement =
            step(self.at(), id, ImportState::Failed).value("refusal", refusal.clone()).to_owned();
        take_at(self.at(), id, version, statement).await?;
        self.told(Verb::Fail, id, json!({ "refusal": refusal })).await
    }

    /// Holds the import still until the transaction ends: it is checked, and at this version. Part of
    /// a decision, which is audited.
    pub async fn still_checked(&self, id: ImportId, version: i64) -> Result<(), StoreError> {
        let statement = open::update(IMPORTS)
            .value("updated_at", self.at().now())
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("state").eq(ImportState::Checked.code()))
            .to_owned();
        take_at(self.at(), id, version, statement).await
    }

    /// Begins carrying it out as it was seen at `version`. `Duplicate(SameFile)` where the same file
    /// is running or done.
    pub async fn start_import(
        &self,
        id: ImportId,
        version: i64,
        unknown: UnknownAccounts,
        good_only: bool,
    ) -> Result<(), StoreError> {
        let statement = step(self.at(), id, ImportState::Running)
            .value("unknown_accounts", unknown.code())
            .value("good_only", good_only)
            .value("progress_done", 0_i64)
            .value("progress_total", 0_i64)
            .to_owned();
        take_at(self.at(), id, version, statement).await?;
        let after = json!({ "unknown_accounts": unknown.code(), "good_only": good_only });
        self.told(Verb::Start, id, after).await
    }

    /// Says how far the run is. `WrongState` once it was cancelled, which is how the worker learns.
    pub async fn report_progress(
        &self,
        id: ImportId,
        done: u64,
        total: u64,
    ) -> Result<(), StoreError> {
        let statement = open::update(IMPORTS)
            .value("progress_done", number(done)?)
            .value("progress_total", number(total)?)
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("state").eq(ImportState::Running.code()))
            .to_owned();
        match self.at().execute_quietly(Quiet::Progress, &statement).await? {
            1 => Ok(()),
            _ => Err(StoreError::WrongState),
        }
    }

    /// Makes the import count: its numbers, its facts and its state in one commit.
    pub async fn finish_import(
        &self,
        id: ImportId,
        finished: &Finished,
        problems: &[(Problem, Vec<String>)],
    ) -> Result<(), StoreError> {
        let tx = self.at();
        let statement = step(tx, id, ImportState::Done)
            .value("rows_good", number(finished.rows_good)?)
            .value("rows_bad", number(finished.rows_bad)?)
            .value("rows_total_lines", number(finished.rows_total_lines)?)
            .value("rows_known", number(finished.rows_known)?)
            .value("accounts_created", number(finished.accounts_created)?)
            .value("accounts_changed", number(finished.accounts_changed)?)
            .value("first_day", finished.first_day)
            .value("last_day", finished.last_day)
            .to_owned();
        take(tx, &statement).await?;
        write_problems(tx, id, problems).await?;
        if let Some(fact_file) = &finished.fact_file {
            sales::add(tx, id, fact_file).await?;
        }
        if let Some(payment_file) = &finished.payment_file {
            payments::add(tx, id, payment_file).await?;
        }
        let after = json!({
            "rows_good": finished.rows_good,
            "rows_bad": finished.rows_bad,
            "accounts_created": finished.accounts_created,
            "accounts_changed": finished.accounts_changed,
        });
        self.told(Verb::Finish, id, after).await
    }

    /// Ends the import with the reason it was refused for, or none where the program broke.
    pub async fn fail_import(
        &self,
        id: ImportId,
        refusal: Option<&Refusal>,
        problems: &[(Problem, Vec<String>)],
    ) -> Result<(), StoreError> {
        let refusal = refusal.map(serde_json::to_string).transpose()?;
        let statement =
            step(self.at(), id, ImportState::Failed).value("refusal", refusal.clone()).to_owned();
        take(self.at(), &statement).await?;
        write_problems(self.at(), id, problems).await?;
        self.told(Verb::Fail, id, json!({ "refusal": refusal })).await
    }

    /// Gives the import up before it is done.
    pub async fn cancel_import(&self, id: ImportId) -> Result<(), StoreError> {
        let statement = step(self.at(), id, ImportState::Cancelled);
        take(self.at(), &statement).await?;
        self.told(Verb::Cancel, id, json!({})).await
    }

    /// Makes a finished import count no more. The accounts it created are another step:
    /// [`Permit::trash_created_by`].
    pub async fn undo_import(&self, id: ImportId) -> Result<ImportRow, StoreError> {
        let statement = step(self.at(), id, ImportState::Undone);
        take(self.at(), &statement).await?;
        sales::withdraw(self.at(), id).await?;
        payments::withdraw(self.at(), id).await?;
        surveys::withdraw(self.at(), id).await?;
        self.told(Verb::Undo, id, json!({})).await?;
        self.import(id).await
    }

    async fn told(&self, verb: Verb, id: ImportId, after: Value) -> Result<(), StoreError> {
        self.at().record(Change::of(verb, RecordKind::Import, id.0).after(after)).await
    }
}

/// The update that takes an import to a state, from the states that lead there.
fn step(tx: &Tx, id: ImportId, to: ImportState) -> UpdateStatement {
    open::update(IMPORTS)
        .value("state", to.code())
        .value("updated_at", tx.now())
        .value("version", Expr::col("version").add(1_i64))
        .and_where(Expr::col("id").eq(id.0))
        .and_where(Expr::col("state").is_in(to.before()))
        .to_owned()
}

async fn take(tx: &Tx, statement: &UpdateStatement) -> Result<(), StoreError> {
    match tx.execute(statement).await? {
        1 => Ok(()),
        _ => Err(StoreError::WrongState),
    }
}

/// As [`take`], where nobody changed the import since `version`.
async fn take_at(
    tx: &Tx,
    id: ImportId,
    version: i64,
    mut statement: UpdateStatement,
) -> Result<(), StoreError> {
    statement.and_where(Expr::col("version").eq(version));
    if tx.execute(&statement).await? == 1 {
        return Ok(());
    }
    let mut read = open::select(IMPORTS);
    read.column("version").and_where(Expr::col("id").eq(id.0));
    let (now,): (i64,) = tx.fetch_one(&read).await?;
    Err(if now == version { StoreError::WrongState } else { StoreError::Conflict })
}

fn number(value: u64) -> Result<i64, StoreError> {
    i64::try_from(value).map_err(StoreError::broken)
}
