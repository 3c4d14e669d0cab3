//! The one place where sales become figures: rows or monthly sums in any order, exact figures out.
//!
//! Memory grows with accounts (and distinct documents of the current period), not with rows.

use super::distinct::{Distinct, Pairs};
use super::periods::{Period, Periods};
use crate::AnalyticsError;
use crate::facts::{FactColumns, MetricRow, NO_COST};
use crate::rollup::{MonthRow, document_hashes, product_keys};
use canopy_domain::primitives::day_from_number;
use canopy_domain::sales::RawMetrics;
use canopy_domain::{Amount, Window};

/// Adds up sales of accounts with dense keys.
#[derive(Debug)]
pub struct MetricsPass {
    periods: Periods,
    /// Key of the first slot.
    first_key: u32,
    slots: Vec<Slot>,
    days: Distinct,
    products: Distinct,
    documents: Pairs<(u32, u64)>,
}

#[derive(Debug, Clone, Copy)]
struct Slot {
    revenue: i128,
    previous: i128,
    cost: i128,
    /// Rows of the current period that state their cost.
    costed: u32,
    first_purchase: i32,
    last_purchase: i32,
    rows: u32,
    /// Rows of one document mostly follow each other.
    last_document: u64,
}

impl MetricsPass {
    /// A pass over the accounts from key 0 on.
    pub fn new(window: Window) -> Self {
        Self::starting_at(Periods::new(window))
    }

    pub(crate) fn starting_at(periods: Periods) -> Self {
        Self {
            periods,
            first_key: 0,
            slots: Vec::new(),
            days: Distinct::new(),
            products: Distinct::new(),
            documents: Pairs::new(),
        }
    }

    /// Adds rows.
    pub fn push(&mut self, columns: FactColumns<'_>) {
        for row in columns.rows() {
            self.push_row(&row);
        }
        let Some(costs) = columns.cost else { return };
        let dated = columns.account_key.iter().zip(columns.day).zip(costs);
        for ((account, day), cost) in dated {
            if *cost != NO_COST && self.periods.of(*day) == Period::Current {
                self.slot(*account).add_cost(*cost, 1);
            }
        }
    }

    /// The figures by key, as long as the largest key seen; forgets them.
    pub fn finish(&mut self) -> Result<Vec<RawMetrics>, AnalyticsError> {
        let mut frequency = vec![0; self.slots.len()];
        let mut breadth = frequency.clone();
        let mut documents = frequency.clone();
        self.days.count(&mut frequency);
        self.products.count(&mut breadth);
        for (slot, _) in self.documents.drain() {
            if let Some(count) = documents.get_mut(slot as usize) {
                *count += 1;
            }
        }
        let counts = frequency.into_iter().zip(breadth).zip(documents);
        let slots = self.slots.drain(..).zip(self.first_key..).zip(counts);
        slots
            .map(|((slot, key), ((frequency, breadth), documents))| {
                let sums = slot.figures(key)?;
                Ok(RawMetrics { frequency, breadth, documents, ..sums })
            })
            .collect()
    }

    /// Makes ready for `count` accounts from `first_key` on.
    pub(crate) fn begin(&mut self, first_key: u32, count: u32) {
        self.first_key = first_key;
        self.slots.clear();
        self.slots.resize(count as usize, Slot::EMPTY);
    }

    /// Adds what an account did in a month that lies in one period as a whole.
    pub(crate) fn push_month(&mut self, month: &MonthRow<'_>) {
        let index = month.account_key - self.first_key;
        let offset = month.first_day - self.periods.current_start;
        let slot = self.slot(month.account_key);
        if month.days != 0 {
            let first = month.days.trailing_zeros().cast_signed();
            let last = month.days.ilog2().cast_signed();
            slot.first_purchase = slot.first_purchase.min(month.first_day + first);
            slot.last_purchase = slot.last_purchase.max(month.first_day + last);
        }
        match month.period {
            Period::Previous => slot.previous += i128::from(month.amount),
            Period::Current => {
                slot.revenue += i128::from(month.amount);
                slot.rows += month.rows;
                if month.cost != NO_COST {
                    slot.add_cost(month.cost, month.rows);
                }
                let mut days = month.days;
                while days != 0 {
                    let day = offset + days.trailing_zeros().cast_signed();
                    self.days.insert(index, day.cast_unsigned());
                    days &= days - 1;
                }
                for key in product_keys(month.products) {
                    self.products.insert(index, key);
                }
                for hash in document_hashes(month.documents) {
                    self.documents.insert((index, hash));
                }
            }
            Period::Earlier | Period::After => {}
        }
    }

    fn push_row(&mut self, row: &MetricRow) {
        let period = self.periods.of(row.day);
        if period == Period::After {
            return;
        }
        let index = row.account_key - self.first_key;
        let place = row.day - self.periods.current_start;
        let slot = self.slot(row.account_key);
        let bought = row.quantity > 0;
        if bought {
            slot.first_purchase = slot.first_purchase.min(row.day);
            slot.last_purchase = slot.last_purchase.max(row.day);
        }
        match period {
            Period::Previous => slot.previous += i128::from(row.amount),
            Period::Current => {
                slot.revenue += i128::from(row.amount);
                slot.rows += 1;
                if bought {
                    let known = row.document == 0 || slot.last_document == row.document;
                    slot.last_document = row.document;
                    self.days.insert(index, place.cast_unsigned());
                    self.products.insert(index, row.product_key);
                    if !known {
                        self.documents.insert((index, row.document));
                    }
                }
            }
            Period::Earlier | Period::After => {}
        }
    }

    #[expect(clippy::indexing_slicing, reason = "grown to hold the index just above")]
    fn slot(&mut self, key: u32) -> &mut Slot {
        let index = (key - self.first_key) as usize;
        if index >= self.slots.len() {
            self.slots.resize(index + 1, Slot::EMPTY);
        }
        &mut self.slots[index]
    }
}

impl Slot {
    const EMPTY: Self = Self {
        revenue: 0,
        previous: 0,
        cost: 0,
        costed: 0,
        first_purchase: i32::MAX,
        last_purchase: i32::MIN,
        rows: 0,
        last_document: 0,
    };

    fn add_cost(&mut self, cost: i64, rows: u32) {
        self.cost += i128::from(cost);
        self.costed += rows;
    }

    /// Everything but the distinct counts.
    fn figures(&self, account_key: u32) -> Result<RawMetrics, AnalyticsError> {
        let exact = |sum: i128| {
            let sum = i64::try_from(sum).map_err(|_| AnalyticsError::SumTooLarge { account_key });
            sum.map(Amount::from_ten_thousandths)
        };
        let bought = self.first_purchase <= self.last_purchase;
        Ok(RawMetrics {
            revenue: exact(self.revenue)?,
            revenue_previous: exact(self.previous)?,
            cost: if self.rows > 0 && self.costed == self.rows {
                Some(exact(self.cost)?)
            } else {
                None
            },
            first_purchase: bought.then(|| day_from_number(self.first_purchase)).flatten(),
            last_purchase: bought.then(|| day_from_number(self.last_purchase)).flatten(),
            rows: self.rows,
            ..RawMetrics::default()
        })
    }
}
