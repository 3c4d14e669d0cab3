//! From exact sums to an account's place in its population: growth, recency, share, class,
//! quintiles and percentiles, by one set of conventions that `docs` and the interface name.

use super::metrics::{AbcClass, AccountMetrics, Percentiles, RawMetrics};
use super::order::{KeyOrder, fifths, percent_ranks};
use crate::primitives::{Amount, Day};

/// Ranks a population. `keys` are the accounts' codes (or names), one per entry of `raw`: they
/// break ties in text order, so that the same data always give the same classes.
pub fn rank_population(raw: &[RawMetrics], keys: &[&str], as_of: Day) -> Vec<AccountMetrics> {
    let raw: Vec<RawMetrics> = raw.iter().map(rounded).collect();
    let order = KeyOrder::new(keys);
    let billionths: Vec<i64> = raw.iter().map(growth_in_billionths).collect();
    let recency: Vec<Option<u32>> = raw.iter().map(|one| recency_days(one, as_of)).collect();
    let revenue = Ranks::new(&order, raw.iter().map(|one| one.revenue.ten_thousandths()));
    let growth = Ranks::new(&order, billionths.iter().copied());
    let days = Ranks::new(&order, recency.iter().map(|days| days.map_or(i64::MAX, i64::from)));
    let frequency = Ranks::new(&order, raw.iter().map(|one| one.frequency.into()));
    let breadth = Ranks::new(&order, raw.iter().map(|one| one.breadth.into()));
    let classes = abc_classes(&raw, &order);
    let total: i128 = raw.iter().map(|one| i128::from(one.revenue.ten_thousandths())).sum();
    let (p_revenue, p_growth) = (revenue.percent(false), growth.percent(false));
    let (p_recency, p_frequency) = (days.percent(true), frequency.percent(false));
    let p_breadth = breadth.percent(false);
    let (tile_r, tile_f, tile_m) = (days.fifths(), frequency.fifths(), revenue.fifths());
    let at = |list: &[f64], n: usize| list.get(n).copied().unwrap_or_default();
    let tile = |list: &[u8], n: usize| list.get(n).copied().unwrap_or(1);
    raw.iter()
        .enumerate()
        .map(|(n, one)| AccountMetrics {
            raw: *one,
            growth: billionths.get(n).copied().unwrap_or_default() as f64 / 1e9,
            recency_days: recency.get(n).copied().flatten(),
            share: share_of_revenue(one.revenue, total).unwrap_or_default(),
            abc: classes.get(n).copied().unwrap_or(AbcClass::C),
            r: 6 - tile(&tile_r, n),
            f: tile(&tile_f, n),
            m: tile(&tile_m, n),
            percentile: Percentiles {
                revenue: at(&p_revenue, n),
                growth: at(&p_growth, n),
                recency: at(&p_recency, n),
                frequency: at(&p_frequency, n),
                breadth: at(&p_breadth, n),
            },
        })
        .collect()
}

/// Growth of an account: previous > 0: current / previous − 1 clipped to −1…3; previous ≤ 0 and
/// current > 0: 1; else −1. Revenues are compared in cents, the result has nine decimals.
pub fn growth(raw: &RawMetrics) -> f64 {
    growth_in_billionths(&rounded(raw)) as f64 / 1e9
}

/// An account's share of a total, which is in ten-thousandths; `None` unless the total is positive.
pub fn share_of_revenue(revenue: Amount, total: i128) -> Option<f64> {
    (total > 0).then(|| revenue.ten_thousandths() as f64 / total as f64)
}

/// Days from the last purchase to the as-of day.
pub fn recency_days(raw: &RawMetrics, as_of: Day) -> Option<u32> {
    raw.last_purchase.map(|last| u32::try_from((as_of - last).num_days()).unwrap_or(0))
}

/// The classes by cumulative share before the account, in falling order of revenue, ties in text
/// order: below 80 % A, below 95 % B, else C; C throughout where the total is not positive.
fn abc_classes(raw: &[RawMetrics], order: &KeyOrder) -> Vec<AbcClass> {
    let falling: Vec<i64> = raw.iter().map(|one| -one.revenue.ten_thousandths()).collect();
    let total: i128 = -falling.iter().map(|value| i128::from(*value)).sum::<i128>();
    let mut classes = vec![AbcClass::C; raw.len()];
    let mut before: i128 = 0;
    for at in order.ascending(&falling) {
        let (Some(class), Some(value)) = (classes.get_mut(at as usize), falling.get(at as usize))
        else {
            continue;
        };
        *class = match before * 100 {
            _ if total <= 0 => AbcClass::C,
            share if share < total * 80 => AbcClass::A,
            share if share < total * 95 => AbcClass::B,
            _ => AbcClass::C,
        };
        before -= i128::from(*value);
    }
    classes
}

fn rounded(raw: &RawMetrics) -> RawMetrics {
    RawMetrics {
        revenue: raw.revenue.rounded_to_cents(),
        revenue_previous: raw.revenue_previous.rounded_to_cents(),
        ..*raw
    }
}

#[expect(clippy::cast_possible_truncation, reason = "clipped to −1…3 billion")]
fn growth_in_billionths(raw: &RawMetrics) -> i64 {
    let (current, previous) =
        (raw.revenue.ten_thousandths(), raw.revenue_previous.ten_thousandths());
    if previous > 0 {
        let ratio = current as f64 / previous as f64 - 1.0;
        (ratio.clamp(-1.0, 3.0) * 1e9).round() as i64
    } else if current > 0 {
        1_000_000_000
    } else {
        -1_000_000_000
    }
}

/// One figure of every account with the accounts in its order.
struct Ranks {
    values: Vec<i64>,
    ascending: Vec<u32>,
}

impl Ranks {
    fn new(order: &KeyOrder, values: impl Iterator<Item = i64>) -> Self {
        let values: Vec<i64> = values.collect();
        let ascending = order.ascending(&values);
        Self { values, ascending }
    }

    fn percent(&self, fewer_is_better: bool) -> Vec<f64> {
        percent_ranks(&self.values, &self.ascending, fewer_is_better)
    }

    fn fifths(&self) -> Vec<u8> {
        fifths(&self.ascending)
    }
}
