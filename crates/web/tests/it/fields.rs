//! Accounts entered and changed by hand, and the company's own fields: said once, then in forms, lists,
//! files, the API and standards.

use crate::tokens::told;
use axum::http::StatusCode;
use canopy_testkit::business::{self, Customer};
use canopy_testkit::{Persona, TestApp};
use serde_json::json;

async fn company() -> TestApp {
    let app = TestApp::start().await;
    let customer = |code, name, of| Customer {
        code,
        name,
        level: "三级甲等",
        territory: app.territory_of(of),
        monthly: (10, 12),
    };
    let customers = [
        customer("JS1", "苏州仁济医院", Persona::RepresentativeLi),
        customer("GD1", "广州仁济医院", Persona::StrangerZhou),
    ];
    business::sell(&app.company, app.now(), &customers).await;
    app
}

/// Adds a field; its id.
async fn add(app: &TestApp, code: &str, kind: &str, choices: &[&str]) -> String {
    let field = json!({
        "code": code, "label_zh": code, "label_en": format!("{code} (en)"), "kind": kind,
        "choices": choices,
    });
    let mut qian = app.administrator_qian().await;
    let made = qian.post_json("/api/v1/fields", &field).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    told(&made).get("id").unwrap().as_str().unwrap().to_owned()
}

async fn account(app: &TestApp, name: &str) -> String {
    let page = told(&app.director_chen().await.get(&format!("/api/v1/accounts?q={name}")).await);
    page.pointer("/rows/0/id").unwrap().as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_field_stands_in_the_form_the_page_the_list_and_the_file() {
    let app = company().await;
    let beds = add(&app, "床位数", "number", &[]).await;
    let teaching = add(&app, "教学医院", "yes_no", &[]).await;
    let id = account(&app, "苏州").await;
    let mut chen = app.director_chen().await;
    let place = format!("/accounts/{id}/edit");
    let form = chen.get(&place).await;
    crate::pages::check("/accounts/{id}/edit", &form);
    let version = form.attributes("input[name=version]", "value").remove(0);
    let [beds, teaching] = [beds, teaching].map(|id| format!("field.{id}"));
    let sent = [
        ("version", version.as_str()),
        ("name", "苏州仁济医院"),
        ("code", "JS1"),
        ("level", "三级甲等"),
        (beds.as_str(), "1,200"),
        (teaching.as_str(), "yes"),
    ];
    let odd: Vec<_> = sent
        .iter()
        .map(|(key, value)| (*key, if *key == beds { "很多" } else { *value }))
        .collect();
    let before = app.state().await;
    let refused = chen.post(&place, &odd).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("很多"), "what was written is kept");
    assert_eq!(refused.count(".form-error"), 1, "{}", refused.body);
    assert_eq!(app.state().await, before);
    let changed = chen.post(&place, &sent).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.body);
    let page = chen.get(&format!("/accounts/{id}")).await;
    assert!(page.body.contains("床位数") && page.body.contains("1200"));
    // Sent again, the form is old.
    assert_eq!(chen.post(&place, &sent).await.status, StatusCode::CONFLICT);
    // The list: as a column, as a filter, in the file.
    let [beds, teaching] = [beds, teaching].map(|name| name.replace("field.", "x."));
    let _ = teaching;
    let list = chen.get(&format!("/accounts?cols=name,{beds}&x.教学医院=yes")).await;
    assert_eq!(list.texts("#accounts tbody th a"), ["苏州仁济医院"]);
    assert_eq!(list.texts("#accounts tbody td").last().map(String::as_str), Some("1200"));
    let file = chen.get("/accounts/export?format=csv&x.教学医院=yes").await;
    assert!(file.body.contains("床位数") && file.body.contains("1200"), "{}", file.body);
    assert!(!file.body.contains("广州"));
    assert!(chen.get("/accounts?x.教学医院=no").await.texts("#accounts tbody th a").is_empty());
}

