//! Why a request is not answered as asked, and the one place that turns this into a page, a part of
//! one or problem+json. Handlers answer `Result<_, Stop>` and never render a refusal themselves.

use crate::asked::{Asked, Wants};
use crate::cookies::{self, Kind};
use crate::ui::filters;
use crate::urls;
use crate::view::{Frame, html, see_other};
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use canopy_domain::access::Action;
use canopy_usecases::Failure;
use std::sync::Arc;

/// What a handler returns.
pub type Answer = Result<Response, Stop>;

/// Why a request is not answered as asked.
#[derive(Debug, Clone)]
pub enum Stop {
    /// It does not exist, or lies outside the caller's reach.
    NotFound,
    /// The caller's job does not allow it.
    Forbidden(Action),
    /// Nobody is signed in.
    SignInNeeded,
    /// The second factor must be set up first.
    SecondFactorNeeded,
    /// No access token does; a person must be signed in.
    PersonNeeded,
    /// The access token only looks at things.
    ReadOnly,
    /// The key of this request was given to another one.
    OtherRequest,
    /// A request with this key has had its effect; what it was answered is not known.
    SentAlready,
    /// The record is not in the state `If-Match` names.
    OtherState,
    /// Neither `If-Match` nor `version` tells which state of the record is meant.
    StateNeeded,
    /// Too many requests: wait so many seconds.
    TooOften(u64),
    /// The form does not come from one of our own pages, or is too old.
    StaleForm,
    /// The address or the form cannot be read.
    Unreadable,
    /// This method is not served here.
    MethodNotAllowed,
    /// More than this route takes.
    TooLarge,
    /// It took too long.
    TooSlow,
    /// A verb refused; boxed because refusals carry facts.
    Verb(Arc<Failure>),
    /// A defect; the log has it under the request's id.
    Internal,
}

impl Stop {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden(_) | Self::StaleForm | Self::PersonNeeded => StatusCode::FORBIDDEN,
            Self::ReadOnly | Self::SecondFactorNeeded => StatusCode::FORBIDDEN,
            Self::OtherRequest => StatusCode::UNPROCESSABLE_ENTITY,
            Self::SentAlready => StatusCode::CONFLICT,
            Self::OtherState => StatusCode::PRECONDITION_FAILED,
            Self::StateNeeded => StatusCode::PRECONDITION_REQUIRED,
            Self::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::SignInNeeded => StatusCode::UNAUTHORIZED,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
            Self::Verb(failure) => verb_status(failure),
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The code in problem+json: stable, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Forbidden(_) => "forbidden",
            Self::SignInNeeded => "sign_in_needed",
            Self::SecondFactorNeeded => "second_factor_needed",
            Self::PersonNeeded => "person_needed",
            Self::ReadOnly => "read_only",
            Self::OtherRequest => "other_request",
            Self::SentAlready => "sent_already",
            Self::OtherState => "other_state",
            Self::StateNeeded => "state_needed",
            Self::TooOften(_) => "too_often",
            Self::StaleForm => "stale_form",
            Self::Unreadable => "unreadable",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::TooLarge => "too_large",
            Self::TooSlow => "too_slow",
            Self::Verb(failure) => match **failure {
                Failure::Conflict => "conflict",
                _ => "refused",
            },
            Self::Internal => "internal",
        }
    }
}

fn verb_status(failure: &Failure) -> StatusCode {
    match failure {
        Failure::NotFound => StatusCode::NOT_FOUND,
        Failure::Forbidden(_) | Failure::ReadOnly => StatusCode::FORBIDDEN,
        Failure::Conflict | Failure::SentAlready => StatusCode::CONFLICT,
        Failure::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        Failure::Rule(_)
        | Failure::Refused(_)
        | Failure::Standard(_)
        | Failure::StandardUnreadable(_) => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NotFound => Self::NotFound,
            Failure::Forbidden(action) => Self::Forbidden(action),
            Failure::ReadOnly => Self::ReadOnly,
            Failure::SentAlready => Self::SentAlready,
            Failure::Internal(cause) if is_overload(cause.as_ref()) => {
                tracing::warn!("more is asked at once than can be answered");
                Self::TooSlow
            }
            Failure::Internal(cause) => {
                tracing::error!(%cause, "a verb failed");
                Self::Internal
            }
            other => Self::Verb(Arc::new(other)),
        }
    }
}

/// Nothing is broken, there is only too much to do.
fn is_overload(cause: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    matches!(cause.downcast_ref(), Some(canopy_store::StoreError::Overloaded))
}

impl From<canopy_store::StoreError> for Stop {
    fn from(error: canopy_store::StoreError) -> Self {
        Failure::from(error).into()
    }
}

