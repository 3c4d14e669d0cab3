//! The whole filtered result of a run within the reader's reach, for files. Leaves out words: the
//! door that offers the file names its columns.

use crate::Outcome;
use canopy_domain::primitives::AccountId;
use canopy_domain::screening::AccountResult;
use canopy_store::Desk;
use canopy_store::screening::{ResultQuery, ResultRow};
use rustc_hash::FxHashMap;

/// A line of the ranking with its full receipt.
#[derive(Debug, Clone)]
pub struct ExportedReceipt {
    /// The line of the ranking.
    pub row: ResultRow,
    /// Every criterion with its points.
    pub result: AccountResult,
}

/// Every line the filter finds, best first.
pub async fn export_ranking(desk: &Desk, query: &ResultQuery) -> Outcome<Vec<ResultRow>> {
    Ok(desk.all_results(query).await?)
}

/// Every receipt the filter finds, best first.
pub async fn export_receipts(desk: &Desk, query: &ResultQuery) -> Outcome<Vec<ExportedReceipt>> {
    let mut rows: FxHashMap<AccountId, ResultRow> =
        desk.all_results(query).await?.into_iter().map(|row| (row.account, row)).collect();
    let mut exported = Vec::with_capacity(rows.len());
    for (account, text) in desk.receipts(query.run).await? {
        if let Some(row) = rows.remove(&account) {
            exported.push(ExportedReceipt { row, result: serde_json::from_str(&text)? });
        }
    }
    Ok(exported)
}
