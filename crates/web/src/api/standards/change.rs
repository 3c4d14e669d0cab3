//! `POST /api/v1/standards/{id}/change` and `/undo`: a draft changed part by part or as a whole, and
//! the last change taken back.

use super::{Body, Problem, json};
use crate::stop::{Answer, Stop};
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::primitives::StandardId;
use canopy_texts::Texts;
use canopy_usecases::standards::{self, Amendment, Change, Changed, What};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A change of a draft: either `document` or `amendment`.
#[derive(Deserialize, ToSchema)]
pub(super) struct StandardChangeIn {
    /// The state of the draft that was read.
    version: i64,
    /// A whole new text, TOML.
    document: Option<String>,
    /// What to change, the rest stays: `name`, `description`, `months`, `weights` (by criterion),
    /// `share` (`[criterion, per cent]`, the others keep their ratios), `gates`, `tiers`, `table`,
    /// and `edits`, a list of `{"edit": "add_dimension" | "rename_dimension" | "move_dimension" |
    /// "remove_dimension" | "add_criterion" | "change_criterion" | "move_criterion" |
    /// "remove_criterion" | "add_tier" | "change_tier" | "move_tier" | "remove_tier", …}`.
    #[schema(value_type = Option<Object>)]
    amendment: Option<Amendment>,
}

/// The draft as it stands now.
#[derive(Serialize, ToSchema)]
pub(super) struct ChangedOut {
    /// To be sent back with the next change.
    version: i64,
    /// What still has to be put right before it can be published.
    findings: Vec<FindingOut>,
}

/// Something wrong in one place.
#[derive(Serialize, ToSchema)]
struct FindingOut {
    /// Where: empty for the standard, `dimension/criterion`, `tier/code`, `judge/name`.
    path: String,
    /// What, in the reader's language.
    text: String,
    /// What, for programs: `kind` with its facts.
    #[schema(value_type = Object)]
    code: canopy_domain::standards::FindingCode,
}

impl ChangedOut {
    pub(super) fn of(t: Texts, changed: Changed) -> Self {
        let out = |finding: canopy_domain::standards::StandardFinding| FindingOut {
            text: t.standards().finding_alone(&finding),
            path: finding.path,
            code: finding.code,
        };
        Self { version: changed.version, findings: changed.findings.into_iter().map(out).collect() }
    }
}

/// Changes a draft.
#[utoipa::path(post, path = "/api/v1/standards/{id}/change", tag = "standards",
    params(("id" = Uuid, Path, description = "The draft")), request_body = StandardChangeIn,
    responses((status = 200, body = ChangedOut), (status = 403, body = Problem),
        (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn change(
    visit: Visit,
    Path(id): Path<StandardId>,
    Body(sent): Body<StandardChangeIn>,
) -> Answer {
    let what = match (sent.document, sent.amendment) {
        (Some(document), None) => What::Document(document),
        (None, Some(amendment)) => What::Parts(amendment),
        _ => return Err(Stop::Unreadable),
    };
    let by = visit.visitor().name().to_owned();
    let change = Change { id, version: sent.version, by, what };
    let changed = standards::change(&visit.desk, visit.at(), change).await?;
    json(&ChangedOut::of(visit.texts(), changed))
}

/// The state of a draft that was read.
#[derive(Deserialize, ToSchema)]
pub(super) struct StateIn {
    /// To refuse where somebody changed it since.
    version: i64,
}

/// Takes the last change of a draft back; again brings it back.
#[utoipa::path(post, path = "/api/v1/standards/{id}/undo", tag = "standards",
    params(("id" = Uuid, Path, description = "The draft")), request_body = StateIn,
    responses((status = 200, body = ChangedOut), (status = 403, body = Problem),
        (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn undo(
    visit: Visit,
    Path(id): Path<StandardId>,
    Body(sent): Body<StateIn>,
) -> Answer {
    let changed = standards::undo(&visit.desk, visit.at(), id, sent.version).await?;
    json(&ChangedOut::of(visit.texts(), changed))
}
