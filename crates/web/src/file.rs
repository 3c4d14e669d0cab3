//! Answering with a finished table as a file: CSV or a workbook, never shown in the browser.

use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::urls;
use axum::http::header;
use axum::response::IntoResponse as _;
use canopy_texts::Texts;
use canopy_usecases::tables::{OutFormat, Sheet, to_bytes};
use canopy_usecases::{Failure, Rule};
use tokio::sync::{Semaphore, SemaphorePermit};

/// The kinds of file tables are sent as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OutKind {
    /// UTF-8 with a byte order mark.
    Csv,
    /// A workbook.
    Xlsx,
}

impl OutKind {
    /// From `format=` in the address; a workbook where nothing is said.
    pub(crate) fn asked(ask: &ListAsk) -> Result<Self, Stop> {
        match ask.get("format").unwrap_or("xlsx") {
            "csv" => Ok(Self::Csv),
            "xlsx" => Ok(Self::Xlsx),
            _ => Err(Stop::Unreadable),
        }
    }
}

/// The addresses of a list's files, filtered as the list is by the parameters named in `kept`.
pub(crate) fn offers(
    t: Texts,
    ask: &ListAsk,
    path: &str,
    kept: &[&str],
) -> [(String, &'static str); 2] {
    let url = |format: &str| {
        let mut pairs: Vec<(&str, &str)> =
            kept.iter().filter_map(|name| Some((*name, ask.get(name)?))).collect();
        pairs.push(("format", format));
        urls::with_query(path, &pairs)
    };
    [(url("xlsx"), t.frame().export_xlsx()), (url("csv"), t.frame().export_csv())]
}

/// Rows of a worksheet below its header.
const XLSX_ROWS_MOST: usize = 1_048_575;

/// Files are made two at a time: each holds its whole table in memory.
static DESKS: Semaphore = Semaphore::const_new(2);

/// A turn at making a file; asked for before the rows are read.
pub(crate) struct Turn {
    _place: SemaphorePermit<'static>,
}

impl Turn {
    /// Waits for one.
    pub(crate) async fn wait() -> Result<Self, Stop> {
        let place = DESKS.acquire().await.map_err(|_| Stop::Internal)?;
        Ok(Self { _place: place })
    }
}

/// A table to be sent as a file.
pub(crate) struct Download {
    pub(crate) turn: Turn,
    pub(crate) kind: OutKind,
    /// ASCII, without ending.
    pub(crate) name: String,
    pub(crate) sheet: Sheet,
}

impl Download {
    /// Writes the file on a thread that may block and answers with it.
    pub(crate) async fn send(self) -> Answer {
        let (format, ending, kind) = match self.kind {
            OutKind::Csv => (OutFormat::Csv, "csv", "text/csv; charset=utf-8"),
            OutKind::Xlsx => (
                OutFormat::Xlsx,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ),
        };
        if self.kind == OutKind::Xlsx && self.sheet.rows.len() > XLSX_ROWS_MOST {
            return Err(Failure::Rule(Rule::TooManyRows).into());
        }
        let (sheet, turn) = (self.sheet, self.turn);
        let written = tokio::task::spawn_blocking(move || {
            let bytes = to_bytes(format, &[sheet]);
            drop(turn);
            bytes
        });
        let bytes = written.await.map_err(|_| Stop::Internal)?.map_err(|error| {
            tracing::error!(%error, "a file could not be written");
            Stop::Internal
        })?;
        let name = format!("attachment; filename=\"{}.{ending}\"", self.name);
        let headers =
            [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)];
        Ok((headers, bytes).into_response())
    }
}
