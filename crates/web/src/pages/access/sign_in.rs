//! `GET` and `POST /sign-in`.

use super::enter::{Origin, ask_for_code, enter};
use super::personas;
use crate::params::Posted;
use crate::stop::Answer;
use crate::ui::{ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Guest;
use askama::Template;
use axum::extract::Query;
use canopy_usecases::access::{self, SignIn, SignInAnswer};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "access/sign_in.html")]
struct SignInPage {
    frame: Frame,
    summary: Option<ErrorSummary>,
    name: Field,
    password: Field,
    next: String,
    /// Where passkeys are for, where they are offered.
    site: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Next {
    next: Option<String>,
}

pub(super) async fn page(guest: Guest, Query(asked): Query<Next>) -> Answer {
    let next = urls::local(asked.next.as_deref());
    if guest.asked.visitor().is_some() {
        return see_other(&guest.asked, &next, None);
    }
    if guest.app.settings.is_demo {
        return personas::page(&guest, &next).await;
    }
    show(&form(&guest, "", next, &FieldErrors::none()))
}

#[derive(Deserialize)]
pub(super) struct SignInForm {
    name: String,
    password: String,
    next: Option<String>,
}

pub(super) async fn send(
    guest: Guest,
    origin: Origin,
    Posted(form_sent): Posted<SignInForm>,
) -> Answer {
    let next = urls::local(form_sent.next.as_deref());
    let earlier = origin.token(&guest);
    let sign_in = SignIn {
        name: &form_sent.name,
        password: &form_sent.password,
        from: origin.from(),
        earlier: earlier.as_deref(),
    };
    let t = guest.asked.texts();
    let mut errors = FieldErrors::none();
    match access::sign_in(&guest.app.company.store, sign_in, guest.asked.at()).await? {
        SignInAnswer::In(entry) => return enter(&guest, entry, &next),
        SignInAnswer::CodeNeeded(half) => return ask_for_code(&guest, half, &next),
        SignInAnswer::PasskeyNeeded => errors.add("", t.access().passkey_needed()),
        SignInAnswer::Wrong => errors.add("", t.access().sign_in_failed()),
        SignInAnswer::TooOften(wait) => {
            let wait = t.formats().duration(wait.to_std().unwrap_or_default());
            errors.add("", t.access().sign_in_too_often(&wait));
        }
    }
    show_again(&form(&guest, &form_sent.name, next, &errors))
}

/// The form again, with what is wrong.
pub(super) fn again(guest: &Guest, next: String, errors: &FieldErrors) -> Answer {
    show_again(&form(guest, "", next, errors))
}

fn form(guest: &Guest, name: &str, next: String, errors: &FieldErrors) -> SignInPage {
    let t = guest.asked.texts();
    let text = t.access();
    let name_field = Field::new(t, Kind::Text, "name", text.sign_in_name())
        .value(name)
        .required()
        .with("autocomplete", "username")
        .with("autocapitalize", "none")
        .with("maxlength", "100");
    let password = Field::new(t, Kind::Password, "password", text.password())
        .required()
        .with("autocomplete", "current-password")
        .with("maxlength", "200");
    SignInPage {
        frame: Frame::of(&guest.asked, text.sign_in_title()),
        summary: errors.summary(t),
        name: if name.is_empty() { name_field.focused() } else { name_field },
        password,
        next,
        site: guest.app.passkeys.as_deref().map(|site| site.origin().to_owned()),
    }
}
