//! The row of an import.

use crate::StoreError;
use crate::desk::Desk;
use crate::dialect::{Cell, Cells, FromCells, Json, decode};
use crate::imports::ImportState;
use crate::page::{Page, PageMark, limited};
use crate::reach::tables::{IMPORTS, USERS};
use crate::reach::{Import, Permit, open};
use canopy_domain::imports::{Field, FileKind, Mapping, Refusal};
use canopy_domain::primitives::{Day, ImportId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, SelectStatement};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What becomes of accounts a sales file names and nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnknownAccounts {
    /// They are created.
    #[default]
    Create,
    /// They are held until somebody says which account they are.
    Hold,
}

impl UnknownAccounts {
    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Hold => "hold",
        }
    }
}

impl Cell for UnknownAccounts {
    fn read(row: &crate::dialect::Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode([Self::Create, Self::Hold].into_iter().find(|choice| choice.code() == code), &code)
    }
}

/// An import.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportRow {
    /// Its id.
    pub id: ImportId,
    /// What the file holds.
    pub kind: FileKind,
    /// The name the file was uploaded under.
    pub file_name: String,
    /// Hash of its content, hexadecimal.
    pub sha256: String,
    /// The sheet of a workbook, empty for the first or only one.
    pub sheet: String,
    /// Its size.
    pub bytes: u64,
    /// Where it stands.
    pub state: ImportState,
    /// What becomes of its columns, once known.
    pub mapping: Option<Mapping>,
    /// How it is read (encoding, delimiter, header row …), JSON as the use case wrote it.
    pub options: String,
    /// What becomes of unknown accounts.
    pub unknown_accounts: UnknownAccounts,
    /// Whether good rows are imported without the bad ones.
    pub good_only: bool,
    /// Rows that can be or were imported.
    pub rows_good: u64,
    /// Rows with a problem.
    pub rows_bad: u64,
    /// Subtotal and total rows, which do not count.
    pub rows_total_lines: u64,
    /// Accounts it created.
    pub accounts_created: u64,
    /// Accounts it changed.
    pub accounts_changed: u64,
    /// Values it had changed that undoing it left alone, because somebody changed them since.
    pub values_kept: u64,
    /// Rows whose lead was there already, or that repeat an earlier one.
    pub rows_known: u64,
    /// Leads that undoing it took back.
    pub leads_removed: u64,
    /// Leads that undoing it left, because somebody worked on them since.
    pub leads_kept: u64,
    /// First day of its sales.
    pub first_day: Option<Day>,
    /// Last day of its sales.
    pub last_day: Option<Day>,
    /// How far the run is.
    pub progress_done: u64,
    /// What the run is measured against.
    pub progress_total: u64,
    /// Why the whole file was refused.
    pub refusal: Option<Refusal>,
    /// Who started it.
    pub created_by: Option<UserId>,
    /// When.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// Counts up with every step.
    pub version: i64,
    /// Name of who started it.
    pub created_by_name: Option<String>,
}

const COLUMNS: [&str; 29] = [
    "id",
    "kind",
    "file_name",
    "sha256",
    "sheet",
    "bytes",
    "state",
    "mapping",
    "options",
    "unknown_accounts",
    "good_only",
    "rows_good",
    "rows_bad",
    "rows_total_lines",
    "accounts_created",
    "accounts_changed",
    "values_kept",
    "rows_known",
    "leads_removed",
    "leads_kept",
    "first_day",
    "last_day",
    "progress_done",
    "progress_total",
    "refusal",
    "created_by",
    "created_at",
    "updated_at",
    "version",
];

impl FromCells for ImportRow {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.take()?,
            kind: cells.take()?,
            file_name: cells.take()?,
            sha256: cells.take()?,
            sheet: cells.take()?,
            bytes: cells.take()?,
            state: cells.take()?,
            mapping: cells.take::<Option<Json<_>>>()?.map(|json| json.0),
            options: cells.take()?,
            unknown_accounts: cells.take()?,
            good_only: cells.take()?,
            rows_good: cells.take()?,
            rows_bad: cells.take()?,
            rows_total_lines: cells.take()?,
            accounts_created: cells.take()?,
            accounts_changed: cells.take()?,
            values_kept: cells.take()?,
            rows_known: cells.take()?,
            leads_removed: cells.take()?,
            leads_kept: cells.take()?,
            first_day: cells.take()?,
            last_day: cells.take()?,
            progress_done: cells.take()?,
            progress_total: cells.take()?,
            refusal: cells.take::<Option<Json<_>>>()?.map(|json| json.0),
            created_by: cells.take()?,
            created_at: cells.take()?,
            updated_at: cells.take()?,
            version: cells.take()?,
            created_by_name: cells.take()?,
        })
    }
}

