//! What is owed over all accounts a person reaches, by account and age.

use super::book::{Terms, last_day, live_payments, tallies};
use crate::{Company, Outcome, local_day};
use canopy_analytics::{PaymentFile, Reach};
use canopy_domain::Day;
use canopy_domain::payments::{PaymentFigures, Tally};
use canopy_domain::primitives::AccountId;
use canopy_store::Desk;
use canopy_store::screening::Population;
use rustc_hash::FxHashMap;

/// What is owed.
#[derive(Debug, Clone)]
pub struct Receivables {
    /// All accounts together.
    pub total: PaymentFigures,
    /// Every account with an invoice; who owes most that is overdue first.
    pub accounts: Vec<Owing>,
}

/// What one account owes.
#[derive(Debug, Clone)]
pub struct Owing {
    /// The account.
    pub account: AccountId,
    /// Its code, empty where it has none.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its figures.
    pub figures: PaymentFigures,
}

/// What is owed by the accounts within reach, as of a day; of the last day the books know where none
/// is given. None while no invoice was imported.
pub async fn receivables(
    company: &Company,
    desk: &Desk,
    as_of: Option<Day>,
) -> Outcome<Option<Receivables>> {
    let files = live_payments(desk).await?;
    let today = local_day(company.clock.now());
    let Some(as_of) = as_of.or(last_day(&files, today)) else { return Ok(None) };
    let rows = desk.population(&Population::default()).await?;
    let terms: FxHashMap<u32, Terms> =
        rows.iter().map(|row| (row.sales_key, Terms::of(&row.attributes, as_of))).collect();
    let found = add_up(company, files, (terms, as_of)).await?;
    let mut total = Tally::new(as_of);
    let mut accounts = Vec::new();
    for row in rows {
        let Some(tally) = found.get(&row.sales_key) else { continue };
        total.merge(tally);
        let figures = tally.figures();
        accounts.push(Owing { account: row.id, code: row.code, name: row.name, figures });
    }
    accounts.sort_by(|a, b| {
        let order = |owing: &Owing| (owing.figures.overdue, owing.figures.receivable);
        order(b).cmp(&order(a)).then_with(|| a.code.cmp(&b.code)).then_with(|| a.name.cmp(&b.name))
    });
    Ok(Some(Receivables { total: total.figures(), accounts }))
}

async fn add_up(
    company: &Company,
    files: Vec<PaymentFile>,
    (terms, as_of): (FxHashMap<u32, Terms>, Day),
) -> Outcome<FxHashMap<u32, Tally>> {
    let facts = company.facts.clone();
    // The rows found are the reach: accounts out of sight are not even read.
    let work = move || {
        let reach = Reach::of(terms.keys().copied());
        tallies(&facts, &files, &reach, (&terms, as_of))
    };
    Ok(tokio::task::spawn_blocking(work).await??)
}
