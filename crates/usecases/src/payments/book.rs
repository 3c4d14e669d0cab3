//! Reading the books: the files that count, and their invoices settled as of a day.

use crate::Outcome;
use canopy_analytics::{AnalyticsError, Document, FactStore, PaymentFile, Reach, documents};
use canopy_domain::accounts::attribute_number;
use canopy_domain::payments::{Invoice, Stated, Tally, settle};
use canopy_domain::{Amount, Day};
use canopy_store::Desk;
use canopy_store::payments::PaymentRecord;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What an account has agreed to; both from its attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Terms {
    /// Days to pay, for invoices that name no due date.
    days: Option<u16>,
    /// Up to how much it may owe.
    pub(crate) limit: Option<Amount>,
}

impl Terms {
    /// Reads `payment_terms_days` and `credit_limit`.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded before")]
    pub(crate) fn of(attributes: &BTreeMap<String, String>, as_of: Day) -> Self {
        let number = |code: &str| attribute_number(attributes.get(code)?, as_of);
        let days = number("payment_terms_days").filter(|days| (0.0..=3_650.0).contains(days));
        // Money people type: whole ten-thousandths are exact far beyond any limit.
        let limit = number("credit_limit").filter(|limit| (0.0..=1e11).contains(limit));
        Self {
            days: days.map(|days| days.round() as u16),
            limit: limit.map(|limit| Amount::from_ten_thousandths((limit * 1e4).round() as i64)),
        }
    }

    /// The row of an invoice with the day it is due by the account's terms, where it names none.
    fn dated(self, stated: Stated) -> Stated {
        let agreed = || Some(stated.issued + chrono::Days::new(u64::from(self.days?)));
        Stated { due: stated.due.or_else(agreed), ..stated }
    }

    /// An invoice as of a day; none for receipts on an invoice nobody brought.
    pub(super) fn settled(self, document: &Document, as_of: Day) -> Option<Invoice> {
        settle(&self.dated(document.stated?), &document.receipts, as_of)
    }
}

/// The files that count, in the order of their imports.
pub(crate) async fn live_payments(desk: &Desk) -> Outcome<Vec<PaymentFile>> {
    read(&desk.payment_files().await?)
}

pub(super) fn read(kept: &[PaymentRecord]) -> Outcome<Vec<PaymentFile>> {
    let files = kept.iter().map(|file| serde_json::from_str(&file.payment_file));
    Ok(files.collect::<Result<_, _>>()?)
}

/// The last day the files know of, today at the latest: one slip of the pen must not make
/// everybody late.
pub(super) fn last_day(files: &[PaymentFile], today: Day) -> Option<Day> {
    files.iter().map(|file| file.last_day.min(today)).max()
}

/// What every account within reach owes as of a day, by its key. Blocks the thread while it reads.
pub(crate) fn tallies(
    facts: &FactStore,
    files: &[PaymentFile],
    reach: &Reach,
    (terms, as_of): (&FxHashMap<u32, Terms>, Day),
) -> Result<FxHashMap<u32, Tally>, AnalyticsError> {
    let mut found: FxHashMap<u32, Tally> = FxHashMap::default();
    documents(facts, files, reach, |document| {
        let agreed = terms.get(&document.account_key).copied().unwrap_or_default();
        if let Some(invoice) = agreed.settled(&document, as_of) {
            let fresh = || Tally::new(as_of).with_limit(agreed.limit);
            found.entry(document.account_key).or_insert_with(fresh).add(&invoice);
        }
    })?;
    Ok(found)
}
