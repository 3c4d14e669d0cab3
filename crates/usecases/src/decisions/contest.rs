//! Asks for a result of the latest screening to be looked at again, and takes that back.

use super::standing::standing;
use crate::access::deciders;
use crate::notifications::{Telling, tell};
use crate::{Failure, Outcome, Rule, local_day};
use canopy_domain::decisions::{DecisionFault, reason, words};
use canopy_domain::notifications::NotificationKind;
use canopy_domain::primitives::{AccountId, ContestId};
use canopy_store::decisions::NewContest;
use canopy_store::{Contest, Desk};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Why somebody thinks a result wrong, as they wrote it.
#[derive(Debug, Clone)]
pub struct AskReview {
    /// The account.
    pub account: AccountId,
    /// Code of the tier they think right.
    pub wanted_tier: String,
    /// Why.
    pub reason: String,
    /// What shows it.
    pub evidence: String,
}

/// Asks for a result to be looked at again, or says what is wrong with the request.
pub async fn contest(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &AskReview,
) -> Outcome<Result<ContestId, DecisionFault>> {
    // Whoever cannot see the account is not told whether it was screened.
    desk.account(asked.account).await?;
    let found = standing(desk, asked.account, local_day(now)).await?;
    let found = found.ok_or(Failure::Rule(Rule::NotScreened))?;
    let is_known = found.run.standard.tiers.iter().any(|tier| tier.code == asked.wanted_tier);
    let checked = match (is_known, asked.wanted_tier == found.tier_code()) {
        (false, _) => Err(DecisionFault::TierUnknown),
        (true, true) => Err(DecisionFault::TierTheSame),
        (true, false) => reason(&asked.reason).and_then(|why| Ok((why, words(&asked.evidence)?))),
    };
    let deciders = deciders(desk, asked.account, now).await?;
    let tx = desk.write(now).await?;
    let account = tx.find::<Contest>(asked.account).await?;
    let (reason, evidence) = match checked {
        Ok(words) => words,
        Err(fault) => {
            tx.rollback().await?;
            return Ok(Err(fault));
        }
    };
    let id = ContestId(Uuid::now_v7());
    let contest = NewContest {
        id,
        run: found.result.run,
        standard_code: found.run.row.standard_code.clone(),
        tier_code: found.tier_code().to_owned(),
        wanted_tier_code: asked.wanted_tier.clone(),
        reason,
        evidence,
    };
    account.contest(&contest).await?;
    drop(account);
    let what = Telling::of(NotificationKind::ReviewWaits).about(asked.account).caused_by(id.0);
    tell(&tx, deciders, &what).await?;
    tx.commit().await?;
    Ok(Ok(id))
}

/// Takes one's own open request back.
pub async fn withdraw(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (ContestId, i64),
) -> Outcome<()> {
    let tx = desk.write(now).await?;
    let row = tx.contest(id).await?;
    tx.find::<Contest>(row.account).await?.withdraw(id, version).await?;
    Ok(tx.commit().await?)
}

/// Notes that whoever asked knows the answer.
pub async fn note_seen(desk: &Desk, now: DateTime<Utc>, id: ContestId) -> Outcome<()> {
    let tx = desk.write(now).await?;
    tx.note_contest_seen(id).await?;
    Ok(tx.commit().await?)
}
