//! What the API tells of imports and takes for them.

use crate::pages::imports::target_code;
use crate::stop::Stop;
use canopy_domain::imports::Factor;
use canopy_domain::primitives::AccountId;
use canopy_store::imports::{HeldAccount, ImportRow, StoredProblem, UnknownAccounts};
use canopy_texts::Texts;
use canopy_usecases::imports::{HeldDecision, Recognised, Rest, Start};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

/// A part of a list.
#[derive(Serialize, ToSchema)]
pub(super) struct ImportsOut {
    /// Latest first.
    pub(super) rows: Vec<ImportOut>,
    /// What to send as `after` for the next part.
    pub(super) next: Option<String>,
}

/// An import.
#[derive(Serialize, ToSchema)]
pub(super) struct ImportOut {
    /// Its id.
    id: Uuid,
    /// The state of it; counts up.
    version: i64,
    /// What the file holds: sales, accounts, invoices, receipts, surveys or leads.
    kind: &'static str,
    /// Name of the file.
    file_name: String,
    /// SHA-256 of the file.
    sha256: String,
    /// Size of the file in bytes.
    bytes: u64,
    /// How far it is.
    state: &'static str,
    /// Why the file is refused, in the caller's language.
    refusal: Option<String>,
    /// Rows that can be stored.
    rows_good: u64,
    /// Rows with a problem.
    rows_bad: u64,
    /// Accounts it made.
    accounts_created: u64,
    /// Accounts it changed.
    accounts_changed: u64,
    /// The earliest day of its rows.
    first_day: Option<NaiveDate>,
    /// The latest day of its rows.
    last_day: Option<NaiveDate>,
    /// Steps done of the work under way.
    progress_done: u64,
    /// Steps of the work under way.
    progress_total: u64,
    /// Who brought it.
    created_by: Option<Uuid>,
    /// When.
    created_at: DateTime<Utc>,
    /// The columns and what each means; only where one import is asked for and its file can be read.
    columns: Option<Vec<ColumnOut>>,
}

/// A column of a file.
#[derive(Serialize, ToSchema)]
struct ColumnOut {
    /// Its header.
    header: String,
    /// Code of the field it holds, `ignore`, or `as_is` for a month or an attribute.
    means: String,
    /// What its numbers are multiplied by.
    factor: u32,
}

impl ImportOut {
    pub(super) fn of(t: Texts, row: ImportRow, found: Option<Recognised>) -> Self {
        let columns = found.map(|found| {
            let mapping = &found.mapping;
            let columns = found.columns.iter().zip(&mapping.targets).enumerate();
            let told = columns.map(|(at, (header, target))| ColumnOut {
                header: header.clone(),
                means: target_code(target),
                factor: mapping.factor(at).value(),
            });
            told.collect()
        });
        Self {
            id: row.id.0,
            version: row.version,
            kind: row.kind.code(),
            sha256: row.sha256,
            bytes: row.bytes,
            state: row.state.code(),
            refusal: row.refusal.as_ref().map(|refusal| t.imports().refusal(refusal)),
            file_name: row.file_name,
            rows_good: row.rows_good,
            rows_bad: row.rows_bad,
            accounts_created: row.accounts_created,
            accounts_changed: row.accounts_changed,
            first_day: row.first_day,
            last_day: row.last_day,
            progress_done: row.progress_done,
            progress_total: row.progress_total,
            created_by: row.created_by.map(|user| user.0),
            created_at: row.created_at,
            columns,
        }
    }
}

/// What is wrong with rows.
#[derive(Serialize, ToSchema)]
pub(super) struct ProblemsOut {
    /// In the order of the file.
    rows: Vec<ProblemRow>,
}

/// What is wrong with a row.
#[derive(Serialize, ToSchema)]
struct ProblemRow {
    /// Its place in the list, from 0.
    seq: u64,
    /// The row as a person counts.
    row: u32,
    /// Header of the column; empty where the row as a whole is meant.
    column: String,
    /// The cell as it stands, cut at 200 characters.
    value: String,
    /// What is wrong, in the caller's language.
    problem: String,
}

impl ProblemsOut {
    pub(super) fn of(t: Texts, found: Vec<StoredProblem>) -> Self {
        let row = |StoredProblem { seq, problem, .. }: StoredProblem| ProblemRow {
            seq,
            problem: t.imports().problem_sentence(&problem),
            row: problem.row,
            column: problem.column,
            value: problem.value,
        };
        Self { rows: found.into_iter().map(row).collect() }
    }
}

/// Accounts nobody knows.
#[derive(Serialize, ToSchema)]
pub(super) struct HeldsOut {
    /// How many wait.
    open: u64,
    /// These, by place.
    rows: Vec<HeldOut>,
}

/// An account nobody knows.
#[derive(Serialize, ToSchema)]
struct HeldOut {
    /// Its place.
    seq: u64,
    /// Its code in the file.
    code: String,
    /// Its name in the file.
    name: String,
    /// Rows of sales.
    sales_rows: u64,
    /// Accounts it may be.
    candidates: Vec<CandidateOut>,
}

