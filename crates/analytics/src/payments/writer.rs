//! Writes one import's invoices or receipts and makes the file durable.

use super::chunk::{self, CHUNK_ROWS, Row};
use crate::AnalyticsError;
use crate::facts::{FactStore, LEFT_OUT, NewFile, keep, sync_folder};
use canopy_domain::Day;
use canopy_domain::primitives::{ImportId, day_from_number};
use canopy_tables::{NO_COST, NO_DAY, SalesBatch};
use parquet::file::writer::SerializedFileWriter;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::BufWriter;
use std::path::PathBuf;

/// What the rows of a file are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentKind {
    /// Invoices, with what was paid on them as far as known.
    Invoices,
    /// Money received.
    Receipts,
}

/// One import's file. Serialised into the database row that makes it count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentFile {
    /// The import it came from.
    pub import: ImportId,
    /// What its rows are.
    pub kind: PaymentKind,
    /// Object key of the rows.
    pub key: String,
    /// How many rows.
    pub rows: u64,
    /// Its size.
    pub bytes: u64,
    /// First day of any invoice or receipt.
    pub first_day: Day,
    /// Last day of any invoice, receipt or payment.
    pub last_day: Day,
}

/// Takes an import's rows in any order. Dropped before [`PaymentWriter::finish`] it removes its file.
pub struct PaymentWriter {
    import: ImportId,
    kind: PaymentKind,
    key: String,
    path: PathBuf,
    writer: Option<SerializedFileWriter<BufWriter<File>>>,
    rows: Vec<Row>,
    written: u64,
    days: Option<(i32, i32)>,
}

impl PaymentWriter {
    /// Starts the file of an import, replacing what an interrupted attempt may have left.
    pub fn create(
        store: &FactStore,
        import: ImportId,
        kind: PaymentKind,
    ) -> Result<Self, AnalyticsError> {
        let NewFile { key, path, file } = store.create("payments", import)?;
        let sink = BufWriter::with_capacity(1 << 18, file);
        let writer = SerializedFileWriter::new(sink, chunk::schema()?, chunk::properties())?;
        Ok(Self {
            import,
            kind,
            key,
            path,
            writer: Some(writer),
            rows: Vec::new(),
            written: 0,
            days: None,
        })
    }

    /// Adds the lines of a file whose accounts have these keys; those that are left out are not
    /// taken. After an error the writer can only be dropped.
    pub fn push(&mut self, lines: &SalesBatch, keys: &[u32]) -> Result<(), AnalyticsError> {
        let further = lines.further.as_deref();
        let known = |column: Option<&Vec<i32>>, at: usize| {
            column.and_then(|days| days.get(at)).copied().unwrap_or(NO_DAY)
        };
        for (at, account) in lines.account.iter().enumerate() {
            let key = keys.get(*account as usize).copied().unwrap_or(LEFT_OUT);
            if key == LEFT_OUT {
                continue;
            }
            if i32::try_from(key).is_err() {
                return Err(AnalyticsError::Malformed("a key is 2^31 or more"));
            }
            let number = lines.document_text.as_ref().map_or("", |texts| texts.get(at)).trim();
            let (Some(day), Some(amount), Some(row)) =
                (lines.day.get(at), lines.amount.get(at), lines.row.get(at))
            else {
                return Err(AnalyticsError::Malformed("columns differ in length"));
            };
            let paid = further.and_then(|more| more.paid.get(at)).copied().unwrap_or(NO_COST);
            self.take(Row {
                account_key: key,
                number: number.into(),
                row: *row,
                day: *day,
                due: known(further.map(|more| &more.due), at),
                amount: *amount,
                paid,
                paid_day: known(further.map(|more| &more.paid_day), at),
            })?;
        }
        Ok(())
    }

    fn take(&mut self, row: Row) -> Result<(), AnalyticsError> {
        let last = row.day.max(row.paid_day);
        let (from, until) = self.days.unwrap_or((row.day, last));
        self.days = Some((from.min(row.day), until.max(last)));
        self.rows.push(row);
        if self.rows.len() >= CHUNK_ROWS { self.write_chunk() } else { Ok(()) }
    }

    fn write_chunk(&mut self) -> Result<(), AnalyticsError> {
        self.written += self.rows.len() as u64;
        let writer = self.writer.as_mut().ok_or(AnalyticsError::NoRows)?;
        chunk::write(&mut self.rows, writer.next_row_group()?)
    }

    /// Writes what is left; when it returns, the file is on disk.
    pub fn finish(mut self) -> Result<PaymentFile, AnalyticsError> {
        if !self.rows.is_empty() {
            self.write_chunk()?;
        }
        let days = self
            .days
            .and_then(|(first, last)| Some((day_from_number(first)?, day_from_number(last)?)));
        let (first_day, last_day) = days.ok_or(AnalyticsError::NoRows)?;
        let writer = self.writer.take().ok_or(AnalyticsError::NoRows)?;
        let bytes = keep(writer.into_inner()?)?;
        sync_folder(&self.path)?;
        self.path = PathBuf::new();
        Ok(PaymentFile {
            import: self.import,
            kind: self.kind,
            key: std::mem::take(&mut self.key),
            rows: self.written,
            bytes,
            first_day,
            last_day,
        })
    }
}

impl Drop for PaymentWriter {
    fn drop(&mut self) {
        self.writer = None;
        if !self.path.as_os_str().is_empty() {
            // Nothing counts until the database says so; what cannot be removed is swept later.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
