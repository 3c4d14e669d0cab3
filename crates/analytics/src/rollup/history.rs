//! The whole history of accounts, month by month, from the monthly sums of all files: what demand is
//! forecast from. One block of accounts is held at a time.

use super::BLOCK_KEYS;
use super::schema::column;
use crate::facts::{Column, FactFile, FactStore, NO_COST, StoredFile};
use crate::{AnalyticsError, Reach};
use canopy_domain::primitives::{Amount, Day, Month};
use parquet::data_type::{Int32Type, Int64Type};
use std::collections::BTreeMap;

/// One account's month, all files together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccountMonth {
    /// The month.
    pub month: Month,
    /// Sum of amounts, returns included.
    pub amount: Amount,
    /// Sum of costs; `None` unless every row of the month states its own.
    pub cost: Option<Amount>,
    /// A bit for each day of the month with a positive quantity.
    purchase_days: u32,
}

impl AccountMonth {
    /// The days something was bought, in order.
    pub fn days(&self) -> impl Iterator<Item = Day> + '_ {
        let days = self.month.first_day().iter_days().zip(0_u32..31);
        days.filter(|(_, place)| (self.purchase_days >> place) & 1 == 1).map(|(day, _)| day)
    }

    /// How many days something was bought.
    pub fn purchase_days(&self) -> u32 {
        self.purchase_days.count_ones()
    }
}

/// Months of one account: the key and its months in order.
pub type AccountHistory = (u32, Vec<AccountMonth>);

/// Hands the histories of the accounts in reach to `sink`, a block of accounts at a time, in the
/// order of their keys.
///
/// Blocks the thread for as long as it reads. Memory grows with the months of one block.
pub fn account_histories(
    store: &FactStore,
    files: &[FactFile],
    reach: &Reach,
    mut sink: impl FnMut(Vec<AccountHistory>),
) -> Result<(), AnalyticsError> {
    let mut readers = Vec::new();
    let mut blocks: BTreeMap<u32, Vec<(usize, usize)>> = BTreeMap::new();
    for (place, file) in files.iter().enumerate() {
        let rollup = store.open(&file.rollup)?;
        for group in 0..rollup.groups() {
            let (smallest, _) = rollup.bounds(group, column::ACCOUNT_KEY)?;
            blocks.entry(smallest / BLOCK_KEYS).or_default().push((place, group));
        }
        readers.push((rollup, file.has_cost));
    }
    for (block, groups) in blocks {
        let first = block * BLOCK_KEYS;
        if !reach.touches(first, first + (BLOCK_KEYS - 1)) {
            continue;
        }
        let mut rows = Vec::new();
        for (place, group) in groups {
            if let Some((rollup, has_cost)) = readers.get(place) {
                read(rollup, group, *has_cost, reach, &mut rows)?;
            }
        }
        sink(histories(rows)?);
    }
    Ok(())
}

/// A month of one file.
struct Row {
    account_key: u32,
    month: i32,
    amount: i64,
    cost: i64,
    days: u32,
}

fn read(
    rollup: &StoredFile,
    group: usize,
    has_cost: bool,
    reach: &Reach,
    rows: &mut Vec<Row>,
) -> Result<(), AnalyticsError> {
    let count = rollup.rows(group)?;
    let numbers = |column| -> Result<Vec<i32>, AnalyticsError> {
        let mut values = Vec::with_capacity(count);
        Column::<Int32Type>::open(rollup, group, column)?.append_raw(count, &mut values)?;
        Ok(values)
    };
    let (accounts, months, days) =
        (numbers(column::ACCOUNT_KEY)?, numbers(column::MONTH)?, numbers(column::DAYS)?);
    let mut amounts = Vec::with_capacity(count);
    Column::<Int64Type>::open(rollup, group, column::AMOUNT)?.append_raw(count, &mut amounts)?;
    let mut costs = Vec::new();
    if has_cost {
        Column::<Int64Type>::open(rollup, group, column::COST)?.append_costs(count, &mut costs)?;
    } else {
        costs.resize(count, NO_COST);
    }
    let keyed = accounts.into_iter().zip(months).zip(days);
    let sums = amounts.into_iter().zip(costs);
    rows.extend(
        keyed
            .zip(sums)
            .map(|(((account, month), days), (amount, cost))| Row {
                account_key: account.cast_unsigned(),
                month,
                amount,
                cost,
                days: days.cast_unsigned(),
            })
            .filter(|row| reach.contains(row.account_key)),
    );
    Ok(())
}

fn histories(mut rows: Vec<Row>) -> Result<Vec<AccountHistory>, AnalyticsError> {
    rows.sort_by_key(|row| (row.account_key, row.month));
    let mut found: Vec<AccountHistory> = Vec::new();
    for same in rows.chunk_by(|a, b| a.account_key == b.account_key && a.month == b.month) {
        let Some(Row { account_key, month, .. }) = same.first() else { continue };
        let sum = |of: fn(&Row) -> i64| {
            let sum: i128 = same.iter().map(|row| i128::from(of(row))).sum();
            let sum = i64::try_from(sum).map(Amount::from_ten_thousandths);
            sum.map_err(|_| AnalyticsError::SumTooLarge { account_key: *account_key })
        };
        let has_cost = same.iter().all(|row| row.cost != NO_COST);
        let month = AccountMonth {
            month: Month::from_index(*month),
            amount: sum(|row| row.amount)?,
            cost: if has_cost { Some(sum(|row| row.cost)?) } else { None },
            purchase_days: same.iter().fold(0, |days, row| days | row.days),
        };
        match found.last_mut() {
            Some((key, months)) if key == account_key => months.push(month),
            _ => found.push((*account_key, vec![month])),
        }
    }
    Ok(found)
}
