//! One invoice as of a day: what its row says and what receipts paid on it, without counting the
//! same money twice.

use crate::primitives::{Amount, Day};
use std::collections::BTreeMap;

/// An invoice as a file states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// The day it was issued.
    pub issued: Day,
    /// The day it is to be paid by; none where neither the file nor the account's terms say.
    pub due: Option<Day>,
    /// What is to be paid; negative for a credit note.
    pub amount: Amount,
    /// What was paid when the file was written; none where the file does not say.
    pub paid: Option<Amount>,
    /// The day it was paid.
    pub paid_on: Option<Day>,
    /// Until which day its file knows what was paid: the last day of the file.
    pub known_until: Day,
    /// Which import it came with, counted in the order of imports.
    pub batch: u32,
}

/// Money received on an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The day.
    pub day: Day,
    /// How much; negative for money paid back.
    pub amount: Amount,
    /// Which import it came with, counted in the order of imports.
    pub batch: u32,
}

/// An invoice with what has been paid on it by a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invoice {
    /// The day it was issued.
    pub issued: Day,
    /// The day it is to be paid by.
    pub due: Option<Day>,
    /// What is to be paid.
    pub amount: Amount,
    /// What was paid by then.
    pub paid: Amount,
    /// The day it was paid; that of the last receipt where receipts settled it.
    pub paid_on: Option<Day>,
}

impl Invoice {
    /// What is still to be paid; negative where more was paid than asked.
    pub fn open(&self) -> Amount {
        let (amount, paid) = (self.amount.ten_thousandths(), self.paid.ten_thousandths());
        Amount::from_ten_thousandths(amount.saturating_sub(paid))
    }
}

/// What is known of an invoice by a day; `None` where it was issued later.
///
/// A row that says what was paid has seen the receipts of earlier imports; where it says that
/// something was paid, also those of later imports up to the day it was paid, or up to the last day
/// of its file. A payment stated for a day still to come is not known yet, and hides no receipt. A
/// receipt that stands in two files (same day, same amount) is one, unless one of the files has it
/// twice.
pub fn settle(stated: &Stated, receipts: &[Receipt], as_of: Day) -> Option<Invoice> {
    if stated.issued > as_of {
        return None;
    }
    let is_paid_by_then = stated.paid_on.is_none_or(|day| day <= as_of);
    let told = stated.paid.filter(|_| is_paid_by_then);
    let mut paid = told.unwrap_or_default().ten_thousandths();
    let mut paid_on = stated.paid_on.filter(|day| *day <= as_of);
    let seen = told.map(|paid| Seen {
        batch: stated.batch,
        until: Some(stated.paid_on.unwrap_or(stated.known_until)).filter(|_| paid != Amount::ZERO),
    });
    let mut last = None;
    for (day, amount) in distinct(receipts, seen, as_of) {
        paid = paid.saturating_add(amount.ten_thousandths());
        last = last.max(Some(day));
    }
    let asked = stated.amount.ten_thousandths();
    let is_settled = if asked < 0 { paid <= asked } else { paid >= asked };
    if last.is_some() {
        paid_on = if is_settled { paid_on.max(last) } else { paid_on };
    }
    let Stated { issued, due, amount, .. } = *stated;
    Some(Invoice { issued, due, amount, paid: Amount::from_ten_thousandths(paid), paid_on })
}

/// The receipts a row that says what was paid has in its figure already.
#[derive(Clone, Copy)]
struct Seen {
    /// Those of imports up to this one.
    batch: u32,
    /// Those up to this day, whatever their import.
    until: Option<Day>,
}

impl Seen {
    fn has(self, receipt: &Receipt) -> bool {
        receipt.batch <= self.batch || self.until.is_some_and(|day| receipt.day <= day)
    }
}

/// The receipts that count, each once.
fn distinct(receipts: &[Receipt], seen: Option<Seen>, as_of: Day) -> Vec<(Day, Amount)> {
    let mut times: BTreeMap<(Day, Amount, u32), u32> = BTreeMap::new();
    let later = |receipt: &&Receipt| seen.is_none_or(|seen| !seen.has(receipt));
    for receipt in receipts.iter().filter(|one| one.day <= as_of).filter(later) {
        *times.entry((receipt.day, receipt.amount, receipt.batch)).or_default() += 1;
    }
    let mut most: BTreeMap<(Day, Amount), u32> = BTreeMap::new();
    for ((day, amount, _), count) in times {
        let known = most.entry((day, amount)).or_default();
        *known = (*known).max(count);
    }
    let repeated = |(one, count): ((Day, Amount), u32)| (0..count).map(move |_| one);
    most.into_iter().flat_map(repeated).collect()
}
