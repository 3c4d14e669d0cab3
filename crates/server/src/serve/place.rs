//! Where a company is kept: a folder with the sales facts and uploads, and its database.

use crate::failed::Failed;
use crate::options::sheet_worker;
use canopy_analytics::FactStore;
use canopy_store::{OpenOptions, Store, StoreError};
use canopy_texts::Texts;
use canopy_usecases::backup::{self, BackupFault, CompanyPlace};
use canopy_usecases::{Clock, Company};
use std::fs::{File, TryLockError};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A folder and a database.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    folder: PathBuf,
    database: String,
    connections: u32,
}

impl Place {
    /// A folder; its records are in a file there where no database is named.
    pub(crate) fn new(folder: PathBuf, database: Option<String>, connections: u32) -> Self {
        let beside = || format!("sqlite:{}", folder.join("canopy.db").display());
        let database = database.unwrap_or_else(beside);
        Self { folder, database, connections }
    }

    /// Opens the company, its schema up to date.
    pub(crate) async fn open(&self, texts: Texts) -> Result<Company, Failed> {
        std::fs::create_dir_all(&self.folder)?;
        let store = self.open_records(texts).await?;
        self.around(store)
    }

    /// Holds a folder with records in SQLite for this program alone, until what it gives is dropped:
    /// two programs that serve the same file would not see each other's changes at once.
    pub(crate) fn hold(&self, texts: Texts) -> Result<Option<File>, Failed> {
        if !self.database.starts_with("sqlite:") {
            return Ok(None);
        }
        std::fs::create_dir_all(&self.folder)?;
        let lock = File::create(self.folder.join("canopy.lock"))?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(lock)),
            Err(TryLockError::WouldBlock) => {
                let folder = self.folder.display().to_string();
                Err(Failed::usage(texts.cli().serve_already(&folder)))
            }
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// What a backup must know.
    pub(crate) fn told(&self) -> CompanyPlace {
        CompanyPlace { folder: self.folder.clone(), database: self.database.clone() }
    }

    /// Refuses a folder that is not there.
    pub(crate) fn must_exist(&self, texts: Texts) -> Result<(), Failed> {
        if self.folder.is_dir() {
            return Ok(());
        }
        let folder = self.folder.display().to_string();
        Err(Failed::usage(texts.cli().backup_no_folder(&folder)))
    }

    /// Opens the company without touching its schema: a copy is of what is there.
    pub(crate) async fn open_as_it_is(&self, texts: Texts) -> Result<Company, Failed> {
        self.must_exist(texts)?;
        let options = OpenOptions { create: false, ..self.options() };
        let store = Store::connect(&self.database, &options).await;
        self.around(store.map_err(|error| database_fault(error, texts))?)
    }

    fn around(&self, store: Store) -> Result<Company, Failed> {
        let facts = FactStore::open_dir(&self.folder.join("facts"))
            .map_err(|error| Failed::Internal(error.to_string()))?;
        Ok(Company::new(store, facts, &self.folder.join("uploads"), sheet_worker())?)
    }

    /// Opens the records alone.
    pub(crate) async fn open_store(&self, texts: Texts) -> Result<Store, Failed> {
        std::fs::create_dir_all(&self.folder)?;
        self.open_records(texts).await
    }

    fn options(&self) -> OpenOptions {
        OpenOptions { connections: self.connections, ..OpenOptions::default() }
    }

    /// Opens the database and brings its schema up to date, after a copy of what is there.
    async fn open_records(&self, texts: Texts) -> Result<Store, Failed> {
        let fault = |error| database_fault(error, texts);
        let store = Store::connect(&self.database, &self.options()).await.map_err(fault)?;
        if store.is_behind().await.map_err(fault)? {
            let kept = backup::before_upgrade(&store, &self.told(), Clock::system().now()).await;
            let kept = kept.map_err(|fault| copy_fault(&fault, texts))?;
            // For whoever watches; the log says it too.
            let _ = writeln!(std::io::stderr(), "{}", texts.cli().copied_first(&shown(&kept)));
        }
        store.migrate().await.map_err(fault)?;
        Ok(store)
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Without a copy nothing is brought up to date: there would be no way back.
fn copy_fault(fault: &BackupFault, texts: Texts) -> Failed {
    let t = texts.cli();
    match fault {
        BackupFault::ToolMissing(tool) => {
            Failed::Usage(vec![t.copy_impossible().to_owned(), t.backup_tool_missing(tool)])
        }
        other => Failed::Usage(vec![t.copy_impossible().to_owned(), other.told()]),
    }
}

fn database_fault(error: StoreError, texts: Texts) -> Failed {
    let t = texts.cli();
    match error {
        StoreError::NewerDatabase => Failed::usage(t.database_newer()),
        other => Failed::usage(t.database_broken(&other.to_string())),
    }
}
