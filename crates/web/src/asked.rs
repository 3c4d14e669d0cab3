//! What a request tells about itself before any page is looked up: who asks, in which language and
//! shade, and whether a whole page, a part of one or JSON is wanted.

use crate::app::{App, Settings};
use crate::cookies::{self, Kind};
use crate::csrf;
use crate::stop::Stop;
use crate::visit::Visitor;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use canopy_domain::Lang;
use canopy_domain::access::Caller;
use canopy_texts::Texts;
use canopy_usecases::notifications;
use chrono::{DateTime, Utc};
use std::net::IpAddr;
use std::sync::Arc;
use uuid::Uuid;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the system is set.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// Every choice, in the order offered.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The code in the cookie and on the page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.code() == code)
    }
}

/// In which form the answer is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wants {
    /// A whole page.
    Page,
    /// The part of a page with this id, for htmx.
    Part(String),
    /// JSON.
    Json,
}

/// Marks a request this program sends to itself in somebody's name. Nothing from outside carries it:
/// what arrives over the network has headers, not extensions.
#[derive(Clone)]
pub(crate) struct OwnRequest {
    pub(crate) caller: Caller,
    pub(crate) lang: Lang,
}

/// What a request tells about itself. Cheap to clone; every handler can take it.
#[derive(Clone)]
pub struct Asked(pub(crate) Arc<Facts>);

pub(crate) struct Facts {
    pub(crate) id: Uuid,
    pub(crate) at: DateTime<Utc>,
    pub(crate) path: String,
    pub(crate) path_and_query: String,
    pub(crate) wants: Wants,
    pub(crate) is_htmx: bool,
    pub(crate) texts: Texts,
    pub(crate) theme: Theme,
    pub(crate) secret: Option<String>,
    pub(crate) new_guest: bool,
    pub(crate) visitor: Option<Visitor>,
    /// Notifications they have not read; counted for whole pages alone.
    pub(crate) unread: u64,
    pub(crate) notice: Option<String>,
    pub(crate) address: Option<IpAddr>,
    pub(crate) host: String,
    /// The page of ours the request was sent from, where the browser tells.
    pub(crate) came_from: Option<String>,
    pub(crate) settings: crate::app::Settings,
}

impl Asked {
    /// Reads what a request tells; looks the session up.
    pub(crate) async fn read(app: &App, parts: &Parts, id: Uuid) -> Result<Self, Stop> {
        let headers = &parts.headers;
        let at = app.now();
        let address = address(parts, app.settings);
        let session = cookies::read(headers, app.settings, Kind::Session);
        let bearer = bearer(headers, parts.uri.path());
        let own = parts.extensions.get::<OwnRequest>();
        let visitor = match (bearer, &session) {
            _ if own.is_some() => own.map(|own| Visitor::represented(own.caller.clone())),
            (Some(token), _) => Visitor::recognise_token(app, token, at).await?,
            (None, Some(token)) => Visitor::recognise(app, token, address, at).await?,
            (None, None) => None,
        };
        let guest = cookies::read(headers, app.settings, Kind::Guest).filter(|it| !it.is_empty());
        let new_guest = visitor.is_none() && guest.is_none();
        let secret = match (&visitor, guest) {
            (Some(_), _) => session,
            (None, Some(guest)) => Some(guest),
            (None, None) => csrf::new_secret(),
        };
        let texts = match own {
            Some(own) => Texts::of(own.lang),
            None => texts(app, headers, visitor.as_ref()),
        };
        let wants = wants(headers, parts.uri.path());
        let unread = match &visitor {
            Some(visitor) if wants == Wants::Page => {
                notifications::unread(&app.company.store, visitor.caller(), at).await?
            }
            _ => 0,
        };
        let theme = cookies::read(headers, app.settings, Kind::Shade);
        let uri = &parts.uri;
        let whole = uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string);
        Ok(Self(Arc::new(Facts {
            id,
            at,
            path: uri.path().to_owned(),
            path_and_query: whole,
            wants,
            unread,
            is_htmx: headers.contains_key("hx-request"),
            texts,
            theme: theme.and_then(|code| Theme::from_code(&code)).unwrap_or_default(),
            secret,
            new_guest,
            visitor,
            notice: cookies::read(headers, app.settings, Kind::Notice).and_then(|it| notice(&it)),
            address,
            host: host(parts),
            came_from: came_from(parts),
            settings: app.settings,
        })))
    }

    /// What is known when even reading the request failed: enough for an error page.
    pub(crate) fn unread(app: &App, parts: &Parts, id: Uuid) -> Self {
        Self(Arc::new(Facts {
            id,
            at: app.now(),
            path: parts.uri.path().to_owned(),
            path_and_query: parts.uri.path().to_owned(),
            wants: wants(&parts.headers, parts.uri.path()),
            is_htmx: parts.headers.contains_key("hx-request"),
            texts: texts(app, &parts.headers, None),
            theme: Theme::Auto,
            secret: None,
            new_guest: false,
            visitor: None,
            unread: 0,
            notice: None,
            address: None,
            host: host(parts),
            came_from: came_from(parts),
            settings: app.settings,
        }))
    }

    /// The request's id, as in the answer's `x-request-id` and the log.
    pub fn id(&self) -> Uuid {
        self.0.id
    }

    /// When it arrived; the time everything it does happens at.
    pub fn at(&self) -> DateTime<Utc> {
        self.0.at
    }

    /// The texts in the reader's language.
    pub fn texts(&self) -> Texts {
        self.0.texts
    }

    /// The path asked for.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Path and query asked for.
    pub fn path_and_query(&self) -> &str {
        &self.0.path_and_query
    }

    /// The form of the answer.
    pub fn wants(&self) -> &Wants {
        &self.0.wants
    }

    /// Whether htmx asks for the part of the page with this id.
    pub fn wants_part(&self, id: &str) -> bool {
        matches!(&self.0.wants, Wants::Part(part) if part == id)
    }

    /// Who is signed in.
    pub fn visitor(&self) -> Option<&Visitor> {
        self.0.visitor.as_ref()
    }

    /// The token for the forms of this answer.
    pub fn csrf_token(&self) -> String {
        self.0.secret.as_deref().map(csrf::token).unwrap_or_default()
    }

    /// A path of ours as a whole address, under the host the request was sent to.
    pub fn whole_address(&self, path: &str) -> String {
        let scheme = if self.0.settings.is_https { "https" } else { "http" };
        format!("{scheme}://{}{path}", self.0.host)
    }

    /// The address the request came from, where the server knows it.
    pub fn address(&self) -> Option<IpAddr> {
        self.0.address
    }

    pub(crate) fn has_token(&self, token: &str) -> bool {
        self.0.secret.as_deref().is_some_and(|secret| csrf::is_valid(secret, token))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Stop> {
        parts.extensions.get::<Self>().cloned().ok_or(Stop::NotFound)
    }
}

