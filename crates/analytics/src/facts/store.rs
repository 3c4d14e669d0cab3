//! The folder of sales files, and what the database remembers about each.

use super::file::StoredFile;
use crate::reports::runtime;
use crate::{AnalyticsError, PaymentFile};
use canopy_domain::Day;
use canopy_domain::primitives::ImportId;
use datafusion::execution::runtime_env::RuntimeEnv;
use futures::TryStreamExt;
use object_store::local::LocalFileSystem;
use object_store::path::Path as ObjectPath;
use object_store::{ObjectStore, ObjectStoreExt};
use parquet::file::metadata::ParquetMetaData;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Footers kept in memory.
const FOOTERS: usize = 64;

/// One import's files. Serialised into the database row that makes them count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactFile {
    /// The import they came from.
    pub import: ImportId,
    /// Object key of the rows.
    pub facts: String,
    /// Object key of the monthly sums.
    pub rollup: String,
    /// How many rows.
    pub rows: u64,
    /// Size of both files.
    pub bytes: u64,
    /// First day of any row.
    pub first_day: Day,
    /// Last day of any row.
    pub last_day: Day,
    /// Whether any row states a cost.
    pub has_cost: bool,
    /// Largest account key.
    pub max_account_key: u32,
}

/// The folder where immutable sales files are kept.
#[derive(Debug, Clone)]
pub struct FactStore {
    objects: Arc<LocalFileSystem>,
    footers: Arc<Mutex<FxHashMap<String, Arc<ParquetMetaData>>>>,
    runtime: Arc<RuntimeEnv>,
}

/// A file being written.
pub(crate) struct NewFile {
    pub(crate) key: String,
    pub(crate) path: PathBuf,
    pub(crate) file: File,
}

impl FactStore {
    /// Opens the folder, making it if needed.
    pub fn open_dir(path: &Path) -> Result<Self, AnalyticsError> {
        for kind in ["facts", "rollup", "payments"] {
            std::fs::create_dir_all(path.join(kind))?;
        }
        let objects = Arc::new(LocalFileSystem::new_with_prefix(path)?);
        let runtime = runtime(&objects)?;
        Ok(Self { objects, footers: Arc::default(), runtime })
    }

    /// What all reports share: the folder and the memory they may use together.
    pub(crate) fn runtime(&self) -> Arc<RuntimeEnv> {
        Arc::clone(&self.runtime)
    }

    /// A new file for an import, under a name that no other try of it has: one that was given up may
    /// still be writing, here or in another program, and must neither spoil nor remove what counts.
    pub(crate) fn create(&self, kind: &str, import: ImportId) -> Result<NewFile, AnalyticsError> {
        for number in 1_u32.. {
            let key = match number {
                1 => format!("{kind}/{import}.parquet"),
                again => format!("{kind}/{import}-{again}.parquet"),
            };
            let path = self.path_of(&key)?;
            match File::options().write(true).create_new(true).open(&path) {
                Ok(file) => {
                    self.forget(&key);
                    return Ok(NewFile { key, path, file });
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists).into())
    }

    pub(crate) fn open(&self, key: &str) -> Result<StoredFile, AnalyticsError> {
        let file = File::open(self.path_of(key)?)?;
        let known = self.lock().get(key).cloned();
        let opened = StoredFile::open(file, known)?;
        let mut footers = self.lock();
        if footers.len() >= FOOTERS && !footers.contains_key(key) {
            footers.clear();
        }
        footers.insert(key.to_owned(), opened.metadata());
        Ok(opened)
    }

    fn path_of(&self, key: &str) -> Result<PathBuf, AnalyticsError> {
        let key = ObjectPath::parse(key).map_err(object_store::Error::from)?;
        Ok(self.objects.path_to_filesystem(&key)?)
    }

    fn forget(&self, key: &str) {
        self.lock().remove(key);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, FxHashMap<String, Arc<ParquetMetaData>>> {
        self.footers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Deletes every file that belongs to none of the live imports and returns how many.
///
/// For the time before imports can run: a file whose import has not been committed yet goes too.
pub async fn sweep(
    store: &FactStore,
    live: &[FactFile],
    payments: &[PaymentFile],
) -> Result<usize, AnalyticsError> {
    let mut wanted: FxHashSet<&str> =
        live.iter().flat_map(|file| [file.facts.as_str(), file.rollup.as_str()]).collect();
    wanted.extend(payments.iter().map(|file| file.key.as_str()));
    let found: Vec<_> = store.objects.list(None).try_collect().await?;
    let orphans = found.into_iter().filter(|object| !wanted.contains(object.location.as_ref()));
    let mut removed = 0;
    for object in orphans {
        store.objects.delete(&object.location).await?;
        store.forget(object.location.as_ref());
        removed += 1;
    }
    Ok(removed)
}

/// Makes the names of new files in the folder of `path` durable.
pub(crate) fn sync_folder(path: &Path) -> std::io::Result<()> {
    match path.parent() {
        // Elsewhere a folder cannot be opened as a file, and names are durable by themselves.
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}
