//! What the API says of reviews and decisions: plain names, codes for words.

use crate::api::screening::CauseOut;
use canopy_domain::Day;
use canopy_store::decisions::{ContestRow, DecisionRow};
use canopy_usecases::accounts::{Passed, Why};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A part of a list.
#[derive(Serialize, ToSchema)]
pub(super) struct ReviewsOut {
    /// Latest first.
    pub(super) rows: Vec<ReviewOut>,
    /// What to send as `after` for the next part.
    pub(super) next: Option<String>,
}

/// A request to look at a result again.
#[derive(Serialize, ToSchema)]
pub(super) struct ReviewOut {
    /// Its id.
    id: Uuid,
    /// About which account.
    account: Uuid,
    /// The run whose result is doubted.
    run: Uuid,
    /// Code of the standard.
    standard: String,
    /// Code of the tier the account was in.
    tier: String,
    /// Code of the tier thought right.
    wanted_tier: String,
    /// Why.
    reason: String,
    /// What shows it.
    evidence: String,
    /// Who asked.
    asked_by: Uuid,
    /// When.
    asked_at: DateTime<Utc>,
    /// `open`, `upheld`, `rejected` or `withdrawn`.
    status: &'static str,
    /// Name of who decided.
    decided_by: Option<String>,
    /// When.
    decided_at: Option<DateTime<Utc>>,
    /// The reason of the decision.
    verdict: String,
    /// Code of the tier given; empty where it was not upheld.
    given_tier: String,
    /// Counts up with every change; deciding sends it back.
    version: i64,
}

impl ReviewOut {
    pub(super) fn of(row: ContestRow) -> Self {
        Self {
            id: row.id.0,
            account: row.account.0,
            run: row.run.0,
            standard: row.standard_code,
            tier: row.tier_code,
            wanted_tier: row.wanted_tier_code,
            reason: row.reason,
            evidence: row.evidence,
            asked_by: row.contested_by.0,
            asked_at: row.contested_at,
            status: row.status.code(),
            decided_by: row.judged_by_name,
            decided_at: row.judged_at,
            verdict: row.verdict,
            given_tier: row.given_tier_code,
            version: row.version,
        }
    }
}

/// A tier given by people.
#[derive(Serialize, ToSchema)]
pub(super) struct DecisionOut {
    /// Its id.
    id: Uuid,
    /// Code of the standard.
    standard: String,
    /// Code of the tier.
    tier: String,
    /// `contest` or `committee`.
    origin: &'static str,
    /// The request it came of.
    review: Option<Uuid>,
    /// Why.
    reason: String,
    /// Who decided, by name.
    deciders: String,
    /// The day from which it holds.
    from: NaiveDate,
    /// The day from which it holds no more.
    until: NaiveDate,
    /// The day it was ended before its time.
    ended_on: Option<NaiveDate>,
    /// Why it was ended; empty where another took its place.
    end_reason: String,
    /// Whether it holds today.
    holds: bool,
    /// Counts up with every change; ending it sends it back.
    version: i64,
}

impl DecisionOut {
    pub(super) fn of(row: DecisionRow, today: Day) -> Self {
        Self {
            holds: row.holds_on(today),
            id: row.id.0,
            standard: row.standard_code,
            tier: row.tier_code,
            origin: row.origin.code(),
            review: row.contest.map(|contest| contest.0),
            reason: row.reason,
            deciders: row.deciders,
            from: row.from,
            until: row.until,
            ended_on: row.ended_on,
            end_reason: row.end_reason,
            version: row.version,
        }
    }
}

/// An account in one screening.
#[derive(Serialize, ToSchema)]
pub(super) struct PassedOut {
    /// The screening.
    run: Uuid,
    /// The last day it looked at.
    as_of: NaiveDate,
    /// Code of the tier.
    tier: String,
    /// Where people decided the tier: code of the one the rules would have given.
    computed_tier: Option<String>,
    /// 0–100.
    score: f64,
    /// 1 for the best.
    rank: u32,
    /// `first`, `same`, `decided`, `decision_over`, `up` or `down`.
    why: &'static str,
    /// What moved it, strongest first.
    causes: Vec<CauseOut>,
}

impl PassedOut {
    pub(super) fn of(one: &Passed) -> Self {
        use canopy_usecases::screening::Direction;
        let (why, causes) = match &one.why {
            Why::First => ("first", &[][..]),
            Why::Same => ("same", &[][..]),
            Why::Decided => ("decided", &[][..]),
            Why::DecisionOver => ("decision_over", &[][..]),
            Why::Moved(Direction::Up, causes) => ("up", causes.as_slice()),
            Why::Moved(Direction::Down, causes) => ("down", causes.as_slice()),
        };
        let tiers = &one.run.standard.tiers;
        let computed = one.decided.as_ref().and_then(|it| tiers.get(usize::from(it.computed)));
        Self {
            run: one.run.row.id.0,
            as_of: one.run.row.as_of,
            tier: one.tier_code.clone(),
            computed_tier: computed.map(|tier| tier.code.clone()),
            score: one.score,
            rank: one.rank,
            why,
            causes: causes.iter().map(CauseOut::of).collect(),
        }
    }
}
