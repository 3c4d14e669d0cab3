//! Turns: work that at most one program does at a time, whichever machine it runs on. PostgreSQL keeps
//! them for as long as a connection lives, so one that is killed gives its turn up; SQLite has one
//! program anyway, which takes turns by itself. Leaves out what is done.

use crate::dialect::Pools;
use crate::{Store, StoreError};
use sqlx::postgres::PgConnection;

/// What is done by one at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Changing which sales count and which accounts there are.
    Import,
    /// Holding every account in memory.
    Screen,
    /// Reminding people of what is due.
    Remind,
}

impl Turn {
    /// The number of the lock: "canopy" and a digit.
    const fn key(self) -> i64 {
        match self {
            Self::Import => 0x0063_616e_6f70_7901,
            Self::Screen => 0x0063_616e_6f70_7902,
            Self::Remind => 0x0063_616e_6f70_7903,
        }
    }
}

/// A turn; it ends when this is dropped.
#[derive(Debug)]
pub struct TurnHeld(#[expect(dead_code, reason = "held, not used")] Option<PgConnection>);

impl Store {
    /// Waits for the turn.
    pub async fn turn(&self, turn: Turn) -> Result<TurnHeld, StoreError> {
        let Pools::Postgres(pool) = &self.pools else { return Ok(TurnHeld(None)) };
        // A connection of its own: one that went back to the pool would take the lock with it.
        let mut own = pool.acquire().await?.detach();
        sqlx::query("SELECT pg_advisory_lock($1)").bind(turn.key()).execute(&mut own).await?;
        Ok(TurnHeld(Some(own)))
    }
}
