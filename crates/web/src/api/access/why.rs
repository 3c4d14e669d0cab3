//! Why one sees an account, over the API; and who else does.

use crate::api::{Problem, json};
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::AccountId;
use canopy_usecases::access::{Reason, Seeing, why_seen};
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    vec![Route::get("/api/v1/accounts/{account}/why", view, why)]
}

/// Why the caller sees an account, and who else does.
#[derive(Serialize, ToSchema)]
pub(super) struct WhyOut {
    caller: SeeingOut,
    /// Everybody else; absent where the caller may neither change the account nor read the audit
    /// log.
    others: Option<Vec<SeeingOut>>,
}

/// Somebody who sees the account.
#[derive(Serialize, ToSchema)]
struct SeeingOut {
    user: Uuid,
    name: String,
    /// Code of their job.
    job: &'static str,
    /// In their own name.
    reasons: Vec<GroundOut>,
    /// In the name of those they represent.
    represented: Vec<RepresentedOut>,
}

/// Somebody absent who sees the account.
#[derive(Serialize, ToSchema)]
struct RepresentedOut {
    user: Uuid,
    name: String,
    /// The last day of it.
    until: NaiveDate,
    reasons: Vec<GroundOut>,
}

/// One ground.
#[derive(Serialize, ToSchema)]
struct GroundOut {
    /// `job`, `owner`, `territory` or `team`.
    ground: &'static str,
    /// The territory held.
    territory: Option<Uuid>,
    /// The names from the territory held down to that of the account.
    path: Vec<String>,
    /// What they do on the team.
    role: Option<&'static str>,
}

fn reason(reason: Reason) -> GroundOut {
    let plain = |ground| GroundOut { ground, territory: None, path: Vec::new(), role: None };
    match reason {
        Reason::Job(_) => plain("job"),
        Reason::Owner => plain("owner"),
        Reason::Team(role) => GroundOut { role: Some(role.code()), ..plain("team") },
        Reason::Territory { held, path } => {
            GroundOut { territory: Some(held.0), path, ..plain("territory") }
        }
    }
}

fn seeing(one: Seeing) -> SeeingOut {
    let represented = one.represented.into_iter().map(|(user, name, until, reasons)| {
        let reasons = reasons.into_iter().map(reason).collect();
        RepresentedOut { user: user.0, name, until, reasons }
    });
    SeeingOut {
        user: one.user.0,
        name: one.name,
        job: one.job.code(),
        reasons: one.reasons.into_iter().map(reason).collect(),
        represented: represented.collect(),
    }
}

/// Why the caller sees an account, down to the row that gives it.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/why", tag = "access",
    params(("account" = Uuid, Path, description = "The account")),
    responses((status = 200, body = WhyOut), (status = 404, body = Problem)))]
pub(super) async fn why(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    let found = why_seen(&visit.desk, id, visit.at()).await?;
    let others = found.others.map(|others| others.into_iter().map(seeing).collect());
    json(&WhyOut { caller: seeing(found.reader), others })
}
