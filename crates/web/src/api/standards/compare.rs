//! Versions beside each other, and the one in force on a day.

use super::{Problem, StandardOut, json};
use crate::stop::Answer;
use crate::visit::Visit;
use axum::extract::{Path, Query};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::Difference;
use canopy_usecases::local_day;
use canopy_usecases::{Failure, standards};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Which standard, on which day.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct InForce {
    /// Code of the standard.
    #[serde(default)]
    code: String,
    /// The day; today where none is given.
    day: Option<NaiveDate>,
}

/// The version of a standard in force on a day, with its document.
#[utoipa::path(get, path = "/api/v1/standards/in-force", tag = "standards", params(InForce),
    responses((status = 200, body = StandardOut), (status = 404, body = Problem)))]
pub(super) async fn in_force(visit: Visit, Query(asked): Query<InForce>) -> Answer {
    let day = asked.day.unwrap_or_else(|| local_day(visit.at()));
    let found = standards::in_force(&visit.desk, &asked.code, day).await?;
    json(&StandardOut::of(found.ok_or(Failure::NotFound)?.row, true))
}

/// What differs between two versions.
#[derive(Serialize, ToSchema)]
struct ComparedOut {
    /// Number of the version compared with.
    before: u32,
    /// Number of the version looked at.
    after: u32,
    /// What differs, in the order of the standard.
    differences: Vec<DifferenceOut>,
}

/// One difference.
#[derive(Serialize, ToSchema)]
struct DifferenceOut {
    /// The part it is about, in the reader's language.
    part: String,
    /// What changed, in the reader's language.
    text: String,
    /// The same for programs: `kind` with what was before and after.
    #[schema(value_type = Object)]
    difference: Difference,
}

/// What changed from version `other` to version `id`, in words.
#[utoipa::path(get, path = "/api/v1/standards/{id}/compare/{other}", tag = "standards",
    params(("id" = Uuid, Path, description = "The version looked at"),
        ("other" = Uuid, Path, description = "The version compared with")),
    responses((status = 200, body = ComparedOut), (status = 404, body = Problem),
        (status = 422, body = Problem)))]
pub(super) async fn compare(
    visit: Visit,
    Path((id, other)): Path<(StandardId, StandardId)>,
) -> Answer {
    let compared = standards::compare(&visit.desk, other, id).await?;
    let words = visit.texts().standards();
    let out = |difference: Difference| {
        let (part, text) = words.difference(&difference);
        DifferenceOut { part, text, difference }
    };
    json(&ComparedOut {
        before: compared.before.row.number,
        after: compared.after.row.number,
        differences: compared.differences.into_iter().map(out).collect(),
    })
}
