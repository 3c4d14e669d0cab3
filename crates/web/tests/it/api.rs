//! The JSON API: described truly, and the same reach as the pages.

use axum::http::StatusCode;
use canopy_testkit::{Persona, TestApp};

#[test]
fn the_description_of_the_api_names_every_route_of_it() {
    let described = canopy_web::openapi();
    for route in canopy_web::declared() {
        if route.path.starts_with("/api/v1/") && route.path != "/api/v1/openapi.json" {
            assert!(described.paths.paths.contains_key(route.path), "{}", route.path);
        }
    }
}

#[test]
fn the_description_of_the_api_is_the_one_that_was_reviewed() {
    let described = serde_json::to_string_pretty(&canopy_web::openapi()).unwrap();
    insta::assert_snapshot!(described);
}

#[tokio::test]
async fn accounts_and_products_are_told_within_reach_and_refusals_are_problems() {
    let app = TestApp::start().await;
    let mut analyst = app.signed_in(Persona::AnalystZhao).await;
    for path in ["/api/v1/accounts", "/api/v1/products", "/api/v1/accounts?sort=-revenue&q=x"] {
        let answer = analyst.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let told: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        assert!(told["rows"].is_array(), "{path}: {told}");
    }
    let nobody = analyst.get("/api/v1/accounts/01890a5d-ac96-774b-bcce-b302099a8057").await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
    assert_eq!(nobody.header("content-type"), "application/problem+json");
    for path in ["/api/v1/accounts?territory=here", "/api/v1/accounts/42"] {
        let unreadable = analyst.get(path).await;
        assert_eq!(unreadable.status, StatusCode::BAD_REQUEST, "{path}");
        assert_eq!(unreadable.header("content-type"), "application/problem+json", "{path}");
    }
}