#[tokio::test]
async fn the_fields_are_said_by_those_who_may() {
    let app = company().await;
    let mut qian = app.administrator_qian().await;
    let page = qian.get("/fields").await;
    crate::pages::check("/fields", &page);
    let form = [("label_zh", "合同到期日"), ("kind", "day")];
    assert_eq!(qian.post("/fields", &form).await.status, StatusCode::SEE_OTHER);
    let again = qian.post("/fields", &form).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "the code is taken");
    let listed = told(&qian.get("/api/v1/fields").await);
    let id = listed["rows"][0]["id"].as_str().unwrap().to_owned();
    let place = format!("/fields/{id}");
    crate::pages::check("/fields/{id}", &qian.get(&place).await);
    let change = [("version", "1"), ("label_zh", "合同截止"), ("label_en", "Contract until")];
    assert_eq!(qian.post(&place, &change).await.status, StatusCode::SEE_OTHER);
    assert_eq!(qian.post(&place, &change).await.status, StatusCode::CONFLICT);
    let now = told(&qian.get("/api/v1/fields").await);
    assert_eq!(now["rows"][0]["is_active"], false, "not ticked");
    assert_eq!(now["rows"][0]["code"], "合同到期日", "values are kept by it");
    for person in [Persona::RepresentativeLi, Persona::DirectorChen, Persona::AuditorSun] {
        let mut browser = app.signed_in(person).await;
        let state = app.state().await;
        assert_eq!(browser.get("/fields").await.status, StatusCode::FORBIDDEN);
        assert_eq!(browser.post("/fields", &form).await.status, StatusCode::FORBIDDEN);
        assert_eq!(app.state().await, state);
    }
}

#[tokio::test]
async fn an_account_is_entered_by_hand_where_its_person_may_change_it() {
    let app = company().await;
    let mut li = app.representative_li().await;
    let page = li.get("/accounts/new").await;
    crate::pages::check("/accounts/new", &page);
    let own = app.territory_of(Persona::RepresentativeLi).unwrap().to_string();
    let elsewhere = app.territory_of(Persona::StrangerZhou).unwrap().to_string();
    let sent = [("name", "昆山新院"), ("aliases", "新院\n昆山二院"), ("territory", own.as_str())];
    let made = li.post("/accounts", &sent).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    assert!(li.get("/accounts?q=昆山二院").await.body.contains("昆山新院"), "by its other name");
    let (mut chen, mut sun) = (app.director_chen().await, app.auditor_sun().await);
    let state = app.state().await;
    let sent = [("name", "东莞新院"), ("territory", elsewhere.as_str())];
    assert_eq!(li.post("/accounts", &sent).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        li.post("/accounts", &[("name", " ")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let taken = json!({ "name": "又一院", "code": "JS1" });
    let refused = chen.post_json("/api/v1/accounts", &taken).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(told(&refused)["codes"], json!(["code_taken"]));
    assert_eq!(sun.get("/accounts/new").await.status, StatusCode::FORBIDDEN);
    assert_eq!(sun.post("/accounts", &[("name", "x")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.state().await, state);
}

#[tokio::test]
async fn whoever_may_not_hand_work_over_changes_neither_owner_nor_territory() {
    let app = company().await;
    let id = account(&app, "苏州").await;
    let mut li = app.representative_li().await;
    let zhou = app.id_of(Persona::StrangerZhou);
    let place = format!("/api/v1/accounts/{id}");
    let own = app.territory_of(Persona::RepresentativeLi).unwrap();
    let asked = |owner: Option<uuid::Uuid>| json!({ "version": 1, "name": "苏州仁济", "code": "JS1", "territory": own.0, "owner": owner });
    let state = app.state().await;
    assert_eq!(li.post_json(&place, &asked(Some(zhou.0))).await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.state().await, state);
    let changed = li.post_json(&place, &asked(None)).await;
    assert_eq!(changed.status, StatusCode::OK, "{}", changed.body);
    let other = account(&app, "广州").await;
    let tried = li.post_json(&format!("/api/v1/accounts/{other}"), &asked(None)).await;
    assert_eq!(tried.status, StatusCode::NOT_FOUND);
}
