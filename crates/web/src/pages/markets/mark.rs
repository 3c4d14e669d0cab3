//! `POST /markets/{id}/marks`, `…/marks/withdraw` and `…/end`: saying that a state was reached, with
//! evidence; taking it back; and ending a plan.

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

/// What is marked: the account and the state, as the form's choice holds them.
#[derive(Deserialize)]
pub(super) struct Mark {
    target: String,
    #[serde(default)]
    evidence: String,
}

#[derive(Deserialize)]
pub(super) struct End {
    version: i64,
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<TerritoryId>,
    Posted(form): Posted<Mark>,
) -> Answer {
    let (account, state) = form.read()?;
    let said = (state, form.evidence.as_str());
    markets::mark(&visit.desk, visit.at(), (id, account), said).await?;
    see_other(&visit.asked, &urls::market(id), Some(visit.texts().markets().marked()))
}

pub(super) async fn withdraw(
    visit: Visit,
    Path(id): Path<TerritoryId>,
    Posted(form): Posted<Mark>,
) -> Answer {
    let (account, state) = form.read()?;
    markets::withdraw(&visit.desk, visit.at(), (id, account), state).await?;
    see_other(&visit.asked, &urls::market(id), Some(visit.texts().markets().withdrawn()))
}

pub(super) async fn end(
    visit: Visit,
    Path(id): Path<TerritoryId>,
    Posted(form): Posted<End>,
) -> Answer {
    markets::end(&visit.desk, visit.at(), (id, form.version)).await?;
    see_other(&visit.asked, &urls::markets(), Some(visit.texts().markets().ended()))
}

impl Mark {
    fn read(&self) -> Result<(AccountId, TargetState), Stop> {
        let (account, state) = self.target.split_once(' ').ok_or(Stop::Unreadable)?;
        let account = account.parse().map_err(|_| Stop::Unreadable)?;
        Ok((account, TargetState::from_code(state).ok_or(Stop::Unreadable)?))
    }
}
