//! Which accounts a screening looks at, and what a standard may ask about each.

use crate::StoreError;
use crate::accounts::in_territory;
use crate::desk::Desk;
use crate::dialect::{Cells, FromCells, Json};
use crate::reach::scoped;
use crate::reach::tables::ACCOUNTS;
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, TerritoryId};
use sea_query::{Expr, ExprTrait as _, Order, SelectStatement};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Which accounts are screened, within the reach of who asks. Empty lists ask for everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Population {
    /// Of one of these types.
    pub account_types: Vec<String>,
    /// In one of these regions.
    pub regions: Vec<String>,
    /// In this territory or below.
    pub territory: Option<TerritoryId>,
}

/// An account of the population.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CandidateRow {
    /// Its id.
    pub id: AccountId,
    /// The key of its sales facts.
    pub sales_key: u32,
    /// Its code, empty where it has none.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its attributes by code; `type`, `level`, `region` and `city` are among them where known.
    pub attributes: BTreeMap<String, String>,
    /// Its territory.
    pub territory: Option<TerritoryId>,
}

impl FromCells for CandidateRow {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        let (id, sales_key) = (cells.take()?, cells.take()?);
        let (code, name) = (cells.take()?, cells.take()?);
        let mut attributes: BTreeMap<String, String> = cells.take::<Json<_>>()?.0;
        // The codes standards ask by, in the order of the columns.
        for code in ["type", "level", "region", "city"] {
            let value: String = cells.take()?;
            if !value.is_empty() {
                attributes.entry(code.to_owned()).or_insert(value);
            }
        }
        let territory = cells.take()?;
        Ok(Self { id, sales_key, code, name, attributes, territory })
    }
}

/// Accounts looked at for the attributes there are.
const SAMPLE: u64 = 2_000;

const COLUMNS: [&str; 10] = [
    "id",
    "sales_key",
    "code",
    "name",
    "attributes",
    "account_type",
    "level",
    "region",
    "city",
    "territory_id",
];

fn candidates(desk: &Desk) -> SelectStatement {
    let mut statement = scoped::select(desk, Action::ViewAccounts);
    statement.columns(COLUMNS.map(|column| (ACCOUNTS, column)));
    statement
}

impl Desk {
    /// The attributes a standard can ask about: those the latest two thousand accounts in reach have.
    pub async fn attribute_codes(&self) -> Result<BTreeSet<String>, StoreError> {
        let mut statement = candidates(self);
        statement.order_by((ACCOUNTS, "id"), Order::Desc).limit(SAMPLE);
        let rows: Vec<CandidateRow> = self.fetch(&statement).await?;
        Ok(rows.into_iter().flat_map(|row| row.attributes.into_keys()).collect())
    }

    /// The accounts in reach a population asks for, in the order of their keys.
    pub async fn population(
        &self,
        population: &Population,
    ) -> Result<Vec<CandidateRow>, StoreError> {
        let col = |name| Expr::col((ACCOUNTS, name));
        let mut statement = candidates(self);
        statement
            .and_where_option(population.territory.map(in_territory))
            .order_by((ACCOUNTS, "sales_key"), Order::Asc);
        if !population.account_types.is_empty() {
            statement.and_where(col("account_type").is_in(&population.account_types));
        }
        if !population.regions.is_empty() {
            statement.and_where(col("region").is_in(&population.regions));
        }
        self.fetch(&statement).await
    }
}
