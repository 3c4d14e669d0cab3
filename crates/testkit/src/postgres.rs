//! A private PostgreSQL for tests: `CANOPY_TEST_POSTGRES` names one, else one cluster is started
//! under the temporary folder, shared by all test processes and stopped when none used it for a
//! while. The store's own tests include this file too, so it knows nothing but std and sqlx.

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use std::fs::{self, File};
use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

const SUPERUSER: &str = "canopy";
/// Stops the cluster, and removes its folder, once nobody touched `used` for ten minutes.
const WATCHDOG: &str = r#"
while sleep 20; do
    if [ -z "$(find "$1/used" -mmin -10 2>/dev/null)" ]; then
        "$2/pg_ctl" -D "$1/data" -m immediate stop; rm -rf "$1/data" "$1/port"; exit 0
    fi
done
"#;

/// A server whose databases tests may create and drop.
#[derive(Debug, Clone)]
pub struct Server {
    pub(crate) url: String,
}

impl Server {
    /// The server to test on. `None`, said loudly, where this machine has no PostgreSQL; a panic
    /// where `CANOPY_REQUIRE_POSTGRES=1` forbids to skip.
    pub fn find() -> Option<Self> {
        if let Ok(url) = std::env::var("CANOPY_TEST_POSTGRES") {
            return Some(Self { url: url.trim_end_matches('/').to_owned() });
        }
        match shared_cluster() {
            Ok(url) => Some(Self { url }),
            Err(error) => {
                let required = std::env::var("CANOPY_REQUIRE_POSTGRES").is_ok_and(|v| v == "1");
                assert!(!required, "PostgreSQL is required and cannot be started: {error}");
                eprintln!("SKIPPED on PostgreSQL, which cannot be started here: {error}");
                None
            }
        }
    }

