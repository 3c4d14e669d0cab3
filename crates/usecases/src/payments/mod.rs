//! What customers owe and how they pay: per account and over the accounts a person reaches, down to
//! the invoices. Leaves out the formulas, which stand in `domain::payments`.

mod book;
mod evidence;
mod of_account;
mod receivables;

pub(crate) use book::{Terms, live_payments, tallies};
pub use evidence::invoices_behind;
pub use of_account::{AccountPayments, InvoiceLine, of_account};
pub use receivables::{Owing, Receivables, receivables};
