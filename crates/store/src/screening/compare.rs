//! A run against the run before: who was promoted, demoted, entered or left, within reach.

use crate::StoreError;
use crate::desk::Desk;
use crate::dialect::row;
use crate::reach::scoped;
use crate::reach::tables::{ACCOUNTS, SCREENING_RESULTS};
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, Amount, RunId};
use sea_query::{Expr, ExprTrait as _, Order};
use serde::{Deserialize, Serialize};

/// How an account moved between two runs. Tiers count from 0, the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Into a higher tier.
    Promoted,
    /// Into a lower tier.
    Demoted,
    /// Screened now and not before.
    Entered,
    /// In the same tier as before.
    Stayed,
}

/// The condition on a result and the result before, joined as `earlier`.
pub(crate) fn moved(how: Move, has_previous: bool) -> Expr {
    if !has_previous {
        return Expr::cust("1 = 0");
    }
    let now = Expr::col((SCREENING_RESULTS, "tier"));
    let before = Expr::col(("earlier", "tier"));
    match how {
        Move::Promoted => now.lt(before),
        Move::Demoted => now.gt(before),
        Move::Entered => before.is_null(),
        Move::Stayed => now.eq(before),
    }
}

/// An account in two runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Which account.
    pub account: AccountId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Tier in the later run.
    pub tier: u16,
    /// Rank in the later run.
    pub rank: u32,
    /// Score in the later run.
    pub score: f64,
    /// Revenue in the later run.
    pub revenue: Amount,
    /// Tier in the earlier run; `None` where it was not in it.
    pub tier_before: Option<u16>,
    /// Rank in the earlier run.
    pub rank_before: Option<u32>,
    /// Score in the earlier run.
    pub score_before: Option<f64>,
    /// Revenue in the earlier run.
    pub revenue_before: Option<Amount>,
}

row!(Pair {
    account,
    code,
    name,
    tier,
    rank,
    score,
    revenue,
    tier_before,
    rank_before,
    score_before,
    revenue_before,
});

/// An account that was in the earlier run and is not in the later one.
#[derive(Debug, Clone, PartialEq)]
pub struct Left {
    /// Which account.
    pub account: AccountId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Tier in the earlier run.
    pub tier_before: u16,
    /// Rank in the earlier run.
    pub rank_before: u32,
    /// Score in the earlier run.
    pub score_before: f64,
    /// Revenue in the earlier run.
    pub revenue_before: Amount,
}

row!(Left { account, code, name, tier_before, rank_before, score_before, revenue_before });

const COMPARED: [&str; 4] = ["tier", "rank", "score", "revenue"];

impl Desk {
    /// Every account in reach of the later run, with what it was in the earlier one; by rank.
    pub async fn pairs(&self, later: RunId, earlier: RunId) -> Result<Vec<Pair>, StoreError> {
        let mut statement = scoped::select_through(self, Action::ViewAccounts, SCREENING_RESULTS);
        scoped::join_earlier_results(&mut statement, earlier);
        statement
            .columns(["id", "code", "name"].map(|column| (ACCOUNTS, column)))
            .columns(COMPARED.map(|column| (SCREENING_RESULTS, column)))
            .columns(COMPARED.map(|column| ("earlier", column)))
            .inner_join(
                ACCOUNTS,
                Expr::col((ACCOUNTS, "id")).equals((SCREENING_RESULTS, "account_id")),
            )
            .and_where(Expr::col((SCREENING_RESULTS, "run_id")).eq(later.0))
            .order_by((SCREENING_RESULTS, "rank"), Order::Asc);
        self.fetch(&statement).await
    }

    /// The accounts in reach that were in the earlier run and are not in the later; by rank.
    pub async fn left(&self, later: RunId, earlier: RunId) -> Result<Vec<Left>, StoreError> {
        let mut statement = scoped::select_through(self, Action::ViewAccounts, SCREENING_RESULTS);
        scoped::join_earlier_results(&mut statement, later);
        statement
            .columns(["id", "code", "name"].map(|column| (ACCOUNTS, column)))
            .columns(COMPARED.map(|column| (SCREENING_RESULTS, column)))
            .inner_join(
                ACCOUNTS,
                Expr::col((ACCOUNTS, "id")).equals((SCREENING_RESULTS, "account_id")),
            )
            .and_where(Expr::col((SCREENING_RESULTS, "run_id")).eq(earlier.0))
            .and_where(Expr::col(("earlier", "account_id")).is_null())
            .order_by((SCREENING_RESULTS, "rank"), Order::Asc);
        self.fetch(&statement).await
    }
}
