//! Facts of sales and payments: how they are stored, rolled up by month, folded into metrics and reported.
//!
//! The only crate that knows DataFusion. Leaves out which files are valid (the database says) and
//! who may see which account (a [`Reach`] is handed in).

mod error;
mod facts;
mod metrics;
mod payments;
mod reach;
mod reports;
mod rollup;

pub use error::AnalyticsError;
pub use facts::{
    FactBatch, FactColumns, FactFile, FactStore, FactWriter, LEFT_OUT, NO_COST, sweep,
};
pub use metrics::{MetricsPass, raw_metrics};
pub use payments::{Document, PaymentFile, PaymentKind, PaymentWriter, documents, payers_in};
pub use reach::{KeySet, Reach};
pub use reports::{
    FactRow, MOST_CLASSES, MonthlySales, ProductSales, RowPosition, RowsWanted, SalesScope,
    SpanKey, SpanSales, classes_bought, first_purchases, latest_rows_of_account, rows_of_account,
    sales_by_month, sales_by_product, sales_by_span,
};
pub use rollup::{AccountHistory, AccountMonth, account_histories, accounts_in};
