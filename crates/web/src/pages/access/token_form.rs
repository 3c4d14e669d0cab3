//! The form of an access token to be made: its name, how long it lasts, what it allows.

use crate::ui::{Choice, ErrorSummary, Field, FieldErrors, Kind};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::{Action, TOKEN_DAYS, TokenFault};
use canopy_texts::Texts;
use canopy_usecases::access::MakeToken;
use serde::Deserialize;

/// How long a token lasts where nobody says.
const USUAL_DAYS: u16 = 90;

/// What the form sends.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct TokenForm {
    #[serde(default)]
    name: String,
    days: u16,
    #[serde(default)]
    may_change: Option<String>,
    #[serde(default, rename = "action")]
    actions: Vec<String>,
}

impl TokenForm {
    /// One that looks at everything the person may look at.
    pub(super) fn blank() -> Self {
        let looks = Action::ALL.into_iter().filter(|action| action.is_a_look());
        Self {
            name: String::new(),
            days: USUAL_DAYS,
            may_change: None,
            actions: looks.map(|action| action.code().to_owned()).collect(),
        }
    }

    pub(super) fn read(&self) -> MakeToken {
        MakeToken {
            name: self.name.clone(),
            actions: self.actions.iter().filter_map(|code| Action::from_code(code)).collect(),
            may_change: self.may_change.is_some(),
            days: self.days,
        }
    }
}

/// Puts what is wrong beside its field.
pub(super) fn tell(t: Texts, faults: &[TokenFault]) -> FieldErrors {
    let mut errors = FieldErrors::none();
    for fault in faults {
        let field = match fault {
            TokenFault::NameMissing | TokenFault::NameTooLong => "name",
            TokenFault::OtherDays => "days",
            TokenFault::NothingAllowed | TokenFault::TooMany => "",
        };
        errors.add(field, t.access().token_fault(*fault));
    }
    errors
}

/// An action that can be ticked.
struct Tick {
    code: &'static str,
    name: &'static str,
    is_ticked: bool,
}

/// The fields.
#[derive(Template)]
#[template(path = "access/token_fields.html")]
pub(super) struct TokenFields {
    t: Texts,
    summary: Option<ErrorSummary>,
    name: Field,
    days: Field,
    may_change: Field,
    ticks: Vec<Tick>,
}

crate::ui::renders_itself!(TokenFields);

/// The fields as sent, with what is wrong with them.
pub(super) fn fields(visit: &Visit, form: &TokenForm, errors: &FieldErrors) -> TokenFields {
    let t = visit.texts();
    let text = t.access();
    let field = |kind, name, label: &str, value: &str| {
        Field::new(t, kind, name, label).value(value).error(errors.of(name))
    };
    let lasts = TOKEN_DAYS.map(|days| Choice::new(days.to_string(), text.token_lasts(days.into())));
    let tick = |action: Action| Tick {
        code: action.code(),
        name: text.action(action),
        is_ticked: form.actions.iter().any(|code| code == action.code()),
    };
    let may_change = if form.may_change.is_some() { "true" } else { "" };
    TokenFields {
        t,
        summary: errors.summary(t),
        name: field(Kind::Text, "name", text.token_name(), &form.name)
            .help(text.token_name_help())
            .required()
            .with("maxlength", "80")
            .with("autocomplete", "off"),
        days: field(Kind::Select, "days", text.token_days(), &form.days.to_string())
            .choices(lasts.to_vec()),
        may_change: field(Kind::Check, "may_change", text.token_may_change(), may_change)
            .help(text.token_may_change_help()),
        ticks: Action::ALL.into_iter().filter(|action| visit.may(*action)).map(tick).collect(),
    }
}
