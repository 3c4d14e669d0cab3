//! Keeps the rows of sales files in a folder of their own for as long as a job lasts, so that many
//! periods can be looked at without reading the files again. Documents keep only their number.

use super::find::Problems;
use super::fold::Pass;
use super::measure::read_into;
use super::read::{FileRead, SalesFiles, Watch};
use super::stopped::Stopped;
use crate::Failure;
use canopy_analytics::{AnalyticsError, FactBatch, FactColumns, FactFile, FactStore, FactWriter};
use canopy_domain::primitives::ImportId;
use canopy_tables::AccountSeen;
use tempfile::TempDir;
use uuid::Uuid;

/// Sales kept for a while.
pub(super) struct Kept {
    /// Their folder, which goes when this does.
    _folder: TempDir,
    pub(super) facts: FactStore,
    pub(super) file: FactFile,
    /// The accounts, by their keys.
    pub(super) accounts: Vec<AccountSeen>,
    pub(super) reads: Vec<FileRead>,
    pub(super) problems: Problems,
}

/// Reads the files twice: for the accounts of all of them, then to keep the rows.
pub(super) fn keep_files(files: &SalesFiles, watch: Watch<'_>) -> Result<Kept, Stopped> {
    let folder = tempfile::tempdir().map_err(|error| Failure::Internal(Box::new(error)))?;
    let facts = FactStore::open_dir(folder.path())?;
    let writer = FactWriter::create(&facts, ImportId(Uuid::nil()))?;
    let read = read_into(files, None, watch, |_| Keeping { writer, error: None })?;
    if let Some(error) = read.pass.error {
        return Err(error.into());
    }
    let file = read.pass.writer.finish()?;
    let (accounts, reads, problems) = (read.accounts, read.files, read.problems);
    Ok(Kept { _folder: folder, facts, file, accounts, reads, problems })
}

/// Writes the rows; after an error it takes no more.
struct Keeping {
    writer: FactWriter,
    error: Option<AnalyticsError>,
}

impl Pass for Keeping {
    fn push(&mut self, columns: FactColumns<'_>) {
        if self.error.is_none() {
            self.error = self.writer.push(&batch(columns)).err();
        }
    }
}

fn batch(columns: FactColumns<'_>) -> FactBatch {
    FactBatch {
        account_key: columns.account_key.to_vec(),
        product_key: columns.product_key.to_vec(),
        day: columns.day.to_vec(),
        amount: columns.amount.to_vec(),
        quantity: columns.quantity.to_vec(),
        cost: columns.cost.map(<[i64]>::to_vec),
        document: columns.document.to_vec(),
        document_text: None,
        row: vec![0; columns.day.len()],
    }
}
