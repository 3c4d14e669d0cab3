//! When each account first bought each product.

use super::scan::{Fold, From, Rows, Scan};
use super::scope::SalesScope;
use crate::facts::{FactFile, FactStore};
use crate::{AnalyticsError, Reach};
use canopy_domain::markets::FirstPurchase;
use canopy_domain::primitives::day_from_number;
use std::collections::BTreeMap;

/// First purchases (rows with a positive quantity) of the accounts in scope, by account and product.
///
/// Blocks the thread; for hundreds of accounts, not for a whole company: an entry for every account
/// and product is held in memory.
pub fn first_purchases(
    store: &FactStore,
    scope: &SalesScope<'_>,
) -> Result<Vec<FirstPurchase>, AnalyticsError> {
    let files: Vec<&FactFile> = scope.files.iter().collect();
    let reach = scope.within();
    let from = From::Facts { products: true };
    let scan = Scan { store, files: &files, reach: &reach, from };
    let mut first: BTreeMap<(i32, i32), i32> = BTreeMap::new();
    for fold in scan.run(|| FirstFold { reach: &reach, first: BTreeMap::new() })? {
        for (key, day) in fold.first {
            let known = first.entry(key).or_insert(day);
            *known = day.min(*known);
        }
    }
    let told = |((account, product), day): ((i32, i32), i32)| {
        Some(FirstPurchase {
            account: account.cast_unsigned(),
            product: product.cast_unsigned(),
            day: day_from_number(day)?,
        })
    };
    Ok(first.into_iter().filter_map(told).collect())
}

struct FirstFold<'a> {
    reach: &'a Reach,
    first: BTreeMap<(i32, i32), i32>,
}

impl Fold for FirstFold<'_> {
    fn take(&mut self, rows: &Rows) -> Result<(), AnalyticsError> {
        let keys = rows.account_key.iter().zip(&rows.product_key);
        for ((account, product), (day, quantity)) in keys.zip(rows.time.iter().zip(&rows.quantity))
        {
            if *quantity > 0 && self.reach.contains(account.cast_unsigned()) {
                let known = self.first.entry((*account, *product)).or_insert(*day);
                *known = (*day).min(*known);
            }
        }
        Ok(())
    }
}
