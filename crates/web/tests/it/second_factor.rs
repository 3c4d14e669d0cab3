//! The second factor: set up with one code, asked for at sign-in, used once, needed by some jobs.

use crate::pages::{check, hard_coded};
use axum::http::StatusCode;
use canopy_domain::access::{STEP_SECONDS, step_at};
use canopy_testkit::{Browser, Page, Persona, TestApp};
use canopy_usecases::access::code_of;
use chrono::TimeDelta;

const PASSWORD: &str = "correct horse battery";
const NAME: (&str, &str) = ("name", "li");

/// The bytes of a secret as it is shown (RFC 4648, section 6).
fn secret_on(page: &Page) -> Vec<u8> {
    let text = page.text(".secret");
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bits: Vec<u8> = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .flat_map(|letter| {
            let digit = u8::try_from(digits.find(letter).unwrap()).unwrap();
            (0..5).rev().map(move |place| digit >> place & 1)
        })
        .collect();
    bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |all, bit| all << 1 | bit)).collect()
}

fn code_at(app: &TestApp, secret: &[u8], later_by: i64) -> String {
    code_of(secret, step_at(app.now().timestamp()) + later_by)
}

/// 李 with a password and a second factor: the browser it was set up in, the secret, recovery codes.
async fn set_up(app: &TestApp) -> (Browser<'_>, Vec<u8>, Vec<String>) {
    let token = app.set_up_token(Persona::RepresentativeLi).await;
    let mut browser = app.nobody();
    browser.post(&format!("/set-up/{token}"), &[("password", PASSWORD), ("again", PASSWORD)]).await;
    check("/me", &browser.get("/me").await);
    let page = browser.post("/me/second-factor", &[]).await;
    assert_eq!(page.location(), "/me/second-factor");
    let page = browser.get("/me/second-factor").await;
    check("/me/second-factor", &page);
    assert_eq!(page.count("svg.qr path"), 1);
    let secret = secret_on(&page);
    assert_eq!(secret.len(), 20);
    let wrong = [("code", "000000")];
    let page = browser.post("/me/second-factor/confirm", &wrong).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let code = code_at(app, &secret, 0);
    let page = browser.post("/me/second-factor/confirm", &[("code", &code)]).await;
    assert_eq!(page.status, StatusCode::OK);
    check("/me/second-factor/confirm", &page);
    let codes = page.texts(".codes li");
    assert_eq!(codes.len(), 10);
    app.pass(TimeDelta::seconds(2 * STEP_SECONDS));
    (browser, secret, codes)
}

/// A browser in which the password was given.
async fn half_in(app: &TestApp) -> Browser<'_> {
    let mut browser = app.nobody();
    let page = browser.post("/sign-in", &[NAME, ("password", PASSWORD), ("next", "/me")]).await;
    assert_eq!(page.location(), "/sign-in/code?next=/me");
    browser
}

#[tokio::test]
async fn the_code_is_asked_for_after_the_password_and_nothing_is_open_before() {
    let app = TestApp::start().await;
    let (_, secret, _) = set_up(&app).await;
    let mut browser = half_in(&app).await;
    assert_eq!(browser.cookie("canopy-session"), None);
    let before = app.state().await;
    for path in ["/", "/me", "/api/v1/accounts"] {
        let page = browser.get(path).await;
        let refused = [StatusCode::SEE_OTHER, StatusCode::UNAUTHORIZED];
        assert!(refused.contains(&page.status), "{path} {}", page.status);
    }
    let half = browser.cookie("canopy-half").unwrap().to_owned();
    let mut sly = app.nobody();
    sly.set_cookie("canopy-session", &half);
    assert_eq!(sly.get("/").await.status, StatusCode::SEE_OTHER, "half is no session");
    assert_eq!(app.state().await, before);
    check("/sign-in/code", &browser.get("/sign-in/code").await);
    let code = code_at(&app, &secret, 0);
    let page = browser.post("/sign-in/code", &[("code", &code), ("next", "/me")]).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/me"));
    assert_eq!(browser.cookie("canopy-half"), None);
    assert_eq!(browser.get("/me").await.status, StatusCode::OK);
    sly.set_cookie("canopy-half", &half);
    let code = code_at(&app, &secret, 1);
    let page = sly.post("/sign-in/code", &[("code", &code)]).await;
    assert!(page.location().starts_with("/sign-in"), "half is used up");
}

