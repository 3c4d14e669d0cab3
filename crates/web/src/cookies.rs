//! The cookies we set and how: the session (and the stranger's secret before it), the language, the
//! shade, and the message shown once after a redirect.

use crate::app::Settings;
use axum::http::{HeaderMap, HeaderValue, header};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

/// What a cookie is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The token of a session.
    Session,
    /// The secret of somebody not signed in, so that their forms carry a token too.
    Guest,
    /// The token of a sign-in that has come as far as the password.
    Half,
    /// The token of a ceremony with a passkey.
    Ceremony,
    /// A chosen language.
    Language,
    /// Light, dark or as the system.
    Shade,
    /// A message for the next page.
    Notice,
}

impl Kind {
    /// The name: bound to this host and to https where https is used.
    pub(crate) const fn name(self, settings: Settings) -> &'static str {
        match (self, settings.is_https) {
            (Self::Session, true) => "__Host-canopy-session",
            (Self::Session, false) => "canopy-session",
            (Self::Guest, true) => "__Host-canopy-guest",
            (Self::Guest, false) => "canopy-guest",
            (Self::Half, true) => "__Host-canopy-half",
            (Self::Half, false) => "canopy-half",
            (Self::Ceremony, true) => "__Host-canopy-ceremony",
            (Self::Ceremony, false) => "canopy-ceremony",
            (Self::Language, true) => "__Host-canopy-language",
            (Self::Language, false) => "canopy-language",
            (Self::Shade, true) => "__Host-canopy-shade",
            (Self::Shade, false) => "canopy-shade",
            (Self::Notice, true) => "__Host-canopy-notice",
            (Self::Notice, false) => "canopy-notice",
        }
    }

    const fn max_age_seconds(self) -> Option<i64> {
        match self {
            Self::Session | Self::Guest => None,
            Self::Language | Self::Shade => Some(365 * 24 * 3600),
            Self::Half => Some(600),
            Self::Ceremony => Some(300),
            Self::Notice => Some(60),
        }
    }
}

/// Reads one cookie of a request.
pub(crate) fn read(headers: &HeaderMap, settings: Settings, kind: Kind) -> Option<String> {
    let jar = CookieJar::from_headers(headers);
    jar.get(kind.name(settings)).map(|cookie| cookie.value().to_owned())
}

/// The `Set-Cookie` value that sets a cookie.
pub(crate) fn set(settings: Settings, kind: Kind, value: String) -> Option<HeaderValue> {
    let mut cookie = Cookie::new(kind.name(settings), value);
    cookie.set_path("/");
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Lax);
    cookie.set_secure(settings.is_https);
    let text = match kind.max_age_seconds() {
        Some(seconds) => format!("{cookie}; Max-Age={seconds}"),
        None => cookie.to_string(),
    };
    HeaderValue::from_str(&text).ok()
}

/// The `Set-Cookie` value that forgets a cookie.
pub(crate) fn forget(settings: Settings, kind: Kind) -> Option<HeaderValue> {
    set(settings, kind, String::new()).and_then(|value| {
        let text = value.to_str().ok()?;
        let bare = text.split("; Max-Age=").next().unwrap_or(text);
        HeaderValue::from_str(&format!("{bare}; Max-Age=0")).ok()
    })
}

/// Adds a cookie to what is answered.
pub(crate) fn add(headers: &mut HeaderMap, cookie: Option<HeaderValue>) {
    if let Some(cookie) = cookie {
        headers.append(header::SET_COOKIE, cookie);
    }
}
