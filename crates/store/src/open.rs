//! Opening a store: where the records are, how the pools are set, bringing the schema up to date.

use crate::StoreError;
use crate::audit;
use crate::desk::{Authority, Desk, SystemDesk, SystemReason};
use crate::dialect::{Dialect, Pools};
use crate::kept::Kept;
use crate::names::Names;
use crate::once::Once;
use crate::search::{Called, NamesKept};
use canopy_domain::access::Caller;
use chrono::DateTime;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::path::PathBuf;
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

static SQLITE_MIGRATIONS: Migrator = sqlx::migrate!("./migrations/sqlite");
static POSTGRES_MIGRATIONS: Migrator = sqlx::migrate!("./migrations/postgres");

/// The last step of the schema this program knows.
pub(crate) fn newest_step() -> i64 {
    SQLITE_MIGRATIONS.iter().map(|step| step.version).max().unwrap_or_default()
}

/// How a store is opened.
#[derive(Debug, Clone)]
pub struct OpenOptions {
    /// Connections that read at the same time (SQLite), or connections at all (PostgreSQL).
    pub connections: u32,
    /// How long a statement waits for a lock or a connection.
    pub patience: Duration,
    /// Whether a missing SQLite file is created.
    pub create: bool,
}

impl Default for OpenOptions {
    fn default() -> Self {
        Self { connections: 8, patience: Duration::from_secs(10), create: true }
    }
}

/// The records of one company. Cheap to clone; holds the pools, which nobody else sees.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) pools: Pools,
    pub(crate) kept: Arc<Kept>,
    pub(crate) names: Arc<NamesKept>,
    pub(crate) called: Arc<Called>,
    pub(crate) alike: Arc<Names>,
    /// The request it serves, where that must have its effect once.
    once: Option<Arc<Once>>,
}

impl Store {
    /// Opens `sqlite:path` or `postgres://…` without touching the schema.
    pub async fn connect(url: &str, options: &OpenOptions) -> Result<Self, StoreError> {
        let pools = if url.starts_with("sqlite:") {
            sqlite_pools(url, options).await?
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let pool = PgPoolOptions::new()
                .max_connections(options.connections)
                .acquire_timeout(options.patience);
            Pools::Postgres(pool.connect(url).await?)
        } else {
            return Err(StoreError::UnknownDatabase);
        };
        Ok(Self {
            pools,
            kept: Arc::default(),
            names: Arc::default(),
            called: Arc::default(),
            alike: Arc::default(),
            once: None,
        })
    }

    /// Opens a store and brings its schema up to date.
    pub async fn open(url: &str, options: &OpenOptions) -> Result<Self, StoreError> {
        let store = Self::connect(url, options).await?;
        store.migrate().await?;
        Ok(store)
    }

    /// Brings the schema up to date. A database made by a newer version is refused untouched.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let outcome = match &self.pools {
            Pools::Sqlite { writer, .. } => SQLITE_MIGRATIONS.run(writer).await,
            Pools::Postgres(pool) => POSTGRES_MIGRATIONS.run(pool).await,
        };
        outcome.map_err(|error| match error {
            MigrateError::VersionMissing(_) => StoreError::NewerDatabase,
            other => StoreError::broken(other),
        })?;
        self.link_older_entries().await
    }

    /// Links the audit log of a database from before the chain, once.
    async fn link_older_entries(&self) -> Result<(), StoreError> {
        let desk = self.system(SystemReason::Upkeep);
        if audit::is_linked(&desk).await? {
            return Ok(());
        }
        // Nothing is recorded, so it matters to nobody when that was.
        let tx = desk.write(DateTime::UNIX_EPOCH).await?;
        audit::link_older(&tx).await?;
        tx.commit().await
    }

    /// Which database it is.
    pub fn dialect(&self) -> Dialect {
        self.pools.dialect()
    }

    /// The data as one person may see it.
    pub fn desk(&self, caller: &Caller) -> Desk {
        Desk::new(self.clone(), Authority::Person(caller.clone()), self.once.clone())
    }

    /// The same records, serving a request that must have its effect once: whatever is committed first
    /// at a desk of theirs carries its key.
    #[must_use]
    pub fn serving(mut self, once: Arc<Once>) -> Self {
        self.once = Some(once);
        self
    }

    /// The data as a part of the program needs it; every use stands in a golden file.
    pub fn system(&self, reason: SystemReason) -> SystemDesk {
        SystemDesk::new(self.clone(), reason)
    }

    /// Closes every connection; waits for those in use.
    pub async fn close(&self) {
        self.pools.close().await;
    }
}

async fn sqlite_pools(url: &str, options: &OpenOptions) -> Result<Pools, StoreError> {
    let base = SqliteConnectOptions::from_str(url)?
        .create_if_missing(options.create)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(options.patience)
        .pragma("mmap_size", "0")
        .pragma("cache_size", "-16000")
        .pragma("temp_store", "memory")
        .statement_cache_capacity(256)
        .row_buffer_size(1_024);
    if let Some(folder) = folder_of(base.get_filename()) {
        std::fs::create_dir_all(folder).map_err(StoreError::broken)?;
    }
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(options.patience)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(base.clone())
        .await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(options.connections)
        .acquire_timeout(options.patience)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_lazy_with(base.pragma("query_only", "on"));
    Ok(Pools::Sqlite { readers, writer })
}

fn folder_of(file: &std::path::Path) -> Option<PathBuf> {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).map(PathBuf::from)
}
