//! What happened to a lead, in words; and on an account's page, the leads it came from.

use crate::stop::Stop;
use crate::ui::{Pill, renders_itself};
use crate::urls;
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Action;
use canopy_domain::leads::StepKind;
use canopy_domain::primitives::{AccountId, LeadId, UserId};
use canopy_store::ViewTeam;
use canopy_store::leads::{Lead, LeadFilter, LeadQuery};
use canopy_texts::Texts;
use canopy_usecases::local;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Leads shown on an account's page.
const SHOWN: u32 = 10;

/// A line of a lead's history.
pub(super) struct Line {
    pub(super) what: &'static str,
    pub(super) by: String,
    pub(super) note: String,
    pub(super) other: Option<String>,
}

/// A lead's history, the latest first.
pub(super) async fn lines(visit: &Visit, lead: &Lead) -> Result<Vec<Line>, Stop> {
    let t = visit.texts();
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let people: BTreeMap<UserId, String> =
        people.into_iter().map(|user| (user.id, user.name)).collect();
    let line = |step: &canopy_store::leads::Step| {
        let who = step.by.and_then(|by| people.get(&by).cloned());
        let who = who.unwrap_or_else(|| t.leads().stranger().to_owned());
        let given_to = step.other.filter(|_| step.what == StepKind::HandedOver);
        let given_to = given_to.and_then(|id| people.get(&UserId(id)).cloned());
        Line {
            what: t.leads().step(step.what),
            by: t.leads().history_by(&who, &t.formats().day(local(step.at).date())),
            note: if step.note.is_empty() {
                given_to.unwrap_or_default()
            } else {
                step.note.clone()
            },
            other: step.other.and_then(|other| url(step.what, other)),
        }
    };
    Ok(lead.history.iter().rev().map(line).collect())
}

/// Where a step leads; what is out of reach answers as not found.
fn url(what: StepKind, other: Uuid) -> Option<String> {
    match what {
        StepKind::Converted | StepKind::Linked => Some(urls::account(AccountId(other))),
        StepKind::MergedInto | StepKind::Absorbed => Some(urls::lead(LeadId(other))),
        _ => None,
    }
}

/// The leads an account came from.
#[derive(Template)]
#[template(path = "leads/from.html")]
pub(crate) struct FromLeads {
    t: Texts,
    leads: Vec<Origin>,
}

renders_itself!(FromLeads);

struct Origin {
    url: String,
    name: String,
    channel: String,
    day: String,
    state: Pill,
}

/// Leads in reach that became, or belong to, an account; none where there are none.
pub(crate) async fn from_leads(
    visit: &Visit,
    account: AccountId,
) -> Result<Option<FromLeads>, Stop> {
    if !visit.may(Action::ViewLeads) {
        return Ok(None);
    }
    let t = visit.texts();
    let filter = LeadFilter { account: Some(account), ..LeadFilter::default() };
    let query = LeadQuery { filter, limit: SHOWN, ..LeadQuery::default() };
    let rows = visit.desk.leads(&query).await?.rows;
    let origin = |row: &canopy_store::leads::LeadRow| Origin {
        url: urls::lead(row.id),
        name: row.words.organisation.clone(),
        channel: row.channel_name.clone(),
        day: t.formats().day(local(row.created_at).date()),
        state: super::list::state_pill(t, row.state),
    };
    Ok((!rows.is_empty()).then(|| FromLeads { t, leads: rows.iter().map(origin).collect() }))
}
