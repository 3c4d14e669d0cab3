//! Which account opens others: first purchases of the same product that follow its own. An order in
//! time, with its strength; never called a cause.

use crate::primitives::Day;
use chrono::Duration;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Houses of accounts: the account at the top of each account's own tree. The units of one house do
/// not open each other.
pub type Houses = BTreeMap<u32, u32>;

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
    /// Ends of the 95 % interval of the lift: `exp(ln lift ± z · √(1/a + 1/b))`, a and b the purchases
    /// in and outside those days, z wide enough for all accounts compared at once.
    pub interval: (f64, f64),
    /// Who followed, with how many products, most first.
    pub followers: Vec<(u32, u32)>,
    /// Who could still follow: never bought so many of the products it was followed in, most first.
    pub open: Vec<(u32, u32)>,
}

/// Accounts that others follow, strongest first; only those of which the data say so: at least
/// `least` followings, as many first purchases at other times, and the whole interval above 1.
///
/// Takes time in proportion to the purchases, not to pairs of accounts.
pub fn leads(purchases: &[FirstPurchase], houses: &Houses, question: &LeadQuestion) -> Vec<Lead> {
    let market = Market::of(purchases, houses, question);
    let mut tallies: BTreeMap<u32, Tally> = BTreeMap::new();
    for shelf in &market.shelves {
        for (day, leader) in shelf.bought.iter().skip(shelf.start) {
            let around = market.around(shelf, *leader, *day);
            tallies.entry(*leader).or_default().add(&around);
        }
    }
    // Many accounts are compared at once; without a correction some would lead by chance.
    tallies.retain(|_, tally| tally.is_enough(question.least));
    let half_width = critical_value(tallies.len());
    let lead = |(leader, tally): (u32, Tally)| {
        let (lift, interval) = tally.strength(half_width)?;
        let told = market.told(leader);
        Some(Lead {
            leader,
            followed: tally.after,
            products: told.products,
            lift,
            interval,
            followers: most_first(told.followers),
            open: most_first(told.open),
        })
    };
    let mut found: Vec<Lead> = tallies.into_iter().filter_map(lead).collect();
    found.sort_by(|a, b| b.interval.0.total_cmp(&a.interval.0).then(a.leader.cmp(&b.leader)));
    found
}

fn most_first(counts: BTreeMap<u32, u32>) -> Vec<(u32, u32)> {
    let mut counts: Vec<(u32, u32)> = counts.into_iter().collect();
    counts.sort_by_key(|(account, count)| (Reverse(*count), *account));
    counts
}

/// Time at risk and first purchases, in the days after a leader's purchase and outside them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Tally {
    days_after: i64,
    days_else: i64,
    after: u32,
    elsewhere: u32,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.days_after += other.days_after;
        self.days_else += other.days_else;
        self.after += other.after;
        self.elsewhere += other.elsewhere;
    }

    fn take(&mut self, other: &Self) {
        self.days_after -= other.days_after;
        self.days_else -= other.days_else;
        self.after -= other.after;
        self.elsewhere -= other.elsewhere;
    }

    /// Whether there are as many purchases behind and elsewhere as are asked for.
    const fn is_enough(&self, least: u32) -> bool {
        let has_purchases = self.after >= least && self.elsewhere >= least;
        has_purchases && self.after > 0 && self.elsewhere > 0 && self.days_after > 0
    }

    /// The ratio of rates with its interval, where that lies wholly above 1.
    fn strength(&self, half_width: f64) -> Option<(f64, (f64, f64))> {
        if self.days_else <= 0 {
            return None;
        }
        let rate = |count: u32, days: i64| f64::from(count) / days as f64;
        let lift = rate(self.after, self.days_after) / rate(self.elsewhere, self.days_else);
        let error = (1.0 / f64::from(self.after) + 1.0 / f64::from(self.elsewhere)).sqrt();
        let ends = (lift.ln() - half_width * error, lift.ln() + half_width * error);
        let interval = (ends.0.exp(), ends.1.exp());
        (interval.0 > 1.0).then_some((lift, interval))
    }
}

