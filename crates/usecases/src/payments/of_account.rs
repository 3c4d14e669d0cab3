//! One account's invoices and figures, within the reader's reach.

use super::book::{Terms, last_day, live_payments};
use crate::{Company, Outcome, local_day};
use canopy_analytics::{AnalyticsError, FactStore, PaymentFile, Reach, documents};
use canopy_domain::payments::{Age, Invoice, PaymentFigures, Tally};
use canopy_domain::primitives::{AccountId, ImportId};
use canopy_domain::{Amount, Day};
use canopy_store::Desk;
use canopy_store::accounts::Account;
use rustc_hash::FxHashMap;

/// What an account owes and how it pays.
#[derive(Debug, Clone)]
pub struct AccountPayments {
    /// The figures, as of their day.
    pub figures: PaymentFigures,
    /// Up to how much it may owe, where that is agreed.
    pub limit: Option<Amount>,
    /// Its invoices: open ones first, the oldest due day first; then those paid, latest first.
    pub invoices: Vec<InvoiceLine>,
}

/// One invoice as it stood on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceLine {
    /// Its number.
    pub number: String,
    /// What was asked and paid.
    pub invoice: Invoice,
    /// How old what is open is.
    pub age: Age,
    /// Days since it was due where it is open, from due to paid where it was paid; negative for
    /// days left or early. None without a due date.
    pub late_days: Option<i64>,
    /// The import it came with.
    pub import: ImportId,
    /// The file it came in.
    pub file: String,
    /// The row of that file, as a person counts.
    pub row: u32,
}

impl InvoiceLine {
    /// Whether something is still to be paid, or was paid too much.
    pub fn is_open(&self) -> bool {
        self.invoice.open() != Amount::ZERO
    }
}

/// An account's payments as of a day, of the last day the books know where none is given. None where
/// it has no invoice by then; `NotFound` out of reach.
pub async fn of_account(
    company: &Company,
    desk: &Desk,
    account: AccountId,
    as_of: Option<Day>,
) -> Outcome<Option<AccountPayments>> {
    let account = desk.account(account).await?;
    let files = live_payments(desk).await?;
    let today = local_day(company.clock.now());
    match as_of.or(last_day(&files, today)) {
        Some(as_of) => read(company, desk, (account, files), as_of).await,
        None => Ok(None),
    }
}

pub(super) async fn read(
    company: &Company,
    desk: &Desk,
    (account, files): (Account, Vec<PaymentFile>),
    as_of: Day,
) -> Outcome<Option<AccountPayments>> {
    let imports: Vec<ImportId> = files.iter().map(|file| file.import).collect();
    let terms = Terms::of(&account.attributes, as_of);
    let facts = company.facts.clone();
    let key = account.sales_key;
    let work = tokio::task::spawn_blocking(move || lines(&facts, &files, (key, terms), as_of));
    let (tally, mut invoices) = work.await??;
    if invoices.is_empty() {
        return Ok(None);
    }
    let names: FxHashMap<ImportId, String> = desk.file_names(&imports).await?.into_iter().collect();
    for line in &mut invoices {
        line.file = names.get(&line.import).cloned().unwrap_or_default();
    }
    invoices.sort_by(|a, b| {
        let open = b.is_open().cmp(&a.is_open());
        let by_due = || a.invoice.due.cmp(&b.invoice.due);
        let by_issue = || b.invoice.issued.cmp(&a.invoice.issued);
        open.then_with(|| if a.is_open() { by_due() } else { by_issue() })
            .then_with(|| a.number.cmp(&b.number))
    });
    Ok(Some(AccountPayments { figures: tally.figures(), limit: terms.limit, invoices }))
}

fn lines(
    facts: &FactStore,
    files: &[PaymentFile],
    (key, terms): (u32, Terms),
    as_of: Day,
) -> Result<(Tally, Vec<InvoiceLine>), AnalyticsError> {
    let mut tally = Tally::new(as_of).with_limit(terms.limit);
    let mut lines = Vec::new();
    documents(facts, files, &Reach::of([key]), |document| {
        let Some(invoice) = terms.settled(&document, as_of) else { return };
        tally.add(&invoice);
        let until = if invoice.open() == Amount::ZERO { invoice.paid_on } else { Some(as_of) };
        let late_days = until.zip(invoice.due).map(|(until, due)| (until - due).num_days());
        lines.push(InvoiceLine {
            number: document.number,
            invoice,
            age: Age::of(invoice.due, as_of),
            late_days,
            import: document.import,
            file: String::new(),
            row: document.row,
        });
    })?;
    Ok((tally, lines))
}