impl From<askama::Error> for Stop {
    fn from(error: askama::Error) -> Self {
        tracing::error!(%error, "a page could not be rendered");
        Self::Internal
    }
}

impl IntoResponse for Stop {
    /// The reason alone; [`render`] makes it something to read once the request's facts are known.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "errors/page.html")]
struct ErrorPage {
    frame: Frame,
    words: Words,
}

#[derive(Template)]
#[template(path = "errors/bare.html")]
struct BareErrorPage {
    frame: Frame,
    words: Words,
}

#[derive(Template)]
#[template(path = "errors/part.html")]
struct ErrorPart {
    words: Words,
}

struct Words {
    title: String,
    text: String,
    icon: &'static str,
    /// The page it was tried from.
    back: Option<String>,
}

/// Turns a reason into an answer in the form wanted.
pub(crate) fn render(stop: &Stop, asked: &Asked) -> Response {
    if matches!(stop, Stop::SignInNeeded) && *asked.wants() != Wants::Json {
        return to_sign_in(asked);
    }
    if matches!(stop, Stop::SecondFactorNeeded) && *asked.wants() != Wants::Json {
        let place = urls::second_factor();
        return see_other(asked, &place, None).unwrap_or_else(|_| Response::default());
    }
    let words = words(stop, asked);
    let rendered = match asked.wants() {
        Wants::Json => Ok(problem(stop, &words, asked)),
        Wants::Part(_) => part(words),
        Wants::Page if asked.visitor().is_some() => {
            let frame = Frame::of(asked, words.title.clone());
            html(&ErrorPage { frame, words })
        }
        Wants::Page => {
            let frame = Frame::of(asked, words.title.clone());
            html(&BareErrorPage { frame, words })
        }
    };
    let mut response = rendered.unwrap_or_else(|_| Response::default());
    *response.status_mut() = stop.status();
    response
}

/// A refused part goes where messages stand, not into the place the part was meant for.
fn part(words: Words) -> Answer {
    let mut response = html(&ErrorPart { words })?;
    let headers = response.headers_mut();
    headers.insert("hx-retarget", HeaderValue::from_static("#toasts"));
    headers.insert("hx-reswap", HeaderValue::from_static("innerHTML"));
    headers.insert("hx-push-url", HeaderValue::from_static("false"));
    Ok(response)
}

fn problem(stop: &Stop, words: &Words, asked: &Asked) -> Response {
    let body = serde_json::json!({
        "type": format!("urn:canopy:problem:{}", stop.code()),
        "title": words.title,
        "status": stop.status().as_u16(),
        "detail": words.text,
        "code": stop.code(),
        "instance": format!("urn:uuid:{}", asked.id()),
    });
    let kind = HeaderValue::from_static("application/problem+json");
    let mut response = ([(header::CONTENT_TYPE, kind)], body.to_string()).into_response();
    match stop {
        Stop::SignInNeeded => {
            let scheme = HeaderValue::from_static("Bearer realm=\"canopy\"");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, scheme);
        }
        Stop::TooOften(seconds) => {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
        }
        _ => {}
    }
    response
}

fn to_sign_in(asked: &Asked) -> Response {
    let wanted = matches!(asked.wants(), Wants::Page).then(|| asked.path_and_query());
    let target = urls::sign_in(wanted.filter(|path| *path != "/"));
    let target = HeaderValue::from_str(&target).unwrap_or(HeaderValue::from_static("/sign-in"));
    let mut response = if asked.0.is_htmx {
        let mut response = StatusCode::UNAUTHORIZED.into_response();
        response.headers_mut().insert("hx-redirect", target);
        response
    } else {
        (StatusCode::SEE_OTHER, [(header::LOCATION, target)]).into_response()
    };
    let forget = cookies::forget(asked.0.settings, Kind::Session);
    cookies::add(response.headers_mut(), forget);
    response
}

