//! `GET /leads/new`, `POST /leads` and `/leads/{id}/edit`: entering a lead and changing what is known
//! of it.

use super::fields::{Fields, LeadForm, fields, tell};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{FieldErrors, ListAsk, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Job;
use canopy_domain::leads::LeadSource;
use canopy_domain::primitives::LeadId;
use canopy_usecases::leads::{self, ChangeLead, EnterLead};

#[derive(Template)]
#[template(path = "leads/new.html")]
struct LeadFormPage {
    frame: Frame,
    url: String,
    back: String,
    version: Option<i64>,
    fields: Fields,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let caller = visit.caller();
    let answers = matches!(caller.job, Job::Representative | Job::Manager);
    let held = caller.territories.first().filter(|_| answers);
    let form = LeadForm {
        channel: ask.text("channel"),
        territory: held.map(ToString::to_string).unwrap_or_default(),
        owner: if answers { caller.user.to_string() } else { String::new() },
        ..LeadForm::default()
    };
    show(&blank(&visit, &form, &FieldErrors::none()).await?)
}

pub(super) async fn send(visit: Visit, Posted(form): Posted<LeadForm>) -> Answer {
    let asked = EnterLead {
        words: form.words(),
        channel: form.channel()?,
        source: LeadSource::Person,
        territory: form.territory()?,
        owner: form.owner()?,
    };
    match leads::enter(&visit.desk, visit.at(), &asked).await? {
        Ok(id) => see_other(&visit.asked, &urls::lead(id), Some(visit.texts().leads().created())),
        Err(faults) => show_again(&blank(&visit, &form, &tell(visit.texts(), &faults)).await?),
    }
}

async fn blank(visit: &Visit, form: &LeadForm, errors: &FieldErrors) -> Result<LeadFormPage, Stop> {
    let text = visit.texts().leads();
    Ok(LeadFormPage {
        frame: Frame::of(&visit.asked, text.new_title())
            .lead(text.new_lead())
            .under(text.title(), urls::leads()),
        url: urls::leads(),
        back: urls::leads(),
        version: None,
        fields: fields(visit, form, true, errors).await?,
    })
}

pub(super) async fn edit(visit: Visit, Path(id): Path<LeadId>) -> Answer {
    let lead = visit.desk.lead(id).await?;
    if !visit.desk.may_work_on(id).await? {
        return Err(Stop::Forbidden(canopy_domain::access::Action::EditLeads));
    }
    let form = LeadForm::of(&lead.row.words, lead.row.version);
    show(&change_page(&visit, id, &form, &FieldErrors::none()).await?)
}

pub(super) async fn change(
    visit: Visit,
    Path(id): Path<LeadId>,
    Posted(form): Posted<LeadForm>,
) -> Answer {
    let asked = ChangeLead { id, version: form.version, words: form.words() };
    match leads::change(&visit.desk, visit.at(), &asked).await? {
        Ok(()) => see_other(&visit.asked, &urls::lead(id), Some(visit.texts().leads().changed())),
        Err(faults) => {
            show_again(&change_page(&visit, id, &form, &tell(visit.texts(), &faults)).await?)
        }
    }
}

async fn change_page(
    visit: &Visit,
    id: LeadId,
    form: &LeadForm,
    errors: &FieldErrors,
) -> Result<LeadFormPage, Stop> {
    let text = visit.texts().leads();
    let name = visit.desk.lead(id).await?.row.words.organisation;
    Ok(LeadFormPage {
        frame: Frame::of(&visit.asked, text.edit_title(&name))
            .lead(text.edit_lead())
            .under(text.title(), urls::leads())
            .under(name, urls::lead(id)),
        url: format!("{}/edit", urls::lead(id)),
        back: urls::lead(id),
        version: Some(form.version),
        fields: fields(visit, form, false, errors).await?,
    })
}
