//! Answering with a finished table as a file: CSV or a workbook, never shown in the browser.

use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use axum::http::header;
use axum::response::IntoResponse as _;
use canopy_usecases::tables::{OutFormat, Sheet, to_bytes};

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

/// A table to be sent as a file.
pub(crate) struct Download {
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
        let sheet = self.sheet;
        let written = tokio::task::spawn_blocking(move || to_bytes(format, &[sheet]));
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
