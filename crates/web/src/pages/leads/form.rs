//! `GET` and `POST /form/{token}`: the public form of a channel. Tells nobody anything about what is
//! kept here: whoever writes is thanked, known or not.

use super::fields::{LeadForm, tell};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Guest;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use canopy_domain::leads::{LONG_MOST, SHORT_MOST};
use canopy_usecases::leads::{FormAnswer, SentForm, company_name, form_of, send_form};
use chrono::TimeDelta;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "leads/form.html")]
struct FormPage {
    frame: Frame,
    url: String,
    summary: Option<ErrorSummary>,
    fields: Vec<Field>,
    trap: String,
    consent: Field,
}

#[derive(Template)]
#[template(path = "leads/thanks.html")]
struct ThanksPage {
    frame: Frame,
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct PublicForm {
    organisation: String,
    person: String,
    role: String,
    phone: String,
    email: String,
    city: String,
    need: String,
    /// What people do not see, and machines fill in.
    website: String,
    consent: Option<String>,
}

pub(super) async fn page(guest: Guest, Path(token): Path<String>) -> Answer {
    show(&build(&guest, &token, &PublicForm::default(), &FieldErrors::none()).await?)
}

pub(super) async fn thanks(guest: Guest, Path(token): Path<String>) -> Answer {
    form_of(&guest.app.company.store, &token).await?.ok_or(Stop::NotFound)?;
    let title = guest.asked.texts().leads().public_thanks_title();
    show(&ThanksPage { frame: Frame::of(&guest.asked, title) })
}

pub(super) async fn send(
    guest: Guest,
    Path(token): Path<String>,
    Posted(form): Posted<PublicForm>,
) -> Answer {
    let t = guest.asked.texts();
    let words = LeadForm {
        organisation: form.organisation.clone(),
        person: form.person.clone(),
        role: form.role.clone(),
        phone: form.phone.clone(),
        email: form.email.clone(),
        city: form.city.clone(),
        need: form.need.clone(),
        ..LeadForm::default()
    };
    let sent = SentForm {
        token: token.clone(),
        words: words.words(),
        has_consent: form.consent.is_some(),
        trap: form.website.clone(),
        sender: guest.asked.address(),
    };
    let answer = send_form(&guest.app.company.store, guest.asked.at(), &sent).await?;
    let errors = match answer.ok_or(Stop::NotFound)? {
        FormAnswer::Taken => {
            return see_other(&guest.asked, &urls::lead_form_thanks(&token), None);
        }
        FormAnswer::Faulty(faults) => tell(t, &faults),
        FormAnswer::TooOften(wait) => return too_often(&guest, &token, &form, wait).await,
    };
    show_again(&build(&guest, &token, &form, &errors).await?)
}

/// The form as it was sent, with how long to wait, for people and for programs.
async fn too_often(guest: &Guest, token: &str, form: &PublicForm, wait: TimeDelta) -> Answer {
    let t = guest.asked.texts();
    let mut errors = FieldErrors::none();
    let minutes = t.formats().number(wait.num_minutes() + 1);
    errors.add("", t.leads().public_too_often(&minutes));
    let mut response = show(&build(guest, token, form, &errors).await?)?;
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    let seconds = HeaderValue::from(wait.num_seconds() + 1);
    response.headers_mut().insert(header::RETRY_AFTER, seconds);
    Ok(response)
}

async fn build(
    guest: &Guest,
    token: &str,
    form: &PublicForm,
    errors: &FieldErrors,
) -> Result<FormPage, Stop> {
    let store = &guest.app.company.store;
    form_of(store, token).await?.ok_or(Stop::NotFound)?;
    let t = guest.asked.texts();
    let text = t.leads();
    let name = company_name(store).await?;
    let name = if name.is_empty() { text.public_company().to_owned() } else { name };
    let field = |kind, name, label: &str, value: &str| {
        Field::new(t, kind, name, label).value(value).error(errors.of(name))
    };
    let short = |name, label: &str, value: &str, fills: &str| {
        let field = field(Kind::Text, name, label, value);
        field.with("maxlength", SHORT_MOST.to_string()).with("autocomplete", fills)
    };
    let agreed = if form.consent.is_some() { "true" } else { "" };
    let need = field(Kind::Lines, "need", text.public_need(), &form.need);
    Ok(FormPage {
        frame: Frame::of(&guest.asked, text.public_title()),
        url: urls::lead_form(token),
        summary: errors.summary(t),
        fields: vec![
            short("organisation", text.organisation(), &form.organisation, "organization")
                .required(),
            short("person", text.person(), &form.person, "name"),
            short("role", text.role(), &form.role, "organization-title"),
            short("phone", text.phone(), &form.phone, "tel").help(text.public_contact_help()),
            short("email", text.email(), &form.email, "email"),
            short("city", text.city(), &form.city, "address-level2"),
            need.help(text.public_need_help()).with("maxlength", LONG_MOST.to_string()),
        ],
        trap: form.website.clone(),
        consent: field(Kind::Check, "consent", &text.public_consent(&name), agreed)
            .help(text.public_consent_help()),
    })
}
