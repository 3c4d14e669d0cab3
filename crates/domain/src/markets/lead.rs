//! Which account opens others: whose first purchases are followed by those of others, product by
//! product, more than the other buyers' are. An order in time, with the chance of it; never called
//! a cause.

use crate::primitives::Day;
use chrono::Duration;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Houses of accounts: the account at the top of each account's own tree. A house buys when the first
/// of its units does; its units do not open each other.
pub type Houses = BTreeMap<u32, u32>;

/// Values of one product's followings that are told apart when their chances are added up; more are
/// rounded up, so that a chance is never called smaller than it is.
const STEPS: u32 = 64;
/// Houses whose chance is worked out: those furthest above what was expected of them.
const CANDIDATES: usize = 200;
/// The chance, over all houses compared, from which on nothing is said.
const SIGNIFICANT: f64 = 0.05;

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
    /// The first day of sales data.
    pub first_day: Day,
    /// Days left out at the start, where a first purchase may be older than it looks; and of each
    /// house from its first purchase at all, while a new customer fills its shelf.
    pub settling_days: i64,
    /// Days after the leader's purchase that count as following.
    pub within_days: i64,
    /// Products a house first bought within so many days are one piece of evidence, as of one order.
    pub basket_days: i64,
    /// Followings without which nothing is said.
    pub least: u32,
    /// Leaders told.
    pub most: usize,
}

/// An account whose first purchases are followed by others.
#[derive(Debug, Clone, PartialEq)]
pub struct Lead {
    /// The house that buys first.
    pub leader: u32,
    /// First purchases of others within the days after its own.
    pub followed: u32,
    /// How many follow the mean buyer of the same products.
    pub expected: f64,
    /// Products it was followed in.
    pub products: u32,
    /// An upper bound of the chance that any of the houses compared is followed so much where every
    /// buyer of a product is as likely as any other to be at each place in its order; 0–0.05.
    pub chance: f64,
    /// Who followed, with how many products, most first.
    pub followers: Vec<(u32, u32)>,
    /// Who could still follow: never bought so many of the products it was followed in, most first.
    pub open: Vec<(u32, u32)>,
}

impl Lead {
    /// How many times as many follow it as follow the mean buyer of the same products.
    pub fn lift(&self) -> f64 {
        f64::from(self.followed) / self.expected
    }
}

/// Houses that others follow, the least likely by chance first; only those of which the data say so.
///
/// A house is compared with the other buyers of each product, never with other days: when a product
/// is launched, everybody buys it for the first time, and all who did so early seem followed. Takes
/// time in proportion to the purchases, and to the houses for those that are told.
pub fn leads(purchases: &[FirstPurchase], houses: &Houses, question: &LeadQuestion) -> Vec<Lead> {
    let market = Market::of(purchases, houses, question);
    let records = market.records();
    let compared = records.len() as f64;
    let mut candidates: Vec<(u32, Record)> =
        records.into_iter().filter(|(_, record)| record.stands_out(question.least)).collect();
    candidates.sort_by(|(_, a), (_, b)| b.distance().total_cmp(&a.distance()));
    candidates.truncate(CANDIDATES);
    let likely = |(leader, record): (u32, Record)| {
        let chance = (market.chance(&record) * compared).min(1.0);
        (chance <= SIGNIFICANT).then_some((leader, record, chance))
    };
    let mut found: Vec<(u32, Record, f64)> = candidates.into_iter().filter_map(likely).collect();
    found.sort_by(|a, b| a.2.total_cmp(&b.2).then(a.0.cmp(&b.0)));
    found.truncate(question.most);
    found.into_iter().map(|(leader, record, chance)| market.lead(leader, &record, chance)).collect()
}

fn most_first(counts: BTreeMap<u32, u32>) -> Vec<(u32, u32)> {
    let mut counts: Vec<(u32, u32)> = counts.into_iter().collect();
    counts.sort_by_key(|(account, count)| (Reverse(*count), *account));
    counts
}

