//! The Pareto curve: how much of the revenue the largest accounts bring, and the ABC classes on it.

use crate::primitives::Amount;
use crate::sales::{AbcClass, AccountMetrics};

/// A point of the curve: the `accounts` largest bring `revenue_share`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ParetoPoint {
    /// How many accounts, largest first.
    pub accounts: u32,
    /// The same as a share of all, 0–1.
    pub account_share: f64,
    /// Their share of the revenue; above 1 where others have net returns.
    pub revenue_share: f64,
}

/// An ABC class in sum.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ClassSum {
    /// The class.
    pub class: AbcClass,
    /// Its accounts.
    pub accounts: u32,
    /// Their revenue.
    pub revenue: Amount,
    /// Their share of the revenue.
    pub share: f64,
}

/// The curve and its classes.
#[derive(Debug, Clone, PartialEq)]
pub struct Pareto {
    /// Points from none to all accounts, thinned out evenly where there are many.
    pub points: Vec<ParetoPoint>,
    /// A, B and C, by cumulative share before the account: below 0.80 A, below 0.95 B, else C.
    pub classes: [ClassSum; 3],
    /// All accounts looked at.
    pub accounts: u32,
    /// Their revenue.
    pub revenue: Amount,
    /// Accounts whose returns outweigh what they bought.
    pub net_returns: u32,
}

/// The curve over these accounts in at most `most` points and the end; `None` where their revenue
/// together is not positive: shares of nothing say nothing.
pub fn pareto(accounts: &[AccountMetrics], most: usize) -> Option<Pareto> {
    let mut falling: Vec<i64> =
        accounts.iter().map(|one| one.raw.revenue.ten_thousandths()).collect();
    falling.sort_unstable_by_key(|revenue| std::cmp::Reverse(*revenue));
    let total: i128 = falling.iter().map(|revenue| i128::from(*revenue)).sum();
    if total <= 0 {
        return None;
    }
    let count = falling.len();
    let step = count.div_ceil(most.max(1)).max(1);
    let mut points = vec![ParetoPoint { accounts: 0, account_share: 0.0, revenue_share: 0.0 }];
    let mut sum: i128 = 0;
    for (at, revenue) in (1_usize..).zip(&falling) {
        sum += i128::from(*revenue);
        if at.is_multiple_of(step) || at == count {
            points.push(ParetoPoint {
                accounts: u32::try_from(at).ok()?,
                account_share: at as f64 / count as f64,
                revenue_share: sum as f64 / total as f64,
            });
        }
    }
    let class = |class: AbcClass| {
        let own = accounts.iter().filter(|one| one.abc == class);
        let revenues = own.map(|one| one.raw.revenue);
        let (accounts, revenue) = revenues.fold((0, 0_i128), |(count, sum), revenue| {
            (count + 1, sum + i128::from(revenue.ten_thousandths()))
        });
        Some(ClassSum {
            class,
            accounts,
            revenue: Amount::from_ten_thousandths(i64::try_from(revenue).ok()?),
            share: revenue as f64 / total as f64,
        })
    };
    Some(Pareto {
        points,
        classes: [class(AbcClass::A)?, class(AbcClass::B)?, class(AbcClass::C)?],
        accounts: u32::try_from(count).ok()?,
        revenue: Amount::from_ten_thousandths(i64::try_from(total).ok()?),
        net_returns: u32::try_from(falling.iter().filter(|one| **one < 0).count()).ok()?,
    })
}
