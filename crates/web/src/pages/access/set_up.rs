//! `GET` and `POST /set-up/{token}`: a one-time link by which a person sets their password.

use super::enter::{Origin, ask_for_code, enter};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Guest;
use askama::Template;
use axum::extract::Path;
use canopy_usecases::access::{self, PASSWORD_LEAST, PasswordFault, SetPassword, Step};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "access/set_up.html")]
struct SetUpPage {
    frame: Frame,
    summary: Option<ErrorSummary>,
    sign_in_name: String,
    password: Field,
    again: Field,
    url: String,
}

pub(super) async fn page(guest: Guest, Path(token): Path<String>) -> Answer {
    show(&form(&guest, &token, &FieldErrors::none()).await?)
}

#[derive(Deserialize)]
pub(super) struct SetUpForm {
    password: String,
    again: String,
}

pub(super) async fn send(
    guest: Guest,
    origin: Origin,
    Path(token): Path<String>,
    Posted(sent): Posted<SetUpForm>,
) -> Answer {
    let set = SetPassword {
        token: &token,
        password: &sent.password,
        again: &sent.again,
        from: origin.from(),
    };
    let store = &guest.app.company.store;
    let fault = match access::set_password(store, set, guest.asked.at()).await? {
        Ok(Step::In(entry)) => return enter(&guest, entry, &urls::home()),
        Ok(Step::Passkey) => {
            let said = guest.asked.texts().access().passkey_needed();
            return see_other(&guest.asked, &urls::sign_in(None), Some(said));
        }
        Ok(Step::Code(half)) => return ask_for_code(&guest, half, &urls::home()),
        Err(fault) => fault,
    };
    let t = guest.asked.texts().access();
    let least = i64::try_from(PASSWORD_LEAST).unwrap_or_default();
    let mut errors = FieldErrors::none();
    match fault {
        PasswordFault::TooShort => errors.add("password", t.password_too_short(least)),
        PasswordFault::TooLong => errors.add("password", t.password_too_long()),
        PasswordFault::TooSimple => errors.add("password", t.password_too_simple()),
        PasswordFault::NotTheSame => errors.add("again", t.password_not_the_same()),
    }
    show_again(&form(&guest, &token, &errors).await?)
}

async fn form(guest: &Guest, token: &str, errors: &FieldErrors) -> Result<SetUpPage, Stop> {
    let store = &guest.app.company.store;
    let user = access::whose_link(store, token, guest.asked.at()).await?.ok_or(Stop::NotFound)?;
    let t = guest.asked.texts();
    let text = t.access();
    let least = i64::try_from(PASSWORD_LEAST).unwrap_or_default();
    let field = |name, label: &str| {
        Field::new(t, Kind::Password, name, label)
            .required()
            .error(errors.of(name))
            .with("autocomplete", "new-password")
            .with("maxlength", "200")
    };
    Ok(SetUpPage {
        frame: Frame::of(&guest.asked, text.set_up_title(&user.name)),
        summary: errors.summary(t),
        sign_in_name: user.sign_in_name,
        password: field("password", text.new_password()).help(text.password_help(least)),
        again: field("again", text.password_again()),
        url: urls::set_up(token),
    })
}