#[tokio::test]
async fn a_code_counts_once_and_one_step_early_or_late() {
    let app = TestApp::start().await;
    let (_, secret, _) = set_up(&app).await;
    for (later_by, is_right) in [(-2, false), (2, false), (1, true), (1, false), (0, false)] {
        let mut browser = half_in(&app).await;
        let code = code_at(&app, &secret, later_by);
        let page = browser.post("/sign-in/code", &[("code", &code)]).await;
        let expected =
            if is_right { StatusCode::SEE_OTHER } else { StatusCode::UNPROCESSABLE_ENTITY };
        assert_eq!(page.status, expected, "{later_by}");
    }
}

#[tokio::test]
async fn the_code_of_another_browser_or_too_late_lets_nobody_in() {
    let app = TestApp::start().await;
    let (_, secret, _) = set_up(&app).await;
    let code = code_at(&app, &secret, 0);
    let page = app.nobody().post("/sign-in/code", &[("code", &code)]).await;
    assert!(page.location().starts_with("/sign-in"), "{}", page.location());
    let mut browser = half_in(&app).await;
    app.pass(TimeDelta::minutes(10));
    let code = code_at(&app, &secret, 0);
    let page = browser.post("/sign-in/code", &[("code", &code)]).await;
    assert!(page.location().starts_with("/sign-in"), "{}", page.location());
    assert_eq!(browser.cookie("canopy-session"), None);
}