/// What programs ask: the API, and the door for assistants.
pub(crate) fn is_for_programs(path: &str) -> bool {
    path.starts_with("/api/") || path == "/mcp"
}

/// The access token a program sends. Only what is for programs takes one; where one is sent no cookie
/// counts.
fn bearer<'a>(headers: &'a HeaderMap, path: &str) -> Option<&'a str> {
    if !is_for_programs(path) {
        return None;
    }
    let sent = headers.get(header::AUTHORIZATION)?.to_str().unwrap_or_default();
    let (scheme, token) = sent.split_once(' ').unwrap_or(("", ""));
    Some(if scheme.eq_ignore_ascii_case("bearer") { token.trim() } else { "" })
}

/// Writes a message for the next page into cookie text.
pub(crate) fn notice_value(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(text)
}

fn notice(value: &str) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(value).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    (!text.is_empty() && text.chars().count() <= 500).then_some(text)
}

/// By the person's setting, else the cookie, else what the browser asks for.
fn texts(app: &App, headers: &HeaderMap, visitor: Option<&Visitor>) -> Texts {
    let chosen = cookies::read(headers, app.settings, Kind::Language);
    if cfg!(debug_assertions) && chosen.as_deref() == Some("pseudo") {
        return Texts::pseudo();
    }
    let lang = visitor
        .map(|visitor| visitor.caller().lang)
        .or_else(|| chosen.and_then(|tag| Lang::from_tag(&tag)))
        .or_else(|| accepted(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?))
        .unwrap_or_default();
    Texts::of(lang)
}

/// The language wanted most among those we speak.
fn accepted(header: &str) -> Option<Lang> {
    let mut wanted: Vec<(u16, usize, Lang)> = header
        .split(',')
        .enumerate()
        .filter_map(|(order, part)| {
            let (tag, quality) = part.split_once(";q=").unwrap_or((part, "1"));
            let quality: f32 = quality.trim().parse().ok()?;
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
            let rank = (quality.clamp(0.0, 1.0) * 1000.0) as u16;
            Some((1000 - rank, order, Lang::from_tag(tag.trim())?))
        })
        .collect();
    wanted.sort_unstable();
    wanted.first().map(|(_, _, lang)| *lang)
}

fn wants(headers: &HeaderMap, path: &str) -> Wants {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if is_for_programs(path) {
        return Wants::Json;
    }
    if text("hx-request-type") == Some("partial") {
        let target = text("hx-target").and_then(|target| target.split_once('#'));
        return Wants::Part(target.map(|(_, id)| id.to_owned()).unwrap_or_default());
    }
    let accept = text("accept").unwrap_or_default();
    if accept.contains("application/json") && !accept.contains("text/html") {
        return Wants::Json;
    }
    Wants::Page
}

/// Where people come through a proxy (`is_https`), the peer is the proxy: whom it names last in
/// `X-Forwarded-For` is who asked it. Entries before that one are what the asker claims.
fn address(parts: &Parts, settings: Settings) -> Option<IpAddr> {
    if settings.is_https {
        let told = parts.headers.get_all("x-forwarded-for").iter().next_back()?;
        return told.to_str().ok()?.rsplit(',').next()?.trim().parse().ok();
    }
    let peer = parts.extensions.get::<axum::extract::ConnectInfo<std::net::SocketAddr>>()?;
    Some(peer.0.ip())
}

fn host(parts: &Parts) -> String {
    let named = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    named.or_else(|| parts.uri.host()).unwrap_or_default().to_owned()
}

fn came_from(parts: &Parts) -> Option<String> {
    let told = parts.headers.get(header::REFERER)?.to_str().ok()?;
    let (_, rest) = told.split_once("://")?;
    let path = rest.strip_prefix(&host(parts))?;
    Some(crate::urls::local(Some(path))).filter(|path| path != "/")
}

/// Methods that change nothing.
pub(crate) fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_wanted_most_is_taken() {
        assert_eq!(accepted("en-GB,en;q=0.9,zh-CN;q=0.8"), Some(Lang::En));
        assert_eq!(accepted("fr, zh-TW;q=0.7, en;q=0.3"), Some(Lang::ZhCn));
        assert_eq!(accepted("fr"), None);
    }

    #[test]
    fn a_notice_survives_its_cookie() {
        assert_eq!(notice(&notice_value("已保存")), Some("已保存".to_owned()));
        assert_eq!(notice("%%"), None);
    }
}
