//! Future demand over the API: of one account, and of everything within the caller's reach.

use super::{Problem, json};
use crate::pages::demand::chosen;
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::Amount;
use canopy_domain::access::Action;
use canopy_domain::demand::{Expected, Forecast, MonthlySeries, Pace, Rhythm};
use canopy_domain::primitives::{AccountId, Month};
use canopy_usecases::demand::{
    AccountOutlook, BuysAgain, DemandOverview, Expecting, Overview, demand_overview, outlook_of,
};
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    vec![
        Route::get("/api/v1/demand", view, overview),
        Route::get("/api/v1/accounts/{account}/demand", view, account),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(overview, account))]
pub(super) struct Part;

/// The future of everything in reach.
#[derive(Serialize, ToSchema)]
struct DemandOut {
    /// `ready`, `soon` (being computed: ask again) or `no_sales`.
    state: &'static str,
    /// The sum of all accounts in reach.
    forecast: Option<ForecastOut>,
    /// Accounts with the largest expected rise.
    rising: Vec<ChangingOut>,
    /// Accounts with the largest expected fall.
    falling: Vec<ChangingOut>,
    /// Accounts whose rhythm is broken, the largest first.
    broken: Vec<ChangingOut>,
    /// How many have a broken rhythm.
    broken_in_all: usize,
}

/// A forecast of twelve months.
#[derive(Serialize, ToSchema)]
struct ForecastOut {
    /// How it was made.
    method: &'static str,
    /// Why so: `least_off`, `intermittent`, `fading`, `too_short` or `stopped`.
    why: &'static str,
    /// The sum.
    amount: String,
    /// Lower end of the range that holds in four of five cases.
    low: Option<String>,
    /// Upper end.
    high: Option<String>,
    /// Revenue of the twelve months before.
    last_year: Option<String>,
    /// Share of what came that the method was off by in months held back.
    off_when_held_back: Option<f64>,
    /// Month by month.
    months: Vec<ForecastMonthOut>,
}

/// A month of a forecast.
#[derive(Serialize, ToSchema)]
struct ForecastMonthOut {
    /// `2025-01`.
    month: String,
    /// Expected revenue.
    amount: String,
    /// Lower end.
    low: Option<String>,
    /// Upper end.
    high: Option<String>,
}

/// An account whose demand changes.
#[derive(Serialize, ToSchema)]
struct ChangingOut {
    /// Its id.
    id: Uuid,
    /// Its name.
    name: String,
    /// Revenue expected in twelve months.
    expected: Option<String>,
    /// Revenue of the last twelve.
    last_year: Option<String>,
    /// The usual gap between purchases in days.
    usual_days: Option<f64>,
    /// Days since the last purchase.
    waiting_days: Option<u32>,
}

/// The future of one account.
#[derive(Serialize, ToSchema)]
struct AccountDemandOut {
    /// The day looked forward from; none before anything was sold.
    as_of: Option<NaiveDate>,
    /// Its forecast.
    forecast: Option<ForecastOut>,
    /// Its rhythm.
    rhythm: Option<RhythmOut>,
    /// `expected`, `no_model`, `never_bought` or `soon`.
    again: &'static str,
    /// Probability of buying again.
    alive: Option<f64>,
    /// Purchases expected in 52 weeks.
    purchases: Option<f64>,
    /// Discounted revenue of three years.
    lifetime_value: Option<String>,
    /// Revenue less cost of twelve months, where every line states its cost.
    profit: Option<String>,
    /// Profit over revenue.
    margin: Option<f64>,
}

/// The rhythm an account buys in.
#[derive(Serialize, ToSchema)]
struct RhythmOut {
    /// The usual gap in days.
    usual_days: f64,
    /// 1 like clockwork, about a half by chance, towards 0 in bursts.
    regularity: f64,
    /// Days since the last purchase.
    waiting_days: u32,
    /// When the next purchase is expected.
    next: NaiveDate,
    /// `on_time`, `due` or `broken`.
    pace: &'static str,
}

/// The future of all accounts in reach, of one territory where one is named.
#[utoipa::path(get, path = "/api/v1/demand", tag = "demand",
    params(("territory" = Option<Uuid>, Query, description = "In this territory or below")),
    responses((status = 200, body = DemandOut), (status = 422, body = Problem)))]
