//! How the records stand: whether they answer, whether their schema is the one this program knows,
//! whether they take changes, and how many connections are in use. Leaves out what they hold.

use crate::dialect::Pools;
use crate::open::newest_step;
use crate::{Store, StoreError};

/// The schema beside the one this program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// The same.
    Current,
    /// Steps are missing, or nothing was ever kept there.
    Older,
    /// A newer program has been there.
    Newer,
}

/// How the records stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordsStanding {
    /// Their schema.
    pub schema: Schema,
    /// Whether they take changes: a PostgreSQL that only follows another does not.
    pub takes_changes: bool,
}

/// Connections to the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Connections {
    /// Open.
    pub open: u32,
    /// Open and not at work.
    pub idle: u32,
}

impl Store {
    /// Asks the records how they stand; an error is an answer too.
    pub async fn standing(&self) -> Result<RecordsStanding, StoreError> {
        let newest = "SELECT coalesce(max(version), 0) FROM _sqlx_migrations WHERE success";
        let (step, takes_changes): (i64, bool) = match &self.pools {
            Pools::Sqlite { readers, .. } => {
                (sqlx::query_scalar(newest).fetch_one(readers).await?, true)
            }
            Pools::Postgres(pool) => {
                let follows = "SELECT pg_is_in_recovery()";
                let step = sqlx::query_scalar(newest).fetch_one(pool).await?;
                let follows: bool = sqlx::query_scalar(follows).fetch_one(pool).await?;
                (step, !follows)
            }
        };
        let schema = match step.cmp(&newest_step()) {
            std::cmp::Ordering::Less => Schema::Older,
            std::cmp::Ordering::Equal => Schema::Current,
            std::cmp::Ordering::Greater => Schema::Newer,
        };
        Ok(RecordsStanding { schema, takes_changes })
    }

    /// Whether opening would change the schema of records that are there: then a copy is due first.
    pub async fn is_behind(&self) -> Result<bool, StoreError> {
        Ok(!self.is_empty().await? && self.standing().await?.schema == Schema::Older)
    }

    /// The connections now.
    pub fn connections(&self) -> Connections {
        let whole = |idle: usize| u32::try_from(idle).unwrap_or(u32::MAX);
        match &self.pools {
            Pools::Sqlite { readers, writer } => Connections {
                open: readers.size() + writer.size(),
                idle: whole(readers.num_idle() + writer.num_idle()),
            },
            Pools::Postgres(pool) => {
                Connections { open: pool.size(), idle: whole(pool.num_idle()) }
            }
        }
    }
}
