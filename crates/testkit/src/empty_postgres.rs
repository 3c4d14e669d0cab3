//! A PostgreSQL database with nothing in it, for what fills one itself. Beside `postgres`, which the
//! store's tests include as a file.

use crate::postgres::{Server, run};
use sqlx::Connection as _;
use std::io::{Error, Result};
use std::sync::atomic::{AtomicU32, Ordering};

impl Server {
    /// A new database with nothing in it; its URL.
    pub async fn empty_database(&self) -> Result<String> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("canopy_empty_{}_{number}", std::process::id());
        let mut admin = self.connect("postgres").await?;
        run(&mut admin, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await?;
        run(&mut admin, format!("CREATE DATABASE {name}")).await?;
        admin.close().await.map_err(Error::other)?;
        Ok(format!("{}/{name}", self.url))
    }
}
