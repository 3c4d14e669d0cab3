//! `GET` and `POST /sign-in/code`: the second step of signing in.

use super::enter::{Origin, enter};
use crate::params::Posted;
use crate::stop::Answer;
use crate::ui::{ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Guest;
use askama::Template;
use axum::extract::Query;
use canopy_texts::Texts;
use canopy_usecases::access::{self, CodeFault, GiveCode};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "access/code.html")]
struct CodePage {
    frame: Frame,
    summary: Option<ErrorSummary>,
    code: Field,
    next: String,
}

#[derive(Deserialize)]
pub(super) struct Next {
    next: Option<String>,
}

pub(super) async fn page(guest: Guest, origin: Origin, Query(asked): Query<Next>) -> Answer {
    let next = urls::local(asked.next.as_deref());
    if guest.asked.visitor().is_some() {
        return see_other(&guest.asked, &next, None);
    }
    let store = &guest.app.company.store;
    let is_half_in = match origin.half(&guest) {
        Some(half) => access::is_half_in(store, &half, guest.asked.at()).await?,
        None => false,
    };
    if !is_half_in {
        return see_other(&guest.asked, &urls::sign_in(Some(&next)), None);
    }
    show(&form(&guest, next, &FieldErrors::none()))
}

#[derive(Deserialize)]
pub(super) struct CodeForm {
    code: String,
    next: Option<String>,
}

pub(super) async fn send(guest: Guest, origin: Origin, Posted(sent): Posted<CodeForm>) -> Answer {
    let next = urls::local(sent.next.as_deref());
    let half = origin.half(&guest).unwrap_or_default();
    let earlier = origin.token(&guest);
    let given = GiveCode {
        half: &half,
        typed: &sent.code,
        from: origin.from(),
        earlier: earlier.as_deref(),
    };
    match access::give_code(&guest.app.company, given, guest.asked.at()).await? {
        Ok(entry) => enter(&guest, entry, &next),
        Err(CodeFault::Over) => {
            let over = guest.asked.texts().access().code_over();
            see_other(&guest.asked, &urls::sign_in(Some(&next)), Some(over))
        }
        Err(fault) => {
            let mut errors = FieldErrors::none();
            errors.add("code", code_fault(guest.asked.texts(), fault));
            show_again(&form(&guest, next, &errors))
        }
    }
}

/// Why a code is not taken.
pub(super) fn code_fault(t: Texts, fault: CodeFault) -> String {
    match fault {
        CodeFault::Wrong => t.access().code_wrong().to_owned(),
        CodeFault::TooOften(wait) => {
            let wait = t.formats().duration(wait.to_std().unwrap_or_default());
            t.access().sign_in_too_often(&wait)
        }
        CodeFault::Over => t.access().code_over().to_owned(),
    }
}

fn form(guest: &Guest, next: String, errors: &FieldErrors) -> CodePage {
    let t = guest.asked.texts();
    let text = t.access();
    CodePage {
        frame: Frame::of(&guest.asked, text.code_title()),
        summary: errors.summary(t),
        code: code_field(t, errors).help(text.code_help()),
        next,
    }
}

/// The field a code is typed into.
pub(super) fn code_field(t: Texts, errors: &FieldErrors) -> Field {
    Field::new(t, Kind::Text, "code", t.access().code())
        .required()
        .focused()
        .error(errors.of("code"))
        .with("autocomplete", "one-time-code")
        .with("autocapitalize", "characters")
        .with("maxlength", "40")
}