#[tokio::test]
async fn the_right_password_buys_no_more_guesses_at_the_code() {
    let app = TestApp::start().await;
    let (_, secret, _) = set_up(&app).await;
    for _ in 0..8 {
        let mut browser = half_in(&app).await;
        let page = browser.post("/sign-in/code", &[("code", "000000")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let page = app.nobody().post("/sign-in", &[NAME, ("password", PASSWORD)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "the password waits too");
    app.pass(TimeDelta::minutes(16));
    let mut browser = half_in(&app).await;
    let code = code_at(&app, &secret, 0);
    let page = browser.post("/sign-in/code", &[("code", &code)]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_recovery_code_lets_in_once() {
    let app = TestApp::start().await;
    let (_, _, codes) = set_up(&app).await;
    let typed = codes[3].to_lowercase();
    let mut browser = half_in(&app).await;
    let page = browser.post("/sign-in/code", &[("code", &typed)]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let page = browser.get("/me/second-factor").await;
    assert!(page.body.contains('9'), "nine are left");
    let page = half_in(&app).await.post("/sign-in/code", &[("code", &typed)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let log = app.auditor_sun().await.get("/audit").await;
    let verb = canopy_texts::Texts::of(canopy_domain::Lang::ZhCn)
        .audit()
        .verb(canopy_domain::audit::Verb::UseRecoveryCode);
    assert!(log.body.contains(verb));
}

#[tokio::test]
async fn a_set_up_link_does_not_go_round_the_code() {
    let app = TestApp::start().await;
    set_up(&app).await;
    let token = app.set_up_token(Persona::RepresentativeLi).await;
    let form = [("password", PASSWORD), ("again", PASSWORD)];
    let mut browser = app.nobody();
    let page = browser.post(&format!("/set-up/{token}"), &form).await;
    assert_eq!(page.location(), "/sign-in/code");
    assert_eq!(browser.cookie("canopy-session"), None);
}

#[tokio::test]
async fn setting_up_and_removing_end_other_sessions_and_removing_asks_for_the_password() {
    let app = TestApp::start().await;
    let mut other = app.representative_li().await;
    let (mut browser, _, _) = set_up(&app).await;
    assert_eq!(other.get("/").await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/").await.status, StatusCode::OK);
    let mut other = app.representative_li().await;
    let wrong = [("password", "not the password")];
    let page = browser.post("/me/second-factor/remove", &wrong).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.attributes("#f-password", "aria-invalid"), ["true"]);
    assert_eq!(other.get("/").await.status, StatusCode::OK);
    let page = browser.post("/me/second-factor/remove", &[("password", PASSWORD)]).await;
    assert_eq!(page.location(), "/me");
    assert_eq!(other.get("/").await.status, StatusCode::SEE_OTHER);
    let page = app.nobody().post("/sign-in", &[NAME, ("password", PASSWORD)]).await;
    assert_eq!(page.location(), "/", "the password alone again");
}

#[tokio::test]
async fn an_administrator_removes_it_and_nobody_else_does() {
    let app = TestApp::start().await;
    let (mut browser, _, _) = set_up(&app).await;
    let li = app.id_of(Persona::RepresentativeLi);
    let url = format!("/team/{li}/second-factor/remove");
    let before = app.state().await;
    let refused = app.manager_wang().await.post(&url, &[]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let mut qian = app.administrator_qian().await;
    let state = app.state().await;
    assert!(before <= state);
    let page = qian.get(&format!("/team/{li}")).await;
    assert_eq!(page.count(&format!("form[action='{url}']")), 1);
    assert_eq!(qian.post(&url, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/").await.status, StatusCode::SEE_OTHER, "signed out");
    let again = qian.post_json(&format!("/api/v1{url}"), &serde_json::json!({})).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    let page = app.nobody().post("/sign-in", &[NAME, ("password", PASSWORD)]).await;
    assert_eq!(page.location(), "/");
}

#[tokio::test]
async fn whose_job_needs_one_is_led_to_set_it_up_before_anything_else() {
    let app = TestApp::start().await;
    let mut li = app.representative_li().await;
    let mut wang = app.manager_wang().await;
    let mut qian = app.administrator_qian().await;
    let rules = serde_json::json!({ "second_factor_for": ["representative"] });
    let page = qian.post_json("/api/v1/sign-in-rules", &rules).await;
    assert_eq!(page.status, StatusCode::NO_CONTENT);
    let page = qian.get("/sign-in-rules").await;
    assert_eq!(page.attributes("input[name=job][checked]", "value"), ["representative"]);
    assert_eq!(wang.get("/").await.status, StatusCode::OK);
    for path in ["/", "/me", "/accounts", "/tokens"] {
        assert_eq!(li.get(path).await.location(), "/me/second-factor", "{path}");
    }
    let page = li.get("/api/v1/accounts").await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(page.body.contains("second_factor_needed"), "{}", page.body);
    check("/me/second-factor", &li.get("/me/second-factor").await);
    li.post("/me/second-factor", &[]).await;
    let page = li.get("/me/second-factor").await;
    let code = code_at(&app, &secret_on(&page), 0);
    assert_eq!(
        li.post("/me/second-factor/confirm", &[("code", &code)]).await.status,
        StatusCode::OK
    );
    assert_eq!(li.get("/").await.status, StatusCode::OK);
    let page = qian.post("/sign-in-rules", &[]).await;
    assert_eq!(page.location(), "/sign-in-rules");
    assert_eq!(qian.get("/sign-in-rules").await.count("input[name=job][checked]"), 0);
}

#[tokio::test]
async fn every_word_of_these_pages_comes_from_the_texts() {
    let app = TestApp::start().await;
    let (browser, _, _) = set_up(&app).await;
    let mut browser = browser.in_language("pseudo");
    let page = browser.get("/me/second-factor").await;
    assert_eq!(hard_coded(&page), Vec::<String>::new());
    browser.post("/me/second-factor/remove", &[("password", PASSWORD)]).await;
    browser.post("/me/second-factor", &[]).await;
    let page = browser.get("/me/second-factor").await;
    assert_eq!(hard_coded(&page), Vec::<String>::new());
    let code = code_at(&app, &secret_on(&page), 0);
    let page = browser.post("/me/second-factor/confirm", &[("code", &code)]).await;
    assert_eq!(hard_coded(&page), Vec::<String>::new());
    let mut browser = half_in(&app).await.in_language("pseudo");
    assert_eq!(hard_coded(&browser.get("/sign-in/code").await), Vec::<String>::new());
}
