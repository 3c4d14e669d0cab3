//! What an account buys: its sales by month and by product, from the rows themselves.

mod sales;

pub use sales::{AccountSales, MonthSales, ProductLine, sales_of};