/// An account it may be.
#[derive(Serialize, ToSchema)]
struct CandidateOut {
    /// The account.
    account: Uuid,
    /// How alike the names are, 0–1.
    likeness: f64,
}

impl HeldsOut {
    pub(super) fn of(open: u64, rows: Vec<HeldAccount>) -> Self {
        let candidate =
            |(account, likeness): (AccountId, f64)| CandidateOut { account: account.0, likeness };
        let row = |held: HeldAccount| HeldOut {
            seq: held.seq,
            code: held.code,
            name: held.name,
            sales_rows: held.sales_rows,
            candidates: held.candidates.into_iter().map(candidate).collect(),
        };
        Self { open, rows: rows.into_iter().map(row).collect() }
    }
}

/// What becomes of all that wait.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum RestIn {
    /// They are new accounts.
    Create,
    /// Their rows are left out.
    LeaveOut,
}

impl From<RestIn> for Rest {
    fn from(sent: RestIn) -> Self {
        match sent {
            RestIn::Create => Self::Create,
            RestIn::LeaveOut => Self::LeaveOut,
        }
    }
}

/// A decision about all that wait.
#[derive(Deserialize, ToSchema)]
pub(super) struct DecisionIn {
    /// The state of the import that was read.
    pub(super) version: i64,
    /// What becomes of them.
    pub(super) decision: RestIn,
}

/// A decision about one that waits.
#[derive(Deserialize, ToSchema)]
pub(super) struct VersionedDecisionIn {
    /// The state of the import that was read.
    pub(super) version: i64,
    /// It is this account.
    account: Option<Uuid>,
    /// Or this becomes of it.
    decision: Option<RestIn>,
}

impl VersionedDecisionIn {
    pub(super) fn decision(&self) -> Result<HeldDecision, Stop> {
        match (self.account, self.decision) {
            (Some(account), None) => Ok(HeldDecision::Match(AccountId(account))),
            (None, Some(RestIn::Create)) => Ok(HeldDecision::Create),
            (None, Some(RestIn::LeaveOut)) => Ok(HeldDecision::LeaveOut),
            _ => Err(Stop::Unreadable),
        }
    }
}

/// How a file is read; what is not said stays.
#[derive(Deserialize, ToSchema)]
pub(super) struct ColumnsIn {
    /// The state of the import that was read.
    version: i64,
    /// What the file holds.
    kind: Option<String>,
    /// Its encoding by label.
    encoding: Option<String>,
    /// The sheet of a workbook.
    sheet: Option<String>,
    /// Row of the header, from 1.
    header_row: Option<u32>,
    /// The channel of leads whose row names none that is known.
    channel: Option<Uuid>,
    /// What every amount of money is multiplied by: 1, 1000, 10000 or 1000000.
    unit: Option<u32>,
    /// By header: code of the field a column holds, `ignore`, or `as_is`.
    #[serde(default)]
    columns: BTreeMap<String, String>,
}

impl ColumnsIn {
    /// As the form of the page sends it.
    pub(super) fn pairs(&self, found: &Recognised) -> Result<Vec<(String, String)>, Stop> {
        let known = |unit: &u32| Factor::ALL.iter().any(|factor| factor.value() == *unit);
        if self.unit.is_some_and(|unit| !known(&unit))
            || self.columns.keys().any(|header| !found.columns.contains(header))
        {
            return Err(Stop::Unreadable);
        }
        let kind = self.kind.clone().unwrap_or_else(|| found.mapping.kind.code().to_owned());
        let mut pairs = vec![("version", self.version.to_string()), ("kind", kind)];
        let more = [
            ("encoding", self.encoding.clone()),
            ("sheet", self.sheet.clone()),
            ("header_row", self.header_row.map(|row| row.to_string())),
            ("channel", self.channel.map(|channel| channel.to_string())),
            ("factor", self.unit.map(|unit| unit.to_string())),
        ];
        pairs.extend(more.into_iter().filter_map(|(name, value)| Some((name, value?))));
        let mut pairs: Vec<(String, String)> =
            pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let columns = found.columns.iter().zip(&found.mapping.targets).enumerate();
        pairs.extend(columns.map(|(at, (header, target))| {
            let said = self.columns.get(header).cloned();
            (format!("c{at}"), said.unwrap_or_else(|| target_code(target)))
        }));
        Ok(pairs)
    }
}

/// How an import is carried out.
#[derive(Deserialize, ToSchema)]
pub(super) struct StartIn {
    /// The state of the import that was read.
    version: i64,
    /// Whether unknown accounts wait for a decision; else they are made.
    #[serde(default)]
    hold_unknown: bool,
    /// Whether rows with problems may be left out.
    #[serde(default)]
    good_only: bool,
}

impl From<StartIn> for Start {
    fn from(sent: StartIn) -> Self {
        let unknown =
            if sent.hold_unknown { UnknownAccounts::Hold } else { UnknownAccounts::Create };
        Self { version: sent.version, unknown, good_only: sent.good_only }
    }
}
