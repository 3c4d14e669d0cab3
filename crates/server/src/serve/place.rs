//! Where a company is kept: a folder with the sales facts and uploads, and its database.

use crate::args::PlaceArgs;
use crate::failed::Failed;
use crate::options::sheet_worker;
use canopy_analytics::FactStore;
use canopy_store::{OpenOptions, Store, StoreError};
use canopy_texts::Texts;
use canopy_usecases::Company;
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
    let t = texts.cli();
    Store::open(url, &OpenOptions::default()).await.map_err(|error| match error {
        StoreError::NewerDatabase => Failed::usage(t.database_newer()),
        StoreError::UnknownDatabase => Failed::usage(t.database_unknown(url)),
        other => Failed::usage(t.database_broken(&other.to_string())),
    })
}
