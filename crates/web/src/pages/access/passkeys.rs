//! `/me/passkeys` and `/sign-in/passkey`: adding, naming and removing passkeys; coming in with one. What
//! a device is asked goes to the page's script as JSON, what it answers comes back in a form.

use super::code::code_fault;
use super::enter::{Origin, enter};
use super::sign_in;
use crate::cookies::{self, Kind as Cookie};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Column, ErrorSummary, Field, FieldErrors, Kind, List, ListAsk, RowButton, filters,
};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::{Guest, Visit};
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use canopy_domain::primitives::PasskeyId;
use canopy_store::access::Passkey;
use canopy_texts::Texts;
use canopy_usecases::access::{self, AddPasskey, Ceremony, CodeFault, PasskeyFault, PasskeySignIn};
use canopy_usecases::local;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "access/passkeys.html")]
struct PasskeysPage {
    frame: Frame,
    must_set_up: bool,
    summary: Option<ErrorSummary>,
    list: List,
    name: Field,
    /// Where passkeys are for, where there are any.
    site: Option<String>,
}

#[derive(Template)]
#[template(path = "access/passkey.html")]
struct PasskeyPage {
    frame: Frame,
    summary: Option<ErrorSummary>,
    name: Field,
    url: String,
}

/// What a page's script sends of a device's answer.
#[derive(Deserialize)]
pub(super) struct AnswerForm {
    answer: String,
    #[serde(default)]
    name: String,
    next: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct NameForm {
    name: String,
}

pub(super) async fn page(visit: Visit) -> Answer {
    show(&build(&visit, "", &FieldErrors::none()).await?)
}

pub(super) async fn begin(visit: Visit) -> Answer {
    let site = visit.app.passkeys.as_deref().ok_or(Stop::NotFound)?;
    let begun = access::begin_passkey(&visit.desk, site, visit.at()).await?;
    let ceremony =
        begun.map_err(|_| canopy_usecases::Failure::Rule(canopy_usecases::Rule::Busy))?;
    Ok(asked(visit.app.settings, ceremony))
}

pub(super) async fn add(visit: Visit, origin: Origin, Posted(sent): Posted<AnswerForm>) -> Answer {
    let site = visit.app.passkeys.as_deref().ok_or(Stop::NotFound)?;
    let t = visit.texts();
    // The page's script asks the device and fills this in.
    if sent.answer.is_empty() {
        let mut errors = FieldErrors::none();
        errors.add("", t.access().passkey_needs_script());
        return show_again(&build(&visit, &sent.name, &errors).await?);
    }
    let token = origin.cookie(visit.app.settings, Cookie::Ceremony).unwrap_or_default();
    let asked = AddPasskey {
        token: &token,
        answer: &sent.answer,
        name: &sent.name,
        session: visit.visitor().session(),
    };
    match access::add_passkey(&visit.desk, site, visit.at(), asked).await? {
        Ok(_) => see_other(&visit.asked, &urls::passkeys(), Some(t.access().passkey_added())),
        Err(fault) => {
            let errors = told(t, fault);
            show_again(&build(&visit, &sent.name, &errors).await?)
        }
    }
}

pub(super) async fn one(visit: Visit, Path(id): Path<PasskeyId>) -> Answer {
    let all = visit.desk.my_passkeys().await?;
    let found = all.into_iter().find(|one| one.id == id).ok_or(Stop::NotFound)?;
    show(&naming(&visit, id, &found.name, &FieldErrors::none()))
}

pub(super) async fn rename(
    visit: Visit,
    Path(id): Path<PasskeyId>,
    Posted(sent): Posted<NameForm>,
) -> Answer {
    match access::rename_passkey(&visit.desk, visit.at(), (id, &sent.name)).await? {
        Ok(()) => {
            let said = visit.texts().access().passkey_renamed();
            see_other(&visit.asked, &urls::passkeys(), Some(said))
        }
        Err(fault) => {
            let errors = told(visit.texts(), fault);
            show_again(&naming(&visit, id, &sent.name, &errors))
        }
    }
}

pub(super) async fn remove(visit: Visit, Path(id): Path<PasskeyId>) -> Answer {
    access::remove_passkey(&visit.desk, visit.at(), id).await?;
    let said = visit.texts().access().passkey_removed();
    see_other(&visit.asked, &urls::passkeys(), Some(said))
}

pub(super) async fn begin_sign_in(guest: Guest) -> Answer {
    let site = guest.app.passkeys.as_deref().ok_or(Stop::NotFound)?;
    let store = &guest.app.company.store;
    let ceremony = access::begin_passkey_sign_in(store, site, guest.asked.at()).await?;
    Ok(asked(guest.app.settings, ceremony))
}

pub(super) async fn come_in(
    guest: Guest,
    origin: Origin,
    Posted(sent): Posted<AnswerForm>,
) -> Answer {
    let site = guest.app.passkeys.as_deref().ok_or(Stop::NotFound)?;
    let next = urls::local(sent.next.as_deref());
    let token = origin.cookie(guest.app.settings, Cookie::Ceremony).unwrap_or_default();
    let earlier = origin.token(&guest);
    let asked = PasskeySignIn {
        token: &token,
        answer: &sent.answer,
        from: origin.from(),
        earlier: earlier.as_deref(),
    };
    let store = &guest.app.company.store;
    match access::passkey_sign_in(store, site, asked, guest.asked.at()).await? {
        Ok(entry) => enter(&guest, entry, &next),
        Err(fault) => {
            let mut errors = FieldErrors::none();
            errors.add("", words(guest.asked.texts(), fault));
            sign_in::again(&guest, next, &errors)
        }
    }
}

/// What a device is asked, with the ceremony's token in this browser's cookie.
fn asked(settings: crate::app::Settings, ceremony: Ceremony) -> Response {
    let kind = HeaderValue::from_static("application/json");
    let mut response = ([(header::CONTENT_TYPE, kind)], ceremony.options).into_response();
    let cookie = cookies::set(settings, Cookie::Ceremony, ceremony.token);
    cookies::add(response.headers_mut(), cookie);
    response
}

fn told(t: Texts, fault: PasskeyFault) -> FieldErrors {
    let field = if fault == PasskeyFault::BadName { "name" } else { "" };
    let mut errors = FieldErrors::none();
    errors.add(field, words(t, fault));
    errors
}

/// Why a passkey is not taken.
fn words(t: Texts, fault: PasskeyFault) -> String {
    let text = t.access();
    match fault {
        PasskeyFault::Over => text.passkey_over().to_owned(),
        PasskeyFault::Wrong => text.passkey_wrong().to_owned(),
        PasskeyFault::BadName => text.passkey_bad_name().to_owned(),
        PasskeyFault::TooMany => text.passkey_too_many().to_owned(),
        PasskeyFault::TooOften(wait) => code_fault(t, CodeFault::TooOften(wait)),
    }
}

fn name_field(t: Texts, name: &str, errors: &FieldErrors) -> Field {
    Field::new(t, Kind::Text, "name", t.access().passkey_name())
        .value(name)
        .help(t.access().passkey_name_help())
        .required()
        .error(errors.of("name"))
        .with("maxlength", "60")
        .with("autocomplete", "off")
}

fn naming(visit: &Visit, id: PasskeyId, name: &str, errors: &FieldErrors) -> PasskeyPage {
    let t = visit.texts();
    PasskeyPage {
        frame: Frame::of(&visit.asked, t.access().passkey_rename())
            .under(t.access().me_title(), urls::me())
            .under(t.access().passkeys_title(), urls::passkeys()),
        summary: errors.summary(t),
        name: name_field(t, name, errors),
        url: urls::passkey(id),
    }
}

async fn build(visit: &Visit, name: &str, errors: &FieldErrors) -> Result<PasskeysPage, Stop> {
    let t = visit.texts();
    let text = t.access();
    let frame = Frame::of(&visit.asked, text.passkeys_title())
        .lead(text.passkeys_lead())
        .under(text.me_title(), urls::me());
    let token = frame.token_field();
    let all = visit.desk.my_passkeys().await?;
    let columns = [
        Column::new("name", text.passkey_name(), |one: &Passkey| {
            Cell::link(&urls::passkey(one.id), &one.name)
        })
        .wide(),
        Column::new("created", text.passkey_since(), move |one: &Passkey| {
            Cell::time(t.formats().moment(local(one.created_at)))
        }),
        Column::new("used", text.last_seen_at(), move |one: &Passkey| match one.last_used_at {
            Some(at) => Cell::time(t.formats().moment(local(at))),
            None => Cell::text(text.token_never_used()),
        }),
        Column::new("remove", text.passkey_remove(), move |one: &Passkey| {
            let url = urls::remove_passkey(one.id);
            let button = RowButton::new(url, &token, ("trash", text.passkey_remove()));
            Cell::part(&button.of_data(one.name.clone()))
        }),
    ];
    let list = List::new(t, "passkeys", &ListAsk::default(), &columns, &all)
        .caption(text.passkeys_title())
        .blank(Blank::new("key", text.passkeys_empty_title(), text.passkeys_empty()));
    Ok(PasskeysPage {
        must_set_up: visit.visitor().must_set_up(),
        summary: errors.summary(t),
        list,
        name: name_field(t, name, errors),
        site: visit.app.passkeys.as_deref().map(|site| site.origin().to_owned()),
        frame,
    })
}
