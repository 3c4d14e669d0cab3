//! Weights over the API: what a judge says, what judges, data and strategies propose, and taking it.

use super::change::ChangedOut;
use super::{Body, Problem, json};
use crate::stop::{Answer, Stop};
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::weighting::{ComparisonPart, Pair};
use canopy_domain::standards::weights::{GridProblem, Shift, Strategy, Weighed, shifted};
use canopy_usecases::standards::{self, From, Judge, Take};
use canopy_usecases::{Failure, screening};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// What a judge says about the dimensions, or the criteria of one.
#[derive(Deserialize, ToSchema)]
pub(super) struct JudgementsIn {
    /// Code of the dimension whose criteria are compared; empty for the dimensions.
    #[serde(default)]
    of: String,
    /// Who judges; whoever sends it where nobody is named.
    judge: Option<String>,
    /// The judgements; none takes back what the judge said before.
    pairs: Vec<PairIn>,
}

/// One judgement.
#[derive(Deserialize, ToSchema)]
struct PairIn {
    /// Code of the first.
    a: String,
    /// Code of the second.
    b: String,
    /// How many times as important the first is.
    times: f64,
}

/// The draft's new state.
#[derive(Serialize, ToSchema)]
struct Version {
    /// To be sent back with the next change.
    version: i64,
}

/// Keeps what a judge says.
#[utoipa::path(post, path = "/api/v1/standards/{id}/judgements", tag = "standards",
    params(("id" = Uuid, Path, description = "The draft")), request_body = JudgementsIn,
    responses((status = 200, body = Version), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn judge(
    visit: Visit,
    Path(id): Path<StandardId>,
    Body(sent): Body<JudgementsIn>,
) -> Answer {
    let by = visit.visitor().name().to_owned();
    let pair = |one: PairIn| Pair { a: one.a, b: one.b, times: one.times };
    let said = Judge {
        id,
        of: sent.of,
        judge: sent.judge.unwrap_or_else(|| by.clone()),
        by,
        pairs: sent.pairs.into_iter().map(pair).collect(),
    };
    let version = standards::judge(&visit.desk, visit.at(), said).await?;
    json(&Version { version })
}

/// What the judges propose.
#[derive(Serialize, ToSchema)]
struct AhpOut {
    /// The dimensions, then the criteria of each dimension, where there are two or more.
    parts: Vec<AhpPartOut>,
    /// Weights by criterion, sum 100; none while nothing can be weighed.
    weights: Option<BTreeMap<String, f64>>,
    /// Whether they can be taken without a reason: no consistency ratio above 0.10.
    is_consistent: bool,
}

/// Things compared, and what came of it.
#[derive(Serialize, ToSchema)]
struct AhpPartOut {
    /// Code of the dimension; empty for the dimensions themselves.
    of: String,
    /// Codes of what is compared, in order.
    items: Vec<String>,
    /// What the judges come to together: weights, consistency, the judgement that fits least (pairs
    /// by place), or the problem; none while nobody judged.
    #[schema(value_type = Option<Object>)]
    group: Option<WeighedOut>,
    /// Each judge.
    judges: Vec<JudgeOut>,
}

/// One judge's result.
#[derive(Serialize, ToSchema)]
struct JudgeOut {
    /// Who.
    judge: String,
    /// As for the group.
    #[schema(value_type = Object)]
    result: WeighedOut,
}

#[derive(Serialize)]
#[serde(untagged)]
enum WeighedOut {
    Weighed(Weighed),
    Problem { problem: GridProblem },
}

impl WeighedOut {
    fn of(weighed: Result<Weighed, GridProblem>) -> Self {
        weighed.map_or_else(|problem| Self::Problem { problem }, Self::Weighed)
    }
}

/// What the judges of a version propose, with their consistency.
#[utoipa::path(get, path = "/api/v1/standards/{id}/weights/ahp", tag = "standards",
    params(("id" = Uuid, Path, description = "The version")),
    responses((status = 200, body = AhpOut), (status = 404, body = Problem)))]