fn words(stop: &Stop, asked: &Asked) -> Words {
    let t = asked.texts().errors();
    let (title, text, icon) = match stop {
        Stop::NotFound => (t.not_found_title(), t.not_found().to_owned(), "zoom-question"),
        Stop::Forbidden(action) => {
            let action = asked.texts().access().action(*action);
            (t.forbidden_title(), t.forbidden_action(action), "lock")
        }
        Stop::SignInNeeded => (t.sign_in_title(), t.sign_in().to_owned(), "lock"),
        Stop::SecondFactorNeeded => {
            (t.second_factor_title(), t.second_factor().to_owned(), "shield-check")
        }
        Stop::PersonNeeded => (t.person_needed_title(), t.person_needed().to_owned(), "lock"),
        Stop::ReadOnly => (t.read_only_title(), t.read_only().to_owned(), "lock"),
        Stop::OtherRequest => (t.other_request_title(), t.other_request().to_owned(), "refresh"),
        Stop::SentAlready => (t.sent_already_title(), t.sent_already().to_owned(), "refresh"),
        Stop::OtherState => (t.conflict_title(), t.conflict().to_owned(), "git-compare"),
        Stop::StateNeeded => (t.state_needed_title(), t.state_needed().to_owned(), "git-compare"),
        Stop::TooOften(seconds) => (
            t.too_often_title(),
            t.too_often(i64::try_from(*seconds).unwrap_or(i64::MAX)),
            "hourglass",
        ),
        Stop::StaleForm => (t.stale_form_title(), t.stale_form().to_owned(), "refresh"),
        Stop::Unreadable | Stop::MethodNotAllowed => {
            (t.unreadable_title(), t.unreadable().to_owned(), "zoom-question")
        }
        Stop::TooLarge => (t.too_large_title(), t.too_large().to_owned(), "file-alert"),
        Stop::TooSlow => (t.too_slow_title(), t.too_slow().to_owned(), "hourglass"),
        Stop::Verb(failure) => return verb_words(failure, asked),
        Stop::Internal => {
            (t.internal_title(), t.internal(&asked.id().to_string()), "alert-octagon")
        }
    };
    Words { title: title.to_owned(), text, icon, back: asked.0.came_from.clone() }
}

fn verb_words(failure: &Failure, asked: &Asked) -> Words {
    let t = asked.texts().errors();
    let (title, text, icon) = match failure {
        Failure::Conflict => (t.conflict_title(), t.conflict().to_owned(), "git-compare"),
        Failure::Rule(rule) => (t.rule_title(), rule_words(*rule, asked), "info-circle"),
        Failure::Refused(refusal) => {
            (t.file_title(), asked.texts().imports().refusal(refusal), "file-alert")
        }
        Failure::Standard(findings) => {
            let lines = findings
                .iter()
                .map(|finding| asked.texts().standards().finding(finding))
                .collect::<Vec<_>>();
            (t.standard_title(), lines.join(" "), "scale")
        }
        Failure::StandardUnreadable(errors) => {
            let line = |error| asked.texts().standards().unreadable_text(error);
            let lines = errors.iter().map(line).collect::<Vec<_>>();
            (t.standard_title(), lines.join(" "), "scale")
        }
        Failure::NotFound
        | Failure::Forbidden(_)
        | Failure::ReadOnly
        | Failure::SentAlready
        | Failure::Internal(_) => {
            (t.internal_title(), t.internal(&asked.id().to_string()), "alert-octagon")
        }
    };
    Words { title: title.to_owned(), text, icon, back: asked.0.came_from.clone() }
}

/// The sentence for a rule that stands against a verb; forms may show it beside a field.
pub fn rule_words(rule: canopy_usecases::Rule, asked: &Asked) -> String {
    use canopy_usecases::Rule as R;
    let t = asked.texts().errors();
    let text = match rule {
        R::SameFile => t.rule_same_file(),
        R::Busy => t.rule_busy(),
        R::WrongState => t.rule_wrong_state(),
        R::Taken => t.rule_taken(),
        R::InUse => t.rule_in_use(),
        R::CodeGiven => t.rule_code_given(),
        R::Circle => t.rule_circle(),
        R::EmptyPopulation => t.rule_empty_population(),
        R::UndecidedAccounts => t.rule_undecided_accounts(),
        R::NoSales => t.rule_no_sales(),
        R::NotPublished => t.rule_not_published(),
        R::OtherStandard => t.rule_other_standard(),
        R::LastTier => t.rule_last_tier(),
        R::NothingToUndo => t.rule_nothing_to_undo(),
        R::NoJudgements => t.rule_no_judgements(),
        R::UnusableJudgements => t.rule_unusable_judgements(),
        R::Inconsistent => t.rule_inconsistent(),
        R::NoDifferences => t.rule_no_differences(),
        R::NotComparable => t.rule_not_comparable(),
        R::LastAdministrator => t.rule_last_administrator(),
        R::TooLittleHistory => t.rule_too_little_history(),
        R::TooManyRows => t.rule_too_many_rows(),
        R::BadPageMark => t.rule_bad_page_mark(),
        R::NothingRated => t.rule_nothing_rated(),
        R::NotScreened => t.rule_not_screened(),
        R::ContestOpen => t.rule_contest_open(),
        R::OwnContest => t.rule_own_contest(),
        R::Market(fault) => asked.texts().markets().fault(fault),
    };
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use canopy_store::StoreError;

    #[test]
    fn too_much_at_once_is_told_from_a_defect() {
        assert!(matches!(Stop::from(StoreError::Overloaded), Stop::TooSlow));
        let broken = StoreError::Broken("the disk is gone".into());
        assert!(matches!(Stop::from(broken), Stop::Internal));
    }
}
