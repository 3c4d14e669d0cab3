//! Which language a page is in, and that all of its words come from the texts.

use axum::http::StatusCode;
use canopy_testkit::TestApp;

#[tokio::test]
async fn a_stranger_reads_what_the_browser_asks_for_and_what_they_chose() {
    let app = TestApp::start().await;
    let page = app.nobody().get("/sign-in").await;
    assert_eq!(page.attributes("html", "lang"), ["zh-CN"]);
    let mut english = app.nobody().with_header("accept-language", "en-GB,en;q=0.9,zh;q=0.5");
    assert_eq!(english.get("/sign-in").await.attributes("html", "lang"), ["en"]);
    let page = english.post("/preferences/language", &[("language", "zh-CN")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(english.get("/sign-in").await.attributes("html", "lang"), ["zh-CN"]);
}

#[tokio::test]
async fn a_persons_choice_is_their_setting_in_every_browser() {
    let app = TestApp::start().await;
    let mut browser = app.representative_li().await;
    assert_eq!(browser.get("/").await.attributes("html", "lang"), ["zh-CN"]);
    browser.post("/preferences/language", &[("language", "en"), ("next", "/")]).await;
    let mut elsewhere = app.representative_li().await.with_header("accept-language", "zh-CN");
    assert_eq!(elsewhere.get("/").await.attributes("html", "lang"), ["en"]);
}

#[tokio::test]
async fn a_language_we_do_not_speak_is_refused() {
    let app = TestApp::start().await;
    let page = app.nobody().post("/preferences/language", &[("language", "fr")]).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
}
