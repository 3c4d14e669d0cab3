//! Access tokens: what a program may do with one, and when it no longer may.

use axum::http::StatusCode;
use canopy_testkit::{Browser, Page, Persona, TestApp};
use canopy_web::Settings;
use chrono::TimeDelta;
use serde_json::{Value, json};

pub(crate) fn told(page: &Page) -> Value {
    serde_json::from_str(&page.body).unwrap()
}

/// A token a person makes over the API: its id and itself.
pub(crate) async fn make(
    app: &TestApp,
    person: Persona,
    actions: &[&str],
    may_change: bool,
) -> (String, String) {
    let asked = json!({ "name": "ERP", "actions": actions, "may_change": may_change, "days": 30 });
    let made = app.signed_in(person).await.post_json("/api/v1/tokens", &asked).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let made = told(&made);
    let text = |name: &str| made.get(name).unwrap().as_str().unwrap().to_owned();
    (text("id"), text("token"))
}

pub(crate) fn program<'a>(app: &'a TestApp, token: &str) -> Browser<'a> {
    app.nobody().with_header("authorization", &format!("Bearer {token}"))
}

#[tokio::test]
async fn a_program_reads_what_its_person_sees_and_nothing_else() {
    let app = TestApp::start().await;
    let (_, li) = make(&app, Persona::RepresentativeLi, &["view_accounts"], false).await;
    let mut person = app.representative_li().await;
    let mut program = program(&app, &li);
    let [own, by_token] =
        [person.get("/api/v1/accounts").await, program.get("/api/v1/accounts").await];
    assert_eq!((by_token.status, told(&by_token)), (StatusCode::OK, told(&own)));
    let leads = program.get("/api/v1/leads").await;
    assert_eq!(leads.status, StatusCode::FORBIDDEN, "not among what the token allows");
    assert_eq!(program.get("/accounts").await.status, StatusCode::SEE_OTHER, "pages take no token");
}

#[tokio::test]
async fn a_token_that_only_looks_changes_nothing() {
    let app = TestApp::start().await;
    let actions = ["view_leads", "edit_leads"];
    let lead = json!({ "organisation": "新院", "person": "", "channel": uuid::Uuid::nil() });
    for (may_change, expected) in [(false, Some("read_only")), (true, None)] {
        let (_, token) = make(&app, Persona::DirectorChen, &actions, may_change).await;
        let mut program = program(&app, &token);
        let before = app.state().await;
        let refused = program.post_bare_json("/api/v1/leads", &lead).await;
        assert_eq!(told(&refused)["code"].as_str(), expected, "{}", refused.body);
        let (note, now) = (before, app.state().await);
        assert!(now <= note + 1, "at most the note that the token was used");
    }
}

