//! What a screening reads: the live files of sales and the accounts of the population.

use crate::Outcome;
use canopy_analytics::FactFile;
use canopy_domain::Day;
use canopy_domain::sales::RawMetrics;
use canopy_domain::screening::Candidate;
use canopy_store::Desk;
use canopy_store::screening::CandidateRow;

/// The files that count, in the order of their imports.
pub(crate) async fn live_files(desk: &Desk) -> Outcome<Vec<FactFile>> {
    let files = desk.sales_files().await?;
    Ok(files.iter().map(|file| serde_json::from_str(&file.fact_file)).collect::<Result<_, _>>()?)
}

/// The last day of any sale, which a screening looks back from unless told otherwise.
pub async fn last_sales_day(desk: &Desk) -> Outcome<Option<Day>> {
    Ok(last_day(&live_files(desk).await?))
}

/// The day of the first sale of all, which says how far the data reach back.
pub(super) fn first_day(files: &[FactFile]) -> Option<Day> {
    files.iter().map(|file| file.first_day).min()
}

pub(super) fn last_day(files: &[FactFile]) -> Option<Day> {
    files.iter().map(|file| file.last_day).max()
}

/// Accounts as the standard asks about them. Ratings are not kept yet, so nobody has any.
pub(super) fn candidates(rows: &[CandidateRow], raw: &[RawMetrics]) -> Vec<Candidate> {
    rows.iter()
        .map(|row| Candidate {
            key: key(row).to_owned(),
            sales: raw.get(row.sales_key as usize).copied().unwrap_or_default(),
            attributes: row.attributes.clone(),
            ratings: std::collections::BTreeMap::new(),
        })
        .collect()
}

/// What names an account: its code, else its name.
pub(super) fn key(row: &CandidateRow) -> &str {
    if row.code.is_empty() { &row.name } else { &row.code }
}