/// How many standard errors an interval reaches to each side, so that all of so many intervals hold
/// together with 95 %: the normal quantile of `1 − 0.05 / (2 · count)` (Bonferroni), by M. Abramowitz
/// and I. A. Stegun, *Handbook of Mathematical Functions*, 26.2.23, off by less than 0.0005.
fn critical_value(count: usize) -> f64 {
    let tail = 0.025 / count.max(1) as f64;
    let t = (-2.0 * tail.ln()).sqrt();
    let above = 2.515_517 + t * (0.802_853 + t * 0.010_328);
    let below = 1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308));
    t - above / below
}

/// One product: who bought it first when.
struct Shelf {
    /// Nobody can follow before a product is there; what was bought before counts for nobody.
    launch: Day,
    /// First purchases by day.
    bought: Vec<(Day, u32)>,
    /// Where those from the launch on begin.
    start: usize,
    /// Before each of those and at their end: the days from the launch to all earlier ones, added up.
    sums: Vec<i64>,
    days: BTreeMap<u32, Day>,
}

impl Shelf {
    fn of(mut bought: Vec<(Day, u32)>, settled: Day) -> Self {
        bought.sort_unstable();
        let launch = bought.first().map_or(settled, |(day, _)| (*day).max(settled));
        let start = bought.partition_point(|(day, _)| *day < launch);
        let mut sums = vec![0];
        let mut sum = 0;
        for (day, _) in bought.iter().skip(start) {
            sum += (*day - launch).num_days();
            sums.push(sum);
        }
        let days = bought.iter().map(|(day, account)| (*account, *day)).collect();
        Self { launch, bought, start, sums, days }
    }

    /// The purchases after a day and within the days behind it, by their place in `bought`.
    fn window(&self, led: Day, within_days: i64) -> (usize, usize) {
        let end = led + Duration::days(within_days);
        let from = self.bought.partition_point(|(day, _)| *day <= led);
        (from, self.bought.partition_point(|(day, _)| *day <= end))
    }

    fn sum_before(&self, at: usize) -> i64 {
        self.sums.get(at.saturating_sub(self.start)).copied().unwrap_or_default()
    }
}

/// What is told of a leader besides its strength, products counted per account.
#[derive(Default)]
struct Told {
    products: u32,
    followers: BTreeMap<u32, u32>,
    open: BTreeMap<u32, u32>,
}

/// Every product, and everybody who buys anything.
struct Market<'a> {
    accounts: BTreeSet<u32>,
    members: BTreeMap<u32, Vec<u32>>,
    shelves: Vec<Shelf>,
    houses: &'a Houses,
    question: &'a LeadQuestion,
}

impl<'a> Market<'a> {
    fn of(purchases: &[FirstPurchase], houses: &'a Houses, question: &'a LeadQuestion) -> Self {
        let settled = question.first_day + Duration::days(question.settling_days);
        let mut products: BTreeMap<u32, Vec<(Day, u32)>> = BTreeMap::new();
        for one in purchases {
            products.entry(one.product).or_default().push((one.day, one.account));
        }
        let mut market = Self {
            accounts: purchases.iter().map(|one| one.account).collect(),
            members: BTreeMap::new(),
            shelves: products.into_values().map(|bought| Shelf::of(bought, settled)).collect(),
            houses,
            question,
        };
        for account in &market.accounts {
            let house = market.houses.get(account).copied().unwrap_or(*account);
            market.members.entry(house).or_default().push(*account);
        }
        market
    }

    fn house(&self, account: u32) -> u32 {
        self.houses.get(&account).copied().unwrap_or(account)
    }

