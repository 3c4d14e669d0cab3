//! Failed attempts to sign in, counted by person and by address in a window of time.

use crate::StoreError;
use crate::desk::{Quiet, SystemDesk, SystemTx};
use crate::reach::open;
use crate::reach::tables::LOGIN_FAILURES;
use chrono::{DateTime, Utc};
use sea_query::{Asterisk, Expr, ExprTrait as _, Query};

/// Who tried, and from where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt<'a> {
    /// The sign-in name given.
    pub sign_in_name: &'a str,
    /// The address the attempt came from.
    pub address: &'a str,
}

/// How often it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Failures {
    /// For the sign-in name, from anywhere.
    pub by_name: u64,
    /// From the address, for anybody.
    pub by_address: u64,
}

impl SystemDesk {
    /// How often signing in failed since a time.
    pub async fn failures_since(
        &self,
        attempt: Attempt<'_>,
        since: DateTime<Utc>,
    ) -> Result<Failures, StoreError> {
        let name = attempt.sign_in_name.trim().to_lowercase();
        Ok(Failures {
            by_name: self.failures("sign_in_name", &name, since).await?,
            by_address: self.failures("address", attempt.address, since).await?,
        })
    }

    async fn failures(
        &self,
        column: &'static str,
        value: &str,
        since: DateTime<Utc>,
    ) -> Result<u64, StoreError> {
        let mut statement = open::select(LOGIN_FAILURES);
        statement
            .expr(Expr::col(Asterisk).count())
            .and_where(Expr::col(column).eq(value))
            .and_where(Expr::col("at").gt(since));
        let (count,): (u64,) = self.fetch_one(&statement).await?;
        Ok(count)
    }
}

impl SystemTx {
    /// Counts a failed attempt.
    pub async fn note_failure(&self, attempt: Attempt<'_>) -> Result<(), StoreError> {
        let statement = Query::insert()
            .into_table(LOGIN_FAILURES)
            .columns(["sign_in_name", "address", "at"])
            .values_panic([
                attempt.sign_in_name.trim().to_lowercase().into(),
                attempt.address.into(),
                self.now().into(),
            ])
            .to_owned();
        self.execute_quietly(Quiet::LoginFailure, &statement).await.map(drop)
    }

    /// Forgets the failures of a person who got in.
    pub async fn forget_failures(&self, sign_in_name: &str) -> Result<(), StoreError> {
        let statement = open::delete(LOGIN_FAILURES)
            .and_where(Expr::col("sign_in_name").eq(sign_in_name.trim().to_lowercase()))
            .to_owned();
        self.execute_quietly(Quiet::LoginFailure, &statement).await.map(drop)
    }

    /// Forgets failures older than a time.
    pub async fn sweep_failures(&self, before: DateTime<Utc>) -> Result<u64, StoreError> {
        let statement =
            open::delete(LOGIN_FAILURES).and_where(Expr::col("at").lt(before)).to_owned();
        self.execute_quietly(Quiet::LoginFailure, &statement).await
    }
}
