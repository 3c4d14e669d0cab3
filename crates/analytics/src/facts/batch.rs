//! Rows on their way into a file or a pass: structs of arrays over dense integer keys.

use crate::AnalyticsError;
pub use canopy_tables::NO_COST;
use canopy_tables::{SalesBatch, TextColumn};

/// In a list of keys: rows of this account or product are not wanted.
pub const LEFT_OUT: u32 = u32::MAX;

/// Facts to be stored. All columns have the same length; keys are below 2³¹.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FactBatch {
    /// The store's key of the account.
    pub account_key: Vec<u32>,
    /// The store's key of the product.
    pub product_key: Vec<u32>,
    /// Days since 1970-01-01.
    pub day: Vec<i32>,
    /// Ten-thousandths.
    pub amount: Vec<i64>,
    /// Ten-thousandths.
    pub quantity: Vec<i64>,
    /// Ten-thousandths; [`NO_COST`] in rows that state none.
    pub cost: Option<Vec<i64>>,
    /// Stable hash of the document number; 0 = none.
    pub document: Vec<u64>,
    /// The document numbers; empty = none.
    pub document_text: Option<TextColumn>,
    /// Row in the source as a person counts.
    pub row: Vec<u32>,
}

/// The columns metrics are folded from, borrowed. All have the same length.
#[derive(Debug, Clone, Copy)]
pub struct FactColumns<'a> {
    /// Dense key of the account.
    pub account_key: &'a [u32],
    /// Dense key of the product.
    pub product_key: &'a [u32],
    /// Days since 1970-01-01.
    pub day: &'a [i32],
    /// Ten-thousandths.
    pub amount: &'a [i64],
    /// Ten-thousandths.
    pub quantity: &'a [i64],
    /// Ten-thousandths; [`NO_COST`] in rows that state none.
    pub cost: Option<&'a [i64]>,
    /// Stable hash of the document number; 0 = none.
    pub document: &'a [u64],
}

/// One row of [`FactColumns`] without its cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MetricRow {
    pub(crate) account_key: u32,
    pub(crate) product_key: u32,
    pub(crate) day: i32,
    pub(crate) amount: i64,
    pub(crate) quantity: i64,
    pub(crate) document: u64,
}

impl FactBatch {
    /// How many rows it holds.
    pub fn len(&self) -> usize {
        self.account_key.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.account_key.is_empty()
    }

    /// The columns metrics need.
    pub fn columns(&self) -> FactColumns<'_> {
        FactColumns {
            account_key: &self.account_key,
            product_key: &self.product_key,
            day: &self.day,
            amount: &self.amount,
            quantity: &self.quantity,
            cost: self.cost.as_deref(),
            document: &self.document,
        }
    }

    /// Holds the lines of a sales file under the store's keys instead of the file's own numbers.
    ///
    /// Lines whose account or product is [`LEFT_OUT`], or beyond its list, are not taken.
    pub fn refill(&mut self, lines: &SalesBatch, account_keys: &[u32], product_keys: &[u32]) {
        let key = |keys: &[u32], index: &u32| keys.get(*index as usize).copied();
        let accounts = lines.account.iter().map(|n| key(account_keys, n).unwrap_or(LEFT_OUT));
        let products = lines.product.iter().map(|n| key(product_keys, n).unwrap_or(LEFT_OUT));
        self.account_key.clear();
        self.account_key.extend(accounts);
        self.product_key.clear();
        self.product_key.extend(products);
        self.day.clone_from(&lines.day);
        self.amount.clone_from(&lines.amount);
        self.quantity.clone_from(&lines.quantity);
        self.cost.clone_from(&lines.cost);
        self.document.clone_from(&lines.document);
        self.document_text.clone_from(&lines.document_text);
        self.row.clone_from(&lines.row);
        self.leave_out();
    }

    fn leave_out(&mut self) {
        let keys = self.account_key.iter().zip(&self.product_key);
        let kept: Vec<bool> = keys.map(|(a, p)| *a != LEFT_OUT && *p != LEFT_OUT).collect();
        if kept.iter().all(|kept| *kept) {
            return;
        }
        retain(&mut self.account_key, &kept);
        retain(&mut self.product_key, &kept);
        retain(&mut self.day, &kept);
        retain(&mut self.amount, &kept);
        retain(&mut self.quantity, &kept);
        retain(&mut self.document, &kept);
        retain(&mut self.row, &kept);
        if let Some(costs) = &mut self.cost {
            retain(costs, &kept);
        }
        if let Some(texts) = &mut self.document_text {
            let wanted = texts.iter().zip(&kept).filter(|(_, kept)| **kept);
            *texts = wanted.map(|(text, _)| text).collect();
        }
    }

    pub(crate) fn check(&self) -> Result<(), AnalyticsError> {
        let rows = self.len();
        let required = [
            self.product_key.len(),
            self.day.len(),
            self.amount.len(),
            self.quantity.len(),
            self.document.len(),
            self.row.len(),
            self.cost.as_ref().map_or(rows, Vec::len),
            self.document_text.as_ref().map_or(rows, TextColumn::len),
        ];
        if required.iter().any(|length| *length != rows) {
            return Err(AnalyticsError::Malformed("columns differ in length"));
        }
        let largest = self.account_key.iter().chain(&self.product_key).max();
        if largest.is_some_and(|key| i32::try_from(*key).is_err()) {
            return Err(AnalyticsError::Malformed("a key is 2^31 or more"));
        }
        Ok(())
    }
}

impl<'a> From<&'a SalesBatch> for FactColumns<'a> {
    /// The lines of a file under its own numbers, for a pass without a store.
    fn from(lines: &'a SalesBatch) -> Self {
        Self {
            account_key: &lines.account,
            product_key: &lines.product,
            day: &lines.day,
            amount: &lines.amount,
            quantity: &lines.quantity,
            cost: lines.cost.as_deref(),
            document: &lines.document,
        }
    }
}

impl<'a> FactColumns<'a> {
    pub(crate) fn rows(self) -> impl Iterator<Item = MetricRow> + 'a {
        let keys = self.account_key.iter().zip(self.product_key).zip(self.day);
        let values = self.amount.iter().zip(self.quantity).zip(self.document);
        keys.zip(values).map(|(((account, product), day), ((amount, quantity), document))| {
            MetricRow {
                account_key: *account,
                product_key: *product,
                day: *day,
                amount: *amount,
                quantity: *quantity,
                document: *document,
            }
        })
    }
}

fn retain<T>(column: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    column.retain(|_| kept.next().copied().unwrap_or(false));
}
