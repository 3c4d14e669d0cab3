//! Handing a person's work over, over the API: what would happen, doing it, taking it back.

use crate::api::{Body, Problem, created, json, unprocessable};
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, HandOverId, UserId};
use canopy_domain::team::HandOverFault;
use canopy_usecases::team::{
    self, GoesWith, HandOverPlan, HandWorkOver, WhichAccounts, plan_hand_over,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let hands_over = Access::Needs(Action::HandOver);
    vec![
        Route::post("/api/v1/team/{person}/hand-over/plan", hands_over, plan),
        Route::post("/api/v1/team/{person}/hand-over", hands_over, carry_out),
        Route::post("/api/v1/team/{person}/hand-over/{which}/undo", hands_over, undo),
    ]
}

/// What shall be handed over to whom.
#[derive(Deserialize, ToSchema)]
pub(super) struct HandOverIn {
    /// Who takes it on, at most five; accounts are dealt to all by revenue, the rest goes to the first.
    to: Vec<Uuid>,
    /// Which accounts; all of them where absent.
    accounts: Option<Vec<Uuid>>,
    #[serde(default)]
    territories: bool,
    #[serde(default)]
    seats: bool,
    #[serde(default)]
    leads: bool,
    #[serde(default)]
    targets: bool,
    /// The `mark` of the plan that was looked at; needed to carry it out.
    #[serde(default)]
    mark: String,
}

/// What would happen.
#[derive(Serialize, ToSchema)]
pub(super) struct HandOverPlanOut {
    /// To be sent along when it is carried out; another one where anything changed meanwhile.
    mark: String,
    accounts: Vec<HandOverAccountOut>,
    territories: Vec<Uuid>,
    seats: usize,
    leads: usize,
    targets: usize,
}

/// An account and who gets it.
#[derive(Serialize, ToSchema)]
struct HandOverAccountOut {
    account: Uuid,
    code: String,
    name: String,
    to: Uuid,
}

/// What was done.
#[derive(Serialize, ToSchema)]
pub(super) struct HandOverDoneOut {
    id: Uuid,
}

/// What came of taking it back.
#[derive(Serialize, ToSchema)]
pub(super) struct TakenBackOut {
    /// With the person again.
    back: u64,
    /// Changed since, or out of reach: stays as it is.
    kept: u64,
}

/// Why it cannot be.
#[derive(Serialize, ToSchema)]
pub(super) struct HandOverFaultOut {
    /// In the caller's language.
    fault: String,
}

fn asked(from: UserId, sent: &HandOverIn) -> HandWorkOver {
    let these =
        |ids: &Vec<Uuid>| WhichAccounts::These(ids.iter().copied().map(AccountId).collect());
    HandWorkOver {
        from,
        to: sent.to.iter().copied().map(UserId).collect(),
        accounts: sent.accounts.as_ref().map_or(WhichAccounts::All, these),
        with: GoesWith {
            territories: sent.territories,
            seats: sent.seats,
            leads: sent.leads,
            targets: sent.targets,
        },
    }
}

fn faulty(visit: &Visit, fault: HandOverFault) -> Answer {
    let fault = visit.texts().team().hand_over_fault(fault).to_owned();
    unprocessable(&HandOverFaultOut { fault })
}

fn told(plan: HandOverPlan) -> HandOverPlanOut {
    let receivers: Vec<Uuid> = plan.receivers.iter().map(|(user, ..)| user.id.0).collect();
    let account = |(one, place): (canopy_store::team::OwnedAccount, usize)| HandOverAccountOut {
        account: one.id.0,
        code: one.code,
        name: one.name,
        to: receivers.get(place).copied().unwrap_or_default(),
    };
    HandOverPlanOut {
        mark: plan.mark,
        accounts: plan.accounts.into_iter().map(account).collect(),
        territories: plan.territories.iter().map(|id| id.0).collect(),
        seats: plan.seats,
        leads: plan.leads,
        targets: plan.targets,
    }
}

/// What a hand-over would do. Changes nothing.
#[utoipa::path(post, path = "/api/v1/team/{person}/hand-over/plan", tag = "team",
    params(("person" = Uuid, Path, description = "Whose work")), request_body = HandOverIn,
    responses((status = 200, body = HandOverPlanOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = HandOverFaultOut)))]
pub(super) async fn plan(
    visit: Visit,
    Path(from): Path<UserId>,
    Body(sent): Body<HandOverIn>,
) -> Answer {
    match plan_hand_over(&visit.desk, &asked(from, &sent)).await? {
        Ok(plan) => json(&told(plan)),
        Err(fault) => faulty(&visit, fault),
    }
}

/// Hands work over in one step, as the plan with this mark said.
#[utoipa::path(post, path = "/api/v1/team/{person}/hand-over", tag = "team",
    params(("person" = Uuid, Path, description = "Whose work")), request_body = HandOverIn,
    responses((status = 201, body = HandOverDoneOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = HandOverFaultOut)))]
pub(super) async fn carry_out(
    visit: Visit,
    Path(from): Path<UserId>,
    Body(sent): Body<HandOverIn>,
) -> Answer {
    let asked = asked(from, &sent);
    match team::hand_work_over(&visit.desk, visit.at(), &asked, &sent.mark).await? {
        Ok(id) => created(&HandOverDoneOut { id: id.0 }),
        Err(fault) => faulty(&visit, fault),
    }
}

/// Takes a hand-over back as far as nothing was changed since.
#[utoipa::path(post, path = "/api/v1/team/{person}/hand-over/{which}/undo", tag = "team",
    params(("person" = Uuid, Path, description = "Whose work"),
        ("which" = Uuid, Path, description = "The hand-over")),
    responses((status = 200, body = TakenBackOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn undo(visit: Visit, Path((_, which)): Path<(UserId, HandOverId)>) -> Answer {
    let taken = team::take_back_hand_over(&visit.desk, visit.at(), which).await?;
    json(&TakenBackOut { back: taken.back, kept: taken.kept })
}
