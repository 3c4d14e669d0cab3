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
    let targets = told.pointer("/targets").unwrap().as_array().unwrap().iter();
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
    assert!(page.texts("#targets tbody a")[0].contains("1. 江苏省人民医院"));
    assert_eq!(states(&mut manager, &path).await, ["by_data", "open", "overdue"]);
    let edited = ok(&mut manager, &edit).await;
    assert_eq!(edited.attributes("input[name=version]", "value"), ["1", "1"]);
    // The one planned and, without accounts of its own, the region the manager holds above it.
    let list = ok(&mut manager, "/markets").await;
    assert_eq!(list.count("#markets tbody tr"), 2);
    assert!(list.texts("#markets tbody tr").iter().all(|row| row.contains('3')), "{}", list.body);
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
async fn a_persons_word_counts_with_evidence_and_can_be_taken_back() {
    let app = TestApp::start().await;
    sold(&app).await;
    let territory = app.territory_of(Persona::RepresentativeLi).unwrap();
    let path = format!("/markets/{territory}");
    let mut manager = app.manager_wang().await;
    send(&mut manager, &format!("{path}/edit"), &form("0")).await;
    let (marks, withdraw) = (format!("{path}/marks"), format!("{path}/marks/withdraw"));
    let mark = |evidence: &str| {
        let target = format!("{} reference", account_id(0));
        vec![("target", target), ("evidence", evidence.to_owned())]
    };
    let mut li = app.representative_li().await;
    let empty = send(&mut li, &marks, &mark(" ")).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(states(&mut li, &path).await, ["by_data", "open", "overdue"]);
    let saved = send(&mut li, &marks, &mark("院长在会上推荐")).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert_eq!(states(&mut li, &path).await, ["by_data", "by_mark", "overdue"]);
    let page = ok(&mut li, &path).await;
    assert!(page.body.contains("院长在会上推荐") && page.body.contains("李思源"));
    for (person, refused) in [
        (Persona::StrangerZhou, StatusCode::NOT_FOUND),
        (Persona::AuditorSun, StatusCode::FORBIDDEN),
    ] {
        let mut browser = app.signed_in(person).await;
        let before = app.state().await;
        for address in [&marks, &withdraw] {
            let answer = send(&mut browser, address, &mark("我也这么说")).await;
            assert_eq!(answer.status, refused, "{person:?}");
        }
        assert_eq!(app.state().await, before, "{person:?}");
    }
    let back = send(&mut li, &withdraw, &mark("")).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.body);
    assert_eq!(states(&mut li, &path).await, ["by_data", "open", "overdue"]);
    let gone = send(&mut li, &withdraw, &mark("")).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_account_of_another_territory_is_refused_with_the_form_kept() {
    let app = TestApp::start().await;
    sold(&app).await;
    let territory = app.territory_of(Persona::RepresentativeLi).unwrap();
    let edit = format!("/markets/{territory}/edit");
    // The director reaches every account; the plan is still of one territory.
    let mut director = app.director_chen().await;
    let mut foreign = form("0");
    foreign.retain(|(name, _)| *name != "centre");
    foreign.push(("centre", account_id(3).to_string()));
    let before = app.state().await;
    let refused = send(&mut director, &edit, &foreign).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    assert_eq!(refused.attributes("input[name=aim]", "value"), ["先标杆后周边"]);
    assert_eq!(app.state().await, before);
}

