//! What is done with a lead from its page: steps, handing over, becoming an account, and decisions
//! about those alike.

use super::fields::{id as read_id, tell};
use super::page::{Sent, build};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::urls;
use crate::view::{see_other, show_again};
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::leads::LeadState;
use canopy_domain::primitives::{AccountId, LeadId};
use canopy_usecases::leads::{self, AccountWords, BecomeAccount, HandOver, TakeStep};
use serde::Deserialize;
use uuid::Uuid;

/// A step.
#[derive(Debug, Deserialize)]
pub(super) struct StepForm {
    #[serde(default)]
    version: i64,
    #[serde(default)]
    state: String,
    #[serde(default)]
    reason: String,
}

/// Whom it is given to.
#[derive(Debug, Deserialize)]
pub(super) struct HandOverForm {
    #[serde(default)]
    version: i64,
    #[serde(default)]
    territory: String,
    #[serde(default)]
    owner: String,
}

/// The account it becomes.
#[derive(Debug, Deserialize)]
pub(super) struct AccountForm {
    #[serde(default)]
    version: i64,
    #[serde(default)]
    name: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    note: String,
}

/// Somebody alike.
#[derive(Debug, Deserialize)]
pub(super) struct OtherForm {
    #[serde(default)]
    version: i64,
    other: Uuid,
}

pub(super) async fn step(
    visit: Visit,
    Path(id): Path<LeadId>,
    Posted(form): Posted<StepForm>,
) -> Answer {
    let state = LeadState::from_code(&form.state).ok_or(Stop::Unreadable)?;
    let note = form.reason.clone();
    let asked = TakeStep { id, version: form.version, state, note };
    let text = visit.texts().leads();
    let notice = match state {
        LeadState::Qualified => text.qualified(),
        LeadState::Discarded => text.discarded(),
        _ => text.taken(),
    };
    match leads::take_step(&visit.desk, visit.at(), &asked).await? {
        Ok(()) => see_other(&visit.asked, &urls::lead(id), Some(notice)),
        Err(fault) => {
            let sent = Sent { reason: form.reason, ..Sent::default() };
            let errors = tell(visit.texts(), &[fault]);
            show_again(&build(&visit, id, Some(sent), &errors).await?)
        }
    }
}

pub(super) async fn hand_over(
    visit: Visit,
    Path(id): Path<LeadId>,
    Posted(form): Posted<HandOverForm>,
) -> Answer {
    let asked = HandOver {
        id,
        version: form.version,
        territory: read_id(&form.territory)?,
        owner: read_id(&form.owner)?,
    };
    leads::hand_over(&visit.desk, visit.at(), asked).await?;
    let notice = visit.texts().leads().handed_over();
    // Whoever gives a lead away may not see it any more.
    let next = match visit.desk.lead(id).await {
        Ok(_) => urls::lead(id),
        Err(_) => urls::leads(),
    };
    see_other(&visit.asked, &next, Some(notice))
}

pub(super) async fn become_account(
    visit: Visit,
    Path(id): Path<LeadId>,
    Posted(form): Posted<AccountForm>,
) -> Answer {
    let account = AccountWords { name: form.name.clone(), code: form.code.clone() };
    let asked = BecomeAccount { id, version: form.version, account, note: form.note.clone() };
    match leads::become_account(&visit.desk, visit.at(), &asked).await? {
        Ok(account) => {
            let notice = visit.texts().leads().became_account();
            see_other(&visit.asked, &urls::account(account), Some(notice))
        }
        Err(fault) => {
            let (name, code, note) = (form.name, form.code, form.note);
            let sent = Sent { name, code, note, reason: String::new() };
            let errors = tell(visit.texts(), &[fault]);
            show_again(&build(&visit, id, Some(sent), &errors).await?)
        }
    }
}

pub(super) async fn link(
    visit: Visit,
    Path(id): Path<LeadId>,
    Posted(form): Posted<OtherForm>,
) -> Answer {
    let account = AccountId(form.other);
    leads::link(&visit.desk, visit.at(), (id, form.version), account).await?;
    see_other(&visit.asked, &urls::account(account), Some(visit.texts().leads().linked()))
}

pub(super) async fn merge(
    visit: Visit,
    Path(id): Path<LeadId>,
    Posted(form): Posted<OtherForm>,
) -> Answer {
    let into = LeadId(form.other);
    match leads::merge(&visit.desk, visit.at(), (id, form.version), into).await? {
        Ok(()) => see_other(&visit.asked, &urls::lead(into), Some(visit.texts().leads().merged())),
        Err(fault) => {
            let errors = tell(visit.texts(), &[fault]);
            show_again(&build(&visit, id, None, &errors).await?)
        }
    }
}

pub(super) async fn keep_apart(
    visit: Visit,
    Path(id): Path<LeadId>,
    Posted(form): Posted<OtherForm>,
) -> Answer {
    leads::keep_apart(&visit.desk, visit.at(), (id, form.version), form.other).await?;
    see_other(&visit.asked, &urls::lead(id), Some(visit.texts().leads().kept_apart()))
}
