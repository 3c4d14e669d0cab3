//! The figures of receivables, added up invoice by invoice and exact; ratios are floating.

use super::settle::Invoice;
use crate::Window;
use crate::primitives::{Amount, Day};
use serde::{Deserialize, Serialize};

/// How old an open amount is, by the days since it was due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// Due on the day looked at or later, or with no due date known.
    NotDue,
    /// 1 to 30 days late.
    Days1To30,
    /// 31 to 60 days late.
    Days31To60,
    /// 61 to 90 days late.
    Days61To90,
    /// 91 days late or more.
    Days91Plus,
}

impl Age {
    /// Every age, youngest first.
    pub const ALL: [Self; 5] =
        [Self::NotDue, Self::Days1To30, Self::Days31To60, Self::Days61To90, Self::Days91Plus];

    /// The code in the API and in tables.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotDue => "not_due",
            Self::Days1To30 => "days_1_30",
            Self::Days31To60 => "days_31_60",
            Self::Days61To90 => "days_61_90",
            Self::Days91Plus => "days_91_plus",
        }
    }

    /// The age of an amount due on a day, the usual thirty-day buckets of an ageing schedule
    /// (e.g. IFRS 9 B5.5.35, provision matrix by days past due).
    pub fn of(due: Option<Day>, as_of: Day) -> Self {
        match due.map_or(0, |due| (as_of - due).num_days()) {
            ..=0 => Self::NotDue,
            1..=30 => Self::Days1To30,
            31..=60 => Self::Days31To60,
            61..=90 => Self::Days61To90,
            91.. => Self::Days91Plus,
        }
    }
}

/// Months looked back on for what was invoiced.
const MONTHS: u32 = 12;
/// Days of those months in days sales outstanding.
const DAYS: f64 = 365.0;

/// Invoices added up, as of a day. Exact; several tallies add up to the one of all their invoices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    as_of: Day,
    ages: [i128; 5],
    invoiced: i128,
    paid_weight: i128,
    on_time: i128,
    amount_days: i128,
    invoices: u32,
    open: u32,
    overdue: u32,
    undated: u32,
    limit: Option<i128>,
}

impl Tally {
    /// Nothing yet.
    pub const fn new(as_of: Day) -> Self {
        Self {
            as_of,
            ages: [0; 5],
            invoiced: 0,
            paid_weight: 0,
            on_time: 0,
            amount_days: 0,
            invoices: 0,
            open: 0,
            overdue: 0,
            undated: 0,
            limit: None,
        }
    }

    /// Adds an invoice as it stood on the day of the tally.
    pub fn add(&mut self, invoice: &Invoice) {
        let (amount, open) = (exact(invoice.amount), exact(invoice.open()));
        let age = Age::of(invoice.due, self.as_of);
        if let Some(sum) = self.ages.get_mut(age as usize) {
            *sum += open;
        }
        self.invoices += 1;
        if open != 0 {
            self.open += 1;
            self.overdue += u32::from(age != Age::NotDue);
            self.undated += u32::from(invoice.due.is_none());
        }
        let window = Window { as_of: self.as_of, months: MONTHS };
        if invoice.issued >= window.current_start() && invoice.issued <= self.as_of {
            self.invoiced += amount;
        }
        // Credit notes are not paid by the customer: they say nothing of how it pays.
        if let (Some(paid_on), Some(due), true) = (invoice.paid_on, invoice.due, amount > 0) {
            let late_days = i128::from((paid_on - due).num_days());
            self.paid_weight += amount;
            self.amount_days += amount * late_days;
            self.on_time += if late_days <= 0 { amount } else { 0 };
        }
    }

    /// Says up to how much the account may owe.
    #[must_use]
    pub fn with_limit(mut self, limit: Option<Amount>) -> Self {
        self.limit = limit.map(exact);
        self
    }

