//! Lists as people arrange them: columns, orders, saved views, and what a view does not show.

use crate::tokens::told;
use axum::http::StatusCode;
use canopy_testkit::business::{self, Customer};
use canopy_testkit::{Page, Persona, TestApp};
use serde_json::{Value, json};

/// Two accounts of 李's territory and one of 周's.
async fn company() -> TestApp {
    let app = TestApp::start().await;
    let customer = |code, name, level, of, monthly| Customer {
        code,
        name,
        level,
        territory: app.territory_of(of),
        monthly,
    };
    let li = Persona::RepresentativeLi;
    let customers = [
        customer("JS1", "苏州仁济医院", "三级甲等", li, (10, 12)),
        customer("JS2", "无锡仁济医院", "二级甲等", li, (20, 22)),
        customer("GD2", "广州仁济医院", "三级甲等", Persona::StrangerZhou, (10, 12)),
    ];
    business::sell(&app.company, app.now(), &customers).await;
    app
}

fn heads(page: &Page) -> Vec<String> {
    page.texts("#accounts thead th")
}

fn names(page: &Page) -> Vec<String> {
    page.texts("#accounts tbody th a")
}

#[tokio::test]
async fn a_person_chooses_columns_and_their_order_and_keeps_their_filters() {
    let app = company().await;
    let mut chen = app.director_chen().await;
    let plain = heads(&chen.get("/accounts").await);
    assert!(plain.len() > 5, "{plain:?}");
    let form = "/accounts?level=三级甲等&arrange=1&col=name&at.name=1&col=city&at.city=3&col=revenue\
                &at.revenue=2&wide.revenue=140&by=-revenue&by=name";
    let page = chen.get(form).await;
    assert_eq!(page.status, StatusCode::OK);
    let shown = heads(&page);
    assert_eq!(shown.len(), 3, "{shown:?}");
    assert!(page.body.contains(r#"<col width="140">"#));
    assert!(page.body.contains(r#"name="level" value="三级甲等""#), "the filter is kept");
    assert!(page.body.contains(r#"name="cols" value="name,revenue~140,city""#));
}

#[tokio::test]
async fn several_orders_at_once_are_followed() {
    let app = company().await;
    let mut chen = app.director_chen().await;
    let page = told(&chen.get("/api/v1/accounts?sort=level,-revenue").await);
    let names: Vec<&str> =
        page["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    let expected = names.iter().position(|name| name.starts_with("无锡"));
    // 三 comes before 二 by code point, which is what both databases sort texts by.
    assert_eq!((names.len(), expected), (3, Some(2)), "{names:?}");
    let turned = told(&chen.get("/api/v1/accounts?sort=-level,-name").await);
    let name = |at: usize| turned["rows"][at]["name"].as_str().unwrap().to_owned();
    assert!(name(0).starts_with("无锡"), "{turned}");
    assert!(name(1).starts_with("苏州"), "suzhou comes after guangzhou: {turned}");
}

#[tokio::test]
async fn a_view_is_kept_opened_with_and_shown_to_others_within_their_reach() {
    let app = company().await;
    let mut chen = app.director_chen().await;
    let form = [
        ("list", "accounts"),
        ("name", "三甲 <b>"),
        ("query", "level=三级甲等&cols=name,revenue"),
        ("path", "//elsewhere.example"),
        ("shared", "yes"),
        ("default", "yes"),
    ];
    let kept = chen.post("/views", &form).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    assert!(kept.location().starts_with("/accounts?"), "{}", kept.location());
    let opened = chen.get("/accounts").await;
    assert_eq!(heads(&opened).len(), 2, "the list opens with the view");
    assert!(opened.text(".list-tools summary").contains("三甲 <b>"), "as it was written");
    assert!(!opened.body.contains("三甲 <b>"), "and escaped");
    assert!(heads(&chen.get("/accounts?view=as-it-is").await).len() > 5);
    // Somebody else chooses it: their own accounts, and no more.
    let mut li = app.representative_li().await;
    let whole: Vec<String> = names(&li.get("/accounts").await);
    let link = li.get("/accounts").await;
    assert!(link.text(".list-tools").contains("三甲 <b>"), "it is offered");
    let views = told(&li.get("/api/v1/views?list=accounts").await);
    let id = views["rows"][0]["id"].as_str().unwrap().to_owned();
    let through = li.get(&format!("/accounts?level=三级甲等&view={id}")).await;
    let through = names(&through);
    assert!(!through.is_empty() && through.iter().all(|name| whole.contains(name)), "{through:?}");
    // But it is not theirs to change.
    let before = app.state().await;
    let edit = json!({ "version": 1, "name": "mine" });
    let refused = li.post_json(&format!("/api/v1/views/{id}"), &edit).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let refused = li.post(&format!("/views/{id}/remove"), &[]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(app.state().await, before);
}

#[tokio::test]
async fn a_private_view_is_nobody_elses() {
    let app = TestApp::start().await;
    let asked = json!({ "list": "leads", "name": "我的", "query": "state=open" });
    let made = app.signed_in(Persona::DirectorChen).await.post_json("/api/v1/views", &asked).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let id = told(&made)["id"].as_str().unwrap().to_owned();
    let mut wang = app.signed_in(Persona::ManagerWang).await;
    for path in ["remove", "open-with"] {
        let tried = wang.post_json(&format!("/api/v1/views/{id}/{path}"), &json!({})).await;
        assert_eq!(tried.status, StatusCode::NOT_FOUND, "{path}");
    }
    let listed = told(&wang.get("/api/v1/views").await);
    assert_eq!(listed["rows"].as_array().unwrap().len(), 0);
}

#[tokio::test]
async fn what_is_wrong_with_a_view_is_said() {
    let app = TestApp::start().await;
    let mut chen = app.director_chen().await;
    let view = |name: &str| json!({ "list": "accounts", "name": name, "query": "" });
    let nameless = chen.post_json("/api/v1/views", &view("  ")).await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(told(&nameless)["codes"], json!(["name_missing"]));
    assert_eq!(chen.post_json("/api/v1/views", &view("甲")).await.status, StatusCode::CREATED);
    let again = chen.post_json("/api/v1/views", &view("甲")).await;
    assert_eq!(told(&again)["codes"], json!(["name_taken"]));
    let unknown = json!({ "list": "no_list", "name": "x", "query": "" });
    let unknown = chen.post_json("/api/v1/views", &unknown).await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
    let page = chen.post("/views", &[("list", "accounts"), ("name", "甲")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

/// Level and city of every account, by code.
async fn levels(app: &TestApp) -> Vec<(String, String)> {
    let page = told(&app.director_chen().await.get("/api/v1/accounts?sort=code").await);
    let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let rows = page.get("rows").unwrap().as_array().unwrap().iter();
    rows.map(|row| (text(row, "code"), text(row, "level"))).collect()
}

#[tokio::test]
async fn many_accounts_change_in_one_step_within_reach_and_back_as_far_as_nobody_touched_them() {
    let app = company().await;
    let before = levels(&app).await;
    let mut wang = app.manager_wang().await;
    let page = wang.get("/accounts/many?which=found&q=仁济").await;
    crate::pages::check("/accounts/many", &page);
    assert!(page.text("#many-title").contains('2'), "{}", page.text("#many-title"));
    let form = [("which", "found"), ("q", "仁济"), ("set.level", "试点")];
    let done = wang.post("/accounts/many", &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let now = levels(&app).await;
    let changed: Vec<&str> =
        now.iter().filter(|(_, level)| level == "试点").map(|(code, _)| code.as_str()).collect();
    assert_eq!(changed, ["JS1", "JS2"], "what lies out of reach stays");
    // Somebody changes one of them; taking it back leaves that.
    let mut chen = app.director_chen().await;
    let one = json!({ "query": "q=苏州", "set": { "level": "重点" } });
    let made = chen.post_json("/api/v1/accounts/many", &one).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    assert_eq!(told(&made)["changed"], 1);
    let past = wang.get("/accounts/many").await;
    crate::pages::check("/accounts/many", &past);
    let undo = past.attributes("#past form", "action").remove(0);
    assert_eq!(wang.post(&undo, &[]).await.status, StatusCode::SEE_OTHER);
    let mut expected = before.clone();
    for (code, level) in &mut expected {
        if code == "JS1" {
            "重点".clone_into(level);
        }
    }
    assert_eq!(levels(&app).await, expected);
    let again = wang.post(&undo, &[]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "once only");
}

#[tokio::test]
async fn changing_many_is_refused_to_those_it_is_not_for_and_changes_nothing() {
    let app = company().await;
    let (mut li, mut sun) = (app.representative_li().await, app.auditor_sun().await);
    let zhou = app.id_of(Persona::StrangerZhou);
    let of_others = told(&app.director_chen().await.get("/api/v1/accounts?q=广州").await);
    let id = of_others["rows"][0]["id"].clone();
    let state = app.state().await;
    let tries = [
        (json!({ "ids": [id], "set": { "level": "x" } }), StatusCode::UNPROCESSABLE_ENTITY),
        (json!({ "ids": [id], "set": {} }), StatusCode::UNPROCESSABLE_ENTITY),
        (json!({ "ids": [], "query": "", "set": { "level": "x" } }), StatusCode::BAD_REQUEST),
        (json!({ "query": "", "set": { "owner": zhou.0 } }), StatusCode::FORBIDDEN),
        (json!({ "query": "", "set": { "territory": null } }), StatusCode::FORBIDDEN),
        (json!({ "query": "", "set": { "name": "x" } }), StatusCode::BAD_REQUEST),
    ];
    for (asked, status) in tries {
        let tried = li.post_json("/api/v1/accounts/many", &asked).await;
        assert_eq!(tried.status, status, "{asked} {}", tried.body);
    }
    let asked = json!({ "query": "", "set": { "level": "x" } });
    let tried = sun.post_json("/api/v1/accounts/many", &asked).await;
    assert_eq!(tried.status, StatusCode::FORBIDDEN);
    assert_eq!(sun.get("/accounts/many").await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.state().await, state);
}

async fn wait_for(browser: &mut canopy_testkit::Browser<'_>, id: &str) -> Value {
    loop {
        let told = told(&browser.get(&format!("/api/v1/exports/{id}")).await);
        if told.get("state").unwrap() != "running" {
            return told;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_whole_list_becomes_a_file_of_what_its_person_sees() {
    let app = company().await;
    let mut wang = app.manager_wang().await;
    let address = "/accounts/export?q=%E4%BB%81%E6%B5%8E&format=csv";
    let asked = wang.post("/exports", &[("address", address)]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.body);
    let id = asked.location().split('/').nth(2).unwrap().to_owned();
    let made = wait_for(&mut wang, &id).await;
    assert_eq!(made["state"], "done", "{made}");
    let file = wang.get(&format!("/exports/{id}/file")).await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(
        file.header("content-disposition").contains("attachment; filename=\"canopy-accounts.csv\"")
    );
    assert!(file.body.contains("苏州仁济医院") && file.body.contains("无锡仁济医院"));
    assert!(!file.body.contains("广州"), "out of reach");
    crate::pages::check("/exports", &wang.get("/exports").await);
    crate::pages::check("/exports/{id}", &wang.get(&format!("/exports/{id}")).await);
    // It is nobody else's.
    let mut chen = app.director_chen().await;
    for path in
        [format!("/exports/{id}"), format!("/exports/{id}/file"), format!("/api/v1/exports/{id}")]
    {
        assert_eq!(chen.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn nothing_but_a_lists_file_is_made_and_a_token_exports_what_it_may_read() {
    let app = company().await;
    let mut chen = app.director_chen().await;
    let mut li = app.representative_li().await;
    let state = app.state().await;
    for address in ["/accounts", "https://elsewhere.example/accounts/export", "/sign-out", ""] {
        let tried = chen.post_json("/api/v1/exports", &json!({ "address": address })).await;
        assert_eq!(tried.status, StatusCode::BAD_REQUEST, "{address}");
    }
    let tried = li.post("/exports", &[("address", "/audit/export")]).await;
    assert_eq!(tried.status, StatusCode::FORBIDDEN);
    assert_eq!(app.state().await, state);
    let (_, token) = crate::tokens::make(&app, Persona::DirectorChen, &["view_leads"], true).await;
    let mut program = crate::tokens::program(&app, &token);
    let state = app.state().await;
    let of = |address: &str| json!({ "address": address });
    let tried = program.post_bare_json("/api/v1/exports", &of("/accounts/export")).await;
    assert_eq!(tried.status, StatusCode::FORBIDDEN, "{}", tried.body);
    assert!(app.state().await <= state + 1, "at most the note that the token was used");
    let made = program.post_bare_json("/api/v1/exports", &of("/leads/export?format=csv")).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let id = told(&made)["id"].as_str().unwrap().to_owned();
    assert_eq!(wait_for(&mut program, &id).await["state"], "done");
    let file = program.get(&format!("/api/v1/exports/{id}/file")).await;
    assert_eq!(file.status, StatusCode::OK);
}

#[tokio::test]
async fn a_file_is_deleted_after_a_week() {
    let app = company().await;
    let mut chen = app.director_chen().await;
    let asked = json!({ "address": "/accounts/export?format=csv" });
    let made = told(&chen.post_json("/api/v1/exports", &asked).await);
    let id = made["id"].as_str().unwrap().to_owned();
    wait_for(&mut chen, &id).await;
    canopy_usecases::lists::sweep_exports(&app.company).await.unwrap();
    assert_eq!(chen.get(&format!("/exports/{id}")).await.status, StatusCode::OK);
    app.pass(chrono::TimeDelta::days(8));
    canopy_usecases::lists::sweep_exports(&app.company).await.unwrap();
    let mut chen = app.director_chen().await;
    assert_eq!(chen.get(&format!("/exports/{id}")).await.status, StatusCode::NOT_FOUND);
}
