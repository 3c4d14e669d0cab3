//! Which account opens others: first purchases of the same product that follow its own. An order in
//! time, with its strength; never called a cause.

use crate::primitives::Day;
use std::collections::{BTreeMap, BTreeSet};

/// The day an account first bought a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FirstPurchase {
    /// The account.
    pub account: u32,
    /// The product.
    pub product: u32,
    /// The day.
    pub day: Day,
}

/// What is asked about these purchases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeadQuestion {
    /// The first day of sales data. First purchases in the `settling_days` from then on may be older
    /// than they look and count for nobody.
    pub first_day: Day,
    /// The last day of sales data.
    pub last_day: Day,
    /// Days left out at the start.
    pub settling_days: i64,
    /// Days after the leader's purchase that count as following.
    pub within_days: i64,
    /// Followings without which nothing is said.
    pub least: u32,
}

/// An account whose first purchases are followed by others.
#[derive(Debug, Clone, PartialEq)]
pub struct Lead {
    /// The account that buys first.
    pub leader: u32,
    /// First purchases of others within the days after its own.
    pub followed: u32,
    /// Products it was followed in.
    pub products: u32,
    /// How many times as often others buy for the first time in those days as at other times: the
    /// incidence rate ratio (K. J. Rothman, *Epidemiology: An Introduction*, chapter 4).
    pub lift: f64,
    /// Ends of the 95 % interval of the lift: `exp(ln lift ± 1.96 · √(1/a + 1/b))`, a and b the
    /// purchases in and outside those days.
    pub interval: (f64, f64),
    /// Who followed, with how many products, most first.
    pub followers: Vec<(u32, u32)>,
}

/// Time at risk and first purchases, in the days after a leader's purchase and outside them.
#[derive(Default)]
struct Tally {
    days_after: i64,
    days_else: i64,
    after: u32,
    elsewhere: u32,
    products: BTreeSet<u32>,
    followers: BTreeMap<u32, u32>,
}

/// Accounts that others follow, strongest first; only those of which the data say so: at least
/// `least` followings, as many first purchases at other times, and the whole interval above 1.
pub fn leads(purchases: &[FirstPurchase], question: &LeadQuestion) -> Vec<Lead> {
    let settled = question.first_day + chrono::Duration::days(question.settling_days);
    let accounts: BTreeSet<u32> = purchases.iter().map(|one| one.account).collect();
    let mut by_product: BTreeMap<u32, Vec<&FirstPurchase>> = BTreeMap::new();
    for one in purchases {
        by_product.entry(one.product).or_default().push(one);
    }
    let mut tallies: BTreeMap<u32, Tally> = BTreeMap::new();
    for (product, buyers) in &by_product {
        // Nobody can follow before a product is there.
        let launch = buyers.iter().map(|one| one.day).min().unwrap_or(settled).max(settled);
        let days: BTreeMap<u32, Day> = buyers.iter().map(|one| (one.account, one.day)).collect();
        for leader in buyers.iter().filter(|one| one.day >= settled) {
            let tally = tallies.entry(leader.account).or_default();
            for other in accounts.iter().filter(|other| **other != leader.account) {
                let bought = days.get(other).copied();
                tally.count((*other, *product, bought), (launch, leader.day), question);
            }
        }
    }
    let lead = |(leader, tally): (u32, Tally)| tally.lead(leader, question.least);
    let mut found: Vec<Lead> = tallies.into_iter().filter_map(lead).collect();
    found.sort_by(|a, b| b.interval.0.total_cmp(&a.interval.0).then(a.leader.cmp(&b.leader)));
    found
}

impl Tally {
    /// One account and product that might follow: it is at risk from the launch until it buys.
    fn count(
        &mut self,
        (account, product, bought): (u32, u32, Option<Day>),
        (launch, led): (Day, Day),
        question: &LeadQuestion,
    ) {
        if bought.is_some_and(|day| day < launch) {
            return;
        }
        let end = bought.unwrap_or(question.last_day);
        let window_end = led + chrono::Duration::days(question.within_days);
        let at_risk = (end - launch).num_days() + 1;
        // The days behind the leader's own, up to the end of the window.
        let after = (end.min(window_end) - led).num_days().clamp(0, at_risk);
        self.days_after += after;
        self.days_else += at_risk - after;
        let Some(day) = bought else { return };
        if day > led && day <= window_end {
            self.after += 1;
            self.products.insert(product);
            *self.followers.entry(account).or_default() += 1;
        } else {
            self.elsewhere += 1;
        }
    }

    fn lead(self, leader: u32, least: u32) -> Option<Lead> {
        let is_enough = self.after >= least.max(1) && self.elsewhere >= least.max(1);
        if !is_enough || self.days_after == 0 || self.days_else == 0 {
            return None;
        }
        let rate = |count: u32, days: i64| f64::from(count) / days as f64;
        let lift = rate(self.after, self.days_after) / rate(self.elsewhere, self.days_else);
        let error = (1.0 / f64::from(self.after) + 1.0 / f64::from(self.elsewhere)).sqrt();
        let half = 1.96 * error;
        let interval = ((lift.ln() - half).exp(), (lift.ln() + half).exp());
        let mut followers: Vec<(u32, u32)> = self.followers.into_iter().collect();
        followers.sort_by_key(|(account, count)| (std::cmp::Reverse(*count), *account));
        (interval.0 > 1.0).then(|| Lead {
            leader,
            followed: self.after,
            products: u32::try_from(self.products.len()).unwrap_or(u32::MAX),
            lift,
            interval,
            followers,
        })
    }
}