/// One product: who bought it first when, from its launch on.
struct Shelf {
    /// Houses by the day of their first purchase, those left out that were settling.
    bought: Vec<(Day, u32)>,
    /// How many followed each of them.
    followed: Vec<u32>,
    /// Everybody who ever bought it.
    owners: BTreeSet<u32>,
    /// Mean and variance of `followed`.
    mean: f64,
    variance: f64,
    /// Its values with the share of buyers that has each.
    values: Vec<(f64, f64)>,
}

impl Shelf {
    fn of(first: BTreeMap<u32, Day>, settled: &BTreeMap<u32, Day>, within_days: i64) -> Self {
        let is_settled = |house: &u32, day: &Day| settled.get(house).is_some_and(|on| day >= on);
        let mut bought: Vec<(Day, u32)> = first
            .iter()
            .filter(|(house, day)| is_settled(house, day))
            .map(|(house, day)| (*day, *house))
            .collect();
        bought.sort_unstable();
        let followed: Vec<u32> = bought
            .iter()
            .map(|(day, _)| {
                let (from, to) = window(&bought, *day, within_days);
                u32::try_from(to - from).unwrap_or(u32::MAX)
            })
            .collect();
        let buyers = bought.len().max(1) as f64;
        let mean = followed.iter().map(|count| f64::from(*count)).sum::<f64>() / buyers;
        let off = |count: &u32| (f64::from(*count) - mean).powi(2);
        let variance = followed.iter().map(off).sum::<f64>() / buyers;
        let most = followed.iter().copied().max().unwrap_or_default();
        let step = most.saturating_sub(1) / STEPS + 1;
        let mut values: BTreeMap<u32, u32> = BTreeMap::new();
        for count in &followed {
            *values.entry(count.div_ceil(step) * step).or_default() += 1;
        }
        let share = |(value, count): (u32, u32)| (f64::from(value), f64::from(count) / buyers);
        Self {
            bought,
            followed,
            owners: first.into_keys().collect(),
            mean,
            variance,
            values: values.into_iter().map(share).collect(),
        }
    }

    /// The logarithm of the mean of `exp(t · followed)` over its buyers.
    fn cumulant(&self, t: f64) -> f64 {
        let most = self.values.last().map_or(0.0, |(value, _)| t * value);
        let sum: f64 =
            self.values.iter().map(|(value, share)| share * (t * value - most).exp()).sum();
        most + sum.ln()
    }
}

/// The purchases after a day and within the days behind it, by their place.
fn window(bought: &[(Day, u32)], led: Day, within_days: i64) -> (usize, usize) {
    let end = led + Duration::days(within_days);
    let from = bought.partition_point(|(day, _)| *day <= led);
    (from, bought.partition_point(|(day, _)| *day <= end))
}

/// A house's own first purchases: the day, the shelf, and how many followed.
#[derive(Default)]
struct Record {
    steps: Vec<(Day, usize)>,
    followed: u32,
    expected: f64,
    variance: f64,
}

impl Record {
    fn stands_out(&self, least: u32) -> bool {
        self.followed >= least.max(1) && f64::from(self.followed) > self.expected
    }

    /// How far above what was expected, in standard deviations.
    fn distance(&self) -> f64 {
        (f64::from(self.followed) - self.expected) / self.variance.sqrt().max(f64::MIN_POSITIVE)
    }
}

/// Every product, and every house that buys anything.
struct Market<'a> {
    houses: BTreeSet<u32>,
    shelves: Vec<Shelf>,
    question: &'a LeadQuestion,
}

impl<'a> Market<'a> {
    fn of(purchases: &[FirstPurchase], houses: &Houses, question: &'a LeadQuestion) -> Self {
        let house = |account: u32| houses.get(&account).copied().unwrap_or(account);
        let mut products: BTreeMap<u32, BTreeMap<u32, Day>> = BTreeMap::new();
        let mut settled: BTreeMap<u32, Day> = BTreeMap::new();
        for one in purchases {
            let first = products.entry(one.product).or_default();
            for day in [
                first.entry(house(one.account)).or_insert(one.day),
                settled.entry(house(one.account)).or_insert(one.day),
            ] {
                *day = one.day.min(*day);
            }
        }
        for day in settled.values_mut() {
            *day = (*day).max(question.first_day) + Duration::days(question.settling_days);
        }
        let shelf = |first| Shelf::of(first, &settled, question.within_days);
        Self {
            houses: settled.keys().copied().collect(),
            shelves: products.into_values().map(shelf).collect(),
            question,
        }
    }

