//! Decides about a request, gives a tier by decision of a committee, ends a decision.

use super::standing::standing;
use crate::notifications::{Telling, tell};
use crate::{Failure, Outcome, Rule, local_day};
use canopy_domain::Day;
use canopy_domain::access::Action;
use canopy_domain::decisions::{
    ContestStatus, DecisionFault, Origin, may_judge, reason, until, words,
};
use canopy_domain::notifications::NotificationKind;
use canopy_domain::primitives::{AccountId, ContestId, DecisionId};
use canopy_store::decisions::{NewDecision, Verdict};
use canopy_store::{Decide, Desk, Override, StoreError, Tx, ViewTeam};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What somebody decides about a request, as they wrote it.
#[derive(Debug, Clone)]
pub struct Judge {
    /// The request.
    pub id: ContestId,
    /// The state of it that was read.
    pub version: i64,
    /// What they decide.
    pub ruling: Ruling,
    /// Why.
    pub reason: String,
}

/// What is decided about a request.
#[derive(Debug, Clone)]
pub enum Ruling {
    /// It was right: the account gets this tier until a day; the usual time where none is given.
    Uphold {
        /// Code of the tier.
        tier: String,
        /// The day from which it holds no more.
        until: Option<Day>,
    },
    /// The result stays.
    Reject,
}

/// A tier given by decision of a committee, as somebody wrote it down.
#[derive(Debug, Clone)]
pub struct GiveTier {
    /// The account.
    pub account: AccountId,
    /// Code of the tier.
    pub tier: String,
    /// Why.
    pub reason: String,
    /// Who decided, by name.
    pub deciders: String,
    /// The day from which it holds no more; the usual time where none is given.
    pub until: Option<Day>,
}

/// A tier given by people that shall end before its time.
#[derive(Debug, Clone)]
pub struct EndTier {
    /// The account.
    pub account: AccountId,
    /// The decision.
    pub id: DecisionId,
    /// The state of it that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

/// Decides about a request, or says what is wrong with the decision. Nobody decides about their own.
pub async fn judge(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &Judge,
) -> Outcome<Result<(), DecisionFault>> {
    let tx = desk.write(now).await?;
    let contest = tx.contest(asked.id).await?;
    let account = tx.find::<Decide>(contest.account).await?;
    let caller = tx.caller().ok_or(Failure::Forbidden(Action::DecideContests))?;
    if !may_judge(caller, contest.contested_by) {
        return Err(Failure::Rule(Rule::OwnContest));
    }
    let today = local_day(now);
    let run = crate::screening::read(&tx, contest.run).await?;
    let checked = match &asked.ruling {
        Ruling::Reject => reason(&asked.reason).map(|why| (why, None)),
        Ruling::Uphold { tier, until: end } => {
            let is_known = run.standard.tiers.iter().any(|one| one.code == *tier);
            given(is_known, &asked.reason, *end, today).map(|(why, end)| (why, Some((tier, end))))
        }
    };
    let (why, gives) = match checked {
        Ok(checked) => checked,
        Err(fault) => return Ok(Err(fault)),
    };
    let status = if gives.is_some() { ContestStatus::Upheld } else { ContestStatus::Rejected };
    let given_tier_code = gives.map(|(tier, _)| tier.clone()).unwrap_or_default();
    let verdict = Verdict { status, reason: why.clone(), given_tier_code };
    account.judge(asked.id, asked.version, &verdict).await?;
    if let Some((tier, until)) = gives {
        let decision = NewDecision {
            id: DecisionId(Uuid::now_v7()),
            standard_code: contest.standard_code.clone(),
            tier_code: tier.clone(),
            contest: Some(asked.id),
            reason: why,
            deciders: name_of(&tx, caller.user).await?,
            from: today,
            until,
        };
        account.give_tier(&decision).await?;
    }
    drop(account);
    let what =
        Telling::of(NotificationKind::ReviewDecided).about(contest.account).caused_by(asked.id.0);
    tell(&tx, [contest.contested_by], &what).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Gives an account a tier, or says what is wrong with the decision.
pub async fn give_tier(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &GiveTier,
) -> Outcome<Result<DecisionId, DecisionFault>> {
    let today = local_day(now);
    let tx = desk.write(now).await?;
    let account = tx.find::<Override>(asked.account).await?;
    let found = standing(&tx, asked.account, today).await?;
    let found = found.ok_or(Failure::Rule(Rule::NotScreened))?;
    let is_known = found.run.standard.tiers.iter().any(|tier| tier.code == asked.tier);
    let checked = given(is_known, &asked.reason, asked.until, today).and_then(|(why, end)| {
        match words(&asked.deciders)? {
            names if names.is_empty() => Err(DecisionFault::DecidersMissing),
            names => Ok((why, end, names)),
        }
    });
    let (reason, until, deciders) = match checked {
        Ok(checked) => checked,
        Err(fault) => return Ok(Err(fault)),
    };
    let id = DecisionId(Uuid::now_v7());
    let decision = NewDecision {
        id,
        standard_code: found.run.row.standard_code.clone(),
        tier_code: asked.tier.clone(),
        contest: None,
        reason,
        deciders,
        from: today,
        until,
    };
    account.give_tier(&decision).await?;
    drop(account);
    tx.commit().await?;
    Ok(Ok(id))
}

/// Ends a decision before its time, or says what is wrong with the reason. What a committee decided
/// is ended by those who may give tiers.
pub async fn end_decision(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &EndTier,
) -> Outcome<Result<(), DecisionFault>> {
    let tx = desk.write(now).await?;
    let account = tx.find::<Decide>(asked.account).await?;
    let decisions = tx.decisions_of(asked.account).await?;
    let found = decisions.iter().find(|one| one.id == asked.id).ok_or(Failure::NotFound)?;
    if found.origin == Origin::Committee {
        tx.find::<Override>(asked.account).await?;
    }
    let today = local_day(now);
    if !found.holds_on(today) {
        return Err(StoreError::WrongState.into());
    }
    let why = match reason(&asked.reason) {
        Ok(why) => why,
        Err(fault) => return Ok(Err(fault)),
    };
    account.end_decision(asked.id, asked.version, (today, &why)).await?;
    drop(account);
    tx.commit().await?;
    Ok(Ok(()))
}

fn given(
    is_known: bool,
    why: &str,
    end: Option<Day>,
    today: Day,
) -> Result<(String, Day), DecisionFault> {
    if !is_known {
        return Err(DecisionFault::TierUnknown);
    }
    Ok((reason(why)?, until(end, today)?))
}

async fn name_of(tx: &Tx, user: canopy_domain::primitives::UserId) -> Outcome<String> {
    Ok(tx.permit::<ViewTeam>()?.user(user).await?.name)
}
