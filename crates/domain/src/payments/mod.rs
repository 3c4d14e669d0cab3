//! Ability to pay: what customers owe, how old it is, how long and how punctually they pay.
//! Leaves out where invoices come from and which accounts a person may see.

mod figures;
mod settle;
#[cfg(test)]
mod tests;

pub use figures::{Age, PaymentFigures, Tally};
pub use settle::{Invoice, Receipt, Stated, settle};
