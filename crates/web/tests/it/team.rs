//! People, the territory tree and the audit log, as people use them.

use axum::http::StatusCode;
use canopy_testkit::{Persona, TestApp};

const NEW: [(&str, &str); 4] =
    [("name", "周敏"), ("sign_in_name", "Zhou.Min"), ("job", "manager"), ("language", "zh-CN")];

/// The address of the link on the page that shows it once.
fn link(page: &canopy_testkit::Page) -> String {
    let whole = page.attributes("input#link", "value").remove(0);
    whole.strip_prefix("http://localhost:8080").unwrap().to_owned()
}

async fn page_of(browser: &mut canopy_testkit::Browser<'_>, name: &str) -> String {
    let list = browser.get("/team").await;
    let html = list.html();
    let link = scraper::Selector::parse("tbody a[href^='/team/']").unwrap();
    let found = html.select(&link).find(|one| one.text().collect::<String>() == name);
    found.unwrap().attr("href").unwrap().to_owned()
}

#[tokio::test]
async fn an_administrator_adds_a_person_who_signs_in_through_the_link() {
    let app = TestApp::start().await;
    let mut admin = app.signed_in(Persona::AdministratorQian).await;
    admin.get("/team/new").await;
    let shown = admin.post("/team", &NEW).await;
    assert_eq!(shown.status, StatusCode::OK);
    let mut newcomer = app.nobody();
    let address = link(&shown);
    assert_eq!(newcomer.get(&address).await.status, StatusCode::OK);
    let password = "一棵大树底下好乘凉呀2026";
    let sent = newcomer.post(&address, &[("password", password), ("again", password)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert!(newcomer.get("/").await.body.contains("周敏"));
    assert_eq!(app.nobody().get(&address).await.status, StatusCode::NOT_FOUND, "works once");
}

#[tokio::test]
async fn faulty_and_taken_names_are_told_beside_their_fields() {
    let app = TestApp::start().await;
    let mut admin = app.signed_in(Persona::AdministratorQian).await;
    admin.post("/team", &NEW).await;
    let state = app.state().await;
    let again = admin.post("/team", &NEW).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(again.count("#e-sign_in_name"), 1);
    assert_eq!(again.attributes("#f-name", "value"), ["周敏"], "what was typed stays");
    let odd = [("name", ""), ("sign_in_name", "a b"), ("job", "auditor"), ("language", "en")];
    let odd = admin.post("/team", &odd).await;
    assert_eq!((odd.count("#e-name"), odd.count("#e-sign_in_name")), (1, 1));
    assert_eq!(app.state().await, state);
}

#[tokio::test]
async fn the_last_administrator_stays_one_and_a_stale_form_changes_nothing() {
    let app = TestApp::start().await;
    let mut admin = app.signed_in(Persona::AdministratorQian).await;
    let own = page_of(&mut admin, Persona::AdministratorQian.name()).await;
    let version = admin.get(&own).await.attributes("input[name=version]", "value").remove(0);
    let job = |job| vec![("name", "吴"), ("language", "zh-CN"), ("active", "true"), ("job", job)];
    let state = app.state().await;
    let mut demoted = job("auditor");
    demoted.push(("version", &version));
    let refused = admin.post(&own, &demoted).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut stale = job("administrator");
    stale.push(("version", "99"));
    assert_eq!(admin.post(&own, &stale).await.status, StatusCode::CONFLICT);
    assert_eq!(app.state().await, state);
}

#[tokio::test]
async fn whoever_may_no_longer_sign_in_is_out_at_once() {
    let app = TestApp::start().await;
    let mut admin = app.signed_in(Persona::AdministratorQian).await;
    let mut auditor = app.signed_in(Persona::AuditorSun).await;
    assert_eq!(auditor.get("/accounts").await.status, StatusCode::OK);
    let theirs = page_of(&mut admin, Persona::AuditorSun.name()).await;
    let version = admin.get(&theirs).await.attributes("input[name=version]", "value").remove(0);
    let form = [("name", "孙"), ("job", "auditor"), ("language", "zh-CN"), ("version", &version)];
    assert_eq!(admin.post(&theirs, &form).await.status, StatusCode::SEE_OTHER);
    assert_eq!(auditor.get("/accounts").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_territory_tree_grows_moves_and_refuses_circles() {
    let app = TestApp::start().await;
    let mut admin = app.signed_in(Persona::AdministratorQian).await;
    let add = [("name", "西北大区"), ("code", "NW"), ("parent", "")];
    assert_eq!(admin.post("/territories", &add).await.status, StatusCode::SEE_OTHER);
    let tree = admin.get("/territories").await;
    let find = |tree: &canopy_testkit::Page, name: &str| {
        let html = tree.html();
        let link = scraper::Selector::parse("td a[href^='/territories/']").unwrap();
        let found = html.select(&link).find(|one| one.text().collect::<String>() == name);
        found.map(|one| one.attr("href").unwrap().to_owned())
    };
    let north_west = find(&tree, "西北大区").unwrap();
    let id = north_west.strip_prefix("/territories/").unwrap();
    let add = [("name", "陕西"), ("code", "NW-SN"), ("parent", id)];
    assert_eq!(admin.post("/territories", &add).await.status, StatusCode::SEE_OTHER);
    let tree = admin.get("/territories").await;
    let below = find(&tree, "陕西").unwrap();
    let below_id = below.strip_prefix("/territories/").unwrap();
    let state = app.state().await;
    let circle = [("name", "西北大区"), ("code", "NW"), ("parent", below_id), ("version", "1")];
    let refused = admin.post(&north_west, &circle).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let in_use = admin.post(&format!("{north_west}/remove"), &[]).await;
    assert_eq!(in_use.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.state().await, state);
    let gone = admin.post(&format!("{below}/remove"), &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_audit_log_says_who_did_what_with_names_and_filters() {
    let app = TestApp::start().await;
    let mut admin = app.signed_in(Persona::AdministratorQian).await;
    admin.post("/preferences/language", &[("language", "zh-CN")]).await;
    admin.post("/team", &NEW).await;
    let log = admin.get("/audit?kind=user").await;
    let lines = log.texts("tbody tr");
    let added = lines.iter().find(|line| line.contains("周敏") && line.contains("创建")).unwrap();
    assert!(added.contains(Persona::AdministratorQian.name()), "{added}");
    assert!(added.contains("岗位：地区经理"), "{added}");
    assert!(admin.get("/audit?kind=territory").await.texts("tbody tr").len() < lines.len());
    assert_eq!(admin.get("/audit?kind=nonsense").await.status, StatusCode::BAD_REQUEST);
    let file = admin.get("/audit/export?format=csv&kind=user").await;
    assert!(file.body.contains("zhou.min"), "{}", file.body);
    let mut manager = app.signed_in(Persona::ManagerWang).await;
    assert_eq!(manager.get("/audit").await.status, StatusCode::FORBIDDEN);
}
