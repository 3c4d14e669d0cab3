//! Every account in reach with its figures and its place among the others.

use crate::screening::live_files;
use crate::{Company, Outcome};
use canopy_analytics::{Reach, raw_metrics};
use canopy_domain::primitives::{Day, Window};
use canopy_domain::sales::{AccountMetrics, RawMetrics, rank_population};
use canopy_store::Desk;
use canopy_store::accounts::KeyFilter;
use canopy_store::portfolio::Holding;

/// Which accounts, over how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PortfolioAsk {
    /// Which accounts of those in reach.
    pub accounts: KeyFilter,
    /// Length of the period in months.
    pub months: u32,
}

/// The accounts that ever bought, ranked among themselves.
#[derive(Debug, Clone)]
pub struct Survey {
    /// The last day of sales, and how far back is looked.
    pub window: Window,
    /// Largest revenue first.
    pub accounts: Vec<Surveyed>,
}

/// An account with its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Surveyed {
    /// The account.
    pub account: Holding,
    /// Its figures among the accounts surveyed.
    pub metrics: AccountMetrics,
}

impl Survey {
    /// The last day looked at.
    pub const fn as_of(&self) -> Day {
        self.window.as_of
    }

    /// The figures alone, in the order of the accounts.
    pub fn metrics(&self) -> Vec<AccountMetrics> {
        self.accounts.iter().map(|one| one.metrics.clone()).collect()
    }
}

/// Ranks the accounts asked for; `None` while nothing was imported. Accounts that never bought
/// anything are left out: they have no place in a ranking of purchases.
pub async fn survey(company: &Company, desk: &Desk, ask: &PortfolioAsk) -> Outcome<Option<Survey>> {
    let files = live_files(desk).await?;
    let Some(as_of) = files.iter().map(|file| file.last_day).max() else { return Ok(None) };
    let window = Window { as_of, months: ask.months };
    let holdings = desk.holdings(&ask.accounts).await?;
    let facts = company.facts.clone();
    let work = move || {
        let reach = Reach::of(holdings.iter().map(|one| one.sales_key));
        let raw = raw_metrics(&facts, &files, window, &reach)?;
        Outcome::Ok(ranked(holdings, &raw, as_of))
    };
    let accounts = tokio::task::spawn_blocking(work).await??;
    Ok(Some(Survey { window, accounts }))
}

fn ranked(holdings: Vec<Holding>, raw: &[RawMetrics], as_of: Day) -> Vec<Surveyed> {
    let figures = |one: &Holding| raw.get(one.sales_key as usize).copied().unwrap_or_default();
    let bought = |raw: &RawMetrics| raw.first_purchase.is_some() || raw.rows > 0;
    let (mut known, mut sums) = (Vec::new(), Vec::new());
    for one in holdings {
        let figures = figures(&one);
        if bought(&figures) {
            known.push(one);
            sums.push(figures);
        }
    }
    let keys: Vec<&str> = known.iter().map(key).collect();
    let metrics = rank_population(&sums, &keys, as_of);
    let mut accounts: Vec<Surveyed> = known
        .iter()
        .zip(metrics)
        .map(|(account, metrics)| Surveyed { account: account.clone(), metrics })
        .collect();
    accounts.sort_by_key(|one| {
        (std::cmp::Reverse(one.metrics.raw.revenue), key(&one.account).to_owned())
    });
    accounts
}

/// What names an account: its code, else its name.
fn key(account: &Holding) -> &str {
    if account.code.is_empty() { &account.name } else { &account.code }
}
