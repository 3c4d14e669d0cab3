//! A browser without a screen: keeps cookies, sends forms with the page's token, and asks pages
//! questions.

use super::TestApp;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;
use tower::ServiceExt as _;

/// Somebody's browser.
pub struct Browser<'a> {
    app: &'a TestApp,
    cookies: BTreeMap<String, String>,
    headers: Vec<(String, String)>,
    token: Option<String>,
}

/// What was answered.
#[derive(Debug, Clone)]
pub struct Page {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub body: String,
}

impl<'a> Browser<'a> {
    pub(super) fn new(app: &'a TestApp) -> Self {
        Self { app, cookies: BTreeMap::new(), headers: Vec::new(), token: None }
    }

    /// Sets a cookie.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// The same browser, sending one more header with everything.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same browser, in a language (`zh-CN`, `en`, `pseudo`) where the person has not set one.
    #[must_use]
    pub fn in_language(mut self, tag: &str) -> Self {
        self.set_cookie("canopy-language", tag);
        self
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Method::GET, path, Body::empty(), None, &[]).await
    }

    /// Asks for a part of a page, as htmx does.
    pub async fn get_part(&mut self, path: &str, id: &str) -> Page {
        let target = format!("div#{id}");
        let headers =
            [("hx-request", "true"), ("hx-request-type", "partial"), ("hx-target", &target)];
        self.send(Method::GET, path, Body::empty(), None, &headers).await
    }

    /// Sends a form with the token of the page last opened (or of the sign-in page).
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let token = self.token().await;
        let mut all = vec![("csrf", token.as_str())];
        all.extend_from_slice(fields);
        self.post_bare(path, &all).await
    }

    /// Sends a form for a part of a page, as htmx does.
    pub async fn post_part(&mut self, path: &str, fields: &[(&str, &str)], id: &str) -> Page {
        let token = self.token().await;
        let pairs = [("csrf", token.as_str())].into_iter().chain(fields.iter().copied());
        let pairs = pairs.map(|(name, value)| {
            format!("{}={}", canopy_web::urls::escape(name), canopy_web::urls::escape(value))
        });
        let body = pairs.collect::<Vec<_>>().join("&");
        let target = format!("section#{id}");
        let headers =
            [("hx-request", "true"), ("hx-request-type", "partial"), ("hx-target", &target)];
        let kind = Some("application/x-www-form-urlencoded");
        self.send(Method::POST, path, Body::from(body), kind, &headers).await
    }

    /// Sends a form as it is, without a token.
    pub async fn post_bare(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let pairs = fields.iter().map(|(name, value)| {
            format!("{}={}", canopy_web::urls::escape(name), canopy_web::urls::escape(value))
        });
        let body = pairs.collect::<Vec<_>>().join("&");
        let kind = Some("application/x-www-form-urlencoded");
        self.send(Method::POST, path, Body::from(body), kind, &[]).await
    }

    /// Sends a body to the API, with the token in its header.
    pub async fn post_json(&mut self, path: &str, body: &serde_json::Value) -> Page {
        let token = self.token().await;
        let headers = [("x-csrf-token", token.as_str())];
        let body = Body::from(body.to_string());
        self.send(Method::POST, path, body, Some("application/json"), &headers).await
    }

    /// Sends JSON as a program does: without asking a page for its token.
    pub async fn post_bare_json(&mut self, path: &str, body: &serde_json::Value) -> Page {
        let body = Body::from(body.to_string());
        self.send(Method::POST, path, body, Some("application/json"), &[]).await
    }

    /// Sends a form with a file, token first.
    pub async fn upload(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        file: FileSent<'_>,
    ) -> Page {
        let token = self.token().await;
        let mut body = Vec::new();
        for (name, value) in [("csrf", token.as_str())].iter().chain(fields) {
            let part = format!(
                "--limit\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--limit\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n",
            file.field, file.name
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file.bytes);
        body.extend_from_slice(b"\r\n--limit--\r\n");
        let kind = Some("multipart/form-data; boundary=limit");
        self.send(Method::POST, path, Body::from(body), kind, &[]).await
    }

    /// Sends any request.
    #[expect(clippy::too_many_arguments, reason = "a request has so many parts")]
    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        body: Body,
        kind: Option<&str>,
        headers: &[(&str, &str)],
    ) -> Page {
        let mut request = Request::builder().method(method).uri(path);
        request = request.header(header::HOST, "localhost:8080");
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let own = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in own.chain(headers.iter().copied()) {
            request = request.header(name, value);
        }
        let request = request.body(body).expect("a request");
        let response = self.app.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        self.keep_cookies(&parts.headers);
        let bytes = body.collect().await.expect("a body").to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        let page = Page { status: parts.status, headers: parts.headers, body };
        if let Some(token) = page.token() {
            self.token = Some(token);
        }
        page
    }

    /// The token forms of this browser carry.
    pub async fn token(&mut self) -> String {
        if self.token.is_none() {
            let page = self.get("/no-such-page").await;
            self.token = page.token();
        }
        self.token.clone().unwrap_or_default()
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE) {
            let text = cookie.to_str().expect("a readable cookie");
            let pair = text.split(';').next().unwrap_or_default();
            let Some((name, value)) = pair.split_once('=') else { continue };
            if text.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// A file to be sent.
#[derive(Debug, Clone, Copy)]
pub struct FileSent<'a> {
    /// The field it is sent as.
    pub field: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
}

impl Page {
    /// The document.
    pub fn html(&self) -> Html {
        if self.body.trim_start().starts_with("<!DOCTYPE") {
            Html::parse_document(&self.body)
        } else {
            Html::parse_fragment(&self.body)
        }
    }

    /// How many elements match.
    pub fn count(&self, selector: &str) -> usize {
        self.html().select(&parse(selector)).count()
    }

    /// The text of every element that matches, white space joined.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.html().select(&parse(selector)).map(text_of).collect()
    }

    /// The text of the first element that matches; empty where none does.
    pub fn text(&self, selector: &str) -> String {
        self.texts(selector).into_iter().next().unwrap_or_default()
    }

    /// The values of an attribute of every element that matches.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = self.html();
        let selector = parse(selector);
        let found = html.select(&selector);
        found.filter_map(|element| element.attr(name).map(ToOwned::to_owned)).collect()
    }

    /// Where it leads on.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// A header; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    fn token(&self) -> Option<String> {
        if !self.body.contains("csrf-token") {
            return None;
        }
        self.attributes("meta[name=csrf-token]", "content").into_iter().next()
    }
}

fn parse(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
