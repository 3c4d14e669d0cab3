//! What an account buys: its sales by month and by product, from the rows themselves; and its way into
//! the trash and back.

mod history;
mod sales;
mod trash;

pub use history::{Passed, Why, history};
pub use sales::{AccountSales, MonthSales, ProductLine, sales_of};
pub use trash::{restore, trash};
