//! Getting in, staying in, getting out.

use axum::http::StatusCode;
use canopy_testkit::{Persona, TestApp};
use canopy_web::Settings;
use chrono::TimeDelta;

const PASSWORD: &str = "correct horse battery";

async fn with_password(app: &TestApp) {
    let token = app.set_up_token(Persona::RepresentativeLi).await;
    let form = [("password", PASSWORD), ("again", PASSWORD)];
    let page = app.nobody().post(&format!("/set-up/{token}"), &form).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/"));
}

#[tokio::test]
async fn a_set_up_link_works_once_and_sets_the_password() {
    let app = TestApp::start().await;
    let token = app.set_up_token(Persona::RepresentativeLi).await;
    let url = format!("/set-up/{token}");
    let mut browser = app.nobody();
    assert_eq!(browser.get(&url).await.status, StatusCode::OK);
    let short = browser.post(&url, &[("password", "short"), ("again", "short")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(short.attributes("#f-password", "aria-invalid"), ["true"]);
    assert_eq!(short.count("[data-focus] a[href='#f-password']"), 1);
    let page = browser.post(&url, &[("password", PASSWORD), ("again", PASSWORD)]).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/"));
    assert_eq!(browser.get("/").await.status, StatusCode::OK);
    assert_eq!(app.nobody().get(&url).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_set_up_link_is_over_after_three_days() {
    let app = TestApp::start().await;
    let token = app.set_up_token(Persona::RepresentativeLi).await;
    app.pass(TimeDelta::days(3) + TimeDelta::seconds(1));
    assert_eq!(app.nobody().get(&format!("/set-up/{token}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_right_password_leads_to_where_one_wanted_to_go() {
    let app = TestApp::start().await;
    with_password(&app).await;
    let mut browser = app.nobody();
    let page = browser.get("/?from=mail").await;
    assert!(page.location().starts_with("/sign-in?next=/%3Ffrom"), "{}", page.location());
    let form = [("name", "LI "), ("password", PASSWORD), ("next", "/?from=mail")];
    let page = browser.post("/sign-in", &form).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/?from=mail"));
    let cookie = page.headers.get_all("set-cookie").iter().next().unwrap().to_str().unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    assert_eq!(browser.get("/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_name_are_told_the_same() {
    let app = TestApp::start().await;
    with_password(&app).await;
    let mut said = Vec::new();
    for name in ["li", "nobody-here"] {
        let form = [("name", name), ("password", "wrong wrong wrong")];
        let page = app.nobody().post("/sign-in", &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!page.body.contains("wrong wrong wrong"));
        said.push(page.text("[data-focus]"));
    }
    assert_eq!(said[0], said[1]);
}

#[tokio::test]
async fn too_many_wrong_passwords_make_the_right_one_wait_but_not_for_ever() {
    let app = TestApp::start().await;
    with_password(&app).await;
    let wrong = [("name", "li"), ("password", "wrong wrong wrong")];
    let right = [("name", "li"), ("password", PASSWORD)];
    let mut browser = app.nobody();
    for _ in 0..8 {
        browser.post("/sign-in", &wrong).await;
    }
    let page = browser.post("/sign-in", &right).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text("[data-focus]").contains("15"), "{}", page.text("[data-focus]"));
    app.pass(TimeDelta::minutes(16));
    assert_eq!(browser.post("/sign-in", &right).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn signing_in_begins_a_new_session_and_ends_the_one_before() {
    let app = TestApp::start().await;
    with_password(&app).await;
    let mut browser = app.signed_in(Persona::RepresentativeLi).await;
    let old = browser.cookie("canopy-session").unwrap().to_owned();
    browser.post("/sign-in", &[("name", "li"), ("password", PASSWORD)]).await;
    assert_ne!(browser.cookie("canopy-session"), Some(old.as_str()));
    let mut thief = app.nobody();
    thief.set_cookie("canopy-session", &old);
    assert_eq!(thief.get("/").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_ends_when_idle_too_long_and_after_a_week_whatever_happens() {
    let app = TestApp::start().await;
    let mut idle = app.representative_li().await;
    let mut busy = app.manager_wang().await;
    for _ in 0..27 {
        app.pass(TimeDelta::hours(6));
        assert_eq!(busy.get("/").await.status, StatusCode::OK);
    }
    assert_eq!(idle.get("/").await.status, StatusCode::SEE_OTHER);
    app.pass(TimeDelta::hours(7));
    assert_eq!(busy.get("/").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn signing_out_ends_the_session_for_whoever_has_its_token() {
    let app = TestApp::start().await;
    let mut browser = app.representative_li().await;
    let token = browser.cookie("canopy-session").unwrap().to_owned();
    let page = browser.post("/sign-out", &[]).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/sign-in"));
    assert_eq!(browser.cookie("canopy-session"), None);
    let mut thief = app.nobody();
    thief.set_cookie("canopy-session", &token);
    assert_eq!(thief.get("/").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn signing_out_everywhere_keeps_only_this_session() {
    let app = TestApp::start().await;
    let mut here = app.representative_li().await;
    let mut there = app.representative_li().await;
    assert_eq!(here.post("/sign-out/everywhere", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(there.get("/").await.status, StatusCode::SEE_OTHER);
    let page = here.get("/").await;
    assert_eq!((page.status, page.count(".note-good")), (StatusCode::OK, 1));
    assert_eq!(here.get("/").await.count(".note-good"), 0, "said once");
}

#[tokio::test]
async fn personas_are_offered_in_a_demonstration_on_this_machine_only() {
    let demo = Settings { is_demo: true, ..Settings::default() };
    let app = TestApp::start_with(demo).await;
    let mut browser = app.nobody();
    let page = browser.get("/sign-in").await;
    assert_eq!(page.count("button.persona"), 6, "one for each job");
    let chosen = page.attributes("button.persona", "value").remove(0);
    let page = browser.post("/sign-in/persona", &[("persona", &chosen)]).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/"));
    assert_eq!(browser.get("/").await.status, StatusCode::OK);

    let app = TestApp::start().await;
    let page = app.nobody().post("/sign-in/persona", &[("persona", &chosen)]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert_eq!(app.nobody().get("/sign-in").await.count("button.persona"), 0);
}

#[tokio::test]
async fn behind_a_proxy_failures_are_held_against_the_address_it_tells_last() {
    let app = TestApp::start_with(Settings { is_https: true, ..Settings::default() }).await;
    let from = |told: &str| app.nobody().with_header("x-forwarded-for", told);
    for number in 0..40 {
        let name = format!("guess-{number}");
        let form = [("name", name.as_str()), ("password", "no such password")];
        // What stands before the proxy's own word is what the asker claims.
        let page =
            from(&format!("8.8.8.8, 10.0.0.{number}, 9.9.9.9")).post("/sign-in", &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let form = [("name", "li"), ("password", "no such password")];
    let words = |page: &canopy_testkit::Page| page.text("[data-focus]");
    let held = from("9.9.9.9").post("/sign-in", &form).await;
    let free = from("8.8.8.8").post("/sign-in", &form).await;
    assert_ne!(words(&held), words(&free), "one waits, the other was only wrong");
    let unknown = app.nobody().post("/sign-in", &form).await;
    assert_eq!(words(&unknown), words(&free), "who is not told of is not held up");
}

const EDGE: &str =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/128.0.0.0 Safari/537.36 Edg/128";

/// Signs 李 in through the form, from a network and with a program.
async fn enter<'a>(app: &'a TestApp, address: &str, agent: &str) -> canopy_testkit::Browser<'a> {
    let mut browser =
        app.nobody().with_header("x-forwarded-for", address).with_header("user-agent", agent);
    let form = [("name", "li"), ("password", PASSWORD)];
    assert_eq!(browser.post("/sign-in", &form).await.status, StatusCode::SEE_OTHER);
    browser
}

#[tokio::test]
async fn one_sees_where_one_is_signed_in_without_whole_addresses_and_ends_it() {
    let app = TestApp::start_with(Settings { is_https: true, ..Settings::default() }).await;
    with_password(&app).await;
    let mut here = enter(&app, "203.0.113.77", EDGE).await;
    app.pass(TimeDelta::minutes(30));
    let mut there = enter(&app, "198.51.100.9", "").await;
    let page = here.get("/me").await;
    crate::pages::check("/me", &page);
    let rows = page.texts("tbody tr");
    let edge = rows.iter().find(|row| row.contains("Edge · Windows")).unwrap();
    assert!(edge.contains("203.0.113.*") && edge.contains("本设备"), "{edge}");
    assert!(!page.body.contains("203.0.113.77") && !page.body.contains("198.51.100.9"));
    let other = rows.iter().find(|row| row.contains("198.51.100.*")).unwrap();
    assert!(other.contains("未知设备"), "{other}");
    // The session of the set-up link, from nowhere known, lasts as well.
    assert_eq!(page.count("form[action^='/me/sessions/']"), 2);
    let json = here.get("/api/v1/me/sessions").await;
    let json: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    let sessions = json["sessions"].as_array().unwrap();
    let id = sessions.iter().find(|one| one["network"] == "198.51.100.*").unwrap()["id"].clone();
    let end = format!("/me/sessions/{}/end", id.as_str().unwrap());
    let mut stranger = app.signed_in(Persona::StrangerZhou).await;
    assert_eq!(stranger.post(&end, &[]).await.status, StatusCode::NOT_FOUND, "not theirs");
    assert_eq!(there.get("/").await.status, StatusCode::OK);
    assert_eq!(here.post(&end, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(there.get("/").await.status, StatusCode::SEE_OTHER, "the very next request");
    assert_eq!(here.post(&end, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(here.get("/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_network_told_is_the_one_last_used() {
    let app = TestApp::start_with(Settings { is_https: true, ..Settings::default() }).await;
    with_password(&app).await;
    let at_work = enter(&app, "203.0.113.77", EDGE).await;
    let token = at_work.cookie("__Host-canopy-session").unwrap().to_owned();
    app.pass(TimeDelta::minutes(11));
    let mut on_the_way = app.nobody().with_header("x-forwarded-for", "192.0.2.5");
    on_the_way.set_cookie("__Host-canopy-session", &token);
    on_the_way.get("/").await;
    let page = on_the_way.get("/me").await;
    assert!(page.body.contains("192.0.2.*") && !page.body.contains("203.0.113.*"));
}

#[tokio::test]
async fn an_administrator_ends_the_sessions_of_another_and_nobody_else_does() {
    let app = TestApp::start().await;
    let li = app.id_of(Persona::RepresentativeLi);
    let mut first = app.representative_li().await;
    let mut second = app.representative_li().await;
    let page = format!("/team/{li}");
    let mut admin = app.administrator_qian().await;
    let shown = admin.get(&page).await;
    crate::pages::check(&page, &shown);
    let ends = shown.attributes("form[action*='/sessions/'][action$='/end']", "action");
    assert_eq!(ends.len(), 3, "each, and all: {ends:?}");
    let all = format!("{page}/sessions/end");
    let mut manager = app.manager_wang().await;
    assert_eq!(manager.get(&page).await.count("form[action*='/sessions/']"), 0);
    let state = app.state().await;
    assert_eq!(manager.post(&all, &[]).await.status, StatusCode::FORBIDDEN);
    let listed = manager.get(&format!("/api/v1{page}/sessions")).await;
    assert_eq!(listed.status, StatusCode::FORBIDDEN);
    assert_eq!(app.state().await, state);
    let one = ends.iter().find(|url| **url != all).unwrap();
    assert_eq!(admin.post(one, &[]).await.status, StatusCode::SEE_OTHER);
    let alive = [first.get("/").await, second.get("/").await];
    assert_eq!(alive.iter().filter(|page| page.status == StatusCode::OK).count(), 1);
    let api = format!("/api/v1{page}/sessions/end");
    let ended = admin.post_json(&api, &serde_json::json!({})).await;
    assert_eq!(ended.body, r#"{"ended":1}"#);
    for browser in [&mut first, &mut second] {
        assert_eq!(browser.get("/").await.status, StatusCode::SEE_OTHER);
    }
    let log = admin.get("/audit?kind=user").await;
    assert!(log.texts("tbody tr").iter().any(|line| line.contains("结束了登录会话")));
}
