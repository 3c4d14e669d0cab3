//! Asking for a result to be looked at again, taking that back, and saying that one knows the answer.

use crate::StoreError;
use crate::accounts::Account;
use crate::audit::Change;
use crate::desk::{Quiet, Tx};
use crate::reach::tables::TIER_CONTESTS;
use crate::reach::{Contest, Reached, scoped};
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::decisions::ContestStatus;
use canopy_domain::primitives::{ContestId, RunId};
use sea_query::{Expr, ExprTrait as _, Query};
use serde_json::json;

/// A request to look at a result again.
#[derive(Debug, Clone)]
pub struct NewContest {
    /// Its id, made by the caller.
    pub id: ContestId,
    /// The run whose result is doubted.
    pub run: RunId,
    /// Code of the standard.
    pub standard_code: String,
    /// Code of the tier the account is in.
    pub tier_code: String,
    /// Code of the tier thought right.
    pub wanted_tier_code: String,
    /// Why.
    pub reason: String,
    /// What shows it.
    pub evidence: String,
}

impl Reached<'_, Account, Contest> {
    /// Asks for the account's result to be looked at again. Refused as taken where such a request
    /// is open.
    pub async fn contest(&self, contest: &NewContest) -> Result<(), StoreError> {
        let tx = self.tx();
        let asker = tx.actor().ok_or(StoreError::Forbidden(Action::ContestTiers))?;
        let columns = [
            "id",
            "account_id",
            "run_id",
            "standard_code",
            "tier_code",
            "wanted_tier_code",
            "reason",
            "evidence",
            "contested_by",
            "contested_at",
        ];
        let statement = Query::insert()
            .into_table(TIER_CONTESTS)
            .columns(columns)
            .values_panic([
                contest.id.0.into(),
                self.id.0.into(),
                contest.run.0.into(),
                contest.standard_code.as_str().into(),
                contest.tier_code.as_str().into(),
                contest.wanted_tier_code.as_str().into(),
                contest.reason.as_str().into(),
                contest.evidence.as_str().into(),
                asker.0.into(),
                tx.now().into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        let before = json!({ "tier": contest.tier_code });
        let after = json!({ "tier": contest.wanted_tier_code, "reason": contest.reason });
        let change = Change::of(Verb::Contest, RecordKind::Account, self.id.0);
        tx.record(change.before(before).after(after)).await
    }

    /// Takes one's own open request back.
    pub async fn withdraw(&self, id: ContestId, version: i64) -> Result<(), StoreError> {
        let tx = self.tx();
        let asker = tx.actor().ok_or(StoreError::Forbidden(Action::ContestTiers))?;
        let col = |name| Expr::col((TIER_CONTESTS, name));
        let statement = scoped::update_through(tx, Action::ContestTiers, TIER_CONTESTS)
            .value("status", ContestStatus::Withdrawn.code())
            .value("version", version + 1)
            .and_where(col("id").eq(id.0))
            .and_where(col("account_id").eq(self.id.0))
            .and_where(col("contested_by").eq(asker.0))
            .and_where(col("status").eq(ContestStatus::Open.code()))
            .and_where(col("version").eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        tx.record(Change::of(Verb::Withdraw, RecordKind::Account, self.id.0)).await
    }
}

impl Tx {
    /// Notes that whoever asked knows the answer to their request; nothing if it is not theirs.
    pub async fn note_contest_seen(&self, id: ContestId) -> Result<(), StoreError> {
        let asker = self.actor().ok_or(StoreError::NotFound)?;
        let col = |name| Expr::col((TIER_CONTESTS, name));
        let statement = scoped::update_through(self, Action::ViewAccounts, TIER_CONTESTS)
            .value("seen_at", self.now())
            .and_where(col("id").eq(id.0))
            .and_where(col("contested_by").eq(asker.0))
            .and_where(col("seen_at").is_null())
            .to_owned();
        self.execute_quietly(Quiet::Seen, &statement).await.map(drop)
    }
}
