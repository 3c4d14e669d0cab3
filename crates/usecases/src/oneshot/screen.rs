//! A standard applied to the accounts of sales files: the job of `canopy screen`.

use super::accounts::AccountList;
use super::find::Problems;
use super::keep::keep_files;
use super::measure::{Measured, MeasuredAccount, measure_files};
use super::read::{Period, SalesFiles, Watch};
use super::stopped::Stopped;
use crate::demand::company_demand;
use crate::screening::{figures, wanted};
use canopy_domain::Day;
use canopy_domain::demand::DemandFigures;
use canopy_domain::sales::{AccountMetrics, rank_population};
use canopy_domain::screening::{AccountResult, Candidate, Screening, screen};
use canopy_domain::standards::Standard;
use canopy_tables::AccountSeen;
use rustc_hash::FxHashMap;
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
    let mut measured = measure_files(files, period, &mut *watch)?;
    let expected = expected(files, standard, measured.window.as_of, watch)?;
    // Before the account file gives accounts other codes and names.
    for account in &mut measured.accounts {
        account.demand = expected.get(account.key()).copied().unwrap_or_default();
    }
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
            demand: account.demand,
            ..Candidate::default()
        })
        .collect();
    let screening = screen(standard, &candidates, measured.horizon());
    Ok(Screened { measured, metrics, screening })
}

/// What is expected of each account, by its key, where the standard asks about the future: the rows
/// are read once more and kept for as long as that takes.
fn expected(
    files: &SalesFiles,
    standard: &Standard,
    as_of: Day,
    watch: Watch<'_>,
) -> Result<FxHashMap<String, DemandFigures>, Stopped> {
    let asked = wanted(standard);
    if !asked.is_any() {
        return Ok(FxHashMap::default());
    }
    let kept = keep_files(files, watch)?;
    let future = company_demand(&kept.facts, std::slice::from_ref(&kept.file), as_of, asked)?;
    let of = |(key, account): (u32, &AccountSeen)| {
        let name = account.code.as_ref().or(account.name.as_ref())?;
        Some((name.clone(), figures(Some(&future), key)))
    };
    Ok((0_u32..).zip(&kept.accounts).filter_map(of).collect())
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
