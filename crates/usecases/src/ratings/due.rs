//! The queue of ratings due: accounts the caller may rate, with the criteria nobody's rating counts
//! for, in the order of what a rating is worth: open weight × revenue of twelve months.

use super::given::by_account;
use super::rated::{Rated, rated_standard};
use crate::Outcome;
use canopy_domain::Day;
use canopy_domain::primitives::AccountId;
use canopy_domain::ratings::{Due, Given, due};
use canopy_domain::standards::Criterion;
use canopy_store::Desk;
use canopy_store::ratings::{AccountToRate, RatingsAsked};
use std::collections::BTreeMap;

/// Accounts listed at most.
const LISTED: usize = 100;
/// Accounts looked at in one go.
const AT_ONCE: u32 = 200;

/// What is due.
#[derive(Debug, Clone)]
pub struct Queue {
    /// The standard.
    pub rated: Rated,
    /// The accounts worth most, first; a hundred at most.
    pub accounts: Vec<DueAccount>,
    /// How many there are in all.
    pub total: u64,
}

/// An account with ratings due.
#[derive(Debug, Clone)]
pub struct DueAccount {
    /// The account.
    pub account: AccountToRate,
    /// The criteria due and why, those of most weight first.
    pub criteria: Vec<(Criterion, Due)>,
    /// Share of the standard's weight that is open, 0–1.
    pub open_share: f64,
    /// Open share × revenue of twelve months.
    pub worth: f64,
}

/// What is due on a day, among the accounts the caller may rate.
pub async fn queue(
    desk: &Desk,
    code: Option<&str>,
    asked: &RatingsAsked,
    on: Day,
) -> Outcome<Queue> {
    let rated = rated_standard(desk, code).await?;
    let total = desk.count_to_rate(asked, &rated.settled(on)).await?;
    let mut found: Vec<DueAccount> = Vec::new();
    let mut beyond = None;
    loop {
        let accounts = desk.accounts_to_rate(asked, beyond, AT_ONCE).await?;
        let Some(last) = accounts.last() else { break };
        beyond = Some((last.revenue_12m, last.id));
        // No account after this one can be worth more than its whole revenue.
        let most = last.revenue_12m.to_f64() * whole(&rated);
        let is_last = accounts.len() < AT_ONCE as usize;
        let ids: Vec<AccountId> = accounts.iter().map(|account| account.id).collect();
        let points = desk.ratings_of_accounts(rated.code(), &ids).await?;
        let mut given = by_account(&rated.criteria, &points);
        for account in accounts {
            let own = given.remove(&account.id).unwrap_or_default();
            found.extend(due_account(&rated, account, &own, on));
        }
        found.sort_by(|a, b| b.worth.total_cmp(&a.worth).then(a.account.id.cmp(&b.account.id)));
        found.truncate(LISTED);
        let is_full = found.get(LISTED - 1).is_some_and(|worst| worst.worth >= most);
        if is_last || is_full {
            break;
        }
    }
    Ok(Queue { rated, accounts: found, total })
}

/// How many accounts the caller may rate have ratings due on a day; none where no standard in force
/// asks for ratings.
pub async fn count_due(desk: &Desk, asked: &RatingsAsked, on: Day) -> Outcome<u64> {
    let standards = super::rated_standards(desk).await?;
    let Some(rated) = standards.first() else { return Ok(0) };
    Ok(desk.count_to_rate(asked, &rated.settled(on)).await?)
}

fn whole(rated: &Rated) -> f64 {
    let standard = &rated.version.standard;
    rated.criteria.iter().map(|(criterion, _)| standard.weight_share(criterion)).sum()
}

fn due_account(
    rated: &Rated,
    account: AccountToRate,
    given: &BTreeMap<String, Vec<Given>>,
    on: Day,
) -> Option<DueAccount> {
    let standard = &rated.version.standard;
    let own = |criterion: &Criterion| given.get(&criterion.code).map_or(&[][..], Vec::as_slice);
    let mut criteria: Vec<(Criterion, Due)> = rated
        .criteria
        .iter()
        .filter_map(|(criterion, _)| Some((criterion.clone(), due(own(criterion), on)?)))
        .collect();
    if criteria.is_empty() {
        return None;
    }
    criteria.sort_by(|(one, _), (other, _)| other.weight.total_cmp(&one.weight));
    let open_share: f64 = criteria.iter().map(|(one, _)| standard.weight_share(one)).sum();
    let worth = open_share * account.revenue_12m.to_f64();
    Some(DueAccount { account, criteria, open_share, worth })
}