    fn records(&self) -> BTreeMap<u32, Record> {
        let mut records: BTreeMap<u32, Record> = BTreeMap::new();
        for (at, shelf) in self.shelves.iter().enumerate() {
            for ((day, house), followed) in shelf.bought.iter().zip(&shelf.followed) {
                let record = records.entry(*house).or_default();
                record.steps.push((*day, at));
                record.followed = record.followed.saturating_add(*followed);
                record.expected += shelf.mean;
                record.variance += shelf.variance;
            }
        }
        for record in records.values_mut() {
            record.steps.sort_unstable();
        }
        records
    }

    /// An upper bound of the chance to be followed at least so much at places drawn at random:
    /// `min over t > 0 of exp(Σ ln E[exp(t · followed)] − t · total)` (H. Chernoff, *Annals of
    /// Mathematical Statistics* 23, 1952, 493–507). Products of one piece of evidence are not
    /// independent; for m of them `E[exp(t Σ X)] ≤ Π E[exp(m t X)]^(1/m)` (Hölder's inequality).
    fn chance(&self, record: &Record) -> f64 {
        let pieces = self.pieces(record);
        let exponent = |log_t: f64| {
            let t = log_t.exp();
            let sum: f64 = pieces.iter().map(|piece| self.piece_cumulant(piece, t)).sum();
            sum - t * f64::from(record.followed)
        };
        // Convex in t, so with one valley over its logarithm: golden section from tiny to extreme.
        let golden = (5_f64.sqrt() - 1.0) / 2.0;
        let (mut low, mut high) = (-16.0_f64, 4.0_f64);
        for _ in 0..48 {
            let (left, right) = (high - golden * (high - low), low + golden * (high - low));
            if exponent(left) < exponent(right) {
                high = right;
            } else {
                low = left;
            }
        }
        exponent(f64::midpoint(low, high)).min(0.0).exp()
    }

    fn piece_cumulant(&self, piece: &[usize], t: f64) -> f64 {
        let count = piece.len() as f64;
        let shelves = piece.iter().filter_map(|at| self.shelves.get(*at));
        shelves.map(|shelf| shelf.cumulant(count * t)).sum::<f64>() / count
    }

    /// The shelves of a record, those within the same days together.
    fn pieces(&self, record: &Record) -> Vec<Vec<usize>> {
        let mut pieces: Vec<(Day, Vec<usize>)> = Vec::new();
        for (day, at) in &record.steps {
            match pieces.last_mut() {
                Some((since, piece)) if (*day - *since).num_days() <= self.question.basket_days => {
                    piece.push(*at);
                }
                _ => pieces.push((*day, vec![*at])),
            }
        }
        pieces.into_iter().map(|(_, piece)| piece).collect()
    }

    fn lead(&self, leader: u32, record: &Record, chance: f64) -> Lead {
        let mut products = 0;
        let (mut followers, mut open) = (BTreeMap::new(), BTreeMap::new());
        for (led, at) in &record.steps {
            let Some(shelf) = self.shelves.get(*at) else { continue };
            let (from, to) = window(&shelf.bought, *led, self.question.within_days);
            if from == to {
                continue;
            }
            products += 1;
            for (_, house) in shelf.bought.iter().take(to).skip(from) {
                *followers.entry(*house).or_default() += 1;
            }
            for house in self.houses.difference(&shelf.owners) {
                *open.entry(*house).or_default() += 1;
            }
        }
        Lead {
            leader,
            followed: record.followed,
            expected: record.expected,
            products,
            chance,
            followers: most_first(followers),
            open: most_first(open),
        }
    }
}
