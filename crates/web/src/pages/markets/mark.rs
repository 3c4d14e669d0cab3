//! `POST /markets/{id}/marks`: saying that a state was reached, with evidence.

use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::urls;
use crate::view::see_other;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::markets::TargetState;
use canopy_domain::primitives::{AccountId, TerritoryId};
use canopy_usecases::markets;
use serde::Deserialize;

/// Longest evidence, in letters.
const MOST: usize = 500;

#[derive(Deserialize)]
pub(super) struct Form {
    account: AccountId,
    state: String,
    #[serde(default)]
    evidence: String,
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<TerritoryId>,
    Posted(form): Posted<Form>,
) -> Answer {
    let text = visit.texts().markets();
    let state = TargetState::from_code(&form.state).ok_or(Stop::Unreadable)?;
    let evidence: String = form.evidence.trim().chars().take(MOST).collect();
    if evidence.is_empty() {
        return see_other(&visit.asked, &urls::market(id), Some(text.evidence_missing()));
    }
    let about = (id, form.account);
    markets::mark(&visit.desk, visit.at(), about, (state, &evidence)).await?;
    see_other(&visit.asked, &urls::market(id), Some(text.marked()))
}
