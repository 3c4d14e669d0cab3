//! The future demand of everything a person may see: the sum with its forecast, the accounts whose
//! revenue is expected to change most, and those whose rhythm broke. Models are the company's;
//! sums, lists and counts hold only accounts within reach.

use super::account::forecast_of;
use super::company::AccountDemand;
use super::kept::{Ready, demand_soon};
use crate::screening::live_files;
use crate::{Company, Outcome};
use canopy_analytics::{FactFile, KeySet, Reach, SalesScope, sales_by_month};
use canopy_domain::demand::{Forecast, Lifetimes, MonthlySeries, Pace, Rhythm, last_whole_month};
use canopy_domain::primitives::{AccountId, Day, Month, TerritoryId};
use canopy_store::Desk;
use canopy_store::accounts::ReachKeys;
use canopy_store::screening::Population;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Accounts listed as rising and as falling.
pub const MOST_CHANGING: usize = 10;
/// Accounts listed with a broken rhythm.
pub const MOST_BROKEN: usize = 50;

/// Future demand within a reach.
#[derive(Debug, Clone)]
pub struct DemandOverview {
    /// The day looked forward from.
    pub as_of: Day,
    /// Revenue by month of all accounts together; `None` without a month that is over.
    pub series: Option<MonthlySeries>,
    /// Its forecast.
    pub forecast: Option<Forecast>,
    /// Accounts with sales.
    pub accounts: usize,
    /// Accounts of which next year's revenue can be compared with last year's.
    pub compared: usize,
    /// Those with the largest expected rise in money, the first [`MOST_CHANGING`].
    pub rising: Vec<Expecting>,
    /// Those with the largest expected fall.
    pub falling: Vec<Expecting>,
    /// Those whose rhythm is broken, largest revenue of last year first, at most [`MOST_BROKEN`].
    pub broken: Vec<Expecting>,
    /// How many have a broken rhythm.
    pub broken_in_all: usize,
    /// The company's models.
    pub lifetimes: Option<Lifetimes>,
}

/// An account with what is expected of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Expecting {
    /// The account.
    pub id: AccountId,
    /// Its name.
    pub name: String,
    /// What is expected.
    pub demand: AccountDemand,
}

impl Expecting {
    /// Expected revenue less last year's.
    pub fn change(&self) -> Option<f64> {
        change(&self.demand)
    }

    /// Its rhythm.
    pub fn rhythm(&self) -> Option<&Rhythm> {
        self.demand.rhythm.as_ref()
    }
}

/// Whether the overview is there.
#[derive(Debug, Clone)]
pub enum Overview {
    /// It is.
    Ready(Box<DemandOverview>),
    /// It is being computed; ask again soon.
    Soon,
    /// Nothing was sold yet.
    NoSales,
}

/// The future demand of the accounts the desk reaches, of one territory and those below where one
/// is given.
pub async fn demand_overview(
    company: &Company,
    desk: &Desk,
    territory: Option<TerritoryId>,
) -> Outcome<Overview> {
    let demand = match demand_soon(company, desk).await? {
        Ready::Yes(demand) => demand,
        Ready::Soon => return Ok(Overview::Soon),
        Ready::NoSales => return Ok(Overview::NoSales),
    };
    let files = live_files(desk).await?;
    let reach = reach(desk, territory).await?;
    let series = summed(company, &files, &reach, demand.as_of).await?;
    let within: Vec<&AccountDemand> =
        demand.accounts.iter().filter(|one| reach.contains(one.sales_key)).collect();
    let compared: Vec<&AccountDemand> =
        within.iter().copied().filter(|one| change(one).is_some()).collect();
    let broken: Vec<&AccountDemand> = within.iter().copied().filter(|one| is_broken(one)).collect();
    let rising = top(&compared, MOST_CHANGING, |one| change(one).filter(|by| *by > 0.0));
    let falling =
        top(&compared, MOST_CHANGING, |one| change(one).map(|by| -by).filter(|by| *by > 0.0));
    let lost = top(&broken, MOST_BROKEN, |one| Some(last_year(one)));
    Ok(Overview::Ready(Box::new(DemandOverview {
        as_of: demand.as_of,
        forecast: series.as_ref().and_then(forecast_of),
        series,
        accounts: within.len(),
        compared: compared.len(),
        rising: named(desk, &rising).await?,
        falling: named(desk, &falling).await?,
        broken: named(desk, &lost).await?,
        broken_in_all: broken.len(),
        lifetimes: demand.lifetimes.clone(),
    })))
}

async fn reach(desk: &Desk, territory: Option<TerritoryId>) -> Outcome<Reach> {
    if territory.is_some() {
        let population = Population { territory, ..Population::default() };
        let rows = desk.population(&population).await?;
        return Ok(Reach::of(rows.iter().map(|row| row.sales_key)));
    }
    Ok(match desk.keys_in_reach().await? {
        ReachKeys::All => Reach::All,
        ReachKeys::Keys(keys) => Reach::Keys(keys.into_iter().collect::<KeySet>()),
    })
}

/// The revenue of all accounts in reach by month.
async fn summed(
    company: &Company,
    files: &[FactFile],
    reach: &Reach,
    as_of: Day,
) -> Outcome<Option<MonthlySeries>> {
    let Some(first) = files.iter().map(|file| file.first_day).min() else { return Ok(None) };
    let last = last_whole_month(as_of);
    let scope = SalesScope { files, reach, accounts: None };
    let months = sales_by_month(&company.facts, &scope, Month::of(first), last).await?;
    Ok(MonthlySeries::new(months.into_iter().map(|line| (line.month, line.revenue)), last))
}

fn change(account: &AccountDemand) -> Option<f64> {
    let outlook = account.outlook?;
    Some(outlook.amount - outlook.last_year?)
}

fn last_year(account: &AccountDemand) -> f64 {
    account.outlook.and_then(|outlook| outlook.last_year).unwrap_or_default()
}

/// Broken, and not so long ago that the account is lost anyway: something was bought in the last
/// year.
fn is_broken(account: &AccountDemand) -> bool {
    account.rhythm.is_some_and(|rhythm| rhythm.pace == Pace::Broken && rhythm.waiting_days <= 365)
}

/// The accounts with the largest figures, in falling order; ties by key.
fn top<'a>(
    accounts: &[&'a AccountDemand],
    most: usize,
    figure: impl Fn(&AccountDemand) -> Option<f64>,
) -> Vec<&'a AccountDemand> {
    let mut found: Vec<(f64, &AccountDemand)> =
        accounts.iter().filter_map(|one| Some((figure(one)?, *one))).collect();
    let falling = |a: &(f64, &AccountDemand), b: &(f64, &AccountDemand)| -> Ordering {
        b.0.total_cmp(&a.0).then(a.1.sales_key.cmp(&b.1.sales_key))
    };
    found.sort_by(falling);
    found.into_iter().take(most).map(|(_, one)| one).collect()
}

/// With their names; those out of reach fall out here, too.
async fn named(desk: &Desk, accounts: &[&AccountDemand]) -> Outcome<Vec<Expecting>> {
    let keys: Vec<u32> = accounts.iter().map(|one| one.sales_key).collect();
    let known = desk.accounts_by_key(&keys).await?;
    let mut known: BTreeMap<u32, _> = known.into_iter().map(|one| (one.sales_key, one)).collect();
    let named = accounts.iter().filter_map(|one| {
        let account = known.remove(&one.sales_key)?;
        Some(Expecting { id: account.id, name: account.name, demand: **one })
    });
    Ok(named.collect())
}
