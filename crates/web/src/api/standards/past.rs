//! Over the API: a version tried out on past quarters, and which of its weights decide.

use super::super::{Body, Problem, created, json};
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::StandardId;
use canopy_domain::screening::{BackTestPeriod, GrowthOfPicks, TierChanges};
use canopy_usecases::Failure;
use canopy_usecases::screening::{self, BackTestView, Sensitive, TryOut, weigh_sensitivity};
use canopy_usecases::standards;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let change = Access::Needs(Action::EditStandards);
    vec![
        Route::get("/api/v1/standards/{id}/back-test", change, read),
        Route::post("/api/v1/standards/{id}/back-test", change, begin),
        Route::get("/api/v1/standards/{id}/sensitivity", change, sensitivity),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(read, begin, sensitivity))]
pub(super) struct Part;

/// A back-test of a version.
#[derive(Serialize, ToSchema)]
struct BackTestOut {
    /// Its id.
    id: Uuid,
    /// `running`, `done` or `failed`.
    status: &'static str,
    /// Past days looked at.
    quarters: u32,
    /// Whether the version is still as it was tested.
    is_current: bool,
    /// From the earliest day to the latest; empty until it is done.
    periods: Vec<PeriodOut>,
}

/// A version on one past day.
#[derive(Serialize, ToSchema)]
struct PeriodOut {
    /// The last day looked at.
    as_of: NaiveDate,
    /// Accounts that had bought by then.
    accounts: u32,
    /// Accounts in a key tier.
    picks: u32,
    /// Picks kept from the day before.
    kept: Option<u32>,
    /// Picks that were none on the day before.
    entered: Option<u32>,
    /// Picks of the day before that are none now.
    left: Option<u32>,
    /// Share of the period's revenue the picks brought, 0–1.
    covered: Option<f64>,
    /// Share of the revenue of the quarter that followed, 0–1.
    covered_after: Option<f64>,
    /// The same for as many accounts chosen by revenue alone.
    covered_by_revenue: Option<f64>,
    /// Growth of the picks in the quarter that followed, against a year earlier.
    picks_growth: Option<f64>,
    /// Growth of the other accounts.
    rest_growth: Option<f64>,
}

impl PeriodOut {
    fn of(period: &BackTestPeriod) -> Self {
        let (moves, after) = (period.moves.as_ref(), period.after.as_ref());
        let growth = after.and_then(|after| after.growth.as_ref());
        Self {
            as_of: period.as_of,
            accounts: period.accounts,
            picks: period.picks,
            kept: moves.map(|moves| moves.kept),
            entered: moves.map(|moves| moves.entered.count),
            left: moves.map(|moves| moves.left.count),
            covered: period.covered,
            covered_after: after.and_then(|after| after.covered),
            covered_by_revenue: after.and_then(|after| after.covered_by_revenue),
            picks_growth: growth.and_then(GrowthOfPicks::of_picks),
            rest_growth: growth.and_then(GrowthOfPicks::of_rest),
        }
    }
}

impl BackTestOut {
    fn of(view: &BackTestView) -> Self {
        let periods = view.result.as_ref().map(|result| result.own.periods.as_slice());
        Self {
            id: view.row.id.0,
            status: view.row.status.code(),
            quarters: view.row.quarters,
            is_current: view.is_current,
            periods: periods.unwrap_or_default().iter().map(PeriodOut::of).collect(),
        }
    }
}

/// The latest back-test of a version.
#[utoipa::path(get, path = "/api/v1/standards/{id}/back-test", tag = "standards",
    params(("id" = Uuid, Path, description = "The version")),
    responses((status = 200, body = BackTestOut), (status = 403, body = Problem),
        (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(id): Path<StandardId>) -> Answer {
    let view = screening::latest(&visit.desk, id).await?;
    let view = view.ok_or_else(|| Stop::from(Failure::NotFound))?;
    json(&BackTestOut::of(&view))
}

/// What to try out.
#[derive(Deserialize, ToSchema)]
struct BackTestIn {
    /// Past quarters, 2 to 20; fewer are looked at where the data begin later.
    quarters: u32,
}

/// What was begun.
#[derive(Serialize, ToSchema)]
struct BackTestBegun {
    /// Its id.
    id: Uuid,
}

/// Begins a back-test; it goes on in the background, its status says when it is done.
#[utoipa::path(post, path = "/api/v1/standards/{id}/back-test", tag = "standards",
    params(("id" = Uuid, Path, description = "The version")), request_body = BackTestIn,
    responses((status = 201, body = BackTestBegun), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Problem)))]
