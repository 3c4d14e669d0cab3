//! What every way in shares: where a request comes from, and setting the session's cookie.

use crate::app::Settings;
use crate::cookies::{self, Kind};
use crate::stop::Answer;
use crate::urls;
use crate::view::see_other;
use crate::visit::Guest;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use canopy_usecases::access::{Entry, From};
use std::convert::Infallible;

/// Where a request comes from, and the session it already has.
pub(super) struct Origin {
    address: String,
    agent: String,
    headers: HeaderMap,
}

impl<S: Send + Sync> FromRequestParts<S> for Origin {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let asked = parts.extensions.get::<crate::Asked>();
        let address = asked.and_then(crate::Asked::address).map(|it| it.to_string());
        let agent = parts.headers.get(header::USER_AGENT).and_then(|it| it.to_str().ok());
        Ok(Self {
            address: address.unwrap_or_default(),
            agent: agent.unwrap_or_default().to_owned(),
            headers: parts.headers.clone(),
        })
    }
}

impl Origin {
    pub(super) fn from(&self) -> From<'_> {
        From { address: &self.address, agent: &self.agent }
    }

    /// A cookie of this browser.
    pub(super) fn cookie(&self, settings: Settings, kind: Kind) -> Option<String> {
        cookies::read(&self.headers, settings, kind).filter(|it| !it.is_empty())
    }

    /// The token of the half way in this browser is on.
    pub(super) fn half(&self, guest: &Guest) -> Option<String> {
        self.cookie(guest.app.settings, Kind::Half)
    }

    /// The token of the session this browser has.
    pub(super) fn token(&self, guest: &Guest) -> Option<String> {
        cookies::read(&self.headers, guest.app.settings, Kind::Session)
    }
}

/// On to the code: what was given so far is kept under a token in this browser's cookie.
pub(super) fn ask_for_code(guest: &Guest, half: String, next: &str) -> Answer {
    let mut response = see_other(&guest.asked, &urls::sign_in_code(Some(next)), None)?;
    let cookie = cookies::set(guest.app.settings, Kind::Half, half);
    cookies::add(response.headers_mut(), cookie);
    Ok(response)
}

/// Lets a person in: the new session's cookie, and on to where they wanted.
pub(super) fn enter(guest: &Guest, entry: Entry, next: &str) -> Answer {
    let mut response = see_other(&guest.asked, next, None)?;
    let settings = guest.app.settings;
    cookies::add(response.headers_mut(), cookies::set(settings, Kind::Session, entry.token));
    cookies::add(response.headers_mut(), cookies::forget(settings, Kind::Guest));
    cookies::add(response.headers_mut(), cookies::forget(settings, Kind::Half));
    Ok(response)
}
