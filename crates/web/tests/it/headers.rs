//! Headers of every answer, and what they promise.

use axum::http::{Method, StatusCode};
use canopy_testkit::TestApp;
use canopy_web::Settings;

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let app = TestApp::start().await;
    let mut nobody = app.nobody();
    for path in ["/sign-in", "/no/such/page", "/health", "/", "/assets/none.js"] {
        let page = nobody.get(path).await;
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{path}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(page.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(page.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
        assert_eq!(page.header("x-request-id").len(), 36, "{path}");
        assert_eq!(page.header("strict-transport-security"), "", "{path}");
    }
}

#[tokio::test]
async fn over_https_cookies_are_bound_to_the_host_and_transport_is_strict() {
    let app = TestApp::start_with(Settings { is_https: true, ..Settings::default() }).await;
    let page = app.nobody().get("/sign-in").await;
    assert!(page.header("strict-transport-security").contains("max-age=31536000"));
    let cookie = page.header("set-cookie");
    assert!(cookie.starts_with("__Host-canopy-guest="), "{cookie}");
    for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
}

#[tokio::test]
async fn built_files_are_packed_and_kept_for_ever() {
    let app = TestApp::start().await;
    let page = app.nobody().get("/sign-in").await;
    let style = page.attributes("link[rel=stylesheet]", "href").remove(0);
    for (accepts, packed) in [("br, gzip", "br"), ("gzip", "gzip"), ("", "")] {
        let body = axum::body::Body::empty();
        let headers = [("accept-encoding", accepts)];
        let file = app.nobody().send(Method::GET, &style, body, None, &headers).await;
        assert_eq!(file.status, StatusCode::OK);
        assert_eq!(file.header("content-encoding"), packed, "{accepts}");
        assert_eq!(file.header("content-type"), "text/css; charset=utf-8");
        assert!(file.header("cache-control").contains("immutable"));
    }
}

#[tokio::test]
async fn only_built_files_are_served() {
    let app = TestApp::start().await;
    for path in ["/assets/manifest.json", "/assets/..%2fCargo.toml", "/assets/app.css"] {
        assert_eq!(app.nobody().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
