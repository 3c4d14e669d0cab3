//! Copies of the whole database: made beside a running program, checked, put back into an empty one.
//! SQLite copies itself; for PostgreSQL its own programs `pg_dump` and `pg_restore` do. Leaves out
//! the files the records name, and where copies are kept.

use crate::StoreError;
use crate::dialect::Pools;
use crate::open::{OpenOptions, Store};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions as _, Connection as _};
use std::path::Path;
use std::str::FromStr as _;
use tokio::process::Command;
use url::Url;

/// What a copy of an SQLite database is called, and one of a PostgreSQL database.
pub const SQLITE_COPY: &str = "records.db";
/// See [`SQLITE_COPY`].
pub const POSTGRES_COPY: &str = "records.pgdump";

/// Why a copy could not be made, checked or put back.
#[derive(Debug)]
pub enum CopyFault {
    /// A program that comes with PostgreSQL is not installed.
    ToolMissing(&'static str),
    /// It says why it failed.
    ToolFailed(&'static str, String),
    /// The copy is damaged; what the database says of it.
    Damaged(String),
    /// The database could not be reached or written.
    Store(StoreError),
}

impl From<StoreError> for CopyFault {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<sqlx::Error> for CopyFault {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

impl Store {
    /// What a copy of this database is called.
    pub const fn copy_name(&self) -> &'static str {
        match &self.pools {
            Pools::Sqlite { .. } => SQLITE_COPY,
            Pools::Postgres(_) => POSTGRES_COPY,
        }
    }

    /// Writes a copy of the whole database, as of one moment, to a new file; others go on reading and
    /// writing. `url` is the address the store was opened with.
    pub async fn copy_to(&self, url: &str, path: &Path) -> Result<(), CopyFault> {
        match &self.pools {
            Pools::Sqlite { writer, .. } => {
                let text = path.to_str().ok_or(StoreError::UnknownDatabase)?;
                // A connection of its own: the one that writes goes on meanwhile, and those that read
                // may not write elsewhere either.
                let mut copying = writer.connect_options().connect().await?;
                sqlx::query("VACUUM INTO ?").bind(text.to_owned()).execute(&mut copying).await?;
                Ok(copying.close().await?)
            }
            Pools::Postgres(_) => {
                let mut dump = tool("pg_dump", url)?;
                dump.args(["--format=custom", "--no-owner", "--no-privileges", "--file"]).arg(path);
                run("pg_dump", dump).await
            }
        }
    }

    /// Whether nothing was ever kept in the database: it has no table.
    pub async fn is_empty(&self) -> Result<bool, StoreError> {
        let tables: i64 = match &self.pools {
            Pools::Sqlite { readers, .. } => {
                sqlx::query_scalar("SELECT count(*) FROM sqlite_master").fetch_one(readers).await?
            }
            Pools::Postgres(pool) => {
                let count = "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()";
                sqlx::query_scalar(count).fetch_one(pool).await?
            }
        };
        Ok(tables == 0)
    }
}

/// Reads a copy through: pages, indexes and references of SQLite's, the contents of PostgreSQL's.
pub async fn check_copy(path: &Path) -> Result<(), CopyFault> {
    if path.file_name().is_some_and(|name| name == POSTGRES_COPY) {
        let mut list = Command::new("pg_restore");
        list.arg("--list").arg(path);
        return run("pg_restore", list).await;
    }
    let mut copy = SqliteConnectOptions::new()
        .filename(path)
        .read_only(true)
        .immutable(true)
        .connect()
        .await?;
    let damage = damage(&mut copy).await;
    match damage {
        Ok(None) => Ok(()),
        Ok(Some(said)) => Err(CopyFault::Damaged(said)),
        Err(error) => Err(CopyFault::Damaged(error.to_string())),
    }
}

async fn damage(copy: &mut SqliteConnection) -> Result<Option<String>, sqlx::Error> {
    let said: String =
        sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut *copy).await?;
    if said != "ok" {
        return Ok(Some(said));
    }
    let loose: Option<(String,)> =
        sqlx::query_as("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1")
            .fetch_optional(copy)
            .await?;
    Ok(loose.map(|(table,)| table))
}

/// Puts a copy into a database that has nothing in it; `InUse` where it has.
pub async fn put_back(path: &Path, url: &str) -> Result<(), CopyFault> {
    if url.starts_with("sqlite:") {
        let options = SqliteConnectOptions::from_str(url)?;
        let file = options.get_filename();
        if file.exists() {
            return Err(StoreError::InUse.into());
        }
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(StoreError::broken)?;
        }
        // Under another name first: a database that is there is a whole one.
        let half = file.with_extension("restoring");
        let place = file.to_path_buf();
        let copied = path.to_path_buf();
        let work = move || {
            std::fs::copy(&copied, &half)?;
            std::fs::File::open(&half)?.sync_all()?;
            std::fs::rename(&half, &place)
        };
        let done = tokio::task::spawn_blocking(work).await.map_err(StoreError::broken)?;
        return Ok(done.map_err(StoreError::broken)?);
    }
    let store = Store::connect(url, &OpenOptions::default()).await?;
    let is_empty = store.is_empty().await;
    store.close().await;
    if !is_empty? {
        return Err(StoreError::InUse.into());
    }
    let mut restore = tool("pg_restore", url)?;
    let database = database_of(url)?;
    restore
        .args(["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"])
        .arg("--dbname")
        .arg(database)
        .arg(path);
    run("pg_restore", restore).await
}

/// A program of PostgreSQL's, told by its environment which database is meant: arguments can be read
/// by everybody on the machine, and there may be a password.
fn tool(name: &'static str, url: &str) -> Result<Command, CopyFault> {
    let parsed = Url::parse(url).map_err(|_| StoreError::UnknownDatabase)?;
    let plain =
        |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut command = Command::new(name);
    let mut set = |variable: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            command.env(variable, value);
        }
    };
    set("PGHOST", parsed.host_str().map(plain));
    set("PGPORT", parsed.port().map(|port| port.to_string()));
    set("PGUSER", Some(plain(parsed.username())));
    set("PGPASSWORD", parsed.password().map(plain));
    set("PGDATABASE", Some(database_of(url)?));
    for (key, value) in parsed.query_pairs() {
        match key.as_ref() {
            "host" => set("PGHOST", Some(value.into_owned())),
            "sslmode" => set("PGSSLMODE", Some(value.into_owned())),
            "options" => set("PGOPTIONS", Some(value.into_owned())),
            _ => {}
        }
    }
    Ok(command)
}

fn database_of(url: &str) -> Result<String, CopyFault> {
    let parsed = Url::parse(url).map_err(|_| StoreError::UnknownDatabase)?;
    let name = parsed.path().trim_start_matches('/');
    Ok(percent_encoding::percent_decode_str(name).decode_utf8_lossy().into_owned())
}

async fn run(name: &'static str, mut command: Command) -> Result<(), CopyFault> {
    let done = command.stdin(std::process::Stdio::null()).kill_on_drop(true).output().await;
    let done = match done {
        Ok(done) => done,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(CopyFault::ToolMissing(name));
        }
        Err(error) => return Err(StoreError::broken(error).into()),
    };
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr).trim().to_owned();
    Err(CopyFault::ToolFailed(name, said))
}
