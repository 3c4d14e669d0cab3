//! A fresh, migrated database of either kind for each test, and the `both!` macro that runs a test
//! on both.

#[path = "../../../testkit/src/postgres.rs"]
mod postgres;

use canopy_store::{OpenOptions, Store};
use std::io::Error;
use std::path::PathBuf;
use tempfile::TempDir;

pub struct Database {
    pub store: Store,
    pub url: String,
    folder: Option<TempDir>,
    server: Option<postgres::Server>,
}

impl Database {
    pub async fn sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("canopy.db");
        std::fs::copy(sqlite_template().await, &file).unwrap();
        let url = format!("sqlite:{}", file.display());
        let store = Store::open(&url, &OpenOptions::default()).await.unwrap();
        Self { store, url, folder: Some(folder), server: None }
    }

    /// `None`, said loudly, on a machine without PostgreSQL.
    pub async fn postgres() -> Option<Self> {
        let server = postgres::Server::find()?;
        let url = server.database(|url| async move { migrate(&url).await }).await.unwrap();
        let store = Store::open(&url, &OpenOptions::default()).await.unwrap();
        Some(Self { store, url, folder: None, server: Some(server) })
    }

    pub async fn finish(self) {
        self.store.close().await;
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

/// A migrated file, made once per state of the migrations and copied by each test.
async fn sqlite_template() -> PathBuf {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/sqlite");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in &files {
        std::fs::read(file).unwrap().hash(&mut hasher);
    }
    let name = format!("canopy-test-{:016x}.db", hasher.finish());
    let template = std::env::temp_dir().join(name);
    if !template.exists() {
        let folder = TempDir::new().unwrap();
        let draft = folder.path().join("draft.db");
        migrate(&format!("sqlite:{}", draft.display())).await.unwrap();
        let copy = template.with_extension(format!("{}", std::process::id()));
        std::fs::copy(&draft, &copy).unwrap();
        std::fs::rename(copy, &template).unwrap();
    }
    template
}

/// Runs each test on SQLite and on PostgreSQL.
macro_rules! both {
    ($(async fn $name:ident($db:ident: &Database) $body:block)+) => {$(
        mod $name {
            use super::*;

            async fn body($db: &$crate::database::Database) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                let database = $crate::database::Database::sqlite().await;
                body(&database).await;
                database.finish().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                if let Some(database) = $crate::database::Database::postgres().await {
                    body(&database).await;
                    database.finish().await;
                }
            }
        }
    )+};
}
pub(crate) use both;
