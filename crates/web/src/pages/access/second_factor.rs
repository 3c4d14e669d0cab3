//! `/me/second-factor`: setting one's second factor up, with its recovery codes shown once, and removing it.

use super::code::{code_fault, code_field};
use super::enter::Origin;
use super::qr::QrPicture;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::{base32, in_fours, key_uri};
use canopy_store::ViewTeam;
use canopy_usecases::access::{self, MyFactor};
use canopy_usecases::local;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "access/second_factor.html")]
struct FactorPage {
    frame: Frame,
    /// Nothing else is open until it is set up.
    must_set_up: bool,
    summary: Option<ErrorSummary>,
    stand: Stand,
}

/// Where the person stands with it.
enum Stand {
    None,
    Begun { picture: Option<QrPicture>, secret: String, code: Field },
    On { since: String, codes_left: i64, password: Field },
}

#[derive(Template)]
#[template(path = "access/recovery_codes.html")]
struct CodesPage {
    frame: Frame,
    codes: Vec<String>,
}

pub(super) async fn page(visit: Visit) -> Answer {
    show(&build(&visit, &FieldErrors::none()).await?)
}

pub(super) async fn begin(visit: Visit) -> Answer {
    access::begin_factor(&visit.desk, visit.at()).await?;
    see_other(&visit.asked, &urls::second_factor(), None)
}

#[derive(Deserialize)]
pub(super) struct ConfirmForm {
    code: String,
}

pub(super) async fn confirm(visit: Visit, Posted(sent): Posted<ConfirmForm>) -> Answer {
    let now = (visit.at(), visit.visitor().session());
    match access::confirm_factor(visit.company(), &visit.desk, now, &sent.code).await? {
        Ok(codes) => {
            let title = visit.texts().access().recovery_title();
            show(&CodesPage { frame: Frame::of(&visit.asked, title), codes })
        }
        Err(fault) => {
            let mut errors = FieldErrors::none();
            errors.add("code", code_fault(visit.texts(), fault));
            show_again(&build(&visit, &errors).await?)
        }
    }
}

#[derive(Deserialize)]
pub(super) struct RemoveForm {
    password: String,
}

pub(super) async fn remove(
    visit: Visit,
    origin: Origin,
    Posted(sent): Posted<RemoveForm>,
) -> Answer {
    let t = visit.texts();
    let now = (visit.at(), visit.visitor().session());
    let given = (sent.password.as_str(), origin.from());
    match access::remove_my_factor(visit.company(), &visit.desk, now, given).await? {
        Ok(()) => see_other(&visit.asked, &urls::me(), Some(t.access().factor_removed())),
        Err(fault) => {
            let words = match fault {
                access::CodeFault::Wrong => t.access().password_wrong().to_owned(),
                other => code_fault(t, other),
            };
            let mut errors = FieldErrors::none();
            errors.add("password", words);
            show_again(&build(&visit, &errors).await?)
        }
    }
}

async fn build(visit: &Visit, errors: &FieldErrors) -> Result<FactorPage, Stop> {
    let t = visit.texts();
    let text = t.access();
    let stand = match access::my_factor(visit.company(), &visit.desk).await? {
        MyFactor::None => Stand::None,
        MyFactor::Begun(secret) => {
            let company = visit.desk.settings().await?.company_name;
            let issuer = if company.is_empty() { t.frame().app_name() } else { &company };
            let me = visit.desk.permit::<ViewTeam>()?.user(visit.caller().user).await?;
            let uri = key_uri(issuer, &me.sign_in_name, &secret);
            Stand::Begun {
                picture: QrPicture::of(&uri, text.factor_picture()),
                secret: in_fours(&base32(&secret), ' '),
                code: code_field(t, errors).help(text.factor_code_help()),
            }
        }
        MyFactor::On { since, codes_left } => Stand::On {
            since: t.formats().moment(local(since)),
            codes_left: i64::try_from(codes_left).unwrap_or(i64::MAX),
            password: Field::new(t, Kind::Password, "password", text.password())
                .required()
                .error(errors.of("password"))
                .with("autocomplete", "current-password")
                .with("maxlength", "200"),
        },
    };
    Ok(FactorPage {
        frame: Frame::of(&visit.asked, text.factor_title()),
        must_set_up: visit.visitor().must_set_up(),
        summary: errors.summary(t),
        stand,
    })
}