    /// A new database, a copy of the migrated template; its URL. `migrate` fills the template once.
    pub async fn database<F>(&self, migrate: impl FnOnce(String) -> F) -> Result<String>
    where
        F: Future<Output = Result<()>>,
    {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let template = format!("canopy_template_{:016x}", migrations_hash()?);
        let mut admin = self.connect("postgres").await?;
        self.ensure_template(&mut admin, &template, migrate).await?;
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("canopy_test_{}_{number}", std::process::id());
        run(&mut admin, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await?;
        run(&mut admin, format!("CREATE DATABASE {name} TEMPLATE {template}")).await?;
        admin.close().await.map_err(Error::other)?;
        Ok(format!("{}/{name}", self.url))
    }

    /// Drops a database made by [`Server::database`].
    pub async fn drop_database(&self, url: &str) -> Result<()> {
        let name = url.rsplit('/').next().unwrap_or_default();
        let mut admin = self.connect("postgres").await?;
        run(&mut admin, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await
    }

    pub(crate) async fn connect(&self, database: &str) -> Result<PgConnection> {
        PgConnection::connect(&format!("{}/{database}", self.url)).await.map_err(Error::other)
    }

    /// Advisory lock: of all test processes one makes the template, the others wait for it.
    async fn ensure_template<F>(
        &self,
        admin: &mut PgConnection,
        template: &str,
        migrate: impl FnOnce(String) -> F,
    ) -> Result<()>
    where
        F: Future<Output = Result<()>>,
    {
        run(admin, "SELECT pg_advisory_lock(7226279)".to_owned()).await?;
        let found: Option<(i32,)> = sqlx::query_as("SELECT 1 FROM pg_database WHERE datname = $1")
            .bind(template)
            .fetch_optional(&mut *admin)
            .await
            .map_err(Error::other)?;
        if found.is_none() {
            let draft = format!("{template}_draft");
            run(admin, format!("DROP DATABASE IF EXISTS {draft} WITH (FORCE)")).await?;
            run(admin, format!("CREATE DATABASE {draft}")).await?;
            migrate(format!("{}/{draft}", self.url)).await?;
            run(admin, format!("ALTER DATABASE {draft} RENAME TO {template}")).await?;
        }
        run(admin, "SELECT pg_advisory_unlock(7226279)".to_owned()).await
    }
}

pub(crate) async fn run(connection: &mut PgConnection, sql: String) -> Result<()> {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await.map(drop).map_err(Error::other)
}

/// The folder tests share, made private to the user who owns the cluster.
fn shared_cluster() -> Result<String> {
    let bin = binaries().ok_or_else(|| Error::other("no initdb; apt-get install postgresql"))?;
    let folder = std::env::temp_dir().join(format!("canopy-test-postgres-{}", owner_name()));
    if !folder.exists() {
        status(as_owner("mkdir").arg("-p").arg(&folder))?;
    }
    let lock = File::options().create(true).append(true).open(folder.join("lock"))?;
    lock.lock()?;
    fs::write(folder.join("used"), std::process::id().to_string())?;
    let port_file = folder.join("port");
    if let Ok(port) = fs::read_to_string(&port_file)
        && std::net::TcpStream::connect(format!("127.0.0.1:{}", port.trim())).is_ok()
    {
        return Ok(url_at(port.trim()));
    }
    let port = start(&bin, &folder)?;
    fs::write(port_file, &port)?;
    Ok(url_at(&port))
}

fn url_at(port: &str) -> String {
    format!("postgres://{SUPERUSER}@127.0.0.1:{port}")
}

fn start(bin: &Path, folder: &Path) -> Result<String> {
    let data = folder.join("data");
    status(as_owner("rm").arg("-rf").arg(&data))?;
    status(
        as_owner(bin.join("initdb"))
            .args(["--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync", "-U", SUPERUSER])
            .arg("-D")
            .arg(&data),
    )?;
    let free = std::net::TcpListener::bind("127.0.0.1:0")?;
    let port = free.local_addr()?.port();
    drop(free);
    let options = format!(
        "-F -c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories='' \
         -c max_connections=300 -c shared_buffers=64MB -c synchronous_commit=off \
         -c full_page_writes=off -c max_wal_size=2GB"
    );
    status(
        as_owner(bin.join("pg_ctl"))
            .args(["-w", "-o", &options, "-l"])
            .arg(folder.join("log"))
            .arg("-D")
            .arg(&data)
            .arg("start"),
    )?;
    // Outlives this process on purpose: other test processes use the cluster.
    as_owner("sh")
        .args(["-c", WATCHDOG, "watchdog"])
        .arg(folder)
        .arg(bin)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    Ok(port.to_string())
}

/// Runs a command to its end, quietly; its complaint becomes the error.
fn status(command: &mut Command) -> Result<()> {
    let name = command.get_program().display().to_string();
    let log = tempfile_log();
    let output = File::create(&log)?;
    let done = command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output).status();
    let said = fs::read_to_string(&log).unwrap_or_default();
    let _ = fs::remove_file(&log);
    if done?.success() { Ok(()) } else { Err(Error::other(format!("{name}: {said}"))) }
}

fn tempfile_log() -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    std::env::temp_dir().join(format!("canopy-test-{}-{number}.log", std::process::id()))
}

/// `initdb` refuses to run as root; then the cluster belongs to `postgres`, or `nobody`.
fn as_owner(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let owner = owner_name();
    let mut command = if is_root() {
        let mut command = Command::new("setpriv");
        command.args(["--reuid", &owner, "--regid", &group_of(&owner), "--clear-groups", "--"]);
        command.arg(program);
        command
    } else {
        Command::new(program)
    };
    command.current_dir("/");
    command
}

fn is_root() -> bool {
    asked("id", &["-u"]).as_deref() == Some("0")
}

fn owner_name() -> String {
    if !is_root() {
        return asked("id", &["-un"]).unwrap_or_else(|| "user".to_owned());
    }
    let has_postgres = asked("id", &["-u", "postgres"]).is_some();
    if has_postgres { "postgres" } else { "nobody" }.to_owned()
}

fn group_of(user: &str) -> String {
    asked("id", &["-gn", user]).unwrap_or_else(|| user.to_owned())
}

fn asked(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !said.is_empty()).then_some(said)
}

/// The newest installed server's programs, or those on the path.
fn binaries() -> Option<PathBuf> {
    let installed = fs::read_dir("/usr/lib/postgresql").ok();
    let mut folders: Vec<PathBuf> = installed
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|folder| folder.join("initdb").exists())
        .collect();
    folders.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).find(|folder| folder.join("initdb").exists());
    folders.pop().or(on_path)
}

/// Changes whenever a migration does, so that an old template is not used.
fn migrations_hash() -> Result<u64> {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../store/migrations/postgres");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        fs::read(file)?.hash(&mut hasher);
    }
    Ok(hasher.finish())
}
