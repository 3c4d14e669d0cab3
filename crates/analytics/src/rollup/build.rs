//! Adds up one block of accounts: rows of any number of sorted row groups in, monthly sums out.
//!
//! Holds one block at a time, whatever the size of the file.

use super::calendar::Calendar;
use crate::AnalyticsError;
use crate::facts::{FactColumns, NO_COST};
use std::ops::Range;

/// What one account did in one month.
#[derive(Debug, Clone, Default)]
pub(crate) struct MonthSums {
    pub(crate) account_key: u32,
    pub(crate) month: i32,
    pub(crate) amount: i128,
    pub(crate) quantity: i128,
    cost_stated: i128,
    /// Rows that state their cost.
    costed: u32,
    pub(crate) rows: u32,
    pub(crate) days: u32,
    products: Range<usize>,
    documents: Range<usize>,
}

/// The months of a block as far as they have been seen.
#[derive(Default)]
pub(crate) struct BlockSums {
    months: Vec<MonthSums>,
    products: Vec<u32>,
    documents: Vec<u64>,
}

impl BlockSums {
    /// Adds rows sorted by (account, day); every call may start again at the first account.
    pub(crate) fn add(&mut self, columns: FactColumns<'_>) {
        let mut calendar = Calendar::new();
        let mut current = MonthSums::default();
        let mut costs = columns.cost.map(<[i64]>::iter);
        for row in columns.rows() {
            let (month, place) = calendar.place(row.day);
            if current.rows == 0 || current.account_key != row.account_key || current.month != month
            {
                self.close(std::mem::take(&mut current));
                current = self.start(row.account_key, month);
            }
            current.amount += i128::from(row.amount);
            current.quantity += i128::from(row.quantity);
            current.rows += 1;
            if let Some(cost) = costs.as_mut().and_then(Iterator::next)
                && *cost != NO_COST
            {
                current.cost_stated += i128::from(*cost);
                current.costed += 1;
            }
            if row.quantity > 0 {
                current.days |= 1_u32.unbounded_shl(place);
                self.products.push(row.product_key);
                if row.document != 0 {
                    self.documents.push(row.document);
                }
            }
        }
        self.close(current);
    }

    /// Hands out one entry per (month, account) in that order with its products and documents,
    /// sorted and distinct, and starts afresh.
    pub(crate) fn drain(
        &mut self,
        mut sink: impl FnMut(&MonthSums, &[u32], &[u64]) -> Result<(), AnalyticsError>,
    ) -> Result<(), AnalyticsError> {
        self.months.sort_by_key(|sums| (sums.month, sums.account_key));
        let same =
            |a: &MonthSums, b: &MonthSums| a.month == b.month && a.account_key == b.account_key;
        let mut products = Vec::new();
        let mut documents = Vec::new();
        for parts in self.months.chunk_by(same) {
            products.clear();
            documents.clear();
            let mut whole = MonthSums::default();
            for part in parts {
                whole.merge(part);
                products.extend_from_slice(slice(&self.products, &part.products));
                documents.extend_from_slice(slice(&self.documents, &part.documents));
            }
            if parts.len() > 1 {
                products.sort_unstable();
                products.dedup();
                documents.sort_unstable();
                documents.dedup();
            }
            sink(&whole, &products, &documents)?;
        }
        self.months.clear();
        self.products.clear();
        self.documents.clear();
        Ok(())
    }

    fn start(&self, account_key: u32, month: i32) -> MonthSums {
        let (products, documents) = (self.products.len(), self.documents.len());
        MonthSums {
            account_key,
            month,
            products: products..products,
            documents: documents..documents,
            ..MonthSums::default()
        }
    }

    fn close(&mut self, mut sums: MonthSums) {
        if sums.rows == 0 {
            return;
        }
        sums.products.end = dedup_from(&mut self.products, sums.products.start);
        sums.documents.end = dedup_from(&mut self.documents, sums.documents.start);
        self.months.push(sums);
    }
}

impl MonthSums {
    /// The cost of the month; `None` unless every row states its own.
    pub(crate) fn cost(&self) -> Option<i128> {
        (self.costed == self.rows).then_some(self.cost_stated)
    }

    fn merge(&mut self, part: &Self) {
        self.account_key = part.account_key;
        self.month = part.month;
        self.amount += part.amount;
        self.quantity += part.quantity;
        self.cost_stated += part.cost_stated;
        self.costed += part.costed;
        self.rows += part.rows;
        self.days |= part.days;
    }
}

/// Sorts what stands from `start` on and removes repetitions; returns the new length.
fn dedup_from<T: Ord + Copy>(list: &mut Vec<T>, start: usize) -> usize {
    let Some(tail) = list.get_mut(start..) else { return list.len() };
    tail.sort_unstable();
    let mut kept = 0;
    for at in 0..tail.len() {
        let value = tail.get(at).copied();
        if kept == 0 || tail.get(kept - 1).copied() != value {
            tail.swap(kept, at);
            kept += 1;
        }
    }
    list.truncate(start + kept);
    list.len()
}

fn slice<'a, T>(list: &'a [T], range: &Range<usize>) -> &'a [T] {
    list.get(range.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn only_the_tail_is_deduplicated(
            head in prop::collection::vec(0_u32..5, 0..6),
            tail in prop::collection::vec(0_u32..5, 0..12),
        ) {
            let mut list = [head.clone(), tail.clone()].concat();
            let length = dedup_from(&mut list, head.len());
            let distinct: std::collections::BTreeSet<u32> = tail.into_iter().collect();
            let expected: Vec<u32> = head.into_iter().chain(distinct).collect();
            prop_assert_eq!(length, expected.len());
            prop_assert_eq!(list, expected);
        }
    }
}
