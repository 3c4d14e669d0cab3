//! Market planning from outside: a manager plans what they hold and nobody else does, a stale form
//! changes nothing, progress follows the sales, and people's word needs evidence.

use axum::http::StatusCode;
use canopy_testkit::business::{self, Customer, account_id};
use canopy_testkit::{Browser, Page, Persona, TestApp};

async fn sold(app: &TestApp) {
    let mine = app.territory_of(Persona::RepresentativeLi);
    let theirs = app.territory_of(Persona::StrangerZhou);
    let customer =
        |code, name, territory, monthly| Customer { code, name, level: "", territory, monthly };
    let customers = [
        customer("C1", "南京鼓楼医院", mine, (50, 90)),
        customer("C2", "江苏省人民医院", mine, (0, 60)),
        customer("C3", "无锡二院", mine, (0, 0)),
        customer("C6", "广州市一医院", theirs, (100, 120)),
    ];
    business::sell(&app.company, app.now(), &customers).await;
}

async fn ok(browser: &mut Browser<'_>, path: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    page
}

fn form(version: &str) -> Vec<(&'static str, String)> {
    let account = |place| account_id(place).to_string();
    let mut form = vec![
        ("version", version.to_owned()),
        ("pattern", "heights".to_owned()),
        ("aim", "先标杆后周边".to_owned()),
        ("centre", account(0)),
        ("began", "2025-01-01".to_owned()),
    ];
    let rows = [
        (2, 0, "reference", "2030-01-01"),
        (1, 1, "first_order", "2030-01-01"),
        (3, 2, "regular", "2020-01-01"),
    ];
    for (order, place, state, day) in rows {
        form.push(("order", order.to_string()));
        form.push(("account", account(place)));
        form.push(("responsible", String::new()));
        form.push(("state", state.to_owned()));
        form.push(("day", day.to_owned()));
    }
    form
}

async fn send(browser: &mut Browser<'_>, path: &str, form: &[(&'static str, String)]) -> Page {
    let form: Vec<(&str, &str)> = form.iter().map(|(a, b)| (*a, b.as_str())).collect();
    browser.post(path, &form).await
}

async fn states(browser: &mut Browser<'_>, path: &str) -> Vec<String> {
    let told = ok(browser, &format!("/api/v1{path}")).await;
    let told: serde_json::Value = serde_json::from_str(&told.body).unwrap();
    let targets = told["targets"].as_array().unwrap().iter();
    targets.map(|one| one["progress"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_manager_plans_what_they_hold_and_progress_follows_the_sales() {
    let app = TestApp::start().await;
    sold(&app).await;
    let territory = app.territory_of(Persona::RepresentativeLi).unwrap();
    let (path, edit) = (format!("/markets/{territory}"), format!("/markets/{territory}/edit"));
    let mut manager = app.manager_wang().await;
    ok(&mut manager, &edit).await;
    let saved = send(&mut manager, &edit, &form("0")).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let page = ok(&mut manager, &path).await;
    assert_eq!(page.count("#targets tbody tr"), 3);
    // In the order given, not in that of the rows.
    assert!(page.texts("#targets tbody a")[0].contains("江苏省人民医院"));
    assert_eq!(states(&mut manager, &path).await, ["by_data", "open", "overdue"]);
    let edited = ok(&mut manager, &edit).await;
    assert_eq!(edited.attributes("input[name=version]", "value"), ["1"]);
    assert_eq!(ok(&mut manager, "/markets").await.count("#markets tbody tr"), 1);
}

#[tokio::test]
async fn a_stale_form_and_a_bad_one_change_nothing() {
    let app = TestApp::start().await;
    sold(&app).await;
    let territory = app.territory_of(Persona::RepresentativeLi).unwrap();
    let edit = format!("/markets/{territory}/edit");
    let mut manager = app.manager_wang().await;
    assert_eq!(send(&mut manager, &edit, &form("0")).await.status, StatusCode::SEE_OTHER);
    let before = app.state().await;
    assert_eq!(send(&mut manager, &edit, &form("0")).await.status, StatusCode::CONFLICT);
    let mut bad = form("1");
    for (name, value) in &mut bad {
        if *name == "began" {
            "soon".clone_into(value);
        }
    }
    assert_eq!(send(&mut manager, &edit, &bad).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // An account beyond the manager's reach.
    let mut foreign = form("1");
    foreign.push(("order", "4".to_owned()));
    foreign.push(("account", account_id(3).to_string()));
    foreign.push(("responsible", String::new()));
    foreign.push(("state", "regular".to_owned()));
    foreign.push(("day", "2030-01-01".to_owned()));
    assert_eq!(send(&mut manager, &edit, &foreign).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.state().await, before);
}

#[tokio::test]
async fn nobody_else_plans_a_territory_and_strangers_do_not_see_it() {
    let app = TestApp::start().await;
    sold(&app).await;
    let territory = app.territory_of(Persona::RepresentativeLi).unwrap();
    let (path, edit) = (format!("/markets/{territory}"), format!("/markets/{territory}/edit"));
    let other = app.territory_of(Persona::StrangerZhou).unwrap();
    for person in [Persona::RepresentativeLi, Persona::AuditorSun, Persona::StrangerZhou] {
        let mut browser = app.signed_in(person).await;
        let before = app.state().await;
        let refused = send(&mut browser, &edit, &form("0")).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{person:?}");
        assert_eq!(app.state().await, before, "{person:?}");
    }
    let mut manager = app.manager_wang().await;
    let foreign = send(&mut manager, &format!("/markets/{other}/edit"), &form("0")).await;
    assert!(foreign.status.is_client_error());
    assert_eq!(send(&mut manager, &edit, &form("0")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(ok(&mut app.representative_li().await, &path).await.count("#targets tbody tr"), 3);
    let mut stranger = app.stranger().await;
    assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND);
    let list = ok(&mut stranger, "/api/v1/markets").await;
    assert!(!list.body.contains(&territory.to_string()));
}

#[tokio::test]
async fn a_persons_word_counts_with_evidence_where_the_data_say_nothing() {
    let app = TestApp::start().await;
    sold(&app).await;
    let territory = app.territory_of(Persona::RepresentativeLi).unwrap();
    let path = format!("/markets/{territory}");
    let mut manager = app.manager_wang().await;
    send(&mut manager, &format!("{path}/edit"), &form("0")).await;
    let marks = format!("{path}/marks");
    let mark = |evidence: &str| {
        vec![
            ("account", account_id(0).to_string()),
            ("state", "reference".to_owned()),
            ("evidence", evidence.to_owned()),
        ]
    };
    let mut li = app.representative_li().await;
    send(&mut li, &marks, &mark(" ")).await;
    assert_eq!(states(&mut li, &path).await, ["by_data", "open", "overdue"]);
    let saved = send(&mut li, &marks, &mark("院长在会上推荐")).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert_eq!(states(&mut li, &path).await, ["by_data", "by_mark", "overdue"]);
    let page = ok(&mut li, &path).await;
    assert!(page.body.contains("院长在会上推荐") && page.body.contains("李思源"));
    let mut stranger = app.stranger().await;
    let before = app.state().await;
    let refused = send(&mut stranger, &marks, &mark("我也这么说")).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    assert_eq!(app.state().await, before);
}
