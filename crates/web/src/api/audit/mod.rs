//! The chain of the audit log over the API: verified by whoever may read it.

use super::{Problem, json};
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::visit::Visit;
use canopy_domain::access::Action;
use canopy_domain::audit::ChainFault;
use canopy_usecases::audit;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::post("/api/v1/audit/verify", Access::Needs(Action::ViewAudit), verify)]
}

#[derive(OpenApi)]
#[openapi(paths(verify))]
pub(super) struct Part;

/// What reading the whole log found.
#[derive(Serialize, ToSchema)]
struct ChainOut {
    /// Whether nothing is wrong.
    is_intact: bool,
    /// How many entries hold, from the first.
    entries: u64,
    /// The hash of the last of them: worth keeping elsewhere.
    head: String,
    /// `changed`, `missing`, `inserted`, `moved`, `cut_off` or `end_changed`.
    fault: Option<&'static str>,
    /// The number of the entry it is wrong with.
    entry: Option<u64>,
}

/// Reads the whole audit log and says whether it is as it was written; kept in the log.
#[utoipa::path(post, path = "/api/v1/audit/verify", tag = "audit",
    responses((status = 200, body = ChainOut), (status = 403, body = Problem)))]
async fn verify(visit: Visit) -> Answer {
    let report = audit::verify(&visit.desk, None, visit.at()).await?;
    let (fault, entry) = report.fault.unzip();
    json(&ChainOut {
        is_intact: report.is_intact(),
        entries: report.entries,
        head: report.hash,
        fault: fault.map(ChainFault::code),
        entry: entry.flatten(),
    })
}
