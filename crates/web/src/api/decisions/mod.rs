//! Reviews and tiers decided by people over the API, and an account's way through the screenings.

mod out;

use self::out::{DecisionOut, PassedOut, ReviewOut, ReviewsOut};
use super::{Body, Problem, created, json, unprocessable};
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::decisions::{ContestStatus, DecisionFault};
use canopy_domain::primitives::{AccountId, ContestId, DecisionId};
use canopy_store::PageMark;
use canopy_store::decisions::ContestQuery;
use canopy_usecases::accounts;
use canopy_usecases::decisions::{self, AskReview, EndTier, GiveTier, Judge, Ruling};
use canopy_usecases::local_day;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    let ask = Access::Needs(Action::ContestTiers);
    let judge = Access::Needs(Action::DecideContests);
    let give = Access::Needs(Action::OverrideTiers);
    vec![
        Route::get("/api/v1/reviews", view, list),
        Route::get("/api/v1/reviews/{review}", view, read),
        Route::post("/api/v1/reviews/{review}/decide", judge, judge_one),
        Route::post("/api/v1/accounts/{account}/reviews", ask, contest),
        Route::get("/api/v1/accounts/{account}/decisions", view, decided),
        Route::post("/api/v1/accounts/{account}/decisions", give, give_tier),
        Route::post("/api/v1/accounts/{account}/decisions/{decision}/end", judge, end),
        Route::get("/api/v1/accounts/{account}/history", view, history),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(list, read, judge_one, contest, decided, give_tier, end, history))]
pub(super) struct Part;

/// What was made.
#[derive(Serialize, ToSchema)]
struct MadeDecision {
    /// Its id.
    id: Uuid,
}

/// Why something cannot be kept as it was sent.
#[derive(Serialize, ToSchema)]
struct Fault {
    /// In the caller's language.
    fault: String,
}

fn faulty(visit: &Visit, fault: DecisionFault) -> Answer {
    unprocessable(&Fault { fault: visit.texts().decisions().fault(fault) })
}

/// Requests to look at results again, latest first.
#[utoipa::path(get, path = "/api/v1/reviews", tag = "decisions",
    params(
        ("status" = Option<String>, Query,
            description = "open, upheld, rejected or withdrawn"),
        ("account" = Option<Uuid>, Query, description = "About this account"),
        ("after" = Option<String>, Query, description = "Where the part begins"),
    ),
    responses((status = 200, body = ReviewsOut), (status = 422, body = Problem)))]
async fn list(visit: Visit, ask: ListAsk) -> Answer {
    let status = match ask.get("status") {
        Some(code) => Some(ContestStatus::from_code(code).ok_or(Stop::Unreadable)?),
        None => None,
    };
    let account = ask.get("account").map(str::parse).transpose().map_err(|_| Stop::Unreadable)?;
    let after = ask.after().map(|mark| PageMark(mark.to_owned()));
    let query = ContestQuery { status, account, after, limit: 100, ..ContestQuery::default() };
    let page = visit.desk.contests(&query).await?;
    let rows = page.rows.into_iter().map(ReviewOut::of).collect();
    json(&ReviewsOut { rows, next: page.next.map(|mark| mark.0) })
}

/// One request.
#[utoipa::path(get, path = "/api/v1/reviews/{review}", tag = "decisions",
    params(("review" = Uuid, Path, description = "The request")),
    responses((status = 200, body = ReviewOut), (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(id): Path<ContestId>) -> Answer {
    json(&ReviewOut::of(visit.desk.contest(id).await?))
}

/// A request.
#[derive(Deserialize, ToSchema)]
struct ReviewIn {
    /// Code of the tier thought right.
    tier: String,
    /// Why.
    reason: String,
    /// What shows it.
    #[serde(default)]
    evidence: String,
}

/// Asks for the account's result in the latest screening to be looked at again.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/reviews", tag = "decisions",
    params(("account" = Uuid, Path, description = "The account")), request_body = ReviewIn,
    responses((status = 201, body = MadeDecision), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Fault)))]
async fn contest(visit: Visit, Path(id): Path<AccountId>, Body(sent): Body<ReviewIn>) -> Answer {
    let asked = AskReview {
        account: id,
        wanted_tier: sent.tier,
        reason: sent.reason,
        evidence: sent.evidence,
    };
    match decisions::contest(&visit.desk, visit.at(), &asked).await? {
        Ok(id) => created(&MadeDecision { id: id.0 }),
        Err(fault) => faulty(&visit, fault),
    }
}

