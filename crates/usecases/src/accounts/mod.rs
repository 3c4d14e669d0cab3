//! What an account buys: its sales by month and by product, from the rows themselves.

mod history;
mod sales;

pub use history::{Passed, Why, history};
pub use sales::{AccountSales, MonthSales, ProductLine, sales_of};