    /// Everybody outside the leader's house, around one purchase of the leader's.
    fn around(&self, shelf: &Shelf, leader: u32, led: Day) -> Tally {
        let mut tally = self.everybody(shelf, led);
        for own in self.members.get(&self.house(leader)).into_iter().flatten() {
            tally.take(&self.one(shelf, led, *own));
        }
        tally
    }

    /// Everybody at once: each is at risk from the launch until it buys, that day included.
    fn everybody(&self, shelf: &Shelf, led: Day) -> Tally {
        let count = |of: usize| i64::try_from(of).unwrap_or(i64::MAX);
        let (from, to) = shelf.window(led, self.question.within_days);
        let (behind, total) = (to - from, shelf.bought.len());
        let never = count(self.accounts.len() - shelf.days.len());
        let since = (led - shelf.launch).num_days();
        let days_behind = shelf.sum_before(to) - shelf.sum_before(from) - since * count(behind);
        let days_later = self.question.within_days * count(total - to);
        let days_after = days_behind + days_later + never * self.after_to_end(led);
        let days_bought = shelf.sum_before(total) + count(total - shelf.start);
        Tally {
            days_after,
            days_else: days_bought + never * self.at_risk_to_end(shelf) - days_after,
            after: u32::try_from(behind).unwrap_or(u32::MAX),
            elsewhere: u32::try_from(total - shelf.start - behind).unwrap_or(u32::MAX),
        }
    }

    /// One account alone.
    fn one(&self, shelf: &Shelf, led: Day, account: u32) -> Tally {
        let Some(day) = shelf.days.get(&account).copied() else {
            let days_after = self.after_to_end(led);
            let days_else = self.at_risk_to_end(shelf) - days_after;
            return Tally { days_after, days_else, after: 0, elsewhere: 0 };
        };
        if day < shelf.launch {
            return Tally::default();
        }
        let days_behind = (day - led).num_days();
        let is_after = days_behind > 0 && days_behind <= self.question.within_days;
        let days_after = days_behind.clamp(0, self.question.within_days);
        Tally {
            days_after,
            days_else: (day - shelf.launch).num_days() + 1 - days_after,
            after: u32::from(is_after),
            elsewhere: u32::from(!is_after),
        }
    }

    /// Days behind a leader's purchase for somebody who never buys.
    fn after_to_end(&self, led: Day) -> i64 {
        (self.question.last_day - led).num_days().clamp(0, self.question.within_days)
    }

    /// Days at risk of somebody who never buys.
    fn at_risk_to_end(&self, shelf: &Shelf) -> i64 {
        ((self.question.last_day - shelf.launch).num_days() + 1).max(0)
    }

    fn told(&self, leader: u32) -> Told {
        let mut told = Told::default();
        let own = self.house(leader);
        for shelf in &self.shelves {
            let Some(led) = shelf.days.get(&leader).filter(|day| **day >= shelf.launch) else {
                continue;
            };
            let (from, to) = shelf.window(*led, self.question.within_days);
            let behind = shelf.bought.iter().take(to).skip(from).map(|(_, account)| *account);
            let behind: Vec<u32> = behind.filter(|account| self.house(*account) != own).collect();
            if behind.is_empty() {
                continue;
            }
            told.products += 1;
            for account in behind {
                *told.followers.entry(account).or_default() += 1;
            }
            let could =
                |account: &&u32| !shelf.days.contains_key(account) && self.house(**account) != own;
            for account in self.accounts.iter().filter(could) {
                *told.open.entry(*account).or_default() += 1;
            }
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::critical_value;

    #[test]
    fn critical_values_are_those_of_the_tables() {
        // Quantiles of the normal distribution at 0.975, 0.995 and 0.9995.
        for (count, expected) in [(1, 1.959_96), (5, 2.575_83), (50, 3.290_53)] {
            assert!((critical_value(count) - expected).abs() < 0.0005, "{count}");
        }
        assert!(critical_value(0) < 2.0);
    }
}
