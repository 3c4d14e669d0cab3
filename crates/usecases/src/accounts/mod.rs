//! What an account buys: its sales by month and by product, from the rows themselves; who works on it;
//! and its way into the trash and back.

mod edit;
mod history;
mod many;
mod sales;
mod team;
mod trash;

pub use edit::{AccountFault, AccountWords, change_account, enter_account};
pub use history::{Passed, Why, history};
pub use many::{edit_many, editable, undo_many};
pub use sales::{AccountSales, MonthSales, ProductLine, sales_of};
pub use team::{put_on_team, take_off_team};
pub use trash::{restore, trash};
