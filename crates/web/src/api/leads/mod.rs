//! Leads over the API: the list, one with its history, who it may be and how it fits; entering one and
//! every step it takes; channels with what they yield.

mod out;

use self::out::{AlikeOut, FitOut, LeadIn, LeadOut, LeadsOut, YieldOut};
use super::{Body, Problem, created, json, unprocessable};
use crate::pages::leads::query;
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::leads::{LeadFault, LeadSource, LeadState};
use canopy_domain::primitives::{AccountId, ChannelId, LeadId, TerritoryId, UserId};
use canopy_usecases::leads::{
    self, AccountWords, BecomeAccount, ChangeLead, EnterLead, HandOver, TakeStep,
};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewLeads);
    let edit = Access::Needs(Action::EditLeads);
    vec![
        Route::get("/api/v1/leads", view, list),
        Route::post("/api/v1/leads", edit, enter),
        Route::get("/api/v1/leads/channels", view, channels),
        Route::get("/api/v1/leads/{lead}", view, read),
        Route::post("/api/v1/leads/{lead}", edit, change),
        Route::get("/api/v1/leads/{lead}/alike", view, alike),
        Route::get("/api/v1/leads/{lead}/fit", view, fit),
        Route::post("/api/v1/leads/{lead}/step", edit, step),
        Route::post("/api/v1/leads/{lead}/hand-over", edit, hand_over),
        Route::post("/api/v1/leads/{lead}/account", edit, become_account),
        Route::post("/api/v1/leads/{lead}/link", edit, link),
        Route::post("/api/v1/leads/{lead}/merge", edit, merge),
        Route::post("/api/v1/leads/{lead}/apart", edit, keep_apart),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(
    list,
    enter,
    channels,
    read,
    change,
    alike,
    fit,
    step,
    hand_over,
    become_account,
    link,
    merge,
    keep_apart
))]
pub(super) struct Part;

/// What was made.
#[derive(Serialize, ToSchema)]
struct MadeLead {
    /// Its id.
    id: Uuid,
}

/// Why something cannot be kept as it was sent.
#[derive(Serialize, ToSchema)]
struct Faults {
    /// In the caller's language.
    faults: Vec<String>,
}

fn faulty(visit: &Visit, faults: &[LeadFault]) -> Answer {
    let text = visit.texts().leads();
    let faults = faults.iter().map(|fault| text.fault(*fault).to_owned()).collect();
    unprocessable(&Faults { faults })
}

async fn told(visit: &Visit, id: LeadId) -> Answer {
    json(&LeadOut::whole(visit.desk.lead(id).await?))
}

/// Leads in reach, latest first.
#[utoipa::path(get, path = "/api/v1/leads", tag = "leads",
    params(
        ("q" = Option<String>, Query, description = "Part of the name, its pinyin or initials"),
        ("state" = Option<String>, Query,
            description = "new, working, qualified, converted, discarded, merged, or open"),
        ("channel" = Option<Uuid>, Query, description = "By this channel"),
        ("territory" = Option<Uuid>, Query, description = "In this territory or below"),
        ("owner" = Option<Uuid>, Query, description = "Of this person"),
        ("account" = Option<Uuid>, Query, description = "That became, or belong to, this account"),
        ("sort" = Option<String>, Query, description = "name, -name, came or -came"),
        ("after" = Option<String>, Query, description = "Where the part begins"),
    ),
    responses((status = 200, body = LeadsOut), (status = 400, body = Problem)))]
async fn list(visit: Visit, ask: ListAsk) -> Answer {
    let page = visit.desk.leads(&query(&ask)?).await?;
    let rows = page.rows.into_iter().map(LeadOut::of).collect();
    json(&LeadsOut { rows, next: page.next.map(|mark| mark.0) })
}

/// A lead to be entered.
#[derive(Deserialize, ToSchema)]
struct NewLeadIn {
    /// What it says.
    #[serde(flatten)]
    words: LeadIn,
    /// By which channel it came.
    channel: Uuid,
    /// Its territory.
    territory: Option<Uuid>,
    /// Who works on it; representatives and managers themselves where nobody is named.
    owner: Option<Uuid>,
}

/// Enters a lead.
#[utoipa::path(post, path = "/api/v1/leads", tag = "leads", request_body = NewLeadIn,
    responses((status = 201, body = MadeLead), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 422, body = Faults)))]