/// What is decided about a request.
#[derive(Deserialize, ToSchema)]
struct RulingIn {
    /// The state of it that was read.
    version: i64,
    /// Whether it is upheld; else the result stays.
    uphold: bool,
    /// Why.
    reason: String,
    /// Where upheld: code of the tier given.
    #[serde(default)]
    tier: String,
    /// Where upheld: the day from which it holds no more; half a year where none is given.
    until: Option<NaiveDate>,
}

/// Decides about a request; nobody about their own.
#[utoipa::path(post, path = "/api/v1/reviews/{review}/decide", tag = "decisions",
    params(("review" = Uuid, Path, description = "The request")), request_body = RulingIn,
    responses((status = 200, body = ReviewOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = Fault)))]
async fn judge_one(visit: Visit, Path(id): Path<ContestId>, Body(sent): Body<RulingIn>) -> Answer {
    let ruling = if sent.uphold {
        Ruling::Uphold { tier: sent.tier, until: sent.until }
    } else {
        Ruling::Reject
    };
    let asked = Judge { id, version: sent.version, ruling, reason: sent.reason };
    match decisions::judge(&visit.desk, visit.at(), &asked).await? {
        Ok(()) => json(&ReviewOut::of(visit.desk.contest(id).await?)),
        Err(fault) => faulty(&visit, fault),
    }
}

/// Tiers given to an account by people, latest first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/decisions", tag = "decisions",
    params(("account" = Uuid, Path, description = "The account")),
    responses((status = 200, body = [DecisionOut]), (status = 404, body = Problem)))]
async fn decided(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    visit.desk.account(id).await?;
    let today = local_day(visit.at());
    let rows = visit.desk.decisions_of(id).await?;
    json(&rows.into_iter().map(|row| DecisionOut::of(row, today)).collect::<Vec<_>>())
}

/// A tier to be given.
#[derive(Deserialize, ToSchema)]
struct TierIn {
    /// Code of the tier.
    tier: String,
    /// Why.
    reason: String,
    /// Who decided, by name.
    deciders: String,
    /// The day from which it holds no more; half a year where none is given.
    until: Option<NaiveDate>,
}

/// Gives an account a tier by decision of a committee.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/decisions", tag = "decisions",
    params(("account" = Uuid, Path, description = "The account")), request_body = TierIn,
    responses((status = 201, body = MadeDecision), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Fault)))]
async fn give_tier(visit: Visit, Path(id): Path<AccountId>, Body(sent): Body<TierIn>) -> Answer {
    let asked = GiveTier {
        account: id,
        tier: sent.tier,
        reason: sent.reason,
        deciders: sent.deciders,
        until: sent.until,
    };
    match decisions::give_tier(&visit.desk, visit.at(), &asked).await? {
        Ok(id) => created(&MadeDecision { id: id.0 }),
        Err(fault) => faulty(&visit, fault),
    }
}

/// The end of a decision.
#[derive(Deserialize, ToSchema)]
struct EndIn {
    /// The state of it that was read.
    version: i64,
    /// Why.
    reason: String,
}

/// Ends a tier given by people before its time.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/decisions/{decision}/end",
    tag = "decisions",
    params(("account" = Uuid, Path, description = "The account"),
        ("decision" = Uuid, Path, description = "The decision")), request_body = EndIn,
    responses((status = 200, body = [DecisionOut]), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = Fault)))]
async fn end(
    visit: Visit,
    Path((account, id)): Path<(AccountId, DecisionId)>,
    Body(sent): Body<EndIn>,
) -> Answer {
    let asked = EndTier { account, id, version: sent.version, reason: sent.reason };
    match decisions::end_decision(&visit.desk, visit.at(), &asked).await? {
        Ok(()) => decided(visit, Path(account)).await,
        Err(fault) => faulty(&visit, fault),
    }
}

/// An account's way through the finished screenings of its standard, oldest first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/history", tag = "decisions",
    params(("account" = Uuid, Path, description = "The account")),
    responses((status = 200, body = [PassedOut]), (status = 404, body = Problem)))]
async fn history(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    visit.desk.account(id).await?;
    let passed = accounts::history(&visit.desk, id).await?;
    json(&passed.iter().map(PassedOut::of).collect::<Vec<_>>())
}