async fn overview(visit: Visit, ask: ListAsk) -> Answer {
    let found = demand_overview(visit.company(), &visit.desk, chosen(&ask)?).await?;
    json(&match found {
        Overview::Ready(found) => DemandOut::of(&found),
        Overview::Soon => DemandOut::without("soon"),
        Overview::NoSales => DemandOut::without("no_sales"),
    })
}

/// The future of one account.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/demand", tag = "demand",
    params(("account" = Uuid, Path, description = "The account")),
    responses((status = 200, body = AccountDemandOut), (status = 404, body = Problem)))]
async fn account(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    let account = visit.desk.account(id).await?;
    let found = outlook_of(visit.company(), &visit.desk, &account).await?;
    json(&AccountDemandOut::of(found.as_ref()))
}

fn money(amount: f64) -> String {
    Amount::nearest_cent(amount).to_plain()
}

impl DemandOut {
    fn without(state: &'static str) -> Self {
        let (rising, falling, broken) = (Vec::new(), Vec::new(), Vec::new());
        Self { state, forecast: None, rising, falling, broken, broken_in_all: 0 }
    }

    fn of(found: &DemandOverview) -> Self {
        let all = |rows: &[Expecting]| rows.iter().map(ChangingOut::of).collect();
        Self {
            state: "ready",
            forecast: ForecastOut::of(found.series.as_ref(), found.forecast.as_ref()),
            rising: all(&found.rising),
            falling: all(&found.falling),
            broken: all(&found.broken),
            broken_in_all: found.broken_in_all,
        }
    }
}

impl ForecastOut {
    fn of(series: Option<&MonthlySeries>, forecast: Option<&Forecast>) -> Option<Self> {
        let (series, forecast) = series.zip(forecast)?;
        let range = |end: f64| forecast.has_range.then(|| money(end));
        let months = forecast.months.iter().zip(series.next().index()..);
        let month = |(expected, index): (&Expected, i32)| ForecastMonthOut {
            month: Month::from_index(index).to_string(),
            amount: money(expected.amount),
            low: range(expected.low),
            high: range(expected.high),
        };
        Some(Self {
            method: forecast.method.code(),
            why: forecast.why.code(),
            amount: money(forecast.total.amount),
            low: range(forecast.total.low),
            high: range(forecast.total.high),
            last_year: series.last_year().map(money),
            off_when_held_back: forecast.accuracy.and_then(|found| found.share_off),
            months: months.map(month).collect(),
        })
    }
}

impl ChangingOut {
    fn of(one: &Expecting) -> Self {
        let outlook = one.demand.outlook;
        Self {
            id: one.id.0,
            name: one.name.clone(),
            expected: outlook.map(|outlook| money(outlook.amount)),
            last_year: outlook.and_then(|outlook| outlook.last_year).map(money),
            usual_days: one.rhythm().map(|rhythm| rhythm.usual_days),
            waiting_days: one.rhythm().map(|rhythm| rhythm.waiting_days),
        }
    }
}

impl AccountDemandOut {
    fn of(found: Option<&AccountOutlook>) -> Self {
        let again = found.map_or(BuysAgain::NeverBought, |found| found.again);
        let (state, expected) = match again {
            BuysAgain::Expected(expected, _) => ("expected", Some(expected)),
            BuysAgain::NoModel(_) => ("no_model", None),
            BuysAgain::NeverBought => ("never_bought", None),
            BuysAgain::Soon => ("soon", None),
        };
        let profit = found.and_then(|found| found.profit);
        Self {
            as_of: found.map(|found| found.as_of),
            forecast: found
                .and_then(|found| ForecastOut::of(found.series.as_ref(), found.forecast.as_ref())),
            rhythm: found.and_then(|found| found.rhythm.as_ref()).map(RhythmOut::of),
            again: state,
            alive: expected.map(|expected| expected.alive),
            purchases: expected.map(|expected| expected.purchases),
            lifetime_value: expected.and_then(|expected| expected.lifetime_value).map(money),
            profit: profit.map(|profit| profit.amount().to_plain()),
            margin: profit.and_then(|profit| profit.margin()),
        }
    }
}

impl RhythmOut {
    fn of(rhythm: &Rhythm) -> Self {
        Self {
            usual_days: rhythm.usual_days,
            regularity: rhythm.regularity,
            waiting_days: rhythm.waiting_days,
            next: rhythm.next,
            pace: match rhythm.pace {
                Pace::OnTime => "on_time",
                Pace::Due => "due",
                Pace::Broken => "broken",
            },
        }
    }
}