    /// Adds what another tally of the same day holds. Limits are those of accounts: their sum is
    /// nobody's, so it is dropped.
    pub fn merge(&mut self, other: &Self) {
        for (mine, theirs) in self.ages.iter_mut().zip(other.ages) {
            *mine += theirs;
        }
        self.invoiced += other.invoiced;
        self.paid_weight += other.paid_weight;
        self.on_time += other.on_time;
        self.amount_days += other.amount_days;
        self.invoices += other.invoices;
        self.open += other.open;
        self.overdue += other.overdue;
        self.undated += other.undated;
        self.limit = None;
    }

    /// The figures.
    pub fn figures(&self) -> PaymentFigures {
        let receivable: i128 = self.ages.iter().sum();
        let overdue: i128 = self.ages.iter().skip(1).sum();
        PaymentFigures {
            as_of: self.as_of,
            receivable: amount(receivable),
            overdue: amount(overdue),
            ages: self.ages.map(amount),
            invoiced: amount(self.invoiced),
            dso: ratio(receivable, self.invoiced).map(|share| share * DAYS),
            overdue_share: self.overdue_share(receivable, overdue),
            on_time_share: ratio(self.on_time, self.paid_weight),
            weighted_days_late: ratio(self.amount_days, self.paid_weight),
            credit_use: self.limit.and_then(|limit| ratio(receivable, limit)),
            invoices: self.invoices,
            open_invoices: self.open,
            overdue_invoices: self.overdue,
            undated_invoices: self.undated,
        }
    }

    /// An account that owes nothing is late with nothing. Credit notes not due yet may make what is
    /// overdue more than what is owed in all: that is everything.
    fn overdue_share(&self, receivable: i128, overdue: i128) -> Option<f64> {
        if self.invoices == 0 {
            None
        } else if overdue <= 0 {
            Some(0.0)
        } else {
            Some(ratio(overdue, receivable).map_or(1.0, |share| share.min(1.0)))
        }
    }
}

/// What is owed and how it is paid. Money exact; ratios are missing where nothing stands below them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PaymentFigures {
    /// The day looked at.
    pub as_of: Day,
    /// Sum of what is open: Σ (amount − paid).
    pub receivable: Amount,
    /// What of it was due before the day looked at.
    pub overdue: Amount,
    /// The open amounts by age, in the order of [`Age::ALL`].
    pub ages: [Amount; 5],
    /// Invoiced in the last twelve months.
    pub invoiced: Amount,
    /// Days sales outstanding, simple method: receivable / invoiced in the last 12 months × 365;
    /// none where nothing was invoiced. Source: Brealey, Myers, Allen, Principles of Corporate
    /// Finance, "average collection period".
    pub dso: Option<f64>,
    /// Overdue / receivable, 0–1; 0 where nothing is overdue.
    pub overdue_share: Option<f64>,
    /// Share of the amounts of invoices with a day of payment paid by the due date:
    /// Σ amount (paid ≤ due) / Σ amount, credit notes left out.
    pub on_time_share: Option<f64>,
    /// Σ amount × (paid − due) / Σ amount over the same invoices; negative where paid early. Source:
    /// "average days delinquent" weighted by amount, Credit Research Foundation.
    pub weighted_days_late: Option<f64>,
    /// Receivable / credit limit; none without a limit.
    pub credit_use: Option<f64>,
    /// Invoices issued by the day looked at.
    pub invoices: u32,
    /// Of these, not settled.
    pub open_invoices: u32,
    /// Of these, late.
    pub overdue_invoices: u32,
    /// Open ones without a due date; they count as not due.
    pub undated_invoices: u32,
}

impl PaymentFigures {
    /// What is open of an age.
    pub fn age(&self, age: Age) -> Amount {
        self.ages.get(age as usize).copied().unwrap_or_default()
    }
}

fn exact(amount: Amount) -> i128 {
    i128::from(amount.ten_thousandths())
}

/// A sum as an amount; beyond the range, its end.
fn amount(sum: i128) -> Amount {
    let end = if sum < 0 { i64::MIN } else { i64::MAX };
    Amount::from_ten_thousandths(i64::try_from(sum).unwrap_or(end))
}

/// A ratio of sums; none where nothing, or less than nothing, stands below it.
fn ratio(above: i128, below: i128) -> Option<f64> {
    (below > 0).then(|| above as f64 / below as f64)
}
