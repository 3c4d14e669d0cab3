//! Named questions about sales. No text of a query ever comes from outside, and every one of them
//! looks at accounts within the caller's reach only.

mod by_month;
mod by_product;
mod by_span;
mod classes;
mod first;
mod rows;
mod scan;
mod scope;
mod session;

pub use by_month::{MonthlySales, sales_by_month};
pub use by_product::{ProductSales, sales_by_product};
pub use by_span::{SpanKey, SpanSales, sales_by_span};
pub use classes::{MOST_CLASSES, classes_bought};
pub use first::first_purchases;
pub use rows::{FactRow, RowPosition, RowsWanted, latest_rows_of_account, rows_of_account};
pub use scope::SalesScope;

pub(crate) use session::runtime;