async fn enter(visit: Visit, Body(sent): Body<NewLeadIn>) -> Answer {
    let asked = EnterLead {
        words: sent.words.into(),
        channel: Some(ChannelId(sent.channel)),
        source: LeadSource::Api,
        territory: sent.territory.map(TerritoryId),
        owner: sent.owner.map(UserId),
    };
    match leads::enter(&visit.desk, visit.at(), &asked).await? {
        Ok(id) => created(&MadeLead { id: id.0 }),
        Err(faults) => faulty(&visit, &faults),
    }
}

/// Channels with what they yield, of leads and accounts in reach.
#[utoipa::path(get, path = "/api/v1/leads/channels", tag = "leads",
    responses((status = 200, body = [YieldOut])))]
async fn channels(visit: Visit) -> Answer {
    let lines = leads::yields(visit.company(), &visit.desk).await?;
    json(&lines.into_iter().map(YieldOut::of).collect::<Vec<_>>())
}

/// One lead with its history.
#[utoipa::path(get, path = "/api/v1/leads/{lead}", tag = "leads",
    params(("lead" = Uuid, Path, description = "The lead")),
    responses((status = 200, body = LeadOut), (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(id): Path<LeadId>) -> Answer {
    told(&visit, id).await
}

/// What a lead says now.
#[derive(Deserialize, ToSchema)]
struct ChangeIn {
    /// The state of it that was read.
    version: i64,
    /// What it says.
    #[serde(flatten)]
    words: LeadIn,
}

/// Changes what is known of a lead.
#[utoipa::path(post, path = "/api/v1/leads/{lead}", tag = "leads",
    params(("lead" = Uuid, Path, description = "The lead")), request_body = ChangeIn,
    responses((status = 200, body = LeadOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = Faults)))]
async fn change(visit: Visit, Path(id): Path<LeadId>, Body(sent): Body<ChangeIn>) -> Answer {
    let asked = ChangeLead { id, version: sent.version, words: sent.words.into() };
    match leads::change(&visit.desk, visit.at(), &asked).await? {
        Ok(()) => told(&visit, id).await,
        Err(faults) => faulty(&visit, &faults),
    }
}

/// Customers and other leads in reach that may be the same, with what agrees.
#[utoipa::path(get, path = "/api/v1/leads/{lead}/alike", tag = "leads",
    params(("lead" = Uuid, Path, description = "The lead")),
    responses((status = 200, body = AlikeOut), (status = 404, body = Problem)))]
async fn alike(visit: Visit, Path(id): Path<LeadId>) -> Answer {
    let lead = visit.desk.lead(id).await?;
    json(&AlikeOut::of(leads::alike(&visit.desk, &lead).await?))
}

/// How a lead fits the portrait of our best accounts; `null` where that cannot be told.
#[utoipa::path(get, path = "/api/v1/leads/{lead}/fit", tag = "leads",
    params(("lead" = Uuid, Path, description = "The lead")),
    responses((status = 200, body = Option<FitOut>), (status = 404, body = Problem)))]
async fn fit(visit: Visit, Path(id): Path<LeadId>) -> Answer {
    let lead = visit.desk.lead(id).await?;
    let view = leads::portrait(visit.company(), &visit.desk).await?;
    let fit = view.and_then(|view| {
        let fit = view.portrait.fit(&lead.row.words.aspects())?;
        Some(FitOut::of(&view.portrait, fit))
    });
    json(&fit)
}

/// A step.
#[derive(Deserialize, ToSchema)]
struct StepIn {
    /// The state of it that was read.
    version: i64,
    /// `working`, `qualified` or `discarded`.
    state: String,
    /// Why; must be said where it is discarded.
    #[serde(default)]
    note: String,
}

/// Takes a step with a lead.
#[utoipa::path(post, path = "/api/v1/leads/{lead}/step", tag = "leads",
    params(("lead" = Uuid, Path, description = "The lead")), request_body = StepIn,
    responses((status = 200, body = LeadOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = Faults)))]
async fn step(visit: Visit, Path(id): Path<LeadId>, Body(sent): Body<StepIn>) -> Answer {
    let state = LeadState::from_code(&sent.state).ok_or(Stop::Unreadable)?;
    let asked = TakeStep { id, version: sent.version, state, note: sent.note };
    match leads::take_step(&visit.desk, visit.at(), &asked).await? {
        Ok(()) => told(&visit, id).await,
        Err(fault) => faulty(&visit, &[fault]),
    }
}

