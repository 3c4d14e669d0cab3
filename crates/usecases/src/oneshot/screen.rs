//! A standard applied to the accounts of sales files: the job of `canopy screen`.

use super::accounts::AccountList;
use super::find::Problems;
use super::measure::{Measured, MeasuredAccount, measure_files};
use super::read::{Period, SalesFiles, Watch};
use super::stopped::Stopped;
use canopy_domain::sales::{AccountMetrics, rank_population};
use canopy_domain::screening::{AccountResult, Candidate, Screening, screen};
use canopy_domain::standards::Standard;
use std::path::Path;

/// A screening with everything its report needs.
#[derive(Debug, Clone)]
pub struct Screened {
    /// The accounts in text order of their keys, and what reading the files found.
    pub measured: Measured,
    /// Their figures inside the population, same order.
    pub metrics: Vec<AccountMetrics>,
    /// The result, same order.
    pub screening: Screening,
}

/// Reads the files, joins the account file, and applies the standard.
pub fn screen_files(
    files: &SalesFiles,
    accounts: Option<&Path>,
    period: Period,
    standard: &Standard,
    watch: Watch<'_>,
) -> Result<Screened, Stopped> {
    let mut about_accounts = Problems::default();
    let list = accounts
        .map(|path| AccountList::read(path, &files.options, &mut about_accounts))
        .transpose()?;
    if about_accounts.rows > 0 && !files.good_only {
        return Err(Stopped::BadRows(about_accounts));
    }
    let mut measured = measure_files(files, period, watch)?;
    if let Some(list) = list {
        list.join(&mut measured.accounts);
    }
    measured.problems.add(about_accounts);
    measured.accounts.sort_by(|a, b| a.key().cmp(b.key()));
    let raw: Vec<_> = measured.accounts.iter().map(|account| account.raw).collect();
    let keys: Vec<&str> = measured.accounts.iter().map(MeasuredAccount::key).collect();
    let metrics = rank_population(&raw, &keys, measured.window.as_of);
    let candidates: Vec<Candidate> = measured
        .accounts
        .iter()
        .map(|account| Candidate {
            key: account.key().to_owned(),
            sales: account.raw,
            attributes: account.attributes.clone(),
            ..Candidate::default()
        })
        .collect();
    let screening = screen(standard, &candidates, measured.horizon());
    Ok(Screened { measured, metrics, screening })
}

impl Screened {
    /// Indices of the accounts in the order of the ranking.
    pub fn ranking(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.screening.accounts.len()).collect();
        order.sort_by_key(|at| self.screening.accounts.get(*at).map(|result| result.rank));
        order
    }

    /// One account's result.
    pub fn result(&self, at: usize) -> Option<&AccountResult> {
        self.screening.accounts.get(at)
    }
}
