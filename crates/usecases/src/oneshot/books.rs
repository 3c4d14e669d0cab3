//! From sales files to what every account bought on which day. Memory grows with the purchase days
//! of accounts, not with rows.

use super::find::Problems;
use super::fold::Pass;
use super::measure::read_into;
use super::read::{FileRead, SalesFiles, Watch};
use super::stopped::Stopped;
use canopy_analytics::FactColumns;
use canopy_domain::demand::{MonthlySeries, PurchaseHistory, last_whole_month};
use canopy_domain::primitives::{Amount, Day, Month, day_from_number, day_number};
use rustc_hash::FxHashMap;

/// What the accounts of some files bought, day by day.
#[derive(Debug, Clone)]
pub struct Books {
    /// The last day looked at.
    pub as_of: Day,
    /// One per account with sales by then, in text order of their keys.
    pub accounts: Vec<Book>,
    /// What reading each file found.
    pub files: Vec<FileRead>,
    /// What is wrong in them.
    pub problems: Problems,
}

/// What one account bought.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Book {
    /// Its code, or its name where it has none.
    pub key: String,
    /// Its name, where the files have one beside a code.
    pub name: Option<String>,
    days: Vec<DaySum>,
}

/// One day of an account.
#[derive(Debug, Clone, Copy, PartialEq)]
struct DaySum {
    day: Day,
    amount: Amount,
    /// Whether anything was bought, not only returned.
    is_purchase: bool,
}

impl Books {
    /// Reads the files up to a day; up to their last where none is given.
    pub fn read(files: &SalesFiles, as_of: Option<Day>, watch: Watch<'_>) -> Result<Self, Stopped> {
        let read = read_into(files, as_of, watch, |as_of| DayPass {
            as_of: day_number(as_of),
            sums: FxHashMap::default(),
        })?;
        let mut sums: Vec<_> = read.pass.sums.into_iter().collect();
        sums.sort_unstable_by_key(|(place, _)| *place);
        let mut accounts: Vec<Book> = Vec::new();
        for same in sums.chunk_by(|((one, _), _), ((other, _), _)| one == other) {
            let seen = same.first().and_then(|((key, _), _)| read.accounts.get(*key as usize));
            let Some(seen) = seen else { continue };
            let days = same.iter().filter_map(|((_, day), (amount, is_purchase))| {
                let amount = i64::try_from(*amount).unwrap_or(i64::MAX);
                Some(DaySum {
                    day: day_from_number(*day)?,
                    amount: Amount::from_ten_thousandths(amount),
                    is_purchase: *is_purchase,
                })
            });
            let key = seen.code.as_ref().or(seen.name.as_ref()).cloned().unwrap_or_default();
            let name = seen.name.clone().filter(|_| seen.code.is_some());
            accounts.push(Book { key, name, days: days.collect() });
        }
        accounts.sort_by(|a, b| a.key.cmp(&b.key));
        Ok(Self { as_of: read.as_of, accounts, files: read.files, problems: read.problems })
    }

    /// The last month that is over.
    pub fn last_month(&self) -> Month {
        last_whole_month(self.as_of)
    }
}

impl Book {
    /// What a purchase model knows of the account; `None` of one that only returned goods. The
    /// value is the mean total of the purchase days after the first.
    pub fn history(&self, as_of: Day) -> Option<PurchaseHistory> {
        let purchases = || self.days.iter().filter(|sum| sum.is_purchase);
        let days: Vec<Day> = purchases().map(|sum| sum.day).collect();
        let repeated: Amount = purchases().skip(1).map(|sum| sum.amount).sum();
        let repeats = days.len().saturating_sub(1);
        let mean = (repeats > 0).then(|| repeated.to_f64() / repeats as f64);
        PurchaseHistory::of(&days, as_of, mean)
    }

    /// All accounts as one.
    pub(super) fn together(books: &[Self]) -> Self {
        let mut days: Vec<DaySum> = books.iter().flat_map(|book| &book.days).copied().collect();
        days.sort_by_key(|sum| sum.day);
        Self { key: String::new(), name: None, days }
    }

    /// Its revenue month by month up to `last`; `None` where it had none by then.
    pub fn series(&self, last: Month) -> Option<MonthlySeries> {
        let sums = self.days.iter().map(|sum| (Month::of(sum.day), sum.amount));
        MonthlySeries::new(sums, last)
    }
}

/// Sums by account and day.
struct DayPass {
    as_of: i32,
    sums: FxHashMap<(u32, i32), (i128, bool)>,
}

impl Pass for DayPass {
    fn push(&mut self, columns: FactColumns<'_>) {
        let places = columns.account_key.iter().zip(columns.day);
        let sums = columns.amount.iter().zip(columns.quantity);
        for ((account, day), (amount, quantity)) in places.zip(sums) {
            if *day <= self.as_of {
                let sum = self.sums.entry((*account, *day)).or_default();
                sum.0 += i128::from(*amount);
                sum.1 |= *quantity > 0;
            }
        }
    }
}
