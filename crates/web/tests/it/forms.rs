//! Forms: a change needs the token of one of our own pages, and comes from this site.

use axum::http::{Method, StatusCode};
use canopy_testkit::{Persona, TestApp};
use canopy_web::{Access, declared};

#[tokio::test]
async fn no_change_is_taken_without_a_token() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(Persona::DirectorChen).await;
    let before = app.state().await;
    for route in declared().iter().filter(|route| route.method == Method::POST) {
        if matches!(route.access, Access::Needs(_)) {
            continue; // refused or let in by the job first; held below by the same guard
        }
        let page = browser.post_bare(&super::routes::example(route), &[("csrf", "wrong")]).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", route.path);
    }
    assert_eq!(app.state().await, before);
}

#[tokio::test]
async fn a_token_of_another_session_is_worth_nothing() {
    let app = TestApp::start().await;
    let token = app.representative_li().await.token().await;
    assert!(!token.is_empty());
    let mut other = app.manager_wang().await;
    let fields = [("csrf", token.as_str()), ("theme", "dark")];
    let page = other.post_bare("/preferences/theme", &fields).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_another_site_sends_is_refused_even_with_a_token() {
    let app = TestApp::start().await;
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ] {
        let mut browser = app.representative_li().await;
        browser.token().await;
        let mut browser = browser.with_header(name, value);
        let page = browser.post("/preferences/theme", &[("theme", "dark")]).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{name}: {value}");
        assert_eq!(browser.cookie("canopy-shade"), None);
    }
}

#[tokio::test]
async fn our_own_page_is_taken_with_its_token_in_the_form_or_in_the_header() {
    let app = TestApp::start().await;
    let mut browser = app.representative_li().await.with_header("sec-fetch-site", "same-origin");
    let page = browser.post("/preferences/theme", &[("theme", "dark"), ("next", "/x")]).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/x"));
    assert_eq!(browser.cookie("canopy-shade"), Some("dark"));
    let token = browser.token().await;
    let body = axum::body::Body::from("theme=light");
    let kind = Some("application/x-www-form-urlencoded");
    let headers = [("x-csrf-token", token.as_str())];
    browser.send(Method::POST, "/preferences/theme", body, kind, &headers).await;
    assert_eq!(browser.cookie("canopy-shade"), Some("light"));
}

#[tokio::test]
async fn a_form_never_leads_to_another_site() {
    let app = TestApp::start().await;
    let mut browser = app.representative_li().await;
    let page = browser.post("/preferences/theme", &[("theme", "dark"), ("next", "//evil")]).await;
    assert_eq!(page.location(), "/");
}

#[tokio::test]
async fn a_form_that_is_too_large_or_of_another_kind_is_refused() {
    let app = TestApp::start().await;
    let mut browser = app.representative_li().await;
    let large = "x".repeat(3 << 20);
    let page = browser.post("/preferences/theme", &[("theme", &large)]).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    let token = browser.token().await;
    let body = axum::body::Body::from(format!("{{\"csrf\":\"{token}\"}}"));
    let page =
        browser.send(Method::POST, "/preferences/theme", body, Some("text/plain"), &[]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_refusal_leads_back_to_the_page_it_was_tried_from_and_to_no_other_site() {
    let app = TestApp::start().await;
    let id = "01890a5d-ac96-774b-bcce-b302099a8057";
    for (told, expected) in [
        ("http://localhost:8080/accounts?q=a", vec!["/accounts?q=a"]),
        ("https://evil.example/accounts", vec![]),
        ("http://localhost:8080.evil.example/accounts", vec![]),
    ] {
        let mut browser = app.signed_in(Persona::AnalystZhao).await.with_header("referer", told);
        let page = browser.get(&format!("/accounts/{id}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert_eq!(page.attributes(".blank a.btn-primary", "href"), expected, "{told}");
    }
}