pub(super) async fn ahp(visit: Visit, Path(id): Path<StandardId>) -> Answer {
    let standard = standards::read(&visit.desk, id).await?.standard;
    let proposal = standards::judged_weights(&standard);
    let is_consistent = proposal.is_consistent();
    let part = |part: ComparisonPart| {
        let items = part.comparison.items.into_iter().map(|(code, _)| code).collect();
        let of = part.comparison.of;
        let Some(group) = part.group else {
            return AhpPartOut { of, items, group: None, judges: Vec::new() };
        };
        let judge = |one: canopy_domain::standards::weights::Judged| JudgeOut {
            judge: one.judge,
            result: WeighedOut::of(one.weighed),
        };
        let judges = group.judges.into_iter().map(judge).collect();
        AhpPartOut { of, items, group: Some(WeighedOut::of(group.weighed)), judges }
    };
    let parts = proposal.parts.into_iter().map(part).collect();
    json(&AhpOut { parts, weights: proposal.weights, is_consistent })
}

/// What the data propose.
#[derive(Serialize, ToSchema)]
struct EntropyOut {
    /// The last day looked at.
    as_of: chrono::NaiveDate,
    /// Accounts looked at.
    accounts: usize,
    /// One per criterion.
    parts: Vec<EntropyPartOut>,
    /// Weights by criterion, sum 100; none where nothing differs.
    weights: Option<BTreeMap<String, f64>>,
}

/// What the data say about a criterion.
#[derive(Serialize, ToSchema)]
struct EntropyPartOut {
    /// Its code.
    criterion: String,
    /// 0–1; none where nobody can answer it.
    entropy: Option<f64>,
    /// Its share now, of 100.
    before: f64,
    /// Its share then.
    after: f64,
}

/// Weights by how much the accounts differ in each criterion (entropy).
#[utoipa::path(get, path = "/api/v1/standards/{id}/weights/entropy", tag = "standards",
    params(("id" = Uuid, Path, description = "The version")),
    responses((status = 200, body = EntropyOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn entropy(visit: Visit, Path(id): Path<StandardId>) -> Answer {
    let standard = standards::read(&visit.desk, id).await?.standard;
    let found = screening::entropy(visit.company(), &visit.desk, visit.at(), &standard).await?;
    let part = |one: screening::EntropyPart| EntropyPartOut {
        criterion: one.criterion,
        entropy: one.entropy,
        before: one.before,
        after: one.after,
    };
    json(&EntropyOut {
        as_of: found.as_of,
        accounts: found.accounts,
        parts: found.parts.into_iter().map(part).collect(),
        weights: found.weights,
    })
}

/// What a strategy (`gain_share`, `raise_profit`, `defend`) makes of the weights.
#[utoipa::path(get, path = "/api/v1/standards/{id}/weights/strategy/{strategy}", tag = "standards",
    params(("id" = Uuid, Path, description = "The version"),
        ("strategy" = String, Path, description = "The strategy")),
    responses((status = 200, body = Vec<Object>), (status = 404, body = Problem)))]
pub(super) async fn strategy(
    visit: Visit,
    Path((id, strategy)): Path<(StandardId, String)>,
) -> Answer {
    let strategy = Strategy::from_code(&strategy).ok_or(Failure::NotFound)?;
    let standard = standards::read(&visit.desk, id).await?.standard;
    let shifts: Vec<Shift> = shifted(&standard, strategy);
    json(&shifts)
}

/// Weights to take into a draft.
#[derive(Deserialize, ToSchema)]
pub(super) struct TakeIn {
    /// The state of the draft that was read.
    version: i64,
    /// `ahp`, `entropy`, `gain_share`, `raise_profit` or `defend`.
    from: String,
    /// Why judgements that contradict each other are taken all the same.
    #[serde(default)]
    reason: String,
}

/// Takes proposed weights into a draft.
#[utoipa::path(post, path = "/api/v1/standards/{id}/weights", tag = "standards",
    params(("id" = Uuid, Path, description = "The draft")), request_body = TakeIn,
    responses((status = 200, body = ChangedOut), (status = 403, body = Problem),
        (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn take(
    visit: Visit,
    Path(id): Path<StandardId>,
    Body(sent): Body<TakeIn>,
) -> Answer {
    let from = match sent.from.as_str() {
        "ahp" => From::Ahp { reason: sent.reason },
        "entropy" => From::Entropy,
        other => From::Strategy(Strategy::from_code(other).ok_or(Stop::Unreadable)?),
    };
    let by = visit.visitor().name().to_owned();
    let take = Take { id, version: sent.version, by, from };
    let changed = standards::take(visit.company(), &visit.desk, visit.at(), take).await?;
    json(&ChangedOut::of(visit.texts(), changed))
}
