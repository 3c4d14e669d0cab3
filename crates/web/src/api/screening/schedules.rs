//! Screenings that repeat, over the API: list them, ask for one, end one.

use super::super::{Body, Problem, created, json};
use super::Begun;
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use canopy_domain::access::Action;
use canopy_domain::primitives::{ScheduleId, StandardId, TerritoryId};
use canopy_domain::screening::{LAST_COMMON_DAY, Rhythm};
use canopy_store::RunScreening;
use canopy_store::screening::{Population, ScheduleRow};
use canopy_usecases::screening::{self, Repeat};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let run = Access::Needs(Action::RunScreening);
    vec![
        Route::get("/api/v1/screening/schedules", run, list),
        Route::post("/api/v1/screening/schedules", run, begin),
        Route::post("/api/v1/screening/schedules/{schedule}/end", run, end),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(list, begin, end))]
pub(super) struct Part;

/// How often a screening repeats.
#[derive(Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum RhythmCode {
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
}

/// A screening that repeats.
#[derive(Serialize, ToSchema)]
struct ScheduleOut {
    /// Its id.
    id: Uuid,
    /// Code of the standard; whichever version is in force is applied.
    standard_code: String,
    /// Only accounts in these regions; all where there are none.
    regions: Vec<String>,
    /// Only accounts of these types; all where there are none.
    account_types: Vec<String>,
    /// Only accounts in this territory or below.
    territory: Option<Uuid>,
    /// How often.
    rhythm: RhythmCode,
    /// On which day of the month, 1–28.
    day_of_month: u32,
    /// When the next one is due. None is made while nothing the standard asks about is new.
    next_on: NaiveDate,
    /// Who asked for it.
    created_by: Option<Uuid>,
}

impl ScheduleOut {
    fn of(row: ScheduleRow) -> Self {
        Self {
            id: row.id.0,
            standard_code: row.standard_code,
            regions: row.population.regions,
            account_types: row.population.account_types,
            territory: row.population.territory.map(|territory| territory.0),
            rhythm: match row.rhythm {
                Rhythm::Monthly => RhythmCode::Monthly,
                Rhythm::Quarterly => RhythmCode::Quarterly,
            },
            day_of_month: row.day_of_month,
            next_on: row.next_on,
            created_by: row.created_by.map(|user| user.0),
        }
    }
}

/// All of them.
#[derive(Serialize, ToSchema)]
struct SchedulesOut {
    /// The next one first.
    rows: Vec<ScheduleOut>,
}

/// A screening to repeat.
#[derive(Deserialize, ToSchema)]
struct ScheduleIn {
    /// A published version; whichever of its standard is in force is applied.
    standard: Uuid,
    /// Only accounts in these regions.
    #[serde(default)]
    regions: Vec<String>,
    /// Only accounts of these types.
    #[serde(default)]
    account_types: Vec<String>,
    /// Only accounts in this territory or below.
    territory: Option<Uuid>,
    /// How often.
    rhythm: RhythmCode,
    /// On which day of the month, 1–28; the first where none is given.
    day_of_month: Option<u32>,
}

/// Screenings that repeat.
#[utoipa::path(get, path = "/api/v1/screening/schedules", tag = "screening",
    responses((status = 200, body = SchedulesOut), (status = 403, body = Problem)))]
async fn list(visit: Visit) -> Answer {
    let rows = visit.desk.permit::<RunScreening>()?.schedules().await?;
    json(&SchedulesOut { rows: rows.into_iter().map(ScheduleOut::of).collect() })
}

/// Asks for a screening that repeats.
#[utoipa::path(post, path = "/api/v1/screening/schedules", tag = "screening",
    request_body = ScheduleIn,
    responses((status = 201, body = Begun), (status = 403, body = Problem),
        (status = 404, body = Problem)))]
async fn begin(visit: Visit, Body(asked): Body<ScheduleIn>) -> Answer {
    let day_of_month = asked.day_of_month.unwrap_or(1);
    if !(1..=LAST_COMMON_DAY).contains(&day_of_month) {
        return Err(Stop::Unreadable);
    }
    let repeat = Repeat {
        standard: StandardId(asked.standard),
        population: Population {
            account_types: asked.account_types,
            regions: asked.regions,
            territory: asked.territory.map(TerritoryId),
        },
        rhythm: match asked.rhythm {
            RhythmCode::Monthly => Rhythm::Monthly,
            RhythmCode::Quarterly => Rhythm::Quarterly,
        },
        day_of_month,
    };
    let id = screening::repeat(&visit.desk, visit.at(), repeat).await?;
    created(&Begun { id: id.0 })
}

/// Ends the repeating of a screening.
#[utoipa::path(post, path = "/api/v1/screening/schedules/{schedule}/end", tag = "screening",
    params(("schedule" = Uuid, Path, description = "The screening that repeats")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
async fn end(visit: Visit, Path(schedule): Path<ScheduleId>) -> Answer {
    screening::end_repeat(&visit.desk, visit.at(), schedule).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
