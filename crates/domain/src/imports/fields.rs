//! What a column of an imported file can mean.

use serde::{Deserialize, Serialize};

/// What kind of records a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// Sales lines.
    Sales,
    /// Accounts.
    Accounts,
}

/// The meaning of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The account's code.
    AccountCode,
    /// The account's name.
    AccountName,
    /// Former or other names, separated by `;` or `；`.
    Aliases,
    /// Type of account (hospital, pharmacy, distributor …).
    AccountType,
    /// Level (三级甲等 …).
    Level,
    /// Code or name of the account above.
    Parent,
    /// Region, province or country.
    Region,
    /// City.
    City,
    /// Territory code or name.
    Territory,
    /// Sign-in name or full name of the owner.
    Owner,
    /// Product code.
    ProductCode,
    /// Product name.
    ProductName,
    /// Product class.
    ProductClass,
    /// Money of the line, returns negative.
    Amount,
    /// Quantity of the line, returns negative.
    Quantity,
    /// Price of one unit; with quantity it yields the amount where no amount column exists.
    UnitPrice,
    /// Cost of the line.
    Cost,
    /// Day of the sale.
    Date,
    /// Month by number or name, with `Year`; or year and month in one (2024-01, 2024年1月).
    Month,
    /// Year.
    Year,
    /// Document number (order, invoice, delivery).
    Document,
}

/// What becomes of one column.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// It holds a known field.
    Field(Field),
    /// The column *is* a month and its cells are amounts; the month as its index.
    MonthAmount(crate::Month),
    /// A further attribute of the account, by this code.
    Attribute(String),
    /// Not used.
    Ignore,
}

/// What becomes of every column of a file, in column order, with the scale of its amounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// What the records are.
    pub kind: FileKind,
    /// One per column.
    pub targets: Vec<Target>,
    /// Factor on amounts: 10,000 where the header says 万元, else 1.
    pub amount_factor: u32,
}
