//! One account's result, line by line, within the reader's reach.

use super::run::{RunView, read};
use crate::Outcome;
use canopy_domain::primitives::{AccountId, RunId};
use canopy_domain::screening::{AccountResult, Lift, lifts};
use canopy_store::Desk;
use canopy_store::screening::ResultRow;

/// An account's receipt.
#[derive(Debug, Clone)]
pub struct Receipt {
    /// The run it belongs to.
    pub run: RunView,
    /// The account's line of the ranking.
    pub row: ResultRow,
    /// Every criterion with its points.
    pub result: AccountResult,
    /// What would bring most towards the next tier, best first.
    pub lifts: Vec<Lift>,
}

/// Reads an account's receipt; `NotFound` where the account is out of reach or was not screened.
pub async fn receipt(desk: &Desk, run: RunId, account: AccountId) -> Outcome<Receipt> {
    let run = read(desk, run).await?;
    let found = desk.receipt(run.row.id, account, run.row.previous).await?;
    let result: AccountResult = serde_json::from_str(&found.receipt)?;
    let lifts = lifts(&run.standard, &result);
    Ok(Receipt { run, row: found.result, result, lifts })
}