/// An upload to become an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewImport {
    /// Its id, made by the caller.
    pub id: ImportId,
    /// What the file holds.
    pub kind: FileKind,
    /// The name it was uploaded under.
    pub file_name: String,
    /// Hash of its content, hexadecimal.
    pub sha256: String,
    /// The sheet of a workbook, empty for the first or only one.
    pub sheet: String,
    /// Its size.
    pub bytes: u64,
    /// What becomes of its columns, as far as recognised.
    pub mapping: Option<Mapping>,
    /// How it is read, JSON.
    pub options: String,
    /// What was recognised in the file, JSON as the use case wrote it; empty for nothing.
    pub recognised: String,
}

pub(crate) fn select_imports() -> SelectStatement {
    let mut statement = open::select(IMPORTS);
    statement
        .columns(COLUMNS.map(|column| (IMPORTS, column)))
        .column((USERS, "name"))
        .left_join(USERS, Expr::col((USERS, "id")).equals((IMPORTS, "created_by")));
    statement
}

impl Desk {
    /// What the files of these imports are called: whoever sees a sale may know where it came from.
    pub async fn file_names(
        &self,
        imports: &[ImportId],
    ) -> Result<Vec<(ImportId, String)>, StoreError> {
        if imports.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = open::select(IMPORTS);
        statement
            .columns(["id", "file_name"])
            .and_where(Expr::col("id").is_in(imports.iter().map(|import| import.0)));
        self.fetch(&statement).await
    }

    /// Those of these imports whose file had no column of quantities: each of its rows counts as one
    /// piece, which says nothing about prices.
    pub async fn without_quantities(
        &self,
        imports: &[ImportId],
    ) -> Result<Vec<ImportId>, StoreError> {
        if imports.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = open::select(IMPORTS);
        statement
            .columns(["id", "mapping"])
            .and_where(Expr::col("id").is_in(imports.iter().map(|import| import.0)))
            .and_where(Expr::col("mapping").is_not_null());
        let rows: Vec<(ImportId, Json<Mapping>)> = self.fetch(&statement).await?;
        let lacks = |mapping: &Mapping| mapping.column_of(Field::Quantity).is_none();
        Ok(rows.into_iter().filter(|(_, read)| lacks(&read.0)).map(|(id, _)| id).collect())
    }
}

impl<D: AsRef<Desk>> Permit<'_, Import, D> {
    /// One import.
    pub async fn import(&self, id: ImportId) -> Result<ImportRow, StoreError> {
        let mut statement = select_imports();
        statement.and_where(Expr::col((IMPORTS, "id")).eq(id.0));
        self.at().as_ref().fetch_one(&statement).await
    }

    /// What was recognised in the file of an import, JSON as the use case wrote it.
    pub async fn recognised(&self, id: ImportId) -> Result<String, StoreError> {
        let mut statement = open::select(IMPORTS);
        statement.column("recognised").and_where(Expr::col("id").eq(id.0));
        let (found,): (String,) = self.at().as_ref().fetch_one(&statement).await?;
        Ok(found)
    }

    /// A page of imports, latest first.
    pub async fn imports(
        &self,
        limit: u32,
        after: Option<&PageMark>,
    ) -> Result<Page<ImportRow>, StoreError> {
        let limit = limited(limit);
        let mut statement = select_imports();
        if let Some(mark) = after {
            let (at, id): (DateTime<Utc>, Uuid) = mark.read()?;
            let row = Expr::tuple([Expr::col((IMPORTS, "created_at")), Expr::col((IMPORTS, "id"))]);
            statement.and_where(row.lt(Expr::tuple([Expr::val(at), Expr::val(id)])));
        }
        statement
            .order_by((IMPORTS, "created_at"), Order::Desc)
            .order_by((IMPORTS, "id"), Order::Desc)
            .limit(limit + 1);
        let rows: Vec<ImportRow> = self.at().as_ref().fetch(&statement).await?;
        Page::cut(rows, limit, |row| PageMark::of(&(row.created_at, row.id.0)))
    }

    /// Imports of a file with the same content that are running or done, latest first.
    pub async fn same_file(&self, sha256: &str) -> Result<Vec<ImportRow>, StoreError> {
        let mut statement = select_imports();
        statement
            .and_where(Expr::col((IMPORTS, "sha256")).eq(sha256))
            .and_where(Expr::col((IMPORTS, "state")).is_in(["running", "done"]))
            .order_by((IMPORTS, "created_at"), Order::Desc)
            .limit(20);
        self.at().as_ref().fetch(&statement).await
    }

    /// Imports of which nothing was read yet: waiting for a mapping, or being checked.
    pub async fn unchecked_imports(&self) -> Result<Vec<ImportRow>, StoreError> {
        let mut statement = select_imports();
        statement
            .and_where(Expr::col((IMPORTS, "state")).eq("uploaded"))
            .order_by((IMPORTS, "created_at"), Order::Asc);
        self.at().as_ref().fetch(&statement).await
    }

    /// Imports that were being carried out when the program stopped.
    pub async fn running_imports(&self) -> Result<Vec<ImportRow>, StoreError> {
        let mut statement = select_imports();
        statement
            .and_where(Expr::col((IMPORTS, "state")).eq("running"))
            .order_by((IMPORTS, "created_at"), Order::Asc);
        self.at().as_ref().fetch(&statement).await
    }
}
