//! The sales rows of one account in both spans, each with its product, document, file and row.

use super::ask::{Grounds, GrowthAsk};
use crate::{Company, Outcome};
use canopy_analytics::{FactFile, FactRow, FactStore, Reach, RowsWanted, rows_of_account};
use canopy_domain::growth::{Comparison, Span};
use canopy_domain::primitives::{AccountId, Amount, Day, ImportId};
use canopy_store::Desk;
use canopy_store::accounts::Account;
use canopy_store::sales::Product;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Rows of one span at most; an account has some thousand a year.
const MOST: usize = 20_000;

/// The rows behind an account's change.
#[derive(Debug, Clone)]
pub struct AccountRows {
    /// The account.
    pub account: Account,
    /// Which days against which.
    pub spans: Comparison,
    /// The product asked for.
    pub product: Option<Product>,
    /// Rows of the base span, latest first.
    pub base: Vec<SpanRow>,
    /// Rows of the current span, latest first.
    pub current: Vec<SpanRow>,
}

/// One sale as it was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpanRow {
    /// The day.
    pub day: Day,
    /// The product, as far as known.
    pub product: Option<Product>,
    /// How many.
    pub quantity: Amount,
    /// For how much.
    pub amount: Amount,
    /// The document number.
    pub document: Option<String>,
    /// The file it came in.
    pub file: String,
    /// The row of that file, as a person counts.
    pub row: u32,
}

/// Reads them; `None` while nothing was imported.
pub async fn rows(
    company: &Company,
    desk: &Desk,
    ask: &GrowthAsk,
    id: AccountId,
) -> Outcome<Option<AccountRows>> {
    // Finding the account is the check: whoever cannot see it gets no rows.
    let account = desk.account(id).await?;
    let Some(grounds) = Grounds::of(desk, ask).await? else { return Ok(None) };
    let names = Names::of(desk, &grounds.files).await?;
    let files = Arc::new(grounds.files);
    let product = grounds.product;
    let key = product.as_ref().map(|product| product.sales_key);
    let mut both = Vec::new();
    for span in [grounds.spans.base, grounds.spans.current] {
        let (facts, files) = (Arc::clone(&company.facts), Arc::clone(&files));
        let found = move || of_span(&facts, &files, account.sales_key, span);
        let found = tokio::task::spawn_blocking(found).await??;
        let wanted = found.into_iter().filter(|row| key.is_none_or(|key| key == row.product_key));
        both.push(wanted.collect::<Vec<_>>());
    }
    let mut keys: Vec<u32> = both.iter().flatten().map(|row| row.product_key).collect();
    keys.sort_unstable();
    keys.dedup();
    let products = desk.products_by_key(&keys).await?;
    let products: FxHashMap<u32, Product> =
        products.into_iter().map(|one| (one.sales_key, one)).collect();
    let mut both = both.into_iter().map(|rows| {
        rows.into_iter().rev().map(|row| names.told(row, &products)).collect::<Vec<_>>()
    });
    let (base, current) = (both.next().unwrap_or_default(), both.next().unwrap_or_default());
    Ok(Some(AccountRows { account, spans: grounds.spans, product, base, current }))
}

fn of_span(
    facts: &FactStore,
    files: &[FactFile],
    account_key: u32,
    span: Span,
) -> Outcome<Vec<FactRow>> {
    let wanted = RowsWanted { account_key, from: span.from, to: span.to, limit: MOST, after: None };
    Ok(rows_of_account(facts, files, &Reach::of([account_key]), &wanted)?)
}

struct Names(FxHashMap<ImportId, String>);

impl Names {
    async fn of(desk: &Desk, files: &[FactFile]) -> Outcome<Self> {
        let imports: Vec<ImportId> = files.iter().map(|file| file.import).collect();
        Ok(Self(desk.file_names(&imports).await?.into_iter().collect()))
    }

    fn told(&self, row: FactRow, products: &FxHashMap<u32, Product>) -> SpanRow {
        SpanRow {
            day: row.day,
            product: products.get(&row.product_key).cloned(),
            quantity: row.quantity,
            amount: row.amount,
            document: row.document_text.filter(|text| !text.is_empty()),
            file: self.0.get(&row.import).cloned().unwrap_or_default(),
            row: row.row,
        }
    }
}
