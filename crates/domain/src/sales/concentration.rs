//! How much of the revenue hangs on few accounts: Herfindahl–Hirschman, Gini, top shares.

use crate::primitives::Amount;
use serde::{Deserialize, Serialize};

/// Concentration over the accounts with positive revenue.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Concentration {
    /// Accounts with positive revenue.
    pub accounts: u32,
    /// Their revenue.
    pub revenue: Amount,
    /// Herfindahl–Hirschman index: Σ share², 1/n to 1. (× 10,000 in competition law.)
    pub hhi: f64,
    /// (HHI − 1/n) / (1 − 1/n), 0 to 1; 1 for a single account.
    pub hhi_normalised: f64,
    /// 1 / HHI: as many accounts of equal size would be as concentrated.
    pub effective_number: f64,
    /// Population Gini: Σ(2i − n − 1)·x / (n·Σx), x rising, i from 1; 0 where all are equal.
    pub gini: f64,
    /// Sample Gini: population Gini · n / (n − 1); 0 for a single account.
    pub gini_sample: f64,
    /// Share of the largest account, 0–1.
    pub top1_share: f64,
    /// Share of the five largest.
    pub top5_share: f64,
    /// Share of the ten largest.
    pub top10_share: f64,
    /// Share of the largest fifth of the accounts, rounded up to whole accounts.
    pub top20pct_share: f64,
    /// Fewest accounts that together bring at least 80 %.
    pub accounts_for_80pct: u32,
}

/// Concentration of these revenues; `None` where none is positive.
pub fn concentration(revenues: &[Amount]) -> Option<Concentration> {
    let mut falling: Vec<i64> =
        revenues.iter().map(|amount| amount.ten_thousandths()).filter(|value| *value > 0).collect();
    falling.sort_unstable_by_key(|value| std::cmp::Reverse(*value));
    let count = falling.len();
    let accounts = u32::try_from(count).ok()?;
    let total: i128 = falling.iter().map(|value| i128::from(*value)).sum();
    let largest = *falling.first()?;
    let n = count as f64;
    let hhi: f64 = falling.iter().map(|value| (*value as f64 / total as f64).powi(2)).sum();
    let gini = gini_of_falling(&falling, total);
    let single = count == 1;
    Some(Concentration {
        accounts,
        revenue: Amount::from_ten_thousandths(i64::try_from(total).unwrap_or(i64::MAX)),
        hhi,
        hhi_normalised: if single { 1.0 } else { ((hhi - 1.0 / n) / (1.0 - 1.0 / n)).max(0.0) },
        effective_number: 1.0 / hhi,
        gini,
        gini_sample: if single { 0.0 } else { gini * n / (n - 1.0) },
        top1_share: largest as f64 / total as f64,
        top5_share: top_share(&falling, total, 5),
        top10_share: top_share(&falling, total, 10),
        top20pct_share: top_share(&falling, total, count.div_ceil(5)),
        accounts_for_80pct: accounts_for_80pct(&falling, total),
    })
}

/// Population Gini of amounts that are zero or more; a total of zero counts as equality.
fn gini_of_falling(falling: &[i64], total: i128) -> f64 {
    if total <= 0 {
        return 0.0;
    }
    let n = falling.len() as i128;
    let weighted: i128 =
        falling.iter().rev().zip(1i128..).map(|(x, i)| (2 * i - n - 1) * i128::from(*x)).sum();
    weighted as f64 / (n as f64 * total as f64)
}

fn top_share(falling: &[i64], total: i128, count: usize) -> f64 {
    let top: i128 = falling.iter().take(count).map(|value| i128::from(*value)).sum();
    top as f64 / total as f64
}

fn accounts_for_80pct(falling: &[i64], total: i128) -> u32 {
    let mut sum: i128 = 0;
    for (count, value) in (1u32..).zip(falling) {
        sum += i128::from(*value);
        if sum * 10 >= total * 8 {
            return count;
        }
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amounts(units: &[i64]) -> Vec<Amount> {
        units.iter().filter_map(|unit| Amount::from_units(*unit)).collect()
    }

    #[track_caller]
    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-12, "{found} is not {expected}");
    }

    /// US Department of Justice, page on the HHI: shares of 30, 30, 20 and 20 give 2,600.
    #[test]
    fn the_published_index_of_four_firms() {
        let found = concentration(&amounts(&[30, 30, 20, 20])).unwrap();
        near(found.hhi * 10_000.0, 2600.0);
        near(found.gini, 0.1);
        near(found.gini_sample, 0.133_333_333_333_333_33);
        near(found.top1_share, 0.3);
        near(found.top20pct_share, 0.3);
        assert_eq!(found.accounts_for_80pct, 3);
    }

    /// Closed form: 1…5 gives 4/15 for the population and 1/3 for a sample.
    #[test]
    fn the_gini_of_one_to_five() {
        let found = concentration(&amounts(&[1, 2, 3, 4, 5])).unwrap();
        near(found.gini, 4.0 / 15.0);
        near(found.gini_sample, 1.0 / 3.0);
        near(found.hhi, 55.0 / 225.0);
    }

    /// Closed form: one of n owns all, (n − 1)/n.
    #[test]
    fn the_gini_where_one_owns_all() {
        near(gini_of_falling(&[9, 0, 0, 0], 9), 0.75);
        near(gini_of_falling(&[0, 0], 0), 0.0);
        near(gini_of_falling(&[], 0), 0.0);
    }

    #[test]
    fn equal_accounts_are_not_concentrated() {
        let found = concentration(&amounts(&[7, 7, 7, 7])).unwrap();
        near(found.gini, 0.0);
        near(found.hhi_normalised, 0.0);
        near(found.effective_number, 4.0);
    }

    #[test]
    fn one_account_is_everything_and_none_is_nothing() {
        let one = concentration(&amounts(&[5, -3, 0])).unwrap();
        assert_eq!((one.accounts, one.accounts_for_80pct), (1, 1));
        near(one.hhi_normalised, 1.0);
        near(one.gini_sample, 0.0);
        assert_eq!(concentration(&amounts(&[-1, 0])), None);
        assert_eq!(concentration(&[]), None);
    }

    #[test]
    fn the_greatest_amounts_do_not_overflow() {
        let found = concentration(&[Amount::from_ten_thousandths(i64::MAX); 3]).unwrap();
        near(found.hhi, 1.0 / 3.0);
        near(found.gini, 0.0);
    }
}
