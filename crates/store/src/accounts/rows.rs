//! The rows of accounts as pages, edits and imports see them.

use crate::StoreError;
use crate::decisions::DecisionHeld;
use crate::dialect::{Cells, FromCells, Json};
use crate::reach::tables::ACCOUNTS;
use canopy_domain::primitives::{AccountId, Amount, Day, TerritoryId, UserId};
use chrono::{DateTime, NaiveDate, Utc};
use sea_query::SelectStatement;
use std::collections::BTreeMap;

/// An account with all its own columns. Empty texts mean "not known".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The compact key by which sales facts name it.
    pub sales_key: u32,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Hospital, pharmacy, distributor …
    pub account_type: String,
    /// 三级甲等 …
    pub level: String,
    /// The account above.
    pub parent: Option<AccountId>,
    /// Region or province.
    pub region: String,
    /// City.
    pub city: String,
    /// The territory it lies in.
    pub territory: Option<TerritoryId>,
    /// The representative who answers for it.
    pub owner: Option<UserId>,
    /// Further attributes by code.
    pub attributes: BTreeMap<String, String>,
    /// Revenue of the twelve months up to the last sales day of the company.
    pub revenue_12m: Amount,
    /// Revenue of the twelve months before those.
    pub revenue_prev: Amount,
    /// The day of the last purchase.
    pub last_sale: Option<Day>,
    /// Counts up with every change; a form sends back the one it was filled from.
    pub version: i64,
    /// When it was created.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

const COLUMNS: [&str; 18] = [
    "id",
    "sales_key",
    "code",
    "name",
    "account_type",
    "level",
    "parent_id",
    "region",
    "city",
    "territory_id",
    "owner_id",
    "attributes",
    "revenue_12m",
    "revenue_prev",
    "last_sale",
    "version",
    "created_at",
    "updated_at",
];

/// Selects what [`Account`] is read from.
pub(crate) fn account_columns(statement: &mut SelectStatement) {
    statement.columns(COLUMNS.map(|column| (ACCOUNTS, column)));
}

impl FromCells for Account {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.take()?,
            sales_key: cells.take()?,
            code: cells.take()?,
            name: cells.take()?,
            account_type: cells.take()?,
            level: cells.take()?,
            parent: cells.take()?,
            region: cells.take()?,
            city: cells.take()?,
            territory: cells.take()?,
            owner: cells.take()?,
            attributes: cells.take::<Json<_>>()?.0,
            revenue_12m: cells.take()?,
            revenue_prev: cells.take()?,
            last_sale: known_day(cells.take()?),
            version: cells.take()?,
            created_at: cells.take()?,
            updated_at: cells.take()?,
        })
    }
}

/// The day that stands for "never", so that lists sort by a column without gaps.
pub(crate) fn never() -> Day {
    NaiveDate::from_ymd_opt(1, 1, 1).unwrap_or_default()
}

pub(crate) fn known_day(day: Day) -> Option<Day> {
    (day != never()).then_some(day)
}

/// An account in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountRow {
    /// Its id.
    pub id: AccountId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its type.
    pub account_type: String,
    /// Its level.
    pub level: String,
    /// Its region.
    pub region: String,
    /// Its city.
    pub city: String,
    /// Name of its territory.
    pub territory: Option<String>,
    /// Name of its owner.
    pub owner: Option<String>,
    /// Revenue of the last twelve months.
    pub revenue_12m: Amount,
    /// Revenue of the twelve months before.
    pub revenue_prev: Amount,
    /// The day of the last purchase.
    pub last_sale: Option<Day>,
    /// Code of the tier the latest run put it in, or people gave it since.
    pub tier_code: Option<String>,
    /// Where people gave it that tier: what they decided.
    pub decision: Option<DecisionHeld>,
    /// Its rank in that run.
    pub rank: Option<u32>,
    /// Further attributes by code.
    pub attributes: BTreeMap<String, String>,
    pub(crate) sort_name: String,
}

impl FromCells for AccountRow {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.take()?,
            code: cells.take()?,
            name: cells.take()?,
            account_type: cells.take()?,
            level: cells.take()?,
            region: cells.take()?,
            city: cells.take()?,
            revenue_12m: cells.take()?,
            revenue_prev: cells.take()?,
            last_sale: known_day(cells.take()?),
            sort_name: cells.take()?,
            attributes: cells.take::<Json<_>>()?.0,
            territory: cells.take()?,
            owner: cells.take()?,
            tier_code: cells.take()?,
            decision: None,
            rank: cells.take()?,
        })
    }
}

/// An account to be created. Empty texts mean "not known".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAccount {
    /// Its id, made by the caller.
    pub id: AccountId,
    /// Its code, unique among accounts not in the trash unless empty.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// Its type.
    pub account_type: String,
    /// Its level.
    pub level: String,
    /// The account above; may be created by the same call.
    pub parent: Option<AccountId>,
    /// Its region.
    pub region: String,
    /// Its city.
    pub city: String,
    /// Its territory.
    pub territory: Option<TerritoryId>,
    /// Its owner.
    pub owner: Option<UserId>,
    /// Further attributes by code.
    pub attributes: BTreeMap<String, String>,
}

impl NewAccount {
    /// An account of which only code and name are known.
    pub fn named(id: AccountId, code: &str, name: &str) -> Self {
        Self {
            id,
            code: code.to_owned(),
            name: name.to_owned(),
            aliases: Vec::new(),
            account_type: String::new(),
            level: String::new(),
            parent: None,
            region: String::new(),
            city: String::new(),
            territory: None,
            owner: None,
            attributes: BTreeMap::new(),
        }
    }
}

/// What changes of an account; `None` leaves a value as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountPatch {
    /// Its code.
    pub code: Option<String>,
    /// Its name. A changed name stays findable as an alias.
    pub name: Option<String>,
    /// Its other names, all of them.
    pub aliases: Option<Vec<String>>,
    /// Other names to add to those it has.
    pub add_aliases: Vec<String>,
    /// Its type.
    pub account_type: Option<String>,
    /// Its level.
    pub level: Option<String>,
    /// The account above, or none.
    pub parent: Option<Option<AccountId>>,
    /// Its region.
    pub region: Option<String>,
    /// Its city.
    pub city: Option<String>,
    /// Its territory, or none.
    pub territory: Option<Option<TerritoryId>>,
    /// Its owner, or none.
    pub owner: Option<Option<UserId>>,
    /// Attributes to set; an empty text removes one.
    pub attributes: BTreeMap<String, String>,
}
