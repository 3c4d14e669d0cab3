//! The sales rows behind an account's result: from the very files the run read, within the reader's
//! reach, each with its product, document, file and row.

use super::receipt::Receipt;
use crate::{Company, Outcome};
use canopy_analytics::{FactFile, FactRow, Reach, RowsWanted, latest_rows_of_account};
use canopy_domain::primitives::ImportId;
use canopy_domain::{Amount, Day, Window};
use canopy_store::Desk;
use rustc_hash::FxHashMap;

/// Rows shown: the latest.
const SHOWN: usize = 40;

/// The sales behind a result.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// First day of the current period.
    pub from: Day,
    /// Its last day.
    pub until: Day,
    /// Rows of the account in the period.
    pub count: usize,
    /// The latest of them, latest first.
    pub rows: Vec<Sale>,
}

/// One sale as it was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sale {
    /// The day.
    pub day: Day,
    /// Code and name of the product, as far as known.
    pub product: (String, String),
    /// How many.
    pub quantity: Amount,
    /// For how much.
    pub amount: Amount,
    /// The document number.
    pub document: Option<String>,
    /// The import it came with.
    pub import: ImportId,
    /// The file it came in.
    pub file: String,
    /// The row of that file, as a person counts.
    pub row: u32,
}

/// The sales behind a receipt that was read at the same desk.
pub async fn evidence(company: &Company, desk: &Desk, receipt: &Receipt) -> Outcome<Evidence> {
    let run = &receipt.run.row;
    // Finding the account is the check: whoever cannot see it gets no rows.
    let account = desk.account(receipt.row.account).await?;
    let kept = desk.sales_files_of(&run.imports).await?;
    let files: Vec<FactFile> =
        kept.iter().map(|file| serde_json::from_str(&file.fact_file)).collect::<Result<_, _>>()?;
    let from = Window { as_of: run.as_of, months: run.months }.current_start();
    let wanted = RowsWanted {
        account_key: account.sales_key,
        from,
        to: run.as_of,
        limit: SHOWN,
        after: None,
    };
    let facts = company.facts.clone();
    let read = move || {
        let reach = Reach::of([wanted.account_key]);
        latest_rows_of_account(&facts, &files, &reach, &wanted)
    };
    let (count, latest) = tokio::task::spawn_blocking(read).await??;
    let rows = named(desk, &run.imports, latest).await?;
    Ok(Evidence { from, until: run.as_of, count, rows })
}

async fn named(desk: &Desk, imports: &[ImportId], rows: Vec<FactRow>) -> Outcome<Vec<Sale>> {
    let mut keys: Vec<u32> = rows.iter().map(|row| row.product_key).collect();
    keys.sort_unstable();
    keys.dedup();
    let products = desk.products_by_key(&keys).await?.into_iter();
    let products: FxHashMap<u32, (String, String)> =
        products.map(|one| (one.sales_key, (one.code, one.name))).collect();
    let files: FxHashMap<ImportId, String> = desk.file_names(imports).await?.into_iter().collect();
    let sale = |row: FactRow| Sale {
        day: row.day,
        product: products.get(&row.product_key).cloned().unwrap_or_default(),
        quantity: row.quantity,
        amount: row.amount,
        document: row.document_text.filter(|text| !text.is_empty()),
        import: row.import,
        file: files.get(&row.import).cloned().unwrap_or_default(),
        row: row.row,
    };
    Ok(rows.into_iter().map(sale).collect())
}