#[tokio::test]
async fn a_program_is_out_at_once_when_its_token_ends_or_its_person_goes() {
    let app = TestApp::start().await;
    let (id, token) = make(&app, Persona::RepresentativeLi, &["view_accounts"], false).await;
    let (_, second) = make(&app, Persona::RepresentativeLi, &["view_accounts"], false).await;
    let status = async |token: &str| program(&app, token).get("/api/v1/accounts").await.status;
    assert_eq!(status(&token).await, StatusCode::OK);
    let mut stranger = app.stranger().await;
    let refused = stranger.post_json(&format!("/api/v1/tokens/{id}/end"), &json!({})).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND, "another's token");
    let mut li = app.representative_li().await;
    let ended = li.post(&format!("/tokens/{id}/end"), &[]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    assert_eq!(status(&token).await, StatusCode::UNAUTHORIZED);
    assert_eq!(status(&second).await, StatusCode::OK);

    let person = format!("/team/{}", app.id_of(Persona::RepresentativeLi));
    let mut admin = app.administrator_qian().await;
    let form = [("name", "李"), ("job", "representative"), ("language", "zh-CN"), ("version", "1")];
    let gone = admin.post(&person, &form).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text("[data-focus]"));
    assert_eq!(status(&second).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_token_ends_with_its_time() {
    let app = TestApp::start().await;
    let (_, token) = make(&app, Persona::AuditorSun, &["view_accounts"], false).await;
    app.pass(TimeDelta::days(30) - TimeDelta::seconds(1));
    assert_eq!(program(&app, &token).get("/api/v1/accounts").await.status, StatusCode::OK);
    app.pass(TimeDelta::seconds(2));
    let over = program(&app, &token).get("/api/v1/accounts").await;
    assert_eq!(over.status, StatusCode::UNAUTHORIZED);
    assert!(over.header("www-authenticate").starts_with("Bearer"));
}

#[tokio::test]
async fn no_token_makes_another_and_a_wrong_one_is_nobody_whatever_the_cookies_say() {
    let app = TestApp::start().await;
    let (_, token) = make(&app, Persona::AdministratorQian, &["manage_team"], true).await;
    let mut program = program(&app, &token);
    let asked = json!({ "name": "more", "actions": ["manage_team"], "days": 365 });
    let refused = program.post_bare_json("/api/v1/tokens", &asked).await;
    assert_eq!(
        (refused.status, told(&refused)["code"].as_str()),
        (StatusCode::FORBIDDEN, Some("person_needed"))
    );
    let mut li = app.representative_li().await.with_header("authorization", "Bearer canopy_00");
    assert_eq!(li.get("/api/v1/accounts").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_audit_log_tells_which_token_changed_something() {
    let app = TestApp::start().await;
    let actions = ["view_leads", "edit_leads"];
    let (id, token) = make(&app, Persona::DirectorChen, &actions, true).await;
    let channel = super::leads::channel(&app, "学术会议").await;
    let lead = json!({ "organisation": "江海新区第一医院", "channel": channel.0 });
    let done = program(&app, &token).post_bare_json("/api/v1/leads", &lead).await;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.body);
    let log = app.auditor_sun().await.get("/audit").await;
    assert!(log.body.contains("（访问令牌）"), "who");
    assert!(!log.body.contains(&token), "never the token itself {id}");
}

#[tokio::test]
async fn the_page_makes_a_token_shows_it_once_and_tells_what_is_wrong() {
    let app = TestApp::start().await;
    let mut li = app.representative_li().await;
    let bad = li.post("/tokens", &[("name", ""), ("days", "30")]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(bad.attributes("#f-name", "aria-invalid"), ["true"]);
    let form = [
        ("name", "夜间同步"),
        ("days", "30"),
        ("action", "view_accounts"),
        ("action", "manage_team"),
    ];
    let made = li.post("/tokens", &form).await;
    assert_eq!(made.status, StatusCode::OK);
    let token = made.attributes("#made", "value").remove(0);
    assert_eq!(program(&app, &token).get("/api/v1/accounts").await.status, StatusCode::OK);
    let list = li.get("/tokens").await;
    assert!(list.body.contains("夜间同步") && !list.body.contains(&token));
    let everybody = app.administrator_qian().await.get("/tokens").await;
    assert!(everybody.body.contains("夜间同步"));
    assert!(!app.stranger().await.get("/tokens").await.body.contains("夜间同步"));
}

#[tokio::test]
async fn who_asks_too_often_is_told_to_wait() {
    let app = TestApp::start_with(Settings { api_per_minute: 60, ..Settings::default() }).await;
    let (_, token) = make(&app, Persona::AuditorSun, &["view_audit"], false).await;
    let mut program = program(&app, &token);
    let first = program.get("/api/v1/standards").await;
    assert_eq!(first.header("ratelimit-policy"), "\"api\";q=60;w=60");
    assert_eq!(first.header("ratelimit"), "\"api\";r=59;t=0");
    for _ in 1..60 {
        program.get("/api/v1/none").await;
    }
    let late = program.get("/api/v1/standards").await;
    assert_eq!(late.status, StatusCode::TOO_MANY_REQUESTS);
    let said = told(&late)["code"].as_str().map(ToOwned::to_owned);
    assert_eq!((late.header("retry-after"), said.as_deref()), ("1", Some("too_often")));
    app.pass(TimeDelta::seconds(1));
    assert_ne!(program.get("/api/v1/standards").await.status, StatusCode::TOO_MANY_REQUESTS);
}
