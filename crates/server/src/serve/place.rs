//! Where a company is kept: a folder with the sales facts and uploads, and its database.

use crate::args::PlaceArgs;
use crate::failed::Failed;
use crate::options::sheet_worker;
use canopy_analytics::FactStore;
use canopy_store::{OpenOptions, Store, StoreError};
use canopy_texts::Texts;
use canopy_usecases::Company;
use canopy_usecases::backup::CompanyPlace;
use std::fs::{File, TryLockError};
use std::path::PathBuf;

/// A folder and a database.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    folder: PathBuf,
    database: String,
}

impl Place {
    /// As the arguments and the environment say.
    pub(crate) fn of(args: &PlaceArgs) -> Self {
        let folder = args.data.clone();
        let beside = || format!("sqlite:{}", folder.join("canopy.db").display());
        let database = args.database.clone().unwrap_or_else(beside);
        Self { folder, database }
    }

    /// Opens the company, its schema up to date.
    pub(crate) async fn open(&self, texts: Texts) -> Result<Company, Failed> {
        std::fs::create_dir_all(&self.folder)?;
        let store = open_store(&self.database, texts).await?;
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

    /// Opens the company without touching its schema: a copy is of what is there.
    pub(crate) async fn open_as_it_is(&self, texts: Texts) -> Result<Company, Failed> {
        if !self.folder.is_dir() {
            let folder = self.folder.display().to_string();
            return Err(Failed::usage(texts.cli().backup_no_folder(&folder)));
        }
        let options = OpenOptions { create: false, ..OpenOptions::default() };
        let store = Store::connect(&self.database, &options).await;
        self.around(store.map_err(|error| database_fault(error, &self.database, texts))?)
    }

    fn around(&self, store: Store) -> Result<Company, Failed> {
        let facts = FactStore::open_dir(&self.folder.join("facts"))
            .map_err(|error| Failed::Internal(error.to_string()))?;
        Ok(Company::new(store, facts, &self.folder.join("uploads"), sheet_worker())?)
    }

    /// Opens the records alone.
    pub(crate) async fn open_store(&self, texts: Texts) -> Result<Store, Failed> {
        std::fs::create_dir_all(&self.folder)?;
        open_store(&self.database, texts).await
    }
}

/// Opens a database and brings its schema up to date.
async fn open_store(url: &str, texts: Texts) -> Result<Store, Failed> {
    let opened = Store::open(url, &OpenOptions::default()).await;
    opened.map_err(|error| database_fault(error, url, texts))
}

fn database_fault(error: StoreError, url: &str, texts: Texts) -> Failed {
    let t = texts.cli();
    match error {
        StoreError::NewerDatabase => Failed::usage(t.database_newer()),
        StoreError::UnknownDatabase => Failed::usage(t.database_unknown(url)),
        other => Failed::usage(t.database_broken(&other.to_string())),
    }
}
