//! A standard tried out on the past of sales files: the job of `canopy standard backtest`.

use super::accounts::AccountList;
use super::find::Problems;
use super::keep::keep_files;
use super::measure::MeasuredAccount;
use super::read::{FileRead, SalesFiles, Watch};
use super::stopped::Stopped;
use crate::screening::back_test_of;
use canopy_domain::Day;
use canopy_domain::primitives::AccountId;
use canopy_domain::screening::BackTest;
use canopy_domain::standards::Standard;
use canopy_store::screening::CandidateRow;
use std::path::Path;
use uuid::Uuid;

/// A back-test with everything its report needs.
#[derive(Debug, Clone)]
pub struct BackTested {
    /// What it came to.
    pub test: BackTest,
    /// Code or name of the accounts it names by index.
    pub accounts: Vec<String>,
    /// What reading each file found.
    pub reads: Vec<FileRead>,
    /// What is wrong in them.
    pub problems: Problems,
}

/// Reads the files and applies the standard to the past quarters their sales cover, `quarters` at
/// most, looking back from `until` or the last day of sales.
pub fn back_test_files(
    files: &SalesFiles,
    accounts: Option<&Path>,
    standard: &Standard,
    (quarters, until): (u32, Option<Day>),
    watch: Watch<'_>,
) -> Result<BackTested, Stopped> {
    let mut about_accounts = Problems::default();
    let list = accounts.map(|path| AccountList::read(path, &files.options, &mut about_accounts));
    let list = list.transpose()?;
    if about_accounts.rows > 0 && !files.good_only {
        return Err(Stopped::BadRows(about_accounts));
    }
    let mut kept = keep_files(files, watch)?;
    let mut known: Vec<MeasuredAccount> = std::mem::take(&mut kept.accounts)
        .into_iter()
        .map(|one| MeasuredAccount {
            code: one.code,
            name: one.name,
            attributes: one.attributes,
            ..MeasuredAccount::default()
        })
        .collect();
    if let Some(list) = list {
        list.join(&mut known);
    }
    kept.problems.add(about_accounts);
    let rows: Vec<CandidateRow> = (0u32..).zip(&known).map(row).collect();
    let test = back_test_of(&kept.facts, &kept.file, &rows, standard, (quarters, until))?;
    let accounts = known.iter().map(|account| account.key().to_owned()).collect();
    Ok(BackTested { test, accounts, reads: kept.reads, problems: kept.problems })
}

fn row((sales_key, account): (u32, &MeasuredAccount)) -> CandidateRow {
    CandidateRow {
        id: AccountId(Uuid::from_u128(u128::from(sales_key))),
        sales_key,
        code: account.code.clone().unwrap_or_default(),
        name: account.name.clone().unwrap_or_default(),
        attributes: account.attributes.clone(),
        territory: None,
    }
}
