//! A fresh company on either database for each test, and the `both!` macro that runs a test on both.

use canopy_analytics::FactStore;
use canopy_store::{OpenOptions, Store};
use canopy_testkit::postgres;
use canopy_usecases::backup::CompanyPlace;
use canopy_usecases::{Clock, Company};
use chrono::{DateTime, Utc};
use std::io::Error;
use std::path::Path;
use tempfile::TempDir;

pub(crate) struct Arranged {
    pub company: Company,
    url: String,
    server: Option<postgres::Server>,
    folder: TempDir,
}

impl Arranged {
    pub(crate) async fn sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        let url = format!("sqlite:{}", folder.path().join("canopy.db").display());
        Self::at(url, folder, None).await
    }

    /// `None`, said loudly, on a machine without PostgreSQL.
    pub(crate) async fn postgres() -> Option<Self> {
        let server = postgres::Server::find()?;
        let url = server.database(|url| async move { migrate(&url).await }).await.unwrap();
        Some(Self::at(url, TempDir::new().unwrap(), Some(server)).await)
    }

    async fn at(url: String, folder: TempDir, server: Option<postgres::Server>) -> Self {
        let store = Store::open(&url, &OpenOptions::default()).await.unwrap();
        let facts = FactStore::open_dir(&folder.path().join("facts")).unwrap();
        let uploads = folder.path().join("uploads");
        let company = Company::new(store, facts, &uploads, None).unwrap();
        let company = company.with_clock(Clock::told(|| "2026-01-05T08:00:00Z".parse().unwrap()));
        Self { company, url, server, folder }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.company.clock.now()
    }

    /// Where the company is kept.
    pub(crate) fn place(&self) -> CompanyPlace {
        CompanyPlace { folder: self.folder.path().to_owned(), database: self.url.clone() }
    }

    /// A free place of the same kind in a new folder, and how to give it back.
    pub(crate) async fn free_place(&self, folder: &Path) -> CompanyPlace {
        let database = match &self.server {
            Some(server) => server.empty_database().await.unwrap(),
            None => format!("sqlite:{}", folder.join("canopy.db").display()),
        };
        CompanyPlace { folder: folder.to_owned(), database }
    }

    /// Drops the database of a place made by [`Arranged::free_place`].
    pub(crate) async fn give_back(&self, place: &CompanyPlace) {
        if let Some(server) = &self.server {
            server.drop_database(&place.database).await.unwrap();
        }
    }

    /// Every file below the company's folder of uploads or facts.
    pub(crate) fn files(&self, kind: &str) -> Vec<String> {
        let mut folders = vec![self.folder.path().join(kind)];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
                if entry.file_type().unwrap().is_dir() {
                    folders.push(entry.path());
                } else {
                    files.push(entry.path().display().to_string());
                }
            }
        }
        files.sort();
        files
    }

    pub(crate) async fn finish(self) {
        self.company.settle().await;
        self.company.store.close().await;
        if let Some(server) = self.server {
            server.drop_database(&self.url).await.unwrap();
        }
        drop(self.folder);
    }
}

async fn migrate(url: &str) -> Result<(), Error> {
    let store = Store::open(url, &OpenOptions::default()).await.map_err(Error::other)?;
    store.close().await;
    Ok(())
}

/// Runs each test on SQLite and on PostgreSQL.
macro_rules! both {
    ($(async fn $name:ident($at:ident: &Arranged) $body:block)+) => {$(
        mod $name {
            use super::*;

            async fn body($at: &Arranged) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                let arranged = Arranged::sqlite().await;
                body(&arranged).await;
                arranged.finish().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                if let Some(arranged) = Arranged::postgres().await {
                    body(&arranged).await;
                    arranged.finish().await;
                }
            }
        }
    )+};
}
pub(crate) use both;
