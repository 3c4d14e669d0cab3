//! Deciding: about a request, by giving a tier, by ending one that was given.

use crate::StoreError;
use crate::accounts::Account;
use crate::audit::Change;
use crate::desk::Tx;
use crate::reach::tables::{TIER_CONTESTS, TIER_DECISIONS};
use crate::reach::{AccountAct, Decide, Override, Reached, scoped};
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::decisions::{ContestStatus, Origin};
use canopy_domain::primitives::{ContestId, Day, DecisionId};
use sea_query::{Expr, ExprTrait as _, Query};
use serde_json::json;

/// What is decided about a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Upheld or rejected.
    pub status: ContestStatus,
    /// With what reason.
    pub reason: String,
    /// Code of the tier given, where it is upheld.
    pub given_tier_code: String,
}

/// A tier to be given.
#[derive(Debug, Clone)]
pub struct NewDecision {
    /// Its id, made by the caller.
    pub id: DecisionId,
    /// Code of the standard.
    pub standard_code: String,
    /// Code of the tier.
    pub tier_code: String,
    /// The request it comes of.
    pub contest: Option<ContestId>,
    /// Why.
    pub reason: String,
    /// Who decided, by name.
    pub deciders: String,
    /// The day from which it holds.
    pub from: Day,
    /// The day from which it holds no more.
    pub until: Day,
}

impl Reached<'_, Account, Decide> {
    /// Decides about an open request, if nobody did since `version`.
    pub async fn judge(
        &self,
        id: ContestId,
        version: i64,
        verdict: &Verdict,
    ) -> Result<(), StoreError> {
        let tx = self.tx();
        let col = |name| Expr::col((TIER_CONTESTS, name));
        let statement = scoped::update_through(tx, Action::DecideContests, TIER_CONTESTS)
            .value("status", verdict.status.code())
            .value("judged_by", tx.actor().map(|user| user.0))
            .value("judged_at", tx.now())
            .value("verdict", verdict.reason.as_str())
            .value("given_tier_code", verdict.given_tier_code.as_str())
            .value("version", version + 1)
            .and_where(col("id").eq(id.0))
            .and_where(col("account_id").eq(self.id.0))
            .and_where(col("status").eq(ContestStatus::Open.code()))
            .and_where(col("version").eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "verdict": verdict.status.code(), "reason": verdict.reason });
        let change = Change::of(Verb::DecideContest, RecordKind::Account, self.id.0);
        tx.record(change.after(after)).await
    }

    /// Gives the account the tier its request asked for.
    pub async fn give_tier(&self, decision: &NewDecision) -> Result<(), StoreError> {
        give(self, Origin::Contest, decision).await
    }

    /// Ends a tier given by people, if nobody changed it since `version`.
    pub async fn end_decision(
        &self,
        id: DecisionId,
        version: i64,
        (on, reason): (Day, &str),
    ) -> Result<(), StoreError> {
        let tx = self.tx();
        let col = |name| Expr::col((TIER_DECISIONS, name));
        let statement = scoped::update_through(tx, Action::DecideContests, TIER_DECISIONS)
            .value("ended_on", on)
            .value("ended_by", tx.actor().map(|user| user.0))
            .value("end_reason", reason)
            .value("version", version + 1)
            .and_where(col("id").eq(id.0))
            .and_where(col("account_id").eq(self.id.0))
            .and_where(col("ended_on").is_null())
            .and_where(col("version").eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        let change = Change::of(Verb::EndDecision, RecordKind::Account, self.id.0);
        tx.record(change.after(json!({ "reason": reason }))).await
    }
}

impl Reached<'_, Account, Override> {
    /// Gives the account a tier by decision of a committee.
    pub async fn give_tier(&self, decision: &NewDecision) -> Result<(), StoreError> {
        give(self, Origin::Committee, decision).await
    }
}

/// Gives a tier; one given before under the same standard ends the day this one begins.
async fn give<A: AccountAct>(
    account: &Reached<'_, Account, A>,
    origin: Origin,
    decision: &NewDecision,
) -> Result<(), StoreError> {
    let tx = account.tx();
    let maker = tx.actor().ok_or(StoreError::Forbidden(A::ACTION))?;
    end_earlier(tx, A::ACTION, account, decision).await?;
    let columns = [
        "id",
        "account_id",
        "standard_code",
        "tier_code",
        "origin",
        "contest_id",
        "reason",
        "deciders",
        "made_by",
        "made_at",
        "from_day",
        "until_day",
    ];
    let statement = Query::insert()
        .into_table(TIER_DECISIONS)
        .columns(columns)
        .values_panic([
            decision.id.0.into(),
            account.id.0.into(),
            decision.standard_code.as_str().into(),
            decision.tier_code.as_str().into(),
            origin.code().into(),
            decision.contest.map(|contest| contest.0).into(),
            decision.reason.as_str().into(),
            decision.deciders.as_str().into(),
            maker.0.into(),
            tx.now().into(),
            decision.from.into(),
            decision.until.into(),
        ])
        .to_owned();
    tx.execute_one(&statement).await?;
    let after = json!({
        "tier": decision.tier_code,
        "reason": decision.reason,
        "decided_by": decision.deciders,
        "expires_on": decision.until,
    });
    tx.record(Change::of(Verb::DecideTier, RecordKind::Account, account.id.0).after(after)).await
}

async fn end_earlier(
    tx: &Tx,
    action: Action,
    account: &Account,
    decision: &NewDecision,
) -> Result<(), StoreError> {
    let col = |name| Expr::col((TIER_DECISIONS, name));
    let statement = scoped::update_through(tx, action, TIER_DECISIONS)
        .value("ended_on", decision.from)
        .value("ended_by", tx.actor().map(|user| user.0))
        .value("version", col("version").add(1))
        .and_where(col("account_id").eq(account.id.0))
        .and_where(col("standard_code").eq(&decision.standard_code))
        .and_where(col("ended_on").is_null())
        .to_owned();
    tx.execute(&statement).await.map(drop)
}
