//! Files made of whole lists: asked for by a person, made by a job within that person's reach, seen by
//! nobody else. Leaves out the files themselves.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Quiet, SystemDesk, SystemTx, Tx};
use crate::dialect::{Cell, Cells, FromCells, Row, decode};
use crate::reach::open;
use crate::reach::tables::EXPORTS;
use canopy_domain::Lang;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::lists::ExportState;
use canopy_domain::primitives::{ExportId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, Query, SelectStatement};
use serde_json::json;

/// Files listed at once.
const LISTED: u64 = 100;
/// Files forgotten at once.
const FORGOTTEN: u64 = 200;

/// What [`Export`] is read from and written to.
const COLUMNS: [&str; 9] = [
    "id",
    "address",
    "lang",
    "state",
    "file_name",
    "media_type",
    "bytes",
    "created_by",
    "created_at",
];

/// A file of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Its id.
    pub id: ExportId,
    /// Path and query of the list's own file.
    pub address: String,
    /// The language it is written in.
    pub lang: Lang,
    /// How far it is.
    pub state: ExportState,
    /// The name it is fetched under; empty until it is done.
    pub file_name: String,
    /// What it is.
    pub media_type: String,
    /// How large it is.
    pub bytes: u64,
    /// Who asked for it.
    pub by: UserId,
    /// When.
    pub at: DateTime<Utc>,
}

impl Cell for ExportState {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

impl FromCells for Export {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.take()?,
            address: cells.take()?,
            lang: cells.take()?,
            state: cells.take()?,
            file_name: cells.take()?,
            media_type: cells.take()?,
            bytes: cells.take()?,
            by: cells.take()?,
            at: cells.take()?,
        })
    }
}

/// A file that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeExport {
    /// The name it is fetched under.
    pub file_name: String,
    /// What it is.
    pub media_type: String,
    /// How large it is.
    pub bytes: u64,
}

fn listed() -> SelectStatement {
    open::select(EXPORTS).columns(COLUMNS).take()
}

impl Desk {
    /// The caller's files, latest first.
    pub async fn exports(&self) -> Result<Vec<Export>, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let mut statement = listed();
        statement
            .and_where(Expr::col("created_by").eq(me.0))
            .order_by("created_at", Order::Desc)
            .order_by("id", Order::Desc)
            .limit(LISTED);
        self.fetch(&statement).await
    }

    /// One of the caller's files.
    pub async fn export(&self, id: ExportId) -> Result<Export, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let mut statement = listed();
        statement.and_where(Expr::col("id").eq(id.0)).and_where(Expr::col("created_by").eq(me.0));
        self.fetch_one(&statement).await
    }
}

impl Tx {
    /// Asks for a file of a list.
    pub async fn ask_export(
        &self,
        id: ExportId,
        address: &str,
        lang: Lang,
    ) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let statement = Query::insert()
            .into_table(EXPORTS)
            .columns(COLUMNS)
            .values_panic([
                id.0.into(),
                address.into(),
                lang.tag().into(),
                ExportState::Running.code().into(),
                "".into(),
                "".into(),
                0_i64.into(),
                me.0.into(),
                self.now().into(),
            ])
            .to_owned();
        self.execute_one(&statement).await?;
        let change = Change::of(Verb::Create, RecordKind::Export, id.0);
        self.record(change.after(json!({ "address": address }))).await
    }
}

impl SystemDesk {
    /// A file to be made.
    pub async fn export_asked(&self, id: ExportId) -> Result<Export, StoreError> {
        self.fetch_one(&listed().and_where(Expr::col("id").eq(id.0)).to_owned()).await
    }

    /// Files older than a moment.
    pub async fn exports_before(&self, at: DateTime<Utc>) -> Result<Vec<ExportId>, StoreError> {
        let mut statement = open::select(EXPORTS);
        statement
            .column("id")
            .and_where(Expr::col("created_at").lt(at))
            .order_by("created_at", Order::Asc)
            .limit(FORGOTTEN);
        let found: Vec<(ExportId,)> = self.fetch(&statement).await?;
        Ok(found.into_iter().map(|(id,)| id).collect())
    }
}

impl SystemTx {
    /// Says that a file can be fetched, or that it could not be made. One that is over already stays.
    pub async fn end_export(
        &self,
        id: ExportId,
        made: Option<&MadeExport>,
    ) -> Result<(), StoreError> {
        let state = if made.is_some() { ExportState::Done } else { ExportState::Failed };
        let mut statement = open::update(EXPORTS);
        statement
            .value("state", state.code())
            .value("ended_at", self.now())
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("state").eq(ExportState::Running.code()));
        if let Some(made) = made {
            let bytes = i64::try_from(made.bytes).map_err(StoreError::broken)?;
            statement
                .value("file_name", made.file_name.as_str())
                .value("media_type", made.media_type.as_str())
                .value("bytes", bytes);
        }
        self.execute_quietly(Quiet::Job, &statement).await.map(drop)
    }

    /// Forgets files, once they are deleted.
    pub async fn forget_exports(&self, ids: &[ExportId]) -> Result<(), StoreError> {
        let mut gone = open::delete(EXPORTS);
        gone.and_where(Expr::col("id").is_in(ids.iter().map(|id| id.0)));
        self.execute_quietly(Quiet::Job, &gone).await.map(drop)
    }
}
