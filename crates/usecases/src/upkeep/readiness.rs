//! Whether the program can do its work: its records answer in time, have the schema it knows and take
//! changes, and its files can be written.

use crate::Company;
use canopy_store::Schema;
use std::time::Duration;

/// How long an answer is waited for; whoever asks has a limit of their own.
const PATIENCE: Duration = Duration::from_secs(2);

/// What must hold for work to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readiness {
    /// The records answer.
    pub database: bool,
    /// Their schema is the one this program knows.
    pub schema: bool,
    /// They take changes, and a file can be written.
    pub writable: bool,
}

impl Readiness {
    /// Whether all of it holds.
    pub const fn is_ready(self) -> bool {
        self.database && self.schema && self.writable
    }
}

/// Looks whether work can be done now.
pub async fn readiness(company: &Company) -> Readiness {
    let asked = tokio::time::timeout(PATIENCE, company.store.standing()).await;
    let standing = asked.ok().and_then(Result::ok);
    let own = company.clone();
    let writing = tokio::task::spawn_blocking(move || own.staging_file().is_ok());
    let file = matches!(tokio::time::timeout(PATIENCE, writing).await, Ok(Ok(true)));
    Readiness {
        database: standing.is_some(),
        schema: standing.is_some_and(|it| it.schema == Schema::Current),
        writable: file && standing.is_some_and(|it| it.takes_changes),
    }
}