/// Whom a lead is given to.
#[derive(Deserialize, ToSchema)]
struct HandLeadOverIn {
    /// The state of it that was read.
    version: i64,
    /// Its territory from now on.
    territory: Option<Uuid>,
    /// Who works on it from now on.
    owner: Option<Uuid>,
}

/// Gives a lead to a territory and a person.
#[utoipa::path(post, path = "/api/v1/leads/{lead}/hand-over", tag = "leads",
    params(("lead" = Uuid, Path, description = "The lead")), request_body = HandLeadOverIn,
    responses((status = 200, body = MadeLead), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem)))]
async fn hand_over(
    visit: Visit,
    Path(id): Path<LeadId>,
    Body(sent): Body<HandLeadOverIn>,
) -> Answer {
    let (territory, owner) = (sent.territory.map(TerritoryId), sent.owner.map(UserId));
    let asked = HandOver { id, version: sent.version, territory, owner };
    leads::hand_over(&visit.desk, visit.at(), asked).await?;
    json(&MadeLead { id: id.0 })
}

/// The account a lead becomes.
#[derive(Deserialize, ToSchema)]
struct AccountIn {
    /// The state of the lead that was read.
    version: i64,
    /// Its name; the lead's organisation where none is given.
    #[serde(default)]
    name: String,
    /// Its code.
    #[serde(default)]
    code: String,
    /// What is worth remembering.
    #[serde(default)]
    note: String,
}

/// Makes a new account of a lead; its id. Refused while somebody looks the same.
#[utoipa::path(post, path = "/api/v1/leads/{lead}/account", tag = "leads",
    params(("lead" = Uuid, Path, description = "The lead")), request_body = AccountIn,
    responses((status = 201, body = MadeLead), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = Faults)))]
async fn become_account(
    visit: Visit,
    Path(id): Path<LeadId>,
    Body(sent): Body<AccountIn>,
) -> Answer {
    let account = AccountWords { name: sent.name, code: sent.code };
    let asked = BecomeAccount { id, version: sent.version, account, note: sent.note };
    match leads::become_account(&visit.desk, visit.at(), &asked).await? {
        Ok(account) => created(&MadeLead { id: account.0 }),
        Err(fault) => faulty(&visit, &[fault]),
    }
}

/// Somebody a lead is the same as, or is not.
#[derive(Deserialize, ToSchema)]
struct OtherIn {
    /// The state of the lead that was read.
    version: i64,
    /// The account or the other lead.
    other: Uuid,
}

/// Ties a lead to an account in reach.
#[utoipa::path(post, path = "/api/v1/leads/{lead}/link", tag = "leads",
    params(("lead" = Uuid, Path, description = "The lead")), request_body = OtherIn,
    responses((status = 200, body = LeadOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem)))]
async fn link(visit: Visit, Path(id): Path<LeadId>, Body(sent): Body<OtherIn>) -> Answer {
    let known = (id, sent.version);
    leads::link(&visit.desk, visit.at(), known, AccountId(sent.other)).await?;
    told(&visit, id).await
}

/// Puts a lead into another one, which goes on for both and is the answer.
#[utoipa::path(post, path = "/api/v1/leads/{lead}/merge", tag = "leads",
    params(("lead" = Uuid, Path, description = "The lead")), request_body = OtherIn,
    responses((status = 200, body = LeadOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = Faults)))]
async fn merge(visit: Visit, Path(id): Path<LeadId>, Body(sent): Body<OtherIn>) -> Answer {
    let into = LeadId(sent.other);
    match leads::merge(&visit.desk, visit.at(), (id, sent.version), into).await? {
        Ok(()) => told(&visit, into).await,
        Err(fault) => faulty(&visit, &[fault]),
    }
}

/// Says that an account or another lead is somebody else.
#[utoipa::path(post, path = "/api/v1/leads/{lead}/apart", tag = "leads",
    params(("lead" = Uuid, Path, description = "The lead")), request_body = OtherIn,
    responses((status = 200, body = LeadOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem)))]
async fn keep_apart(visit: Visit, Path(id): Path<LeadId>, Body(sent): Body<OtherIn>) -> Answer {
    leads::keep_apart(&visit.desk, visit.at(), (id, sent.version), sent.other).await?;
    told(&visit, id).await
}
