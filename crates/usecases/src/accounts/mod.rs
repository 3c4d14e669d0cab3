//! What an account buys: its sales by month and by product, from the rows themselves; who works on it;
//! and its way into the trash and back.

mod history;
mod sales;
mod team;
mod trash;

pub use history::{Passed, Why, history};
pub use sales::{AccountSales, MonthSales, ProductLine, sales_of};
pub use team::{put_on_team, take_off_team};
pub use trash::{restore, trash};
