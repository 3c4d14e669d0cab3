//! Ratings over the API: those of one account, rating it, many ratings at once, and what is due.

mod out;

use self::out::{AccountRatingsOut, DueOut, DueRow, Outcome, RatingIn};
use super::{Body, Problem, json};
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::AccountId;
use canopy_store::ratings::RatingsAsked;
use canopy_usecases::local_day;
use canopy_usecases::ratings::{self, RateAccount};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

/// Ratings taken at once.
const MOST: usize = 1_000;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    let rate = Access::Needs(Action::RateAccounts);
    vec![
        Route::get("/api/v1/accounts/{account}/ratings", view, read),
        Route::post("/api/v1/accounts/{account}/ratings", rate, add),
        Route::post("/api/v1/ratings", rate, add_many),
        Route::get("/api/v1/ratings/due", rate, due),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(read, add, add_many, due))]
pub(super) struct Part;

/// The ratings of an account under each standard in force that asks for some.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/ratings", tag = "ratings",
    params(("account" = uuid::Uuid, Path, description = "The account")),
    responses((status = 200, body = [AccountRatingsOut]), (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    visit.desk.account(id).await?;
    let found = ratings::of_account(&visit.desk, id, local_day(visit.at())).await?;
    json(&found.iter().map(AccountRatingsOut::of).collect::<Vec<_>>())
}

/// Ratings of one account.
#[derive(Deserialize, ToSchema)]
struct RatingsIn {
    /// Code of the standard; the first that asks for ratings where none is given.
    standard: Option<String>,
    /// One per criterion.
    ratings: Vec<RatingIn>,
}

/// What became of ratings sent.
#[derive(Serialize, ToSchema)]
struct Kept {
    /// One per rating, in the order sent.
    ratings: Vec<Outcome>,
    /// How many were kept.
    kept: usize,
}

/// Rates an account in the name of the caller: all of it, or nothing where something is faulty.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/ratings", tag = "ratings",
    params(("account" = uuid::Uuid, Path, description = "The account")),
    request_body = RatingsIn,
    responses((status = 200, body = Kept), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Problem)))]
async fn add(visit: Visit, Path(id): Path<AccountId>, Body(sent): Body<RatingsIn>) -> Answer {
    if sent.ratings.is_empty() || sent.ratings.len() > MOST {
        return Err(Stop::Unreadable);
    }
    let rated = ratings::rated_standard(&visit.desk, sent.standard.as_deref()).await?;
    let asked = RateAccount {
        account: id,
        standard_code: rated.code().to_owned(),
        entries: sent.ratings.iter().map(RatingIn::entry).collect(),
    };
    let answer = ratings::rate(&visit.desk, visit.at(), &asked).await?;
    let faulty = answer.as_ref().err().cloned().unwrap_or_default();
    let text = visit.texts().ratings();
    let outcomes = sent.ratings.iter().map(|one| Outcome::of(text, one.criterion(), &faulty));
    json(&Kept { ratings: outcomes.collect(), kept: answer.unwrap_or_default() })
}

/// A rating of an account named by its code.
#[derive(Deserialize, ToSchema)]
struct CodedRating {
    /// Code of the account.
    account: String,
    /// What is said.
    #[serde(flatten)]
    rating: RatingIn,
}

/// Many ratings.
#[derive(Deserialize, ToSchema)]
struct ManyIn {
    /// Code of the standard; the first that asks for ratings where none is given.
    standard: Option<String>,
    /// A thousand at most.
    ratings: Vec<CodedRating>,
}

/// Rates many accounts at once, each by itself: what is faulty, or lies outside the caller's reach,
/// is told and keeps nothing else from being kept.
#[utoipa::path(post, path = "/api/v1/ratings", tag = "ratings", request_body = ManyIn,
    responses((status = 200, body = Kept), (status = 403, body = Problem),
        (status = 422, body = Problem)))]
async fn add_many(visit: Visit, Body(sent): Body<ManyIn>) -> Answer {
    if sent.ratings.len() > MOST {
        return Err(Stop::TooLarge);
    }
    let rated = ratings::rated_standard(&visit.desk, sent.standard.as_deref()).await?;
    let text = visit.texts().ratings();
    let (mut outcomes, mut kept) = (Vec::new(), 0);
    for one in &sent.ratings {
        let Some(account) = visit.desk.account_by_code(&one.account).await? else {
            outcomes.push(Outcome::unknown(one.rating.criterion(), "account_unknown"));
            continue;
        };
        if !rated.criteria.iter().any(|(known, _)| known.code == one.rating.criterion()) {
            outcomes.push(Outcome::unknown(one.rating.criterion(), "criterion_unknown"));
            continue;
        }
        let asked = RateAccount {
            account,
            standard_code: rated.code().to_owned(),
            entries: vec![one.rating.entry()],
        };
        let answer = ratings::rate(&visit.desk, visit.at(), &asked).await?;
        let faulty = answer.as_ref().err().cloned().unwrap_or_default();
        kept += answer.unwrap_or_default();
        outcomes.push(Outcome::of(text, one.rating.criterion(), &faulty));
    }
    json(&Kept { ratings: outcomes, kept })
}

/// What is due to be rated by the caller or their team, worth most first; a hundred accounts at most.
#[utoipa::path(get, path = "/api/v1/ratings/due", tag = "ratings",
    params(
        ("standard" = Option<String>, Query, description = "Code of the standard"),
        ("whose" = Option<String>, Query, description = "mine: owned by the caller"),
        ("q" = Option<String>, Query, description = "Part of name, alias, code or pinyin"),
    ),
    responses((status = 200, body = DueOut), (status = 422, body = Problem)))]
async fn due(visit: Visit, ask: ListAsk) -> Answer {
    let is_own = ask.get("whose") == Some("mine");
    let asked = RatingsAsked {
        owner: is_own.then_some(visit.caller().user),
        text: ask.get("q").map(ToOwned::to_owned),
    };
    let today = local_day(visit.at());
    let queue = ratings::queue(&visit.desk, ask.get("standard"), &asked, today).await?;
    let standard = queue.rated.code().to_owned();
    let rows = queue.accounts.iter().map(DueRow::of).collect();
    json(&DueOut { standard, total: queue.total, rows })
}
