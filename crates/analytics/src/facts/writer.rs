//! Writes one import's rows, then its monthly sums, and makes both durable.

use super::batch::FactBatch;
use super::chunk::Chunk;
use super::schema::{facts_properties, facts_schema};
use super::store::{FactFile, FactStore, NewFile, sync_folder};
use crate::AnalyticsError;
use crate::rollup::write_rollup;
use canopy_domain::Day;
use canopy_domain::primitives::{ImportId, day_from_number};
use parquet::file::writer::SerializedFileWriter;
use std::fs::File;
use std::io::BufWriter;
use std::path::PathBuf;

/// Takes an import's rows in any order. Dropped before [`FactWriter::finish`] it removes its files.
pub struct FactWriter {
    store: FactStore,
    import: ImportId,
    facts_key: String,
    facts_path: PathBuf,
    writer: Option<SerializedFileWriter<BufWriter<File>>>,
    chunk: Chunk,
    seen: Seen,
    unfinished: Vec<PathBuf>,
}

struct Seen {
    rows: u64,
    first_day: i32,
    last_day: i32,
    max_account_key: u32,
    has_cost: bool,
}

impl FactWriter {
    /// Starts the files of an import, beside what an interrupted try may have left: that is swept.
    pub fn create(store: &FactStore, import: ImportId) -> Result<Self, AnalyticsError> {
        let NewFile { key, path, file } = store.create("facts", import)?;
        let sink = BufWriter::with_capacity(1 << 18, file);
        let writer = SerializedFileWriter::new(sink, facts_schema()?, facts_properties())?;
        let seen = Seen {
            rows: 0,
            first_day: i32::MAX,
            last_day: i32::MIN,
            max_account_key: 0,
            has_cost: false,
        };
        Ok(Self {
            store: store.clone(),
            import,
            facts_key: key,
            facts_path: path.clone(),
            writer: Some(writer),
            chunk: Chunk::default(),
            seen,
            unfinished: vec![path],
        })
    }

    /// Adds rows. After an error the writer can only be dropped.
    pub fn push(&mut self, batch: &FactBatch) -> Result<(), AnalyticsError> {
        batch.check()?;
        self.seen.take(batch);
        let mut taken = 0;
        while taken < batch.len() {
            taken = self.chunk.fill(batch, taken);
            if self.chunk.is_full() {
                self.write_chunk()?;
            }
        }
        Ok(())
    }

    /// Writes what is left and the monthly sums; when it returns, both files are on disk.
    pub fn finish(mut self) -> Result<FactFile, AnalyticsError> {
        if self.chunk.len() > 0 {
            self.write_chunk()?;
        }
        self.chunk = Chunk::default();
        let (Some(first_day), Some(last_day)) = (self.seen.first(), self.seen.last()) else {
            return Err(AnalyticsError::NoRows);
        };
        let writer = self.writer.take().ok_or(AnalyticsError::NoRows)?;
        let mut bytes = keep(writer.into_inner()?)?;
        sync_folder(&self.facts_path)?;

        let rollup = self.store.create("rollup", self.import)?;
        self.unfinished.push(rollup.path.clone());
        let facts = self.store.open(&self.facts_key)?;
        bytes += keep(write_rollup(&facts, self.seen.has_cost, rollup.file)?)?;
        sync_folder(&rollup.path)?;
        self.unfinished.clear();
        Ok(FactFile {
            import: self.import,
            facts: std::mem::take(&mut self.facts_key),
            rollup: rollup.key,
            rows: self.seen.rows,
            bytes,
            first_day,
            last_day,
            has_cost: self.seen.has_cost,
            max_account_key: self.seen.max_account_key,
        })
    }

    /// Gives up and removes what was written.
    pub fn abort(self) {}

    fn write_chunk(&mut self) -> Result<(), AnalyticsError> {
        let writer = self.writer.as_mut().ok_or(AnalyticsError::NoRows)?;
        self.chunk.write(writer.next_row_group()?)
    }
}

impl Drop for FactWriter {
    fn drop(&mut self) {
        self.writer = None;
        for path in &self.unfinished {
            // Nothing counts until the database says so; what cannot be removed is swept later.
            let _ = std::fs::remove_file(path);
        }
    }
}

impl Seen {
    fn take(&mut self, batch: &FactBatch) {
        self.rows += batch.len() as u64;
        self.has_cost |= batch.cost.is_some();
        for day in &batch.day {
            self.first_day = self.first_day.min(*day);
            self.last_day = self.last_day.max(*day);
        }
        let largest = batch.account_key.iter().max().copied().unwrap_or(0);
        self.max_account_key = self.max_account_key.max(largest);
    }

    fn first(&self) -> Option<Day> {
        if self.rows == 0 { None } else { day_from_number(self.first_day) }
    }

    fn last(&self) -> Option<Day> {
        if self.rows == 0 { None } else { day_from_number(self.last_day) }
    }
}

/// Flushes a finished file to the disk itself and returns its size.
pub(crate) fn keep(sink: BufWriter<File>) -> Result<u64, AnalyticsError> {
    let file = sink.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    file.sync_all()?;
    Ok(file.metadata()?.len())
}