async fn begin(visit: Visit, Path(id): Path<StandardId>, Body(sent): Body<BackTestIn>) -> Answer {
    let what = TryOut { standard: id, quarters: sent.quarters };
    let id = screening::start_back_test(visit.company(), &visit.desk, visit.at(), what).await?;
    created(&BackTestBegun { id: id.0 })
}

/// What moving each weight by a tenth would do.
#[derive(Serialize, ToSchema)]
struct SensitivityOut {
    /// The last day looked at.
    as_of: NaiveDate,
    /// Accounts looked at.
    accounts: u64,
    /// Accounts whose tier hangs on a weight.
    at_edge: u64,
    /// The weight that decides most first.
    weights: Vec<WeightOut>,
    /// The first accounts at an edge, those whose tier changes most often first.
    edges: Vec<EdgeOut>,
}

/// What moving one weight would do.
#[derive(Serialize, ToSchema)]
struct WeightOut {
    /// Code of the criterion.
    criterion: String,
    /// Its share of all weights, 0–1.
    share: f64,
    /// With a tenth more.
    more: ChangesOut,
    /// With a tenth less.
    less: ChangesOut,
}

/// How many accounts would change their tier.
#[derive(Serialize, ToSchema)]
struct ChangesOut {
    /// Into a higher one.
    promoted: u32,
    /// Into a lower one.
    demoted: u32,
}

impl ChangesOut {
    const fn of(changes: TierChanges) -> Self {
        Self { promoted: changes.promoted, demoted: changes.demoted }
    }
}

/// An account at the edge of its tier.
#[derive(Serialize, ToSchema)]
struct EdgeOut {
    /// The account.
    account: Uuid,
    /// Its name.
    name: String,
    /// Its score, 0–100.
    score: f64,
    /// Changes of a weight that would lift it.
    promoted: u32,
    /// Changes of a weight that would drop it.
    demoted: u32,
}

/// Which weights of a version decide on today's accounts.
#[utoipa::path(get, path = "/api/v1/standards/{id}/sensitivity", tag = "standards",
    params(("id" = Uuid, Path, description = "The version")),
    responses((status = 200, body = SensitivityOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Problem)))]
async fn sensitivity(visit: Visit, Path(id): Path<StandardId>) -> Answer {
    let version = standards::read(&visit.desk, id).await?;
    let standard = &version.standard;
    let found = weigh_sensitivity(visit.company(), &visit.desk, visit.at(), standard).await?;
    let Sensitive { as_of, accounts, weights, at_edge, edges } = found;
    let criteria: Vec<&str> = standard
        .dimensions
        .iter()
        .flat_map(|dimension| &dimension.criteria)
        .map(|criterion| criterion.code.as_str())
        .collect();
    let code =
        |at: u16| criteria.get(usize::from(at)).map_or_else(String::new, ToString::to_string);
    json(&SensitivityOut {
        as_of,
        accounts: accounts as u64,
        at_edge: at_edge as u64,
        weights: weights
            .iter()
            .map(|one| WeightOut {
                criterion: code(one.effect.criterion),
                share: one.share,
                more: ChangesOut::of(one.effect.more),
                less: ChangesOut::of(one.effect.less),
            })
            .collect(),
        edges: edges
            .into_iter()
            .map(|edge| EdgeOut {
                account: edge.account.0,
                name: edge.name,
                score: edge.score,
                promoted: edge.promoted,
                demoted: edge.demoted,
            })
            .collect(),
    })
}