#[tokio::test]
async fn a_plan_is_ended_by_who_plans_and_a_link_brings_accounts_into_the_form() {
    let app = TestApp::start().await;
    sold(&app).await;
    let territory = app.territory_of(Persona::RepresentativeLi).unwrap();
    let (path, edit) = (format!("/markets/{territory}"), format!("/markets/{territory}/edit"));
    let mut manager = app.manager_wang().await;
    let [second, third] = [1, 2].map(|place| account_id(place).to_string());
    let added = format!("{edit}?pattern=radiation&centre={second}&add={second},{third}");
    let page = ok(&mut manager, &added).await;
    assert_eq!(page.attributes("select[name=centre] option[selected]", "value"), [second.as_str()]);
    let named = page.attributes("input[name=account]", "value");
    assert_eq!(named.iter().filter(|id| !id.is_empty()).count(), 2, "{named:?}");
    send(&mut manager, &edit, &form("0")).await;
    let end = format!("{path}/end");
    let mut li = app.representative_li().await;
    let before = app.state().await;
    let version = |version: &str| vec![("version", version.to_owned())];
    assert_eq!(send(&mut li, &end, &version("1")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(send(&mut manager, &end, &version("2")).await.status, StatusCode::CONFLICT);
    assert_eq!(app.state().await, before);
    assert_eq!(send(&mut manager, &end, &version("1")).await.status, StatusCode::SEE_OTHER);
    let page = ok(&mut manager, &path).await;
    assert_eq!(page.count("#targets"), 0);
    assert_eq!(send(&mut manager, &end, &version("1")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_map_is_a_table_and_a_file_too_within_reach() {
    let app = TestApp::start().await;
    sold(&app).await;
    let territory = app.territory_of(Persona::RepresentativeLi).unwrap();
    let path = format!("/markets/{territory}");
    let mut manager = app.manager_wang().await;
    send(&mut manager, &format!("{path}/edit"), &form("0")).await;
    let page = ok(&mut manager, &path).await;
    // Without coordinates there is no picture, and the table is there all the same.
    assert_eq!((page.count("svg.map"), page.count("#places tbody tr")), (0, 3));
    let mut li = app.representative_li().await;
    let file = ok(&mut li, &format!("{path}/export?format=csv")).await;
    assert!(file.body.contains("江苏省人民医院") && !file.body.contains("广州市一医院"));
    assert_eq!(file.body.lines().count(), 4, "{}", file.body);
    let part = ok(&mut li, &format!("{path}/suggestions")).await;
    assert_eq!(part.count("#suggested"), 1);
    let mut stranger = app.stranger().await;
    for address in ["", "/export?format=csv", "/suggestions"] {
        let answer = stranger.get(&format!("{path}{address}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
    }
    let api = stranger.get(&format!("/api/v1{path}/suggestions")).await;
    assert_eq!(api.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_program_plans_marks_and_ends_as_a_person_does() {
    let app = TestApp::start().await;
    sold(&app).await;
    let territory = app.territory_of(Persona::RepresentativeLi).unwrap();
    let path = format!("/api/v1/markets/{territory}");
    let mut manager = app.manager_wang().await;
    let plan = serde_json::json!({
        "version": 0, "pattern": "base_camp", "aim": "先站稳", "centre": account_id(0),
        "began": "2025-01-01",
        "targets": [{ "account": account_id(0), "state": "reference", "day": "2030-01-01" }],
    });
    let told = manager.post_json(&path, &plan).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.body);
    let mark = serde_json::json!({
        "account": account_id(0), "state": "reference", "evidence": "院长推荐",
    });
    let mut li = app.representative_li().await;
    assert_eq!(li.post_json(&path, &plan).await.status, StatusCode::FORBIDDEN);
    let said = li.post_json(&format!("{path}/marks"), &mark).await;
    assert_eq!(said.status, StatusCode::OK, "{}", said.body);
    assert!(said.body.contains("by_mark"));
    let back = li.post_json(&format!("{path}/marks/withdraw"), &mark).await;
    assert!(back.body.contains("\"open\""), "{}", back.body);
    let mut late = plan.clone();
    late["targets"][0]["day"] = "0001-01-01".into();
    late["version"] = 1.into();
    assert_eq!(manager.post_json(&path, &late).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let end = serde_json::json!({ "version": 1 });
    let ended = manager.post_json(&format!("{path}/end"), &end).await;
    assert_eq!(ended.status, StatusCode::NO_CONTENT, "{}", ended.body);
}
