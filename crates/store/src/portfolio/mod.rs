//! What pictures of the portfolio need to know of every account in reach, in few columns, and the
//! thresholds the company set for its warnings.

use crate::StoreError;
use crate::accounts::{KeyFilter, in_territory};
use crate::desk::{Desk, Tx};
use crate::dialect::row;
use crate::reach::tables::{ACCOUNTS, SCREENING_RESULTS, SETTINGS};
use crate::reach::{Permit, SetThresholds, open, scoped};
use crate::settings;
use canopy_domain::access::Action;
use canopy_domain::portfolio::Thresholds;
use canopy_domain::primitives::{AccountId, RunId, TerritoryId, UserId};
use sea_query::{Expr, ExprTrait as _, Order};
use serde_json::json;
use std::collections::BTreeMap;

/// The settings that hold the thresholds.
const KEYS: [&str; 3] = ["portfolio_top1", "portfolio_top5", "portfolio_hhi"];

/// An account as the portfolio looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    /// Its id.
    pub id: AccountId,
    /// The key of its sales facts.
    pub sales_key: u32,
    /// Its code, empty where it has none.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The territory it lies in.
    pub territory: Option<TerritoryId>,
    /// Who answers for it.
    pub owner: Option<UserId>,
}

row!(Holding { id, sales_key, code, name, territory, owner });

/// What a run said of an account, in short.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// The account.
    pub account: AccountId,
    /// Index into the standard's tiers.
    pub tier: u16,
    /// 0–100.
    pub score: f64,
    /// The short receipt, JSON.
    pub reasons: String,
}

row!(Verdict { account, tier, score, reasons });

impl Desk {
    /// The accounts in reach, by key.
    pub async fn holdings(&self, filter: &KeyFilter) -> Result<Vec<Holding>, StoreError> {
        let columns = ["id", "sales_key", "code", "name", "territory_id", "owner_id"];
        let mut statement = scoped::select(self, Action::ViewAccounts);
        statement
            .columns(columns.map(|column| (ACCOUNTS, column)))
            .and_where_option(filter.territory.map(in_territory))
            .and_where_option(
                filter.owner.map(|owner| Expr::col((ACCOUNTS, "owner_id")).eq(owner.0)),
            )
            .order_by((ACCOUNTS, "sales_key"), Order::Asc);
        self.fetch(&statement).await
    }

    /// What a run said of every account in reach.
    pub async fn verdicts(&self, run: RunId) -> Result<Vec<Verdict>, StoreError> {
        let columns = ["account_id", "tier", "score", "reasons"];
        let mut statement = scoped::select_through(self, Action::ViewAccounts, SCREENING_RESULTS);
        statement
            .columns(columns.map(|column| (SCREENING_RESULTS, column)))
            .and_where(Expr::col((SCREENING_RESULTS, "run_id")).eq(run.0));
        self.fetch(&statement).await
    }

    /// From where on the portfolio is said to depend on few accounts; the defaults where the
    /// company set nothing.
    pub async fn thresholds(&self) -> Result<Thresholds, StoreError> {
        let mut statement = open::select(SETTINGS);
        statement.columns(["key", "value"]).and_where(Expr::col("key").is_in(KEYS));
        let rows: Vec<(String, String)> = self.fetch(&statement).await?;
        let kept: BTreeMap<String, f64> =
            rows.into_iter().filter_map(|(key, value)| Some((key, value.parse().ok()?))).collect();
        let usual = Thresholds::default();
        let [top1, top5, hhi] = KEYS.map(|key| kept.get(key).copied());
        let set = Thresholds::new(
            top1.unwrap_or(usual.top1()),
            top5.unwrap_or(usual.top5()),
            hhi.unwrap_or(usual.hhi()),
        );
        Ok(set.unwrap_or(usual))
    }
}

impl Permit<'_, SetThresholds, Tx> {
    /// Sets the thresholds.
    pub async fn set_thresholds(&self, thresholds: &Thresholds) -> Result<(), StoreError> {
        let tx = self.at();
        let before = tx.thresholds().await?;
        let [top1, top5, hhi] = KEYS;
        let values =
            [(top1, thresholds.top1()), (top5, thresholds.top5()), (hhi, thresholds.hhi())];
        let values = values.map(|(key, value)| (key, value.to_string()));
        settings::keep(tx, values, told(&before), told(thresholds)).await
    }
}

fn told(thresholds: &Thresholds) -> serde_json::Value {
    json!({ "top1": thresholds.top1(), "top5": thresholds.top5(), "hhi": thresholds.hhi() })
}
