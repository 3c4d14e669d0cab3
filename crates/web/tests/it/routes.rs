//! The table of routes: each is called by those it is not for, and nothing may change.

use axum::http::{Method, StatusCode};
use canopy_domain::access::Caller;
use canopy_testkit::{Browser, Persona, TestApp};
use canopy_web::{Access, Declared, declared};

/// A path with something in place of each parameter that no record has.
pub(crate) fn example(route: &Declared) -> String {
    let unknown = "01900000-0000-7000-8000-00000000dead";
    let parts =
        route.path.split('/').map(|part| if part.starts_with('{') { unknown } else { part });
    parts.collect::<Vec<_>>().join("/")
}

async fn call(browser: &mut Browser<'_>, route: &Declared) -> canopy_testkit::Page {
    let path = example(route);
    if route.method == Method::GET {
        browser.get(&path).await
    } else {
        browser.post(&path, &[]).await
    }
}

#[test]
fn no_two_routes_are_the_same_and_every_path_is_plain() {
    let mut seen = std::collections::BTreeSet::new();
    for route in declared() {
        assert!(seen.insert((route.method.to_string(), route.path)), "{} twice", route.path);
        assert!(route.path.starts_with('/'), "{}", route.path);
        assert!(matches!(route.method, Method::GET | Method::POST), "{}", route.path);
    }
}

#[test]
fn only_known_routes_are_public() {
    let public: Vec<_> = declared()
        .into_iter()
        .filter(|route| route.access == Access::Public)
        .map(|route| format!("{} {}", route.method, route.path))
        .collect();
    let expected = [
        "GET /assets/{file}",
        "GET /health",
        "GET /ready",
        "GET /sign-in",
        "POST /sign-in",
        "GET /sign-in/code",
        "POST /sign-in/code",
        "POST /sign-in/passkey",
        "POST /sign-in/passkey/begin",
        "POST /sign-in/persona",
        "GET /set-up/{token}",
        "POST /set-up/{token}",
        "POST /preferences/language",
        "POST /preferences/theme",
        "GET /form/{token}",
        "POST /form/{token}",
        "GET /form/{token}/thanks",
    ];
    assert_eq!(public, expected);
}

#[tokio::test]
async fn nobody_is_sent_to_the_sign_in_page_and_changes_nothing() {
    let app = TestApp::start().await;
    let before = app.state().await;
    let is_page = |route: &&Declared| {
        let is_for_programs = route.path.starts_with("/api/") || route.path == "/mcp";
        route.access != Access::Public && !is_for_programs
    };
    for route in declared().iter().filter(is_page) {
        let page = call(&mut app.nobody(), route).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{} {}", route.method, route.path);
        assert!(page.location().starts_with("/sign-in"), "{}", route.path);
    }
    assert_eq!(app.state().await, before);
}

#[tokio::test]
async fn nobody_asking_for_json_gets_a_problem_and_no_page() {
    let app = TestApp::start().await;
    let mut browser = app.nobody().with_header("accept", "application/json");
    for route in declared().iter().filter(|route| route.access != Access::Public) {
        let page = call(&mut browser, route).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{}", route.path);
        assert_eq!(page.header("content-type"), "application/problem+json");
        assert!(page.body.contains("\"sign_in_needed\""), "{}", page.body);
    }
}

#[tokio::test]
async fn whose_job_does_not_allow_it_is_told_which_action_is_missing_and_changes_nothing() {
    let app = TestApp::start().await;
    for person in Persona::ALL {
        let mut browser = app.signed_in(person).await;
        let before = app.state().await;
        for route in declared() {
            let Access::Needs(action) = route.access else { continue };
            let lang = canopy_domain::Lang::ZhCn;
            let caller = Caller::new(app.id_of(person), person.job(), Vec::new(), lang);
            let scope = canopy_domain::access::scope(&caller, action);
            if scope != canopy_domain::access::Scope::Nothing {
                continue;
            }
            let page = call(&mut browser, &route).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{person:?} {}", route.path);
            let named = canopy_texts::Texts::of(canopy_domain::Lang::ZhCn).access().action(action);
            assert!(page.body.contains(named), "{person:?} {}: no reason", route.path);
        }
        assert_eq!(app.state().await, before, "{person:?}");
    }
}

#[tokio::test]
async fn a_record_nobody_has_is_not_found_by_anybody() {
    let app = TestApp::start().await;
    for person in [Persona::StrangerZhou, Persona::AuditorSun, Persona::AdministratorQian] {
        let mut browser = app.signed_in(person).await;
        let before = app.state().await;
        let with_id = |route: &Declared| {
            route.path.contains("{id}")
                && route.method == Method::GET
                && route.access != Access::Public
        };
        for route in declared().iter().filter(|route| with_id(route)) {
            let page = call(&mut browser, route).await;
            let refused = [StatusCode::NOT_FOUND, StatusCode::FORBIDDEN];
            assert!(refused.contains(&page.status), "{person:?} {} {}", route.path, page.status);
        }
        assert_eq!(app.state().await, before, "{person:?}");
    }
}

#[tokio::test]
async fn an_unknown_address_is_a_page_with_one_title_inside_and_outside_the_frame() {
    let app = TestApp::start().await;
    let page = app.nobody().get("/no/such/page").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert_eq!(page.count("h1"), 1);
    let page = app.auditor_sun().await.get("/no/such/page").await;
    assert_eq!(
        (page.status, page.count("h1"), page.count("nav.crumbs")),
        (StatusCode::NOT_FOUND, 1, 0)
    );
    assert_eq!(page.count("aside nav"), 1);
}

#[tokio::test]
async fn a_method_that_is_not_served_is_refused() {
    let app = TestApp::start().await;
    let body = axum::body::Body::empty();
    let page = app.auditor_sun().await.send(Method::DELETE, "/", body, None, &[]).await;
    assert_eq!(page.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_refused_part_goes_to_the_messages_and_not_into_its_place() {
    let app = TestApp::start().await;
    let page = app.auditor_sun().await.get_part("/no/such/page", "list").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert_eq!(page.header("hx-retarget"), "#toasts");
    assert!(!page.body.contains("<!DOCTYPE"));
}

#[tokio::test]
async fn a_part_asked_for_without_a_session_sends_the_whole_page_to_sign_in() {
    let app = TestApp::start().await;
    let page = app.nobody().get_part("/", "list").await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    assert_eq!(page.header("hx-redirect"), "/sign-in");
}
